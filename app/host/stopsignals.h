// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSocketNotifier>
#include <csignal>
#include <functional>
#include <memory>
#include <sys/signalfd.h>
#include <unistd.h>

namespace cloudgreet {

/// Calls `stop` for each SIGTERM or SIGINT, in the event loop: a signal handler could hardly do anything. Made before
/// any thread, so that all of them leave the signals to it. Thread: main.
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
        QObject::connect(
            m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this, stop = std::move(stop)] {
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
} // namespace cloudgreet
