// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/values.h"
#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace cloudgreet::ui {

/// The visits of one day as a list.
class Agenda : public QFrame
{
    Q_OBJECT
public:
    explicit Agenda(QWidget *parent = nullptr);
    void showDay(QDate day, const QList<api::Appointment> &visits, const QTimeZone &zone);

signals:
    void visitClicked(const cloudgreet::api::Appointment &appointment);

private:
    QWidget *row(const api::Appointment &visit, const QTimeZone &zone);
    QLabel *m_title, *m_count;
    QVBoxLayout *m_rows;
};
} // namespace cloudgreet::ui
