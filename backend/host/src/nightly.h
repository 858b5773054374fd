// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/backup.h"
#include "worker.h"
#include <QTimer>
#include <atomic>

namespace cloudgreet {

/// Makes a backup every night, keeps the latest seven, and makes one when asked. Thread: has one of its own, since it
/// reads and writes much; start() and stop() by the owner, the rest by any.
class NightlyBackups
{
public:
    ~NightlyBackups() { stop(); }
    void start(const QString &dataDir);
    void stop();                                    ///< What is being made is dropped.

    using Done = std::function<void(const Result<QJsonObject> &)>;
    /// One more, now. `done` on the backups' thread: the new one as in list(). Errors: as backup::make().
    void makeNow(Done done);
    /// {"items":[{"name","made","calls","appointments","recordings","bytes"}],"next":null}, newest first. Reads small
    /// files.
    [[nodiscard]] static QJsonObject list(const QString &dataDir);
    /// When the latest was made; invalid: there is none.
    [[nodiscard]] static QDateTime latest(const QString &dataDir);
    /// Whether one is due: the first moment after three in the night, local time, of a day that has none yet.
    [[nodiscard]] static bool isDue(const QDateTime &latest, const QDateTime &nowLocal);

private:
    void makeIfDue();
    [[nodiscard]] Result<QJsonObject> make();
    Worker m_worker{u"backup"_s};
    std::unique_ptr<QTimer> m_timer;
    QString m_dataDir;
    std::atomic_bool m_stopping = false;
};
} // namespace cloudgreet
