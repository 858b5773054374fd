// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/ports.h"
#include <QHash>

namespace cloudgreet {

/// The calls that are being worked on, decoded, so that an event of a live call neither reads nor parses its row again,
/// and a transaction that touches a call ten times writes it once. It holds nothing that the database does not hold
/// after the next commit: a rollback empties it. Thread: the store's.
class CallCache
{
public:
    [[nodiscard]] std::optional<CallRecord> find(const CallId &id) const;
    [[nodiscard]] std::optional<CallRecord> findByControl(const QString &control) const;
    void know(const CallRecord &call);              ///< As it stands in the database.
    void change(const CallRecord &call);            ///< To be written before the commit.
    struct Changed { CallRecord call; bool stateOnly; };        ///< stateOnly: no column that an index knows.
    [[nodiscard]] QList<Changed> takeChanged();
    void forgetEnded(); ///< After a commit: live calls stay, of the ended ones only the latest few.
    void clear();

private:
    QHash<QString, CallRecord> m_calls;             // by id
    QHash<QString, QString> m_ids;                  // by control
    QHash<QString, bool> m_changed;                 // the value: stateOnly
};
} // namespace cloudgreet
