// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/linesession.h"

namespace cloudgreet::ui {

LineSession::LineSession(Setup setup, QObject *parent)
    : QObject{parent}
    , m_setup{std::move(setup)}
    , m_client{m_setup.access}
    , m_feed{m_setup.access}
    , m_board{m_client, m_feed}
    , m_services{m_client, m_feed}
{
    connect(&m_feed, &api::EventFeed::stateChanged, this, [this](api::EventFeed::State state) {
        if (state == api::EventFeed::State::Connected)
            reload();               // also after a break: what was missed may be more than events tell
        emit connectionChanged();
    });
    connect(&m_feed, &api::EventFeed::event, this, &LineSession::take);
}

void LineSession::take(const QString &kind, const QString &business, const QJsonObject &payload)
{
    if (kind == u"business")
        return reload();
    if (kind != u"call" || business.isEmpty() || business == m_business.id)
        return;
    const auto call = api::CallSummary::fromJson(payload);
    call.isLive() ? void(m_liveElsewhere.insert(call.id)) : void(m_liveElsewhere.remove(call.id));
    emit elsewhereChanged();
}

void LineSession::chooseBusiness(const QString &id)
{
    if (id == m_business.id)
        return;
    for (const api::BusinessInfo &one : std::as_const(m_businesses))
        if (one.id == id) {
            m_business = one;
            m_client.setBusiness(id);
            m_board.clear();
            emit businessSwitched();
            reload();
        }
}

/// What goes on at the others, once; events tell the rest.
void LineSession::lookElsewhere()
{
    m_liveElsewhere.clear();
    for (const api::BusinessInfo &other : std::as_const(m_businesses)) {
        if (other.id == m_business.id)
            continue;
        auto *client = new api::ApiClient{m_setup.access};
        client->setBusiness(other.id);
        api::whenAnswered(client->dashboard(), this,
            [this, client = std::shared_ptr<api::ApiClient>{client}](const Result<api::Dashboard> &day) {
                for (const api::CallSummary &call : day ? day->live : QList<api::CallSummary>{})
                    m_liveElsewhere.insert(call.id);
                emit elsewhereChanged();
            });
    }
}

void LineSession::start()
{
    m_feed.start();
}

void LineSession::reload()
{
    api::whenAnswered(m_client.businesses(), this, [this](const Result<QList<api::BusinessInfo>> &list) {
        if (!list)
            return void(emit failed(list.error().text));
        m_businesses = *list;
        const auto same = std::ranges::find(m_businesses, m_business.id, &api::BusinessInfo::id);
        if (!m_businesses.isEmpty()) {
            m_business = same == m_businesses.end() ? m_businesses.first() : *same;
            m_client.setBusiness(m_business.id);
        }
        lookElsewhere();
        emit businessChanged();
        if (isSetUp()) {                    // a host without a business has nothing to tell
            m_board.reload();
            m_services.reload();
        }
    });
}

int LineSession::charactersPerSecond() const
{
    const double speed = m_setup.isPractice ? m_setup.speechSpeed : 1;
    return speed <= 0 ? 1000 : int(15 * speed);
}
} // namespace cloudgreet::ui
