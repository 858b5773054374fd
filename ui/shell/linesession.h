// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "live/liveboard.h"
#include "shell/linecondition.h"
#include "shell/servicestates.h"

namespace cloudgreet::ui {

/// One line as the console has it: the host's client and event stream, the business, and what goes on now. All that the
/// pages know comes from here. Thread: GUI.
class LineSession : public QObject
{
    Q_OBJECT
public:
    struct Setup {
        api::Access access;
        QString name;               ///< "Practice line"
        bool isPractice = false;
        QString cacheFolder;        ///< For recordings that were fetched.
        double speechSpeed = 3;     ///< Of practice calls: 1 is as people speak, 0 does not wait.
        bool isOwnHost = false;     ///< It runs in this very program, and ends with it.
    };
    explicit LineSession(Setup setup, QObject *parent = nullptr);
    void start();
    void reload();

    [[nodiscard]] const Setup &setup() const { return m_setup; }
    [[nodiscard]] api::ApiClient &client() { return m_client; }
    [[nodiscard]] api::EventFeed &feed() { return m_feed; }
    [[nodiscard]] LiveBoard &board() { return m_board; }
    [[nodiscard]] ServiceStates &services() { return m_services; }
    [[nodiscard]] const api::BusinessInfo &business() const { return m_business; }
    [[nodiscard]] const QList<api::BusinessInfo> &businesses() const { return m_businesses; } ///< Of the same host.
    void chooseBusiness(const QString &id);
    [[nodiscard]] int liveCount() const
    {
        return m_board.liveCount() + int(m_liveElsewhere.size());
    } ///< Of all of them.
    [[nodiscard]] bool isSetUp() const { return !m_business.id.isEmpty(); }
    /// There is a line that may be answered.
    [[nodiscard]] bool hasLine() const { return isSetUp() && m_services.hasTelephone(); }
    [[nodiscard]] LineCondition condition() const
    {
        return !isConnected()            ? LineCondition::Offline
            : !isSetUp()                 ? LineCondition::NotSetUp
            : !m_services.hasTelephone() ? LineCondition::NoTelephone
            : !m_services.isReached()    ? LineCondition::NotReached
                                         : LineCondition::Answered;
    }
    [[nodiscard]] bool isConnected() const { return m_feed.state() == api::EventFeed::State::Connected; }
    [[nodiscard]] int charactersPerSecond() const;      ///< At which the receptionist speaks.

signals:
    void businessSwitched();                ///< Another one is looked at: what is shown of the last is to be forgotten.
    void businessChanged();
    void elsewhereChanged();
    void connectionChanged();
    void failed(const QString &text);       ///< Something the owner asked for was refused; in words.
    void told(const QString &title, const QString &text, bool isDone);      ///< What came of something they asked for.

private:
    void take(const QString &kind, const QString &business, const QJsonObject &payload);
    void lookElsewhere();
    Setup m_setup;
    api::ApiClient m_client;
    api::EventFeed m_feed;
    LiveBoard m_board;
    ServiceStates m_services;
    api::BusinessInfo m_business;
    QList<api::BusinessInfo> m_businesses;
    QSet<QString> m_liveElsewhere;          ///< Calls under way of businesses that are not looked at.
};
} // namespace cloudgreet::ui
