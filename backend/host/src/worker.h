// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QThread>
#include <functional>

namespace cloudgreet {

/// A thread of the host. Jobs run on it in the order of posting. Made and destroyed on the thread that starts the host.
class Worker
{
public:
    explicit Worker(const QString &name);
    ~Worker();                                              ///< Runs what was posted before, then ends the thread.
    void post(std::function<void()> job);
    /// Runs `job` there and waits for it: at start and at stop only.
    void run(const std::function<void()> &job);
    void stop();
    [[nodiscard]] QThread *thread() { return &m_thread; }

private:
    QThread m_thread;
    std::unique_ptr<QObject> m_home;
};
} // namespace cloudgreet
