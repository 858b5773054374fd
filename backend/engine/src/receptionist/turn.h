// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "cues.h"
#include "language/understand.h"
#include "memory.h"
#include "phrases.h"
#include "speaking.h"

namespace cloudgreet::reception {
using language::Intent;
using language::Meaning;

/// One step of the conversation while it is being worked out: what is known, what was heard, what will be said and
/// asked.
struct Turn {
    const ReceptionFacts &facts;
    Memory m;
    QString heard; ///< The caller's words, if that is what came.
    Meaning meaning;
    QStringList say = {};
    std::optional<tool::Request> ask = {};
    bool repeating = false; ///< Says things in other words than last time.
    QList<Spoken> previous = {}; ///< What was said last; m.last is what this step says.
    QString previousText = {};
    bool answered = false; ///< A question was answered from what is known of the firm.
    bool offered = false; ///< A question of this very turn is open; nothing is asked beside it.
    bool switched = false; ///< The caller asked for the language just changed to.

    [[nodiscard]] Tongue tongue() const { return m.language.startsWith(u"es") ? Tongue::Spanish : Tongue::English; }
    [[nodiscard]] QDateTime local(const QDateTime &utc) const { return utc.toTimeZone(facts.business.zone); }
    [[nodiscard]] QDateTime now() const { return local(facts.nowUtc); }
    [[nodiscard]] QDate today() const { return now().date(); }
    [[nodiscard]] const Service *service() const { return facts.business.service(m.service); }
    [[nodiscard]] QString serviceName() const { return service() ? service()->name : QString{}; }
    /// Heard in the words by a rule, or what the model is sure of above all; its lesser guesses move nothing.
    [[nodiscard]] bool does(Intent intent) const;
    [[nodiscard]] bool says(
        Intent intent) const; ///< By the words alone: for what cannot be taken back, like hanging up.
    [[nodiscard]] bool brings(Cue cue) const { return hasCue(language::spokenForm(heard), cue); }
    [[nodiscard]] bool idle() const { return m.task == Task::None; }
    [[nodiscard]] bool isAnyOf(std::initializer_list<Ask> questions) const; ///< What was asked last is one of these.
    [[nodiscard]] bool refusesDays() const; ///< "Not on Mondays."
    [[nodiscard]] QList<QDateTime> offeredLocally() const;
    [[nodiscard]] QString spoken(const QString &name) const; ///< Somebody's name as it stands in a sentence.
    [[nodiscard]] const StaffMember *person(const StaffId &id) const { return facts.business.staffMember(id); }
    /// Gives the time chosen back: what was agreed becomes the wish, so that changing one thing keeps the others.
    void releaseSlot();
    void forgetWish(); ///< The day and time talked about are remembered for "the 24th then" and "same time".

    void tell(Phrase phrase, QStringList words = {});
    void tellText(const QString &text); ///< The owner's own words.
    void question(Ask what, Phrase phrase, QStringList words = {});
    /// Asks a tool, unless the caller has not been heard for too many of them; then says that something went wrong.
    void request(tool::Request wanted, bool last = false);
    void hangUp(Phrase phrase, const QString &reason, QStringList words = {});
};

/// Yes, no, or neither, in whatever words.
enum class Reply { None, Yes, No };
[[nodiscard]] Reply replyOf(const Turn &turn);

/// Longest chain of tool requests without a word of the caller's.
inline constexpr int MostRequests = 4;
} // namespace cloudgreet::reception
