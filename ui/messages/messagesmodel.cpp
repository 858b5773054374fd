// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/messagesmodel.h"
#include "messages/textwords.h"
#include "widgets/formats.h"

namespace cloudgreet::ui {
namespace {
constexpr qint64 groupSeconds = 300;
} // namespace

MessagesModel::MessagesModel(Ask ask, QObject *parent) : QAbstractListModel{parent}, m_ask{std::move(ask)} {}

void MessagesModel::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
}

void MessagesModel::show(const QString &peer)
{
    beginResetModel();
    m_peer = peer;
    m_pages.restart(peer.isEmpty());
    endResetModel();
    fetchOlder();
}

void MessagesModel::fetchOlder()
{
    const auto take = [this](QList<api::TextMessage> older) {
        std::ranges::reverse(older);                    // pages come latest first
        beginInsertRows({}, 0, int(older.size()) - 1);
        m_pages.insert(0, older);
        endInsertRows();
    };
    m_pages.fetch(
        this, [this](const QString &before) { return m_ask(m_peer, before, PageRows); }, take,
        [this](const Result<api::Page<api::TextMessage>> &page) {
            if (!page)
                emit failed(page.error().text);
            emit loaded();
        });
}

void MessagesModel::upsert(const api::TextMessage &message)
{
    if (message.peer != m_peer)
        return;
    if (const int row = m_pages.rowOf(message.id); row >= 0) {
        m_pages.replace(row, message);
        emit dataChanged(index(row), index(row));
        return;
    }
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_pages.append({message});
    endInsertRows();
    if (row > 0)
        emit dataChanged(index(row - 1), index(row - 1));       // it may no longer end its group
}

bool MessagesModel::beginsDay(int row) const
{
    const auto day = [this](int of) { return at(of)->atUtc.toTimeZone(m_zone).date(); };
    return row == 0 || day(row) != day(row - 1);
}

bool MessagesModel::endsGroup(int row) const
{
    const api::TextMessage &one = *at(row);
    if (row + 1 == rowCount() || one.state == api::TextState::Failed || one.state == api::TextState::Unknown)
        return true;
    const api::TextMessage &next = *at(row + 1);
    return next.isOurs != one.isOurs || next.kind != one.kind || one.atUtc.secsTo(next.atUtc) > groupSeconds
        || beginsDay(row + 1);
}

QVariant MessagesModel::data(const QModelIndex &index, int role) const
{
    const api::TextMessage *message = index.isValid() ? at(index.row()) : nullptr;
    if (!message)
        return {};
    switch (role) {
    case MessageRole: return QVariant::fromValue(*message);
    case IdRole: return message->id;
    case BeginsDayRole: return beginsDay(index.row());
    case EndsGroupRole: return endsGroup(index.row());
    case Qt::DisplayRole: return message->text;
    case Qt::AccessibleTextRole: {
        QStringList said{message->isOurs ? tr("You") : tr("They"), message->text,
            momentText(message->atUtc, m_zone, QDateTime::currentDateTimeUtc())};
        for (const QString &more : {textKindText(message->kind), textStateText(*message), message->error})
            if (!more.isEmpty())
                said << more;
        return said.join(u", "_s);
    }
    default: return {};
    }
}
} // namespace cloudgreet::ui
