// SPDX-License-Identifier: GPL-3.0-or-later
#include "clockreading.h"
#include "numbers.h"

namespace cloudgreet::language {
namespace {
std::optional<Piece> toPiece(const Reading &r, int at)
{
    int hour = r.hour;
    if (r.half == Half::Pm && hour < 12)
        hour += 12;
    if (r.half == Half::Am && hour == 12)
        hour = 0;
    const QTime time{hour, r.minute};
    if (!time.isValid())
        return {};
    Piece piece;
    piece.kind = Piece::Kind::Clock;
    piece.grain = Grain::Minute;
    piece.from = at;
    piece.to = r.next;
    piece.time = time;
    piece.halfKnown = r.half != Half::Unknown || hour > 12 || hour == 0;
    return piece;
}

/// "8 pm menos cuarto".
void takeLess(const Tokens &tokens, Reading &r)
{
    const auto minutes = tokens[r.next].has(Sense::MinutesLess) && r.minute == 0 && r.half != Half::Unknown
        ? tokens[r.next + 1].value(Sense::Fraction)
        : std::nullopt;
    if (!minutes)
        return;
    r.hour = r.hour == 1 ? 12 : r.hour - 1;
    r.minute = 60 - *minutes;
    r.next += 2;
}

/// "12 Main Street": a house number.
bool isStreetAhead(const Tokens &tokens, int at)
{
    for (int i = at; i < at + 3; ++i)
        if (!tokens[i].glued
            && tokens[i].isAny(u"street", u"st", u"avenue", u"ave", u"road", u"rd", u"lane", u"drive", u"boulevard",
                u"blvd", u"court", u"calle"))
            return true;
    return false;
}

bool isUnitAhead(const Tokens &tokens, int at)
{
    if (isStreetAhead(tokens, at))
        return true;
    const Token &t = tokens[at];
    return t.has(Sense::Unit) || t.has(Sense::People) || t.has(Sense::Month) || t.is(u"%") || t.is(u"$") || t.is(u"€")
        || t.is(u"dollars") || t.is(u"pounds") || t.is(u"euros") || t.has(Sense::Hundred) || t.has(Sense::Thousand)
        || t.is(u"other") || t.is(u"more") || t.is(u"stars") || t.is(u"star") || t.is(u"street");
}

std::optional<Reading> readNamed(const Tokens &tokens, int at)
{
    const auto minutes = tokens[at].value(Sense::NamedClock);
    if (!minutes)
        return {};
    return Reading{*minutes / 60, 0, Half::Settled, true, at + 1};
}

std::optional<ReadNumber> readHour(const Tokens &tokens, int at)
{
    const auto hour = readCardinal(tokens, at);
    return hour && hour->value <= 24 && tokens[at].digits() <= 2 ? hour : std::nullopt;
}

/// The minutes in "ten past", "a quarter to", "half past", "25 minutes to".
std::optional<ReadNumber> readMinutesBefore(const Tokens &tokens, int at)
{
    int i = tokens[at].has(Sense::A) && tokens[at + 1].has(Sense::Fraction) ? at + 1 : at;
    if (const auto fraction = tokens[i].value(Sense::Fraction))
        return ReadNumber{*fraction, tokens[i + 1].is(u"-") && tokens[i + 1].glued ? i + 2 : i + 1}; // "half-past"
    const auto count = readCardinal(tokens, at);
    if (!count || count->value < 1 || count->value > 59 || tokens[at].digits() > 2)
        return {};
    i = count->next;
    if (tokens[i].value(Sense::Unit) == int(TimeUnit::Minute))
        ++i;
    return ReadNumber{count->value, i};
}

/// Where "five to six" could be a range of hours, only usual minutes are taken for minutes.
bool looksLikeRange(int minutes, int hour, bool digits)
{
    return minutes <= 12 && hour > minutes && hour - minutes <= 6 && (digits || (minutes != 5 && minutes != 10));
}

/// British "half three".
std::optional<Reading> readHalfHour(const Tokens &tokens, int at)
{
    if (!tokens[at].is(u"half"))
        return {};
    const auto hour = readHour(tokens, at + 1);
    if (!hour || hour->value < 1 || hour->value > 12 || isUnitAhead(tokens, hour->next))
        return {};
    Reading r{hour->value, 30, Half::Unknown, true, hour->next};
    takeTail(tokens, r);
    return r;
}

std::optional<Reading> readPastOrTo(const Tokens &tokens, int at)
{
    const auto minutes = readMinutesBefore(tokens, at);
    if (!minutes)
        return {};
    const bool said = tokens[minutes->next - 1].value(Sense::Unit) == int(TimeUnit::Minute); // "3 minutes to"
    const Token &joint = tokens[minutes->next];
    const bool past = joint.has(Sense::MinutesPast), to = joint.has(Sense::MinutesTo);
    if (!past && !to)
        return {};
    int i = minutes->next + 1;
    while (i < at + MostSkipped && tokens[i].has(Sense::The))
        ++i;
    if (to && (tokens[at - 1].has(Sense::From) || tokens[at - 1].has(Sense::Between)))
        return {};
    Reading r;
    if (const auto named = readNamed(tokens, i)) {
        r = *named;
    } else {
        const auto hour = readHour(tokens, i);
        if (!hour || hour->value == 0 || tokens[hour->next].is(u":")
            || (to && !said && looksLikeRange(minutes->value, hour->value, tokens[at].kind == TokenKind::Number)))
            return {};
        r = Reading{hour->value, 0, Half::Unknown, true, hour->next};
        takeTail(tokens, r);
    }
    const int hourCount = r.half == Half::Unknown || r.half == Half::Am || r.half == Half::Pm ? 12 : 24;
    r.minute = past ? minutes->value : 60 - minutes->value;
    if (to)
        r.hour = r.hour == 0 ? 23 : r.hour - 1;
    if (r.hour == 0 && hourCount == 12)
        r.hour = 12;
    if (to && r.hour == 11 && r.half != Half::Unknown && r.half != Half::Settled)
        r.half = r.half == Half::Pm ? Half::Am : Half::Am; // "quarter to 12 pm" is 11:45 in the morning
    r.sure = true;
    return r;
}

/// The minutes said behind an hour: "thirty", "oh five", "forty five", "45"; Spanish "y media", "menos cuarto".
std::optional<ReadNumber> readMinutesBehind(const Tokens &tokens, int at)
{
    const Token &t = tokens[at];
    const bool between = tokens[at - 2].has(Sense::Between) || tokens[at - 3].has(Sense::Between);
    const bool linked = tokens.tongue() == Tongue::Spanish && !between && (t.is(u"y") || t.is(u"con"));
    const bool less = t.has(Sense::MinutesLess);
    const int i = linked || less ? at + 1 : at;
    const auto sign = [&](ReadNumber n) { return less ? ReadNumber{-n.value, n.next} : n; };
    const int fractionAt = tokens[i].has(Sense::A) && tokens[i + 1].has(Sense::Fraction) ? i + 1 : i;
    if (linked || less)
        if (const auto fraction = tokens[fractionAt].value(Sense::Fraction))
            return sign({*fraction, fractionAt + 1});
    if ((tokens[i].has(Sense::Oh) || tokens[i].value(Sense::Digit) == 0 || tokens[i].is(u"0"))
        && !tokens[i + 1].glued) {
        if (const auto digit = readCardinal(tokens, i + 1); digit && digit->value >= 1 && digit->value <= 9)
            return ReadNumber{digit->value, digit->next};
        return {};
    }
    const auto number = readCardinal(tokens, i);
    if (!number || number->value > 59
        || (tokens[i].kind == TokenKind::Number && tokens[i].digits() != 2 && !linked && !less))
        return {};
    if (number->value < 10 && tokens[i].kind != TokenKind::Number && !linked && !less)
        return {};
    if (tokens[number->next].value(Sense::Unit) == int(TimeUnit::Minute))
        return sign({number->value, number->next + 1});
    return sign(*number);
}

bool isPartAhead(const Tokens &tokens, int at)
{
    for (int i = at; i < at + 3; ++i) {
        if (tokens[i].has(Sense::Part) || tokens[i].has(Sense::PartToday))
            return true;
        if (!tokens[i].has(Sense::In) && !tokens[i].has(Sense::The) && !tokens[i].has(Sense::At)
            && !tokens[i].has(Sense::Which) && !tokens[i].has(Sense::RelativeDay))
            return false;
    }
    return false;
}

/// "a party of 7 tonight", "a table for 2 tomorrow".
bool countsPeople(const Tokens &tokens, int at)
{
    const Token &owner = tokens[at - 2];
    return (tokens[at - 1].is(u"of") && owner.isAny(u"group", u"party", u"family", u"table", u"gang"))
        || (tokens[at - 1].is(u"for") && owner.is(u"table"));
}

/// A digit glued to a word or a sign is a part of something else: "A1", "$5".
bool isPartOfAnother(const Tokens &tokens, int at)
{
    return tokens[at].glued && (tokens[at - 1].isAny(u"$", u".", u"/", u":") || tokens[at - 1].kind == TokenKind::Word);
}

/// The minutes behind the hour that was read, and what they say of it.
void takeMinutes(const Tokens &tokens, int at, int hourEnd, bool expected, Reading &r)
{
    const auto minutes = readMinutesBehind(tokens, r.next);
    if (!minutes || isUnitAhead(tokens, minutes->next))
        return;
    if (minutes->value < 0)
        r.hour = r.hour == 1 ? 12 : r.hour - 1;
    r.minute = minutes->value < 0 ? 60 + minutes->value : minutes->value;
    r.next = minutes->next;
    const bool words = tokens[hourEnd].kind != TokenKind::Number && tokens[at].kind != TokenKind::Number;
    const bool plain = minutes->value >= 10 && r.hour >= 1 && r.hour <= 12 && tokens.tongue() == Tongue::English;
    r.sure = r.sure || (words && (expected || plain)) || tokens[hourEnd].has(Sense::MinutesLess)
        || tokens[hourEnd].is(u"y") || tokens[hourEnd].has(Sense::Oh);
    takeTail(tokens, r);
}

/// "17hr", "las 15 h": hours of the whole day; false where "h" is only a unit.
bool takeHourMark(const Tokens &tokens, int at, bool expected, Reading &r)
{
    const bool late
        = expected && tokens[at].number >= 13 && tokens[r.next].glued && tokens[r.next].isAny(u"hr", u"hrs");
    const bool ofDay = tokens[r.next].is(u"h") && tokens.tongue() == Tongue::Spanish
        && (tokens[at - 1].text.endsWith(u"las") || tokens[at - 1].text.endsWith(u"la"));
    const bool glued = tokens[r.next].is(u"h") && tokens[r.next].glued;
    if (!late && !ofDay && !glued)
        return r.sure || !isUnitAhead(tokens, r.next);
    ++r.next;
    r.sure = true;
    r.half = Half::Settled;
    return true;
}

/// Whether "in the evening" behind it makes a number an hour: not in "one morning", "three night buses".
bool isHourOfPart(const Tokens &tokens, int at, int next)
{
    const bool word = tokens[at].kind == TokenKind::Word && tokens.tongue() == Tongue::English;
    const Token &thing = tokens[next + 1];
    const bool counts = word && tokens[next].has(Sense::Part)
        && (tokens[at].is(u"one") || (thing.kind == TokenKind::Word && thing.entry->count == 0));
    return isPartAhead(tokens, next) && !counts && !countsPeople(tokens, at);
}

/// "three", "three thirty", "7 25 p.m.", "las tres y media".
std::optional<Reading> readSpoken(const Tokens &tokens, int at, bool expected)
{
    auto hour = isPartOfAnother(tokens, at) ? std::nullopt : readHour(tokens, at);
    if (!hour)
        return {};
    const Token &behind = tokens[hour->next];
    if (behind.is(u"-") && behind.glued && tokens[hour->next + 1].has(Sense::Tens)) // "five-thirty"
        ++hour->next;
    Reading r{hour->value, 0, Half::Unknown, false, hour->next};
    takeTail(tokens, r);
    if (!r.sure || r.half == Half::Unknown)
        takeMinutes(tokens, at, hour->next, expected, r);
    takeLess(tokens, r);
    if (!takeHourMark(tokens, at, expected, r))
        return {};
    if (r.hour == 24)
        r.hour = 0;
    r.sure = r.sure || isHourOfPart(tokens, at, r.next);
    return r.hour <= 23 ? std::optional{r} : std::nullopt;
}

/// "the second one", "that one": a thing, not an hour.
bool isPronoun(const Tokens &tokens, int at)
{
    if (!tokens[at].is(u"one"))
        return false;
    const Token &before = tokens[at - 1];
    if (before.has(Sense::Ordinal) || before.has(Sense::Which) || before.has(Sense::FromNow) || before.has(Sense::Ago))
        return true;
    return before.isAny(u"the", u"that", u"any", u"either", u"middle", u"no", u"another", u"earliest", u"latest",
        u"which", u"first", u"good", u"each");
}

/// "Me duele una muela", "un corte": an article before a thing. "A la una", "la una mejor" are hours.
bool isArticle(const Tokens &tokens, int at, int next)
{
    if (!tokens[at].isAny(u"una", u"un") || tokens[at - 1].is(u"la"))
        return false;
    const Token &behind = tokens[next];
    return behind.kind == TokenKind::Word && behind.entry->count == 0
        && !behind.isAny(u"me", u"va", u"si", u"esta", u"estaria", u"por", u"mejor", u"entonces", u"vale", u"bien",
            u"perfecto", u"y", u"menos", u"en", u"pues", u"seria");
}

bool mayBeBareHour(const Tokens &tokens, const Reading &r, int at)
{
    if (isPronoun(tokens, at))
        return false;
    if (countsPeople(tokens, at))
        return false;
    const Token &behind = tokens[r.next];
    const Token &before = tokens[at - 1];
    if (tokens[at].isAny(u"una", u"un") && !before.is(u"la") && !before.has(Sense::At) && behind.kind == TokenKind::Word
        && behind.entry->count == 0) // "mejor una limpieza"
        return false;
    const bool decimal = (behind.is(u".") || behind.is(u"/") || behind.is(u"-")) && behind.glued
        && tokens[r.next + 1].kind == TokenKind::Number && tokens[r.next + 1].glued && !behind.is(u"-");
    return !decimal && !isUnitAhead(tokens, r.next) && !readOrdinal(tokens, at) && !tokens[at].is(u"0")
        && (r.hour > 0 || tokens[at].is(u"24"))
        && !(tokens[at].isAny(u"una", u"un") && behind.has(Sense::Ordinal)) // "una segunda ronda"
        && !isArticle(tokens, at, r.next);
}

/// "maybe 6.15", "8.30 please": five minutes or a multiple of them, with nothing beside it that says what is counted.
bool standsAlone(const Tokens &tokens, int at, int next)
{
    const Token &before = tokens[at - 1], &behind = tokens[next];
    const bool begins = at == 0 || before.isAny(u"maybe", u"or", u"for", u"perhaps", u"say", u"about", u"around");
    const bool ends
        = next >= tokens.size() || behind.is(u"please") || (behind.kind == TokenKind::Mark && !behind.glued);
    return begins && ends && tokens[at].number >= 1 && tokens[at].digits() + tokens[at + 2].digits() >= 3
        && tokens[at + 2].number % 5 == 0;
}
} // namespace

std::optional<Piece> readClock(const Tokens &tokens, int at, ClockEvidence evidence)
{
    const bool expected = evidence == ClockEvidence::Expected;
    std::optional<Reading> best;
    const auto consider = [&](const std::optional<Reading> &r, bool always) {
        if (r && (r->sure || always) && (!best || r->next > best->next))
            best = r;
    };
    consider(readNamed(tokens, at), true);
    consider(readPastOrTo(tokens, at), true);
    consider(readHalfHour(tokens, at), true);
    if (const auto written = readWritten(tokens, at))
        consider(written, expected || standsAlone(tokens, at, written->next));
    if (const auto together = readRunTogether(tokens, at))
        consider(together,
            (expected || tokens[at - 1].has(Sense::About)) && tokens[at].number % 5 == 0
                && !isUnitAhead(tokens, together->next));
    if (const auto spoken = readSpoken(tokens, at, expected))
        consider(spoken, expected && mayBeBareHour(tokens, *spoken, at));
    return best ? toPiece(*best, at) : std::nullopt;
}
} // namespace cloudgreet::language
