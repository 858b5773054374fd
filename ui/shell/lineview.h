// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shell/linesession.h"
#include "shell/sidebar.h"
#include "widgets/prompt.h"
#include <QStackedWidget>

class QLabel;

namespace cloudgreet::ui {
class AppointmentsPage;
class CallsPage;
class LivePage;
class SetupPage;

/// The pages of one line, and above them a bar while its host does not answer.
class LineView : public QWidget
{
    Q_OBJECT
public:
    LineView(LineSession &line, Prompt &prompt, QWidget *parent = nullptr);
    void showPage(Sidebar::Page page);
    void reload();
    [[nodiscard]] LineSession &line() { return m_line; }

signals:
    void practiceAsked();
    void pageWanted(int page);

private:
    QFrame *makeBanner();
    void openCall(const QString &id);
    void openAppointment(const api::Appointment &appointment);

    LineSession &m_line;
    Prompt &m_prompt;
    QFrame *m_banner;
    QStackedWidget *m_pages;
    LivePage *m_live;
    CallsPage *m_calls;
    AppointmentsPage *m_appointments;
    SetupPage *m_setup;
    QTimer m_grace;             ///< A short break is no news.
};
} // namespace cloudgreet::ui
