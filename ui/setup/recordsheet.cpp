// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/recordsheet.h"
#include "setup/editors.h"
#include "setup/field.h"
#include "setup/ownhours.h"
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace cloudgreet::ui {
using Kind = RecordField::Kind;

RecordSheet::RecordSheet(
    const QString &title, const QList<RecordField> &fields, const QJsonObject &record, QWidget *window)
    : Sheet{title, tr("Save"), false, window}
    , m_before{record}
{
    setObjectName(u"recordSheet"_s);
    setMinimumWidth(
        std::any_of(fields.begin(), fields.end(), [](const RecordField &f) { return f.kind == Kind::Hours; }) ? 760
                                                                                                              : 480);
    content()->setSpacing(14);
    QHBoxLayout *pair = nullptr;
    for (const RecordField &about : fields) {
        auto *field = new Field{about.title, makeEditor(about, record.value(about.member)), about.hint};
        m_entries.append({about, field});
        const bool isSmall = about.kind == Kind::Minutes || about.kind == Kind::Money;
        if (!isSmall) {
            content()->addWidget(field);
            pair = nullptr;
            continue;
        }
        if (!pair) {
            pair = new QHBoxLayout;
            pair->setSpacing(12);
            content()->addLayout(pair);
        }
        pair->addWidget(field, 1, Qt::AlignTop);
    }
    connect(yesButton(), &QPushButton::clicked, this, [this] {
        if (check())
            emit saveAsked();
    });
    m_entries.first().field->setFocus();
}

QWidget *RecordSheet::makeEditor(const RecordField &about, const QJsonValue &value)
{
    const QString name = u"record_"_s + about.member;
    switch (about.kind) {
    case Kind::Minutes: {
        QSpinBox *box = spinBox(name, about.least, 24 * 60, tr(" min"));
        box->setSingleStep(5);
        box->setValue(value.toInt(about.otherwise));
        return box;
    }
    case Kind::Lines: {
        auto *edit = new QPlainTextEdit{value.toString()};
        edit->setObjectName(name);
        edit->setPlaceholderText(about.placeholder);
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(96);
        return edit;
    }
    case Kind::List: {
        QStringList lines;
        for (const auto &item : value.toArray())
            lines << item.toString();
        auto *edit = new QPlainTextEdit{lines.join(u'\n')};
        edit->setObjectName(name);
        edit->setPlaceholderText(about.placeholder);
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(72);
        return edit;
    }
    case Kind::Hours: {
        auto *hours = new OwnHours{value};
        hours->setObjectName(name);
        return hours;
    }
    case Kind::Text:
    case Kind::Money:
        break;
    }
    const bool isMoney = about.kind == Kind::Money;
    QLineEdit *edit = lineEdit(name, isMoney ? amountShown(about.placeholder) : about.placeholder);
    edit->setText(isMoney ? amountShown(value.toString()) : value.toString());
    return edit;
}

QJsonValue RecordSheet::valueOf(const Entry &entry)
{
    QWidget *editor = entry.field->editor();
    switch (entry.about.kind) {
    case Kind::Minutes:
        return qobject_cast<QSpinBox *>(editor)->value();
    case Kind::Lines:
        return qobject_cast<QPlainTextEdit *>(editor)->toPlainText().trimmed();
    case Kind::List: {
        QJsonArray lines;
        for (const QString &line : qobject_cast<QPlainTextEdit *>(editor)->toPlainText().split(u'\n'))
            if (!line.trimmed().isEmpty())
                lines.append(line.trimmed());
        return lines;
    }
    case Kind::Money: {
        const QString amount = amountFrom(qobject_cast<QLineEdit *>(editor)->text());
        return amount.isEmpty() ? QJsonValue{QJsonValue::Null} : QJsonValue{amount};
    }
    case Kind::Hours:
        return qobject_cast<OwnHours *>(editor)->value();
    case Kind::Text:
        return qobject_cast<QLineEdit *>(editor)->text().trimmed();
    }
    Q_UNREACHABLE();
}

QJsonObject RecordSheet::record() const
{
    QJsonObject record = m_before;
    for (const Entry &entry : m_entries) {
        const QJsonValue value = valueOf(entry);
        if (entry.about.kind == Kind::Hours && value.isUndefined()) {
            record.remove(entry.about.member);
            record.remove(u"exceptions"_s);             // a person's own exceptions stand on own hours
        } else {
            record.insert(entry.about.member, value);
        }
    }
    return record;
}

bool RecordSheet::check()
{
    for (const Entry &entry : m_entries)
        if (const auto *hours = qobject_cast<OwnHours *>(entry.field->editor()); hours && !hours->isValid())
            return false;                               // told at the day
    return true;
}

void RecordSheet::tell(const api::SaveOutcome &outcome, const QString &prefix)
{
    setError(outcome.how == api::SaveOutcome::How::Refused ? QString{} : outcome.text);
    bool isFocused = false;
    for (const Entry &entry : m_entries) {
        QString text;
        for (const api::MemberError &error : outcome.errors)
            if (error.member == prefix + entry.about.member
                || error.member.startsWith(prefix + entry.about.member + u'.'))
                text = error.text;
        entry.field->setError(text);
        if (!text.isEmpty() && !std::exchange(isFocused, true))
            entry.field->setFocus();
    }
    if (!outcome.errors.isEmpty() && !isFocused)
        setError(outcome.errors.first().text);
}
} // namespace cloudgreet::ui
