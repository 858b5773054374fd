// SPDX-License-Identifier: GPL-3.0-or-later
// What words of time mean beside a calendar: reckoned from the time on the table.
#include "topics.h"
#include <QHash>
#include <QRegularExpression>
#include <algorithm>
#include <utility>

namespace cloudgreet::reception {
QDate dayOnTable(const Turn &turn)
{
    if (turn.m.slot)
        return turn.local(turn.m.slot->startUtc).date();
    if (!turn.m.offers.isEmpty())
        return turn.local(turn.m.offers.front().startUtc).date();
    return turn.m.wish.from.isValid() ? turn.m.wish.from : turn.m.talkDay;
}

namespace {
using language::Grain;
using language::When;

/// The words that a date or time was read from, for comparing.
QString wordsOf(const Turn &turn, const When &when)
{
    return language::spokenForm(QStringView{turn.heard}.mid(when.from, when.to - when.from));
}

/// How far a turn shifts what is on the table.
struct Shift {
    int minutes = 0, days = 0;
    [[nodiscard]] bool isEmpty() const { return minutes == 0 && days == 0; }
};

int countOf(const QString &word)
{
    static const QHash<QString, int> words{{u"two"_s, 2}, {u"three"_s, 3}, {u"four"_s, 4}, {u"five"_s, 5},
        {u"ten"_s, 10}, {u"fifteen"_s, 15}, {u"twenty"_s, 20}, {u"thirty"_s, 30}, {u"forty five"_s, 45},
        {u"a couple of"_s, 2}, {u"dos"_s, 2}, {u"tres"_s, 3}, {u"cuatro"_s, 4}, {u"cinco"_s, 5}, {u"diez"_s, 10},
        {u"quince"_s, 15}, {u"veinte"_s, 20}, {u"treinta"_s, 30}, {u"un par de"_s, 2}};
    return std::max(1, word.toInt() > 0 ? word.toInt() : words.value(word, 1));
}

/// "Two hours later", "a day earlier", "push that back an hour", "atráselo media hora".
Shift shiftIn(const QString &words)
{
    static const QString amount
        = uR"((?<count>half an|half a|an?|one|two|three|four|five|ten|fifteen|twenty|thirty|forty five|a )"
            uR"(couple of|una?|un par de|dos|tres|cuatro|cinco|diez|quince|veinte|treinta|media|\d+) )"
            uR"((?<unit>hour|minute|day|week|hora|minuto|dia|semana)s?)"_s;
    static const QRegularExpression shapes[] = {
        QRegularExpression{
            uR"(\b%1 (?:(?<later>later|mas tarde|despues)|(?<sooner>earlier|before|sooner|antes|mas temprano))\b)"_s
                .arg(amount)},
        QRegularExpression{
            uR"(\b(?:(?<later>(?:push|move|put|shift|set|slide|bump|take|delay|postpone)(?: \w+){0,4}? (?:back|)"
            uR"(out|later)|delay(?: \w+){1,4}|postpone(?: \w+){1,4})|(?<sooner>(?:move|bring|push|pull|put|)"
            uR"(shift)(?: \w+){0,4}? (?:up|forward|forwards|ahead|in|earlier)))(?: by)? %1\b)"_s
                .arg(amount)},
        QRegularExpression{
            uR"(\b(?:(?<later>atras\w+|retras\w+|aplaz\w+|posp\w+|corr\w+)|(?<sooner>adelant\w+))(?: \w+){0,3}? %1\b)"_s
                .arg(amount)}};
    for (const QRegularExpression &shape : shapes) {
        const auto match = shape.match(words);
        if (!match.hasMatch())
            continue;
        const QString count = match.captured(u"count"), unit = match.captured(u"unit");
        const bool half = count.startsWith(u"half") || count == u"media";
        const int way = match.captured(u"sooner").isEmpty() ? 1 : -1, many = way * countOf(count);
        const bool hours = unit.startsWith(u"hour") || unit.startsWith(u"hora");
        if (unit.startsWith(u'd'))
            return {0, many};
        if (unit.startsWith(u'w') || unit.startsWith(u's'))
            return {0, 7 * many};
        return {hours ? (half ? way * 30 : 60 * many) : many, 0};
    }
    return {};
}

/// Counted from the time on the table, not from now.
bool shiftTime(Turn &turn)
{
    const Shift shift = shiftIn(language::spokenForm(turn.heard));
    const QDate day = dayOnTable(turn);
    const QTime time = turn.m.slot  ? turn.local(turn.m.slot->startUtc).time()
        : turn.m.offers.size() == 1 ? turn.local(turn.m.offers.front().startUtc).time()
                                    : turn.m.talkTime;
    if (shift.isEmpty() || !day.isValid() || !time.isValid())
        return false;
    When when;
    when.start.date = day.addDays(shift.days);
    when.start.time = time.addSecs(60 * shift.minutes);
    when.grain = Grain::Minute;
    turn.meaning.when = when;
    turn.meaning.whens = {when};
    return true;
}

/// "The 24th then", after a day in December was spoken of: the month stays.
void keepMonth(Turn &turn, When &when)
{
    static const QRegularExpression bare{
        uR"(^(on |para |el |dia |the )*(\d{1,2}(st|nd|rd|th)?|(twenty |thirty )?(first|second|third|fourth|)"
        uR"(fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|)"
        uR"(sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|uno|primero|dos|tres|cuatro|)"
        uR"(cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciseis|diecisiete|)"
        uR"(dieciocho|diecinueve|veinte|veinti[a-z]+|treinta( y uno)?)$)"_s};
    const QDate talk = dayOnTable(turn);
    if (!talk.isValid() || !when.start.date.isValid() || when.end.date.isValid())
        return;
    QString words = wordsOf(turn, when);
    words.remove(QRegularExpression{uR"( (at|a las|a la|around|after|before|by) .*$)"_s});
    if (!bare.match(words).hasMatch())
        return;
    const QDate kept{talk.year(), talk.month(), when.start.date.day()};
    if (kept.isValid() && kept >= turn.today())
        when.start.date = kept;
}

/// "In two weeks" is that week, not its weekday; what is past is not wished for; "Tuesday or Wednesday" is both.
void soften(Turn &turn, When &when)
{
    static const QRegularExpression weeks{uR"(^(in|en|within|dentro de) \w+ (weeks?|semanas?)$)"_s};
    const auto &whens = turn.meaning.whens;
    const bool somePast = std::any_of(whens.begin(), whens.end(), [](const When &w) { return w.past; });
    if (somePast && whens.size() > 1) {
        const auto ahead = std::find_if(
            whens.rbegin(), whens.rend(), [](const When &w) { return !w.past && !w.refused && !w.start.isEmpty(); });
        if (ahead != whens.rend())
            when = *ahead;
    }
    if (when.start.date.isValid() && when.end.isEmpty() && !when.start.time.isValid()
        && weeks.match(wordsOf(turn, when)).hasMatch()) {
        when.end.date = when.start.date.addDays(7);
        return;
    }
    const auto days = whens.size();
    if (days < 2)
        return;
    const When &first = whens[days - 2], &second = whens[days - 1];
    const QString between = language::spokenForm(QStringView{turn.heard}.mid(first.to, second.from - first.to));
    const bool both
        = (between == u"or" || between == u"o" || between == u"u" || between == u"or on" || between == u"o el")
        && first.start.date.isValid() && second.start.date.isValid() && !first.refused && !second.refused;
    QDate from = first.start.date;
    if (both && from.daysTo(second.start.date) >= 7 && from.daysTo(second.start.date) < 14)
        from = from.addDays(7); // "Thursday or Friday next week"
    if (both && when.end.date.isValid() == false && from.daysTo(second.start.date) > 0
        && from.daysTo(second.start.date) <= 6) {
        when.start.date = from;
        when.end.date = second.start.date.addDays(1);
    }
}
} // namespace

namespace {
/// Where a turn says that something cannot be.
const QRegularExpression &cannotWords()
{
    static const QRegularExpression cannot{
        uR"(\b(?:can't|cannot|can not|couldn't|won't|not able|unable|doesn't|does not|don't|do not|isn't|)"
        uR"(aren't|(?:is|are) (?:out|bad|no good)|no puedo|no podr\w*|no me|no voy a poder|no vamos a poder|)"
        uR"(me (?:va|viene|queda) (?:\w+ )?(?:mal|fatal))\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption};
    return cannot;
}

/// "I can't that day, do you have Thursday", "Tuesday, because Monday doesn't work": no part of the refusal.
bool isOutsideRefusal(const Turn &turn, const When &when)
{
    static const QRegularExpression joint{
        uR"([,.;!?]|\b(?:but|pero|do you|have you|how about|what about|could you|can you|tienen?|puede)\b)"_s,
        QRegularExpression::CaseInsensitiveOption};
    const auto refusal = cannotWords().match(turn.heard);
    if (!refusal.hasMatch())
        return false;
    if (refusal.capturedEnd() <= when.from)
        return turn.heard.mid(refusal.capturedEnd(), when.from - refusal.capturedEnd()).contains(joint);
    QString between = turn.heard.mid(when.to, std::max<qsizetype>(0, refusal.capturedStart() - when.to));
    for (const When &other : turn.meaning.whens) // "Mondays and Tuesdays don't work"
        if (other.from >= when.to && other.to <= refusal.capturedStart())
            between.remove(turn.heard.mid(other.from, other.to - other.from));
    return turn.meaning.whens.size() > 1 && between.contains(joint);
}

/// "But I can't on Mondays" wishes for no Monday; "I can't before three" for after three.
void turnRefusal(Turn &turn)
{
    auto &when = turn.meaning.when;
    if (!when || !turn.brings(Cue::CannotCome))
        return;
    if (turn.meaning.whens.size() == 1 && when->bound == language::Bound::Before && !when->hasDay()
        && !isOutsideRefusal(turn, *when)) {
        when->bound = language::Bound::After;
        if (!when->start.time.isValid())
            std::swap(when->start, when->end);
        return;
    }
    QList<When> &whens = turn.meaning.whens;
    bool refused = false;
    for (When &each : whens)
        if (each.hasDay() && !each.hasTime() && !isOutsideRefusal(turn, each))
            refused = each.refused = true;
    const auto left
        = std::find_if(whens.rbegin(), whens.rend(), [](const When &each) { return !each.refused && each.hasDay(); });
    if (refused && left == whens.rend())
        when.reset();
    else if (refused)
        when = *left;
}

/// "The same day at ten", of the day under discussion and not of today.
void takeSameDay(Turn &turn)
{
    auto &when = turn.meaning.when;
    const QDate day = dayOnTable(turn);
    const bool named = when && when->hasDay() && when->start.date != turn.today();
    if (!turn.brings(Cue::SameDay) || !day.isValid() || named)
        return;
    if (!when)
        when = When{};
    when->start.date = day;
    when->end.date = {};
}
} // namespace

bool namesEitherTime(const Turn &turn)
{
    static const QRegularExpression joint{uR"(^(?:or|o|u)(?: (?:at|maybe|even|a las?|las?|quizas?))*$)"_s};
    const auto &whens = turn.meaning.whens;
    if (whens.size() < 2)
        return false;
    const When &first = whens[whens.size() - 2], &second = whens.back();
    const bool clocks = first.start.time.isValid() && second.start.time.isValid() && !first.end.time.isValid()
        && !second.end.time.isValid() && first.bound == language::Bound::Exactly
        && second.bound == language::Bound::Exactly;
    const bool oneDay
        = !second.start.date.isValid() || second.start.date == first.start.date || !first.start.date.isValid();
    return clocks && oneDay && !first.refused && !second.refused
        && joint.match(language::spokenForm(QStringView{turn.heard}.mid(first.to, second.from - first.to))).hasMatch();
}

namespace {
/// Both times, as the ends of what is looked for.
void takeEitherTime(Turn &turn, When &when)
{
    if (!namesEitherTime(turn))
        return;
    const When &first = turn.meaning.whens[turn.meaning.whens.size() - 2], &second = turn.meaning.whens.back();
    when = first;
    if (!when.start.date.isValid())
        when.start.date = second.start.date;
    when.start.time = std::min(first.start.time, second.start.time);
    when.end = {};
    when.end.time = std::max(first.start.time, second.start.time);
}

/// "Not Monday or Tuesday" refuses both.
void spreadRefusal(Turn &turn)
{
    static const QRegularExpression joint{uR"(^(?:or|and|nor|o|u|y|ni)(?: (?:on|el|los|the))*$)"_s};
    auto &whens = turn.meaning.whens;
    bool spread = false;
    for (qsizetype i = 1; i < whens.size(); ++i) {
        const When &before = whens[i - 1];
        const QString between = turn.heard.mid(before.to, whens[i].from - before.to);
        if (before.refused && !whens[i].refused && !whens[i].hasTime()
            && joint.match(language::spokenForm(between)).hasMatch())
            spread = whens[i].refused = true;
    }
    if (!spread)
        return;
    const auto left = std::find_if(whens.rbegin(), whens.rend(), [](const When &each) { return !each.refused; });
    turn.meaning.when = left == whens.rend() ? std::nullopt : std::optional{*left};
}
} // namespace

bool shiftsTime(const Turn &turn)
{
    return !shiftIn(language::spokenForm(turn.heard)).isEmpty();
}

void readFromTable(Turn &turn)
{
    spreadRefusal(turn);
    turnRefusal(turn);
    (void)shiftTime(turn);
    auto &when = turn.meaning.when;
    const bool sameTime = turn.brings(Cue::SameTime) && turn.m.talkTime.isValid() && !turn.brings(Cue::CannotCome);
    if (!when && sameTime)
        when = When{};
    if (const QDate talk = dayOnTable(turn);
        talk.isValid() && turn.brings(Cue::NextDay) && (!when || !when->hasDay())) {
        if (!when)
            when = When{};
        when->start.date = talk.addDays(1);
    }
    takeBesideTable(turn);
    takeSameDay(turn);
    if (!when || when->grain == Grain::Duration || when->refused)
        return;
    if (sameTime && !when->hasTime())
        when->start.time = turn.m.talkTime;
    soften(turn, *when);
    takeEitherTime(turn, *when);
    keepMonth(turn, *when);
}
} // namespace cloudgreet::reception
