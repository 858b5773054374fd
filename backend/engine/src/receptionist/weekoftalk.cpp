// SPDX-License-Identifier: GPL-3.0-or-later
// "The Thursday" of a week that is being talked about is of that week, and not the coming one.
#include "topics.h"
#include <QRegularExpression>
#include <algorithm>

namespace cloudgreet::reception {
namespace {
using language::When;

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

/// A weekday alone, or two of them: nothing beside it says which week is meant.
bool isBareWeekday(const QString &words)
{
    static const QRegularExpression bare{
        uR"(^(?:(?:on|for|to|the|a|that|same|from|between|by|until|el|los|al|del|de|para|un|ese|este mismo|mismo|)"
        uR"(entre|desde|hasta) )*)"
        uR"((?<day>(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:days?)?|lunes|martes|miercoles|)"
        uR"(jueves|viernes|sabados?|domingos?))"
        uR"((?: (?:to|or|and|through|till|until|a|al|o|u|y|hasta|the|on|el) (?:(?:the|on|el) )?(?&day))?$)"_s};
    return bare.match(words).hasMatch();
}

/// The appointment to be changed; invalid: it is not known yet which.
QDate dayOfTarget(const Turn &turn)
{
    const auto &known = turn.m.known;
    const auto found
        = std::find_if(known.begin(), known.end(), [&](const Known &each) { return each.id == turn.m.target; });
    return turn.m.task == Task::Move && found != known.end() ? turn.local(found->startUtc).date() : QDate{};
}

/// Talked about in this booking, and not in the one before it.
QDate dayStillTalkedOf(const Turn &turn)
{
    const bool ofLast = !turn.m.made.isEmpty() && turn.local(turn.m.made.back().startUtc).date() == turn.m.talkDay;
    return turn.m.task == Task::Book && !ofLast ? turn.m.talkDay : QDate{};
}

/// The day of the week that bears the name, seen from what was offered, chosen, wished for or is to be changed.
QDate weekdayInTalk(const Turn &turn, int weekday)
{
    constexpr qint64 ShortestRange = 3, LongestRange = 13; // days
    const auto among = [&](QDate anchor) { return mondayOf(anchor).addDays(weekday - 1); };
    for (const QDate day : {turn.m.eitherDay, turn.m.orDay})
        if (day.isValid() && day.dayOfWeek() == weekday)
            return day;
    if (turn.m.slot)
        return among(turn.local(turn.m.slot->startUtc).date());
    for (const Slot &slot : turn.m.offers)
        if (const QDate day = turn.local(slot.startUtc).date(); day.dayOfWeek() == weekday)
            return day;
    const Wish &wish = turn.m.wish;
    const qint64 range = wish.from.isValid() && wish.to.isValid() ? wish.from.daysTo(wish.to) : 0;
    if (range >= ShortestRange && range <= LongestRange) {
        const QDate day = wish.from.addDays((weekday - wish.from.dayOfWeek() + 7) % 7);
        return day <= wish.to ? day : QDate{};
    }
    if (!turn.m.offers.isEmpty())
        return among(turn.local(turn.m.offers.front().startUtc).date());
    if (range > LongestRange)
        return {};
    for (const QDate anchor : {wish.from, dayOfTarget(turn), dayStillTalkedOf(turn)})
        if (anchor.isValid())
            return among(anchor);
    return {};
}

QString dayWords(const Turn &turn, const When &when)
{
    return language::spokenForm(QStringView{turn.heard}.mid(when.day.from, when.day.to - when.day.from));
}
} // namespace

void placeInWeekOfTalk(Turn &turn)
{
    // Who wants it sooner speaks of the coming one.
    static const QRegularExpression sooner{
        uR"(\b(?:sooner|soonest|asap|as soon as|cuanto antes|lo antes posible|coming|esta semana|this week)\b)"_s};
    if ((turn.m.task != Task::Book && turn.m.task != Task::Move)
        || sooner.match(language::spokenForm(turn.heard)).hasMatch())
        return;
    for (When &when : turn.meaning.whens) {
        const QDate said = when.start.date;
        if (!said.isValid() || when.past || said <= turn.today() || !isBareWeekday(dayWords(turn, when)))
            continue;
        const QDate meant = weekdayInTalk(turn, said.dayOfWeek());
        if (!meant.isValid() || meant <= turn.today() || meant == said)
            continue;
        const auto place = [&](When &each) {
            each.start.date = meant;
            if (each.end.date.isValid())
                each.end.date = each.end.date.addDays(said.daysTo(meant));
        };
        place(when);
        if (turn.meaning.when && turn.meaning.when->start.date == said)
            place(*turn.meaning.when);
    }
}
namespace {
/// Which way from the table the words lead: 1 behind it, -1 before it, 0: not at all.
int wayIn(const QRegularExpressionMatch &match)
{
    static const QRegularExpression back{uR"(before|previous|anterior|antes|vispera)"_s};
    return !match.hasMatch() ? 0 : match.captured().contains(back) ? -1 : 1;
}

/// "The day after", "el día anterior".
int dayBeside(const QString &words)
{
    static const QRegularExpression day{
        uR"(\b(?:the day (?:after|before)(?! (?:tomorrow|yesterday|\w+(?:day|mas)\b))|)"
        uR"(the (?:next|following|previous) day|)"
        uR"((?:el|al) dia (?:siguiente|despues|(?:anterior|de antes|antes))|al otro dia|la vispera)\b)"_s};
    return wayIn(day.match(words));
}

/// "The week after", "la semana siguiente".
int weekBeside(const QString &words)
{
    static const QRegularExpression week{
        uR"(\b(?:the week (?:after(?! next)|(?:before(?! last)))|(?:the )?(?:following|previous) week|)"
        uR"(la semana (?:siguiente|despues|de despues|(?:anterior|de antes))|la siguiente semana)\b)"_s};
    return wayIn(week.match(words));
}

/// "The Thursday after", "el jueves siguiente".
int weekdayBeside(const QString &words)
{
    static const QRegularExpression weekday{
        uR"(\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:after|before)(?= (?:that|at|same|please|)"
        uR"(then|instead|if|would|in the)\b|$)|(?:following|previous) )"
        uR"((?:mon|tues|wednes|thurs|fri|satur|sun)day|)"
        uR"((?:lunes|martes|miercoles|jueves|viernes|sabado|domingo) (?:siguiente|anterior))\b)"_s};
    return wayIn(weekday.match(words));
}

void wishDays(Turn &turn, QDate from, QDate behind = {})
{
    auto &when = turn.meaning.when;
    const bool timed = when && when->hasTime();
    if (!timed)
        when = When{};
    when->grain = timed ? when->grain : behind.isValid() ? language::Grain::Week : language::Grain::Day;
    when->start.date = from;
    when->end.date = behind;
    when->past = when->impossible = false;
    static const QRegularExpression atBehind{uR"(\b(?:after|before) at\b)"_s}; // "the day after at two" is at two
    if (when->bound != language::Bound::Exactly && atBehind.match(language::spokenForm(turn.heard)).hasMatch()) {
        when->start.time = when->start.time.isValid() ? when->start.time : when->end.time;
        when->end = {};
        when->bound = language::Bound::Exactly;
    }
}
} // namespace

namespace {
/// "The first one", of the two days that were asked about.
void takeOneOfTwo(Turn &turn)
{
    static const QRegularExpression first{uR"(\b(?:first|earlier|former|sooner|primer[oa]?|antes)\b)"_s},
        second{uR"(\b(?:second|later|latter|last|segund[oa]|ultim[oa]|despues)\b)"_s};
    if (!turn.m.eitherDay.isValid() || (turn.meaning.when && turn.meaning.when->hasDay()))
        return;
    const QString words = language::spokenForm(turn.heard);
    if (words.contains(first))
        wishDays(turn, turn.m.eitherDay);
    else if (words.contains(second))
        wishDays(turn, turn.m.orDay);
}
} // namespace

void takeBesideTable(Turn &turn)
{
    takeOneOfTwo(turn);
    static const QRegularExpression thatWeek{
        uR"(\b(?:(?<later>later|mas tarde|mas adelante|end of|final(?:es)? de) (?:on |in )?)?)"
        uR"((?:that(?: same)? week|the same week|esa (?:misma )?semana|la misma semana)\b)"_s};
    const QDate table = dayOnTable(turn);
    const auto &when = turn.meaning.when;
    if (!table.isValid() || (when && (when->refused || when->grain == language::Grain::Duration)))
        return;
    const QString words = language::spokenForm(turn.heard);
    const auto named = std::find_if(turn.meaning.whens.begin(), turn.meaning.whens.end(), [&](const When &each) {
        static const QRegularExpression day{uR"(day\b|\b(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)\b)"_s};
        return !each.refused && each.start.date.isValid() && day.match(dayWords(turn, each)).hasMatch();
    });
    const bool hasWeekday = named != turn.meaning.whens.end();
    const int weekday = hasWeekday ? named->start.date.dayOfWeek() : 0;
    static const QRegularExpression nextWeek{uR"(\b(?:next week|(?:la )?semana que viene|(?:la )?proxima semana)\b)"_s};
    if (turn.brings(Cue::SameDay) && nextWeek.match(words).hasMatch()) {
        wishDays(turn, mondayOf(turn.today()).addDays(6 + table.dayOfWeek()));
    } else if (const int week = weekBeside(words)) {
        const QDate first = mondayOf(table).addDays(7 * week);
        if (hasWeekday)
            wishDays(turn, first.addDays(weekday - 1));
        else if (turn.brings(Cue::SameDay) || turn.brings(Cue::SameTime))
            wishDays(turn, table.addDays(7 * week));
        else
            wishDays(turn, first, first.addDays(7));
    } else if (const int beside = weekdayBeside(words); beside != 0 && hasWeekday) {
        const int days = (weekday - table.dayOfWeek() + 7) % 7;
        wishDays(turn, table.addDays(beside > 0 ? (days == 0 ? 7 : days) : days - 7));
    } else if (const int day = !when || !when->hasDay() ? dayBeside(words) : 0) {
        wishDays(turn, table.addDays(day));
    } else if (const auto that = thatWeek.match(words); that.hasMatch() && !hasWeekday) {
        const bool later = !that.captured(u"later"_s).isEmpty();
        wishDays(turn, later ? table.addDays(1) : std::max(mondayOf(table), turn.today()), mondayOf(table).addDays(7));
    }
}
} // namespace cloudgreet::reception
