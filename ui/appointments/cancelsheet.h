// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shell/linesession.h"
#include "widgets/sheet.h"

class QCheckBox;

namespace cloudgreet::ui {

/// Cancels an appointment, and tells the customer unless they know already.
class CancelSheet : public Sheet
{
    Q_OBJECT
public:
    CancelSheet(LineSession &line, const api::Appointment &appointment, QWidget *window);

private:
    void cancel();
    LineSession &m_line;
    const api::Appointment m_visit;
    QCheckBox *m_tell;
};
} // namespace cloudgreet::ui
