// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/values.h"
#include <QAbstractListModel>
#include <QFrame>
#include <QListView>
#include <QStyledItemDelegate>
#include <variant>

class QLabel;

namespace cloudgreet::ui {

/// A time of the day that the owner's own calendar keeps busy.
struct AgendaBusy {
    int fromMinute = 0, toMinute = 0;
    QStringList calendars = {};
    [[nodiscard]] QString timeText() const;
};

/// The visits of one day and what else keeps it busy, in the order of the clock.
class AgendaModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    using Row = std::variant<api::Appointment, AgendaBusy>;
    void show(const QList<Row> &rows, const QTimeZone &zone);
    [[nodiscard]] const Row &at(int row) const { return m_rows.at(row); }
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] QVariant data(
        const QModelIndex &index, int role) const override; ///< Its words, also for screen readers.

private:
    QList<Row> m_rows;
    QTimeZone m_zone = QTimeZone::utc();
};

/// A visit as a row: when, its state, who, what and with whom. What else keeps the day busy is grey.
class AgendaDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int RowHeight = 76;
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paintBusy(QPainter &painter, const QStyleOptionViewItem &option, const AgendaBusy &busy) const;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {120, RowHeight};
    }
};

/// The rows of a day; a click, or Enter, opens a visit.
class VisitList : public QListView
{
    Q_OBJECT
public:
    VisitList(const QString &name, const QString &spokenName, QWidget *parent = nullptr);
    void show(const QList<AgendaModel::Row> &rows, const QTimeZone &zone) { m_model->show(rows, zone); }

signals:
    void visitClicked(const cloudgreet::api::Appointment &appointment);

private:
    void open(const QModelIndex &index);
    AgendaModel *m_model;
};

/// The visits of one day as a list: a busy day of a large firm has hundreds.
class Agenda : public QFrame
{
    Q_OBJECT
public:
    explicit Agenda(QWidget *parent = nullptr);
    void showDay(
        QDate day, const QList<api::Appointment> &visits, const QList<api::BusyTime> &busy, const QTimeZone &zone);

signals:
    void visitClicked(const cloudgreet::api::Appointment &appointment);

private:
    QLabel *m_title, *m_count;
    VisitList *m_list;
};
} // namespace cloudgreet::ui
