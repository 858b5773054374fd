// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

namespace cloudgreet::reception {

/// What a turn brings up that is no intent of its own: told by words, in English and Spanish alike.
enum class Cue {
    Price,
    Duration,
    WhichMoment, ///< "What date is that?"
    WhoWith, ///< "Is that with Dr. Chen?"
    OpenNow,
    OpenOn, ///< "Do you work Saturdays?"
    PersonsDays, ///< "What days does Dr. Chen work?"
    StrongComplaint, ///< Wants redress.
    Complaint,
    TellSomebody, ///< "Tell Ann I will be late."
    NoMoreCalls,
    WrittenConfirmation,
    Another, ///< "One more for my son."
    TwoAtOnce,
    Couple, ///< "My wife and me": who comes beside the caller.
    SeveralAtOnce, ///< "My two cats": how many, where each needs a booking of its own.
    OnlyOneOfThem,
    ForSomebodyElse,
    CancelIt,
    MoveIt,
    Moves, ///< A verb of changing a time, whatever it is said of.
    BooksMore, ///< "Can I also book a check-up?", beside one that stands.
    MovesWhole, ///< "Can I move it to Friday": of nothing but an appointment, whatever was said before.
    BeginsToAsk, ///< "I would like to ask if maybe"
    SameTime,
    SameDay, ///< As the one on the table.
    CannotCome,
    ButNot, ///< "The name is wrong."
    AsksWhoSpeaks, ///< A person or a machine.
    AboutPerson, ///< Wants to know whether a person speaks.
    Waits,
    Acknowledges, ///< "Great": neither a yes nor a no beside a question.
    SpeaksTo, ///< Wants to be put through.
    Corrects, ///< "I said Hal."
    TooEarly,
    TooLate,
    BareTime, ///< "Around 2", whatever was asked.
    ByThen, ///< "By ten": ten itself included.
    NotWith, ///< "Anyone but Dr. Chen."
    AndThen, ///< "And tomorrow?", said after an answer.
    NextDay, ///< "And the day after?"
    IsItDone, ///< "Is it really booked?"
    WithPerson, ///< Names somebody to be seen, with a title.
    SeesSomebody, ///< Names somebody to be seen.
    OtherNumber, ///< "Can I give you another number?"
    OwnAppointment, ///< "My appointment": there is one already.
    AnotherTime, ///< "Can we find another time?"
    MoveMine, ///< "Move my haircut."
    AsksWhetherRight, ///< "I have a cleaning on Friday, is that right?"
    WhenIsMine, ///< "When am I supposed to come in?"
    AboutCancelling, ///< "Is it cancelled?"
    ForAnother, ///< "It's for somebody else."
    RightAfter, ///< "The time after it."
    UnderName, ///< "It's under Maria Lopez."
    TextMe, ///< "Send me a text with that."
    PriceOfWhat, ///< "How much is a root canal": what it is the price of.
    TellsOfSelf, ///< "I'm a new patient."
    AsksYesOrNo, ///< "Are you a new patient?"
    DoYouDo, ///< "Do you do braces?"
    WhetherOffered, ///< The same of what a firm may do: not "do you have parking?".
    WhichFirm, ///< "Is this the dentist?"
    Bargains, ///< "Can you do it for a hundred?"
    NewHere, ///< "I'm a new patient."
    Instead, ///< "Actually no, …"
    Contrasts, ///< "Yes, but at eleven": what stands behind it is other than was read back.
    RatherAt, ///< "Four would be better."
    ThatIsAll, ///< "That's it for today."
    Soonest, ///< "What's the first you've got?", "you tell me"
    ThisNumber, ///< "My number is fine."
    Excuses, ///< "Sorry", and nothing else.
    AnyPerson, ///< "Anyone is fine."
    DropsIt, ///< "Cancel the whole thing", "don't book it".
    KeepsIt, ///< "Leave it as it is", of an appointment about to be changed.
    AreYouThere, ///< "Hello?", in the middle of a call.
    ClockWords, ///< "Two o'clock", where digits were asked for.
    AsksBack, ///< "Sorry, what?", and nothing else.
    AsksWhy, ///< "Why do you ask?"
    DoesNotKnow, ///< "I don't know", and nothing that tells more.
    RatherNotSay,
    ToldAlready, ///< "I already told you", and not what.
    OnlyYesOrNo, ///< "Yes", "no", "sure", and nothing else.
    CannotAttend, ///< "Something came up, I can't make it."
    SwapsFor, ///< "Change that to a cleaning."
    TooDear, ///< "That's too expensive": tells, and does not ask.
    OfTheBill, ///< "I was charged twice."
    LeftBehind, ///< "I left my umbrella there."
    PastVisit, ///< "You came on Monday": tells of what was, and wishes for nothing then.
    WentWrong, ///< "It still leaks."
    WorthNoting, ///< "I'm allergic to latex."
    ByTheWay, ///< "Oh, and by the way", and nothing else.
    Angry, ///< "This is the third time I'm calling."
    PersonIn, ///< "Is Dr. Chen in today?"
    InsurerNamed, ///< "I have Cigna."
    Last = InsurerNamed
};

/// `words`: what language::spokenForm() makes of the turn. Thread: any.
[[nodiscard]] bool hasCue(const QString &words, Cue cue);
[[nodiscard]] QString wordsBehind(const QString &words, Cue cue); ///< What the cue's pattern captures.

[[nodiscard]] QString wordsThrough(const QString &words, Cue cue); ///< Everything up to the end of the cue.

/// A sentence with several requests, cut where one ends: "and can I …", "…? And what …". Nothing is lost but the
/// joints.
[[nodiscard]] QStringList clausesOf(const QString &heard);
/// The same, also cut where a wish begins: "… and cancel my Friday one", "… and my son needs one too".
[[nodiscard]] QStringList wishesOf(const QString &heard);
} // namespace cloudgreet::reception
