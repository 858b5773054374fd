// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shell/linesession.h"
#include "search/searchhit.h"
#include "shell/sidebar.h"
#include "widgets/prompt.h"
#include <QStackedWidget>

class QLabel;

namespace cloudgreet::ui {
class AppointmentsPage;
class CallsPage;
class InsightsPage;
class LivePage;
class MessagesPage;
class SetupPage;

/// The pages of one line, and above them a bar while its host does not answer.
class LineView : public QWidget
{
    Q_OBJECT
public:
    LineView(LineSession &line, Prompt &prompt, QWidget *parent = nullptr);
    void showPage(Sidebar::Page page);
    void showSetup(const QString &step);
    void open(const SearchHit &hit);                ///< Its page, at its row.
    void writeMessage();
    void reload();
    [[nodiscard]] LineSession &line() { return m_line; }

signals:
    void practiceAsked();
    void pageWanted(int page);

private:
    QFrame *makeBanner();
    void wirePages();
    void openCall(const QString &id);
    void showCalls(const api::ApiClient::CallFilter &filter, const QString &what);
    void openAppointment(const api::Appointment &appointment);
    void askToResize(const api::Appointment &appointment, int minutes);
    void askToMove(const api::Appointment &appointment, const QDateTime &startUtc);

    LineSession &m_line;
    Prompt &m_prompt;
    QFrame *m_banner;
    QLabel *m_trouble;          ///< Why the host does not answer.
    QStackedWidget *m_pages;
    LivePage *m_live;
    CallsPage *m_calls;
    MessagesPage *m_messages;
    InsightsPage *m_insights;
    AppointmentsPage *m_appointments;
    SetupPage *m_setup;
    QTimer m_grace;             ///< A short break is no news.
};
} // namespace cloudgreet::ui
