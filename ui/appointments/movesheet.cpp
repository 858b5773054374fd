// SPDX-License-Identifier: GPL-3.0-or-later
#include "appointments/movesheet.h"
#include "appointments/offers.h"
#include "widgets/formats.h"
#include "widgets/small.h"
#include <QDateEdit>
#include <QVBoxLayout>

namespace cloudgreet::ui {

MoveSheet::MoveSheet(LineSession &line, const api::Appointment &appointment, QWidget *window)
    : Sheet{tr("Move the appointment"), tr("Move it"), false, window}, m_line{line}, m_visit{appointment}
{
    setObjectName(u"moveSheet"_s);
    const QTimeZone &zone = line.business().zone;
    QLabel *now = label(tr("%1, %2: now %3")
                            .arg(m_visit.customerName, m_visit.service,
                                momentText(m_visit.startUtc, zone, QDateTime::currentDateTimeUtc())),
        u"quiet"_s);
    now->setWordWrap(true);
    content()->addWidget(now);
    m_day = new QDateEdit{m_visit.startUtc.toTimeZone(zone).date()};
    m_day->setObjectName(u"moveDay"_s);
    m_day->setAccessibleName(tr("New day"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(QLocale{}.dateFormat(QLocale::LongFormat));
    content()->addWidget(m_day);
    m_offers = new Offers{line};
    content()->addWidget(m_offers);
    yesButton()->setEnabled(false);
    const auto look = [this] { m_offers->ask(m_visit.service, m_day->date(), {}); };
    connect(m_day, &QDateEdit::dateChanged, this, look);
    connect(m_offers, &Offers::chosen, this, [this] { yesButton()->setEnabled(m_offers->chosenUtc().isValid()); });
    connect(yesButton(), &QPushButton::clicked, this, &MoveSheet::save);
    look();
}

void MoveSheet::save()
{
    setBusy(true);
    api::whenAnswered(m_line.client().move(m_visit.id, m_offers->chosenUtc()), this,
        [this](const Result<api::BookingAnswer> &answer) {
            setBusy(false);
            if (answer && answer->success)
                return accept();
            setError(answer ? answer->message : answer.error().text);
        });
}
} // namespace cloudgreet::ui
