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
    while (tokens[i].has(Sense::A) || tokens[i].is(u"of") || tokens[i].is(u"de"))
        ++i;
    const auto unit = tokens[i].value(Sense::Unit);
    if (!unit)
        return {};
    return Length{secondsOf(TimeUnit(*unit)) * *fraction / 60, i + 1};
}

std::optional<Length> readOne(const Tokens &tokens, int at)
{
    if (const auto fraction = readFraction(tokens, at))
        return fraction;
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
    while (sum) {
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
} // namespace

std::optional<Piece> readLength(const Tokens &tokens, int at, const Frame &frame)
{
    if (tokens[at].has(Sense::Now))
        return instantPiece(frame.now, at, at + 1);
    int i = at;
    const bool within = tokens[i].has(Sense::Within), leadAgo = tokens[i].is(u"hace");
    if (within || leadAgo)
        ++i;
    while (tokens[i].has(Sense::About))
        ++i;
    const auto length = readSum(tokens, i);
    if (!length || length->seconds > 86400LL * 3650)
        return {};
    if (tokens[length->next].has(Sense::FromNow) && length->seconds < 86400)
        return instantPiece(frame.now.addSecs(length->seconds), at, length->next + 1);
    if (leadAgo || tokens[length->next].has(Sense::Ago))
        return instantPiece(
            frame.now.addSecs(-length->seconds), at, length->next + (tokens[length->next].has(Sense::Ago) ? 1 : 0));
    if (within && length->seconds < 86400 * 2)
        return instantPiece(frame.now.addSecs(length->seconds), at, length->next);
    Piece piece;
    piece.kind = Piece::Kind::Length;
    piece.grain = Grain::Duration;
    piece.seconds = length->seconds;
    piece.from = i;
    piece.to = length->next;
    return piece;
}
} // namespace cloudgreet::language
