// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonArray>

class QComboBox;
class QLineEdit;
class QSpinBox;

/// The editors of the set-up's forms, and the settings they stand for.
namespace cloudgreet::ui {

struct Choice {
    QString value, words;
};
[[nodiscard]] QLineEdit *lineEdit(const QString &name, const QString &placeholder = {});
[[nodiscard]] QComboBox *choices(const QString &name, const QList<Choice> &list);
/// Chosen by its value; one that is not in the list is added.
void choose(QComboBox &box, const QString &value);
[[nodiscard]] QSpinBox *spinBox(const QString &name, int least, int most, const QString &suffix);
/// "95,00" to "95.00", as settings hold amounts; the locale's own comma or the point. What is neither stays, for the
/// host to refuse.
[[nodiscard]] QString amountFrom(const QString &text);
/// "95.00" as the locale writes it: "95,00".
[[nodiscard]] QString amountShown(const QString &amount);
[[nodiscard]] QStringList partsOf(const QString &text);             ///< Of a list written with commas.
[[nodiscard]] QJsonArray jsonList(const QString &text);
[[nodiscard]] QString listText(const QJsonArray &list);
/// "(212) 555-0100" as the country of the zone dials it; what is no number stays, for the host to refuse.
[[nodiscard]] QJsonArray numbersOf(const QString &text, const QString &zone);
} // namespace cloudgreet::ui
