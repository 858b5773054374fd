// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "turn.h"

/// The topics of a conversation. A function that returns bool says whether the turn is dealt with. Each block lives in
/// the source file that heads it.
namespace cloudgreet::reception {

// hearing.cpp: what the language room is told beside the words
[[nodiscard]] language::Listening listeningOf(const Turn &turn);
void noteTold(Turn &turn); ///< Things said of oneself answer questions that come later.

// wish.cpp: when the caller would like to come
[[nodiscard]] bool namesEitherTime(const Turn &turn); ///< wishwords.cpp: "ten or eleven".
void readFromTable(Turn &turn); ///< wishwords.cpp: "same time", "a day later", "the 24th then".
[[nodiscard]] QDate dayOnTable(const Turn &turn); ///< wishwords.cpp: what "the day after" is reckoned from.
void takeBesideTable(Turn &turn); ///< weekoftalk.cpp: "the week after", "the day before", "later that week".
void placeInWeekOfTalk(Turn &turn); ///< weekoftalk.cpp: "the Thursday", of the week that is being talked about.
/// "Now"; and "ya" in "ya no quiero", which nobody wishes for who gives something up.
[[nodiscard]] bool isThisMoment(const Turn &turn, const language::When &when);
[[nodiscard]] bool shiftsTime(const Turn &turn); ///< wishwords.cpp: "push that back an hour".
bool takeWish(Turn &turn); ///< Merges the date or time just said; false when there was none.
[[nodiscard]] bool isPast(const Turn &turn);
[[nodiscard]] bool isRefusedDay(const Turn &turn, QDate day); ///< "Any day but Friday."
bool tellWhyNot(Turn &turn, tool::NoSlotReason reason); ///< Why the wish cannot be; false when there is no more to say.
bool askWhichDay(Turn &turn); ///< "Tuesday the 1st, or Thursday the 3rd?"; false: there is nothing to ask.
void searchTimes(Turn &turn); ///< Asks for what is free within the wish.
[[nodiscard]] bool refusesSlot(const Turn &turn); ///< "I can't do Saturday."

// offers.cpp
void offerTimes(Turn &turn, Phrase one, Phrase some);
void proposeOne(Turn &turn); ///< One concrete time instead of a choice.
bool searchElsewhere(Turn &turn); ///< "Later", after the offers were declined.
bool chooseOffer(Turn &turn); ///< An answer to the offers made.

// opening.cpp
void greet(Turn &turn);
[[nodiscard]] QString timeOfDay(const Turn &turn);      ///< "Good morning"
/// The whole conversation with somebody who may leave a message and nothing else.
void hearOnlyMessage(Turn &turn, const Heard &heard);
void resumeAfterRestart(Turn &turn);
bool switchLanguage(Turn &turn);

// facts.cpp: what is known without asking anybody
bool tellFacts(Turn &turn); ///< Answers every such question in the words; false when there was none.
void tellHoursOn(Turn &turn, QDate day);

// offered.cpp
bool tellWhichFirm(Turn &turn); ///< "Is this the dentist?": says whom they reached.
bool tellWhetherOffered(Turn &turn); ///< "Do you do water heaters?", by the owner's list.

// staff.cpp: with whom
bool takeStaff(Turn &turn);
[[nodiscard]] bool refusesSomebody(const Turn &turn); ///< "Con Lola no."
void askStaff(Turn &turn);
bool tellWithWhom(Turn &turn);
[[nodiscard]] QString personOf(const Turn &turn, const Slot &slot); ///< To be named; empty where nobody has a choice.

// asides.cpp: what comes up beside a booking, and bookings after the first
bool answerAsides(Turn &turn);
bool hearAnger(Turn &turn); ///< One sentence of regret, and what is wanted beside it; else a person.
void leaveOutPastVisits(Turn &turn); ///< "You came on Monday" wishes for no Monday.
bool hearOnset(Turn &turn); ///< "It started last night", and nothing else.
bool welcomeNew(Turn &turn); ///< "I'm a new patient", and nothing else.
bool textThat(Turn &turn); ///< "Send me a text with that."
bool startAnother(Turn &turn); ///< "And one for my son."
void takeServiceAgain(Turn &turn); ///< The service meant by "one for my son": named now, else that of the last booking.
void noteSecond(Turn &turn); ///< "One for me and one for my son": the second waits its turn.
void partOffSecond(Turn &turn); ///< Leaves the first one's words alone, where they hold a time of their own.
void afterBooking(Turn &turn); ///< Goes on to the next one that was mentioned, or asks.

// givingup.cpp: what the caller gives up
bool giveUp(Turn &turn); ///< In words that say so, whatever was asked.
bool drop(Turn &turn); ///< "Stop", "never mind", where nothing else explains it.

// manywishes.cpp: several wishes in one sentence
bool noteOtherWishes(Turn &turn); ///< Keeps all but the first for later; the first is still to be dealt with.
bool takeNextWish(Turn &turn); ///< Goes on to one that waits; false when none does.

// questions.cpp: what callers ask in between
[[nodiscard]] bool isQuestion(const Turn &turn); ///< About the firm, not about a time.
bool answerFirst(Turn &turn); ///< The questions among several wishes.
bool tellInsurance(Turn &turn); ///< "I have Cigna."
bool answerFacts(Turn &turn);
bool answerQuestions(Turn &turn);
bool tellAboutBot(Turn &turn);
bool answerBesideDetail(Turn &turn); ///< What is no answer to the service's own question: a question, a change.

// contact.cpp: name and number
void bookForAnother(Turn &turn); ///< The name that is known is the caller's, and not whom it is for.
void bookForCaller(Turn &turn); ///< What was for somebody else is settled.
void askName(Turn &turn);
void askPhone(Turn &turn);
bool takeName(Turn &turn);
bool saysNameAnew(const Turn &turn); ///< "No, Mario", of Maria Lopez: the no is of the name, whatever was asked.
bool correctName(Turn &turn); ///< A bare name said straight after a name was taken down wrongly.
bool takePhone(Turn &turn, const QString &digits, const QString &wrong);
void takeNumberBeside(Turn &turn); ///< "…, call me at 917 555 0123", beside a booking: no message.
bool answerContact(Turn &turn); ///< An answer to a question for name or number.

// revising.cpp: changes of what was said before
[[nodiscard]] bool repeatsSlot(const Turn &turn); ///< The date or time just said is the one that was read back.
[[nodiscard]] bool onlyNamesPart(const Turn &turn); ///< "No, the name": names what to change and does not say to what.
bool changeByValue(Turn &turn); ///< "No, Thursday", "make it four": the answer to a read-back holds what to change.
bool changePart(Turn &turn); ///< The answer to "what should I change?", or a "no" that names it.
bool changeBesideDetail(Turn &turn); ///< "Make it two", while the service's own question is asked.
bool changeInBetween(Turn &turn); ///< Another day, service or person, while name or number is asked for.

// booking.cpp
void startBooking(Turn &turn);
void continueBooking(Turn &turn);
bool takeBookingValues(Turn &turn); ///< Everything offered at once: service, person, time, name, number.
bool answerBooking(Turn &turn);

// detail.cpp: the service's own questions
[[nodiscard]] bool asksForAddress(const Service &service);
void takeDetailsTold(Turn &turn); ///< Those that the caller has answered before they were asked.
bool askDetail(Turn &turn); ///< False: all are answered.
bool answerAroundDetail(Turn &turn); ///< "Sorry, what?", "why do you ask?", "I don't know": no answer to it.
void takeDetail(Turn &turn);
bool correctDetail(Turn &turn); ///< "No, the address is 15 Elm Street."
void readDetailsBack(Turn &turn); ///< Once, and again after a correction.

// changes.cpp: the caller's own appointments
void findAppointments(Turn &turn, Task task);
void continueChange(Turn &turn);
bool answerChange(Turn &turn);
[[nodiscard]] bool wantsOwnMoved(const Turn &turn); ///< "I can't make Wednesday, could I come Friday?"
void takeChangeWish(Turn &turn); ///< "Move my Tuesday appointment to Friday": Friday is the wish.
void keepIt(Turn &turn); ///< Neither moved nor cancelled after all.
[[nodiscard]] QString spokenKnown(const Turn &turn, const Known &known); ///< "a haircut on Tuesday, March 3rd at 3 pm"
void remember(
    Turn &turn, const std::optional<Appointment> &appointment); ///< Arranged in this call, so "it" may mean it.
void forget(Turn &turn, const Appointment &appointment); ///< It was cancelled.

// arranged.cpp: what was arranged in this call, and how it stands
[[nodiscard]] Known knownFrom(const Appointment &appointment);
void tellStanding(Turn &turn, const QList<Known> &all); ///< What is certain, and what is only noted.
bool tellNotYet(Turn &turn); ///< "Is it booked?", where a yes is still wanted.
[[nodiscard]] ServiceId serviceAskedAbout(const Turn &turn); ///< Null: none, or not one alone.
bool askWhatBecame(Turn &turn); ///< "So is that definitely booked?", "is it cancelled?"
void tellWhatBecame(Turn &turn, const QList<Appointment> &found);
bool asksAboutTwin(Turn &turn); ///< The same person would be in two places at once.
void wishRightAfter(Turn &turn); ///< The time behind what was arranged last in this call.
bool answerSameTime(Turn &turn);
bool chooseByName(Turn &turn); ///< "It's under Maria Lopez."
[[nodiscard]] bool keepThoseUnderName(
    Turn &turn); ///< Of what the number may change; false: there is none, and that was said.

// notes.cpp: what whoever does the work should know
void keepNotes(Turn &turn); ///< "I'm allergic to latex", "the gate code is 4411".
/// "Nail clipping for Rex", where animals are dealt with: a note, and nobody's name who calls.
bool keepPetsName(Turn &turn);
bool hearNote(Turn &turn); ///< Nothing but that.
[[nodiscard]] QStringList notesFor(const Turn &turn); ///< With the answers to the service's own questions.

// swapping.cpp: another service in place of one just booked
bool swapService(Turn &turn); ///< "Change that to a cleaning."
[[nodiscard]] QString spokenInstead(const Turn &turn); ///< What comes in its place; empty: nothing does.
void bookInstead(Turn &turn, const ServiceId &service, const Wish &at, const QString &person);

// message.cpp
void startMessage(Turn &turn);
/// What was just said is the message; who leaves it is taken from it where it tells, and else asked for.
void takeAsMessage(Turn &turn);
/// A goodbye while a message is being taken: it is passed on as it is. False: there is none.
bool leavesWithMessage(Turn &turn);
void continueMessage(Turn &turn);
bool answerMessage(Turn &turn);
void handOver(Turn &turn, const QString &reason);

// repair.cpp
void resume(Turn &turn); ///< Back to where the conversation was.
void askAgain(Turn &turn); ///< The last question in other words.
void notUnderstood(Turn &turn, Phrase why);
void stuckAgain(Turn &turn); ///< The same question again, and nothing was gained: asks differently, then hands over.
void onSilence(Turn &turn, int times);
bool handleUrgent(Turn &turn); ///< Emergency, wrong number, no more texts, a person, abuse.
bool repeatLast(Turn &turn);
bool tellThere(Turn &turn); ///< "Hello?", in the middle of the call.
void sayLastAgain(Turn &turn);
[[nodiscard]] bool addsNothing(const Turn &turn); ///< "…go ahead", behind a yes that has been acted on.
bool holdOn(Turn &turn); ///< "Wait a moment".
bool closeCall(Turn &turn);

// answers.cpp
void onAnswer(Turn &turn, const tool::Answer &answer);

// respond.cpp
void beginTurn(Turn &turn); ///< Language, and what is known of a caller before they speak.
void understandTurn(Turn &turn); ///< Fills `meaning` from `heard`, in the caller's language.
bool startTask(Turn &turn); ///< What the caller wants to have done, when nothing that was asked explains the words.
void askAnythingElse(Turn &turn); ///< Or goes on with a wish that waits.
void dropTask(Turn &turn); ///< Forgets the task under way; name and number stay.
} // namespace cloudgreet::reception
