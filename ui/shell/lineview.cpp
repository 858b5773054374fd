// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/lineview.h"
#include "appointments/appointmentsheet.h"
#include "appointments/appointmentspage.h"
#include "appointments/bookingsheet.h"
#include "calls/callspage.h"
#include "insights/insightspage.h"
#include "live/livepage.h"
#include "messages/messagespage.h"
#include "setup/setuppage.h"
#include "widgets/formats.h"
#include "widgets/small.h"
#include <QVBoxLayout>

namespace cloudgreet::ui {
namespace {
using namespace std::chrono_literals;
constexpr auto grace = 600ms;
} // namespace

LineView::LineView(LineSession &line, Prompt &prompt, QWidget *parent) : QWidget{parent}, m_line{line}, m_prompt{prompt}
{
    setProperty("kind", u"page"_s);
    m_live = new LivePage{line, prompt};
    m_calls = new CallsPage{line, prompt};
    m_messages = new MessagesPage{line};
    m_appointments = new AppointmentsPage{line};
    m_insights = new InsightsPage{line, prompt};
    m_setup = new SetupPage{line, prompt};
    m_pages = new QStackedWidget;
    m_pages->setObjectName(u"pages"_s);
    for (QWidget *page :
        std::initializer_list<QWidget *>{m_live, m_calls, m_messages, m_appointments, m_insights, m_setup})
        m_pages->addWidget(page);
    m_banner = makeBanner();
    auto *all = new QVBoxLayout{this};
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_banner);
    all->addWidget(m_pages, 1);
    wirePages();
    m_grace.setSingleShot(true);
    connect(&m_grace, &QTimer::timeout, m_banner, &QWidget::show);
    connect(&line, &LineSession::connectionChanged, this, [this] {
        if (!m_line.isConnected()) {
            const Error &trouble = m_line.feed().trouble();
            m_trouble->setText(
                trouble.fault == Fault::Unauthorized ? trouble.text : tr("The host does not answer; trying again…"));
            return m_grace.start(grace);
        }
        m_grace.stop();
        m_banner->hide();
    });
}

void LineView::wirePages()
{
    connect(m_live, &LivePage::practiceAsked, this, &LineView::practiceAsked);
    connect(m_live, &LivePage::setupAsked, this, [this] {
        if (m_line.isSetUp())
            showSetup(u"phone"_s);
        else
            emit pageWanted(Sidebar::Setup);
    });
    connect(m_live, &LivePage::callAsked, this, &LineView::openCall);
    connect(m_live, &LivePage::appointmentAsked, this, &LineView::openAppointment);
    connect(m_calls, &CallsPage::appointmentAsked, this, &LineView::openAppointment);
    connect(m_appointments, &AppointmentsPage::appointmentAsked, this, &LineView::openAppointment);
    connect(m_appointments, &AppointmentsPage::bookingAsked, this, [this](const QDateTime &startUtc) {
        (new BookingSheet{m_line, startUtc, window()})->open();
    });
    connect(m_appointments, &AppointmentsPage::moveAsked, this, &LineView::askToMove);
    connect(m_appointments, &AppointmentsPage::resizeAsked, this, &LineView::askToResize);
    connect(m_messages, &MessagesPage::appointmentAsked, this, &LineView::openAppointment);
    connect(m_messages, &MessagesPage::callsAsked, this, [this](const QString &peer, const QString &name) {
        showCalls({.caller = peer}, tr("Calls from %1").arg(name));
    });
    connect(m_insights, &InsightsPage::callsAsked, this, &LineView::showCalls);
    connect(m_insights, &InsightsPage::callAsked, this, &LineView::openCall);
}

QFrame *LineView::makeBanner()
{
    auto *banner = new QFrame;
    banner->setObjectName(u"offlineBanner"_s);
    banner->setProperty("kind", u"banner"_s);
    auto *row = new QHBoxLayout{banner};
    row->setContentsMargins(28, 9, 28, 9);
    m_trouble = new QLabel{tr("The host does not answer; trying again…")};
    m_trouble->setObjectName(u"offlineTrouble"_s);
    m_trouble->setWordWrap(true);
    row->addWidget(m_trouble, 1);
    auto *now = new QPushButton{tr("Try now")};
    now->setObjectName(u"retryNowButton"_s);
    connect(now, &QPushButton::clicked, this, [this] { m_line.feed().retryNow(); });
    row->addWidget(now);
    banner->hide();
    return banner;
}

void LineView::showPage(Sidebar::Page page)
{
    m_pages->setCurrentIndex(page);
}

void LineView::showSetup(const QString &step)
{
    emit pageWanted(Sidebar::Setup);
    m_setup->choose(step);
}

void LineView::showCalls(const api::ApiClient::CallFilter &filter, const QString &what)
{
    emit pageWanted(Sidebar::Calls);
    m_calls->showOnly(filter, what);
}

void LineView::open(const SearchHit &hit)
{
    switch (hit.kind) {
    case SearchHit::Kind::Command: break;           // the window's own
    case SearchHit::Kind::Person:
        showCalls({.caller = hit.id}, tr("Calls from %1").arg(hit.name.isEmpty() ? phoneText(hit.id) : hit.name));
        break;
    case SearchHit::Kind::Conversation:
        emit pageWanted(Sidebar::Messages);
        m_messages->openConversation(hit.id, hit.name);
        break;
    case SearchHit::Kind::Call: openCall(hit.id); break;
    case SearchHit::Kind::Appointment:
        emit pageWanted(Sidebar::Appointments);
        m_appointments->goTo(hit.appointment.startUtc.toTimeZone(m_line.business().zone).date());
        openAppointment(hit.appointment);
        break;
    }
}

void LineView::writeMessage()
{
    emit pageWanted(Sidebar::Messages);
    m_messages->writeTo();
}

void LineView::reload()
{
    m_line.reload();
}

void LineView::openCall(const QString &id)
{
    emit pageWanted(Sidebar::Calls);
    m_calls->openCall(id);
}

void LineView::openAppointment(const api::Appointment &appointment)
{
    auto *sheet = new AppointmentSheet{m_line, appointment, window()};
    connect(sheet, &AppointmentSheet::callAsked, this, &LineView::openCall);
    sheet->open();
}

/// A slip of the hand must not text a customer.
void LineView::askToMove(const api::Appointment &appointment, const QDateTime &startUtc)
{
    const auto text = [this](const QDateTime &utc) {
        return momentText(utc, m_line.business().zone, QDateTime::currentDateTimeUtc());
    };
    m_prompt.confirm(
        {tr("Move the appointment?"),
            tr("%1, %2: from %3 to %4. The customer is told by text message.")
                .arg(appointment.customerName, appointment.service, text(appointment.startUtc), text(startUtc)),
            tr("Move it"), false},
        [this, id = appointment.id, startUtc] {
            api::whenAnswered(
                m_line.client().move(id, startUtc), this, [this](const Result<api::BookingAnswer> &answer) {
                    if (!answer || !answer->success)
                        emit m_line.failed(answer ? answer->message : answer.error().text);
                });
        });
}

void LineView::askToResize(const api::Appointment &appointment, int minutes)
{
    const QTimeZone &zone = m_line.business().zone;
    const auto end = [&](const QDateTime &utc) { return clockText(utc, zone); };
    m_prompt.confirm(
        {tr("Change the length?"),
            tr("%1, %2, %3: until %4 instead of %5. The customer is not told.")
                .arg(appointment.customerName, appointment.service,
                    momentText(appointment.startUtc, zone, QDateTime::currentDateTimeUtc()),
                    end(appointment.startUtc.addSecs(60 * minutes)), end(appointment.endUtc)),
            tr("Change it"), false},
        [this, id = appointment.id, minutes] {
            api::whenAnswered(
                m_line.client().resize(id, minutes), this, [this](const Result<api::BookingAnswer> &answer) {
                    if (!answer || !answer->success)
                        emit m_line.failed(answer ? answer->message : answer.error().text);
                });
        });
}
} // namespace cloudgreet::ui
