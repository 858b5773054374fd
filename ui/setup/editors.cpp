// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/editors.h"
#include "domain/phonenumber.h"
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QTimeZone>

namespace cloudgreet::ui {

QLineEdit *lineEdit(const QString &name, const QString &placeholder)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setPlaceholderText(placeholder);
    return edit;
}

QComboBox *choices(const QString &name, const QList<Choice> &list)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    for (const Choice &choice : list)
        box->addItem(choice.words, choice.value);
    return box;
}

void choose(QComboBox &box, const QString &value)
{
    if (box.findData(value) < 0)
        box.addItem(value, value);
    box.setCurrentIndex(box.findData(value));
}

QSpinBox *spinBox(const QString &name, int least, int most, const QString &suffix)
{
    auto *box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(least, most);
    box->setSuffix(suffix);
    box->setGroupSeparatorShown(true);
    return box;
}

QString amountFrom(const QString &text)
{
    const QString amount = text.trimmed();
    return amount.contains(u'.') || QLocale{}.decimalPoint() != u"," ? amount : QString{amount}.replace(u',', u'.');
}

QString amountShown(const QString &amount)
{
    return QString{amount}.replace(u'.', QLocale{}.decimalPoint());
}

QStringList partsOf(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts))
        if (!part.trimmed().isEmpty())
            parts << part.trimmed();
    return parts;
}

QJsonArray jsonList(const QString &text)
{
    return QJsonArray::fromStringList(partsOf(text));
}

QString listText(const QJsonArray &list)
{
    QStringList parts;
    for (const auto &item : list)
        parts << item.toString();
    return parts.join(u", "_s);
}

QJsonArray numbersOf(const QString &text, const QString &zone)
{
    const QString region = QLocale::territoryToCode(QTimeZone{zone.toLatin1()}.territory());
    QJsonArray numbers;
    for (const QString &part : partsOf(text)) {
        const auto number = PhoneNumber::parse(part, region);
        numbers.append(number ? number->e164() : part);
    }
    return numbers;
}
} // namespace cloudgreet::ui
