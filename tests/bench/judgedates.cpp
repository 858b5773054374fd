// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge.h"
#include <QDateTime>

namespace cloudgreet::bench {
using namespace Qt::StringLiterals;

namespace {
/// A day, a time of day, or both, as written in the data.
struct Stamp {
    QDate day;
    QTime time;
    friend bool operator==(const Stamp &, const Stamp &) = default;
};

Stamp stamp(const QJsonValue &value)
{
    const QString text = value.toString();
    const auto t = text.indexOf(u'T');
    Stamp out;
    out.day = QDate::fromString(t < 0 ? text : text.left(t), Qt::ISODate);
    if (t >= 0)
        out.time = QTime::fromString(text.mid(t + 1, 5), u"HH:mm"_s);
    return out;
}

/// A time alone is the next such moment.
Stamp grounded(Stamp s, const QDateTime &reference)
{
    if (!s.day.isValid() && s.time.isValid())
        s.day = reference.date().addDays(s.time >= reference.time() ? 0 : 1);
    return s;
}

bool isPointRight(const QJsonValue &wanted, const QJsonValue &got, const QDateTime &reference)
{
    const Stamp e = stamp(wanted), g = stamp(got);
    if (!e.day.isValid() && e.time.isValid())
        return g.time == e.time;
    if (!e.time.isValid())
        return g.day == e.day && !g.time.isValid();
    if (!g.day.isValid() && g.time.isValid())
        return g.time == e.time && (e.day == reference.date() || e.day == reference.date().addDays(1));
    return g == e;
}

bool isSamePart(const QString &a, const QString &b)
{
    if (a == b)
        return true;
    const QStringList alike[] = {{u"evening"_s, u"night"_s}, {u"midday"_s, u"lunch"_s}};
    for (const QStringList &pair : alike)
        if (pair.contains(a) && pair.contains(b))
            return true;
    return false;
}

bool isPartRight(const QJsonObject &wanted, const QJsonObject &got, const QDateTime &reference)
{
    const QDate e = stamp(wanted.value("start"_L1)).day, g = stamp(got.value("start"_L1)).day;
    if (e.isValid() && (g.isValid() ? g != e : e != reference.date()))
        return false;
    return isSamePart(got.value("part"_L1).toString(), wanted.value("part"_L1).toString());
}

bool isBoundRight(const QJsonObject &wanted, const QJsonObject &got, const QDateTime &reference)
{
    const QString open = wanted.value("open"_L1).toString();
    const QString key = open == "after"_L1 ? u"start"_s : u"end"_s;
    const bool hasEnd = !got.value("end"_L1).toString().isEmpty();
    QJsonValue value = got.value(key);
    if (value.toString().isEmpty() && !hasEnd)
        value = got.value("start"_L1);
    const QString said = got.value("open"_L1).toString();
    if ((!said.isEmpty() && said != open) || (said.isEmpty() && !got.value("start"_L1).toString().isEmpty() && hasEnd)
        || value.toString().isEmpty())
        return false;
    if (isPointRight(wanted.value(key), value, reference))
        return true;
    const Stamp a = stamp(wanted.value(key)), b = stamp(value);
    return !a.time.isValid() && !b.time.isValid() && a.day.isValid() && b.day.isValid()
        && std::abs(a.day.daysTo(b.day)) <= 1;
}

Stamp endOf(const QJsonObject &got)
{
    Stamp end = stamp(got.value("end"_L1));
    if (end.day.isValid() || end.time.isValid() || got.contains("open"_L1))
        return end;
    const QDate start = stamp(got.value("start"_L1)).day;
    const QString grain = got.value("grain"_L1).toString();
    if (grain == "week"_L1)
        end.day = start.addDays(7);
    else if (grain == "month"_L1)
        end.day = QDate{start.year(), start.month(), 1}.addMonths(1);
    return end;
}

bool isRangeRight(const QJsonObject &wanted, const QJsonObject &got, const QDateTime &reference)
{
    if (got.contains("open"_L1))
        return false;
    const Stamp es = stamp(wanted.value("start"_L1)), ee = stamp(wanted.value("end"_L1));
    Stamp gs = stamp(got.value("start"_L1)), ge = endOf(got);
    if (!es.time.isValid()) { // days: the last one and the one after it are both right
        for (Stamp *s : {&gs, &ge})
            if (s->time == QTime{0, 0})
                s->time = {};
        return gs == es && ge.day.isValid() && !ge.time.isValid() && std::abs(ge.day.daysTo(ee.day)) <= 1;
    }
    if (!es.day.isValid())
        return gs.time == es.time && ge.time == ee.time;
    gs = grounded(gs, reference);
    if (!ge.day.isValid())
        ge.day = gs.day;
    return gs == es && ge == ee;
}

bool isOneRight(const QJsonObject &wanted, const QJsonValue &answer, const QDateTime &reference)
{
    const QJsonObject got = answer.toObject();
    const bool empty = got.value("start"_L1).toString().isEmpty() && got.value("end"_L1).toString().isEmpty()
        && !got.contains("seconds"_L1) && !got.contains("part"_L1);
    const QString grain = wanted.value("grain"_L1).toString();
    if (grain == "none"_L1 || empty)
        return grain == "none"_L1 && empty;
    if (grain == "duration"_L1)
        return got.value("seconds"_L1) == wanted.value("seconds"_L1);
    if (grain == "part_of_day"_L1)
        return isPartRight(wanted, got, reference);
    if (wanted.contains("open"_L1))
        return isBoundRight(wanted, got, reference);
    if (!wanted.value("end"_L1).toString().isEmpty())
        return isRangeRight(wanted, got, reference);
    const QString end = got.value("end"_L1).toString(), gotGrain = got.value("grain"_L1).toString();
    if (!end.isEmpty() && end != got.value("start"_L1).toString() && gotGrain != "day"_L1 && gotGrain != "minute"_L1)
        return false;
    return !got.contains("open"_L1) && isPointRight(wanted.value("start"_L1), got.value("start"_L1), reference);
}
} // namespace

bool isDateRight(const QJsonObject &line, const QJsonObject &answer)
{
    const QDateTime reference
        = QDateTime::fromString(line.value("reference"_L1).toString().left(16), u"yyyy-MM-ddTHH:mm"_s);
    QJsonArray allowed = line.value("alternatives"_L1).toArray();
    allowed.prepend(line.value("expected"_L1));
    return std::any_of(allowed.begin(), allowed.end(),
        [&](const QJsonValue &one) { return isOneRight(one.toObject(), answer.value("datetime"_L1), reference); });
}
} // namespace cloudgreet::bench
