// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "context.h"

namespace cloudgreet {

/// Text messages both ways and the opt-out ledger. Every text of ours is queued here, and only here, so that none
/// passes the ledger by. Thread: engine.
class Texting
{
public:
    explicit Texting(Context &context) : c{context} {}

    struct Draft {
        QString kind;
        PhoneNumber to;
        QString text;
        CallId call = {};
        AppointmentId appointment = {};
        std::chrono::milliseconds validFor = std::chrono::hours{24};
        QString key = {};                       ///< Makes the text unique; made where empty.
    };
    /// Writes the message and its command. False, and nothing is written: opted out, or no number of ours to send from.
    bool queue(const Business &business, const Draft &draft);

    void confirm(const Business &business, const Appointment &appointment);
    void tellMoved(const Business &business, const Appointment &appointment);
    void tellCancelled(const Business &business, const Appointment &appointment);
    void tellConflict(const Business &business, const Appointment &appointment, const QList<Slot> &others);
    void remind(const Business &business, const Appointment &appointment);
    void recover(const Business &business, const CallRecord &call);

    void received(const event::TextReceived &text);
    void sent(const event::TextSent &text);
    void finalized(const event::TextFinalized &text);
    void ended(const OutboxRow &row, const CommandOutcome &outcome);
    void neverAnswered(const MessageId &id);    ///< Ten minutes after a text whose answer was lost.

private:
    void recordOptWord(const Business &business, const PhoneNumber &peer, const event::TextReceived &text);
    [[nodiscard]] QString peerName(
        const TextMessage &message) const; ///< The customer's, else the number, for the owner.
    [[nodiscard]] QString languageOf(const Business &business, const PhoneNumber &peer) const;
    [[nodiscard]] QString linkTo(const Appointment &appointment) const;
    std::optional<TextMessage> find(const QString &providerId, const QString &to, const QString &text);
    void save(const TextMessage &message);
    Context &c;
};
} // namespace cloudgreet
