// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/transcriptview.h"
#include "widgets/colours.h"
#include "widgets/formats.h"
#include "widgets/icons.h"
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace cloudgreet::ui {
namespace {
constexpr int margin = 16, padX = 13, padY = 9, gap = 5, speakerGap = 14, nameHeight = 19, widest = 460;
constexpr int flagSide = 26, flagGap = 6;
constexpr int textFlags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

QFont smallFont(QFont font)
{
    font.setPixelSize(11);
    return font;
}
} // namespace

TranscriptView::TranscriptView(api::Speaker own, QWidget *parent) : QAbstractScrollArea{parent}, m_own{own}
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setLayoutDirection(Qt::LeftToRight);    // what is painted has one direction, also in a window that has the other
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Transcript"));
    connect(&m_reveal, &QTimer::timeout, this, &TranscriptView::revealMore);
    QFont font = this->font();
    font.setPixelSize(13);
    setFont(font);
}

void TranscriptView::setPace(int charactersPerSecond)
{
    m_millisecondsPerCharacter = 1000 / charactersPerSecond;
}

void TranscriptView::setHint(const QString &text)
{
    m_hint = text;
    viewport()->update();
}

void TranscriptView::setTurns(const QList<api::Turn> &turns)
{
    m_reveal.stop();
    m_current = m_pointed = -1;
    m_bubbles.clear();
    m_partial = {};
    for (const api::Turn &turn : turns)
        m_bubbles.append({turn});
    contentChanged(0);
}

void TranscriptView::readFromStart()
{
    verticalScrollBar()->setValue(0);
}

void TranscriptView::addTurn(const api::Turn &turn)
{
    for (Bubble &bubble : m_bubbles)            // a next line: the one before has been said
        bubble.shown = -1;
    if (turn.speaker == api::Speaker::Caller)
        m_partial = {};
    m_bubbles.append({turn, turn.speaker == api::Speaker::Caller ? -1 : 0});
    if (turn.speaker != api::Speaker::Caller)
        m_reveal.start(m_millisecondsPerCharacter * 5);
    contentChanged(std::max<qsizetype>(0, m_bubbles.size() - 2));
    revealMore();
}

void TranscriptView::setPartial(const QString &words)
{
    m_partial.turn.text = words;
    m_partial.turn.speaker = api::Speaker::Caller;
    contentChanged(m_bubbles.size());
}

/// A word further.
void TranscriptView::revealMore()
{
    if (m_bubbles.isEmpty() || m_bubbles.last().shown < 0)
        return m_reveal.stop();
    Bubble &last = m_bubbles.last();
    const qsizetype space = last.turn.text.indexOf(u' ', last.shown + 1);
    if (space > 0)
        m_reveal.start(m_millisecondsPerCharacter * int(space - last.shown));
    last.shown = space;
    contentChanged(m_bubbles.size() - 1);
}

QString TranscriptView::textOf(const Bubble &bubble) const
{
    return bubble.shown < 0 ? bubble.turn.text : bubble.turn.text.left(bubble.shown);
}

QString TranscriptView::shownText() const
{
    QStringList lines;
    for (const Bubble &bubble : m_bubbles)
        lines << textOf(bubble);
    if (!m_partial.turn.text.isEmpty())
        lines << m_partial.turn.text;
    return lines.join(u'\n');
}

QString TranscriptView::nameOf(api::Speaker speaker) const
{
    if (speaker == m_own && m_own == api::Speaker::Caller)
        return tr("You");
    switch (speaker) {
    case api::Speaker::Caller: return tr("Caller");
    case api::Speaker::Receptionist: return tr("Receptionist");
    case api::Speaker::Owner: return m_own == api::Speaker::Caller ? tr("The owner, typing") : tr("You, typing");
    }
    return {};
}

bool TranscriptView::beginsSpeaker(qsizetype index) const
{
    return index == 0 || m_bubbles.at(index - 1).turn.speaker != m_bubbles.at(index).turn.speaker;
}

void TranscriptView::place(Bubble &bubble, int top, bool withName) const
{
    const int most = std::min(widest, int(viewport()->width() * 0.8) - 2 * margin);
    const QFontMetrics metrics{font()};
    const QRect text = metrics.boundingRect(
        QRect{0, 0, most - 2 * padX, 100000}, textFlags, textOf(bubble).isEmpty() ? u"…"_s : textOf(bubble));
    const int width = text.width() + 2 * padX + 1, height = text.height() + 2 * padY;
    const bool right = (bubble.turn.speaker == api::Speaker::Caller) == (m_own == api::Speaker::Caller);
    bubble.box
        = {right ? viewport()->width() - margin - width : margin, top + (withName ? nameHeight : 0), width, height};
}

void TranscriptView::layOut(qsizetype first)
{
    int bottom = first > 0 ? m_bubbles.at(first - 1).box.bottom() + 1 : margin - speakerGap;
    for (qsizetype i = first; i < m_bubbles.size(); ++i) {
        const bool named = beginsSpeaker(i);
        place(m_bubbles[i], bottom + (named ? speakerGap : gap), named);
        bottom = m_bubbles.at(i).box.bottom() + 1;
    }
    if (!m_partial.turn.text.isEmpty()) {
        const bool named = m_bubbles.isEmpty() || m_bubbles.last().turn.speaker != api::Speaker::Caller;
        place(m_partial, bottom + (named ? speakerGap : gap), named);
        bottom = m_partial.box.bottom() + 1;
    }
    m_contentHeight = bottom + margin;
}

void TranscriptView::contentChanged(qsizetype first)
{
    QScrollBar *bar = verticalScrollBar();
    const bool atEnd = bar->value() >= bar->maximum() - 4;
    layOut(first);
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(24);
    bar->setRange(0, std::max(0, m_contentHeight - viewport()->height()));
    if (atEnd)
        bar->setValue(bar->maximum());
    viewport()->update();
}

void TranscriptView::resizeEvent(QResizeEvent *)
{
    contentChanged(0);
}

void TranscriptView::paintBubble(QPainter &painter, const Bubble &bubble, bool withName, bool greyed) const
{
    const Colours &colours = Colours::current();
    const bool right = (bubble.turn.speaker == api::Speaker::Caller) == (m_own == api::Speaker::Caller);
    if (withName) {
        painter.setFont(smallFont(font()));
        painter.setPen(colours.quiet);
        const QString time = clockText(bubble.turn.atUtc, m_zone);
        const QString name
            = time.isEmpty() ? nameOf(bubble.turn.speaker) : tr("%1 · %2").arg(nameOf(bubble.turn.speaker), time);
        const QRect line{
            margin + 2, bubble.box.top() - nameHeight, viewport()->width() - 2 * margin - 4, nameHeight - 4};
        painter.drawText(line, (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, name);
    }
    QFont words = font();
    words.setStrikeOut(bubble.turn.unspoken);           // it could not be said
    painter.setFont(words);
    greyed |= bubble.turn.unspoken;
    painter.setBrush(greyed ? Qt::NoBrush : QBrush{right ? colours.accent : colours.callerBubble});
    painter.setPen(greyed ? QPen{colours.border, 1, Qt::DashLine} : QPen{Qt::NoPen});
    painter.drawRoundedRect(QRectF{bubble.box}.adjusted(0.5, 0.5, -0.5, -0.5), 14, 14);
    if (m_current >= 0 && &bubble == &m_bubbles.at(m_current)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen{colours.accent, 2});
        painter.drawRoundedRect(QRectF{bubble.box}.adjusted(-2, -2, 2, 2), 16, 16);
    }
    painter.setPen(greyed ? colours.quiet : right ? colours.onAccent : colours.text);
    const QString text = textOf(bubble);
    painter.drawText(bubble.box.adjusted(padX, padY, -padX + 1, -padY), textFlags, text.isEmpty() ? u"…"_s : text);
}

void TranscriptView::paintEvent(QPaintEvent *event)
{
    QPainter painter{viewport()};
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_bubbles.isEmpty() && m_partial.turn.text.isEmpty()) {
        painter.setPen(Colours::current().quiet);
        painter.drawText(viewport()->rect().adjusted(24, 0, -24, 0), Qt::AlignCenter | Qt::TextWordWrap, m_hint);
        return;
    }
    const int offset = verticalScrollBar()->value();
    painter.translate(0, -offset);
    const QRect seen = event->rect().translated(0, offset);
    for (qsizetype i = 0; i < m_bubbles.size(); ++i) {
        const QRect &box = m_bubbles.at(i).box;
        if (box.bottom() >= seen.top() && box.top() - nameHeight <= seen.bottom())
            paintBubble(painter, m_bubbles.at(i), beginsSpeaker(i), false);
    }
    for (const int line : {m_pointed, m_current})
        if (m_linesCanBeWrong && line >= 0)
            paintFlag(painter, line);
    if (!m_partial.turn.text.isEmpty())
        paintBubble(
            painter, m_partial, m_bubbles.isEmpty() || m_bubbles.last().turn.speaker != api::Speaker::Caller, true);
}

void TranscriptView::paintFlag(QPainter &painter, int line) const
{
    const Colours &colours = Colours::current();
    const QRectF ground = flagOf(line).translated(0, verticalScrollBar()->value());
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.raised);
    painter.drawEllipse(ground);
    const qreal ratio = devicePixelRatioF();
    painter.drawPixmap(ground.center() - QPointF{8, 8}, drawing(u"flag"_s, colours.text, 16, ratio));
}

void TranscriptView::setLinesAreLinks(bool areLinks)
{
    m_linesAreLinks = areLinks;
    describe();
}

void TranscriptView::setLinesCanBeWrong(bool can)
{
    m_linesCanBeWrong = can;
    describe();
}

void TranscriptView::describe()
{
    viewport()->setMouseTracking(m_linesAreLinks || m_linesCanBeWrong);
    QStringList ways;
    if (m_linesAreLinks)
        ways << tr("A line is played by a click, or by the arrow keys and Enter");
    if (m_linesCanBeWrong)
        ways << tr("Shift+Enter says that a line was wrong");
    setAccessibleDescription(ways.join(u". "_s));
}

QRect TranscriptView::boxOf(int line) const
{
    return line >= 0 && line < m_bubbles.size() ? m_bubbles.at(line).box.translated(0, -verticalScrollBar()->value())
                                                : QRect{};
}

QRect TranscriptView::flagOf(int line) const
{
    const QRect box = boxOf(line);
    if (!m_linesCanBeWrong || box.isNull())
        return {};
    const bool right = box.left() > margin;
    const int left = right ? box.left() - flagGap - flagSide : box.right() + flagGap;
    return {left, box.center().y() - flagSide / 2, flagSide, flagSide};
}

int TranscriptView::flaggedLineAt(const QPoint &point) const
{
    for (const int line : {m_pointed, m_current})
        if (line >= 0 && flagOf(line).contains(point))
            return line;
    return -1;
}

/// The line that the mouse is at, or on the way to the flag of.
void TranscriptView::point(int line)
{
    if (std::exchange(m_pointed, line) != line)
        viewport()->update();
}

int TranscriptView::lineAt(const QPoint &point) const
{
    for (int line = 0; line < m_bubbles.size(); ++line)
        if (boxOf(line).contains(point))
            return line;
    return -1;
}

void TranscriptView::choose(int line)
{
    m_current = std::clamp(line, 0, int(m_bubbles.size()) - 1);
    const QRect box = m_bubbles.at(m_current).box;
    QScrollBar *bar = verticalScrollBar();
    if (box.top() - nameHeight < bar->value())
        bar->setValue(box.top() - nameHeight - gap);
    else if (box.bottom() > bar->value() + viewport()->height())
        bar->setValue(box.bottom() + gap - viewport()->height());
    setAccessibleName(tr("Transcript: %1").arg(textOf(m_bubbles.at(m_current))));
    viewport()->update();
}

void TranscriptView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if ((!m_linesAreLinks && !m_linesCanBeWrong) || m_bubbles.isEmpty())
        return QAbstractScrollArea::keyPressEvent(event);
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        return choose(m_current < 0 ? 0 : m_current + (event->key() == Qt::Key_Down ? 1 : -1));
    if (isEnter && m_current >= 0) {
        const api::Turn turn = m_bubbles.at(m_current).turn;
        if (m_linesCanBeWrong && event->modifiers().testFlag(Qt::ShiftModifier))
            return void(emit lineDoubted(turn));
        if (m_linesAreLinks)
            return void(emit lineChosen(turn));
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void TranscriptView::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const int flagged = flaggedLineAt(at), line = lineAt(at);
    if (event->button() != Qt::LeftButton)
        return;
    if (flagged >= 0) {
        const api::Turn turn = m_bubbles.at(flagged).turn;
        emit lineDoubted(turn);
    } else if (m_linesAreLinks && line >= 0) {
        const api::Turn turn = m_bubbles.at(line).turn;
        emit lineChosen(turn);
    }
}

void TranscriptView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const int line = lineAt(at);
    const bool isAtFlag = flaggedLineAt(at) >= 0;
    const bool isOnTheWay = m_pointed >= 0 && boxOf(m_pointed).united(flagOf(m_pointed)).contains(at);
    if (line >= 0 || !isOnTheWay)
        point(line);
    viewport()->setToolTip(isAtFlag ? tr("This was wrong…") : QString{});
    viewport()->setCursor(isAtFlag || (m_linesAreLinks && line >= 0) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TranscriptView::leaveEvent(QEvent *event)
{
    QAbstractScrollArea::leaveEvent(event);
    point(-1);
}

void TranscriptView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKeys = event->reason() == QContextMenuEvent::Keyboard;
    const int line = byKeys ? m_current : lineAt(event->pos());
    if (line < 0 || (!m_linesAreLinks && !m_linesCanBeWrong))
        return;
    auto *menu = new QMenu{this};
    menu->setObjectName(u"lineMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const api::Turn turn = m_bubbles.at(line).turn;
    if (m_linesAreLinks)
        menu->addAction(tr("Play from here"), this, [this, turn] { emit lineChosen(turn); });
    if (m_linesCanBeWrong)
        menu->addAction(tr("This was wrong…"), this, [this, turn] { emit lineDoubted(turn); });
    menu->popup(byKeys ? viewport()->mapToGlobal(boxOf(line).bottomLeft()) : event->globalPos());
}

void TranscriptView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_current = -1;
    setAccessibleName(tr("Transcript"));
    viewport()->update();
}
} // namespace cloudgreet::ui
