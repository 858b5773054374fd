// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/figures.h"
#include "widgets/formats.h"
#include <QCoreApplication>
#include <QLocale>

namespace cloudgreet::ui {
namespace {
constexpr int mostBars = 46;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Insights)
};

constexpr const char16_t *weightOutcomes[]
    = {u"booked,provisional", u"changed,cancelled,message,answered,transferred", u"abandoned,failed,open", u"missed"};

Weight weightOf(api::Outcome outcome)
{
    switch (outcome) {
    case api::Outcome::Booked: case api::Outcome::Provisional: return Weight::Booked;
    case api::Outcome::Changed: case api::Outcome::Cancelled: case api::Outcome::Message: case api::Outcome::Answered:
    case api::Outcome::Transferred: return Weight::Helped;
    case api::Outcome::Open:
    case api::Outcome::Abandoned:
    case api::Outcome::Failed:
    case api::Outcome::Rejected: return Weight::NoResult;
    case api::Outcome::Missed: return Weight::Missed;
    }
    return Weight::NoResult;
}

/// Quoted where it has to be. What begins like a formula is told to be text.
QString csvCell(QString cell)
{
    if (!cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front()) && !cell.front().isDigit()) {
        bool isNumber = false;
        (void)cell.toDouble(&isNumber);
        if (!isNumber)
            cell.prepend(u'\'');
    }
    const bool needsQuotes = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r');
    return needsQuotes ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell;
}
} // namespace

Period periodOf(PeriodKind kind, QDate today)
{
    switch (kind) {
    case PeriodKind::Week: return {today.addDays(-6), today};
    case PeriodKind::Month: case PeriodKind::Custom: return {today.addDays(-29), today};
    case PeriodKind::Quarter: return {today.addDays(-89), today};
    case PeriodKind::ThisMonth: return {QDate{today.year(), today.month(), 1}, today};
    }
    return {today, today};
}

QString periodText(const Period &period)
{
    const QString last = shortDayAndYearText(period.last);
    return period.first == period.last
        ? last
        : Words::tr("%1 – %2").arg(
            period.first.year() == period.last.year() ? shortDayText(period.first) : shortDayAndYearText(period.first),
            last);
}

QString weightText(Weight weight)
{
    switch (weight) {
    case Weight::Booked: return Words::tr("Booked");
    case Weight::Helped: return Words::tr("Helped");
    case Weight::NoResult: return Words::tr("No result");
    case Weight::Missed: return Words::tr("Missed");
    }
    return {};
}

Tone weightTone(Weight weight)
{
    switch (weight) {
    case Weight::Booked: return Tone::Good;
    case Weight::Helped: return Tone::Info;
    case Weight::NoResult: return Tone::Quiet;
    case Weight::Missed: return Tone::Bad;
    }
    return Tone::Quiet;
}

QString outcomesOf(Weight weight)
{
    return QString::fromUtf16(weightOutcomes[size_t(weight)]);
}

QString countedOutcomes()
{
    QStringList all;
    for (const char16_t *outcomes : weightOutcomes)
        all << QString::fromUtf16(outcomes);
    return all.join(u',');
}

QList<CallsBar> barsOf(const QList<api::DayOutcomes> &days)
{
    QList<CallsBar> bars;
    const qsizetype step = days.size() <= mostBars ? 1 : 7 * ((days.size() + 7 * mostBars - 1) / (7 * mostBars));
    for (qsizetype i = 0; i < days.size(); ++i) {
        if (i % step == 0)
            bars.append({days.at(i).day, days.at(i).day});
        bars.last().last = days.at(i).day;
        for (auto it = days.at(i).outcomes.begin(); it != days.at(i).outcomes.end(); ++it)
            if (it.key() != api::Outcome::Rejected)
                bars.last().counts[size_t(weightOf(it.key()))] += it.value();
    }
    return bars;
}

QList<Stage> funnelOf(const api::InsightFigures &figures)
{
    const QString booked = outcomesOf(Weight::Booked),
                  answered = booked + u',' + outcomesOf(Weight::Helped) + u",abandoned"_s;
    return {{Words::tr("Called"), {.outcome = countedOutcomes()}, figures.calls},
        {Words::tr("Answered"), {.outcome = answered}, figures.answered},
        {Words::tr("Asked for a time"), {.askedTime = true}, figures.askedTime},
        {Words::tr("Booked"), {.outcome = booked}, figures.booked()}};
}

QString shareText(double share)
{
    return Words::tr("%1 %").arg(qRound(share * 100));
}

QString changeText(double now, double before, const QString &beforeText)
{
    if (before == 0)
        return now == 0 ? Words::tr("none before either") : Words::tr("none before");
    const int percent = qRound((now - before) / std::abs(before) * 100);
    if (percent == 0)
        return Words::tr("as before: %1").arg(beforeText);
    return Words::tr("%1 %2 % · %3 before").arg(percent > 0 ? u"▲"_s : u"▼"_s).arg(std::abs(percent)).arg(beforeText);
}

QString earningsText(const api::Earnings &earnings)
{
    const auto money = [&](const QString &decimal) { return moneyText(decimal, earnings.currency); };
    const QString sum = Words::tr(
        "%1 − %2 the subscription’s share of this time − %3 fees of the bookings due in it − %4 that calls cost = %5.")
                            .arg(Words::tr("%1 value of %n kept booking(s)", nullptr, earnings.bookings)
                                     .arg(money(earnings.value)),
                                money(earnings.subscription), money(earnings.fees),
                                money(earnings.callCosts.isEmpty() ? u"0"_s : earnings.callCosts),
                                money(earnings.result));
    const QString others = earnings.otherCallCosts.isEmpty() ? QString{}
        : Words::tr(" Not in it, being in other money: %1.").arg(earnings.otherCallCosts.join(u", "_s));
    return sum + others
        + Words::tr(" What calls cost is as the line reports it, and the model’s tokens at the prices set for it; "
                    "texts are not in it.");
}

QString secondsText(std::optional<int> milliseconds)
{
    return milliseconds
        ? Words::tr("%1 s").arg(QLocale{}.toString(*milliseconds / 1000., 'f', *milliseconds < 9950 ? 1 : 0))
        : u"–"_s;
}

QString csvOf(const Table &table)
{
    QString text;
    const auto line = [&](const QStringList &cells) {
        QStringList written;
        for (const QString &cell : cells)
            written << csvCell(cell);
        text += written.join(u',') + u"\r\n"_s;
    };
    line(table.head);
    for (const QStringList &row : table.rows)
        line(row);
    return text;
}

QString tabbedOf(const Table &table)
{
    QString text = table.head.join(u'\t') + u'\n';
    for (const QStringList &row : table.rows)
        text += row.join(u'\t') + u'\n';
    return text;
}
} // namespace cloudgreet::ui
