// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of what was said before: at the read-back, at "what should I change?" and in between.
#include "commitment.h"
#include "topics.h"
#include <QRegularExpression>
#include <algorithm>

namespace cloudgreet::reception {
namespace {
/// Whole words, or their plurals: "ahora" speaks of no "hora", "Friday" of no "day".
bool mentions(const Turn &turn, std::initializer_list<QStringView> words)
{
    const QStringList said = language::spokenForm(turn.heard).split(u' ');
    return std::any_of(words.begin(), words.end(),
        [&](QStringView word) { return said.contains(word) || said.contains(word.toString() + u's'); });
}

/// "Also a beard trim at four", said before the first one is settled, waits its turn.
bool asksForMore(const Turn &turn)
{
    const auto &matches = turn.meaning.services;
    const bool other
        = !matches.isEmpty() && turn.facts.business.services.value(matches.front().index).id != turn.m.service;
    const QString words = u' ' + language::spokenForm(turn.heard) + u' ';
    static constexpr QStringView more[]
        = {u" also ", u" as well ", u" another ", u" tambien ", u" ademas ", u" otra "};
    static constexpr QStringView last[] = {u" too ", u" too please ", u" too thanks "}; // "too expensive" wants no more
    const bool atEnd = std::any_of(std::begin(last), std::end(last), [&](QStringView w) { return words.endsWith(w); });
    const bool too
        = atEnd || std::any_of(std::begin(more), std::end(more), [&](QStringView w) { return words.contains(w); });
    const bool joined = words.startsWith(u" and ") || words.startsWith(u" y ") || words.startsWith(u" oh ");
    if (turn.brings(Cue::ForSomebodyElse))
        return turn.brings(Cue::Another) || too || (joined && !turn.brings(Cue::ForAnother));
    return other && too;
}
} // namespace

bool repeatsSlot(const Turn &turn)
{
    const auto &when = turn.meaning.when;
    if (!when || !turn.m.slot || !when->end.isEmpty())
        return false;
    const QDateTime start = turn.local(turn.m.slot->startUtc);
    return (!when->start.date.isValid() || when->start.date == start.date())
        && (!when->start.time.isValid() || when->start.time == start.time());
}

namespace {
/// "Can we do two instead": a bare number is a time where something is to be changed.
void readAsTime(Turn &turn)
{
    if (turn.meaning.when
        || !(turn.brings(Cue::RatherAt) || turn.brings(Cue::BareTime) || turn.brings(Cue::Contrasts)))
        return;
    Turn trial = turn;
    trial.m.asked = Ask::Day;
    understandTurn(trial);
    if (trial.meaning.when && trial.meaning.when->hasTime() && trial.meaning.when->grain != language::Grain::Duration) {
        turn.meaning.when = trial.meaning.when;
        turn.meaning.whens = trial.meaning.whens;
    }
}

/// "I can't on Thursday after all": another day is asked for.
bool givesSlotUp(Turn &turn)
{
    if (!refusesSlot(turn))
        return false;
    turn.releaseSlot();
    turn.forgetWish();
    turn.question(Ask::Day, Phrase::AskDay);
    return true;
}

/// "And one for my son": comes after this booking.
bool putsOffMore(Turn &turn)
{
    if (!asksForMore(turn))
        return false;
    turn.m.waiting.push_back(turn.heard.left(500));
    turn.tell(Phrase::RightAfter);
    continueBooking(turn);
    return true;
}
} // namespace

/// "no, Thursday", "actually make it four", "it's for Ann": the answer to a read-back holds what to change.
bool changeByValue(Turn &turn)
{
    if (isQuestion(turn))
        return false;
    if (givesSlotUp(turn) || putsOffMore(turn))
        return true;
    readAsTime(turn);
    if (repeatsSlot(turn))
        turn.meaning.when.reset();
    if (!takeBookingValues(turn))
        return false;
    continueBooking(turn);
    return true;
}

/// "No, the name": names what to change and does not say to what.
bool onlyNamesPart(const Turn &turn)
{
    const Meaning &m = turn.meaning;
    const bool valued
        = m.when || !m.phone.isEmpty() || !m.services.isEmpty() || !m.staff.isEmpty() || !m.name.isEmpty();
    return !valued && language::spokenForm(turn.heard).count(u' ') < 6 && !asksSomething(turn.heard);
}

/// The answer to "what should I change?", or a "no" that names it.
bool changePart(Turn &turn)
{
    if (mentions(turn, {u"name", u"nombre", u"surname", u"apellido"})) {
        turn.m.name.clear();
        turn.question(Ask::SpelledName, Phrase::AskNameSpelled);
    } else if (mentions(turn, {u"number", u"phone", u"numero", u"telefono", u"celular"})) {
        turn.m.phone.clear();
        turn.m.phoneSure = false;
        turn.question(Ask::Phone, Phrase::AskPhoneSlowly);
    } else if (mentions(turn, {u"service", u"servicio"})) {
        turn.m.service = {};
        turn.releaseSlot();
        continueBooking(turn);
    } else if (mentions(turn, {u"person", u"doctor", u"dentist", u"stylist", u"barber", u"persona"})
        && turn.facts.business.staff.size() > 1) {
        askStaff(turn);
    } else if (mentions(turn, {u"time", u"hour", u"hora"}) && turn.m.slot) {
        turn.releaseSlot();
        turn.m.wish.at = {};
        turn.question(Ask::Day, Phrase::AskTimeOn, {spokenDay(turn.m.talkDay, {}, turn.tongue())});
    } else if (mentions(turn, {u"time", u"day", u"date", u"hora", u"dia", u"fecha"})) {
        turn.releaseSlot();
        turn.m.wish.from = turn.m.wish.to = {};
        turn.forgetWish();
        turn.question(Ask::Day, Phrase::AskDay);
    } else {
        return false;
    }
    return true;
}

namespace {
constexpr std::initializer_list<Ask> contactQuestions
    = {Ask::Name, Ask::SpelledName, Ask::Phone, Ask::PhoneOwn, Ask::PhoneReadBack};

/// "… at eleven", "… a las once": led in as a time is.
bool isLedIn(const QString &heard, const language::When &when)
{
    static const QRegularExpression lead{uR"((?:^|\b)(?:at|around|about|make it|for|to|a las?|sobre las?|)"
        uR"(para las?)$)"_s};
    const QString own = language::spokenForm(QStringView{heard}.mid(when.from, when.to - when.from));
    return own.startsWith(u"at ") || own.startsWith(u"a la")
        || lead.match(language::spokenForm(QStringView{heard}.left(when.from))).hasMatch();
}

/// "Ron Hull, and not Thursday, Friday": what stands beside the name, and is no part of it ("April May").
bool isBesideName(const Turn &turn, const Meaning &asTime)
{
    const language::When &when = *asTime.when;
    if (turn.meaning.name.isEmpty() || when.past || !when.start.date.isValid()) {
        const bool hour = when.start.time.isValid() && !when.hasDay() && isLedIn(turn.heard, when);
        if (turn.meaning.name.isEmpty() || !hour)
            return false;
    }
    const QStringList name = language::spokenForm(turn.meaning.name.full()).split(u' ');
    const QStringList words
        = language::spokenForm(QStringView{turn.heard}.mid(when.from, when.to - when.from)).split(u' ');
    return std::none_of(words.begin(), words.end(), [&](const QString &word) { return name.contains(word); });
}

/// Whether a number said where a name or digits were asked for is a time: by words of the clock or of change.
bool isWordedAsTime(const Turn &turn, const Meaning &asTime)
{
    if (!asTime.when || asTime.when->grain == language::Grain::Duration || asTime.when->refused)
        return false;
    const bool changes = turn.brings(Cue::RatherAt) || turn.brings(Cue::BareTime) || turn.brings(Cue::AnotherTime);
    if (turn.isAnyOf({Ask::Name, Ask::SpelledName})) // "April May" is called so
        return (changes && !turn.brings(Cue::ForAnother)) || isBesideName(turn, asTime);
    constexpr qsizetype PieceOfNumber = 4, PieceOfHour = 2;
    if (turn.meaning.phone.digits.size() > PieceOfNumber)
        return false;
    const bool led = turn.meaning.phone.digits.size() <= PieceOfHour && isLedIn(turn.heard, *asTime.when);
    return changes || led || turn.brings(Cue::ClockWords) || (asTime.when->hasDay() && asTime.when->hasTime());
}

/// "Yes, and make it Friday": the number that was asked about is meant by the yes.
void takeYesToNumber(Turn &turn)
{
    static const QRegularExpression yes{
        uR"(^(?:(?:oh|um|well|bueno|pues) )*(?:yes|yeah|yep|yup|sure|ok|okay|of course|that's (?:fine|right)|fine|)"
        uR"(si|claro|)"
        uR"(vale|por supuesto|perfecto|correcto)\b)"_s};
    if (!yes.match(language::spokenForm(turn.heard)).hasMatch())
        return;
    if (turn.m.asked == Ask::PhoneOwn && turn.facts.caller) {
        turn.m.phone = turn.facts.caller->e164();
        turn.m.otherNumber = false;
    } else if (turn.m.asked != Ask::PhoneReadBack) {
        return;
    }
    turn.m.digits.clear();
    turn.m.phoneSure = !turn.m.phone.isEmpty();
}

/// "Make it two o'clock", while name or number is asked for; a name said with it is kept.
bool changeTimeInBetween(Turn &turn)
{
    Turn trial = turn;
    trial.m.asked = Ask::Day; // a bare number is a time here
    understandTurn(trial);
    if (!isWordedAsTime(turn, trial.meaning) || turn.meaning.name.spelled || repeatsSlot(trial))
        return false;
    const bool naming = turn.isAnyOf({Ask::Name, Ask::SpelledName});
    if (naming && takeName(turn))
        turn.tell(Phrase::ThanksName, {turn.m.name});
    takeYesToNumber(turn);
    turn.m.asked = Ask::Day;
    turn.meaning = trial.meaning;
    takeWish(turn);
    continueBooking(turn);
    return true;
}

/// "Actually make it four, and the number is 212 555 0188": both are taken.
bool changeBesideNumber(Turn &turn)
{
    constexpr qsizetype WholeNumber = 7;
    const auto &said = turn.meaning.phone;
    if (!turn.isAnyOf({Ask::Phone, Ask::PhoneOwn, Ask::PhoneReadBack}) || said.digits.size() < WholeNumber)
        return false;
    Turn rest = turn;
    rest.heard = (turn.heard.left(said.from) + u" , "_s + turn.heard.mid(said.to)).simplified();
    rest.m.asked = Ask::Day;
    understandTurn(rest);
    rest.meaning.phone = {};
    rest.meaning.name = {};
    if (repeatsSlot(rest))
        rest.meaning.when.reset();
    const auto &when = rest.meaning.when;
    const bool worded = when && when->grain != language::Grain::Duration && !when->past
        && (when->hasDay() || rest.brings(Cue::RatherAt) || rest.brings(Cue::ClockWords) || isLedIn(rest.heard, *when));
    if (!worded)
        rest.meaning.when.reset();
    Turn trial = turn; // takePhone() also speaks; here only the number counts
    takePhone(trial, said.digits, said.wrong);
    rest.m.phone = trial.m.phone;
    rest.m.phoneSure = false;
    if (rest.m.phone.isEmpty() || !takeBookingValues(rest))
        return false;
    turn.heard = rest.heard;
    turn.meaning = rest.meaning;
    turn.m = rest.m;
    turn.say = rest.say;
    continueBooking(turn);
    return true;
}

/// "Ron Hull, and make it a check-up", "Ron Hull, with Dr. Chen", while the name is asked for.
bool changeBesideName(Turn &turn)
{
    constexpr double Named = 0.75;
    const auto &services = turn.meaning.services;
    const bool other = !services.isEmpty() && services.front().score >= Named
        && turn.facts.business.services.value(services.front().index).id != turn.m.service;
    const bool changes = turn.brings(Cue::RatherAt) || turn.brings(Cue::Instead) || turn.brings(Cue::SwapsFor);
    if (!turn.isAnyOf({Ask::Name, Ask::SpelledName}) || turn.meaning.name.isEmpty() || !other || !changes)
        return false;
    if (takeName(turn))
        turn.tell(Phrase::ThanksName, {turn.m.name});
    turn.meaning.name = {};
    turn.meaning.when.reset();
    takeBookingValues(turn);
    turn.tell(Phrase::ServiceThen, {upperFirst(withArticle(turn.serviceName(), turn.tongue()))});
    continueBooking(turn);
    return true;
}

/// "Not with Dr. Chen", "Dr. Chen, please", while a name is asked for: not the caller's own.
bool changePersonInBetween(Turn &turn)
{
    if (!turn.brings(Cue::NotWith) && !turn.brings(Cue::WithPerson) && !turn.brings(Cue::SeesSomebody)
        && !refusesSomebody(turn))
        return false;
    const qsizetype told = turn.say.size();
    if (!takeStaff(turn) && turn.say.size() == told)
        return false;
    if (!turn.meaning.name.isEmpty() && takeName(turn))
        turn.tell(Phrase::ThanksName, {turn.m.name});
    continueBooking(turn);
    return true;
}

/// Too early or too late is what was chosen: the next in that direction.
bool shiftSlot(Turn &turn)
{
    const bool early = turn.brings(Cue::TooEarly);
    if (!turn.m.slot || !(early || turn.brings(Cue::TooLate)) || turn.meaning.when)
        return false;
    turn.releaseSlot();
    turn.meaning.choice.kind = early ? language::Choice::Kind::Later : language::Choice::Kind::Earlier;
    return searchElsewhere(turn);
}

/// Values said while a number is asked for: another day, service or person, or a name to correct.
bool changeValuesInBetween(Turn &turn)
{
    if (turn.brings(Cue::ButNot) && onlyNamesPart(turn) && changePart(turn))
        return true;
    if (repeatsSlot(turn))
        turn.meaning.when.reset();
    const bool corrects = turn.brings(Cue::Corrects) && replyOf(turn) == Reply::No && !turn.meaning.when;
    if ((turn.meaning.name.spelled || corrects || saysNameAnew(turn)) && correctName(turn))
        return true;
    const QString name = turn.m.name;
    const ServiceId service = turn.m.service;
    if (!turn.meaning.phone.isEmpty() || !takeBookingValues(turn))
        return false;
    if (turn.m.name != name && !turn.m.name.isEmpty())
        turn.tell(Phrase::ThanksName, {turn.m.name});
    if (turn.m.service != service && turn.service())
        turn.tell(Phrase::ServiceThen, {upperFirst(withArticle(turn.serviceName(), turn.tongue()))});
    continueBooking(turn);
    return true;
}
} // namespace

bool changeBesideDetail(Turn &turn)
{
    constexpr qsizetype FewSpaces = 7; // a longer answer may tell of any time
    Turn trial = turn;
    trial.m.asked = Ask::Day;
    understandTurn(trial);
    const Meaning &m = trial.meaning;
    const bool moment = m.when && m.when->hasDay() && m.when->hasTime();
    const bool rather
        = turn.brings(Cue::RatherAt) || turn.brings(Cue::BareTime) || (moment && turn.brings(Cue::Instead));
    const bool person = !m.staff.isEmpty()
        && (turn.brings(Cue::NotWith) || turn.brings(Cue::WithPerson) || turn.brings(Cue::SeesSomebody));
    const bool valued = (m.when && m.when->grain != language::Grain::Duration) || !m.services.isEmpty();
    if (turn.heard.count(u' ') > FewSpaces || !(person || (rather && valued)))
        return false;
    turn.meaning = m;
    turn.m.asked = Ask::Day;
    if (!takeBookingValues(turn)) {
        turn.m.asked = Ask::Detail;
        return false;
    }
    continueBooking(turn);
    return true;
}

bool changeInBetween(Turn &turn)
{
    if (turn.m.task != Task::Book || !turn.isAnyOf(contactQuestions) || isQuestion(turn))
        return false;
    if (givesSlotUp(turn) || putsOffMore(turn))
        return true;
    if (turn.brings(Cue::AnyPerson) && !turn.m.staff.isNull() && !turn.brings(Cue::NotWith)) {
        turn.m.staff = {};
        turn.m.unwanted.clear();
        turn.tell(Phrase::Okay);
        continueBooking(turn);
        return true;
    }
    if (shiftSlot(turn) || changeTimeInBetween(turn) || changeBesideNumber(turn) || changeBesideName(turn))
        return true;
    if (turn.isAnyOf({Ask::Name, Ask::SpelledName}))
        return changePersonInBetween(turn);
    return changeValuesInBetween(turn);
}
} // namespace cloudgreet::reception
