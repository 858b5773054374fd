// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shell/linesession.h"
#include <QWidget>

class QLabel;

namespace cloudgreet::ui {
class Agenda;
class WeekView;

/// The week, and the agenda of its chosen day.
class AppointmentsPage : public QWidget
{
    Q_OBJECT
public:
    explicit AppointmentsPage(LineSession &line, QWidget *parent = nullptr);
    void goTo(QDate day);
    void reload();

signals:
    void appointmentAsked(const cloudgreet::api::Appointment &appointment);
    void bookingAsked(const QDateTime &startUtc);           ///< Invalid: at no time in particular.
    void moveAsked(const cloudgreet::api::Appointment &appointment, const QDateTime &startUtc);
    void resizeAsked(const cloudgreet::api::Appointment &appointment, int minutes);

private:
    QLayout *makeHead();
    void read(const QString &before, const QList<api::Appointment> &soFar);
    void readBusy();
    void take(const QList<api::Appointment> &visits);
    void showDay();
    [[nodiscard]] QDate today() const;

    LineSession &m_line;
    QLabel *m_title;
    WeekView *m_week;
    Agenda *m_agenda;
    QWidget *m_new;
    QDate m_first, m_day;
    QList<api::Appointment> m_visits;
    QList<api::BusyTime> m_busy;
    int m_generation = 0;
};
} // namespace cloudgreet::ui
