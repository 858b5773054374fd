// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/setup.h"
#include "setup/setupcard.h"
#include "widgets/prompt.h"

class QLabel;
class QPushButton;
class QUrl;

namespace cloudgreet::api {
class BrowserReturn;
}

namespace cloudgreet::ui {
class Pill;

/// Connects the owner's Google calendar in the system's browser, and chooses which of its calendars count.
class CalendarCard : public SetupCard
{
    Q_OBJECT
public:
    CalendarCard(api::SetupClient &client, Prompt &prompt);
    ~CalendarCard() override;
    void load() override;

private:
    void show(const api::CalendarConnection &connection);
    void addCalendar(const api::OwnersCalendar &calendar);
    void choose();
    void connectIt();
    void finish(const QString &state, const QString &code, const QString &error);
    void disconnectIt();
    void say(const QString &text, bool isBad);

    api::SetupClient &m_client;
    Prompt &m_prompt;
    std::unique_ptr<api::BrowserReturn> m_return;
    Pill *m_state;
    QLabel *m_account, *m_said;
    QPushButton *m_connect, *m_disconnect;
    QWidget *m_list;
    QVBoxLayout *m_calendars;
};
} // namespace cloudgreet::ui
