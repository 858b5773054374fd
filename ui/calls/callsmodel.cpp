// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/callsmodel.h"
#include "widgets/formats.h"

namespace cloudgreet::ui {

CallsModel::CallsModel(Ask ask, QObject *parent) : QAbstractTableModel{parent}, m_ask{std::move(ask)} {}

void CallsModel::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    if (rowCount() > 0)
        emit dataChanged(index(0, When), index(rowCount() - 1, When));
}

void CallsModel::setFilter(const api::ApiClient::CallFilter &filter)
{
    m_filter = filter;
    reload();
}

void CallsModel::reload()
{
    beginResetModel();
    m_pages.restart();
    endResetModel();
    fetchMore({});
}

void CallsModel::fetchMore(const QModelIndex &parent)
{
    if (parent.isValid())
        return;
    const auto take = [this](const QList<api::CallSummary> &fresh) {
        beginInsertRows({}, rowCount(), rowCount() + int(fresh.size()) - 1);
        m_pages.append(fresh);
        endInsertRows();
    };
    m_pages.fetch(
        this, [this](const QString &before) { return m_ask(m_filter, before, PageRows); }, take,
        [this](const Result<api::Page<api::CallSummary>> &page) {
            if (!page)
                emit failed(page.error().text);
            emit loaded();
        });
}

void CallsModel::upsert(const api::CallSummary &call)
{
    if (const int row = rowOf(call.id); row >= 0) {
        api::CallSummary now = call;
        now.hit = m_pages.at(row)->hit;
        if (now.recording == api::RecordingState::None)
            now.recording = m_pages.at(row)->recording;
        now.notes = m_pages.at(row)->notes;
        now.tags = m_pages.at(row)->tags;
        m_pages.replace(row, now);
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    } else if (!m_filter.isNarrow()) {
        beginInsertRows({}, 0, 0);
        m_pages.insert(0, {call});
        endInsertRows();
    }
}

void CallsModel::remove(const QString &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_pages.remove(row);
    endRemoveRows();
}

void CallsModel::setRemarks(const QString &id, const QString &notes, const QStringList &tags)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    api::CallSummary now = *m_pages.at(row);
    now.notes = notes;
    now.tags = tags;
    m_pages.replace(row, now);
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
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
    if (role == Qt::ToolTipRole && index.column() == Caller && !call->summary.isEmpty()) // whole, where the row cuts it
        return u"<qt>"_s + call->summary.toHtmlEscaped() + u"</qt>"_s;
    if (role == Qt::AccessibleTextRole && index.column() == Caller) {
        QStringList words{callerText(*call)};
        words << call->tags;
        if (!call->notes.isEmpty())
            words << tr("with notes");
        return words.join(u", "_s);
    }
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
