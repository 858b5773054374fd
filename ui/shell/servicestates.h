// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/eventfeed.h"
#include "api/setup.h"
#include <QPushButton>
#include <QTimer>
#include <chrono>

namespace cloudgreet::ui {

/// What a line depends on beside its host: the telephone, who leads the conversations, the calendar, the billing. Asked
/// for once, then kept by events. Thread: GUI.
class ServiceStates : public QObject
{
    Q_OBJECT
public:
    enum class State { Off, Well, Trouble };
    struct Service {
        QString name, words;            ///< "Calendar", "disconnected"
        QString step;                   ///< Of the set-up, that has to do with it.
        State state = State::Off;
        friend bool operator==(const Service &, const Service &) = default;
    };
    /// `settled`: how long after a change the providers are asked; several changes come together.
    ServiceStates(api::ApiClient &client, api::EventFeed &feed,
        std::chrono::milliseconds settled = std::chrono::milliseconds{1500}, QObject *parent = nullptr);
    void reload();
    [[nodiscard]] QList<Service> services() const { return {m_telephone, m_receptionist, m_calendar, m_billing}; }
    [[nodiscard]] bool hasTelephone() const { return m_hasTelephone; }
    /// As far as it was asked: the checks run at the start, when keys have changed, and every ten minutes; a page of
    /// the set-up that asks for them tells too.
    [[nodiscard]] bool isReached() const { return m_telephone.state != State::Trouble; }
    void take(const QList<api::Check> &checks);

signals:
    void changed();

private:
    void take(Service &kept, const Service &now);
    void describeTelephone();
    void look();
    api::SetupClient m_client;
    QList<api::KeyState> m_keys;
    QList<api::Check> m_checks;
    const std::chrono::milliseconds m_settled;
    QTimer m_look;                      ///< Checks ask the provider: now and then, and not for each of several changes.
    bool m_hasTelephone = true;
    Service m_telephone, m_receptionist, m_calendar, m_billing;
};

/// How the API's answers are shown. Pure.
/// The telephone. `checks`: what was asked lately of the way that calls take; none are no news.
[[nodiscard]] ServiceStates::Service serviceOf(const QList<api::KeyState> &keys, const QList<api::Check> &checks = {});
[[nodiscard]] ServiceStates::Service serviceOf(const api::Billing &billing);
[[nodiscard]] ServiceStates::Service serviceOf(const api::ModelState &model);
[[nodiscard]] ServiceStates::Service serviceOf(const api::CalendarConnection &calendar);

/// One of them, to be clicked: a dot, the name, the state.
class ServiceRow : public QPushButton
{
    Q_OBJECT
public:
    explicit ServiceRow(QWidget *parent = nullptr);
    void show(const ServiceStates::Service &service);
    [[nodiscard]] const QString &step() const { return m_service.step; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ServiceStates::Service m_service;
};
} // namespace cloudgreet::ui
