// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "jsonschema.h"
#include <optional>

namespace cloudgreet {

/// One HTTP request as it went out.
struct SentRequest {
    QString method, path;               ///< The path as the document writes it, without the server's part.
    QByteArray query = {};              ///< As on the wire, without "?".
    QString contentType = {};
    QJsonValue body = QJsonValue::Undefined;    ///< A form as a tree: see formTree().
    bool authorized = true;             ///< An Authorization header was there.
    QJsonObject headers = {};           ///< Those that are known, names in lower case.
};

/// A provider's own description as the judge of the requests that we send: the path and method are known, each
/// parameter and member is one that is named there, what is required is there, and all is of its type. Immutable.
/// Thread: any.
class SpecCheck
{
public:
    explicit SpecCheck(QJsonObject document) : m_schemas{std::move(document)} {}
    /// By provider: "telnyx", "openai", "google" or "stripe". Read once; null where the descriptions do not lie beside
    /// the project.
    [[nodiscard]] static const SpecCheck *of(const QString &provider);
    [[nodiscard]] static QString folder();  ///< CLOUDGREET_SPECS of the environment, or else the one known when built.

    struct Verdict {
        QString operation;              ///< "POST /messages"; empty: not described.
        QStringList wrong;              ///< Each with the member's path; empty: the request fits.
    };
    [[nodiscard]] Verdict judge(const SentRequest &request) const;

private:
    struct Operation {
        QString path;
        QJsonObject item, node;
    };
    [[nodiscard]] Operation find(const QString &method, const QString &path) const;
    [[nodiscard]] QStringList judgeParameters(const Operation &operation, const SentRequest &request) const;
    [[nodiscard]] QStringList judgeBody(const QJsonObject &node, const SentRequest &request) const;
    [[nodiscard]] bool needsKey(const QJsonObject &operation) const;
    JsonSchema m_schemas;
};

/// A form or a query as a tree: `a[b][0]=c` is {"a":{"b":["c"]}}, and a name that comes twice is a list. Nothing when
/// it cannot be read. Written apart from the stand-ins' own reading, which must not be its own judge.
[[nodiscard]] std::optional<QJsonObject> formTree(const QByteArray &text);
} // namespace cloudgreet
