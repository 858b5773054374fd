// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/faqpage.h"
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPromise>

namespace cloudgreet::api {
namespace {
using namespace std::chrono_literals;
constexpr auto longestFetch = 15s;
constexpr int mostRedirects = 5;

QUrl urlOf(const QString &address)
{
    QString typed = address.trimmed();
    if (!typed.contains(u"://"_s))
        typed.prepend(u"https://"_s);
    const QUrl url{typed, QUrl::StrictMode};
    const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
    return isWeb && !url.host().isEmpty() && url.userInfo().isEmpty() ? url : QUrl{};
}

/// One fetch; goes when it has answered, once.
class Fetch : public QObject
{
public:
    explicit Fetch(const QUrl &url)
    {
        m_promise.start();
        QNetworkRequest request{url};
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        request.setMaximumRedirectsAllowed(mostRedirects);
        request.setTransferTimeout(int(std::chrono::milliseconds{longestFetch}.count()));
        request.setRawHeader("Accept", "text/html, text/plain, text/csv;q=0.9, */*;q=0.1");
        m_reply = m_network.get(request);
        connect(m_reply, &QNetworkReply::readyRead, this, [this] {
            m_body += m_reply->readAll();
            if (m_body.size() > largestPage)
                end(failure(Fault::InvalidInput, QObject::tr("That page is larger than 2 MB.")));
        });
        connect(m_reply, &QNetworkReply::finished, this, [this] { judge(); });
    }
    [[nodiscard]] Answer<QByteArray> answer() { return m_promise.future(); }

private:
    void judge()
    {
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (m_reply->error() == QNetworkReply::OperationCanceledError)
            return end(failure(Fault::Timeout, QObject::tr("That address took too long to answer.")));
        if (status == 404 || status == 410)
            return end(failure(Fault::NotFound, QObject::tr("There is no such page. Is the address right?")));
        if (m_reply->error() != QNetworkReply::NoError)
            return end(failure(Fault::Unavailable,
                status ? QObject::tr("That page is not shown to us (%1).").arg(status)
                       : QObject::tr("Nobody answers at that address. Are you on line, and is it right?"),
                m_reply->errorString()));
        const QString type = m_reply->header(QNetworkRequest::ContentTypeHeader).toString();
        if (!type.isEmpty() && !type.startsWith(u"text/") && !type.startsWith(u"application/xhtml"))
            return end(failure(Fault::InvalidInput, QObject::tr("That is no page of text.")));
        m_body += m_reply->readAll();
        end(std::move(m_body));
    }

    void end(Result<QByteArray> result)
    {
        if (std::exchange(m_hasEnded, true))
            return;
        m_promise.addResult(std::move(result));
        m_promise.finish();
        m_reply->disconnect(this);
        m_reply->abort();
        deleteLater();
    }

    QNetworkAccessManager m_network;
    QNetworkReply *m_reply = nullptr;
    QPromise<Result<QByteArray>> m_promise;
    QByteArray m_body;
    bool m_hasEnded = false;
};
} // namespace

Answer<QByteArray> pageAt(const QString &address)
{
    const QUrl url = urlOf(address);
    if (url.isEmpty()) {
        QPromise<Result<QByteArray>> promise;
        promise.start();
        promise.addResult(failure(
            Fault::InvalidInput, QObject::tr("Enter the address as your browser shows it: www.example.com/faq")));
        promise.finish();
        return promise.future();
    }
    return (new Fetch{url})->answer();
}
} // namespace cloudgreet::api
