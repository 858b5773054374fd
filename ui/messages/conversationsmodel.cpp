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
    ++m_generation;
    beginResetModel();
    m_rows.clear();
    m_next.clear();
    m_atEnd = m_fetching = false;
    endResetModel();
    fetchMore({});
}

void ConversationsModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    api::whenAnswered(m_ask(m_words, m_next, PageRows), this, [this, asked = m_generation](const Result<api::Page<api::Conversation>> &page) {
        if (asked == m_generation)
            take(page);
    });
}

void ConversationsModel::take(const Result<api::Page<api::Conversation>> &page)
{
    m_atEnd = !page || page->next.isEmpty();
    QList<api::Conversation> fresh = page ? page->items : QList<api::Conversation>{};
    QSet<QString> known;                            // an event may have brought one meanwhile
    for (const api::Conversation &row : std::as_const(m_rows))
        known.insert(row.peer);
    fresh.removeIf([&](const api::Conversation &row) { return known.contains(row.peer); });
    if (!fresh.isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount() + int(fresh.size()) - 1);
        m_rows += fresh;
        endInsertRows();
    }
    if (page)
        m_next = page->next;
    m_fetching = false;                             // last: a view may ask again while rows arrive
    if (!page)
        emit failed(page.error().text);
    emit loaded();
}

void ConversationsModel::upsert(const api::Conversation &conversation)
{
    const int row = rowOf(conversation.peer);
    if (row < 0) {
        const auto older = std::find_if(m_rows.begin(), m_rows.end(), [&](const api::Conversation &one) { return one.last.atUtc <= conversation.last.atUtc; });
        if (!m_words.isEmpty() || (older == m_rows.end() && !m_atEnd))
            return;                                 // it comes with its page
        const int at = int(older - m_rows.begin());
        beginInsertRows({}, at, at);
        m_rows.insert(at, conversation);
        endInsertRows();
        return;
    }
    const bool isNewer = conversation.last.id != m_rows.at(row).last.id;
    const QString hit = m_rows.at(row).hit;
    m_rows[row] = conversation;
    m_rows[row].hit = hit;
    emit dataChanged(index(row), index(row));
    if (!isNewer || row == 0 || !m_words.isEmpty())
        return;
    beginMoveRows({}, row, row, {}, 0);
    m_rows.move(row, 0);
    endMoveRows();
}

const api::Conversation *ConversationsModel::at(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

int ConversationsModel::rowOf(const QString &peer) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows.at(row).peer == peer)
            return row;
    return -1;
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
