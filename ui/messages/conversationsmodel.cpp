// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/conversationsmodel.h"
#include "messages/textwords.h"

namespace cloudgreet::ui {

ConversationsModel::ConversationsModel(Ask ask, QObject *parent) : QAbstractListModel{parent}, m_ask{std::move(ask)} {}

void ConversationsModel::setWords(const QString &words)
{
    m_words = words;
    reload();
}

void ConversationsModel::reload()
{
    beginResetModel();
    m_pages.restart();
    endResetModel();
    fetchMore({});
}

void ConversationsModel::fetchMore(const QModelIndex &parent)
{
    if (parent.isValid())
        return;
    const auto take = [this](const QList<api::Conversation> &fresh) {
        beginInsertRows({}, rowCount(), rowCount() + int(fresh.size()) - 1);
        m_pages.append(fresh);
        endInsertRows();
    };
    m_pages.fetch(
        this, [this](const QString &before) { return m_ask(m_words, before, PageRows); }, take,
        [this](const Result<api::Page<api::Conversation>> &page) {
            if (!page)
                emit failed(page.error().text);
            emit loaded();
        });
}

void ConversationsModel::upsert(const api::Conversation &conversation)
{
    const int row = rowOf(conversation.peer);
    if (row < 0)
        return insertByTime(conversation);
    const bool isNewer = conversation.last.id != m_pages.at(row)->last.id;
    api::Conversation now = conversation;
    now.hit = m_pages.at(row)->hit;
    m_pages.replace(row, now);
    emit dataChanged(index(row), index(row));
    if (!isNewer || row == 0 || !m_words.isEmpty())
        return;
    beginMoveRows({}, row, row, {}, 0);
    m_pages.move(row, 0);
    endMoveRows();
}

void ConversationsModel::insertByTime(const api::Conversation &conversation)
{
    const auto older = std::ranges::find_if(
        m_pages.rows(), [&](const api::Conversation &one) { return one.last.atUtc <= conversation.last.atUtc; });
    const int at = int(older - m_pages.rows().begin());
    if (!m_words.isEmpty() || (at == rowCount() && !m_pages.isAtEnd()))
        return;                                     // it comes with its page
    beginInsertRows({}, at, at);
    m_pages.insert(at, {conversation});
    endInsertRows();
}

QVariant ConversationsModel::data(const QModelIndex &index, int role) const
{
    const api::Conversation *conversation = index.isValid() ? at(index.row()) : nullptr;
    if (!conversation)
        return {};
    switch (role) {
    case ConversationRole: return QVariant::fromValue(*conversation);
    case PeerRole: return conversation->peer;
    case Qt::DisplayRole: return peerText(*conversation);
    case Qt::AccessibleTextRole: {
        QStringList said{peerText(*conversation)};
        if (conversation->unread > 0)
            said << tr("%n unread", nullptr, conversation->unread);
        if (conversation->isOptedOut)
            said << tr("wants no texts");
        if (conversation->last.state == api::TextState::Failed)
            said << textStateText(conversation->last);
        return (said << conversation->last.text).join(u", "_s);
    }
    default: return {};
    }
}
} // namespace cloudgreet::ui
