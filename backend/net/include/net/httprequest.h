// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include "net/formdata.h"
#include "net/headercheck.h"
#include <QHostAddress>
#include <QJsonObject>

namespace cloudgreet::net {

/// A request that passed the gate. A value: cheap to copy and to send to another thread.
struct HttpRequest {
    RequestHead head;
    QByteArray body;
    QString path; ///< decoded, without the query
    QByteArray rawQuery;
    FormFields parameters; ///< of the route's `{names}`, decoded
    QHostAddress client; ///< behind a trusted proxy, the address that it forwarded
    QByteArray id; ///< ours; the answer's X-Request-Id

    [[nodiscard]] QByteArray method() const { return head.method; }
    [[nodiscard]] QByteArray header(QByteArrayView name) const { return head.header(name); }
    [[nodiscard]] QString parameter(QStringView name) const;
    /// The first query value of that name; nothing when absent.
    [[nodiscard]] std::optional<QString> query(QStringView name) const;
    /// "Authorization: Bearer TOKEN"; empty when there is none.
    [[nodiscard]] QByteArray bearer() const;
    /// Errors: InvalidInput when the body is not a JSON object.
    [[nodiscard]] Result<QJsonObject> json() const;
    /// The same where a body may be left out: an empty one is an empty object.
    [[nodiscard]] Result<QJsonObject> jsonOrNothing() const;
};
} // namespace cloudgreet::net
