// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desktop/traystate.h"
#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

namespace cloudgreet::ui {
class Preferences;

/// The icon in the system's tray, its menu, and the notices beside it. Thread: GUI.
class Tray : public QObject
{
    Q_OBJECT
public:
    Tray(Preferences &preferences, bool hasPractice, QObject *parent = nullptr);
    [[nodiscard]] static bool isThere() { return QSystemTrayIcon::isSystemTrayAvailable(); }
    void show(const TrayState &state);
    void notify(const QString &title, const QString &text);
    [[nodiscard]] QMenu &menu() { return m_menu; }

signals:
    void openAsked();
    void practiceAsked();
    void computerAsked();
    void quitAsked();

private:
    QAction *add(const QString &name, const QString &title);
    void describeQuiet();
    Preferences &m_preferences;
    TrayState m_state;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    QAction *m_words, *m_quiet;
};
} // namespace cloudgreet::ui
