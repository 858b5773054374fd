// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that run until they are told to stop.
#include "commandline.h"
#include "host/host.h"
#include "host/logging.h"
#include "host/tools.h"
#include "stopsignals.h"
#include <QCoreApplication>
#include <QJsonDocument>
#include <cstdio>

namespace cloudgreet {
int serve(const CommandLine &line)
{
    auto config = configOf(line);
    if (!config)
        return complain(config.error(), WrongUsage);
    logAsJsonLines();
    if (line.has(u"practice"_s)) {
        if (config->providers.hasKeys())
            return complain({Fault::Conflict,
                QObject::tr("Practice does not start with real keys in the environment; unset them"), {}});
        config->practice = true;
        config->settingsFrom = config->dataDir;
        config->dataDir += u"/practice"_s;
    }
    Host *running = nullptr;
    // Before any thread is made, so that all of them leave the signals to us.
    const StopSignals signals_{[&running] {
        if (running)
            running->drain();
        else
            QCoreApplication::quit();
    }};
    auto host = Host::start(*config);
    if (!host)
        return complain(host.error());
    running = host->get();
    QObject::connect(running, &Host::drained, qApp, &QCoreApplication::quit);
    if (const net::ListenAddress &address = config->publicAddress;
        !address.host.isLoopback() && config->tlsCertificate.isEmpty())
        std::fprintf(stderr, "cloudgreetd: %s\n",
            QObject::tr(
                "%1 is reachable from other machines without TLS; set CLOUDGREET_TLS_CERT and CLOUDGREET_TLS_KEY, "
                "or listen on 127.0.0.1 behind a reverse proxy")
                .arg(address.toString())
                .toUtf8()
                .constData());
    print("listening on " + running->publicUrl().toUtf8());
    print("admin on " + running->adminUrl().toUtf8());
    if (!running->fingerprint().isEmpty())
        print("consoles on other computers: " + running->outsideUrl().toUtf8() + ", certificate SHA-256 "
            + running->fingerprint().toUtf8());
    return QCoreApplication::exec();
}

int standIns(const CommandLine &line)
{
    auto address = net::ListenAddress::parse(line.value(u"listen"_s, u"127.0.0.1:0"_s));
    if (!address)
        return complain(address.error(), WrongUsage);
    const StopSignals signals_{[] { QCoreApplication::quit(); }};
    StandAlonePractice practice;
    if (auto listening = practice.listen(*address); !listening)
        return complain(listening.error());
    const QJsonObject environment = practice.environment();
    if (!line.has(u"shell"_s))
        print(QJsonDocument{environment}.toJson(QJsonDocument::Compact));
    for (auto it = environment.begin(); line.has(u"shell"_s) && it != environment.end(); ++it)
        print("export " + it.key().toUtf8() + "='" + it.value().toString().toUtf8()
            + '\''); // keys and addresses: no quote is in them
    return QCoreApplication::exec();
}

int understand()
{
    QByteArray line;
    char buffer[65536];
    while (std::fgets(buffer, sizeof buffer, stdin)) {
        line += buffer;
        if (!line.endsWith('\n') && !std::feof(stdin) && line.size() < (1 << 20))
            continue;
        if (!line.trimmed().isEmpty())
            print(understandLine(line, QDateTime::currentDateTime()));
        line.clear();
    }
    return Done;
}
} // namespace cloudgreet
