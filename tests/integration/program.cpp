// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>
#include <csignal>

namespace cloudgreet {

Program::Program(QString dataDir, const QJsonObject &more) : m_dataDir{std::move(dataDir)}
{
    QProcessEnvironment environment;
    for (const char *name : {"PATH", "HOME", "TMPDIR", "LANG", "XDG_RUNTIME_DIR", "ASAN_OPTIONS", "UBSAN_OPTIONS"})
        if (qEnvironmentVariableIsSet(name))
            environment.insert(QString::fromLatin1(name), qEnvironmentVariable(name));
    environment.insert(QStringLiteral("CLOUDGREET_DATA_DIR"), m_dataDir);
    for (auto it = more.begin(); it != more.end(); ++it)
        environment.insert(it.key(), it.value().toString());
    m_process.setProcessEnvironment(environment);
    m_process.setProgram(QStringLiteral(CLOUDGREETD));
}

Program::~Program()
{
    kill();
}

Program::Ended Program::run(const QStringList &arguments, int mostMs)
{
    m_process.setArguments(arguments);
    m_process.start();
    return ended(mostMs);
}

Program::Ended Program::typed(const QStringList &arguments, const QByteArray &typed)
{
    m_process.setArguments(arguments);
    m_process.start();
    m_process.write(typed);
    m_process.closeWriteChannel();
    return ended(60000);
}

Program::Ended Program::interrupted(const QStringList &arguments, const QByteArray &after)
{
    m_process.setArguments(arguments);
    m_process.start();
    QByteArray out;
    const bool isSaid = QTest::qWaitFor(
        [&] {
            out += m_process.readAllStandardOutput();
            return out.contains(after);
        },
        30000);
    if (!isSaid || ::kill(pid_t(m_process.processId()), SIGINT) != 0)
        return {-1, out, m_process.readAllStandardError()};
    return ended(30000);
}

Program::Ended Program::ended(int mostMs)
{
    // The event loop turns meanwhile: the test's own stand-ins may have to answer.
    const bool ended = QTest::qWaitFor([&] { return m_process.state() == QProcess::NotRunning; }, mostMs);
    if (!ended)
        kill();
    return {ended && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1,
        m_process.readAllStandardOutput(), m_process.readAllStandardError()};
}

bool Program::serve(const QString &publicAddress, const QString &adminAddress)
{
    m_public.clear(), m_admin.clear();
    m_process.setArguments({QStringLiteral("serve"), QStringLiteral("--listen"), publicAddress,
        QStringLiteral("--admin-listen"), adminAddress});
    m_process.setStandardErrorFile(m_dataDir + QStringLiteral(".log"), QIODevice::Append);
    m_process.start();
    QByteArray out;
    return QTest::qWaitFor([&] {
        out += m_process.readAllStandardOutput();
        for (const QByteArray &line : out.split('\n')) {
            if (line.startsWith("listening on "))
                m_public = QString::fromUtf8(line.mid(13)).trimmed();
            else if (line.startsWith("admin on "))
                m_admin = QString::fromUtf8(line.mid(9)).trimmed();
        }
        return !m_admin.isEmpty() || m_process.state() == QProcess::NotRunning;
    }, 20000) && !m_admin.isEmpty();
}

void Program::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(5000);
}

void Program::crash()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    ::kill(pid_t(m_process.processId()), SIGABRT);
    m_process.waitForFinished(5000);
}

int Program::terminate()
{
    m_process.terminate();
    return QTest::qWaitFor([&] { return m_process.state() == QProcess::NotRunning; }, 10000) ? m_process.exitCode()
                                                                                             : -1;
}

QString Program::token() const
{
    QFile file{m_dataDir + QStringLiteral("/host.json")};
    return file.open(QIODevice::ReadOnly)
        ? QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("token")).toString()
        : QString{};
}

QString written(const QString &folder, const QString &name, const QByteArray &bytes)
{
    const QString path = folder + u'/' + name;
    QFile file{path};
    QDir{}.mkpath(folder);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString{};
}
} // namespace cloudgreet
