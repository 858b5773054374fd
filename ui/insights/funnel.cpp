// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/charts.h"
#include <QLocale>
#include <QPainter>

namespace cloudgreet::ui {
namespace {
constexpr int rowHeight = 54, barHeight = 24;
} // namespace

Funnel::Funnel(QWidget *parent) : Chart{tr("From call to booking"), parent}
{
    setObjectName(u"funnel"_s);
    setMinimumHeight(4 * rowHeight + 6);
}

void Funnel::show(const QList<Stage> &stages)
{
    m_stages = stages;
    figuresChanged();
}

QList<Chart::Mark> Funnel::layOut() const
{
    QList<Mark> marks;
    for (qsizetype i = 0; i < m_stages.size(); ++i) {
        const Stage &stage = m_stages.at(i);
        const double share = m_stages.first().count > 0 ? double(stage.count) / m_stages.first().count : 0;
        marks.append({{0, double(i) * rowHeight, double(width()), rowHeight - 4.},
            tr("%1: %2, %3 of all calls").arg(stage.title, QLocale{}.toString(stage.count), shareText(share))});
    }
    return marks;
}

void Funnel::paintChart(QPainter &painter) const
{
    const Colours &colours = Colours::current();
    const int most = m_stages.isEmpty() ? 0 : std::max(1, m_stages.first().count);
    for (qsizetype i = 0; i < m_stages.size(); ++i) {
        const Stage &stage = m_stages.at(i);
        const QRectF row{4, double(i) * rowHeight + 3, width() - 8., rowHeight - 10.};
        painter.setFont(sized(12, QFont::DemiBold));
        painter.setPen(colours.text);
        painter.drawText(row, Qt::AlignLeft | Qt::AlignTop, stage.title);
        painter.setFont(sized(12));
        painter.setPen(colours.quiet);
        painter.drawText(row, Qt::AlignRight | Qt::AlignTop,
            tr("%1 · %2").arg(QLocale{}.toString(stage.count), shareText(double(stage.count) / most)));
        const QRectF track{row.left(), row.bottom() - barHeight, row.width(), barHeight};
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.raised);
        painter.drawRoundedRect(track, 6, 6);
        QColor fill = colours.accent;
        fill.setAlphaF(float(1 - 0.18 * double(m_stages.size() - 1 - i)));
        painter.setBrush(fill);
        if (stage.count > 0)
            painter.drawRoundedRect(
                QRectF{track.topLeft(), QSizeF{std::max(8., track.width() * stage.count / most), barHeight}}, 6, 6);
    }
}

Table Funnel::table() const
{
    Table table{{tr("Stage"), tr("Calls")}, {}};
    for (const Stage &stage : m_stages)
        table.rows << QStringList{stage.title, QString::number(stage.count)};
    return table;
}
} // namespace cloudgreet::ui
