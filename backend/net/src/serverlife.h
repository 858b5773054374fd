// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <functional>
#include <mutex>

namespace cloudgreet::net {

/// Lets other threads post to a server that may be going: `context` lives on the server's thread and is null once the
/// server and all its sockets are gone.
struct ServerLife {
    std::mutex mutex;
    QObject *context = nullptr;

    /// False when the server has gone; then `job` is dropped.
    bool post(std::function<void()> job)
    {
        const std::lock_guard lock{mutex};
        if (!context)
            return false;
        QMetaObject::invokeMethod(context, std::move(job), Qt::QueuedConnection);
        return true;
    }
};
} // namespace cloudgreet::net
