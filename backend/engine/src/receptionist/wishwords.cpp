// SPDX-License-Identifier: GPL-3.0-or-later
// What words of time mean beside a calendar: reckoned from the time on the table.
#include "topics.h"
#include <QRegularExpression>
#include <algorithm>
#include <utility>

namespace cloudgreet::reception {
namespace {
using language::Grain;
using language::When;

/// The words that a date or time was read from, for comparing.
QString wordsOf(const Turn &turn, const When &when)
{
    return language::spokenForm(QStringView{turn.heard}.mid(when.from, when.to - when.from));
}

/// The day that "the day after" and "the 24th then" are reckoned from.
QDate dayOnTable(const Turn &turn)
{
    if (turn.m.slot)
        return turn.local(turn.m.slot->startUtc).date();
    if (!turn.m.offers.isEmpty())
        return turn.local(turn.m.offers.front().startUtc).date();
    return turn.m.wish.from.isValid() ? turn.m.wish.from : turn.m.talkDay;
}

/// "Two hours later", "a day earlier": counted from the time on the table, not from now.
void shiftTime(Turn &turn)
{
    static const QRegularExpression shape{
        uR"(\b(an?|one|two|three|four|half an|half a|una?|dos|tres|cuatro|media|\d+) (hour|minute|day|week|hora|minuto|dia|semana)s? (later|earlier|before|sooner|mas tarde|despues|antes|mas temprano)\b)"_s};
    const auto match = shape.match(language::spokenForm(turn.heard));
    const QDate day = dayOnTable(turn);
    const QTime time = turn.m.slot  ? turn.local(turn.m.slot->startUtc).time()
        : turn.m.offers.size() == 1 ? turn.local(turn.m.offers.front().startUtc).time()
                                    : turn.m.talkTime;
    if (!match.hasMatch() || !day.isValid() || !time.isValid())
        return;
    const QString count = match.captured(1), unit = match.captured(2), way = match.captured(3);
    constexpr QStringView numbers[] = {u"two", u"three", u"four"}, spanish[] = {u"dos", u"tres", u"cuatro"};
    int many = std::max(1, count.toInt());
    for (int i = 0; i < 3; ++i)
        if (count == numbers[i] || count == spanish[i])
            many = i + 2;
    const bool half = count.startsWith(u"half") || count == u"media";
    const int hours = unit.startsWith(u"hour") || unit.startsWith(u"hora") ? 60 : 1;
    const int days = unit.startsWith(u"d") ? 1 : unit.startsWith(u"w") || unit.startsWith(u"s") ? 7 : 0;
    const bool back
        = way == u"earlier" || way == u"before" || way == u"sooner" || way == u"antes" || way == u"mas temprano";
    When when;
    const int minutes = days > 0 ? 0 : half ? hours / 2 : hours * many;
    when.start.date = day.addDays((back ? -days : days) * many);
    when.start.time = time.addSecs(60 * (back ? -minutes : minutes));
    when.grain = Grain::Minute;
    turn.meaning.when = when;
    turn.meaning.whens = {when};
}

/// "The 24th then", after a day in December was spoken of: the month stays.
void keepMonth(Turn &turn, When &when)
{
    static const QRegularExpression bare{
        uR"(^(on |para |el |dia |the )*(\d{1,2}(st|nd|rd|th)?|(twenty |thirty )?(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|uno|primero|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciseis|diecisiete|dieciocho|diecinueve|veinte|veinti[a-z]+|treinta( y uno)?)$)"_s};
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
    if (both && when.end.date.isValid() == false && first.start.date.daysTo(second.start.date) > 0
        && first.start.date.daysTo(second.start.date) <= 6) {
        when.start.date = first.start.date;
        when.end.date = second.start.date.addDays(1);
    }
}
} // namespace

namespace {
/// Where a turn says that something cannot be.
const QRegularExpression &cannotWords()
{
    static const QRegularExpression cannot{
        uR"(\b(?:can't|cannot|can not|couldn't|won't|not able|unable|doesn't|does not|don't|do not|isn't|aren't|(?:is|are) (?:out|bad|no good)|no puedo|no podr\w*|no me)\b)"_s,
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

namespace {
/// "Not Monday or Tuesday" refuses both.
void spreadRefusal(Turn &turn)
{
    static const QRegularExpression joint{uR"(^(?:or|and|nor|o|u|y|ni)(?: (?:on|el|los|the))*$)"_s};
    auto &whens = turn.meaning.whens;
    bool spread = false;
    for (qsizetype i = 1; i < whens.size(); ++i) {
        const When &before = whens[i - 1];
        const QString between = turn.heard.mid(before.to, whens[i].from - before.to);
        if (before.refused && !whens[i].refused && !whens[i].hasTime() && joint.match(language::spokenForm(between)).hasMatch())
            spread = whens[i].refused = true;
    }
    if (!spread)
        return;
    const auto left = std::find_if(whens.rbegin(), whens.rend(), [](const When &each) { return !each.refused; });
    turn.meaning.when = left == whens.rend() ? std::nullopt : std::optional{*left};
}
} // namespace

void readFromTable(Turn &turn)
{
    spreadRefusal(turn);
    turnRefusal(turn);
    shiftTime(turn);
    auto &when = turn.meaning.when;
    const bool sameTime = turn.brings(Cue::SameTime) && turn.m.talkTime.isValid();
    if (!when && sameTime)
        when = When{};
    if (const QDate talk = dayOnTable(turn);
        talk.isValid() && turn.brings(Cue::NextDay) && (!when || !when->hasDay())) {
        if (!when)
            when = When{};
        when->start.date = talk.addDays(1);
    }
    takeSameDay(turn);
    if (!when || when->grain == Grain::Duration || when->refused)
        return;
    if (sameTime && !when->hasTime())
        when->start.time = turn.m.talkTime;
    soften(turn, *when);
    keepMonth(turn, *when);
}
} // namespace cloudgreet::reception
