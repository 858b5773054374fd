// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchmodel.h"

namespace cloudgreet::ui {

void SearchModel::setGroup(SearchHit::Kind kind, const QList<SearchHit> &hits)
{
    m_groups.insert(kind, hits);
    rebuild();
}

void SearchModel::clear()
{
    m_groups.clear();
    rebuild();
}

void SearchModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    for (auto group = m_groups.begin(); group != m_groups.end(); ++group) {
        if (group->isEmpty())
            continue;
        Row title{true, {}};
        title.hit.kind = group.key();
        m_rows.append(title);
        for (const SearchHit &hit : *group)
            m_rows.append({false, hit});
    }
    endResetModel();
}

const SearchHit *SearchModel::hitAt(int row) const
{
    return row >= 0 && row < m_rows.size() && !m_rows.at(row).isTitle ? &m_rows.at(row).hit : nullptr;
}

int SearchModel::nextHit(int row, int step) const
{
    for (int next = row + step; next >= 0 && next < m_rows.size(); next += step)
        if (!m_rows.at(next).isTitle)
            return next;
    return row;
}

int SearchModel::rowOf(SearchHit::Kind kind, const QString &id) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (const SearchHit *hit = hitAt(row); hit && hit->kind == kind && hit->id == id)
            return row;
    return -1;
}

Qt::ItemFlags SearchModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return m_rows.at(index.row()).isTitle ? Qt::ItemNeverHasChildren
                                          : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case HitRole: return QVariant::fromValue(row.hit);
    case IsTitleRole: return row.isTitle;
    case Qt::DisplayRole: return row.isTitle ? groupTitle(row.hit.kind) : row.hit.title;
    case Qt::AccessibleTextRole: {
        if (row.isTitle)
            return groupTitle(row.hit.kind);
        const QString detail = QString{row.hit.detail}.remove(QChar{2}).remove(QChar{3});
        return tr("%1: %2, %3").arg(groupTitle(row.hit.kind), row.hit.title, detail);
    }
    default: return {};
    }
}
} // namespace cloudgreet::ui
