// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/periodsheet.h"
#include "widgets/small.h"
#include <QDateEdit>
#include <QVBoxLayout>

namespace cloudgreet::ui {

PeriodSheet::PeriodSheet(const Period &period, QDate today, QWidget *window)
    : Sheet{tr("Which days?"), tr("Show"), false, window}
{
    setObjectName(u"periodSheet"_s);
    const auto add = [&](const QString &title, const QString &name, QDate day) {
        auto *edit = new QDateEdit{day};
        edit->setObjectName(name);
        edit->setAccessibleName(title);
        edit->setCalendarPopup(true);
        edit->setMaximumDate(today);
        content()->addWidget(label(title, u"strong"_s));
        content()->addWidget(edit);
        return edit;
    };
    m_first = add(tr("From"), u"periodFirst"_s, period.first);
    m_last = add(tr("To, this day included"), u"periodLast"_s, period.last);
    connect(yesButton(), &QPushButton::clicked, this, &PeriodSheet::choose);
    m_first->setFocus();
}

void PeriodSheet::choose()
{
    const Period period{m_first->date(), m_last->date()};
    if (period.first > period.last)
        return setError(tr("The first day comes after the last."));
    if (period.days() > MostDays)
        return setError(tr("At most %1 days can be looked at together.").arg(MostDays));
    emit chosen(period);
    accept();
}
} // namespace cloudgreet::ui
