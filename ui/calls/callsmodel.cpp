// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/callsmodel.h"
#include "widgets/formats.h"

namespace cloudgreet::ui {

CallsModel::CallsModel(Ask ask, QObject *parent) : QAbstractTableModel{parent}, m_ask{std::move(ask)} {}

void CallsModel::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, When), index(rowCount() - 1, When));
}

void CallsModel::setFilter(const api::ApiClient::CallFilter &filter)
{
    m_filter = filter;
    reload();
}

void CallsModel::reload()
{
    ++m_generation;
    beginResetModel();
    m_rows.clear();
    m_known.clear();
    m_next.clear();
    m_atEnd = m_fetching = false;
    endResetModel();
    fetchMore({});
}

void CallsModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    api::whenAnswered(m_ask(m_filter, m_next, PageRows), this, [this, asked = m_generation](const Result<api::Page<api::CallSummary>> &page) {
        if (asked == m_generation)
            take(page);
    });
}

void CallsModel::take(const Result<api::Page<api::CallSummary>> &page)
{
    m_atEnd = !page || page->next.isEmpty();
    QList<api::CallSummary> fresh = page ? page->items : QList<api::CallSummary>{};
    fresh.removeIf([this](const api::CallSummary &call) { return m_known.contains(call.id); });
    for (const api::CallSummary &call : std::as_const(fresh))
        m_known.insert(call.id);
    if (!fresh.isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount() + int(fresh.size()) - 1);
        m_rows += fresh;
        endInsertRows();
    }
    if (page)
        m_next = page->next;
    m_fetching = false;                     // last: a view may ask again while rows arrive
    if (!page)
        emit failed(page.error().text);
    emit loaded();
}

void CallsModel::upsert(const api::CallSummary &call)
{
    if (const int row = m_known.contains(call.id) ? rowOf(call.id) : -1; row >= 0) {
        const api::CallSummary old = m_rows.at(row);
        m_rows[row] = call;
        m_rows[row].hit = old.hit;
        if (call.recording == api::RecordingState::None)
            m_rows[row].recording = old.recording;
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    } else if (!m_filter.isNarrow()) {
        beginInsertRows({}, 0, 0);
        m_known.insert(call.id);
        m_rows.prepend(call);
        endInsertRows();
    }
}

void CallsModel::remove(const QString &id)
{
    const int row = m_known.contains(id) ? rowOf(id) : -1;
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    m_known.remove(id);
    endRemoveRows();
}

const api::CallSummary *CallsModel::callAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

int CallsModel::rowOf(const QString &id) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows.at(row).id == id)
            return row;
    return -1;
}

QVariant CallsModel::data(const QModelIndex &index, int role) const
{
    const api::CallSummary *call = index.isValid() ? callAt(index.row()) : nullptr;
    if (!call)
        return {};
    if (role == CallRole)
        return QVariant::fromValue(*call);
    if (role == IdRole)
        return call->id;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (Column(index.column())) {
    case Caller: return callerText(*call);
    case OutcomeColumn: return outcomeText(call->outcome);
    case When: return momentText(call->startedUtc, m_zone, QDateTime::currentDateTimeUtc());
    case Length: return call->seconds ? lengthText(*call->seconds) : call->isLive() ? tr("Live") : QString{u"–"_s};
    case ColumnCount: break;
    }
    return {};
}

QVariant CallsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter) | int(section == Length ? Qt::AlignRight : Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Caller: return tr("Caller");
    case OutcomeColumn: return tr("Outcome");
    case When: return tr("When");
    case Length: return tr("Length");
    case ColumnCount: break;
    }
    return {};
}
} // namespace cloudgreet::ui
