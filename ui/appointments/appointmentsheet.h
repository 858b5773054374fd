// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shell/linesession.h"
#include "widgets/sheet.h"

namespace cloudgreet::ui {

/// One appointment: what it is, and Cancel, Move, and the call that made it.
class AppointmentSheet : public Sheet
{
    Q_OBJECT
public:
    AppointmentSheet(LineSession &line, const api::Appointment &appointment, QWidget *window);

signals:
    void callAsked(const QString &id);

private:
    void addFact(const QString &name, const QString &value);
    void addActions();
    void cancelVisit();

    LineSession &m_line;
    const api::Appointment m_visit;
};
} // namespace cloudgreet::ui
