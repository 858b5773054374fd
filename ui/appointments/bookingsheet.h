// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shell/linesession.h"
#include "widgets/sheet.h"

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace cloudgreet::ui {
class Offers;

/// Books an appointment by hand, at a time that is free.
class BookingSheet : public Sheet
{
    Q_OBJECT
public:
    /// `startUtc`: the time to begin with; invalid: tomorrow.
    BookingSheet(LineSession &line, const QDateTime &startUtc, QWidget *window);

private:
    void addField(const QString &name, QWidget *field, const QString &objectName);
    void look();
    void check();
    void save();

    LineSession &m_line;
    const QDateTime m_prefer;
    QComboBox *m_service, *m_staff;
    QDateEdit *m_day;
    Offers *m_offers;
    QLineEdit *m_name, *m_phone;
};
} // namespace cloudgreet::ui
