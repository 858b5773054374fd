// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that run until they are told to stop.
#include "commandline.h"
#include "host/host.h"
#include "host/logging.h"
#include "host/tools.h"
#include <QCoreApplication>
#include <QJsonDocument>
#include <QSocketNotifier>
#include <csignal>
#include <cstdio>
#include <sys/signalfd.h>
#include <unistd.h>

namespace cloudgreet {
namespace {

/// Calls `stop` once on SIGTERM or SIGINT, in the event loop: a signal handler could hardly do anything.
class StopSignals
{
public:
    explicit StopSignals(std::function<void()> stop)
    {
        sigset_t wanted;
        sigemptyset(&wanted);
        sigaddset(&wanted, SIGTERM);
        sigaddset(&wanted, SIGINT);
        pthread_sigmask(SIG_BLOCK, &wanted, nullptr);
        m_descriptor = ::signalfd(-1, &wanted, SFD_CLOEXEC | SFD_NONBLOCK);
        m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
        QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this, stop = std::move(stop)] {
            signalfd_siginfo info;
            if (::read(m_descriptor, &info, sizeof info) == sizeof info)
                stop();
        });
    }
    ~StopSignals() { ::close(m_descriptor); }
    StopSignals(const StopSignals &) = delete;
    StopSignals &operator=(const StopSignals &) = delete;

private:
    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};
} // namespace

int serve(const CommandLine &line)
{
    auto config = configOf(line);
    if (!config)
        return complain(config.error(), WrongUsage);
    logAsJsonLines();
    if (line.has(u"practice"_s)) {
        if (config->providers.hasKeys())
            return complain({Fault::Conflict, QObject::tr("Practice does not start with real keys in the environment; unset them"), {}});
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
    for (const net::ListenAddress &address : {config->publicAddress, config->adminAddress})
        if (!address.host.isLoopback() && config->tlsCertificate.isEmpty())
            std::fprintf(stderr, "cloudgreetd: %s\n", QObject::tr("%1 is reachable from other machines without TLS; set CLOUDGREET_TLS_CERT and CLOUDGREET_TLS_KEY, "
                                                                  "or listen on 127.0.0.1 behind a reverse proxy").arg(address.toString()).toUtf8().constData());
    print("listening on " + running->publicUrl().toUtf8());
    print("admin on " + running->adminUrl().toUtf8());
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
    print(QJsonDocument{practice.environment()}.toJson(QJsonDocument::Compact));
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
            print(understandLine(line));
        line.clear();
    }
    return Done;
}
} // namespace cloudgreet
