// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "insights/figures.h"
#include "widgets/sheet.h"

class QDateEdit;

namespace cloudgreet::ui {

/// A time of the owner's choice, of a year and a bit at most.
class PeriodSheet : public Sheet
{
    Q_OBJECT
public:
    static constexpr int MostDays = 399;
    PeriodSheet(const Period &period, QDate today, QWidget *window);

signals:
    void chosen(const cloudgreet::ui::Period &period);

private:
    void choose();
    QDateEdit *m_first, *m_last;
};
} // namespace cloudgreet::ui
