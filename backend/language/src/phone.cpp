// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbers.h"
#include "readers.h"

namespace cloudgreet::language {
using namespace Qt::StringLiterals;

namespace {
struct Run {
    QString digits;
    int from = 0, to = 0;
    QList<int> groups = {};
};

/// 8/10/2026, 2026-10-08: digits enough for a number, but a date.
bool looksLikeDate(const Run &run)
{
    const auto &g = run.groups;
    return g.size() >= 2 && g.size() <= 4 && ((g[0] <= 2 && g[1] <= 2) || (g[0] == 4 && g[1] <= 2))
        && run.digits.size() <= 10;
}

bool isSeparator(const Token &token)
{
    if (token.isAny(u"-", u".", u",", u"(", u")", u"/", u"um", u"uh", u"and", u"y", u"area", u"code", u"guion", u"dash",
            u"dot", u"punto", u"extension", u"ext"))
        return true;
    return false;
}

/// "the last one is eight": the one is a thing, not a digit.
bool isPronoun(const Tokens &tokens, int at)
{
    const Token &before = tokens[at - 1], &behind = tokens[at + 1];
    const bool ends = before.is(u"last") || before.is(u"final") || before.is(u"first") || before.is(u"ultimos")
        || before.is(u"ultimas");
    if (ends && tokens[at].kind == TokenKind::Word
        && behind.isAny(u"are", u"digits", u"numbers", u"should", u"is", u"son", u"digitos", u"numeros"))
        return true; // "the last four are …" counts digits
    return tokens[at].is(u"one")
        && (before.is(u"last") || before.is(u"first") || before.is(u"final") || before.is(u"the")
            || before.is(u"that"));
}

/// The digits that one spoken unit stands for: "5", "double five", "fifty five" (55), "oh", "four hundred" (400).
std::optional<QString> digitsAt(const Tokens &tokens, int at, int *next)
{
    const Token &token = tokens[at];
    *next = at + 1;
    if (isPronoun(tokens, at))
        return {};
    if (token.kind == TokenKind::Number)
        return token.text.toString();
    if (token.has(Sense::Oh))
        return u"0"_s;
    if (const auto times = token.value(Sense::Repeat)) {
        int behind = at + 2;
        const auto digit = digitsAt(tokens, at + 1, &behind);
        if (!digit || digit->size() != 1)
            return {};
        *next = behind;
        return QString{*times, digit->at(0)};
    }
    if (tokens.tongue() == Tongue::Spanish && token.is(u"un"))
        return {};
    if (token.has(Sense::Digit) || token.has(Sense::Teen) || token.has(Sense::Tens) || token.has(Sense::Hundred)) {
        const auto number = readCardinal(tokens, at);
        if (!number || (token.has(Sense::Hundred) && !token.has(Sense::Digit) && tokens.tongue() == Tongue::English))
            return {};
        *next = number->next;
        return QString::number(number->value);
    }
    return {};
}

QList<Run> digitRuns(const Tokens &tokens)
{
    QList<Run> runs;
    for (int i = 0; i < tokens.size();) {
        const bool plus = tokens[i].is(u"+")
            || (tokens[i].has(Sense::Plus)
                && (tokens[i + 1].has(Sense::Digit) || tokens[i + 1].has(Sense::Tens)
                    || tokens[i + 1].kind == TokenKind::Number));
        int next = plus ? i + 1 : i;
        Run run{plus ? u"+"_s : QString{}, i, i};
        for (int j = next; j < tokens.size();) {
            if (const auto digits = digitsAt(tokens, j, &next)) {
                run.digits += *digits;
                run.groups.push_back(tokens[j].kind == TokenKind::Number ? int(digits->size()) : 9);
                run.to = j = next;
            } else if (isSeparator(tokens[j]) && run.to > i) {
                ++j;
            } else {
                break;
            }
        }
        if (run.to > run.from && run.digits.size() > (plus ? 1 : 0))
            runs.push_back(run);
        i = std::max(i + 1, run.to);
    }
    return runs;
}

bool isNegationBefore(const Tokens &tokens, int at)
{
    return tokens[at - 1].is(u"not") || (tokens[at - 1].is(u"no") && at >= 2)
        || (tokens[at - 1].is(u"of") && tokens[at - 2].is(u"instead"));
}
/// "… oh one nine eight, sorry, one nine nine": as many digits at the end are said anew.
bool isSlipBefore(const Tokens &tokens, int at)
{
    int i = at - 1;
    while (i >= 0 && (tokens[i].kind == TokenKind::Mark || isSeparator(tokens[i])))
        --i;
    return tokens[i].isAny(
        u"sorry", u"mean", u"no", u"actually", u"correction", u"wait", u"perdon", u"digo", u"mejor", u"rather");
}
} // namespace

SpokenDigits readPhone(const Tokens &tokens, const Listening &listening)
{
    const bool asked = listening.isAsked(Asked::Phone);
    SpokenDigits result;
    for (const Run &run : digitRuns(tokens)) {
        const qsizetype count = run.digits.size() - (run.digits.startsWith(u'+') ? 1 : 0);
        const bool inDate = tokens[run.from - 1].has(Sense::Month) || tokens[run.to].is(u":")
            || tokens[run.to].has(Sense::HalfDay) || tokens[run.to].has(Sense::Month);
        if (!asked && (count < 7 || inDate || looksLikeDate(run)))
            continue;
        if (asked && isNegationBefore(tokens, run.from) && !result.digits.isEmpty()) {
            result.wrong = run.digits;
            continue;
        }
        // Pieces of one number lie apart; a whole number said again replaces what came before.
        if (result.digits.isEmpty() || count >= 7 || !asked)
            result.digits = run.digits;
        else if (count <= result.digits.size() && isSlipBefore(tokens, run.from))
            result.digits.replace(result.digits.size() - count, count, run.digits);
        else
            result.digits += run.digits;
        result.from = result.to == 0 ? tokens[run.from].from : result.from;
        result.to = tokens[run.to - 1].to;
    }
    if (result.digits.size() > 24)
        result.digits.truncate(24);
    return result;
}
} // namespace cloudgreet::language
