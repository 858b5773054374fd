// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonValue>
#include <QWidget>

class QCheckBox;

namespace cloudgreet::ui {
class WeekEditor;

/// A person's own week, where it is not the business's.
class OwnHours : public QWidget
{
    Q_OBJECT
public:
    explicit OwnHours(const QJsonValue &hours, QWidget *parent = nullptr);
    [[nodiscard]] QJsonValue value() const;             ///< Undefined: as the business.
    [[nodiscard]] bool isValid() const;

private:
    QCheckBox *m_own;
    WeekEditor *m_week;
};
} // namespace cloudgreet::ui
