// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shell/linesession.h"
#include "widgets/prompt.h"
#include <QWidget>

class QGridLayout;
class QLabel;
class QScrollArea;
class QStackedLayout;

namespace cloudgreet::ui {
class CallCard;
class DayLists;
class EmptyLive;

/// The calls in progress, beside what the day holds.
class LivePage : public QWidget
{
    Q_OBJECT
public:
    LivePage(LineSession &line, Prompt &prompt, QWidget *parent = nullptr);

signals:
    void practiceAsked();
    void setupAsked();
    void callAsked(const QString &id);
    void appointmentAsked(const cloudgreet::api::Appointment &appointment);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    void refreshCards();
    void arrange();
    void describe();

    LineSession &m_line;
    Prompt &m_prompt;
    QLabel *m_title, *m_counts;
    EmptyLive *m_empty;
    DayLists *m_day;
    QScrollArea *m_scroll;
    QGridLayout *m_grid;
    QStackedLayout *m_stack;
    QMap<QString, CallCard *> m_cards;
};
} // namespace cloudgreet::ui
