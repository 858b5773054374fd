// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httprequest.h"
#include <QJsonDocument>
#include <QObject>

namespace cloudgreet::net {
namespace {
std::optional<QString> firstOf(const FormFields &fields, QStringView name)
{
    for (const auto &[key, value] : fields) {
        if (key == name)
            return value;
    }
    return {};
}
} // namespace

QString HttpRequest::parameter(QStringView name) const
{
    return firstOf(parameters, name).value_or(QString{});
}

std::optional<QString> HttpRequest::query(QStringView name) const
{
    const auto fields = parseForm(rawQuery);
    return fields ? firstOf(*fields, name) : std::nullopt;
}

QByteArray HttpRequest::bearer() const
{
    const QByteArray value = header("authorization");
    return value.left(7).compare("Bearer ", Qt::CaseInsensitive) == 0 ? value.sliced(7).trimmed() : QByteArray{};
}

Result<QJsonObject> HttpRequest::json() const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return failure(Fault::InvalidInput, QObject::tr("The body is not a JSON object"), error.errorString());
    return document.object();
}

Result<QJsonObject> HttpRequest::jsonOrNothing() const
{
    return body.isEmpty() ? QJsonObject{} : json();
}
} // namespace cloudgreet::net
