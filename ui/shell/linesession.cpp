// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/linesession.h"

namespace cloudgreet::ui {

LineSession::LineSession(Setup setup, QObject *parent)
    : QObject{parent}, m_setup{std::move(setup)}, m_client{m_setup.access}, m_feed{m_setup.access}, m_board{m_client, m_feed}, m_services{m_client, m_feed}
{
    connect(&m_feed, &api::EventFeed::stateChanged, this, [this](api::EventFeed::State state) {
        if (state == api::EventFeed::State::Connected)
            reload();               // also after a break: what was missed may be more than events tell
        emit connectionChanged();
    });
    connect(&m_feed, &api::EventFeed::event, this, [this](const QString &kind) {
        if (kind == u"business")
            reload();
    });
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
        if (!list->isEmpty()) {
            m_business = list->first();
            m_client.setBusiness(m_business.id);
        }
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
