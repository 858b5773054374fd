// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/setup.h"
#include "widgets/sheet.h"
#include <QJsonObject>

namespace cloudgreet::ui {
class Field;

/// One member of a record, and its editor.
struct RecordField {
    enum class Kind { Text, Lines, Minutes, Money, List, Hours };
    QString member, title, hint = {}, placeholder = {};
    Kind kind = Kind::Text;
    int least = 0, otherwise = 0;           ///< Of Minutes.
};

/// Edits one record; members without a field stay as they are.
class RecordSheet : public Sheet
{
    Q_OBJECT
public:
    RecordSheet(const QString &title, const QList<RecordField> &fields, const QJsonObject &record, QWidget *window);
    [[nodiscard]] QJsonObject record() const;
    /// What the host refused; `prefix` is the record's place, "services[2].".
    void tell(const api::SaveOutcome &outcome, const QString &prefix);

signals:
    void saveAsked();

private:
    struct Entry {
        RecordField about;
        Field *field;
    };
    [[nodiscard]] QWidget *makeEditor(const RecordField &about, const QJsonValue &value);
    [[nodiscard]] static QJsonValue valueOf(const Entry &entry);
    [[nodiscard]] bool check();
    const QJsonObject m_before;
    QList<Entry> m_entries;
};
} // namespace cloudgreet::ui
