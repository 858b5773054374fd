// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonObject>
#include <QWidget>

class QDateEdit;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace cloudgreet::ui {

/// Days that differ from the week: holidays, and other times on one day.
class ExceptionList : public QWidget
{
    Q_OBJECT
public:
    explicit ExceptionList(QWidget *parent = nullptr);
    void setExceptions(const QJsonObject &exceptions);          ///< {"2026-12-25": [], …}
    [[nodiscard]] QJsonObject exceptions() const;
    [[nodiscard]] bool isValid() const;

signals:
    void edited();

private:
    struct Row {
        QWidget *all;
        QDateEdit *day;
        QLineEdit *words;
        QLabel *error;
    };
    void addRow(QDate day, const QString &words);
    void remove(QWidget *row);
    void judge();
    [[nodiscard]] QDate nextFreeDay() const;

    QVBoxLayout *m_stack;
    QLabel *m_none;
    QList<Row> m_rows;
};
} // namespace cloudgreet::ui
