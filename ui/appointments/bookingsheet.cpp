// SPDX-License-Identifier: GPL-3.0-or-later
#include "appointments/bookingsheet.h"
#include "appointments/offers.h"
#include "widgets/small.h"
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QVBoxLayout>

namespace cloudgreet::ui {

BookingSheet::BookingSheet(LineSession &line, const QDateTime &startUtc, QWidget *window)
    : Sheet{tr("New appointment"), tr("Book it"), false, window}, m_line{line}, m_prefer{startUtc}
{
    setObjectName(u"bookingSheet"_s);
    setMinimumWidth(460);
    const api::BusinessInfo &business = line.business();
    m_service = new QComboBox;
    for (const api::ServiceInfo &service : business.services)
        m_service->addItem(
            service.minutes > 0 ? tr("%1 · %2 min").arg(service.name).arg(service.minutes) : service.name,
            service.name);
    m_staff = new QComboBox;
    m_staff->addItem(tr("Anyone"), QString{});
    for (const QString &member : business.staff)
        m_staff->addItem(member, member);
    const QDateTime first = startUtc.isValid() ? startUtc : QDateTime::currentDateTimeUtc().addDays(1);
    m_day = new QDateEdit{first.toTimeZone(business.zone).date()};
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(QLocale{}.dateFormat(QLocale::LongFormat));
    m_name = new QLineEdit;
    m_phone = new QLineEdit;
    m_phone->setPlaceholderText(tr("+1 212 555 0147"));
    addField(tr("Service"), m_service, u"bookingService"_s);
    addField(tr("With"), m_staff, u"bookingStaff"_s);
    addField(tr("Day"), m_day, u"bookingDay"_s);
    m_offers = new Offers{line};
    addField(tr("Time"), m_offers, u"offers"_s);
    addField(tr("Name"), m_name, u"bookingName"_s);
    addField(tr("Phone"), m_phone, u"bookingPhone"_s);
    connect(m_service, &QComboBox::currentIndexChanged, this, &BookingSheet::look);
    connect(m_staff, &QComboBox::currentIndexChanged, this, &BookingSheet::look);
    connect(m_day, &QDateEdit::dateChanged, this, &BookingSheet::look);
    connect(m_offers, &Offers::chosen, this, &BookingSheet::check);
    connect(m_name, &QLineEdit::textChanged, this, &BookingSheet::check);
    connect(yesButton(), &QPushButton::clicked, this, &BookingSheet::save);
    look();
    check();
    m_service->setFocus();
}

void BookingSheet::addField(const QString &name, QWidget *field, const QString &objectName)
{
    field->setObjectName(objectName);
    field->setAccessibleName(name);
    auto *row = new QHBoxLayout;
    QLabel *what = label(name, u"small"_s);
    what->setFixedWidth(76);
    what->setBuddy(field);
    row->addWidget(what, 0, Qt::AlignTop);
    what->setContentsMargins(0, 9, 0, 0);
    row->addWidget(field, 1);
    content()->addLayout(row);
}

void BookingSheet::look()
{
    m_offers->ask(m_service->currentData().toString(), m_day->date(), m_staff->currentData().toString(), m_prefer);
}

void BookingSheet::check()
{
    yesButton()->setEnabled(m_offers->chosenUtc().isValid() && !m_name->text().trimmed().isEmpty());
}

void BookingSheet::save()
{
    setBusy(true);
    api::NewAppointment wish;
    wish.service = m_service->currentData().toString();
    wish.staff = m_staff->currentData().toString();
    wish.startUtc = m_offers->chosenUtc();
    wish.customerName = m_name->text().trimmed();
    wish.customerPhone = m_phone->text().trimmed();
    api::whenAnswered(m_line.client().book(wish), this, [this](const Result<api::BookingAnswer> &answer) {
        setBusy(false);
        if (answer && answer->success)
            return accept();
        setError(answer ? answer->message : answer.error().text);
        if (answer)
            look();
    });
}
} // namespace cloudgreet::ui
