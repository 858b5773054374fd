// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "host/checks.h"
#include <QJsonArray>
#include <QObject>
#include <memory>

namespace cloudgreet {

/// A running host: the rooms put together, each on its thread. The desktop console embeds one (and a second one for the
/// practice line); `cloudgreetd serve` is one. Thread: the one that made it, which needs an event loop for drain().
class Host : public QObject
{
    Q_OBJECT
public:
    /// Opens the data folder and its database, takes up what a former run left, listens. Blocks for some milliseconds.
    /// Errors: Conflict (the folder or an address is in use), Corrupt (the database), InvalidInput, Unavailable.
    [[nodiscard]] static Result<std::unique_ptr<Host>> start(const HostConfig &config);
    ~Host() override;                           ///< Ends at once; what was acknowledged is on disk.

    [[nodiscard]] QString publicUrl() const;
    [[nodiscard]] QString adminUrl() const;
    /// Where programs of this machine ask: the same, unless that is open to other machines, which see a certificate.
    [[nodiscard]] QString localUrl() const;
    /// Where other machines ask: an any-address goes by this machine's name.
    [[nodiscard]] QString outsideUrl() const;
    /// SHA-256 of that certificate, as "4A:9F:…"; empty without one.
    [[nodiscard]] QString fingerprint() const;
    /// The owner's token of programs on this machine; the same after a restart on the same folder.
    [[nodiscard]] QString ownerToken() const;

    /// Stops taking requests, lets busy ones finish; drained() follows.
    void drain();

    /// What the practice line's stand-ins hold after calls: {"calendar_events","messages","fees","recordings"}, and
    /// every request they got, {"requests"}; empty on a real host. Blocks.
    [[nodiscard]] QJsonObject practiceReceived();

    /// Forgets what earlier practice calls left in a practice folder. Errors: Conflict (it is in use, or not practice).
    [[nodiscard]] static Result<> clearPractice(const QString &dataDir);
    /// The host that owns a data folder on this machine: {"admin","token"}, and of what other machines see
    /// {"reached_at", "certificate"}; empty when none runs.
    [[nodiscard]] static QJsonObject running(const QString &dataDir);
    /// The businesses kept in a data folder, whether a host owns it or not; it is only read. Errors: those of opening.
    [[nodiscard]] static Result<QJsonArray> businessesIn(const QString &dataDir);
    /// What the checks are about where no host runs: the environment's keys, and those kept in files of the folder.
    [[nodiscard]] static CheckSubject subjectOffline(const HostConfig &config);
    /// Runs without listening: what `configure` and `token` do when no host owns the folder.
    [[nodiscard]] static Result<QJsonObject> configureOffline(
        const QString &dataDir, const QJsonObject &json); ///< {"id","notes"}
    [[nodiscard]] static Result<QString> createTokenOffline(
        const QString &dataDir, const QString &name, const QString &role, const QStringList &businesses);
    [[nodiscard]] static Result<> revokeTokenOffline(const QString &dataDir, const QString &name);

signals:
    void drained();

private:
    struct Rooms;
    explicit Host(std::unique_ptr<Rooms> rooms);
    std::unique_ptr<Rooms> m_rooms;
};

/// The document of the whole surface.
[[nodiscard]] QByteArray openApiDocument();
} // namespace cloudgreet
