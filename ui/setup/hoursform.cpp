// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/editors.h"
#include "setup/exceptionlist.h"
#include "setup/field.h"
#include "setup/forms.h"
#include "setup/weekeditor.h"
#include <QSpinBox>

namespace cloudgreet::ui {

HoursForm::HoursForm(LineSession &line, api::SetupClient &client)
    : SectionForm{line, client,
        {u"hours"_s, tr("Opening hours"),
            tr("Appointments are offered in these times only. The telephone is answered at any time.")}}
{
    m_week = new WeekEditor;
    m_week->setObjectName(u"weekEditor"_s);
    m_exceptions = new ExceptionList;
    m_exceptions->setObjectName(u"exceptionList"_s);
    m_notice = spinBox(u"noticeSpin"_s, 0, 60 * 24 * 90, tr(" minutes"));
    m_notice->setSingleStep(15);
    m_window = spinBox(u"windowSpin"_s, 1, 730, tr(" days"));
    add(u"hours"_s, new Field{tr("Every week"), m_week});
    add(u"exceptions"_s, new Field{tr("Holidays and other days that differ"), m_exceptions});
    addRow({{u"minimum_notice_minutes"_s,
                new Field{
                    tr("Earliest appointment"), m_notice, tr("From now; so that nobody books for in five minutes.")}},
        {u"window_days"_s, new Field{tr("Latest appointment"), m_window, tr("How far ahead callers may book.")}}});
    connect(m_week, &WeekEditor::edited, this, &HoursForm::edited);
    connect(m_exceptions, &ExceptionList::edited, this, &HoursForm::edited);
    connect(m_notice, &QSpinBox::valueChanged, this, &HoursForm::edited);
    connect(m_window, &QSpinBox::valueChanged, this, &HoursForm::edited);
}

bool HoursForm::check()
{
    if (m_week->isValid() && m_exceptions->isValid())
        return true;
    say(tr("One of the times cannot be read; it is marked."), false);
    return false;
}

void HoursForm::showValues(const QJsonObject &values)
{
    m_week->setHours(values[u"hours"].toObject());
    m_exceptions->setExceptions(values[u"exceptions"].toObject());
    m_notice->setValue(values[u"minimum_notice_minutes"].toInt());
    m_window->setValue(values[u"window_days"].toInt());
}

QJsonObject HoursForm::values() const
{
    return {{u"hours"_s, m_week->hours()}, {u"exceptions"_s, m_exceptions->exceptions()},
            {u"minimum_notice_minutes"_s, m_notice->value()}, {u"window_days"_s, m_window->value()}};
}
} // namespace cloudgreet::ui
