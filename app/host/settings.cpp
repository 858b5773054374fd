// SPDX-License-Identifier: GPL-3.0-or-later
// configure and token: through the host that owns the folder when one runs, else on the folder itself.
#include "commandline.h"
#include "host/host.h"
#include "hostclient.h"
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <cstdio>

namespace cloudgreet {
namespace {

/// Prints the member that was asked for; what the owner should know beside it goes to standard error.
int tell(const QJsonObject &answer, const QString &member)
{
    if (!member.isEmpty())
        print(answer.value(member).toString().toUtf8());
    if (answer.contains(u"made"))
        std::fprintf(stderr, "cloudgreetd: %s\n",
            (answer.value(u"made").toBool() ? QObject::tr("made the business “%1”")
                                            : QObject::tr("changed the business “%1”"))
                .arg(answer.value(u"name").toString())
                .toUtf8()
                .constData());
    for (const auto &note : answer.value(u"notes").toArray())
        complain({Fault::InvalidInput, note.toString(), {}});
    return Done;
}

/// Asks the running host and ends the program with what it says.
int through(const QJsonObject &host, const QByteArray &method, const QString &path, const QJsonObject &body,
    const QString &print_)
{
    HostClient client{host.value(u"admin").toString(), host.value(u"token").toString()};
    client.ask(method, path, body, [print_](const Result<QJsonObject> &answer) {
        if (!answer)
            return QCoreApplication::exit(complain(answer.error()));
        QCoreApplication::exit(tell(*answer, print_));
    });
    return QCoreApplication::exec();
}

int printed(const Result<QString> &result)
{
    if (!result)
        return complain(result.error());
    print(result->toUtf8());
    return Done;
}
} // namespace

int configure(const CommandLine &line)
{
    const auto config = configOf(line);
    if (!config)
        return complain(config.error(), WrongUsage);
    const auto json = readJsonFile(line.words.first());
    if (!json)
        return complain(json.error());
    const QJsonObject host = Host::running(config->dataDir);
    if (!host.isEmpty())
        return through(host, "POST", u"/api/businesses"_s, *json, u"id"_s);
    const auto configured = Host::configureOffline(config->dataDir, *json);
    return configured ? tell(*configured, u"id"_s) : complain(configured.error());
}

int token(const CommandLine &line)
{
    auto config = configOf(line);
    if (!config)
        return complain(config.error(), WrongUsage);
    if (line.has(u"practice"_s))
        config->dataDir += u"/practice"_s;
    const QString verb = line.words.value(0), name = line.words.value(1);
    if (verb != u"create"_s && verb != u"revoke"_s)
        return complain(
            {Fault::InvalidInput, QObject::tr("Say “token create NAME” or “token revoke NAME”"), {}}, WrongUsage);
    const QJsonObject host = Host::running(config->dataDir);
    if (host.isEmpty() && line.has(u"practice"_s))
        return complain({Fault::NotFound,
            QObject::tr("No practice host runs on %1; start it first: cloudgreetd serve --practice")
                .arg(config->dataDir),
            {}});
    const QString role = line.value(u"role"_s, u"owner"_s);
    const QStringList businesses = line.options.value(u"business"_s);
    if (verb == u"create"_s) {
        if (const QString certificate = host[u"certificate"].toString(); !certificate.isEmpty())
            std::fprintf(stderr, "%s\n",
                QObject::tr(
                    "Consoles on other computers attach to %1, whose certificate has the SHA-256 fingerprint\n%2")
                    .arg(host[u"reached_at"].toString(), certificate)
                    .toUtf8()
                    .constData());
        if (!host.isEmpty())
            return through(host, "POST", u"/api/tokens"_s,
                {{u"name"_s, name}, {u"role"_s, role}, {u"businesses"_s, QJsonArray::fromStringList(businesses)}},
                u"token"_s);
        return printed(Host::createTokenOffline(config->dataDir, name, role, businesses));
    }
    if (!host.isEmpty())
        return through(host, "DELETE", u"/api/tokens/"_s + QString::fromLatin1(QUrl::toPercentEncoding(name)), {}, {});
    const auto revoked = Host::revokeTokenOffline(config->dataDir, name);
    return revoked ? Done : complain(revoked.error());
}
} // namespace cloudgreet
