// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "language/when.h"
#include <QStringList>
#include <optional>

namespace cloudgreet::language {

/// What a caller does with a turn. The first block are the labels of the public data; the second only this project has.
enum class Intent {
    Book,
    Reschedule,
    Cancel,
    CheckBooking,
    AskAvailability,
    AskHours,
    AskPrice,
    AskService,
    AskLocation,
    AskContact,
    RequestAlternative,
    Human,
    Affirm,
    Negate,
    Inform,
    NoPreference,
    Unsure,
    Repeat,
    Abort,
    Thanks,
    Goodbye,
    Greeting,
    AskBot,
    Other,
    LeaveMessage,
    StopTexting,
    Emergency,
    WrongNumber,
    Abuse,
    SpeakEnglish,
    SpeakSpanish
};
inline constexpr int IntentCount = int(Intent::SpeakSpanish) + 1;
/// The label of the public data; what only this project tells apart is "other" there.
[[nodiscard]] QString toText(Intent intent);

struct ScoredIntent {
    Intent intent = Intent::Other;
    double score = 0; ///< 0–1, comparable between turns.
    bool worded = true; ///< A rule hears it in the words; false: only the model takes it so.
    friend bool operator==(const ScoredIntent &, const ScoredIntent &) = default;
};

struct PersonName {
    QString first, last;
    bool spelled = false; ///< Letter by letter, so it replaces what was heard before.
    [[nodiscard]] bool isEmpty() const { return first.isEmpty() && last.isEmpty(); }
    [[nodiscard]] QString full() const { return (first + u' ' + last).trimmed(); }
    friend bool operator==(const PersonName &, const PersonName &) = default;
};

/// Digits of a telephone number, perhaps only a piece of one; `wrong` are digits that it says to replace.
struct SpokenDigits {
    QString digits; ///< With a leading '+' when said.
    QString wrong; ///< "no, 45, not 54": digits is 45, wrong is 54.
    qsizetype from = 0, to = 0; ///< Where they stand in the text.
    [[nodiscard]] bool isEmpty() const { return digits.isEmpty(); }
    friend bool operator==(const SpokenDigits &, const SpokenDigits &) = default;
};

/// An entry of a list of the owner's (services, staff), by its index there.
struct ListMatch {
    int index = -1;
    double score = 0; ///< 1: said in full; below 0.6 nothing is reported.
    friend bool operator==(const ListMatch &, const ListMatch &) = default;
};

/// Which of the offers was chosen, or which way to look for others.
struct Choice {
    enum class Kind { None, Nth, Any, Earlier, Later, AnotherDay };
    Kind kind = Kind::None;
    int index = -1; ///< With Nth, from 0.
    friend bool operator==(const Choice &, const Choice &) = default;
};

/// All that one turn of a caller says.
struct Meaning {
    Intent intent = Intent::Other;
    double confidence = 0; ///< How likely `intent` is right, 0–1.
    QList<ScoredIntent> intents; ///< Everything the turn does, most likely first.
    bool tellsOnset = false; ///< Since when something has been so ("it broke last night"), which `whens` leaves out.
    std::optional<When> when; ///< What was meant in the end, corrections applied.
    QList<When> whens; ///< Everything said, in order.
    PersonName name;
    SpokenDigits phone;
    QString email, url, address, postcode;
    std::optional<int> partySize;
    QString partyWords;
    QList<ListMatch> services, staff; ///< Best first.
    QList<ListMatch>
        needs; ///< Where none is clearly named: those that would deal with what is told of ("my tooth hurts").
    Choice choice;
    int spanishWords = 0, englishWords = 0; ///< Words that only one of the languages has.

    [[nodiscard]] bool does(Intent wanted) const;
    [[nodiscard]] bool isEmptyHanded() const; ///< No value of any kind was found in it.
};
} // namespace cloudgreet::language
