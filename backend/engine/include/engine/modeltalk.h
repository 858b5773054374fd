// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/model.h"
#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

namespace cloudgreet::model {

/// Something that a tool has done in this call, so that it may be said to be done.
struct Receipt {
    enum class Deed { Booked, Moved, Cancelled, MessageTaken, Texted, Last = Texted };
    Deed deed = Deed::Booked;
    bool provisional = false;                   ///< Taken down; the calendar has not confirmed it.
    QDateTime startUtc = {};                    ///< Of the appointment.
    QString service = {};
    friend bool operator==(const Receipt &, const Receipt &) = default;
};

/// What the policy remembers of a call that a model leads. Stored with the call as JSON; empty where the local
/// receptionist leads alone.
struct Talk {
    int turn = 0;                               ///< Of the latest request.
    bool waits = false;                         ///< Its answer is still due.
    int sentences = 0;                          ///< Spoken of that answer.
    int rounds = 0;                             ///< Requests since the caller last spoke.
    bool corrected = false;                     ///< It was told once that it claimed what is not so.
    int done = 0;                               ///< Receipts since the caller last spoke.
    int untold = 0;                             ///< How many of the latest receipts the caller has not heard of.
    QStringList withheld; ///< Sentences of that answer that claim what no receipt shows, and what followed.
    QList<ToolCall> calls;                      ///< Asked for by the last answer; the first `results` of them have run.
    QStringList results;                        ///< Their answers, as JSON.
    QList<Entry> entries;
    QList<Receipt> receipts;
    QJsonObject before;                         ///< The local receptionist's memory before the caller's latest words.
    friend bool operator==(const Talk &, const Talk &) = default;

    [[nodiscard]] bool runsCalls() const { return !calls.isEmpty(); }
    void add(Entry::By by, const QString &text);        ///< What one side goes on to say joins what it said before.
    void closeCalls(); ///< The calls and their answers become entries; those not run are said so.
    [[nodiscard]] QString lastSaid() const; ///< By the receptionist, after the caller's latest words; else empty.
    [[nodiscard]] QString lastHeard() const;            ///< By the caller.
    [[nodiscard]] QString askedBefore() const;          ///< What the receptionist had said before that.
    [[nodiscard]] bool callerGoesOn() const { return !entries.isEmpty() && entries.last().by == Entry::By::Caller; }
    void note(const Receipt &receipt);                  ///< A tool has done it.
};

[[nodiscard]] QJsonObject toJson(const Talk &talk);
/// Takes any JSON: what is unknown or broken is left out.
[[nodiscard]] Talk talkFrom(const QJsonObject &json);
} // namespace cloudgreet::model
