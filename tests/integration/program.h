// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>

namespace cloudgreet {

/// The real cloudgreetd as a child, with an environment of its own and nothing of the tester's.
class Program
{
public:
    explicit Program(QString dataDir, const QJsonObject &more = {});
    struct Ended { int code; QByteArray out, err; };
    [[nodiscard]] Ended run(const QStringList &arguments, int mostMs = 60000);
    /// With `typed` on its standard input, which ends there.
    [[nodiscard]] Ended typed(const QStringList &arguments, const QByteArray &typed);
    /// With standard input open and Ctrl+C (SIGINT) as soon as it has printed `after`.
    [[nodiscard]] Ended interrupted(const QStringList &arguments, const QByteArray &after);

    /// `serve`, once it has printed where it listens. False: it ended instead.
    [[nodiscard]] bool serve(const QString &publicAddress, const QString &adminAddress);
    void kill();                        ///< -9, and waits until it is gone.
    void crash();                       ///< SIGABRT, as a failed assertion would.
    [[nodiscard]] int terminate();      ///< SIGTERM; the exit code.
    [[nodiscard]] QString publicUrl() const { return m_public; }
    [[nodiscard]] QString adminUrl() const { return m_admin; }
    [[nodiscard]] QString token() const;    ///< The running host's own.
    ~Program();

private:
    [[nodiscard]] Ended ended(int mostMs);
    QString m_dataDir, m_public, m_admin;
    QProcess m_process;
};

/// Writes a file below `folder` and gives its path.
[[nodiscard]] QString written(const QString &folder, const QString &name, const QByteArray &bytes);
} // namespace cloudgreet
