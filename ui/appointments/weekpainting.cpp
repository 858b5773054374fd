// SPDX-License-Identifier: GPL-3.0-or-later
#include "appointments/weekmeasures.h"
#include "appointments/weekview.h"
#include "setup/spans.h"
#include "widgets/formats.h"
#include <QLocale>
#include <QPainter>

namespace cloudgreet::ui {
using namespace weekmeasures;
namespace {
constexpr double narrowestWords = 22;           // where many share a day there is room for the colour alone

QFont sized(QFont font, int pixels, int weight)
{
    font.setPixelSize(pixels);
    font.setWeight(QFont::Weight(weight));
    return font;
}
} // namespace

void WeekView::paintEvent(QPaintEvent *)
{
    QPainter painter{viewport()};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), Colours::current().surface);
    if (!m_first.isValid())
        return;
    painter.save();
    painter.setClipRect(0, headHeight, viewport()->width(), viewport()->height() - headHeight);
    paintGrid(painter);
    const QRectF seen = QRectF{viewport()->rect()}.adjusted(0, headHeight, 0, 0);
    for (const WeekBusy &busy : m_busy)
        if (busyRect(busy).intersects(seen))
            paintBusy(painter, busy);
    for (const WeekBlock &block : m_blocks)
        if (blockRect(block).intersects(seen))
            paintBlock(painter, block);
    paintNow(painter);
    paintHeld(painter);
    painter.restore();
    paintHead(painter);
}

void WeekView::paintGrid(QPainter &painter) const
{
    const Colours &colours = Colours::current();
    QColor closed = colours.window;
    for (int day = 0; day < 7; ++day) {
        const QRectF column{gutter + day * columnWidth(), yOf(0), columnWidth(), 24 * hourHeight};
        painter.fillRect(column, closed);
        for (const api::OpenRange &range : m_business.hoursOn(m_first.addDays(day)))
            painter.fillRect(QRectF{column.left(), yOf(range.fromMinute), column.width(),
                                 (range.toMinute - range.fromMinute) * hourHeight / 60},
                colours.surface);
    }
    painter.setPen(colours.border);
    for (int hour = 0; hour < 24; ++hour)
        painter.drawLine(QPointF{double(gutter), std::round(yOf(hour * 60)) + 0.5},
            QPointF{double(viewport()->width()), std::round(yOf(hour * 60)) + 0.5});
    for (int day = 0; day < 7; ++day)
        painter.drawLine(QPointF{std::round(gutter + day * columnWidth()) + 0.5, 0},
            QPointF{std::round(gutter + day * columnWidth()) + 0.5, double(viewport()->height())});
    painter.setFont(sized(font(), 11, QFont::Medium));
    painter.setPen(colours.quiet);
    for (int hour = 1; hour < 24; ++hour)
        painter.drawText(
            QRectF{0, yOf(hour * 60) - 10, gutter - 10., 20}, Qt::AlignRight | Qt::AlignVCenter, timeText(hour * 60));
}

/// Grey and hatched, behind the visits: somebody else's, and nothing that could be opened here.
void WeekView::paintBusy(QPainter &painter, const WeekBusy &busy) const
{
    const Colours &colours = Colours::current();
    const QRectF box = busyRect(busy);
    painter.setPen(colours.border);
    painter.setBrush(colours.raised);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush{colours.border, Qt::BDiagPattern});
    painter.drawRoundedRect(box, 7, 7);
    const QRectF seen = box.intersected(QRectF{viewport()->rect()}.adjusted(0, headHeight, 0, 0));
    const QRectF words = QRectF{seen.left(), seen.top(), box.width(), box.bottom() - seen.top()}.adjusted(9, 4, -5, -2);
    const QFont bold = sized(font(), 11, QFont::DemiBold), small = sized(font(), 11, QFont::Normal);
    if (words.height() < QFontMetricsF{bold}.height() - 2)
        return;
    painter.setPen(colours.quiet);
    painter.setFont(bold);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop,
        QFontMetricsF{bold}.elidedText(busyText(), Qt::ElideRight, words.width()));
    if (busy.calendars.isEmpty() || words.height() < 2 * QFontMetricsF{small}.height())
        return;
    painter.setFont(small);
    painter.drawText(words.adjusted(0, 16, 0, 0), Qt::AlignLeft | Qt::AlignTop,
        QFontMetricsF{small}.elidedText(busy.calendars.join(u", "_s), Qt::ElideRight, words.width()));
}

void WeekView::paintHead(QPainter &painter) const
{
    const Colours &colours = Colours::current();
    const QDate today = QDateTime::currentDateTimeUtc().toTimeZone(m_business.zone).date();
    painter.setPen(colours.border);
    painter.drawLine(QPointF{0, headHeight - 0.5}, QPointF{double(viewport()->width()), headHeight - 0.5});
    for (int day = 0; day < 7; ++day) {
        const QDate date = m_first.addDays(day);
        const QRectF column{gutter + day * columnWidth(), 0, columnWidth(), headHeight};
        painter.setFont(sized(font(), 11, QFont::DemiBold));
        painter.setPen(date == today ? colours.accent : colours.quiet);
        painter.drawText(column.adjusted(0, 9, 0, -36), Qt::AlignCenter, QLocale{}.toString(date, u"ddd"_s).toUpper());
        const QRectF disc{column.center().x() - 15, 26, 30, 30};
        if (date == today || date == m_selected) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(date == today ? colours.accent : colours.accentSoft);
            painter.drawEllipse(disc);
        }
        painter.setFont(sized(font(), 16, QFont::DemiBold));
        painter.setPen(date == today ? colours.onAccent : date == m_selected ? colours.accent : colours.text);
        painter.drawText(disc, Qt::AlignCenter, QString::number(date.day()));
    }
}

void WeekView::paintBlock(QPainter &painter, const WeekBlock &block) const
{
    const Colours &colours = Colours::current();
    const api::Appointment &visit = m_visits.at(block.visit);
    const Colours::Pair tone = colours.tones[visitTone(visit.state)];
    const QRectF box = blockRect(block);
    if (box.width() < narrowestWords) {             // hundreds of them: nobody sees a corner of that size
        painter.fillRect(box.toAlignedRect(), tone.fill);
        return painter.fillRect(
            QRectF{box.topLeft(), QSizeF{std::min(4., box.width() / 2), box.height()}}.toAlignedRect(), tone.text);
    }
    const auto round
        = [&](const QRectF &part, const QColor &colour) { // rectangles clip at no cost, other shapes at a high one
              painter.save();
              painter.setClipRect(part, Qt::IntersectClip);
              painter.setPen(Qt::NoPen);
              painter.setBrush(colour);
              painter.drawRoundedRect(box, 7, 7);
              painter.restore();
          };
    round(box, tone.fill);
    round(QRectF{box.left(), box.top(), 4, box.height()}, tone.text);
    painter.save();
    painter.setClipRect(box, Qt::IntersectClip);
    const QRectF words = box.adjusted(11, 5, -5, -3);
    const QFont name = sized(font(), 12, QFont::DemiBold), small = sized(font(), 11, QFont::Normal);
    painter.setPen(tone.text);
    painter.setFont(name);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop,
        QFontMetricsF{name}.elidedText(visit.customerName, Qt::ElideRight, words.width()));
    painter.setFont(small);
    const QFontMetricsF metrics{small};
    double below = 17;
    for (const QString &line : {visit.service, clockText(visit.startUtc, m_business.zone)}) {
        if (below + metrics.height() > words.height() + 2)
            break;
        painter.drawText(words.adjusted(0, below, 0, 0), Qt::AlignLeft | Qt::AlignTop,
            metrics.elidedText(line, Qt::ElideRight, words.width()));
        below += 15;
    }
    painter.restore();
}

/// What keys have gone to has a ring; what is in the hand stands where it would be put down.
void WeekView::paintHeld(QPainter &painter) const
{
    const WeekBlock *block = blockOf(m_current);
    if (!block || !(hasFocus() || m_held))
        return;
    const Colours &colours = Colours::current();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen{colours.accent, 2});
    if (!m_held || !m_held->isMoving)
        return painter.drawRoundedRect(blockRect(*block).adjusted(1, 1, -1, -1), 7, 7);
    const QRectF box{gutter + m_held->day * columnWidth() + 2, yOf(m_held->minute) + 1, columnWidth() - 8,
        m_held->length * hourHeight / 60. - 2};
    const QString conflict = heldConflict();
    const Colours::Pair tone = conflict.isEmpty() ? Colours::Pair{colours.accent, colours.accentSoft}
                                                  : colours.tones[Tone::Bad];
    painter.setPen(QPen{tone.text, 2});
    painter.setBrush(tone.fill);
    painter.drawRoundedRect(box, 7, 7);
    painter.setFont(sized(font(), 12, QFont::DemiBold));
    const QString when = tr("%1–%2").arg(timeText(m_held->minute), timeText((m_held->minute + m_held->length) % 1440));
    const QString words = when + u'\n' + (conflict.isEmpty() ? m_visits.at(block->visit).customerName : conflict);
    painter.drawText(box.adjusted(11, 5, -5, -3), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, words);
}

void WeekView::paintNow(QPainter &painter) const
{
    const QDateTime now = QDateTime::currentDateTimeUtc().toTimeZone(m_business.zone);
    const qint64 day = m_first.daysTo(now.date());
    if (day < 0 || day > 6)
        return;
    const QColor colour = Colours::current().tones[Tone::Bad].text;
    const double y = yOf(now.time().msecsSinceStartOfDay() / 60000), x = gutter + double(day) * columnWidth();
    painter.setPen(QPen{colour, 2});
    painter.drawLine(QPointF{x, y}, QPointF{x + columnWidth(), y});
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF{x, y}, 5, 5);
}
} // namespace cloudgreet::ui
