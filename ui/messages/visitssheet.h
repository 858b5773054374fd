// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shell/linesession.h"
#include "widgets/sheet.h"

namespace cloudgreet::ui {

/// The appointments of one number, those booked last first.
class VisitsSheet : public Sheet
{
    Q_OBJECT
public:
    VisitsSheet(LineSession &line, const QString &peer, const QString &name, QWidget *window);

signals:
    void appointmentAsked(const cloudgreet::api::Appointment &appointment);

private:
    void show(const QList<api::Appointment> &visits);
    LineSession &m_line;
    QVBoxLayout *m_rows;
};
} // namespace cloudgreet::ui
