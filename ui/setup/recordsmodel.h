// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractTableModel>
#include <QJsonArray>
#include <functional>

namespace cloudgreet::ui {

/// A list of the settings – services, staff, questions – as a table. It shows what the host holds; changes go through
/// the host.
class RecordsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    struct Column {
        QString title;
        std::function<QString(const QJsonObject &)> text;
        bool isNumber = false;
    };
    explicit RecordsModel(QList<Column> columns, QObject *parent = nullptr)
        : QAbstractTableModel{parent}
        , m_columns{std::move(columns)}
    {
    }
    void setRecords(const QJsonArray &records);
    [[nodiscard]] const QJsonArray &records() const { return m_records; }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_records.size()); }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const QList<Column> m_columns;
    QJsonArray m_records;
};
} // namespace cloudgreet::ui
