// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/apiclient.h"
#include "api/eventfeed.h"

namespace cloudgreet::ui {

/// What is going on now on one line: calls in progress with what was said, today's visits, what needs attention. Asked
/// for once, then kept by events. A call that ended stays for a while, so that its end can be read.
class LiveBoard : public QObject
{
    Q_OBJECT
public:
    struct LiveCall {
        api::CallSummary call;
        QList<api::Turn> turns;
        QString partial;
    };
    LiveBoard(api::ApiClient &client, api::EventFeed &feed, QObject *parent = nullptr);

    void reload();
    void clear();                   ///< Another business is looked at from now on; answers under way are not taken.
    [[nodiscard]] QStringList callIds() const { return m_calls.keys(); } ///< Oldest first: ids grow with time.
    [[nodiscard]] const LiveCall *call(const QString &id) const;
    [[nodiscard]] QString callOfLeg(const QString &leg) const;                      ///< Empty when none is known.
    [[nodiscard]] const QList<api::Appointment> &today() const { return m_today.appointments; }
    [[nodiscard]] const QList<api::Attention> &attention() const { return m_today.attention; }
    [[nodiscard]] const api::Dashboard &dashboard() const { return m_today; }
    [[nodiscard]] int liveCount() const;
    void dismissEnded(const QString &id);

signals:
    void callTold(const cloudgreet::api::CallSummary &call);        ///< Any call of the line, live or over.
    void callChanged(const QString &id);
    void callGone(const QString &id);
    void callDeleted(const QString &id);                            ///< For good, by somebody's wish.
    void turnAdded(const QString &call, const cloudgreet::api::Turn &turn);
    void turnsLoaded(const QString &call);
    void partialChanged(const QString &call, const QString &words);
    void dayChanged();                                          ///< Today's visits, attention or counts.
    void appointmentChanged(const cloudgreet::api::Appointment &appointment);
    void attentionRaised(const cloudgreet::api::Attention &attention);
    void recordingChanged(const QString &call);
    void callNoted(const QString &id);                              ///< Its notes or tags are others.
    void customerChanged(const QString &id);
    void recordingDeleted(const QString &call);                     ///< Its time was over.
    void reloaded();
    void failed(const QString &text);

private:
    void take(const QString &kind, const QString &business, const QJsonObject &payload);
    void takeCall(const api::CallSummary &call);
    void takeTurn(const api::Turn &turn);
    void loadTurns(const QString &id);
    void refreshDay();

    api::ApiClient &m_client;
    QMap<QString, LiveCall> m_calls;
    api::Dashboard m_today;
    QTimer m_dayTimer;
    int m_view = 0;                 ///< Counts what was cleared.
};
} // namespace cloudgreet::ui
