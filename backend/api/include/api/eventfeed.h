// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/apiclient.h"
#include "api/eventparser.h"
#include <QTimer>

class QNetworkReply;

namespace cloudgreet::api {

/// The host's event stream, kept open: after a break it comes back by itself and asks for what it missed. Thread: the
/// one it was made on.
class EventFeed : public QObject
{
    Q_OBJECT
public:
    enum class State { Connecting, Connected, Broken };
    Q_ENUM(State)
    explicit EventFeed(Access access, QObject *parent = nullptr);
    ~EventFeed() override;
    void start();
    void retryNow();                    ///< Instead of waiting for the next try.
    [[nodiscard]] State state() const { return m_state; }
    /// Why the latest try failed. Unauthorized: trying again will not help. Meaningless while connected.
    [[nodiscard]] const Error &trouble() const { return m_trouble; }

signals:
    void event(const QString &kind, const QString &business, const QJsonObject &payload);
    /// Words being said, to be replaced by those that follow and in the end by a turn.
    void partial(const QString &call, const QString &words);
    void resync();                      ///< Events were missed for good: whatever is shown is to be asked for again.
    void stateChanged(cloudgreet::api::EventFeed::State state);

private:
    void open();
    void ended();
    void take(const StreamEvent &event);
    void setState(State state, const Error &trouble = {});

    Access m_access;
    std::unique_ptr<QNetworkAccessManager> m_network;
    QNetworkReply *m_reply = nullptr;
    EventParser m_parser;
    QByteArray m_lastId;
    QTimer m_retry, m_silence;
    int m_failures = 0;
    State m_state = State::Connecting;
    Error m_trouble{};
};
} // namespace cloudgreet::api
