// SPDX-License-Identifier: GPL-3.0-or-later
#include "appointments/cancelsheet.h"
#include "widgets/formats.h"
#include "widgets/small.h"
#include <QCheckBox>
#include <QVBoxLayout>

namespace cloudgreet::ui {

CancelSheet::CancelSheet(LineSession &line, const api::Appointment &appointment, QWidget *window)
    : Sheet{tr("Cancel this appointment?"), tr("Cancel it"), true, window}, m_line{line}, m_visit{appointment}
{
    setObjectName(u"cancelSheet"_s);
    QLabel *what = label(tr("%1, %2: %3")
                             .arg(m_visit.customerName, m_visit.service,
                                 momentText(m_visit.startUtc, line.business().zone, QDateTime::currentDateTimeUtc())),
        u"quiet"_s);
    what->setWordWrap(true);
    content()->addWidget(what);
    m_tell = new QCheckBox{tr("Tell the customer by text message")};
    m_tell->setObjectName(u"tellCustomer"_s);
    m_tell->setChecked(!m_visit.customerPhone.isEmpty());
    m_tell->setEnabled(!m_visit.customerPhone.isEmpty());
    content()->addWidget(m_tell);
    connect(yesButton(), &QPushButton::clicked, this, &CancelSheet::cancel);
}

void CancelSheet::cancel()
{
    setBusy(true);
    api::whenAnswered(m_line.client().cancel(m_visit.id, m_tell->isChecked()), this,
        [this](const Result<api::BookingAnswer> &answer) {
            setBusy(false);
            if (answer && answer->success)
                return accept();
            setError(answer ? answer->message : answer.error().text);
        });
}
} // namespace cloudgreet::ui
