// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/tray.h"
#include "desktop/preferences.h"

namespace cloudgreet::ui {

Tray::Tray(Preferences &preferences, bool hasPractice, QObject *parent) : QObject{parent}, m_preferences{preferences}
{
    m_words = m_menu.addAction(QString{});
    m_words->setEnabled(false);
    m_menu.addSeparator();
    connect(add(u"trayOpen"_s, tr("Open CloudGreet")), &QAction::triggered, this, &Tray::openAsked);
    QAction *practice = add(u"trayPractice"_s, tr("Practice call"));
    practice->setVisible(hasPractice);
    connect(practice, &QAction::triggered, this, &Tray::practiceAsked);
    m_quiet = add(u"trayQuiet"_s, tr("Do not disturb for an hour"));
    m_quiet->setCheckable(true);
    connect(m_quiet, &QAction::triggered, this, [this](bool quiet) {
        m_preferences.beQuietUntil(quiet ? QDateTime::currentDateTimeUtc().addSecs(3600) : QDateTime{});
    });
    connect(add(u"trayComputer"_s, tr("This computer…")), &QAction::triggered, this, &Tray::computerAsked);
    m_menu.addSeparator();
    connect(add(u"trayQuit"_s, tr("Quit…")), &QAction::triggered, this, &Tray::quitAsked);
    connect(&m_menu, &QMenu::aboutToShow, this, &Tray::describeQuiet);
    connect(&m_preferences, &Preferences::changed, this, &Tray::describeQuiet);
    describeQuiet();
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            emit openAsked();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::openAsked);
    m_icon.setIcon(trayIcon(m_state));
    m_icon.show();
}

QAction *Tray::add(const QString &name, const QString &title)
{
    QAction *action = m_menu.addAction(title);
    action->setObjectName(name);
    return action;
}

void Tray::describeQuiet()
{
    const QDateTime until = m_preferences.quietUntil();
    const bool isQuiet = until.isValid() && QDateTime::currentDateTimeUtc() < until;
    m_quiet->setChecked(isQuiet);
    m_quiet->setText(isQuiet
            ? tr("Do not disturb until %1").arg(QLocale{}.toString(until.toLocalTime().time(), QLocale::ShortFormat))
            : tr("Do not disturb for an hour"));
}

void Tray::show(const TrayState &state)
{
    if (m_state == state)
        return;
    m_state = state;
    m_icon.setIcon(trayIcon(state));
    m_icon.setToolTip(state.words);
    m_words->setText(QString{state.words}.replace(u'&', u"&&"_s));
}

void Tray::notify(const QString &title, const QString &text)
{
    if (m_preferences.mayNotify(QDateTime::currentDateTimeUtc()))
        m_icon.showMessage(title, text, trayIcon(m_state));
}
} // namespace cloudgreet::ui
