// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/singleinstance.h"
#include "domain/result.h"
#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

namespace cloudgreet::ui {
namespace {
constexpr int patience = 1000; ///< ms; a console that hangs longer does not keep another from starting.

/// In the folder that only this person can enter; below /tmp anybody could sit on the name.
QString socketOf(const QString &dataDir)
{
    const QByteArray folder = QDir{dataDir}.canonicalPath().isEmpty() ? QDir{dataDir}.absolutePath().toUtf8()
                                                                      : QDir{dataDir}.canonicalPath().toUtf8();
    const QString name = u"cloudgreet-%1"_s.arg(
        QString::fromLatin1(QCryptographicHash::hash(folder, QCryptographicHash::Sha256).toHex().left(16)));
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return runtime.isEmpty() ? name : runtime + u'/' + name;
}
} // namespace

SingleInstance::SingleInstance(const QString &dataDir, QObject *parent) : QObject{parent}, m_name{socketOf(dataDir)}
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *visitor = m_server.nextPendingConnection()) {
            visitor->write("shown\n");
            connect(visitor, &QLocalSocket::disconnected, visitor, &QObject::deleteLater);
            visitor->disconnectFromServer();
            emit shown();
        }
    });
}

bool SingleInstance::handOver() const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    return socket.waitForConnected(patience) && socket.waitForReadyRead(patience)
        && socket.readAll().startsWith("shown");
}

void SingleInstance::claim()
{
    QLocalServer::removeServer(m_name);         // left by a crash: nobody answered on it
    m_server.listen(m_name);
}
} // namespace cloudgreet::ui
