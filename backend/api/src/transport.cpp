// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport.h"
#include <QJsonDocument>
#include <QSslConfiguration>

namespace cloudgreet::api::transport {
namespace {

/// A body that cannot be rewound: Qt repeats a request whose connection closed before the answer, a POST too, unless it
/// would have to rewind its body.
class OneWayBody : public QIODevice
{
public:
    explicit OneWayBody(QByteArray bytes) : m_bytes{std::move(bytes)}
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override { return m_position >= m_bytes.size(); }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_position + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min<qint64>(most, m_bytes.size() - m_position);
        std::copy_n(m_bytes.constData() + m_position, count, data);
        m_position += count;
        return count > 0 || most == 0 ? count : -1;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};

constexpr auto isStranger
    = "cloudgreet_stranger"; ///< Of a reply: the host showed another certificate than was agreed on.

Fault faultOf(int status)
{
    switch (status) {
    case 400: case 422: return Fault::InvalidInput;
    case 401: case 403: return Fault::Unauthorized;
    case 404: case 410: return Fault::NotFound;
    case 409: case 412: return Fault::Conflict;
    case 504: return Fault::Timeout;
    default: return Fault::Unavailable;
    }
}
} // namespace

std::unique_ptr<QNetworkAccessManager> networkTo(const Access &access)
{
    auto network = std::make_unique<QNetworkAccessManager>();
    if (access.certificate.isEmpty())
        return network;
    const auto isOurs = [ours = access.certificate](const QNetworkReply *reply) {
        return reply->sslConfiguration().peerCertificate().digest(QCryptographicHash::Sha256) == ours;
    };
    QObject::connect(network.get(), &QNetworkAccessManager::sslErrors, network.get(),
        [isOurs](QNetworkReply *reply, const QList<QSslError> &errors) {
            if (isOurs(reply))
                reply->ignoreSslErrors(errors); // it is signed by nobody, or for another name: its owner knows it
            else
                reply->setProperty(isStranger, true);
        });
    // Also one that an authority vouches for is not the one that was agreed on.
    QObject::connect(network.get(), &QNetworkAccessManager::encrypted, network.get(), [isOurs](QNetworkReply *reply) {
        if (isOurs(reply))
            return;
        reply->setProperty(isStranger, true);
        reply->abort();
    });
    return network;
}

QNetworkRequest request(const QUrl &url, const QString &token)
{
    QNetworkRequest request{url};
    request.setRawHeader("Authorization", "Bearer " + token.toUtf8());
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    return request;
}

QNetworkReply *sendOnce(
    QNetworkAccessManager &network, QNetworkRequest request, const QByteArray &verb, const QByteArray &body)
{
    auto *source = new OneWayBody{body};
    request.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    QNetworkReply *reply = network.sendCustomRequest(request, verb, source);
    source->setParent(reply);
    return reply;
}

Error errorOf(QNetworkReply &reply, const QByteArray &body)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply.property(isStranger).toBool())
        return {Fault::Unauthorized,
            QObject::tr("Another computer answers at the host’s address, or its certificate was renewed. Attach to it "
                        "anew on the sheet “This computer”."),
            {}};
    if (status == 0) {
        if (reply.error() == QNetworkReply::OperationCanceledError)
            return {Fault::Timeout, QObject::tr("The host took too long to answer"), {}};
        return {Fault::Unavailable, QObject::tr("The host does not answer"), reply.errorString()};
    }
    const QJsonObject problem = QJsonDocument::fromJson(body).object();
    const QString title = problem[u"title"].toString(), detail = problem[u"detail"].toString();
    const QString words = detail.isEmpty() ? title : detail;
    return {faultOf(status), words.isEmpty() ? QObject::tr("The host refused (%1)").arg(status) : words,
        QString::number(status)};
}

Result<QJsonObject> answerOf(QNetworkReply &reply)
{
    const QByteArray body = reply.readAll();
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply.error() != QNetworkReply::NoError || status < 200 || status > 299)
        return tl::unexpected{errorOf(reply, body)};
    return QJsonDocument::fromJson(body).object();
}
} // namespace cloudgreet::api::transport
