// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/visitssheet.h"
#include "widgets/formats.h"
#include "widgets/rowbutton.h"
#include "widgets/small.h"
#include <QVBoxLayout>

namespace cloudgreet::ui {
namespace {
constexpr int most = 8;
} // namespace

VisitsSheet::VisitsSheet(LineSession &line, const QString &peer, const QString &name, QWidget *window)
    : Sheet{tr("Appointments of %1").arg(name), {}, false, window}, m_line{line}
{
    setObjectName(u"visitsSheet"_s);
    setMinimumWidth(460);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(2);
    m_rows->addWidget(label(tr("Asking…"), u"quiet"_s));
    content()->addLayout(m_rows);
    api::whenAnswered(
        line.client().findAppointments(peer, most), this, [this](const Result<api::Page<api::Appointment>> &page) {
            if (!page)
                return setError(page.error().text);
            show(page->items);
        });
}

void VisitsSheet::show(const QList<api::Appointment> &visits)
{
    clear(*m_rows);
    if (visits.isEmpty())
        m_rows->addWidget(label(tr("Nothing was booked for this number."), u"quiet"_s));
    for (const api::Appointment &visit : visits) {
        auto *row = new RowButton;
        row->setObjectName(u"customerVisitRow"_s);
        const QString when = momentText(visit.startUtc, m_line.business().zone, QDateTime::currentDateTimeUtc());
        row->setAccessibleName(tr("%1, %2, %3").arg(visit.service, when, visitText(visit.state)));
        auto *line = new QHBoxLayout{row};
        line->setContentsMargins(10, 10, 10, 10);
        auto *words = new QVBoxLayout;
        words->setSpacing(2);
        words->addWidget(
            label(visit.staff.isEmpty() ? visit.service : tr("%1 · %2").arg(visit.service, visit.staff), u"strong"_s));
        words->addWidget(label(when, u"small"_s));
        line->addLayout(words, 1);
        auto *pill = new Pill;
        pill->show(visitText(visit.state), visitTone(visit.state));
        line->addWidget(pill);
        connect(row, &RowButton::clicked, this, [this, visit] {
            emit appointmentAsked(visit);
            accept();
        });
        m_rows->addWidget(row);
    }
    adjustSize();
}
} // namespace cloudgreet::ui
