// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/charts.h"
#include "widgets/formats.h"
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace cloudgreet::ui {
namespace {
constexpr int gutter = 34, foot = 24, head = 8;

/// A round number of calls at or above the highest bar, that four lines share out evenly.
int topOf(const QList<CallsBar> &bars)
{
    int most = 4;
    for (const CallsBar &bar : bars)
        most = std::max(most, bar.total());
    int step = 1;
    for (int unit = 1; step * 4 < most; unit *= 10)
        for (const int times : {1, 2, 5})
            if (step = unit * times; step * 4 >= most)
                break;
    return step * 4;
}

QString dayOf(const CallsBar &bar)
{
    return bar.first == bar.last ? weekdayText(bar.first)
                                 : OutcomeBars::tr("%1 – %2").arg(shortDayText(bar.first), shortDayText(bar.last));
}
} // namespace

OutcomeBars::OutcomeBars(QWidget *parent) : Chart{tr("Calls by day"), parent}
{
    setObjectName(u"outcomeBars"_s);
    setMinimumHeight(220);
}

QColor OutcomeBars::fillOf(Weight weight)
{
    const Colours &colours = Colours::current();
    if (weight == Weight::NoResult)
        return colours.isDark ? QColor{0x4a5161} : QColor{0xc3c8d4};
    QColor fill = colours.tones[weightTone(weight)].text;
    return colours.isDark ? fill.darker(125) : fill.lighter(weight == Weight::Booked ? 150 : 125);
}

void OutcomeBars::show(const QList<CallsBar> &bars)
{
    m_bars = bars;
    figuresChanged();
}

QRectF OutcomeBars::plot() const
{
    return QRectF{rect()}.adjusted(gutter, head, -4, -foot);
}

QList<Chart::Mark> OutcomeBars::layOut() const
{
    QList<Mark> marks;
    const QRectF area = plot();
    const qreal step = m_bars.isEmpty() ? 0 : area.width() / double(m_bars.size());
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const CallsBar &bar = m_bars.at(i);
        QStringList parts{tr("%n call(s)", nullptr, bar.total())};
        for (int w = 0; w < WeightCount; ++w)
            if (const int count = bar.counts[size_t(w)]; count > 0)
                parts << tr("%1 %2").arg(weightText(Weight(w))).arg(count);
        marks.append({{area.left() + double(i) * step, area.top(), step, area.height()},
            tr("%1: %2").arg(dayOf(bar), parts.join(u" · "_s))});
    }
    return marks;
}

void OutcomeBars::paintChart(QPainter &painter) const
{
    const Colours &colours = Colours::current();
    const QRectF area = plot();
    const int top = topOf(m_bars);
    painter.setFont(sized(11));
    for (int line = 0; line <= 4; ++line) {
        const qreal y = std::round(area.bottom() - area.height() * line / 4) + 0.5;
        painter.setPen(colours.border);
        painter.drawLine(QPointF{area.left(), y}, QPointF{area.right(), y});
        painter.setPen(colours.quiet);
        painter.drawText(
            QRectF{0, y - 9, gutter - 8, 18}, Qt::AlignRight | Qt::AlignVCenter, QLocale{}.toString(top * line / 4));
    }
    if (m_bars.isEmpty())
        return;
    const qreal step = area.width() / double(m_bars.size()), width = std::clamp(step * 0.62, 2., 34.);
    const int every = std::max(1, int(std::ceil(62 / step)));
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const qreal centre = area.left() + (double(i) + 0.5) * step, high = area.height() * m_bars.at(i).total() / top;
        QPainterPath shape;
        shape.addRoundedRect(QRectF{centre - width / 2, area.bottom() - high, width, high}, std::min(4., width / 3),
            std::min(4., width / 3));
        painter.save();
        painter.setClipPath(shape);
        qreal y = area.bottom();
        for (int w = 0; w < WeightCount; ++w) {
            const qreal part = area.height() * m_bars.at(i).counts[size_t(w)] / top;
            painter.fillRect(QRectF{centre - width / 2, y - part, width, part}, fillOf(Weight(w)));
            y -= part;
        }
        painter.restore();
        if (i % every == 0) {
            painter.setPen(colours.quiet);
            painter.drawText(
                QRectF{centre - 40, area.bottom() + 4, 80, 18}, Qt::AlignCenter, shortDayText(m_bars.at(i).first));
        }
    }
}

Table OutcomeBars::table() const
{
    Table table{{tr("From"), tr("To"), tr("Calls")}, {}};
    for (int w = 0; w < WeightCount; ++w)
        table.head << weightText(Weight(w));
    for (const CallsBar &bar : m_bars) {
        QStringList row{bar.first.toString(Qt::ISODate), bar.last.toString(Qt::ISODate), QString::number(bar.total())};
        for (const int count : bar.counts)
            row << QString::number(count);
        table.rows << row;
    }
    return table;
}
} // namespace cloudgreet::ui
