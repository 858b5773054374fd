// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/insightspage.h"
#include "widgets/formats.h"
#include "insights/chartcard.h"
#include "insights/charts.h"
#include "insights/periodsheet.h"
#include "insights/questionscard.h"
#include "insights/stattile.h"
#include "widgets/small.h"
#include <QButtonGroup>
#include <QGridLayout>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cloudgreet::ui {
namespace {
using namespace std::chrono_literals;
constexpr auto settlePause = 3s;            ///< A call changes many times; the page follows at leisure.
constexpr int wideTiles = 900, wideCharts = 900;

/// Which colour is which outcome.
class Legend : public QWidget
{
public:
    explicit Legend(QWidget *parent = nullptr) : QWidget{parent} { setFixedHeight(20); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter{this};
        painter.setLayoutDirection(Qt::LeftToRight);
        painter.setRenderHint(QPainter::Antialiasing);
        QFont small = font();
        small.setPixelSize(12);
        painter.setFont(small);
        qreal x = 34;
        for (int w = 0; w < WeightCount; ++w) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(OutcomeBars::fillOf(Weight(w)));
            painter.drawRoundedRect(QRectF{x, height() / 2. - 5, 10, 10}, 3, 3);
            painter.setPen(Colours::current().quiet);
            const QString text = weightText(Weight(w));
            painter.drawText(QRectF{x + 16, 0, 200, double(height())}, Qt::AlignVCenter, text);
            x += 16 + QFontMetricsF{small}.horizontalAdvance(text) + 18;
        }
    }
};
} // namespace

InsightsPage::InsightsPage(LineSession &line, Prompt &prompt, QWidget *parent) : QWidget{parent}, m_line{line}
{
    setObjectName(u"insightsPage"_s);
    auto *inside = new QWidget;
    inside->setProperty("kind", u"clear"_s);
    auto *column = new QVBoxLayout{inside};
    column->setContentsMargins(0, 0, 16, 28);
    column->setSpacing(16);
    column->addWidget(makeTiles());
    m_formula = label({}, u"small"_s);
    m_formula->setObjectName(u"insightsFormula"_s);
    m_formula->setWordWrap(true);
    m_formula->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_formula);
    m_grid = new QGridLayout;
    m_grid->setSpacing(16);
    makeCharts(prompt);
    column->addLayout(m_grid);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"insightsScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_empty = label({}, u"quiet"_s);
    m_empty->setObjectName(u"insightsEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(scroll);
    auto *all = new QVBoxLayout{this};
    all->setContentsMargins(28, 24, 12, 0);
    all->setSpacing(18);
    all->addLayout(makeHead());
    all->addWidget(m_stack, 1);
    wire();
}

QLayout *InsightsPage::makeHead()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 16, 0);
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(label(tr("Insights"), u"title"_s));
    m_when = label({}, u"quiet"_s);
    m_when->setObjectName(u"insightsWhen"_s);
    words->addWidget(m_when);
    head->addLayout(words, 1);
    auto *frame = new QFrame;
    frame->setProperty("kind", u"segments"_s);
    auto *row = new QHBoxLayout{frame};
    row->setContentsMargins(3, 3, 3, 3);
    row->setSpacing(2);
    m_periods = new QButtonGroup{this};
    static constexpr const char16_t *names[]
        = {u"period_week", u"period_month", u"period_quarter", u"period_thisMonth", u"period_custom"};
    const QStringList titles{tr("7 days"), tr("30 days"), tr("90 days"), tr("This month"), tr("Choose…")};
    for (int kind = 0; kind < titles.size(); ++kind) {
        auto *button = new QPushButton{titles.at(kind)};
        button->setObjectName(QString::fromUtf16(names[kind]));
        button->setProperty("kind", u"segment"_s);
        button->setCheckable(true);
        button->setChecked(PeriodKind(kind) == m_kind);
        m_periods->addButton(button, kind);
        row->addWidget(button);
    }
    head->addWidget(frame, 0, Qt::AlignVCenter);
    return head;
}

QWidget *InsightsPage::makeTiles()
{
    using Better = StatTile::Better;
    auto *tiles = new QWidget;
    tiles->setProperty("kind", u"clear"_s);
    m_tileGrid = new QGridLayout{tiles};
    m_tileGrid->setContentsMargins(0, 0, 0, 0);
    m_tileGrid->setSpacing(12);
    const auto add = [this](const QString &name, const QString &title, Better better, bool isLink) {
        auto *tile = new StatTile{name, title, better, isLink};
        m_tiles << tile;
        return tile;
    };
    m_answered = add(u"tileAnswered"_s, tr("Calls answered"), Better::Higher, true);
    m_booked = add(u"tileBooked"_s, tr("Appointments booked"), Better::Higher, true);
    m_rate = add(u"tileRate"_s, tr("Booking rate"), Better::Higher, false);
    m_missed = add(u"tileMissed"_s, tr("Missed"), Better::Lower, true);
    m_wonBack = add(u"tileWonBack"_s, tr("Won back after a miss"), Better::Higher, false);
    m_value = add(u"tileValue"_s, tr("Value of kept bookings"), Better::Higher, false);
    m_cost = add(u"tileCost"_s, tr("What it cost"), Better::Lower, false);
    m_result = add(u"tileResult"_s, tr("What is left"), Better::Higher, false);
    return tiles;
}

void InsightsPage::makeCharts(Prompt &prompt)
{
    m_bars = new OutcomeBars;
    m_heat = new HeatMap;
    m_funnel = new Funnel;
    m_latency = new LatencyBars;
    m_barsCard = new ChartCard{
        tr("Calls by day"), tr("What came of them. Click a bar to see its calls."), m_bars, u"calls-by-day"_s, prompt};
    m_heatCard = new ChartCard{tr("When people call"),
        tr("By weekday and hour, the more calls the stronger the colour. Click a cell to see its calls."), m_heat,
        u"calls-by-hour"_s, prompt};
    m_funnelCard = new ChartCard{tr("From call to booking"), tr("How far calls come. Click a step to see its calls."),
        m_funnel, u"call-to-booking"_s, prompt};
    m_latencyCard = new ChartCard{tr("How long callers wait"), {}, m_latency, u"waiting"_s, prompt};
    m_barsCard->addBelow(new Legend);
    m_questions = new QuestionsCard{m_line};
    for (ChartCard *card : {m_barsCard, m_heatCard, m_funnelCard, m_latencyCard})
        connect(card, &ChartCard::failed, &m_line, &LineSession::failed);
}

void InsightsPage::wire()
{
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, &InsightsPage::reload);
    connect(m_periods, &QButtonGroup::idClicked, this,
        [this](int kind) { PeriodKind(kind) == PeriodKind::Custom ? askCustom() : choose(PeriodKind(kind)); });
    connect(m_answered, &StatTile::clicked, this, [this] { openCalls(funnelOf({}).at(1).calls, tr("Answered")); });
    connect(m_booked, &StatTile::clicked, this,
        [this] { openCalls({.outcome = outcomesOf(Weight::Booked)}, tr("Booked")); });
    connect(m_missed, &StatTile::clicked, this,
        [this] { openCalls({.outcome = outcomesOf(Weight::Missed)}, tr("Missed")); });
    connect(m_funnel, &Chart::activated, this,
        [this](int stage) { openCalls(m_funnel->stages().at(stage).calls, m_funnel->stages().at(stage).title); });
    connect(m_bars, &Chart::activated, this, [this](int bar) {
        const Period days{m_bars->bars().at(bar).first, m_bars->bars().at(bar).last};
        const QTimeZone &zone = m_line.business().zone;
        emit callsAsked(
            {.outcome = countedOutcomes(), .fromUtc = days.fromUtc(zone), .toUtc = days.toUtc(zone)}, periodText(days));
    });
    connect(m_heat, &Chart::activated, this, [this](int mark) {
        const QTimeZone &zone = m_line.business().zone;
        const HeatMap::Cell cell = m_heat->cellOf(mark);
        emit callsAsked({.outcome = countedOutcomes(),
                            .fromUtc = m_period.fromUtc(zone),
                            .toUtc = m_period.toUtc(zone),
                            .weekday = cell.day + 1,
                            .hour = cell.hour},
            tr("%1, %2").arg(HeatMap::cellText(cell), periodText(m_period)));
    });
    connect(m_questions, &QuestionsCard::callAsked, this, &InsightsPage::callAsked);
    connect(m_questions, &QuestionsCard::answered, this, &InsightsPage::reload);
    connect(&m_line, &LineSession::businessChanged, this, [this] {
        if (isVisible())
            reload();
    });
    connect(&m_line.board(), &LiveBoard::dayChanged, this, [this] {
        if (isVisible() && !m_settle.isActive())
            m_settle.start(settlePause);
    });
}

QDate InsightsPage::today() const
{
    return QDateTime::currentDateTimeUtc().toTimeZone(m_line.business().zone).date();
}

void InsightsPage::choose(PeriodKind kind)
{
    m_kind = kind;
    m_periods->button(int(kind))->setChecked(true);
    reload();
}

void InsightsPage::choose(const Period &period)
{
    m_period = period;
    choose(PeriodKind::Custom);
}

void InsightsPage::askCustom()
{
    auto *sheet = new PeriodSheet{m_period, today(), window()};
    connect(sheet, &PeriodSheet::chosen, this, [this](const Period &period) { choose(period); });
    connect(sheet, &QDialog::rejected, this, [this] { m_periods->button(int(m_kind))->setChecked(true); });
    sheet->open();
}

void InsightsPage::reload()
{
    m_settle.stop();
    if (!m_line.isSetUp()) {
        m_empty->setText(tr("Once your line answers calls, this page shows what came of them."));
        return m_stack->setCurrentIndex(0);
    }
    if (m_kind != PeriodKind::Custom)
        m_period = periodOf(m_kind, today());
    if (m_generation == 0)
        m_empty->setText(tr("Counting…"));
    const QTimeZone &zone = m_line.business().zone;
    api::whenAnswered(m_line.client().insights(m_period.fromUtc(zone), m_period.toUtc(zone)), this,
        [this, asked = ++m_generation](const Result<api::Insights> &insights) {
            if (asked != m_generation)
                return;
            if (insights)
                show(*insights);
            else
                emit m_line.failed(insights.error().text);
        });
}

void InsightsPage::show(const api::Insights &insights)
{
    m_insights = insights;
    const int days = m_period.days();
    m_when->setText(tr("%1, beside the %2 before").arg(periodText(m_period), tr("%n day(s)", nullptr, days)));
    m_empty->setText(m_line.setup().isPractice
            ? tr("No calls in this time.\nPlace a practice call, and this page begins to fill.")
            : tr("No calls in this time.\nChoose another, or wait for the next call."));
    m_stack->setCurrentIndex(insights.now.calls + insights.before.calls > 0 || !insights.questions.isEmpty() ? 1 : 0);
    showTiles();
    m_bars->show(barsOf(insights.days));
    m_heat->show(insights.hours);
    m_funnel->show(funnelOf(insights.now));
    m_latency->show(insights.answer, insights.turn);
    m_latencyCard->setLead(insights.latencyCalls > 0
            ? tr("Measured in the newest %n answered call(s).", nullptr, insights.latencyCalls)
            : tr("No call was answered in this time."));
    m_questions->show(insights.questions);
}

void InsightsPage::showTiles()
{
    const api::InsightFigures &now = m_insights.now, &before = m_insights.before;
    const auto count = [](StatTile *tile, int is, int was) {
        tile->show(QLocale{}.toString(is), changeText(is, was, QLocale{}.toString(was)), is, was);
    };
    count(m_answered, now.answered, before.answered);
    count(m_booked, now.booked(), before.booked());
    count(m_missed, now.missed(), before.missed());
    count(m_wonBack, now.wonBack, before.wonBack);
    m_rate->show(shareText(now.bookingRate()),
        before.answered > 0 ? tr("%1 before").arg(shareText(before.bookingRate())) : tr("none before"),
        now.bookingRate(), before.bookingRate());
    const auto money = [](StatTile *tile, double is, double was, const QString &currency) {
        const auto text = [&](double amount) { return moneyText(QString::number(amount, 'f', 2), currency); };
        tile->show(text(is), changeText(is, was, text(was)), is, was);
    };
    const api::Earnings &is = now.earnings, &was = before.earnings;
    money(m_value, amountOf(is.value), amountOf(was.value), is.currency);
    money(m_cost, amountOf(is.fees) + amountOf(is.subscription) + amountOf(is.callCosts),
          amountOf(was.fees) + amountOf(was.subscription) + amountOf(was.callCosts), is.currency);
    money(m_result, amountOf(is.result), amountOf(was.result), is.currency);
    m_formula->setText(earningsText(is));
}

void InsightsPage::openCalls(api::ApiClient::CallFilter calls, const QString &what)
{
    const QTimeZone &zone = m_line.business().zone;
    calls.fromUtc = m_period.fromUtc(zone);
    calls.toUtc = m_period.toUtc(zone);
    emit callsAsked(calls, tr("%1, %2").arg(what, periodText(m_period)));
}

/// As many columns as there is room for.
void InsightsPage::arrange()
{
    const int columns = width() >= wideTiles ? 4 : 2;
    for (int i = 0; i < m_tiles.size(); ++i)
        m_tileGrid->addWidget(m_tiles.at(i), i / columns, i % columns);
    const bool isWide = width() >= wideCharts;
    m_grid->addWidget(m_barsCard, 0, 0, 1, isWide ? 5 : 1);
    m_grid->addWidget(m_heatCard, 1, 0, 1, isWide ? 3 : 1);
    m_grid->addWidget(m_funnelCard, isWide ? 1 : 2, isWide ? 3 : 0, 1, isWide ? 2 : 1);
    m_grid->addWidget(m_questions, isWide ? 2 : 3, 0, 1, isWide ? 3 : 1);
    m_grid->addWidget(m_latencyCard, isWide ? 2 : 4, isWide ? 3 : 0, 1, isWide ? 2 : 1);
    for (int column = 0; column < 5; ++column)
        m_grid->setColumnStretch(column, isWide || column == 0 ? 1 : 0);
}

void InsightsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void InsightsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    arrange();
    reload();
}
} // namespace cloudgreet::ui
