// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "jsonschema.h"
#include "net/httpclient.h"
#include <QJsonObject>
#include <QStringList>

namespace cloudgreet {

/// openapi.json as the judge of every request a test makes and of every answer it gets: the path and method are known,
/// the status is documented, the members that the document promises are there and of their types.
class Surface
{
public:
    Surface();
    /// What is wrong; empty: nothing.
    [[nodiscard]] QStringList judge(const QByteArray &method, const QString &path, const net::HttpAnswer &answer) const;

private:
    JsonSchema m_schemas;
};

/// Asks a host and waits for the answer; whatever the surface's document does not allow is kept in `complaints`.
class Visitor : public QObject
{
public:
    QString token;                      ///< Sent as the bearer where it is set.
    QStringList complaints;
    bool judges = true;                 ///< Off: another server than ours is being asked.
    net::HttpAnswer ask(
        const QByteArray &method, const QUrl &url, const QByteArray &body = {}, const net::HeaderList &headers = {});
    net::HttpAnswer post(const QUrl &url, const QJsonObject &body);
    QJsonObject get(const QUrl &url);   ///< Empty when the answer was not 200.

private:
    Surface m_surface;
    net::HttpClient m_client;
};

[[nodiscard]] QJsonObject jsonOf(const net::HttpAnswer &answer);
} // namespace cloudgreet
