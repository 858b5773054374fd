// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFutureWatcher>

namespace cloudgreet {

/// Calls `handler` on the receiver's thread, unless the receiver dies or the answer is cancelled. Call on that thread.
/// Stands in for QFuture::then(receiver, …), which asserts in Qt 6.4 when the receiver has gone.
template <typename T, typename Handler> void deliver(const QFuture<T> &answer, QObject *receiver, Handler handler)
{
    auto *watcher = new QFutureWatcher<T>{receiver};
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, handler = std::move(handler)] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            handler(watcher->result());
    });
    watcher->setFuture(answer);
}
} // namespace cloudgreet
