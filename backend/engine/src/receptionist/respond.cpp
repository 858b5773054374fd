// SPDX-License-Identifier: GPL-3.0-or-later
#include "commitment.h"
#include "topics.h"
#include <QRegularExpression>
#include <algorithm>
#include <span>
#include <utility>

namespace cloudgreet::reception {
namespace {
/// "Actually make it four", of what was just arranged.
bool wantsItAt(const Turn &turn)
{
    if (!turn.idle() || turn.m.made.isEmpty() || !turn.meaning.services.isEmpty() || !turn.brings(Cue::RatherAt)
        || turn.brings(Cue::Another) || turn.brings(Cue::ForSomebodyElse))
        return false;
    Turn trial = turn;
    trial.m.asked = Ask::Day; // a bare number is a time here
    understandTurn(trial);
    return trial.meaning.when.has_value();
}

/// "Something came up, I can't make it", of what was arranged in this call or is said to be their own.
bool cannotAttend(Turn &turn)
{
    if (!turn.idle() || !turn.brings(Cue::CannotAttend) || turn.brings(Cue::AnotherTime) || turn.brings(Cue::MoveIt)
        || turn.brings(Cue::MoveMine) || turn.says(Intent::AskAvailability))
        return false;
    if (wantsOwnMoved(turn))
        return false;
    if (turn.m.made.isEmpty() && !turn.brings(Cue::OwnAppointment) && !turn.does(Intent::Cancel))
        return false;
    const auto &when = turn.meaning.when;
    const bool ofMade = !when || isThisMoment(turn, *when) || !when->start.date.isValid()
        || std::any_of(turn.m.made.begin(), turn.m.made.end(),
            [&](const Known &known) { return turn.local(known.startUtc).date() == when->start.date; });
    if (!turn.m.made.isEmpty() && (!ofMade || (when && turn.brings(Cue::RatherAt))))
        return false; // another time is named with it: that is a move
    findAppointments(turn, Task::Cancel);
    return true;
}
} // namespace

/// What the caller wants to have done, when nothing that was asked explains the words.
bool startTask(Turn &turn)
{
    const bool underWay = turn.m.task == Task::Book || turn.m.task == Task::Move;
    // Before a time is on the table, who says "my appointment" never wanted a new one.
    const bool misheard = turn.m.task == Task::Book && !turn.m.slot && turn.m.offers.isEmpty() && turn.m.made.isEmpty()
        && turn.says(Intent::Reschedule) && turn.brings(Cue::OwnAppointment);
    const bool busy = underWay && turn.m.asked != Ask::AnythingElse && !misheard;
    if (swapService(turn) || cannotAttend(turn))
        return true;
    const bool ofNow
        = !turn.m.made.isEmpty() && (!busy || turn.m.task == Task::Move); // "it" may be what was just arranged
    const bool move = turn.does(Intent::Reschedule) || wantsItAt(turn)
        || (turn.does(Intent::Cancel) && turn.brings(Cue::AnotherTime))
        || (turn.idle() && turn.meaning.when && turn.brings(Cue::OwnAppointment) && turn.brings(Cue::RatherAt))
        || (turn.idle() && !turn.m.made.isEmpty() && turn.meaning.when && !isThisMoment(turn, *turn.meaning.when)
            && (turn.brings(Cue::CannotAttend) || turn.brings(Cue::CannotCome)))
        || (turn.idle() && !turn.m.made.isEmpty() && shiftsTime(turn))
        || (turn.idle() && turn.brings(Cue::MoveMine) && !turn.meaning.services.isEmpty())
        || (turn.brings(Cue::MoveIt)
            && (ofNow || turn.does(Intent::CheckBooking)
                || (turn.idle() && (turn.brings(Cue::OwnAppointment) || turn.brings(Cue::CannotAttend)))))
        || (turn.idle() && turn.brings(Cue::MovesWhole)) || wantsOwnMoved(turn);
    if (turn.does(Intent::LeaveMessage)) {
        startMessage(turn);
    } else if ((ofNow || turn.idle() || turn.m.task == Task::Move) && turn.brings(Cue::CancelIt)) {
        findAppointments(turn, Task::Cancel);
    } else if (turn.does(Intent::Cancel) && !turn.brings(Cue::AnotherTime) && !(busy && turn.m.asked == Ask::Confirm)) {
        findAppointments(turn, Task::Cancel);
    } else if (move && !busy && !turn.meaning.staff.isEmpty() && !turn.meaning.when) {
        turn.m.question = turn.heard.left(500); // an appointment keeps its person; only the team can swap them
        turn.question(Ask::OfferPassOn, Phrase::NothingBookable);
    } else if (move && !busy) {
        turn.m.wish = {};
        const QString change = turn.heard.left(500);
        takeChangeWish(turn);
        turn.m.change = change;
        findAppointments(turn, Task::Move);
    } else if (!busy
        && (turn.brings(Cue::WhenIsMine) || (turn.idle() && turn.brings(Cue::AsksWhetherRight))
            || (turn.does(Intent::CheckBooking) && !turn.does(Intent::Book) && !turn.does(Intent::AskAvailability)))) {
        findAppointments(turn, Task::CheckBooking);
    } else {
        return false;
    }
    return true;
}

namespace {
/// "How about a cleaning?", beside times of something dearer: the day that was wished for stays.
bool namesOtherService(const Turn &turn)
{
    constexpr double Named = 0.75;
    const auto &matches = turn.meaning.services;
    return turn.m.task == Task::Book && !matches.isEmpty() && matches.front().score >= Named
        && turn.facts.business.services.value(matches.front().index).id != turn.m.service;
}

bool takeValues(Turn &turn)
{
    if (turn.m.asked == Ask::Offers && turn.m.task == Task::Book && turn.m.name.isEmpty()
        && !turn.meaning.name.isEmpty())
        (void)takeName(turn); // "ten, and it's Ron Hull"
    const bool choosing = turn.m.asked == Ask::Offers && !namesOtherService(turn) && chooseOffer(turn);
    if (choosing)
        return true;
    if (turn.idle())
        partOffSecond(turn);
    const bool wantsTime = turn.does(Intent::Book) || turn.does(Intent::AskAvailability);
    const bool idle = turn.m.task == Task::None || turn.m.asked == Ask::OfferMessage;
    const ServiceId before = turn.m.service;
    const bool taken = takeBookingValues(turn);
    if (turn.m.task == Task::Book && !before.isNull() && turn.m.service != before && turn.service())
        turn.tell(Phrase::ServiceThen, {upperFirst(withArticle(turn.serviceName(), turn.tongue()))});
    if (turn.m.task == Task::Move && taken) {
        continueChange(turn);
        return true;
    }
    if (wantsTime && turn.m.wish.isEmpty() && turn.does(Intent::AskAvailability))
        turn.m.wish.any = true;
    if (turn.m.task == Task::Message && taken) {
        continueMessage(turn);
        return true;
    }
    const bool onlyName = idle && turn.m.wish.isEmpty() && turn.m.service.isNull() && turn.m.serviceChoices.isEmpty()
        && turn.m.staff.isNull() && turn.meaning.phone.isEmpty();
    if (!wantsTime && (!taken || onlyName)) {
        if (turn.meaning.email.isEmpty())
            return false;
        turn.tell(Phrase::Okay); // an address by itself: it is kept for the booking
        resume(turn);
        return true;
    }
    if (idle || turn.m.task == Task::Book || wantsTime) {
        startBooking(turn);
        return true;
    }
    return false;
}

bool answerAnythingElse(Turn &turn)
{
    if (turn.m.asked != Ask::AnythingElse && turn.m.asked != Ask::Need)
        return false;
    if (replyOf(turn) == Reply::Yes || turn.meaning.intent == Intent::Greeting) {
        turn.question(Ask::Need, Phrase::HowCanIHelp);
        return true;
    }
    if (turn.meaning.intent == Intent::Thanks) {
        turn.tell(Phrase::YouAreWelcome);
        askAnythingElse(turn);
        return true;
    }
    if (turn.meaning.intent == Intent::Unsure && turn.m.asked == Ask::AnythingElse) {
        turn.tell(Phrase::Okay);
        askAnythingElse(turn);
        return true;
    }
    constexpr qsizetype FewSpaces = 4; // "I got a bill I don't understand" is no no
    if (replyOf(turn) == Reply::No && (turn.m.asked != Ask::Need || turn.heard.count(u' ') < FewSpaces)) {
        askAnythingElse(turn);
        return true;
    }
    return false;
}

/// "Do you speak Spanish?" is answered by doing so.
bool acceptLanguage(Turn &turn)
{
    constexpr qsizetype NothingElse = 40; // a longer sentence may hold a wish too
    const bool wishes = !turn.meaning.isEmptyHanded() || turn.does(Intent::Book) || turn.does(Intent::Cancel)
        || turn.does(Intent::Reschedule) || turn.does(Intent::LeaveMessage) || turn.does(Intent::AskAvailability);
    if (!turn.switched || (turn.heard.size() > NothingElse && wishes))
        return false;
    turn.tell(Phrase::SwitchedLanguage);
    resume(turn);
    return true;
}

/// In order of precedence; the first that deals with the turn ends it.
using Handler = bool (*)(Turn &);
constexpr Handler handlers[] = {hearAnger, handleUrgent, acceptLanguage, tellThere, noteOtherWishes, giveUp, repeatLast,
    tellNotYet, tellAboutBot, tellWhichFirm, holdOn, askWhatBecame, textThat, tellInsurance, answerFirst, answerFacts,
    tellWhetherOffered, answerAsides, startAnother, hearNote, closeCall, hearOnset, welcomeNew, answerMessage,
    changeInBetween, answerContact, answerChange, answerBooking, answerQuestions, drop, startTask, takeValues,
    answerAnythingElse, correctName};
constexpr Handler freeTextHandlers[] = {handleUrgent, tellThere, answerAroundDetail, giveUp, repeatLast, holdOn,
    closeCall, answerBesideDetail, answerMessage, answerBooking};

/// Without "um" and "let me see", and without words said twice: they part what belongs together ("the 4th um of May").
/// Digits and letters may be meant twice. "At too o'clock" is an hour to whoever hears it.
QString withoutHesitation(const QString &text)
{
    constexpr auto manner = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
    static const QRegularExpression filler{
        uR"((?<![\w'-])(?:u+h*m+|u+h+|e+r*m|e+h+|h+m+|let me see|a ver)\b[,.…]*\s*)"_s, manner},
        twice{
            uR"((?<![\w'-])(?!(?:oh|zero|one|two|three|four|five|six|seven|eight|nine|cero|uno|dos|tres|cuatro|)"
            uR"(cinco|seis|siete|ocho|nueve|double|triple|bye|no)\b)(i|a|y|\p{L}[\p{L}']+)(?: )"
            uR"(\1)+(?![\w'-]))"_s,
            manner},
        hour{uR"(\b(?:(to|too)|(for)|(won)|(ate))(?= (?:o'?clock|pm|p\.m\.|am|a\.m\.)))"_s, manner};
    QString rest = text;
    rest = rest.remove(filler).replace(twice, u"\\1"_s).simplified();
    for (auto hit = hour.match(rest); hit.hasMatch(); hit = hour.match(rest)) {
        const QString meant = !hit.captured(1).isEmpty() ? u"two"_s
            : !hit.captured(2).isEmpty()                 ? u"four"_s
            : !hit.captured(3).isEmpty()                 ? u"one"_s
                                                         : u"eight"_s;
        rest.replace(hit.capturedStart(), hit.capturedLength(), meant);
    }
    const bool holdsWords = std::any_of(rest.begin(), rest.end(), [](QChar c) { return c.isLetterOrNumber(); });
    return holdsWords ? rest : text;
}

/// "Uh-huh", said alone, is a yes and no hesitation; "nuh-uh" is a no.
QString withMurmurInWords(const QString &text, Tongue tongue)
{
    static const QRegularExpression yes{uR"(^\W*(?:uh|mm+|m|ah|a)[ -]?h(?:uh|m+)\W*$)"_s,
        QRegularExpression::CaseInsensitiveOption},
        no{uR"(^\W*(?:n?uh-uh|mm-mm)\W*$)"_s, QRegularExpression::CaseInsensitiveOption};
    const bool spanish = tongue == Tongue::Spanish;
    if (yes.match(text).hasMatch())
        return spanish ? u"sí"_s : u"yes"_s;
    return no.match(text).hasMatch() ? u"no"_s : text;
}

/// What a turn can move forward. Compared before and after it.
struct Progress {
    ServiceId service;
    StaffId staff;
    Wish wish;
    QString name, phone, digits;
    QList<int> choices;
    qsizetype details = 0, offers = 0;
    bool slot = false;
    friend bool operator==(const Progress &, const Progress &) = default;
};

Progress progressOf(const Memory &m)
{
    return {m.service, m.staff, m.wish, m.name, m.phone, m.digits, m.serviceChoices, m.details.size(), m.offers.size(),
        m.slot.has_value()};
}

/// The same question once more and nothing gained: for the caller that is not being understood, whatever was made of
/// the words.
bool goesNowhere(const Turn &turn, Ask askedBefore, const Progress &before)
{
    constexpr Ask values[] = {
        Ask::Service, Ask::ServiceGuess, Ask::Day, Ask::Name, Ask::SpelledName, Ask::Phone, Ask::SameTime, Ask::Staff};
    const bool isValue = std::find(std::begin(values), std::end(values), turn.m.asked) != std::end(values);
    return isValue && turn.m.asked == askedBefore && !turn.repeating && !turn.answered && !turn.ask
        && turn.m.last.size() == 1 && progressOf(turn.m) == before;
}

/// Something was gained, but not what was asked for.
bool isStillOpen(const Turn &turn, Ask askedBefore, const Progress &before)
{
    return turn.m.asked == Ask::Service && askedBefore == Ask::Service && turn.m.service == before.service
        && turn.m.serviceChoices == before.choices;
}

void onSaid(Turn &turn, const heard::Said &said)
{
    constexpr double UnclearBelow = 0.2;
    turn.heard = withoutHesitation(withMurmurInWords(said.text.simplified().left(2000), turn.tongue()));
    turn.m.requests = 0;
    if (turn.heard.isEmpty()) {
        notUnderstood(turn, Phrase::NotHeard);
        return;
    }
    understandTurn(turn);
    if (said.confidence > 0 && said.confidence < UnclearBelow) {
        notUnderstood(turn, Phrase::UnclearLine);
        return;
    }
    if (said.afterthought && addsNothing(turn)) {
        sayLastAgain(turn); // it was spoken over
        return;
    }
    const bool freeText = turn.m.asked == Ask::MessageText || turn.m.asked == Ask::Detail;
    const std::span<const Handler> tried
        = freeText ? std::span<const Handler>{freeTextHandlers} : std::span<const Handler>{handlers};
    noteTold(turn);
    leaveOutPastVisits(turn);
    takeNumberBeside(turn);
    keepNotes(turn);
    const int failures = turn.m.failures;
    const Ask askedBefore = turn.m.asked;
    const Progress before = progressOf(turn.m);
    for (const Handler handler : tried)
        if (handler(turn)) {
            if (goesNowhere(turn, askedBefore, before))
                stuckAgain(turn);
            else if (turn.m.failures == failures && !isStillOpen(turn, askedBefore, before))
                turn.m.failures = 0;
            return;
        }
    if (!turn.say.isEmpty()) {
        resume(turn); // a part of it was answered
        return;
    }
    notUnderstood(turn, Phrase::NotUnderstood);
}

void onKeys(Turn &turn, const heard::Keys &keys)
{
    QString digits;
    for (const QChar c : keys.digits)
        if (c >= u'0' && c <= u'9')
            digits += c;
    turn.m.requests = 0;
    if (digits == u"0"_s && turn.m.asked != Ask::Phone) {
        handOver(turn, u"pressed 0"_s);
        return;
    }
    const bool number
        = turn.m.asked == Ask::Phone || turn.m.asked == Ask::PhoneOwn || turn.m.asked == Ask::PhoneReadBack;
    if (number && takePhone(turn, digits, {}))
        return;
    const int nth = digits.toInt() - 1;
    if (turn.m.asked == Ask::Offers && nth >= 0 && nth < turn.m.offers.size()) {
        turn.m.slot = turn.m.offers[nth];
        turn.m.offers.clear();
        resume(turn);
        return;
    }
    notUnderstood(turn, Phrase::NotUnderstood);
}

/// The offer to pass the question on is void; what else was open goes on.
void onOwnersAnswer(Turn &turn, const QString &text)
{
    turn.m.unknown.clear();
    turn.answered = true;
    const bool isSentence = text.endsWith(u'.') || text.endsWith(u'!') || text.endsWith(u'?');
    turn.tell(Phrase::OwnerKnows, {isSentence ? text : text + u'.'});
    resume(turn);
}

/// What was said, for the understanding of what comes next.
void noteSpoken(Turn &turn)
{
    constexpr qsizetype Longest = 500;
    if (const QString words = turn.say.join(u' ').simplified(); !words.isEmpty())
        turn.m.spoken = words.right(Longest);
}

void hear(Turn &turn, const Heard &heard)
{
    if (const auto *said = std::get_if<heard::Said>(&heard))
        onSaid(turn, *said);
    else if (const auto *keys = std::get_if<heard::Keys>(&heard))
        onKeys(turn, *keys);
    else if (const auto *silence = std::get_if<heard::Silence>(&heard))
        onSilence(turn, silence->times);
    else if (const auto *answered = std::get_if<heard::ToolAnswered>(&heard))
        onAnswer(turn, answered->answer);
    else if (std::holds_alternative<heard::Resumed>(heard))
        resumeAfterRestart(turn);
    else if (const auto *owner = std::get_if<heard::OwnerAnswers>(&heard))
        onOwnersAnswer(turn, owner->text);
    else
        greet(turn);
}
} // namespace

void beginTurn(Turn &turn)
{
    Memory &m = turn.m;
    if (m.language.isEmpty()) {
        const QString known = turn.facts.customer ? turn.facts.customer->language : QString{};
        m.language = known.isEmpty() ? turn.facts.business.agent.language : known;
    }
    if (turn.facts.customer && m.name.isEmpty() && !turn.facts.customer->name.isEmpty()) {
        m.name = turn.facts.customer->name.left(80);
        m.nameSure = true;
    }
    if (turn.facts.customer && turn.facts.caller && turn.facts.customer->phone == turn.facts.caller
        && m.phone.isEmpty()) {
        m.phone = turn.facts.caller->e164();
        m.phoneSure = true;
    }
}

void understandTurn(Turn &turn)
{
    turn.meaning = language::understand(turn.heard, listeningOf(turn));
    if (switchLanguage(turn)) {
        const Meaning before = turn.meaning;
        turn.meaning = language::understand(turn.heard, listeningOf(turn));
        turn.switched = before.does(Intent::SpeakEnglish) || before.does(Intent::SpeakSpanish);
    }
    placeInWeekOfTalk(turn);
}

void askAnythingElse(Turn &turn)
{
    if (!takeNextWish(turn))
        turn.question(Ask::AnythingElse, Phrase::AnythingElse);
}

void dropTask(Turn &turn)
{
    Memory &m = turn.m;
    m.task = Task::None;
    m.service = {};
    m.staff = {};
    m.unwanted.clear();
    m.askedAbout = {};
    m.notDays.clear();
    m.serviceChoices.clear();
    m.wish = {};
    m.offers.clear();
    m.slot.reset();
    m.details.clear();
    m.detail = 0;
    m.readBack.clear();
    m.notes.clear();
    m.instead = {};
    m.insteadAt = {};
    m.target = {};
    m.known.clear();
    m.message.clear();
    m.targetDay = {};
    m.change.clear();
    m.eitherDay = m.orDay = {};
    m.widened = false;
}
} // namespace cloudgreet::reception

namespace cloudgreet {

QString openQuestion(const DialogueState &state)
{
    const QJsonObject &memory = state.memory();             // asked at every event: not read whole
    return memory.value(u"ended").toBool() ? QString{} : memory.value(u"unknown").toString();
}

DialogueStep respond(const DialogueState &state, const Heard &heard, const ReceptionFacts &facts)
{
    reception::Turn turn{facts, reception::Memory::from(state.memory()), {}, {}};
    if (turn.m.ended)
        return {state, {}, {}, false};
    reception::beginTurn(turn);
    ++turn.m.turns;
    turn.previous = std::exchange(turn.m.last, {});
    turn.previousText = std::exchange(turn.m.lastText, {});
    if (facts.messageOnly)
        reception::hearOnlyMessage(turn, heard);
    else
        reception::hear(turn, heard);
    reception::noteSpoken(turn);
    if (turn.m.last.isEmpty() && turn.m.lastText.isEmpty()) {
        turn.m.last = std::move(turn.previous); // nothing was said yet: "what?" still means what was said before
        turn.m.lastText = std::move(turn.previousText);
    }
    return {DialogueState{turn.m.toJson()}, turn.say.join(u' ').simplified(), turn.ask, turn.answered};
}
} // namespace cloudgreet
