// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "insights/figures.h"
#include "shell/linesession.h"
#include "widgets/prompt.h"
#include <QWidget>

class QButtonGroup;
class QGridLayout;
class QLabel;
class QStackedWidget;

namespace cloudgreet::ui {
class ChartCard;
class Funnel;
class HeatMap;
class LatencyBars;
class OutcomeBars;
class QuestionsCard;
class StatTile;

/// What a time of business was like, beside the time before it: figures, charts, and what callers asked in vain.
class InsightsPage : public QWidget
{
    Q_OBJECT
public:
    InsightsPage(LineSession &line, Prompt &prompt, QWidget *parent = nullptr);
    void choose(PeriodKind kind);
    void choose(const Period &period);
    void reload();
    [[nodiscard]] const api::Insights &insights() const { return m_insights; }

signals:
    void callsAsked(const cloudgreet::api::ApiClient::CallFilter &filter, const QString &what);
    void callAsked(const QString &id);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QLayout *makeHead();
    [[nodiscard]] QWidget *makeTiles();
    void makeCharts(Prompt &prompt);
    void wire();
    void arrange();
    void askCustom();
    void show(const api::Insights &insights);
    void showTiles();
    void openCalls(api::ApiClient::CallFilter calls, const QString &what);
    [[nodiscard]] QDate today() const;

    LineSession &m_line;
    PeriodKind m_kind = PeriodKind::Month;
    Period m_period;
    api::Insights m_insights;
    QTimer m_settle;
    int m_generation = 0;
    QButtonGroup *m_periods;
    QLabel *m_when, *m_formula, *m_empty;
    QStackedWidget *m_stack;
    QGridLayout *m_tileGrid, *m_grid;
    QList<StatTile *> m_tiles;
    StatTile *m_answered, *m_booked, *m_rate, *m_missed, *m_wonBack, *m_value, *m_cost, *m_result;
    OutcomeBars *m_bars;
    HeatMap *m_heat;
    Funnel *m_funnel;
    LatencyBars *m_latency;
    ChartCard *m_barsCard, *m_heatCard, *m_funnelCard, *m_latencyCard;
    QuestionsCard *m_questions;
};
} // namespace cloudgreet::ui
