// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/daybar.h"
#include "setup/spans.h"
#include "widgets/colours.h"
#include <QMouseEvent>
#include <QPainter>

namespace cloudgreet::ui {
namespace {
constexpr int day = 24 * 60, gripWidth = 6, margin = 4;
} // namespace

DayBar::DayBar(QWidget *parent) : QWidget{parent}
{
    setMouseTracking(true);
    setLayoutDirection(Qt::LeftToRight);    // what is painted has one direction, also in a window that has the other
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DayBar::setSpans(const QList<api::OpenRange> &spans)
{
    m_spans = spans;
    update();
}

int DayBar::xOf(int minute) const
{
    return margin + int(std::round(double(minute) / day * (width() - 2 * margin)));
}

int DayBar::minuteAt(double x) const
{
    const double minute = (x - margin) / (width() - 2 * margin) * day;
    return std::clamp(int(std::round(minute / Step)) * Step, 0, day);
}

DayBar::Hold DayBar::holdAt(double x) const
{
    for (qsizetype i = 0; i < m_spans.size(); ++i) {
        const api::OpenRange &span = m_spans.at(i);
        if (x < xOf(span.fromMinute) - gripWidth || x > xOf(span.toMinute) + gripWidth)
            continue;
        if (x <= xOf(span.fromMinute) + gripWidth)
            return {i, Grip::From, 0};
        if (x >= xOf(span.toMinute) - gripWidth)
            return {i, Grip::To, 0};
        return {i, Grip::Whole, minuteAt(x) - span.fromMinute};
    }
    return {};
}

void DayBar::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::current();
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF track{double(margin), 5, width() - 2. * margin, height() - 10.};
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.raised);
    painter.drawRoundedRect(track, 6, 6);
    painter.setPen(colours.border);
    for (int hour = 3; hour < 24; hour += 3)
        painter.drawLine(
            QPointF{xOf(hour * 60) + 0.5, track.top() + 5}, QPointF{xOf(hour * 60) + 0.5, track.bottom() - 5});
    QFont small = font();
    small.setPixelSize(11);
    small.setWeight(QFont::DemiBold);
    painter.setFont(small);
    for (const api::OpenRange &span : m_spans) {
        const QRectF box{double(xOf(span.fromMinute)), track.top(), double(xOf(span.toMinute) - xOf(span.fromMinute)),
            track.height()};
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.accent);
        painter.drawRoundedRect(box, 6, 6);
        const QString text = timeText(span.fromMinute) + u" – "_s + timeText(span.toMinute);
        const qreal wide = QFontMetricsF{small}.horizontalAdvance(text) + 12;
        painter.setPen(wide < box.width() ? colours.onAccent : colours.quiet);
        if (const QRectF place = wordsOf(span, box, wide); !place.isNull())
            painter.drawText(place, Qt::AlignCenter, text);
    }
}

/// In the span, or beside it where that is too short for words and there is room; else nowhere.
QRectF DayBar::wordsOf(const api::OpenRange &span, const QRectF &box, qreal wide) const
{
    if (wide < box.width())
        return box;
    const auto isFree = [&](const QRectF &place) {
        return place.left() >= margin && place.right() <= width() - margin
            && std::ranges::none_of(m_spans, [&](const api::OpenRange &other) {
                   return &other != &span && xOf(other.fromMinute) < place.right()
                       && xOf(other.toMinute) > place.left();
               });
    };
    for (const qreal left : {box.right(), box.left() - wide})
        if (const QRectF place{left, box.top(), wide, box.height()}; isFree(place))
            return place;
    return {};
}

void DayBar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_hold = holdAt(event->position().x());
    if (m_hold.grip != Grip::None)
        return;
    const int minute = std::min(minuteAt(event->position().x()), day - Step);
    const auto next
        = std::find_if(m_spans.begin(), m_spans.end(), [minute](const auto &span) { return span.fromMinute > minute; });
    m_hold = {next - m_spans.begin(), Grip::To, 0};
    m_spans.insert(next, {minute, minute + Step});
    update();
}

void DayBar::mouseMoveEvent(QMouseEvent *event)
{
    if (m_hold.grip != Grip::None)
        return drag(minuteAt(event->position().x()));
    const Grip grip = holdAt(event->position().x()).grip;
    setCursor(grip == Grip::None ? Qt::CrossCursor : grip == Grip::Whole ? Qt::OpenHandCursor : Qt::SizeHorCursor);
}

/// A span stays between its neighbours and never shorter than a step.
void DayBar::drag(int minute)
{
    api::OpenRange &span = m_spans[m_hold.span];
    const int low = m_hold.span > 0 ? m_spans.at(m_hold.span - 1).toMinute : 0;
    const int high = m_hold.span + 1 < m_spans.size() ? m_spans.at(m_hold.span + 1).fromMinute : day;
    const int length = span.toMinute - span.fromMinute;
    if (m_hold.grip == Grip::From)
        span.fromMinute = std::clamp(minute, low, span.toMinute - Step);
    else if (m_hold.grip == Grip::To)
        span.toMinute = std::clamp(minute, span.fromMinute + Step, high);
    else
        span = {std::clamp(minute - m_hold.offset, low, high - length),
            std::clamp(minute - m_hold.offset, low, high - length) + length};
    update();
    emit changed();
}

void DayBar::mouseReleaseEvent(QMouseEvent *)
{
    if (m_hold.grip != Grip::None)
        emit changed();
    m_hold = {};
}

void DayBar::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Hold hold = holdAt(event->position().x());
    m_hold = {};
    if (hold.span < 0)
        return;
    m_spans.removeAt(hold.span);
    update();
    emit changed();
}
} // namespace cloudgreet::ui
