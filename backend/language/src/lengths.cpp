// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbers.h"
#include "pieces.h"

namespace cloudgreet::language {
namespace {
qint64 secondsOf(TimeUnit unit)
{
    constexpr qint64 lengths[] = {1, 60, 3600, 86400, 604800, 2592000, 31536000};
    return lengths[int(unit)];
}

struct Length {
    qint64 seconds = 0;
    int next = 0;
};

/// "half an hour", "media hora", "tres cuartos de hora" are fractions of the unit behind.
std::optional<Length> readFraction(const Tokens &tokens, int at)
{
    const auto fraction = tokens[at].value(Sense::Fraction);
    if (!fraction)
        return {};
    int i = at + 1;
    while (i < at + MostSkipped && (tokens[i].has(Sense::A) || tokens[i].is(u"of") || tokens[i].is(u"de")))
        ++i;
    const auto unit = tokens[i].value(Sense::Unit);
    if (!unit)
        return {};
    return Length{secondsOf(TimeUnit(*unit)) * *fraction / 60, i + 1};
}

/// "2.5 hours", "1/2 h", "½ hora".
std::optional<Length> readDecimal(const Tokens &tokens, int at)
{
    const Token &a = tokens[at], &mark = tokens[at + 1], &b = tokens[at + 2];
    if (a.is(u"½"))
        if (const auto unit = tokens[at + 1].value(Sense::Unit))
            return Length{secondsOf(TimeUnit(*unit)) / 2, at + 2};
    const auto unit = tokens[at + 3].value(Sense::Unit);
    if (!unit || a.kind != TokenKind::Number || b.kind != TokenKind::Number || !mark.glued || !b.glued)
        return {};
    const qint64 whole = secondsOf(TimeUnit(*unit));
    if (mark.is(u"/") && b.number > 1 && a.number > 0 && a.number < b.number && b.number <= 12)
        return Length{whole * a.number / b.number, at + 4};
    if ((mark.is(u".") || mark.is(u",")) && b.digits() == 1 && a.number >= 0 && a.number < 1000)
        return Length{whole * a.number + whole * b.number / 10, at + 4};
    return {};
}

/// "all day", "another week", "the whole month", "todo el día", "two nights".
std::optional<Length> readWhole(const Tokens &tokens, int at)
{
    int i = at;
    const bool more = tokens[at].is(u"another") || tokens[at].is(u"otro") || tokens[at].is(u"otra");
    if (tokens[at].has(Sense::Whole) && (!more || tokens[at - 1].has(Sense::For))) { // "another day" asks for one
        i = at + 1;
        while (i < at + MostSkipped && tokens[i].has(Sense::The))
            ++i;
        const auto unit = tokens[i].value(Sense::Unit);
        const bool aDay
            = unit && *unit >= int(TimeUnit::Hour) && (!tokens[i].text.endsWith(u's') || tokens[i].is(u"mes"));
        return aDay && !tokens[i + 1].has(Sense::FromNow) ? std::optional{Length{secondsOf(TimeUnit(*unit)), i + 1}}
                                                          : std::nullopt;
    }
    const auto count = readCount(tokens, at);
    if (!count)
        return {};
    const Token &night = tokens[count->next];
    if (night.is(u"nights") || (night.isAny(u"night", u"noche") && count->value == 1 && tokens[at - 1].has(Sense::For))
        || night.is(u"noches"))
        return Length{86400LL * count->value, count->next + 1};
    return {};
}

std::optional<Length> readOne(const Tokens &tokens, int at)
{
    if (const auto fraction = readFraction(tokens, at))
        return fraction;
    if (const auto decimal = readDecimal(tokens, at))
        return decimal;
    if (const auto whole = readWhole(tokens, at))
        return whole;
    const auto count = readCount(tokens, at);
    if (!count)
        return {};
    int i = count->next;
    bool half = false;
    if (tokens[i].has(Sense::And) && tokens[i + 1].value(Sense::Fraction) == 30 && tokens[i + 2].has(Sense::Unit)) {
        half = true;
        i += 2;
    }
    if (tokens[i].is(u"-") || tokens[i].is(u"more") || tokens[i].is(u"mas"))
        ++i;
    const auto unit = tokens[i].value(Sense::Unit);
    if (!unit)
        return {};
    qint64 seconds = secondsOf(TimeUnit(*unit)) * count->value;
    ++i;
    if (tokens[i].has(Sense::And) && tokens[i + 1].value(Sense::Fraction) && !tokens[i + 2].has(Sense::Unit)) {
        seconds += secondsOf(TimeUnit(*unit)) * *tokens[i + 1].value(Sense::Fraction) / 60;
        i += 2;
    }
    if (half)
        seconds += secondsOf(TimeUnit(*unit)) / 2;
    return Length{seconds, i};
}

std::optional<Length> readSum(const Tokens &tokens, int at)
{
    auto sum = readOne(tokens, at);
    for (int parts = 0; sum && parts < MostSkipped; ++parts) {
        int i = sum->next;
        while (tokens[i].has(Sense::And) || tokens[i].is(u","))
            ++i;
        const auto more = readOne(tokens, i);
        if (!more)
            break;
        sum = Length{sum->seconds + more->seconds, more->next};
    }
    return sum;
}

std::optional<Piece> instantPiece(QDateTime instant, int from, int to)
{
    Piece piece;
    piece.kind = Piece::Kind::Instant;
    piece.grain = Grain::Minute;
    piece.instant = std::move(instant);
    piece.halfKnown = true;
    piece.from = from;
    piece.to = to;
    return piece;
}
/// "the next three hours", "last 2 minutes", "las próximas horas", "in the 5 past minutes": up to now, or from it.
std::optional<Piece> rolling(const Tokens &tokens, int at, const Frame &frame)
{
    int i = at, count = 1;
    auto which = tokens[i].value(Sense::Which);
    const bool lead = which.has_value();
    if (lead)
        ++i;
    if (const auto n = readCount(tokens, i); n && n->value < 1000) {
        count = n->value;
        i = n->next;
    } else if (!lead) {
        return {};
    }
    if (!lead && (which = tokens[i].value(Sense::Which)))
        ++i;
    const auto unit = tokens[i].value(Sense::Unit);
    if (!unit || *unit > int(TimeUnit::Hour))
        return {};
    if (!which && tokens.tongue() == Tongue::Spanish) {
        which = tokens[i + 1].value(Sense::Which);
        i += which.has_value();
    }
    const bool plural = tokens[i].text.endsWith(u's') && i == at + 1;
    const bool oddNumber = !lead && count > 1 && !tokens[i].text.endsWith(u's') && !tokens[i - 1].text.endsWith(u's');
    if (which.value_or(0) == 0 || tokens[i + 1].has(Sense::Part) || oddNumber)
        return {};
    const qint64 seconds = secondsOf(TimeUnit(*unit)) * (plural && count == 1 ? 3 : count);
    auto piece = instantPiece(*which < 0 ? frame.now.addSecs(-seconds) : frame.now, at, i + 1);
    piece->until = *which < 0 ? frame.now : frame.now.addSecs(seconds);
    return piece;
}
} // namespace

std::optional<Piece> readLength(const Tokens &tokens, int at, const Frame &frame)
{
    const bool fromNow = tokens[at].is(u"from now") && tokens[at + 1].has(Sense::Until);
    if (tokens[at].has(Sense::Now) || fromNow)
        return instantPiece(frame.now, at, at + 1);
    if (auto window = rolling(tokens, at, frame))
        return window;
    int i = at;
    if (tokens[at].has(Sense::Within))
        if (auto window = rolling(tokens, at + 1, frame))
            return window;
    const bool hoursOfDay = (tokens[at - 1].text.endsWith(u"las") || tokens[at - 1].text.endsWith(u"la"))
        && tokens[at].kind == TokenKind::Number && tokens[at].number <= 24 && tokens[at + 1].is(u"h");
    if (hoursOfDay)
        return {};
    const bool within = tokens[i].has(Sense::Within), leadAgo = tokens[i].is(u"hace");
    if (within || leadAgo)
        ++i;
    while (i < at + MostSkipped && tokens[i].has(Sense::About))
        ++i;
    const auto length = readSum(tokens, i);
    if (!length || length->seconds > 86400LL * 3650)
        return {};
    const bool ordinal = tokens[i].has(Sense::A) && tokens[i + 1].is(u"second"); // "a second time"
    if (ordinal && !within && !tokens[length->next].has(Sense::FromNow))
        return {};
    if (tokens[length->next].has(Sense::FromNow) && length->seconds < 86400)
        return instantPiece(frame.now.addSecs(length->seconds), at, length->next + 1);
    if (leadAgo || tokens[length->next].has(Sense::Ago))
        return instantPiece(
            frame.now.addSecs(-length->seconds), at, length->next + (tokens[length->next].has(Sense::Ago) ? 1 : 0));
    if (within && length->seconds < 86400 * 2) {
        auto piece = instantPiece(frame.now.addSecs(length->seconds), at, length->next);
        if (isUntilThen(tokens[at])) { // any time until then
            piece->until = piece->instant;
            piece->instant = frame.now;
        }
        return piece;
    }
    Piece piece;
    piece.kind = Piece::Kind::Length;
    piece.grain = Grain::Duration;
    piece.seconds = length->seconds;
    piece.from = i;
    piece.to = length->next;
    return piece;
}
} // namespace cloudgreet::language
