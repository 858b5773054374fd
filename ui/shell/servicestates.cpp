// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/servicestates.h"
#include "widgets/colours.h"
#include <QPainter>

namespace cloudgreet::ui {

namespace {
using namespace std::chrono_literals;
constexpr auto lookAgain = 10min;

/// Calls come in only where all of these are well.
constexpr QStringView wayOfCalls[]
    = {u"telnyx-key", u"telnyx-public-key", u"public-url", u"telnyx-number", u"telnyx-webhook"};
} // namespace

ServiceStates::Service serviceOf(const QList<api::KeyState> &keys, const QList<api::Check> &checks)
{
    using State = ServiceStates::State;
    const QString name = ServiceStates::tr("Telephone");
    int wanted = 0;
    for (const api::KeyState &key : keys) {
        if (key.source == u"practice")
            return {name, ServiceStates::tr("practice"), u"phone"_s, State::Well};
        wanted += key.isSet() && (key.name == u"telnyx-api-key" || key.name == u"telnyx-public-key");
    }
    if (wanted == 2) {
        const bool isBroken = std::ranges::any_of(checks, [](const api::Check &check) {
            return check.state == api::Check::State::Problem && std::ranges::count(wayOfCalls, check.name) > 0;
        });
        return isBroken ? ServiceStates::Service{name, ServiceStates::tr("not reached"), u"phone"_s, State::Trouble}
                        : ServiceStates::Service{name, ServiceStates::tr("Telnyx"), u"phone"_s, State::Well};
    }
    return {name, wanted == 1 ? ServiceStates::tr("a key is missing") : ServiceStates::tr("no account yet"), u"phone"_s,
        State::Trouble};
}

ServiceStates::Service serviceOf(const api::Billing &billing)
{
    using State = ServiceStates::State;
    const QString name = ServiceStates::tr("Billing");
    if (billing.method == u"off")
        return {name, ServiceStates::tr("off"), u"billing"_s, State::Off};
    if (!billing.canCharge)
        return {name, ServiceStates::tr("kept here only"), u"billing"_s, State::Off};
    if (!billing.isCustomer)
        return {name, ServiceStates::tr("no customer"), u"billing"_s, State::Trouble};
    const bool agrees = billing.problem.isEmpty() && billing.differences.isEmpty();
    return {name, agrees ? ServiceStates::tr("on") : ServiceStates::tr("look at it"), u"billing"_s,
        agrees ? State::Well : State::Trouble};
}

ServiceStates::Service serviceOf(const api::ModelState &model)
{
    using State = ServiceStates::State;
    const QString name = ServiceStates::tr("Receptionist");
    if (!model.isChosen)
        return {name, ServiceStates::tr("local"), u"agent"_s, State::Well};
    if (!model.isSetUp)
        return {name, ServiceStates::tr("local, no model key"), u"agent"_s, State::Trouble};
    if (model.state == u"well")
        return {name, ServiceStates::tr("OpenAI"), u"agent"_s, State::Well};
    if (model.reason == u"no_quota")
        return {name, ServiceStates::tr("local, no credit"), u"agent"_s, State::Trouble};
    if (model.reason == u"not_accepted")
        return {name, ServiceStates::tr("local, key refused"), u"agent"_s, State::Trouble};
    return {name, ServiceStates::tr("local, model resting"), u"agent"_s, State::Trouble};
}

ServiceStates::Service serviceOf(const api::CalendarConnection &calendar)
{
    using State = ServiceStates::State;
    const QString name = ServiceStates::tr("Calendar");
    if (calendar.state == u"connected")
        return {name, calendar.problem.isEmpty() ? ServiceStates::tr("connected") : ServiceStates::tr("not answering"),
                u"calendar"_s, calendar.problem.isEmpty() ? State::Well : State::Trouble};
    if (calendar.state == u"disconnected")
        return {name, ServiceStates::tr("disconnected"), u"calendar"_s, State::Trouble};
    return {name, ServiceStates::tr("none"), u"calendar"_s, State::Off};
}

ServiceStates::ServiceStates(
    api::ApiClient &client, api::EventFeed &feed, std::chrono::milliseconds settled, QObject *parent)
    : QObject{parent}
    , m_client{client}
    , m_settled{settled}
{
    connect(&feed, &api::EventFeed::event, this, [this](const QString &kind) {
        if (kind == u"model" || kind == u"calendar" || kind == u"billing" || kind == u"business")
            reload();
    });
    m_look.setSingleShot(true);
    connect(&m_look, &QTimer::timeout, this, &ServiceStates::look);
    connect(&m_client, &api::SetupClient::checked, this, qOverload<const QList<api::Check> &>(&ServiceStates::take));
}

void ServiceStates::look()
{
    m_look.start(lookAgain);
    (void)m_client.checks();                // checked() has them
}

void ServiceStates::take(const QList<api::Check> &checks)
{
    m_checks = checks;
    describeTelephone();
}

void ServiceStates::describeTelephone()
{
    const bool had = std::exchange(m_hasTelephone, serviceOf(m_keys).state != State::Trouble);
    const Service before = m_telephone;
    take(m_telephone, serviceOf(m_keys, m_checks));
    if (had != m_hasTelephone && before == m_telephone)
        emit changed();
}

void ServiceStates::reload()
{
    api::whenAnswered(m_client.keys(), this, [this](const Result<QList<api::KeyState>> &keys) {
        if (!keys)
            return;
        const bool areNew = std::exchange(m_keys, *keys) != *keys;
        describeTelephone();
        const bool isPractice
            = std::ranges::any_of(m_keys, [](const api::KeyState &key) { return key.source == u"practice"; });
        if (m_hasTelephone && !isPractice && (areNew || !m_look.isActive()))
            m_look.start(m_settled);
    });
    api::whenAnswered(m_client.billing(), this, [this](const Result<api::Billing> &billing) {
        if (billing)
            take(m_billing, serviceOf(*billing));
    });
    api::whenAnswered(m_client.model(), this, [this](const Result<api::ModelState> &model) {
        if (model)
            take(m_receptionist, serviceOf(*model));
    });
    api::whenAnswered(m_client.calendar(), this, [this](const Result<api::CalendarConnection> &calendar) {
        if (calendar)
            take(m_calendar, serviceOf(*calendar));
    });
}

void ServiceStates::take(Service &kept, const Service &now)
{
    if (kept == now)
        return;
    kept = now;
    emit changed();
}

ServiceRow::ServiceRow(QWidget *parent) : QPushButton{parent}
{
    setProperty("kind", u"service"_s);
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("Show in set-up"));
    setLayoutDirection(Qt::LeftToRight);    // what is painted has one direction, also in a window that has the other
    setMinimumHeight(24);               // a style sheet's padding is no minimum: rows would be squeezed in a low window
    hide();
}

void ServiceRow::show(const ServiceStates::Service &service)
{
    m_service = service;
    setText(u"      "_s + service.name);
    setAccessibleName(tr("%1: %2").arg(service.name, service.words));
    setVisible(!service.name.isEmpty());
    update();
}

void ServiceRow::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    const Colours &colours = Colours::current();
    const QColor good{0x22, 0xb5, 0x7d};
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_service.state == ServiceStates::State::Well ? good
            : m_service.state == ServiceStates::State::Trouble     ? colours.tones[Tone::Warn].text
                                                                   : colours.border);
    painter.drawEllipse(QPointF{11, height() / 2.}, 4, 4);
    painter.setPen(m_service.state == ServiceStates::State::Trouble ? colours.tones[Tone::Warn].text : colours.quiet);
    painter.drawText(rect().adjusted(0, 0, -8, 0), Qt::AlignRight | Qt::AlignVCenter, m_service.words);
}
} // namespace cloudgreet::ui
