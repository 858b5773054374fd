// SPDX-License-Identifier: GPL-3.0-or-later
#include "tlsfiles.h"
#include <QFile>
#include <QSslKey>
#include <QSslSocket>
#include <sys/socket.h>
#include <unistd.h>

namespace cloudgreet::net {
namespace {
constexpr qint64 LargestFile = 1024 * 1024; // a chain is some kilobytes; what is larger is not one

Result<QByteArray> readFile(const QString &path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return failure(Fault::InvalidInput, QObject::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    return file.read(LargestFile);
}

QSslKey keyOf(const QByteArray &pem)
{
    const QSslKey rsa{pem, QSsl::Rsa};
    return rsa.isNull() ? QSslKey{pem, QSsl::Ec} : rsa;
}

/// Whether the key is the certificate's. Qt asks OpenSSL when a handshake begins, and each of them would die of it: one
/// is begun here, with nobody at the other end.
bool belongTogether(const QSslConfiguration &configuration)
{
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return true; // out of descriptors: listening will say so
    QSslSocket socket;
    socket.setSslConfiguration(configuration);
    socket.setSocketDescriptor(ends[0]);
    socket.startServerEncryption();
    const bool together = socket.error() != QAbstractSocket::SslInternalError
        && socket.error() != QAbstractSocket::SslInvalidUserDataError;
    socket.abort();
    ::close(ends[1]);
    return together;
}
} // namespace

Result<QSslConfiguration> readTls(const QString &certificatePath, const QString &keyPath)
{
    const auto certificatePem = readFile(certificatePath);
    if (!certificatePem)
        return tl::unexpected{certificatePem.error()};
    const auto keyPem = readFile(keyPath);
    if (!keyPem)
        return tl::unexpected{keyPem.error()};
    const QList<QSslCertificate> chain = QSslCertificate::fromData(*certificatePem);
    if (chain.isEmpty())
        return failure(Fault::InvalidInput, QObject::tr("%1 holds no certificate in PEM form").arg(certificatePath));
    const QSslKey key = keyOf(*keyPem);
    if (key.isNull())
        return failure(
            Fault::InvalidInput, QObject::tr("%1 holds no private key in PEM form without a passphrase").arg(keyPath));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    if (!belongTogether(configuration))
        return failure(Fault::InvalidInput,
            QObject::tr("The key in %1 is not the one of the certificate in %2; give the key that it was issued for")
                .arg(keyPath, certificatePath));
    return configuration;
}

} // namespace cloudgreet::net
