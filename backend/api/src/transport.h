// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/access.h"
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <memory>

/// What the client's halves share: requests with a token, and answers in words.
namespace cloudgreet::api::transport {

/// Sends a request that may have an effect; Qt never repeats it by itself.
[[nodiscard]] QNetworkReply *sendOnce(
    QNetworkAccessManager &network, QNetworkRequest request, const QByteArray &verb, const QByteArray &body);
/// With what the access says about certificates: another one than its own ends each request before a byte of it is
/// sent.
[[nodiscard]] std::unique_ptr<QNetworkAccessManager> networkTo(const Access &access);
[[nodiscard]] QNetworkRequest request(const QUrl &url, const QString &token);
/// The body of a finished reply. Errors: those of the problem document, or of the connection.
[[nodiscard]] Result<QJsonObject> answerOf(QNetworkReply &reply);
[[nodiscard]] Error errorOf(QNetworkReply &reply, const QByteArray &body);
} // namespace cloudgreet::api::transport
