// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shell/linesession.h"
#include "widgets/sheet.h"

class QDateEdit;

namespace cloudgreet::ui {
class Offers;

/// Gives an appointment another time out of the free ones.
class MoveSheet : public Sheet
{
    Q_OBJECT
public:
    MoveSheet(LineSession &line, const api::Appointment &appointment, QWidget *window);

private:
    void save();
    LineSession &m_line;
    const api::Appointment m_visit;
    QDateEdit *m_day;
    Offers *m_offers;
};
} // namespace cloudgreet::ui
