// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/access.h"
#include <QPromise>
#include <QSslCertificate>
#include <QSslSocket>
#include <QTimer>
#include <QUrl>

namespace cloudgreet::api {
namespace {
using namespace std::chrono_literals;
constexpr auto longestLook = 8s;
constexpr quint16 usualPort = 8788;

/// One look at a host's certificate; goes when it has answered, once.
class Look : public QObject
{
public:
    explicit Look(const QUrl &url)
    {
        m_promise.start();
        connect(&m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &) {
            m_isVouchedFor = false;
            m_socket.ignoreSslErrors();         // it is looked at, not believed
        });
        connect(&m_socket, &QSslSocket::encrypted, this, [this] {
            const QSslCertificate shown = m_socket.peerCertificate();
            end(Certificate{shown.digest(QCryptographicHash::Sha256), shown.expiryDate().toUTC(), m_isVouchedFor});
        });
        connect(&m_socket, &QSslSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
            if (error == QAbstractSocket::SslHandshakeFailedError || error == QAbstractSocket::RemoteHostClosedError)
                end(failure(Fault::InvalidInput,
                    QObject::tr("What answers there does not speak TLS. Give the host a certificate first."),
                    m_socket.errorString()));
            else
                end(failure(Fault::Unavailable,
                    QObject::tr("Nobody answers at that address. Is the host on, and the address right?"),
                    m_socket.errorString()));
        });
        QTimer::singleShot(longestLook, this,
            [this] { end(failure(Fault::Timeout, QObject::tr("That address took too long to answer."))); });
        m_socket.connectToHostEncrypted(url.host(), quint16(url.port(usualPort)));
    }
    [[nodiscard]] Answer<Certificate> answer() { return m_promise.future(); }

private:
    void end(Result<Certificate> result)
    {
        if (std::exchange(m_hasEnded, true))
            return;
        m_promise.addResult(std::move(result));
        m_promise.finish();
        m_socket.abort();
        deleteLater();
    }
    QSslSocket m_socket;
    QPromise<Result<Certificate>> m_promise;
    bool m_isVouchedFor = true, m_hasEnded = false;
};
} // namespace

Result<QString> remoteAddress(const QString &typed)
{
    const QString text = typed.trimmed();
    const bool hasScheme = text.contains(u"://"_s);
    const QUrl url{hasScheme ? text : u"https://"_s + text, QUrl::StrictMode};
    if (text.isEmpty() || !url.isValid() || url.host().isEmpty())
        return failure(Fault::InvalidInput,
            QObject::tr("Enter the host’s address, like 192.168.1.20 or https://office.example:8788."));
    if (url.scheme() != u"https"_s)
        return failure(Fault::InvalidInput,
            QObject::tr("Another computer is asked over https only, so that nobody on the way can listen."));
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment() || url.path().size() > 1)
        return failure(Fault::InvalidInput, QObject::tr("Enter the address alone, with nothing behind it."));
    QUrl address;
    address.setScheme(u"https"_s);
    address.setHost(url.host());
    address.setPort(hasScheme ? url.port(443) : url.port(usualPort));
    return address.toString();
}

Answer<Certificate> certificateOf(const QString &admin)
{
    return (new Look{QUrl{admin}})->answer();
}

QString fingerprintText(const QByteArray &fingerprint)
{
    return QString::fromLatin1(fingerprint.toHex(':').toUpper());
}
} // namespace cloudgreet::api
