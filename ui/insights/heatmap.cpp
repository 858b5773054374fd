// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/charts.h"
#include <QLocale>
#include <QPainter>

namespace cloudgreet::ui {
namespace {
constexpr int gutter = 44, foot = 22, gap = 3;

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto part = [share](int a, int b) { return int(a + (b - a) * share); };
    return {part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue())};
}

QString hourText(int hour)
{
    return QLocale{}.toString(QTime{hour % 24, 0}, QLocale::ShortFormat);
}
} // namespace

HeatMap::HeatMap(QWidget *parent) : Chart{tr("When people call"), parent}, m_first{7}, m_last{20}
{
    setObjectName(u"heatMap"_s);
    setMinimumHeight(230);
}

/// Hours of the day in which nobody ever calls are left out, at both ends.
void HeatMap::show(const std::array<std::array<int, 24>, 7> &hours)
{
    m_hours = hours;
    m_first = 7, m_last = 20;
    for (const auto &day : hours)
        for (int hour = 0; hour < 24; ++hour)
            if (day[size_t(hour)] > 0)
                m_first = std::min(m_first, hour), m_last = std::max(m_last, hour);
    figuresChanged();
}

QRectF HeatMap::plot() const
{
    return QRectF{rect()}.adjusted(gutter, 2, -2, -foot);
}

int HeatMap::dayOfRow(int row) const
{
    return (QLocale{}.firstDayOfWeek() - 1 + row) % 7;
}

QList<Chart::Mark> HeatMap::layOut() const
{
    QList<Mark> marks;
    const QRectF area = plot();
    const int columns = m_last - m_first + 1;
    const qreal width = area.width() / columns, height = area.height() / 7;
    for (int mark = 0; mark < 7 * columns; ++mark) {
        const Cell cell = cellOf(mark);
        marks.append(
            {{area.left() + mark % columns * width, area.top() + mark / columns * height, width - gap, height - gap},
                tr("%1: %2").arg(cellText(cell), tr("%n call(s)", nullptr, countOf(cell)))});
    }
    return marks;
}

HeatMap::Cell HeatMap::cellOf(int mark) const
{
    const int columns = m_last - m_first + 1;
    return {dayOfRow(mark / columns), m_first + mark % columns};
}

QString HeatMap::cellText(const Cell &cell)
{
    return tr("%1, %2 – %3").arg(QLocale{}.dayName(cell.day + 1), hourText(cell.hour), hourText(cell.hour + 1));
}

int HeatMap::neighbour(int mark, int key) const
{
    const int columns = m_last - m_first + 1;
    switch (key) {
    case Qt::Key_Left: return mark % columns == 0 ? -1 : mark - 1;
    case Qt::Key_Right: return mark % columns == columns - 1 ? -1 : mark + 1;
    case Qt::Key_Up: return mark - columns;
    case Qt::Key_Down: return mark + columns;
    default: return -1;
    }
}

void HeatMap::paintChart(QPainter &painter) const
{
    const Colours &colours = Colours::current();
    int most = 1;
    for (const auto &day : m_hours)
        most = std::max(most, *std::max_element(day.begin(), day.end()));
    const int columns = m_last - m_first + 1;
    const QRectF area = plot();
    const qreal width = area.width() / columns, height = area.height() / 7;
    painter.setPen(Qt::NoPen);
    for (int row = 0; row < 7; ++row)
        for (int column = 0; column < columns; ++column) {
            const int count = m_hours[size_t(dayOfRow(row))][size_t(m_first + column)];
            const QRectF cell{area.left() + column * width, area.top() + row * height, width - gap, height - gap};
            painter.setBrush(
                count == 0 ? colours.raised : mixed(colours.accentSoft, colours.accent, 0.15 + 0.85 * count / most));
            painter.drawRoundedRect(cell, 4, 4);
        }
    painter.setFont(sized(11));
    painter.setPen(colours.quiet);
    for (int row = 0; row < 7; ++row)
        painter.drawText(QRectF{0, area.top() + row * height, gutter - 10, height - gap},
            Qt::AlignRight | Qt::AlignVCenter, QLocale{}.dayName(dayOfRow(row) + 1, QLocale::ShortFormat));
    const int every = std::max(1, int(std::ceil(46 / width)));
    for (int column = 0; column < columns; column += every)
        painter.drawText(QRectF{area.left() + column * width - 30, area.bottom() + 2, width + 60 - gap, 18},
            Qt::AlignCenter, QLocale{}.toString(QTime{m_first + column, 0}, u"h AP"_s));
}

Table HeatMap::table() const
{
    Table table{{tr("Weekday")}, {}};
    for (int hour = 0; hour < 24; ++hour)
        table.head << hourText(hour);
    for (int row = 0; row < 7; ++row) {
        QStringList cells{QLocale{}.dayName(dayOfRow(row) + 1)};
        for (const int count : m_hours[size_t(dayOfRow(row))])
            cells << QString::number(count);
        table.rows << cells;
    }
    return table;
}
} // namespace cloudgreet::ui
