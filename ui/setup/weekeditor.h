// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/values.h"
#include <QJsonObject>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace cloudgreet::ui {
class DayBar;

/// The opening times of a week: each day drawn, and beside it as words. Both can be edited and follow each other.
class WeekEditor : public QWidget
{
    Q_OBJECT
public:
    explicit WeekEditor(QWidget *parent = nullptr);
    void setHours(const QJsonObject &week);             ///< {"mon": [["09:00", "17:00"]], …}
    [[nodiscard]] QJsonObject hours() const;
    [[nodiscard]] bool isValid() const;                 ///< False: some day's words are no times; it is told there.

signals:
    void edited();

private:
    struct Day {
        DayBar *bar;
        QLineEdit *words;
        QLabel *error;
        bool isValid = true;
    };
    [[nodiscard]] QLayout *makeScale();
    void addDay(int index);
    void read(int index);
    void copyDown();
    QList<Day> m_days;                                  ///< Monday first, as the hours are kept.
};
} // namespace cloudgreet::ui
