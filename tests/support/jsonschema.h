// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace cloudgreet {

/// The JSON Schema that OpenAPI documents use, 3.0 (`nullable`) and 3.1 (types in a list). Immutable. Thread: any.
/// Source: JSON Schema 2020-12, validation; OpenAPI 3.1.0, section 4.8.24.
class JsonSchema
{
public:
    struct Manner {
        bool refuseUnknown = false;     ///< A member that nothing names is a fault, whatever additionalProperties says.
        bool spelled = false;           ///< Of a form or a query: numbers and truth are written as text.
        QString hidden = {}; ///< A text that stands for one that was left out of a record: any shape is granted.
    };
    /// `document`: what "#/…" refers to.
    explicit JsonSchema(QJsonObject document) : m_document{std::move(document)} {}

    /// What is wrong, each with the path of the member; empty: nothing.
    [[nodiscard]] QStringList judge(
        const QJsonObject &schema, const QJsonValue &value, const QString &where, const Manner &manner) const;
    [[nodiscard]] QStringList judge(const QJsonObject &schema, const QJsonValue &value, const QString &where) const
    {
        return judge(schema, value, where, Manner{});
    }
    /// What a node stands for; a node without $ref stands for itself.
    [[nodiscard]] QJsonObject resolved(const QJsonObject &node) const;
    [[nodiscard]] const QJsonObject &document() const { return m_document; }

private:
    QJsonObject m_document;
};
} // namespace cloudgreet
