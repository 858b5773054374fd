// SPDX-License-Identifier: GPL-3.0-or-later
#include "appointments/appointmentspage.h"
#include "appointments/agenda.h"
#include "appointments/weekview.h"
#include "widgets/formats.h"
#include "widgets/small.h"
#include <QLocale>
#include <QVBoxLayout>

namespace cloudgreet::ui {

AppointmentsPage::AppointmentsPage(LineSession &line, QWidget *parent) : QWidget{parent}, m_line{line}
{
    setObjectName(u"appointmentsPage"_s);
    m_week = new WeekView;
    m_agenda = new Agenda;
    m_agenda->setFixedWidth(290);
    QFrame *frame = card();
    auto *inside = new QVBoxLayout{frame};
    inside->setContentsMargins(2, 2, 2, 2);
    inside->addWidget(m_week);
    auto *body = new QHBoxLayout;
    body->setSpacing(16);
    body->addWidget(frame, 1);
    body->addWidget(m_agenda);
    auto *all = new QVBoxLayout{this};
    all->setContentsMargins(28, 24, 28, 28);
    all->setSpacing(18);
    all->addLayout(makeHead());
    all->addLayout(body, 1);
    connect(m_week, &WeekView::visitClicked, this, &AppointmentsPage::appointmentAsked);
    connect(m_week, &WeekView::timeClicked, this, &AppointmentsPage::bookingAsked);
    connect(m_week, &WeekView::visitMoved, this, &AppointmentsPage::moveAsked);
    connect(m_week, &WeekView::visitResized, this, &AppointmentsPage::resizeAsked);
    connect(m_week, &WeekView::dayClicked, this, &AppointmentsPage::goTo);
    connect(m_agenda, &Agenda::visitClicked, this, &AppointmentsPage::appointmentAsked);
    connect(&line.board(), &LiveBoard::appointmentChanged, this, &AppointmentsPage::reload);
    connect(&line.feed(), &api::EventFeed::event, this, [this](const QString &kind) {
        if (kind == u"calendar")
            readBusy();
    });
    connect(&line, &LineSession::businessChanged, this, [this] {
        m_new->setEnabled(m_line.isSetUp());
        m_week->setBusiness(m_line.business());
        m_week->scrollToHours();
        if (m_day.isValid())
            reload();
        else
            goTo(today());
    });
}

QDate AppointmentsPage::today() const
{
    return QDateTime::currentDateTimeUtc().toTimeZone(m_line.business().zone).date();
}

QLayout *AppointmentsPage::makeHead()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    m_title = label(tr("Appointments"), u"title"_s);
    m_title->setObjectName(u"weekTitle"_s);
    words->addWidget(m_title);
    words->addWidget(label(tr("Double-click a free time to book it; drag an appointment or its edge"), u"quiet"_s));
    head->addLayout(words, 1);
    const auto add = [&](IconButton *button, const QString &name, const QString &spoken, auto act) {
        button->setObjectName(name);
        button->setAccessibleName(spoken);
        button->setToolTip(spoken);
        connect(button, &QPushButton::clicked, this, act);
        head->addWidget(button, 0, Qt::AlignVCenter);
    };
    add(new IconButton{u"left"_s, {}, u"plain"_s}, u"previousWeekButton"_s, tr("The week before"),
        [this] { goTo(m_first.addDays(-7)); });
    add(new IconButton{u"calendar"_s, tr("Today"), u"plain"_s}, u"todayButton"_s, tr("This week"), [this] {
        goTo(today());
        m_week->scrollToHours();
    });
    add(new IconButton{u"right"_s, {}, u"plain"_s}, u"nextWeekButton"_s, tr("The week after"),
        [this] { goTo(m_first.addDays(7)); });
    head->addSpacing(8);
    add(new IconButton{u"plus"_s, tr("New appointment"), u"primary"_s}, u"newAppointmentButton"_s,
        tr("New appointment"), [this] { emit bookingAsked({}); });
    m_new = head->itemAt(head->count() - 1)->widget();
    m_new->setEnabled(m_line.isSetUp());
    return head;
}

void AppointmentsPage::goTo(QDate day)
{
    const QDate first = day.addDays(-((day.dayOfWeek() - QLocale{}.firstDayOfWeek() + 7) % 7));
    m_day = day;
    m_week->selectDay(day);
    if (first == m_first)
        return showDay();
    m_first = first;
    const QDate last = first.addDays(6);
    m_title->setText(first.month() == last.month()
            ? monthText(first)
            : tr("%1 – %2").arg(QLocale{}.toString(first, u"MMM"_s), QLocale{}.toString(last, u"MMM yyyy"_s)));
    m_busy.clear();
    m_week->setBusy({});
    take({});
    reload();
}

void AppointmentsPage::reload()
{
    if (!m_first.isValid() || !m_line.isSetUp())
        return;
    ++m_generation;
    read({}, {});
    readBusy();
}

/// The whole week, page after page: what is not read could be booked over by hand.
void AppointmentsPage::read(const QString &before, const QList<api::Appointment> &soFar)
{
    const QTimeZone &zone = m_line.business().zone;
    const QDateTime from{m_first, QTime{0, 0}, zone}, to{m_first.addDays(7), QTime{0, 0}, zone};
    api::whenAnswered(m_line.client().appointments(from.toUTC(), to.toUTC(), before), this,
        [this, soFar, asked = m_generation](const Result<api::Page<api::Appointment>> &page) {
            if (asked != m_generation)
                return;
            if (!page)
                emit m_line.failed(page.error().text);
            else if (page->next.isEmpty())
                take(soFar + page->items);
            else
                read(page->next, soFar + page->items);
        });
}

void AppointmentsPage::take(const QList<api::Appointment> &visits)
{
    m_visits = visits;
    m_week->setWeek(m_first, visits);
    showDay();
}

void AppointmentsPage::showDay()
{
    m_agenda->showDay(m_day, m_visits, m_busy, m_line.business().zone);
}

/// What else the owner's own calendar has in this week.
void AppointmentsPage::readBusy()
{
    if (!m_first.isValid() || !m_line.isSetUp())
        return;
    const QTimeZone &zone = m_line.business().zone;
    const QDateTime from{m_first, QTime{0, 0}, zone}, to{m_first.addDays(7), QTime{0, 0}, zone};
    api::whenAnswered(m_line.client().busyTimes(from.toUTC(), to.toUTC()), this,
        [this, first = m_first, who = m_line.business().id](const Result<QList<api::BusyTime>> &times) {
            if (!times || first != m_first || who != m_line.business().id)
                return;                     // a host that does not answer is told of by the visits
            if (std::exchange(m_busy, *times).isEmpty() && m_busy.isEmpty())
                return;
            m_week->setBusy(m_busy);
            showDay();
        });
}
} // namespace cloudgreet::ui
