// SPDX-License-Identifier: GPL-3.0-or-later
// What the owner learns from a time of business: counted from indexes, never from the rows of all calls.
#include "engine/faq.h"
#include "readshapes.h"
#include "store/readstore.h"

namespace cloudgreet {
namespace {
constexpr qint64 msOfHour = 3600000, msOfDay = 24 * msOfHour;
constexpr int latencySample = 500;              // calls; their turns are read one by one
constexpr int wonBackDays = 7, mostQuestions = 12;

/// Offsets of a zone over some time: looked up once a change, not once a call.
class LocalClock
{
public:
    LocalClock(const QTimeZone &zone, const QDateTime &from, const QDateTime &to)
    {
        m_steps.append({from.toMSecsSinceEpoch(), zone.offsetFromUtc(from) * 1000LL});
        for (const QTimeZone::OffsetData &step : zone.transitions(from, to))
            m_steps.append({step.atUtc.toMSecsSinceEpoch(), step.offsetFromUtc * 1000LL});
    }
    /// Milliseconds since 1970 as a clock on the wall shows them. Times come in order.
    [[nodiscard]] qint64 wall(qint64 ms)
    {
        while (m_next + 1 < m_steps.size() && m_steps.at(m_next + 1).first <= ms)
            ++m_next;
        return ms + m_steps.at(m_next).second;
    }

private:
    QList<QPair<qint64, qint64>> m_steps;
    qsizetype m_next = 0;
};

struct Counts {
    qint64 calls = 0, answered = 0;
    QMap<QString, qint64> outcomes;
    void add(const QString &outcome, qint64 count)
    {
        static const QSet<QString> unserved{u"missed"_s, u"failed"_s, u"open"_s};
        outcomes[outcome] += count;
        if (outcome == u"rejected"_s)
            return;                             // turned away as the owner has set: nobody was waiting
        calls += count;
        answered += unserved.contains(outcome) ? 0 : count;
    }
    [[nodiscard]] QJsonObject outcomesJson() const
    {
        QJsonObject json;
        for (auto it = outcomes.begin(); it != outcomes.end(); ++it)
            json.insert(it.key(), it.value());
        return json;
    }
};

struct Span {
    QString business;
    QDateTime from, to;
};

Counts countCalls(Database &db, const Span &span)
{
    Counts counts; // from one outcome to the next in its index, and in each only what is of this time
    Query q{db,
        "WITH RECURSIVE met(outcome) AS (SELECT min(outcome) FROM calls WHERE business = ?1 UNION ALL "
        "SELECT (SELECT min(outcome) FROM calls WHERE business = ?1 AND outcome > met.outcome) FROM met WHERE "
        "met.outcome IS NOT NULL) "
        "SELECT outcome, (SELECT count(*) FROM calls c WHERE c.business = ?1 AND c.outcome = met.outcome AND c.started "
        ">= ?2 AND c.started < ?3) "
        "FROM met WHERE outcome IS NOT NULL"};
    for (q.bindAll(span.business, span.from, span.to); q.step();)
        if (const qint64 count = q.number(1); count > 0)
            counts.add(q.text(0), count);
    return counts;
}

qint64 askedTime(Database &db, const Span &span)
{
    Query q{db, "SELECT count(*) FROM times_asked WHERE business = ? AND started >= ? AND started < ?"};
    q.bindAll(span.business, span.from, span.to);
    return q.step() ? q.number(0) : 0;
}

/// Callers who were missed and had an appointment within a week.
qint64 wonBack(Database &db, const Span &span)
{
    Query q{db,
        "SELECT count(DISTINCT c.caller) FROM calls c INDEXED BY calls_missed WHERE c.business = ?1 "
        "AND c.outcome = 'missed' AND c.started >= ?2 AND c.started < ?3 "
        "AND EXISTS (SELECT 1 FROM appointments a WHERE a.business = ?1 AND a.customer_phone = c.caller AND a.start >= "
        "c.started "
        "AND a.created >= c.started AND a.created < c.started + ?4 AND a.state IN ('confirmed', 'provisional', "
        "'kept'))"};
    q.bindAll(span.business, span.from, span.to, wonBackDays * msOfDay);
    return q.step() ? q.number(0) : 0;
}

QJsonObject percentiles(QList<qint64> ms)
{
    std::sort(ms.begin(), ms.end());
    const auto at = [&](double share) -> QJsonValue { // nearest rank
        return ms.isEmpty()
            ? QJsonValue{}
            : QJsonValue{
                ms.at(std::clamp<qsizetype>(qsizetype(std::ceil(share * double(ms.size()))) - 1, 0, ms.size() - 1))};
    };
    return {{u"count"_s, ms.size()}, {u"p50_ms"_s, at(0.5)}, {u"p90_ms"_s, at(0.9)}, {u"p99_ms"_s, at(0.99)}};
}

/// From ringing to picking up, and from the caller's last word to the first of the answer, in the newest calls.
QJsonObject latencies(Database &db, const Span &span)
{
    QList<qint64> picked, turns;
    Query answer{db,
        "SELECT answered - started FROM calls WHERE business = ? AND started >= ? AND started < ? AND answered IS NOT "
        "NULL "
        "ORDER BY started DESC LIMIT ?"};
    for (answer.bindAll(span.business, span.from, span.to, latencySample); answer.step();)
        picked.append(answer.number(0));
    Query turn{db,
        "SELECT t.at - p.at FROM (SELECT n FROM calls WHERE business = ? AND started >= ? AND started < ? AND answered "
        "IS NOT NULL "
        "ORDER BY started DESC LIMIT ?) c JOIN turns t ON t.n > c.n * 65536 AND t.n < (c.n + 1) * 65536 JOIN turns p "
        "ON p.n = t.n - 1 "
        "WHERE t.speaker = 'receptionist' AND p.speaker = 'caller'"};
    for (turn.bindAll(span.business, span.from, span.to, latencySample); turn.step();)
        turns.append(turn.number(0));
    return {{u"calls"_s, picked.size()}, {u"answer"_s, percentiles(picked)}, {u"turn"_s, percentiles(turns)}};
}

/// The most asked first; what the owner's answers cover by now is left out.
QJsonArray openQuestions(Database &db, const Business &business, const Span &span)
{
    QJsonArray open;
    Query q{db,
        "SELECT question, count(*), max(at), max(call) FROM questions WHERE business = ? AND at >= ? AND at < ? "
        "GROUP BY lower(trim(question)) ORDER BY 2 DESC, 3 DESC LIMIT 100"};
    for (q.bindAll(span.business, span.from, span.to); q.step() && open.size() < mostQuestions;)
        if (!faq::find(business, q.text(0)))
            open.append(QJsonObject{{u"question"_s, q.text(0)}, {u"times"_s, q.number(1)},
                {u"last"_s, shape::time(q.time(2))}, {u"call"_s, q.text(3)}});
    return open;
}

/// Calls by weekday and hour, and outcomes by day, as the business's clock shows them. One pass over an index, in
/// order.
class Spread
{
public:
    Spread(Database &db, const Span &span, const QTimeZone &zone)
        : m_firstDay{span.from.toTimeZone(zone).date().toJulianDay()}
    {
        LocalClock clock{zone, span.from, span.to};
        const qint64 first = m_firstDay - QDate{1970, 1, 1}.toJulianDay();
        m_days.resize(span.to.addMSecs(-1).toTimeZone(zone).date().toJulianDay() - m_firstDay + 1);
        Query q{db,
            "SELECT started, outcome FROM calls WHERE business = ? AND started >= ? AND started < ? ORDER BY started"};
        for (q.bindAll(span.business, span.from, span.to); q.step();) {
            const qint64 wall = clock.wall(q.number(0)), day = wall / msOfDay;
            const qsizetype outcome = indexOf(q.text(1));
            if (outcome < 0 || day < first || day - first >= m_days.size())
                continue;
            ++m_days[day - first][size_t(outcome)];
            if (outcome != m_rejected)
                ++m_hours[(day + 3) % 7][wall % msOfDay / msOfHour];        // 1 January 1970 was a Thursday
        }
    }
    [[nodiscard]] QJsonArray hoursJson() const
    {
        QJsonArray week;
        for (const auto &day : m_hours) {
            QJsonArray row;
            for (const qint64 count : day)
                row.append(count);
            week.append(row);
        }
        return week;
    }
    [[nodiscard]] QJsonArray daysJson() const
    {
        QJsonArray all;
        for (qsizetype day = 0; day < m_days.size(); ++day) {
            QJsonObject outcomes;
            for (qsizetype i = 0; i < m_outcomes.size(); ++i)
                if (const qint64 count = m_days.at(day)[size_t(i)]; count > 0)
                    outcomes.insert(m_outcomes.at(i), count);
            all.append(QJsonObject{
                {u"day"_s, QDate::fromJulianDay(m_firstDay + day).toString(Qt::ISODate)}, {u"outcomes"_s, outcomes}});
        }
        return all;
    }

private:
    static constexpr size_t mostOutcomes = 16;
    qsizetype indexOf(const QString &outcome)
    {
        const qsizetype known = m_outcomes.indexOf(outcome);
        if (known >= 0 || m_outcomes.size() == mostOutcomes)
            return known;
        if (outcome == u"rejected")
            m_rejected = m_outcomes.size();
        m_outcomes.append(outcome);
        return m_outcomes.size() - 1;
    }
    const qint64 m_firstDay;
    QStringList m_outcomes;
    qsizetype m_rejected = -1;
    qint64 m_hours[7][24] = {};
    QList<std::array<qint64, mostOutcomes>> m_days;
};
} // namespace

Result<QJsonObject> ReadStore::insights(const Business &business, const QDateTime &from, const QDateTime &to)
{
    if (!(from < to) || from.daysTo(to) > MostInsightDays)
        return failure(
            Fault::InvalidInput, QObject::tr("“from” is before “to”, by %1 days at most").arg(MostInsightDays));
    const Span now{business.id.text(), from, to}, before{now.business, from.addMSecs(-from.msecsTo(to)), from};
    const Spread spread{*m_db, now, business.zone};
    const Counts counts = countCalls(*m_db, now), earlier = countCalls(*m_db, before);
    const auto figures = [&](const Span &span, const Counts &c) -> Result<QJsonObject> {
        const auto earned = roi(business, span.from, span.to);
        if (!earned)
            return tl::unexpected{earned.error()};
        return QJsonObject{{u"from"_s, shape::time(span.from)}, {u"to"_s, shape::time(span.to)}, {u"calls"_s, c.calls},
            {u"answered"_s, c.answered}, {u"asked_time"_s, askedTime(*m_db, span)},
            {u"outcomes"_s, c.outcomesJson()}, {u"won_back"_s, wonBack(*m_db, span)},
            {u"roi"_s, *earned}};
    };
    const auto nowFigures = figures(now, counts), beforeFigures = figures(before, earlier);
    const QJsonObject latency = latencies(*m_db, now);
    const QJsonArray questions = openQuestions(*m_db, business, now);
    if (auto error = m_db->takeFailure())
        return tl::unexpected{*error};
    if (!nowFigures || !beforeFigures)
        return tl::unexpected{!nowFigures ? nowFigures.error() : beforeFigures.error()};
    return QJsonObject{{u"now"_s, *nowFigures}, {u"before"_s, *beforeFigures}, {u"hours"_s, spread.hoursJson()},
        {u"days"_s, spread.daysJson()}, {u"latency"_s, latency}, {u"questions"_s, questions}};
}
} // namespace cloudgreet
