// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/engine.h"

namespace cloudgreet {

/// What every service of the engine works with during one transaction.
struct Context {
    Store &store;
    Entropy &entropy;
    QDateTime now;
    const QHash<QString, Business> &businesses;
    Engine::Options options;
    Committed &result;
    model::Health &modelHealth;

    [[nodiscard]] QString newId() const { return uuidV7(now.toMSecsSinceEpoch(), entropy.bytes(10)); }
    [[nodiscard]] const Business *business(const BusinessId &id) const
    {
        const auto found = businesses.constFind(id.text());
        return found == businesses.constEnd() ? nullptr : &*found;
    }
    void journal(const BusinessId &business, const QString &kind, const QJsonObject &payload)
    {
        result.journal.append(store.addJournal(business, kind, payload, now));
    }
    qint64 attention(AttentionRow row);
    /// What needed it has been mended: open entries of that kind are resolved.
    void settleAttention(const BusinessId &business, const QString &kind);
    void answer(const QString &ticket, Result<QJsonObject> answer)
    {
        if (!ticket.isEmpty())
            result.answers.insert(ticket, std::move(answer));
    }

    struct Post {
        QString lane;
        QString key = {};                               ///< Made where empty.
        std::chrono::milliseconds validFor{0};          ///< 0: for ever.
        std::chrono::milliseconds delay{0};
        CallId call = {}; ///< Whose it is, where the command itself names only the leg: for logs and the owner.
    };
    /// Writes the command's row; it leaves after the commit. 0 when a row of that key was there already.
    qint64 post(const BusinessId &business, const command::Any &command, const Post &post);
};

/// How rows are shown to consoles; the API's own reading of them has the same members.
namespace view {
[[nodiscard]] QJsonObject of(const CallRecord &call);
[[nodiscard]] QJsonObject of(const CallId &call, const Turn &turn);
[[nodiscard]] QJsonObject of(const Appointment &appointment);
[[nodiscard]] QJsonObject of(const TextMessage &message);
[[nodiscard]] QJsonObject of(const AttentionRow &row);
[[nodiscard]] QString time(const QDateTime &utc);       ///< ISO 8601 with milliseconds, or empty.
} // namespace view
} // namespace cloudgreet
