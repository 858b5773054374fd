// SPDX-License-Identifier: GPL-3.0-or-later
#include "appointments/agenda.h"
#include "widgets/formats.h"
#include "widgets/rowbutton.h"
#include "widgets/small.h"
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace cloudgreet::ui {

Agenda::Agenda(QWidget *parent) : QFrame{parent}
{
    setObjectName(u"agenda"_s);
    setProperty("kind", u"card"_s);
    setAccessibleName(tr("Agenda of the day"));
    auto *all = new QVBoxLayout{this};
    all->setContentsMargins(1, 18, 1, 8);
    all->setSpacing(2);
    m_title = label({}, u"heading"_s);
    m_title->setContentsMargins(18, 0, 18, 0);
    m_count = label({}, u"small"_s);
    m_count->setContentsMargins(18, 0, 18, 8);
    all->addWidget(m_title);
    all->addWidget(m_count);
    auto *inside = new QWidget;
    inside->setProperty("kind", u"clear"_s);
    auto *outer = new QVBoxLayout{inside};
    outer->setContentsMargins(0, 0, 0, 0);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(2);
    outer->addLayout(m_rows);
    outer->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    all->addWidget(scroll, 1);
}

void Agenda::showDay(QDate day, const QList<api::Appointment> &visits, const QTimeZone &zone)
{
    clear(*m_rows);
    m_title->setText(dayText(day));
    int count = 0;
    for (const api::Appointment &visit : visits) {
        if (visit.startUtc.toTimeZone(zone).date() != day)
            continue;
        m_rows->addWidget(row(visit, zone));
        count += visit.isStanding();
    }
    m_count->setText(count == 0 ? tr("Nothing is booked") : tr("%n appointment(s)", nullptr, count));
}

QWidget *Agenda::row(const api::Appointment &visit, const QTimeZone &zone)
{
    auto *row = new RowButton;
    row->setObjectName(u"agendaRow"_s);
    row->setAccessibleName(tr("%1, %2, %3").arg(clockText(visit.startUtc, zone), visit.customerName, visit.service));
    auto *all = new QVBoxLayout{row};
    all->setContentsMargins(17, 10, 14, 10);
    all->setSpacing(3);
    auto *head = new QHBoxLayout;
    head->addWidget(label(tr("%1 – %2").arg(clockText(visit.startUtc, zone), clockText(visit.endUtc, zone)), u"hours"_s), 1);
    auto *pill = new Pill;
    pill->show(visitText(visit.state), visitTone(visit.state));
    head->addWidget(pill);
    all->addLayout(head);
    all->addWidget(label(visit.customerName, u"strong"_s));
    all->addWidget(label(visit.staff.isEmpty() ? visit.service : tr("%1 · %2").arg(visit.service, visit.staff), u"small"_s));
    connect(row, &RowButton::clicked, this, [this, visit] { emit visitClicked(visit); });
    return row;
}
} // namespace cloudgreet::ui
