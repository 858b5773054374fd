// SPDX-License-Identifier: GPL-3.0-or-later
#include "clockreading.h"

// Clock times in digits.
namespace cloudgreet::language {

void takeTail(const Tokens &tokens, Reading &r)
{
    while (tokens[r.next].has(Sense::OClock) || (tokens[r.next].is(u"-") && tokens[r.next + 1].is(u"ish"))) {
        ++r.next;
        r.sure = true;
    }
    const bool letter = tokens[r.next].glued && tokens[r.next - 1].kind == TokenKind::Number
        && (tokens[r.next].is(u"a") || tokens[r.next].is(u"p")); // "9p"
    if (letter) {
        r.half = tokens[r.next].is(u"p") ? Half::Pm : Half::Am;
        r.sure = true;
        ++r.next;
    } else if (const auto half = tokens[r.next].value(Sense::HalfDay)) {
        r.half = *half ? Half::Pm : Half::Am;
        r.sure = true;
        ++r.next;
        if (tokens[r.next].has(Sense::HalfDay) && tokens[r.next].glued)
            ++r.next;
    }
}

std::optional<Reading> readWritten(const Tokens &tokens, int at)
{
    const Token &hour = tokens[at], &mark = tokens[at + 1], &minute = tokens[at + 2];
    if (hour.kind != TokenKind::Number || hour.digits() > 2 || hour.number > 24)
        return {};
    if (hour.glued
        && (tokens[at - 1].is(u"/") || tokens[at - 1].is(u"-") || tokens[at - 1].is(u"$") || tokens[at - 1].is(u".")
            || tokens[at - 1].is(u":"))
        && tokens[at - 2].kind == TokenKind::Number && tokens[at - 2].digits() != 2 && !tokens[at - 1].is(u"-"))
        return {};
    const bool colon = mark.is(u":") || (mark.is(u"h") && mark.glued);
    const bool dot = mark.is(u".") && mark.glued;
    if ((!colon && !dot) || minute.kind != TokenKind::Number || minute.digits() != 2 || minute.number > 59
        || (dot && !minute.glued))
        return {};
    Reading r{hour.number % 24, minute.number, Half::Unknown, colon, at + 3};
    if (tokens[r.next].is(u":") && tokens[r.next].glued && tokens[r.next + 1].digits() == 2)
        r.next += 2;
    if (dot && tokens[r.next].glued && (tokens[r.next].is(u".") || tokens[r.next].is(u"/")))
        return {};
    if (hour.digits() == 2 && hour.number < 10)
        r.half = Half::Settled;
    takeTail(tokens, r);
    if (tokens[r.next].is(u"h") && tokens[r.next].glued) {
        ++r.next;
        r.sure = true;
    }
    return r;
}

std::optional<Reading> readRunTogether(const Tokens &tokens, int at)
{
    const Token &t = tokens[at];
    if (t.digits() < 3 || t.digits() > 4 || t.number / 100 > 23 || t.number % 100 > 59 || tokens[at + 1].is(u"/"))
        return {};
    Reading r{t.number / 100, t.number % 100, Half::Unknown, false, at + 1};
    takeTail(tokens, r);
    if (tokens[r.next].is(u"hours") || tokens[r.next].is(u"horas") || tokens[r.next].is(u"hrs")) {
        ++r.next;
        r.sure = true;
        r.half = Half::Settled;
    }
    return r;
}
} // namespace cloudgreet::language
