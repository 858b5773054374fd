// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace cloudgreet::ui {

/// Keeps the computer from falling asleep by itself, through systemd-logind; where that is not, nothing happens. The
/// lock is held by a file descriptor, so that it ends with the program, however that ends. Thread: GUI. Source:
/// org.freedesktop.login1(5), Inhibit(), and systemd's inhibitor locks.
class Awake : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    void keep(bool awake);
    [[nodiscard]] bool isKept() const { return m_lock.isValid(); }

signals:
    void changed();

private:
    void ask();
    bool m_isWanted = false, m_isAsked = false;
    QDBusUnixFileDescriptor m_lock;
};
} // namespace cloudgreet::ui
