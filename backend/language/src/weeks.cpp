// SPDX-License-Identifier: GPL-3.0-or-later
#include "productions.h"
#include <algorithm>

// Weeks that are counted from a weekday, or from a week named before: "a week on Wednesday", "not next week, the one
// after".
namespace cloudgreet::language {
namespace {
bool isFortnight(const Token &token)
{
    return token.is(u"fortnight") || token.is(u"fortnights");
}

/// "Twice a week on Wednesdays" tells how often.
bool tellsHowOften(const Tokens &tokens, int at)
{
    const Token &before = tokens[at - 1];
    return before.has(Sense::For)
        || before.isAny(u"once", u"twice", u"times", u"time", u"day", u"days", u"hours", u"per", u"every", u"of");
}

/// How many weeks the words at a place count; the index behind them.
std::optional<ReadNumber> weeksAt(const Tokens &tokens, int at)
{
    constexpr int Most = 12;
    const auto count = readCount(tokens, at);
    if (!count || count->value < 1 || count->value > Most)
        return {};
    const bool fortnight = isFortnight(tokens[count->next]);
    if (!fortnight && !isUnit(tokens[count->next], TimeUnit::Week))
        return {};
    return ReadNumber{count->value * (fortnight ? 2 : 1), count->next + 1};
}

std::optional<Piece> behindDay(const Tokens &tokens, int at, const Frame &frame)
{
    const bool thisDay = tokens[at].is(u"this") && isUnit(tokens[at + 1], TimeUnit::Day);
    const auto relative = thisDay ? std::optional{0} : tokens[at].value(Sense::RelativeDay);
    const int i = thisDay ? at + 2 : at + 1;
    const int weeks = tokens[i].is(u"week") ? 1 : isFortnight(tokens[i]) ? 2 : 0;
    const Token &behind = tokens[i + 1];
    if (!relative || *relative < 0 || weeks == 0 || behind.has(Sense::Which) || behind.has(Sense::Weekday)
        || behind.has(Sense::Of) || behind.has(Sense::AfterBound) || behind.has(Sense::BeforeBound))
        return {};
    return dayPiece(frame.today().addDays(*relative + 7 * weeks), at, i + 1);
}
} // namespace

/// "A week on Wednesday", "a fortnight on Friday", "a week tomorrow", "tomorrow week": so many weeks behind it.
std::optional<Piece> weeksOn(const Tokens &tokens, int at, const Frame &frame)
{
    if (tokens.tongue() != Tongue::English || !frame.forwards)
        return {};
    if (auto piece = behindDay(tokens, at, frame))
        return piece;
    const auto weeks = weeksAt(tokens, at);
    if (!weeks || tellsHowOften(tokens, at) || tokens[at - 1].has(Sense::Within))
        return {};
    const bool on = tokens[weeks->next].is(u"on");
    const int i = skipWhile(tokens, weeks->next, {Sense::On, Sense::The});
    if (const auto relative = tokens[i].value(Sense::RelativeDay); relative && *relative >= 0 && i == weeks->next)
        return dayPiece(frame.today().addDays(*relative + 7 * weeks->value), at, i + 1);
    const auto day = tokens[i].value(Sense::Weekday);
    const bool plural = tokens[i].text.endsWith(u"days");
    const bool bare = i == weeks->next && (tokens[at].has(Sense::A) || isFortnight(tokens[weeks->next - 1]));
    if (!day || plural || !(on || bare))
        return {};
    return dayPiece(weekdayFrom(frame.today().addDays(1), *day).addDays(7 * weeks->value), at, i + 1);
}

namespace {
/// A week or weekday named before, and said not to be it.
struct Denied {
    std::optional<QDate> week, day;
};

bool denies(const Token &token)
{
    return token.has(Sense::Not)
        || token.isAny(u"no", u"can't", u"cannot", u"won't", u"doesn't", u"isn't", u"don't", u"away", u"nor", u"ni");
}

Denied deniedBefore(const Tokens &tokens, int at, const Frame &frame)
{
    constexpr int Near = 9;
    Denied denied;
    bool said = false;
    for (int i = at - 1; i >= std::max(0, at - Near); --i) {
        said = said || denies(tokens[i]);
        if (denied.week || denied.day)
            continue;
        const auto which = tokens[i].value(Sense::Which);
        const bool before = isUnit(tokens[i - 1], TimeUnit::Week), behind = isUnit(tokens[i + 1], TimeUnit::Week);
        if (which && (before || behind))
            denied.week = monday(frame.today()).addDays(7 * *which);
        else if (const auto day = tokens[i].value(Sense::Weekday))
            denied.day = weekdayFrom(frame.today().addDays(1), *day);
    }
    return said ? denied : Denied{};
}

/// "The week after", "the one after that", "the following one", "la otra", "el siguiente"; the index behind it, or -1.
int behindOneAfter(const Tokens &tokens, int at)
{
    const int i = skipWhile(tokens, at, {Sense::The});
    const auto ends = [&](int next) {
        return next >= tokens.size() || tokens[next].kind == TokenKind::Mark || tokens[next].has(Sense::At)
            || tokens[next].has(Sense::On) || tokens[next].has(Sense::The) || tokens[next].has(Sense::Weekday)
            || tokens[next].is(u"please") || tokens[next].is(u"por favor");
    };
    if (tokens.tongue() == Tongue::Spanish) {
        const bool other = tokens[i].isAny(u"otra", u"otro", u"siguiente");
        return i > at && other && ends(i + 1) ? i + 1 : -1;
    }
    const bool noun = isUnit(tokens[i], TimeUnit::Week) || tokens[i].is(u"one");
    if (i > at && noun && tokens[i + 1].is(u"after"))
        return tokens[i + 2].is(u"that") ? i + 3 : ends(i + 2) ? i + 2 : -1;
    const bool following = tokens[i].value(Sense::Which) == 1 && tokens[i + 1].is(u"one");
    return following ? i + 2 : -1;
}
} // namespace

/// "Not next week, the week after", "la semana que viene no, la otra", "not Monday, the one after".
std::optional<Piece> oneAfter(const Tokens &tokens, int at, const Frame &frame)
{
    const int next = behindOneAfter(tokens, at);
    if (next < 0 || !frame.forwards || tokens[at - 1].isAny(u"or", u"o"))
        return {};
    const Denied denied = deniedBefore(tokens, at, frame);
    std::optional<Piece> piece;
    if (denied.week)
        piece = daysPiece(denied.week->addDays(7), denied.week->addDays(14), Grain::Week, at, next);
    else if (denied.day)
        piece = dayPiece(denied.day->addDays(7), at, next);
    if (piece)
        piece->instead = true;
    return piece;
}
} // namespace cloudgreet::language
