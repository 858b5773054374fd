// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

namespace cloudgreet::net {

using FormFields = QList<std::pair<QString, QString>>;

/// Reads `a=1&b=x+y%21`, in a query or in a form body, in order, doubles kept. Nothing when an escape is broken or the
/// text is not UTF-8. Source: WHATWG URL, application/x-www-form-urlencoded. Pure. Thread: any.
[[nodiscard]] std::optional<FormFields> parseForm(QByteArrayView text);
[[nodiscard]] QByteArray writeForm(const FormFields &fields);
/// Percent-decoding alone ("+" stays). Nothing when an escape is broken, gives NUL, or the text is not UTF-8.
[[nodiscard]] std::optional<QString> percentDecoded(QByteArrayView text);
} // namespace cloudgreet::net
