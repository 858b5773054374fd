// SPDX-License-Identifier: GPL-3.0-or-later
#include "commitment.h"
#include "topics.h"
#include <QRegularExpression>
#include <algorithm>
#include <utility>

namespace cloudgreet::reception {
namespace {
constexpr int FewestDigits = 7;
using Extent = PhoneNumber::Extent;

/// How alike two hearings of a name are, 0–1; "Bob" and "Rob" are as near as a line brings them.
double nearness(const QString &a, const QString &b)
{
    const QString one = language::spokenForm(a), other = language::spokenForm(b);
    constexpr double OneLetter = 0.65;
    int different = 0;
    for (qsizetype i = 0; i < one.size() && one.size() == other.size(); ++i)
        different += one[i] != other[i];
    const bool neighbours = one.size() > 2 && one.size() == other.size() && different == 1;
    return std::max(language::likeness(one, other), neighbours ? OneLetter : 0);
}
constexpr double SameName = 0.6;

QString homeRegion(const Turn &turn)
{
    const auto &numbers = turn.facts.business.phoneNumbers;
    const QString region = numbers.isEmpty() ? QString{} : numbers.front().region();
    return region.isEmpty() ? u"US"_s : region;
}

/// The number that digits stand for as people at home dial it, "+" before those of abroad. In North America seven of
/// them get the area code of the business.
QString dialled(const Turn &turn, QString digits)
{
    const auto &own = turn.facts.business.phoneNumbers;
    const bool northAmerican = own.isEmpty() || own.front().e164().startsWith(u"+1");
    if (!northAmerican || digits.startsWith(u'+') || digits.startsWith(u"011"))
        return digits;
    if (digits.startsWith(u'1'))
        digits.remove(0, 1);
    if (digits.size() == 7 && !own.isEmpty())
        digits = own.front().e164().mid(2, 3) + digits;
    return digits;
}

Extent extentOf(const Turn &turn, const QString &digits)
{
    return PhoneNumber::extentOf(dialled(turn, digits), homeRegion(turn));
}

std::optional<PhoneNumber> numberOf(const Turn &turn, const QString &digits)
{
    if (extentOf(turn, digits) != Extent::Whole)
        return {};
    const auto number = PhoneNumber::parse(dialled(turn, digits), homeRegion(turn));
    return number ? std::optional{*number} : std::nullopt;
}

void readBack(Turn &turn)
{
    const auto number = PhoneNumber::parse(turn.m.phone);
    const QString written = number ? number->forPeople(homeRegion(turn)) : turn.m.phone;
    turn.question(Ask::PhoneReadBack, Phrase::ReadBackPhone, {spokenNumber(written, turn.tongue())});
}

void acceptPhone(Turn &turn)
{
    turn.m.phoneSure = true;
    turn.m.digits.clear();
    resume(turn);
}

void takeOwnNumber(Turn &turn)
{
    turn.m.phone = turn.facts.caller->e164();
    turn.m.otherNumber = false;
    acceptPhone(turn);
}

void askPhoneAgain(Turn &turn)
{
    turn.m.phone.clear();
    turn.m.digits.clear();
    turn.m.phoneSure = false;
    ++turn.m.phoneTries;
    turn.question(Ask::Phone, turn.m.phoneTries > 1 ? Phrase::HintPhone : Phrase::AskPhoneSlowly);
}

/// "no, 4 5 not 5 4": what was wrong is replaced where it last stood; bare digits replace as many at the end.
bool correctPhone(Turn &turn, const QString &digits, const QString &wrong)
{
    QString &phone = turn.m.phone;
    const qsizetype at = wrong.isEmpty() ? phone.size() - digits.size() : phone.lastIndexOf(wrong);
    const qsizetype length = wrong.isEmpty() ? digits.size() : wrong.size();
    if (at < 0 || digits.size() >= FewestDigits)
        return false;
    QString corrected = phone;
    corrected.replace(at, length, digits);
    if (!PhoneNumber::parse(corrected))
        return false;
    phone = corrected;
    readBack(turn);
    return true;
}
/// Somebody to be seen, or not to be seen: "not with Dr. Chen" tells nobody's own name.
bool namesStaff(const Turn &turn, const QStringList &name)
{
    const QString behindTitle = wordsBehind(language::spokenForm(turn.heard), Cue::WithPerson);
    const auto &staff = turn.facts.business.staff;
    return std::all_of(name.begin(), name.end(), [&](const QString &word) {
        return behindTitle.split(u' ').contains(word)
            || std::any_of(staff.begin(), staff.end(), [&](const StaffMember &member) {
                   return language::spokenForm(member.name).split(u' ').contains(word);
               });
    });
}

/// Whether what stands where a name could is one, and not a word of the conversation ("pardon", "the earliest").
bool isName(const Turn &turn)
{
    constexpr QStringView never[] = {u"pardon", u"earliest", u"latest", u"soonest", u"huh", u"eh", u"whatever",
        u"whenever", u"anytime", u"anyone", u"anybody", u"nobody", u"none", u"either", u"third", u"fourth", u"fifth",
        u"sixth", u"next", u"middle", u"former", u"latter", u"excuse", u"hmm", u"hm", u"mm", u"excellent", u"awesome",
        u"whichever", u"because", u"why", u"robot", u"machine", u"receptionist", u"appointment", u"question",
        u"insurance", u"parking", u"refund", u"caller", u"customer", u"patient", u"yourself", u"myself", u"himself",
        u"herself", u"repite", u"repita", u"disculpe", u"como", u"mande", u"digame", u"oiga", u"espere", u"momento",
        u"temprano", u"primero", u"ultimo", u"cualquiera", u"nadie", u"ninguno", u"quien", u"segundo", u"second",
        u"moment", u"minute", u"saturday", u"sunday", u"understood", u"listen", u"listening", u"ready", u"confused",
        u"yes", u"yeah", u"yep", u"english", u"spanish", u"espanol", u"ingles", u"necessary", u"mm-hm",
        u"mm-hmm", u"mhm", u"uh-huh", u"righto", u"ta-ra", u"cheerio", u"cheers", u"lovely", u"aye", u"smashing"};
    const QStringList words = language::spokenForm(turn.meaning.name.full()).split(u' ', Qt::SkipEmptyParts);
    const bool known = std::any_of(words.begin(), words.end(),
        [&](const QString &word) { return std::find(std::begin(never), std::end(never), word) != std::end(never); });
    const auto &services = turn.facts.business.services;
    const bool isService
        = std::any_of(services.begin(), services.end(), [&](const Service &service) { // "for AC repair"
              const QStringList parts = language::spokenForm(service.name).split(u' ');
              return std::all_of(words.begin(), words.end(), [&](const QString &word) { return parts.contains(word); });
          });
    const bool isPerson = (turn.brings(Cue::NotWith) || turn.brings(Cue::WithPerson) || refusesSomebody(turn))
        && namesStaff(turn, words);
    const bool asksBack = turn.does(Intent::Repeat) || turn.meaning.intent == Intent::NoPreference
        || turn.meaning.intent == Intent::Unsure;
    return !known && !isService && !isPerson && !(asksBack && !turn.meaning.name.spelled);
}

/// One name of two, said or spelled anew: the other that was heard before stays. A single one that is known is
/// completed by a surname, and by another name that is said by itself right after it ("Ray" – "Charles").
QString besideKnown(const Turn &turn, const language::PersonName &name)
{
    const QString full = name.full(), first = turn.m.name.section(u' ', 0, 0), last = turn.m.name.section(u' ', 1);
    if (first.isEmpty() || full.contains(u' '))
        return full;
    const auto sounds = [&](const QString &known) { return nearness(known, full); };
    const bool bySelf = turn.m.namedAt > 0 && language::spokenForm(turn.heard) == language::spokenForm(full);
    if (last.isEmpty())
        return name.first.isEmpty() || (bySelf && sounds(first) < SameName) ? first + u' ' + full : full;
    const bool ofLast = name.first.isEmpty() || sounds(last) > sounds(first)
        || (name.spelled && sounds(last) == sounds(first) && last.left(1) == full.left(1));
    if (!name.spelled && std::max(sounds(first), sounds(last)) < SameName)
        return full;
    return ofLast ? first + u' ' + full : full + u' ' + last;
}

/// "It's Maxine, not Max", of Max Power: the part that was not named stays.
QString withPartThatStays(const Turn &turn, const QString &said)
{
    static const QRegularExpression replaced{uR"(\b(?:not|no) (\w+)$)"_s};
    const QString wrong = replaced.match(language::spokenForm(turn.heard)).captured(1);
    const QStringList known = turn.m.name.split(u' ');
    if (wrong.isEmpty() || said.contains(u' ') || known.size() != 2)
        return said;
    if (language::spokenForm(known[0]) == wrong)
        return said + u' ' + known[1];
    return language::spokenForm(known[1]) == wrong ? known[0] + u' ' + said : said;
}
} // namespace

void bookForAnother(Turn &turn)
{
    if (!std::exchange(turn.m.forOther, true))
        turn.m.own = turn.m.name;
    turn.m.name.clear();
    turn.m.nameSure = false;
}

void bookForCaller(Turn &turn)
{
    if (!std::exchange(turn.m.forOther, false))
        return;
    turn.m.name = std::exchange(turn.m.own, {});
    turn.m.nameSure = !turn.m.name.isEmpty();
    turn.m.namedAt = 0;
}

void askName(Turn &turn)
{
    turn.question(Ask::Name, Phrase::AskName);
}

void askPhone(Turn &turn)
{
    if (!turn.m.phone.isEmpty()) {
        readBack(turn);
    } else if (turn.facts.caller && !turn.m.otherNumber) {
        turn.question(Ask::PhoneOwn, Phrase::PhoneOwn, {spokenDigits(turn.facts.caller->e164().right(4)).remove(u',')});
    } else {
        turn.question(Ask::Phone, Phrase::AskPhone);
    }
}

bool takeName(Turn &turn)
{
    const language::PersonName &name = turn.meaning.name;
    if (name.isEmpty() || keepPetsName(turn) || !isName(turn))
        return false;
    turn.m.name = withPartThatStays(turn, besideKnown(turn, name)).left(80);
    turn.m.nameSure = true;
    turn.m.namedAt = turn.m.turns;
    return true;
}

bool saysNameAnew(const Turn &turn)
{
    static const QRegularExpression anew{uR"(^no,? (\w+)$)"_s};
    const QString word = anew.match(language::spokenForm(turn.heard)).captured(1);
    const QStringList known = language::spokenForm(turn.m.name).split(u' ');
    return std::any_of(known.begin(), known.end(), [&](const QString &part) {
        return part != word && nearness(part, word) >= SameName;
    });
}

namespace {
/// A word by itself that is like neither part of a name known in full: whatever it is, nobody is called so after all.
bool isStrayWord(const Turn &turn)
{
    const QString said = turn.meaning.name.full();
    const QStringList known = turn.m.name.split(u' ');
    return known.size() > 1 && !turn.meaning.name.spelled && !turn.brings(Cue::Corrects)
        && language::spokenForm(turn.heard) == language::spokenForm(said) && !said.contains(u' ')
        && std::all_of(
            known.begin(), known.end(), [&](const QString &part) { return nearness(part, said) < SameName; });
}
} // namespace

bool correctName(Turn &turn)
{
    const bool justNamed = turn.m.namedAt > 0 && turn.m.turns - turn.m.namedAt <= 2;
    if (!justNamed || !turn.isAnyOf({Ask::Phone, Ask::PhoneOwn, Ask::PhoneReadBack, Ask::Confirm})
        || (replyOf(turn) != Reply::None && !turn.brings(Cue::Corrects) && !saysNameAnew(turn))
        || !turn.meaning.phone.isEmpty())
        return false;
    static const QRegularExpression lead{
        uR"(^.*\b(?:said|say|meant|mean|dije|dicho|decir)\b,?\s*)"_s, QRegularExpression::CaseInsensitiveOption};
    const Ask asked = std::exchange(turn.m.asked, Ask::Name);
    const QString heard = turn.heard;
    const Meaning meaning = turn.meaning;
    turn.heard.remove(lead);
    understandTurn(turn);
    turn.m.asked = asked;
    turn.heard = heard;
    if (isStrayWord(turn) || !takeName(turn)) {
        turn.meaning = meaning;
        return false;
    }
    turn.tell(Phrase::ThanksName, {turn.m.name});
    resume(turn);
    return true;
}

namespace {
/// "No, 0123", "sorry, …": what follows replaces what was said last.
bool saysAnew(const Turn &turn)
{
    static const QRegularExpression anew{
        uR"(^(?:oh |ay )?(?:no|sorry|wait|actually|correction|scratch|perdon|digo|mejor|espera|espere)\b)"_s};
    return anew.match(language::spokenForm(turn.heard)).hasMatch();
}

/// The digits so far and those of this turn, which are the next ones, or the last ones said anew.
QString withPiece(const Turn &turn, const QString &digits)
{
    const QString &sofar = turn.m.digits;
    const bool replaces = saysAnew(turn) && digits.size() <= sofar.size();
    return (replaces ? sofar.chopped(digits.size()) : sofar) + digits;
}
} // namespace

bool takePhone(Turn &turn, const QString &digits, const QString &wrong)
{
    if (digits.isEmpty())
        return false;
    const bool goesOn = wrong.isEmpty() && !saysAnew(turn) && extentOf(turn, turn.m.digits + digits) == Extent::Whole;
    if (turn.m.asked == Ask::PhoneReadBack && !goesOn && correctPhone(turn, digits, wrong))
        return true;
    const QString joined = withPiece(turn, digits);
    const bool anew = extentOf(turn, joined) != Extent::Whole
        && (extentOf(turn, digits) == Extent::Whole || digits.startsWith(u'+')
            || extentOf(turn, joined) == Extent::TooLong);
    const QString all = anew ? digits : joined;
    if (const auto number = numberOf(turn, all)) {
        turn.m.phone = number->e164();
        turn.m.phoneSure = false;
        turn.m.digits = all;
        readBack(turn);
        return true;
    }
    if (extentOf(turn, all) == Extent::Partial) {
        turn.m.digits = all;
        turn.question(Ask::Phone, Phrase::GoOnDigits, {spokenDigits(digits)});
        return true;
    }
    turn.tell(Phrase::PhoneUnclear);
    askPhoneAgain(turn);
    return true;
}

namespace {
/// What a turn holds beside "…, call me at 917 555 0123"; empty where there is no such thing.
QString withoutNumberGiven(const Turn &turn)
{
    static const QRegularExpression given{
        uR"([,.;]?\s*(?:\b(?:and|y|pero|but|also)\s+)?(?:\b(?:(?:you|they) (?:can|could|may)|(?:me )?puede[n]?|)"
        uR"(please|por favor|just|my )"
        uR"((?:phone|cell)? ?(?:number )?is|mi (?:número|numero|teléfono|telefono|celular) es(?: el)?)\s*)*)"
        uR"((?:\b(?:call|reach|text|phone|ring|contact|get|llám\w+|llam\w+|localí\w+|localiz\w+|contact\w+|)"
        uR"(escríb\w+|escrib\w+))"
        uR"((?: me| us| hold of me)?(?: back)?(?: any ?time)? (?:at|on|under|to|al|en el|a)\s*)?$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption};
    static const QRegularExpression tail{
        uR"(^[\s,.]*(?:if|in case|when|for|si|por si|cuando)\b[^,.]*)"_s, QRegularExpression::CaseInsensitiveOption};
    const auto &phone = turn.meaning.phone;
    const auto lead = given.match(turn.heard.left(phone.from));
    if (phone.digits.size() < FewestDigits || !lead.hasMatch() || lead.captured().trimmed().size() < 4)
        return {};
    return (turn.heard.left(lead.capturedStart()) + turn.heard.mid(phone.to).remove(tail)).simplified();
}
} // namespace

void takeNumberBeside(Turn &turn)
{
    const bool asked = turn.isAnyOf({Ask::Phone, Ask::PhoneOwn, Ask::PhoneReadBack, Ask::MessageText, Ask::Detail});
    const QString rest = asked ? QString{} : withoutNumberGiven(turn);
    if (rest.count(u' ') < 1 || turn.m.task == Task::Message)
        return;
    Turn trial = turn;
    trial.heard = rest;
    understandTurn(trial);
    const Meaning &m = trial.meaning;
    const bool books = turn.m.task == Task::Book || m.when || !m.services.isEmpty() || trial.says(Intent::Book);
    if (!books || trial.says(Intent::LeaveMessage) || trial.brings(Cue::TellSomebody))
        return;
    takePhone(trial, turn.meaning.phone.digits, {}); // it also speaks; here only the number counts
    turn.m.phone = trial.m.phone;
    turn.m.phoneSure = false;
    turn.heard = rest;
    understandTurn(turn);
}

namespace {
bool answerName(Turn &turn)
{
    if (!takeName(turn))
        return false;
    turn.tell(Phrase::ThanksName, {turn.m.name});
    resume(turn);
    return true;
}

/// "This number", said where another was asked for, or as a yes to it.
bool takesOwn(const Turn &turn)
{
    return turn.facts.caller && turn.brings(Cue::ThisNumber) && !turn.brings(Cue::OtherNumber)
        && !asksSomething(turn.heard);
}

/// "No, use 312": the beginning of another number, whose rest comes; heard as if one had been asked for.
QString pieceOfNumber(const Turn &turn)
{
    constexpr qsizetype Fewest = 3;
    Turn trial = turn;
    trial.m.asked = Ask::Phone;
    understandTurn(trial);
    const QString digits = trial.meaning.phone.digits;
    return digits.size() >= Fewest ? digits : QString{};
}

bool answerOwnPhone(Turn &turn)
{
    const Reply reply = replyOf(turn);
    const auto &spoken = turn.meaning.phone;
    if (spoken.digits.size() >= FewestDigits)
        return takePhone(turn, spoken.digits, {});
    if (turn.facts.caller && !turn.brings(Cue::OtherNumber)
        && (reply == Reply::Yes || (reply == Reply::None && takesOwn(turn)))) {
        takeOwnNumber(turn);
        return true;
    }
    if (reply != Reply::No && !turn.brings(Cue::OtherNumber))
        return false;
    turn.m.otherNumber = true;
    if (const QString piece = pieceOfNumber(turn); !piece.isEmpty())
        return takePhone(turn, piece, {});
    turn.question(Ask::Phone, Phrase::AskPhone);
    return true;
}

bool answerReadBack(Turn &turn)
{
    const Reply reply = replyOf(turn);
    const auto &spoken = turn.meaning.phone;
    if (!spoken.isEmpty())
        return takePhone(turn, spoken.digits, spoken.wrong);
    if (turn.brings(Cue::OtherNumber) || reply == Reply::No)
        askPhoneAgain(turn);
    else if (reply == Reply::Yes)
        acceptPhone(turn);
    else
        return false;
    return true;
}
} // namespace

bool answerContact(Turn &turn)
{
    switch (turn.m.asked) {
    case Ask::Name:
    case Ask::SpelledName:
        return answerName(turn);
    case Ask::Phone:
        if (turn.meaning.phone.digits.size() <= 1 && takesOwn(turn)) { // "this one is fine": no digit
            takeOwnNumber(turn);
            return true;
        }
        if (turn.meaning.phone.digits.size() == 1 && turn.m.digits.isEmpty())
            return false; // "I don't have another one"
        return takePhone(turn, turn.meaning.phone.digits, turn.meaning.phone.wrong);
    case Ask::PhoneOwn:
        return answerOwnPhone(turn);
    case Ask::PhoneReadBack:
        return answerReadBack(turn);
    default:
        return false;
    }
}
} // namespace cloudgreet::reception
