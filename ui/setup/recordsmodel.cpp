// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/recordsmodel.h"
#include <QJsonObject>

namespace cloudgreet::ui {

void RecordsModel::setRecords(const QJsonArray &records)
{
    if (records == m_records)
        return;
    beginResetModel();
    m_records = records;
    endResetModel();
}

QVariant RecordsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Column &column = m_columns.at(index.column());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return column.text(m_records.at(index.row()).toObject());
    if (role == Qt::TextAlignmentRole)
        return int((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

QVariant RecordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_columns.at(section).title;
    if (role == Qt::TextAlignmentRole)
        return int((m_columns.at(section).isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}
} // namespace cloudgreet::ui
