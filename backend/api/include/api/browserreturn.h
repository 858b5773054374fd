// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include <QObject>
#include <chrono>
#include <memory>

class QTcpServer;
class QTcpSocket;

namespace cloudgreet::api {

/// Waits for the browser to come back from a consent page: listens on 127.0.0.1 at a free port, takes one return,
/// answers it with a page, and is done. Requests for anything else (a browser asks for icons) are refused and change
/// nothing. Source: RFC 8252 section 7.3. Thread: the one it was made on.
class BrowserReturn : public QObject
{
    Q_OBJECT
public:
    explicit BrowserReturn(QObject *parent = nullptr);
    ~BrowserReturn() override;
    /// The address to come back to, with a path that cannot be guessed. Errors: Unavailable.
    [[nodiscard]] Result<QString> listen(std::chrono::milliseconds patience = std::chrono::minutes{10});

signals:
    void returned(const QString &state, const QString &code, const QString &error);
    void gaveUp();                          ///< Nobody came in time.

private:
    void accept();
    void read(QTcpSocket &socket, QByteArray &head);
    std::unique_ptr<QTcpServer> m_server;
    QByteArray m_path;
};
} // namespace cloudgreet::api
