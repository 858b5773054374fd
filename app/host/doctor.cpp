// SPDX-License-Identifier: GPL-3.0-or-later
// `cloudgreetd doctor`: each thing the host depends on, its state, and what to do; the checks of the console's page
// "Health".
#include "commandline.h"
#include "host/host.h"
#include "hostclient.h"
#include "net/httpclient.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace cloudgreet {
namespace {

QJsonObject finding(
    const QString &name, const QString &title, CheckState state, const QString &text, const QString &advice)
{
    return toJson(Check{name, title, state, text, advice});
}

/// What only somebody at the machine can see.
QJsonArray localFindings(const HostConfig &config, bool isRunning)
{
    const QFileInfo folder{config.dataDir};
    const bool isOpen = folder.exists() && (folder.permissions() & (QFile::ReadGroup | QFile::ReadOther));
    return {finding(u"data-folder"_s, QObject::tr("Data folder"),
                isOpen                ? CheckState::Problem
                    : folder.exists() ? CheckState::Ok
                                      : CheckState::Off,
                isOpen                ? QObject::tr("Others can read %1.").arg(config.dataDir)
                    : folder.exists() ? QObject::tr("Only you can read it.")
                                      : QObject::tr("It is made when the host first starts."),
                isOpen ? QObject::tr("chmod 700 it.") : QString{}),
        finding(u"host"_s, QObject::tr("Host"), isRunning ? CheckState::Ok : CheckState::Problem,
            isRunning ? QObject::tr("It runs.") : QObject::tr("It does not run."),
            isRunning ? QString{} : QObject::tr("Start it: cloudgreetd serve, or open the console."))};
}

/// Ends the program: 1 where something is wrong.
void report(const QJsonArray &findings, bool asJson)
{
    bool isBad = false;
    qsizetype widest = 0;
    for (const auto &item : findings)
        widest = std::max(widest, item[u"title"].toString().size());
    for (const auto &item : findings) {
        const QString state = item[u"state"].toString();
        isBad |= state == nameOf(CheckState::Problem);
        if (!asJson)
            print(u"%1 %2 %3 %4"_s.arg(state, -8)
                      .arg(item[u"title"].toString(), -int(widest))
                      .arg(item[u"text"].toString(), item[u"advice"].toString())
                      .trimmed()
                      .toUtf8());
    }
    if (asJson)
        print(QJsonDocument{findings}.toJson(QJsonDocument::Compact));
    QCoreApplication::exit(isBad ? FailedRun : Done);
}
} // namespace

int doctor(const CommandLine &line)
{
    const auto config = configOf(line);
    if (!config)
        return complain(config.error(), WrongUsage);
    const QJsonObject running = Host::running(config->dataDir);
    const auto businesses = Host::businessesIn(config->dataDir);
    if (!businesses)                            // damaged, or of a newer version: nothing else is worth saying
        return complain(businesses.error());
    const QString first = businesses->isEmpty() ? QString{} : businesses->first().toObject().value(u"id").toString();
    const bool asJson = line.has(u"json"_s);
    const QJsonArray local = localFindings(*config, !running.isEmpty());
    const auto finish = [local, asJson](QJsonArray findings) {
        for (const auto &item : local)
            findings.prepend(item);
        report(findings, asJson);
    };
    HostClient host{running.value(u"admin").toString(), running.value(u"token").toString()};
    net::HttpClient client;
    if (!running.isEmpty()) // it knows the keys of the keychain, and whether its own address leads home
        host.ask("GET", u"/api/checks?business="_s + line.value(u"business"_s, first), {},
            [finish](const Result<QJsonObject> &answer) {
                if (!answer)
                    return QCoreApplication::exit(complain(answer.error()));
                finish(answer->value(u"items").toArray());
            });
    else
        runChecks(client, Host::subjectOffline(*config), [finish](const QList<Check> &checks) {
            QJsonArray items;
            for (const Check &check : checks)
                items.append(toJson(check));
            QMetaObject::invokeMethod(
                qApp, [finish, items] { finish(items); }, Qt::QueuedConnection); // exec() may not run yet
        });
    return QCoreApplication::exec();
}
} // namespace cloudgreet
