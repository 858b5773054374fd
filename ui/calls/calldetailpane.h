// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shell/linesession.h"
#include <QFrame>

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace cloudgreet::ui {
class Avatar;
class CallActions;
class Pill;
class RecordingPlayer;
struct Prompt;
class RemarksPane;
class TranscriptView;

/// One call whole: who and what came of it, the recording, what was said, what happened, what was booked.
class CallDetailPane : public QFrame
{
    Q_OBJECT
public:
    CallDetailPane(LineSession &line, Prompt &prompt, QWidget *parent = nullptr);
    void showCall(const QString &id);
    void clearCall();
    [[nodiscard]] QString callId() const { return m_id; }

signals:
    void appointmentAsked(const cloudgreet::api::Appointment &appointment);
    void remarked(const cloudgreet::api::CallSummary &call);        ///< Its `notes` or `tags` were written here.

private:
    QWidget *makeDetail();
    QLayout *makeHead();
    QLayout *makeTabs();
    void show(const api::CallDetail &detail);
    void showTimeline(const api::CallDetail &detail);
    void showAppointments(const api::CallDetail &detail);
    void showRemarks(const api::CallSummary &call);
    void correct(const api::Turn &turn);
    void forget(const QString &id);

    LineSession &m_line;
    Prompt &m_prompt;
    QString m_id, m_shownId, m_customer;
    QList<api::Turn> m_turns;
    QDateTime m_recordedFromUtc;            ///< When what is recorded began,
    double m_recordedPace = 1;              ///< and how long a second of the call is in it.
    QStackedWidget *m_stack, *m_pages;
    Avatar *m_avatar;
    QLabel *m_name, *m_when, *m_summary, *m_costs;
    Pill *m_outcome;
    RecordingPlayer *m_player;
    TranscriptView *m_transcript;
    QVBoxLayout *m_timeline, *m_visits;
    CallActions *m_actions;
    RemarksPane *m_remarks;
    bool m_isStale = false;                 ///< To be asked for again when the notes on their way are there.
    QPushButton *m_remarksTab;
    QWidget *m_tags;
};
} // namespace cloudgreet::ui
