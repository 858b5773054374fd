// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "language/listening.h"
#include <QStringList>
#include <array>
#include <span>

namespace cloudgreet::reception {

/// Everything that the receptionist can say. %1, %2… are put in by the caller of phrased().
enum class Phrase {
    Greeting,
    GreetingKnown,
    GreetingOwn,
    HowCanIHelp,
    IAmAi,
    Resumed,
    AskService,
    AskServiceOf,
    AskDay,
    AskDayFor,
    HintDay,
    HintService,
    HintYesNo,
    HintChoice,
    HintName,
    HintPhone,
    HintNeed,
    OfferOne,
    OfferSome,
    OfferInstead,
    OfferNearest,
    TakeOne,
    TimeGone,
    Past,
    TooSoon,
    TooFar,
    Closed,
    NothingFree,
    NothingThere,
    NothingEarlier,
    AskDetail,
    AskName,
    AskNameSpelled,
    ThanksName,
    AskPhone,
    AskPhoneSlowly,
    GoOnDigits,
    PhoneOwn,
    ReadBackPhone,
    PhoneUnclear,
    Confirm,
    ConfirmStaff,
    WhatToChange,
    Booked,
    BookedStaff,
    Provisional,
    Refused,
    Dropped,
    AnythingElse,
    Goodbye,
    GoodbyeOpen,
    NoAppointments,
    NoNumber,
    YourAppointment,
    YourAppointments,
    WhichAppointment,
    ConfirmCancel,
    Cancelled,
    CancelFailed,
    KeptIt,
    ConfirmMove,
    Moved,
    MovedProvisional,
    AskNewDay,
    AskMessage,
    MessageTaken,
    MessageFailed,
    OfferMessage,
    OfferTransfer,
    Transferring,
    NobodyThere,
    Emergency,
    StopTexting,
    TextingStopped,
    WrongNumber,
    CalmDown,
    NotUnderstood,
    NotHeard,
    UnclearLine,
    SayAgain,
    AreYouThere,
    StillThere,
    GoodbySilence,
    HoursWeek,
    HoursDay,
    HoursClosed,
    HoursUnknown,
    PriceOf,
    PriceUnknown,
    PriceList,
    AddressIs,
    ServicesAre,
    ContactThis,
    UnknownAnswer,
    PassOn,
    SwitchedLanguage,
    OneMoment,
    ToolTrouble,
    Okay,
    YouAreWelcome,
    TakeYourTime,
    RightAfter,
    NowThe,
    CancelFollows,
    Last = CancelFollows
};
inline constexpr int PhraseCount = int(Phrase::Last) + 1;

/// Equal wordings of one phrase; unused places are null.
struct PhraseRow {
    Phrase phrase;
    std::array<const char16_t *, 4> wordings;
};
[[nodiscard]] std::span<const PhraseRow> englishPhrases();
[[nodiscard]] std::span<const PhraseRow> spanishPhrases();

/// One wording of it; `variety` chooses which, the same number always the same one.
[[nodiscard]] QString phrased(Phrase phrase, const QStringList &words, language::Tongue tongue, quint32 variety);
} // namespace cloudgreet::reception
