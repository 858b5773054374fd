// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbers.h"

namespace cloudgreet::language {
namespace {
int skipHyphen(const Tokens &tokens, int at)
{
    return tokens[at].is(u"-") && tokens[at].glued ? at + 1 : at;
}

/// Below one hundred, in words.
std::optional<ReadNumber> readSmall(const Tokens &tokens, int at)
{
    const Token &token = tokens[at];
    if (const auto tens = token.value(Sense::Tens)) {
        int next = skipHyphen(tokens, at + 1);
        if (tokens.tongue() == Tongue::Spanish && tokens[next].has(Sense::And))
            ++next;
        if (const auto digit = tokens[next].value(Sense::Digit); digit && *digit > 0)
            return ReadNumber{*tens + *digit, next + 1};
        return ReadNumber{*tens, at + 1};
    }
    if (const auto teen = token.value(Sense::Teen))
        return ReadNumber{*teen, at + 1};
    if (const auto digit = token.value(Sense::Digit))
        return ReadNumber{*digit, at + 1};
    return {};
}

ReadNumber withRemainder(const Tokens &tokens, ReadNumber so_far, int limit)
{
    int next = so_far.next;
    if (tokens[next].is(u"and"))
        ++next;
    if (const auto small = readSmall(tokens, next); small && small->value < limit)
        return {so_far.value + small->value, small->next};
    return so_far;
}
} // namespace

std::optional<ReadNumber> readCardinal(const Tokens &tokens, int at)
{
    const Token &token = tokens[at];
    if (token.kind == TokenKind::Number)
        return token.number >= 0 && token.digits() <= 4 ? std::optional{ReadNumber{token.number, at + 1}}
                                                        : std::nullopt;
    if (token.has(Sense::Hundred) && !token.has(Sense::Digit))
        return withRemainder(tokens, {*token.value(Sense::Hundred), at + 1}, 100);
    if (token.has(Sense::Thousand))
        return withRemainder(tokens, {1000, at + 1}, 100);
    const auto small = readSmall(tokens, at);
    if (!small)
        return {};
    if (tokens[small->next].has(Sense::Hundred) && tokens.tongue() == Tongue::English)
        return withRemainder(tokens, {small->value * 100, small->next + 1}, 100);
    if (tokens[small->next].has(Sense::Thousand) && small->value < 10)
        return withRemainder(tokens, {small->value * 1000, small->next + 1}, 100);
    return small;
}

std::optional<ReadNumber> readOrdinal(const Tokens &tokens, int at)
{
    const Token &token = tokens[at];
    if (token.kind == TokenKind::Number && token.number >= 1 && token.number <= 31) {
        const Token &suffix = tokens[at + 1];
        static constexpr QStringView endings[]
            = {u"st", u"nd", u"rd", u"th", u"ro", u"er", u"do", u"to", u"º", u"°", u"o", u"ª"};
        for (const QStringView known : endings)
            if (suffix.is(known) && (suffix.glued || known.size() == 2) && !(known == u"to" && !suffix.glued)
                && !(known == u"do" && !suffix.glued))
                return ReadNumber{token.number, at + 2};
        return {};
    }
    if (const auto ordinal = token.value(Sense::Ordinal))
        return ReadNumber{*ordinal, at + 1};
    const auto tens = token.value(Sense::Tens);
    if (tens && *tens <= 30) {
        const int next = skipHyphen(tokens, at + 1);
        if (const auto ordinal = tokens[next].value(Sense::Ordinal); ordinal && *ordinal < 10)
            return ReadNumber{*tens + *ordinal, next + 1};
    }
    return {};
}

std::optional<ReadNumber> readYear(const Tokens &tokens, int at)
{
    const auto inRange = [](int year) { return year >= 1900 && year <= 2100; };
    if (tokens[at].kind == TokenKind::Number)
        return tokens[at].digits() == 4 && inRange(tokens[at].number)
            ? std::optional{ReadNumber{tokens[at].number, at + 1}}
            : std::nullopt;
    const auto first = readCardinal(tokens, at);
    if (!first)
        return {};
    if (inRange(first->value))
        return first;
    if (first->value != 19 && first->value != 20)
        return {};
    if (tokens[first->next].has(Sense::Oh))
        if (const auto digit = tokens[first->next + 1].value(Sense::Digit))
            return ReadNumber{first->value * 100 + *digit, first->next + 2};
    const auto second = readCardinal(tokens, first->next);
    if (second && second->value >= 10 && second->value < 100)
        return ReadNumber{first->value * 100 + second->value, second->next};
    return {};
}

std::optional<ReadNumber> readCount(const Tokens &tokens, int at)
{
    if (const auto some = tokens[at].value(Sense::Some))
        return ReadNumber{*some, at + 1};
    if (const auto number = readCardinal(tokens, at))
        return number;
    if (tokens[at].has(Sense::A))
        return ReadNumber{1, at + 1};
    return {};
}
} // namespace cloudgreet::language
