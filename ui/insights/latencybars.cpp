// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/charts.h"
#include <QPainter>

namespace cloudgreet::ui {
namespace {
constexpr int titleHeight = 26, rowHeight = 26, gap = 12, labelWidth = 124, valueWidth = 52;
} // namespace

LatencyBars::LatencyBars(QWidget *parent) : Chart{tr("How long callers wait"), parent}
{
    setObjectName(u"latencyBars"_s);
    setMinimumHeight(2 * titleHeight + 6 * rowHeight + gap + 4);
}

void LatencyBars::show(const api::Percentiles &answer, const api::Percentiles &turn)
{
    m_answer = answer;
    m_turn = turn;
    figuresChanged();
}

QList<LatencyBars::Row> LatencyBars::rows() const
{
    QList<Row> rows;
    for (const auto &[title, p] :
        {std::pair{tr("Until the call is answered"), m_answer}, {tr("Until the receptionist replies"), m_turn}})
        rows << Row{title, tr("Half within"), p.p50Ms} << Row{title, tr("9 of 10 within"), p.p90Ms}
             << Row{title, tr("99 of 100 within"), p.p99Ms};
    return rows;
}

QList<Chart::Mark> LatencyBars::layOut() const
{
    QList<Mark> marks;
    int i = 0;
    for (const Row &row : rows()) {
        const double top = i < 3 ? titleHeight + i * rowHeight : 2 * titleHeight + gap + i * rowHeight;
        marks.append({{0, top, double(width()), rowHeight},
            tr("%1: %2 %3").arg(row.title, row.share.toLower(), secondsText(row.ms))});
        ++i;
    }
    return marks;
}

void LatencyBars::paintChart(QPainter &painter) const
{
    const Colours &colours = Colours::current();
    const QList<Row> all = rows();
    const QList<Mark> marks = layOut();
    for (int i = 0; i < all.size(); ++i) {
        const Row &row = all.at(i);
        int most = 1;                                   // each group has its own scale: ringing is longer than replying
        for (int k = i / 3 * 3; k < i / 3 * 3 + 3; ++k)
            most = std::max(most, all.at(k).ms.value_or(0));
        const QRectF box = marks.at(i).box;
        if (i % 3 == 0) {
            painter.setFont(sized(12, QFont::DemiBold));
            painter.setPen(colours.text);
            painter.drawText(
                QRectF{6, box.top() - titleHeight, width() - 12., titleHeight}, Qt::AlignVCenter, row.title);
        }
        painter.setFont(sized(12));
        painter.setPen(colours.quiet);
        painter.drawText(QRectF{6, box.top(), labelWidth, rowHeight}, Qt::AlignVCenter, row.share);
        painter.setPen(colours.text);
        painter.drawText(QRectF{width() - valueWidth - 6., box.top(), valueWidth, rowHeight},
            Qt::AlignVCenter | Qt::AlignRight, secondsText(row.ms));
        const QRectF track{6. + labelWidth, box.center().y() - 5, width() - labelWidth - valueWidth - 24., 10};
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.raised);
        painter.drawRoundedRect(track, 5, 5);
        painter.setBrush(colours.accent);
        if (row.ms)
            painter.drawRoundedRect(
                QRectF{track.topLeft(), QSizeF{std::max(10., track.width() * *row.ms / most), 10}}, 5, 5);
    }
}

Table LatencyBars::table() const
{
    Table table{{tr("What"), tr("Share"), tr("Milliseconds")}, {}};
    for (const Row &row : rows())
        table.rows << QStringList{row.title, row.share, row.ms ? QString::number(*row.ms) : QString{}};
    return table;
}
} // namespace cloudgreet::ui
