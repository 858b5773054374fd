// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desktop/preferences.h"
#include "widgets/sheet.h"

class QCheckBox;

namespace cloudgreet::ui {

/// What CloudGreet does on this computer. Each switch takes effect at once, the language at the next start.
class ComputerSheet : public Sheet
{
    Q_OBJECT
public:
    /// `program`: what is started at log-in. `hasTray`: without one, closing the window asks.
    ComputerSheet(Preferences &preferences, const QString &program, bool hasTray, QWidget *window);

signals:
    void attachAsked();                 ///< To a host on another computer.
    void detachAsked();

private:
    void addHost(const RemoteHost &remote);
    void addLanguages(Preferences &preferences);
    QCheckBox *add(const QString &name, const QString &title, const QString &why, bool isOn);
};
} // namespace cloudgreet::ui
