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
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void MessagesModel::show(const QString &peer)
{
    ++m_generation;
    beginResetModel();
    m_peer = peer;
    m_rows.clear();
    m_next.clear();
    m_fetching = false;
    m_atEnd = peer.isEmpty();
    endResetModel();
    fetchOlder();
}

void MessagesModel::fetchOlder()
{
    if (m_fetching || m_atEnd)
        return;
    m_fetching = true;
    api::whenAnswered(m_ask(m_peer, m_next, PageRows), this, [this, asked = m_generation](const Result<api::Page<api::TextMessage>> &page) {
        if (asked == m_generation)
            take(page);
    });
}

void MessagesModel::take(const Result<api::Page<api::TextMessage>> &page)
{
    m_fetching = false;
    m_atEnd = !page || page->next.isEmpty();
    QList<api::TextMessage> older;
    for (const api::TextMessage &message : page ? page->items : QList<api::TextMessage>{})
        if (std::none_of(m_rows.begin(), m_rows.end(), [&](const api::TextMessage &known) { return known.id == message.id; }))
            older.prepend(message);
    if (!older.isEmpty()) {
        beginInsertRows({}, 0, int(older.size()) - 1);
        m_rows = older + m_rows;
        endInsertRows();
    }
    if (page)
        m_next = page->next;
    else
        emit failed(page.error().text);
    emit loaded();
}

void MessagesModel::upsert(const api::TextMessage &message)
{
    if (message.peer != m_peer)
        return;
    for (int row = rowCount() - 1; row >= 0; --row)
        if (m_rows.at(row).id == message.id) {
            m_rows[row] = message;
            emit dataChanged(index(row), index(row));
            return;
        }
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_rows.append(message);
    endInsertRows();
    if (row > 0)
        emit dataChanged(index(row - 1), index(row - 1));       // it may no longer end its group
}

const api::TextMessage *MessagesModel::at(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

bool MessagesModel::beginsDay(int row) const
{
    const auto day = [this](int of) { return m_rows.at(of).atUtc.toTimeZone(m_zone).date(); };
    return row == 0 || day(row) != day(row - 1);
}

bool MessagesModel::endsGroup(int row) const
{
    const api::TextMessage &one = m_rows.at(row);
    if (row + 1 == rowCount() || one.state == api::TextState::Failed || one.state == api::TextState::Unknown)
        return true;
    const api::TextMessage &next = m_rows.at(row + 1);
    return next.isOurs != one.isOurs || next.kind != one.kind || one.atUtc.secsTo(next.atUtc) > groupSeconds || beginsDay(row + 1);
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
        QStringList said{message->isOurs ? tr("You") : tr("They"), message->text, momentText(message->atUtc, m_zone, QDateTime::currentDateTimeUtc())};
        for (const QString &more : {textKindText(message->kind), textStateText(*message), message->error})
            if (!more.isEmpty())
                said << more;
        return said.join(u", "_s);
    }
    default: return {};
    }
}
} // namespace cloudgreet::ui
