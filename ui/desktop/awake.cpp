// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/awake.h"
#include "domain/result.h"
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace cloudgreet::ui {

void Awake::keep(bool awake)
{
    m_isWanted = awake;
    if (awake && !m_lock.isValid() && !m_isAsked)
        ask();
    if (awake || !m_lock.isValid())
        return;
    m_lock = {};
    emit changed();
}

void Awake::ask()
{
    auto wish = QDBusMessage::createMethodCall(
        u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"Inhibit"_s);
    wish.setArguments({u"sleep:idle"_s, u"CloudGreet"_s, tr("Telephone calls are answered here"), u"block"_s});
    m_isAsked = true;
    auto *watcher = new QDBusPendingCallWatcher{QDBusConnection::systemBus().asyncCall(wish), this};
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        watcher->deleteLater();
        m_isAsked = false;
        if (reply.isError() || !m_isWanted)
            return;
        m_lock = reply.value();
        emit changed();
    });
}
} // namespace cloudgreet::ui
