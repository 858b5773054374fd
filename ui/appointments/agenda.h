// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/values.h"
#include <QAbstractListModel>
#include <QFrame>
#include <QStyledItemDelegate>

class QLabel;
class QListView;

namespace cloudgreet::ui {

/// The visits of one day, in the order of the clock.
class AgendaModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void show(const QList<api::Appointment> &visits, const QTimeZone &zone);
    [[nodiscard]] const api::Appointment &at(int row) const { return m_visits.at(row); }
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_visits.size());
    }
    [[nodiscard]] QVariant data(
        const QModelIndex &index, int role) const override; ///< Its words, also for screen readers.

private:
    QList<api::Appointment> m_visits;
    QTimeZone m_zone = QTimeZone::utc();
};

/// A visit as a row: when, its state, who, what and with whom.
class AgendaDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int RowHeight = 76;
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {120, RowHeight};
    }
};

/// The visits of one day as a list: a busy day of a large firm has hundreds.
class Agenda : public QFrame
{
    Q_OBJECT
public:
    explicit Agenda(QWidget *parent = nullptr);
    void showDay(QDate day, const QList<api::Appointment> &visits, const QTimeZone &zone);

signals:
    void visitClicked(const cloudgreet::api::Appointment &appointment);

private:
    void open(const QModelIndex &index);
    QLabel *m_title, *m_count;
    AgendaModel *m_model;
    QListView *m_list;
};
} // namespace cloudgreet::ui
