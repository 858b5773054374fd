// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/apiclient.h"
#include "widgets/pagedrows.h"
#include <QAbstractTableModel>

namespace cloudgreet::ui {

/// The history of calls, newest first, a page at a time by key. Thread: GUI.
class CallsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Caller, OutcomeColumn, When, Length, ColumnCount };
    enum Role { CallRole = Qt::UserRole + 1, IdRole };
    using Ask = std::function<api::Answer<api::Page<api::CallSummary>>(
        const api::ApiClient::CallFilter &filter, const QString &before, int rows)>;
    explicit CallsModel(Ask ask, QObject *parent = nullptr);

    void setZone(const QTimeZone &zone);
    void setFilter(const api::ApiClient::CallFilter &filter);      ///< Starts afresh.
    [[nodiscard]] const api::ApiClient::CallFilter &filter() const { return m_filter; }
    void reload();
    /// A call as an event tells it: its row changes; a new call comes in at the top where no filter may hide it.
    void upsert(const api::CallSummary &call);
    [[nodiscard]] const api::CallSummary *callAt(int row) const { return m_pages.at(row); }
    [[nodiscard]] int rowOf(const QString &id) const { return m_pages.rowOf(id); }
    [[nodiscard]] bool isLoading() const { return m_pages.isFetching(); }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_pages.size(); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override { return !parent.isValid() && m_pages.mayFetch(); }
    void fetchMore(const QModelIndex &parent) override;

    void remove(const QString &id);
    void setRemarks(const QString &id, const QString &notes, const QStringList &tags);

signals:
    void loaded();                          ///< A page arrived, perhaps an empty one.
    void failed(const QString &text);

private:
    static constexpr int PageRows = 100;
    Ask m_ask;
    api::ApiClient::CallFilter m_filter;
    PagedRows<api::CallSummary> m_pages{&api::CallSummary::id};
    QTimeZone m_zone = QTimeZone::utc();
};
} // namespace cloudgreet::ui
