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
    QString m_dataDir, m_public, m_admin;
    QProcess m_process;
};

/// Writes a file below `folder` and gives its path.
[[nodiscard]] QString written(const QString &folder, const QString &name, const QByteArray &bytes);
} // namespace cloudgreet
