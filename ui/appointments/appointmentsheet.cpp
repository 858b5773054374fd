// SPDX-License-Identifier: GPL-3.0-or-later
#include "appointments/appointmentsheet.h"
#include "appointments/cancelsheet.h"
#include "appointments/movesheet.h"
#include "widgets/formats.h"
#include "widgets/small.h"
#include <QVBoxLayout>

namespace cloudgreet::ui {

AppointmentSheet::AppointmentSheet(LineSession &line, const api::Appointment &appointment, QWidget *window)
    : Sheet{appointment.customerName.isEmpty() ? appointment.service : appointment.customerName, {}, false, window}
    , m_line{line}
    , m_visit{appointment}
{
    setObjectName(u"appointmentSheet"_s);
    const QTimeZone &zone = line.business().zone;
    auto *pill = new Pill;
    pill->setObjectName(u"visitState"_s);
    pill->show(visitText(m_visit.state), visitTone(m_visit.state));
    content()->addWidget(pill);
    addFact(tr("Service"), m_visit.service);
    addFact(tr("When"),
        tr("%1 – %2").arg(
            momentText(m_visit.startUtc, zone, QDateTime::currentDateTimeUtc()), clockText(m_visit.endUtc, zone)));
    addFact(tr("With"), m_visit.staff);
    addFact(tr("Phone"), phoneText(m_visit.customerPhone));
    addFact(tr("Email"), m_visit.email);
    addFact(tr("Address"), m_visit.address);
    addFact(tr("Notes"), m_visit.notes);
    addFact(tr("Calendar"), m_visit.onCalendar ? tr("On your Google calendar") : tr("Not on a connected calendar"));
    addActions();
}

void AppointmentSheet::addFact(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *row = new QHBoxLayout;
    QLabel *what = label(name, u"small"_s);
    what->setFixedWidth(76);
    QLabel *is = label(value, u"body"_s);
    is->setWordWrap(true);
    is->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(what, 0, Qt::AlignTop);
    row->addWidget(is, 1);
    content()->addLayout(row);
}

void AppointmentSheet::addActions()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 8, 0, 0);
    row->setSpacing(8);
    const auto add = [&](const QString &icon, const QString &text, const QString &kind, const QString &name, auto act) {
        auto *button = new IconButton{icon, text, kind};
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
    };
    if (m_visit.isStanding()) {
        add(u"calendar"_s, tr("Move"), u"plain"_s, u"moveVisitButton"_s, [this] {
            auto *sheet = new MoveSheet{m_line, m_visit, parentWidget()};
            close();
            sheet->open();
        });
        add(u"close"_s, tr("Cancel appointment"), u"danger"_s, u"cancelVisitButton"_s, [this] { cancelVisit(); });
    }
    if (!m_visit.call.isEmpty())
        add(u"calls"_s, tr("Open the call"), u"plain"_s, u"openVisitCallButton"_s, [this] {
            emit callAsked(m_visit.call);
            close();
        });
    row->addStretch();
    content()->addLayout(row);
}

void AppointmentSheet::cancelVisit()
{
    auto *sheet = new CancelSheet{m_line, m_visit, parentWidget()};
    connect(sheet, &QDialog::accepted, this, &QDialog::accept);
    sheet->open();
}
} // namespace cloudgreet::ui
