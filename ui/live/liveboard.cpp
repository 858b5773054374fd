// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/liveboard.h"

namespace cloudgreet::ui {
namespace {
using namespace std::chrono_literals;
constexpr auto endedStays = 20000ms, dayPause = 150ms;
} // namespace

LiveBoard::LiveBoard(api::ApiClient &client, api::EventFeed &feed, QObject *parent) : QObject{parent}, m_client{client}
{
    m_dayTimer.setSingleShot(true);
    connect(&m_dayTimer, &QTimer::timeout, this, &LiveBoard::refreshDay);
    connect(&feed, &api::EventFeed::event, this, &LiveBoard::take);
    connect(&feed, &api::EventFeed::resync, this, &LiveBoard::reload);
    connect(&feed, &api::EventFeed::partial, this, [this](const QString &id, const QString &words) {
        if (const auto found = m_calls.find(id); found != m_calls.end()) {
            found->partial = words;
            emit partialChanged(id, words);
        }
    });
}

const LiveBoard::LiveCall *LiveBoard::call(const QString &id) const
{
    const auto found = m_calls.constFind(id);
    return found == m_calls.constEnd() ? nullptr : &*found;
}

QString LiveBoard::callOfLeg(const QString &leg) const
{
    for (const LiveCall &live : m_calls)
        if (live.call.leg == leg)
            return live.call.id;
    return {};
}

int LiveBoard::liveCount() const
{
    return int(std::count_if(m_calls.begin(), m_calls.end(), [](const LiveCall &live) { return live.call.isLive(); }));
}

void LiveBoard::clear()
{
    ++m_view;
    for (const QString &id : m_calls.keys()) {
        m_calls.remove(id);
        emit callGone(id);
    }
    m_today = {};
    emit dayChanged();
}

void LiveBoard::reload()
{
    api::whenAnswered(m_client.dashboard(), this, [this, view = m_view](const Result<api::Dashboard> &day) {
        if (view != m_view)
            return;
        if (!day)
            return void(emit failed(day.error().text));
        m_today = *day;
        QSet<QString> live;
        for (const api::CallSummary &call : day->live) {
            live.insert(call.id);
            takeCall(call);
            loadTurns(call.id);
        }
        for (const QString &id : m_calls.keys())
            if (!live.contains(id))
                dismissEnded(id);
        emit dayChanged();
        emit reloaded();
    });
}

void LiveBoard::refreshDay()
{
    api::whenAnswered(m_client.dashboard(), this, [this, view = m_view](const Result<api::Dashboard> &day) {
        if (view != m_view)
            return;
        if (!day)
            return void(emit failed(day.error().text));
        m_today = *day;
        emit dayChanged();
    });
}

void LiveBoard::loadTurns(const QString &id)
{
    api::whenAnswered(m_client.call(id), this, [this, id](const Result<api::CallDetail> &detail) {
        const auto found = m_calls.find(id);
        if (!detail || found == m_calls.end() || found->turns.size() > detail->turns.size())
            return;
        found->turns = detail->turns;
        emit turnsLoaded(id);
    });
}

void LiveBoard::take(const QString &kind, const QString &business, const QJsonObject &payload)
{
    if (!m_client.business().isEmpty() && !business.isEmpty() && business != m_client.business())
        return;
    if (kind == u"call")
        return takeCall(api::CallSummary::fromJson(payload));
    if (kind == u"turn")
        return takeTurn(api::Turn::fromJson(payload));
    if (kind == u"call_deleted") {
        emit callDeleted(payload[u"id"].toString());
        m_dayTimer.start(dayPause);
        return;
    }
    if (kind == u"call_noted")
        return void(emit callNoted(payload[u"id"].toString()));
    if (kind == u"customer")
        return void(emit customerChanged(payload[u"id"].toString()));
    if (kind == u"recording") {
        if (payload[u"state"].toString() == u"deleted")
            emit recordingDeleted(payload[u"call"].toString());
        return void(emit recordingChanged(payload[u"call"].toString()));
    }
    if (kind == u"appointment")
        emit appointmentChanged(api::Appointment::fromJson(payload));
    else if (kind == u"attention" && !payload[u"resolved"].toBool())
        emit attentionRaised(api::Attention::fromJson(payload));
    m_dayTimer.start(dayPause);                 // several changes of one moment are one question
}

void LiveBoard::takeCall(const api::CallSummary &call)
{
    const auto found = m_calls.find(call.id);
    emit callTold(call);
    m_dayTimer.start(dayPause);                 // counts change with each step of a call
    if (found == m_calls.end() && !call.isLive())
        return;
    const bool wasLive = found != m_calls.end() && found->call.isLive();
    const QString leg = found == m_calls.end() || !call.leg.isEmpty() ? call.leg : found->call.leg;
    LiveCall &live = m_calls[call.id];
    live.call = call;
    live.call.leg = leg;
    if (!call.isLive())
        live.partial.clear();
    if (wasLive && !call.isLive())
        QTimer::singleShot(endedStays, this, [this, id = call.id] { dismissEnded(id); });
    emit callChanged(call.id);
}

void LiveBoard::takeTurn(const api::Turn &turn)
{
    const auto found = m_calls.find(turn.call);
    if (found == m_calls.end())
        return;
    const bool known = std::any_of(
        found->turns.begin(), found->turns.end(), [&](const api::Turn &t) { return t.index == turn.index; });
    if (known)
        return;
    found->turns.append(turn);
    if (turn.speaker == api::Speaker::Caller)
        found->partial.clear();
    emit turnAdded(turn.call, turn);
}

void LiveBoard::dismissEnded(const QString &id)
{
    if (m_calls.remove(id) > 0)
        emit callGone(id);
}
} // namespace cloudgreet::ui
