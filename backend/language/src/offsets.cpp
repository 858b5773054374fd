// SPDX-License-Identifier: GPL-3.0-or-later
#include "productions.h"
#include <cmath>
#include <vector>

// Days that are counted from today or from another day.
namespace cloudgreet::language {
QDate added(QDate day, int count, TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Day:
        return day.addDays(count);
    case TimeUnit::Week:
        return day.addDays(7 * qint64(count));
    case TimeUnit::Month:
        return day.addMonths(count);
    case TimeUnit::Year:
        return day.addYears(count);
    case TimeUnit::Second:
    case TimeUnit::Minute:
    case TimeUnit::Hour:
        break;
    }
    return {};
}

std::optional<Piece> readNested(const Tokens &tokens, int at, const Frame &frame)
{
    constexpr int Deepest = 1;
    if (frame.depth >= Deepest)
        return {};
    Frame inner = frame;
    ++inner.depth;
    return readDay(tokens, at, inner);
}

bool isBeginning(const Token &token)
{
    return token.isAny(u"starting", u"beginning", u"commencing", u"starting from", u"comenzando", u"que comienza",
               u"que empieza")
        || token.text == u"a partir de" || token.text == u"a partir del";
}

QDate businessDays(QDate day, int count)
{
    for (int left = std::abs(count); left > 0;) {
        day = day.addDays(count < 0 ? -1 : 1);
        left -= day.dayOfWeek() <= 5;
    }
    return day;
}

bool isUntilThen(const Token &lead)
{
    return lead.text.startsWith(u"within") || lead.text.endsWith(u"next")
        || lead.isAny(u"in less than", u"en menos de");
}

namespace {
bool isFortnight(const Token &token)
{
    return token.is(u"fortnight") || token.is(u"fortnights") || token.is(u"quincena");
}

/// A part of "one month and 21 days".
struct Step {
    int count = 0;
    TimeUnit unit = TimeUnit::Day;
    bool business = false;
};

/// Reads such parts of a day or more; the index behind them.
int readSteps(const Tokens &tokens, int at, std::vector<Step> &steps)
{
    int i = at;
    while (steps.size() < MostSkipped) {
        const int begin = steps.empty() ? i : skipWhile(tokens, tokens[i].is(u",") ? i + 1 : i, {Sense::And});
        const auto count = readCount(tokens, begin);
        if (!count || count->value > 1000)
            return i;
        int next = count->next;
        if (tokens[next].is(u"more") || tokens[next].is(u"-"))
            ++next;
        const bool business = tokens[next].is(u"business") || tokens[next].is(u"working");
        next += business;
        const bool fortnight = isFortnight(tokens[next]);
        const auto unit = tokens[next].value(Sense::Unit);
        if (!fortnight && (!unit || *unit < int(TimeUnit::Day)))
            return i;
        steps.push_back(
            fortnight ? Step{2 * count->value, TimeUnit::Week} : Step{count->value, TimeUnit(*unit), business});
        i = next + 1;
        if (tokens[i].is(u"habiles") || tokens[i].is(u"laborables")) {
            steps.back().business = true;
            ++i;
        }
    }
    return i;
}

/// "2 days before yesterday", "dos días antes de ayer", where a phrase has swallowed a part of it.
std::optional<Piece> beforeYesterday(const Tokens &tokens, int at, const Frame &frame)
{
    const auto count = readCount(tokens, at);
    if (!count || count->value > 60)
        return {};
    const bool spanish = isUnit(tokens[count->next], TimeUnit::Day) && tokens[count->next + 1].is(u"antes de ayer");
    if (!spanish && !tokens[count->next].is(u"day before yesterday"))
        return {};
    return dayPiece(frame.today().addDays(-1 - count->value), at, spanish ? count->next + 2 : count->next + 1);
}
/// "De hoy en ocho", "de aquí a ocho días", "del viernes en quince": the same day, one week on or two.
std::optional<Piece> inEight(const Tokens &tokens, int at, const Frame &frame)
{
    if (tokens.tongue() != Tongue::Spanish)
        return {};
    int i = at;
    const bool of = tokens[i].is(u"de") || tokens[i].is(u"del");
    i = of ? skipWhile(tokens, i + 1, {Sense::The}) : i;
    const auto relative = tokens[i].value(Sense::RelativeDay), named = tokens[i].value(Sense::Weekday);
    const bool here = of && tokens[i].is(u"aqui");
    if ((!relative && !named && !here) || (!of && !named))
        return {};
    const Token &joint = tokens[i + 1];
    if (!joint.is(u"en") && !joint.is(u"a") && !(here && joint.has(Sense::Within)))
        return {};
    const int weeks = tokens[i + 2].isAny(u"ocho", u"8") ? 1 : tokens[i + 2].isAny(u"quince", u"15") ? 2 : 0;
    const bool days = isUnit(tokens[i + 3], TimeUnit::Day);
    if (weeks == 0 || (here && !days))
        return {};
    const QDate from
        = named ? weekdayFrom(frame.today().addDays(1), *named) : frame.today().addDays(relative.value_or(0));
    return dayPiece(from.addDays(7 * weeks), at, i + 3 + days);
}
/// "Dentro de ocho días", "en quince días", in words: a week, two weeks.
bool isIdiomOfWeeks(const Tokens &tokens, int at, const std::vector<Step> &steps)
{
    return tokens.tongue() == Tongue::Spanish && steps.size() == 1 && steps.front().unit == TimeUnit::Day
        && !steps.front().business && tokens[at].isAny(u"dentro de", u"en")
        && tokens[at + 1].isAny(u"ocho", u"quince");
}
} // namespace

/// "in three days", "a week from Tuesday", "two days ago", "3 weeks from now", "hace dos días".
std::optional<Piece> offset(const Tokens &tokens, int at, const Frame &frame)
{
    if (auto piece = beforeYesterday(tokens, at, frame))
        return piece;
    if (auto piece = inEight(tokens, at, frame))
        return piece;
    int i = at;
    const bool leadIn = tokens[i].has(Sense::Within), leadAgo = tokens[i].is(u"hace");
    if (leadIn || leadAgo)
        ++i;
    while (i < at + MostSkipped && tokens[i].has(Sense::About) && !tokens[i].has(Sense::Which))
        ++i;
    std::vector<Step> steps;
    i = readSteps(tokens, i, steps);
    if (steps.empty())
        return {};
    if (leadIn && isIdiomOfWeeks(tokens, at, steps))
        steps = {Step{steps.front().count / 7, TimeUnit::Week}};
    const auto from = [&](QDate day, int sign, int next) {
        for (const Step &step : steps)
            day = step.business ? businessDays(day, sign * step.count) : added(day, sign * step.count, step.unit);
        auto piece = dayPiece(day, at, next);
        if (piece && sign > 0 && steps.size() == 1 && steps.front().unit == TimeUnit::Week && leadIn)
            piece->inWeek = true;
        return piece;
    };
    if (const auto which = tokens[i].value(Sense::Which);
        leadIn && which.value_or(0) != 0 && tokens.tongue() == Tongue::Spanish) {
        const auto edge = from(frame.today(), *which, i + 1); // "en los tres días siguientes"
        if (!edge)
            return {};
        return *which > 0 ? daysPiece(frame.today().addDays(1), edge->day.addDays(1), Grain::Day, at, i + 1)
                          : daysPiece(edge->day, frame.today(), Grain::Day, at, i + 1);
    }
    if (tokens[i].has(Sense::FromNow) && leadIn && isUntilThen(tokens[at])) // "within two weeks from today"
        if (const auto last = from(frame.today(), 1, i + 1))
            return daysPiece(frame.today(), last->day, Grain::Day, at, i + 1);
    if (tokens[i].has(Sense::FromNow))
        return from(frame.today(), 1, i + 1);
    if (leadAgo || tokens[i].has(Sense::Ago))
        return from(frame.today(), -1, tokens[i].has(Sense::Ago) ? i + 1 : i);
    const bool before = tokens[i].has(Sense::BeforeBound),
               after = tokens[i].has(Sense::AfterBound) || (tokens[i].has(Sense::From) && !isBeginning(tokens[i]));
    if (before || after)
        if (const auto base = readNested(tokens, skipWhile(tokens, i + 1, {Sense::The}), frame);
            base && base->kind == Piece::Kind::Day)
            return from(base->day, before ? -1 : 1, base->to);
    if (tokens[i].value(Sense::RelativeDay) == 0 && isFortnight(tokens[i - 1])) // "a fortnight today"
        return from(frame.today(), 1, i + 1);
    const bool rolling = tokens[at].text.endsWith(u"next"); // "in the next two weeks"
    if (leadIn && isUntilThen(tokens[at]))
        if (const auto last = from(frame.today(), 1, i))
            return daysPiece(frame.today().addDays(rolling), last->day.addDays(rolling), Grain::Day, at, i);
    return leadIn ? from(frame.today(), 1, i) : std::nullopt;
}
} // namespace cloudgreet::language
