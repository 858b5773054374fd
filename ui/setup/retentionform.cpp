// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/editors.h"
#include "setup/field.h"
#include "setup/forms.h"
#include <QSpinBox>

namespace cloudgreet::ui {

RetentionForm::RetentionForm(LineSession &line, api::SetupClient &client)
    : SectionForm{line, client,
        {u"retention"_s, tr("Recordings"),
            tr("How long they are kept. What was said stays as text, until you delete a call for good.")}}
{
    m_days = spinBox(u"retentionDays"_s, 1, 3650, tr(" days"));
    add(u"retention_days"_s,
        new Field{tr("Delete recordings after"), m_days,
            tr("Once a day, also from the backups. A shorter time deletes older ones within a day.")});
    connect(m_days, &QSpinBox::valueChanged, this, &RetentionForm::edited);
}

void RetentionForm::showValues(const QJsonObject &values)
{
    m_days->setValue(values[u"retention_days"].toInt());
}

QJsonObject RetentionForm::values() const
{
    return {{u"retention_days"_s, m_days->value()}};
}
} // namespace cloudgreet::ui
