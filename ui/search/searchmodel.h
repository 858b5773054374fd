// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "search/searchhit.h"
#include <QAbstractListModel>

namespace cloudgreet::ui {

/// What was found, in groups; above each its name, which cannot be chosen. Thread: GUI.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { HitRole = Qt::UserRole + 1, IsTitleRole };
    using QAbstractListModel::QAbstractListModel;
    void setGroup(SearchHit::Kind kind, const QList<SearchHit> &hits);
    void clear();
    [[nodiscard]] const SearchHit *hitAt(int row) const;            ///< Null: a title, or no row.
    /// The next row that can be chosen, going down or up from `row`; the one it began with where there is none.
    [[nodiscard]] int nextHit(int row, int step) const;
    [[nodiscard]] int rowOf(SearchHit::Kind kind, const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        bool isTitle = false;
        SearchHit hit = {};
    };
    void rebuild();
    QMap<SearchHit::Kind, QList<SearchHit>> m_groups;
    QList<Row> m_rows;
};
} // namespace cloudgreet::ui
