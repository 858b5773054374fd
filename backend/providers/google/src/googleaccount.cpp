// SPDX-License-Identifier: GPL-3.0-or-later
#include "google/googleaccount.h"
#include "net/crypto.h"
#include "net/deliver.h"
#include "providers/outcomes.h"
#include <QJsonDocument>
#include <QPromise>
#include <QUrlQuery>

namespace cloudgreet::google {
namespace {
using namespace std::chrono_literals;
constexpr auto consentLife = 10min;
constexpr auto earlyRefresh = 5min;
constexpr qsizetype mostPending = 64;

// The least that booking needs: write events, read free/busy, list the calendars. Google, OAuth 2.0 for installed apps.
const QStringList scopes{u"https://www.googleapis.com/auth/calendar.events"_s,
                         u"https://www.googleapis.com/auth/calendar.freebusy"_s,
                         u"https://www.googleapis.com/auth/calendar.calendarlist.readonly"_s};

template <typename T>
QFuture<Result<T>> answered(Result<T> value)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

net::HttpCall formPost(const QUrl &url, const QList<std::pair<QString, QByteArray>> &form)
{
    net::HttpCall call;
    call.method = "POST";
    call.url = url;
    call.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
    for (const auto &[name, value] : form) {
        if (!call.body.isEmpty())
            call.body += '&';
        call.body += name.toLatin1() + '=' + QUrl::toPercentEncoding(QString::fromUtf8(value));
    }
    return call;
}

Result<QByteArray> orNone(const QByteArray &token)
{
    if (token.isEmpty())
        return failure(Fault::Unauthorized, QObject::tr("No calendar is connected"), u"not connected"_s);
    return token;
}

Error tokenError(const net::HttpAnswer &answer)
{
    const QJsonObject body = providers::jsonBody(answer);
    const QString code = body.value(u"error").toString();
    if (answer.status >= 500 || answer.status == 429)
        return {Fault::Unavailable, QObject::tr("Google cannot be reached now"), QString::number(answer.status)};
    if (code == u"invalid_grant"_s)
        return {Fault::Unauthorized, QObject::tr("Google no longer accepts the connection: connect the calendar again"),
            code};
    const QString words = body.value(u"error_description").toString(code).trimmed();
    return {Fault::Unauthorized,
        words.isEmpty() ? QObject::tr("Google refused without a reason. Try again in some minutes.")
                        : QObject::tr("Google refused: %1").arg(words),
        code};
}
} // namespace

Accounts::Accounts(net::HttpClient &client, SecretStore &secrets, Clock &clock, Settings settings)
    : m_client{client}, m_secrets{secrets}, m_clock{clock}, m_settings{std::move(settings)}
{
}

Accounts::Tokens Accounts::tokens(const QString &business)
{
    if (const auto known = m_tokens.constFind(business); known != m_tokens.constEnd())
        return *known;
    const QJsonObject json = QJsonDocument::fromJson(m_secrets.read(u"google-"_s + business)).object();
    Tokens tokens{json.value(u"access").toString().toLatin1(), json.value(u"refresh").toString().toLatin1(),
                  QDateTime::fromMSecsSinceEpoch(json.value(u"expires").toInteger(), Qt::UTC)};
    m_tokens.insert(business, tokens);
    return tokens;
}

Result<> Accounts::keep(const QString &business, const Tokens &tokens)
{
    m_tokens.insert(business, tokens);
    const QJsonObject json{{u"access"_s, QString::fromLatin1(tokens.access)},
        {u"refresh"_s, QString::fromLatin1(tokens.refresh)}, {u"expires"_s, tokens.expiresUtc.toMSecsSinceEpoch()}};
    return m_secrets.write(u"google-"_s + business, QJsonDocument{json}.toJson(QJsonDocument::Compact));
}

bool Accounts::isConnected(const QString &business)
{
    return !tokens(business).refresh.isEmpty();
}

void Accounts::distrust(const QString &business)
{
    Tokens known = tokens(business);
    known.access.clear();
    m_tokens.insert(business, known);
}

Result<QUrl> Accounts::connectUrl(const QString &business, const QString &redirect)
{
    if (m_settings.clientId.isEmpty())
        return failure(
            Fault::InvalidInput, QObject::tr("There is no Google client yet; enter its id and secret in the set-up"));
    const QDateTime now = m_clock.nowUtc();
    m_pending.removeIf([&](const auto &entry) {
        return entry->madeUtc.addMSecs(std::chrono::milliseconds{consentLife}.count()) < now;
    });
    if (m_pending.size() >= mostPending)
        return failure(Fault::Unavailable, QObject::tr("Too many connections were begun; try again in ten minutes"));
    const PendingConsent consent{net::randomToken(), net::randomToken(), business, redirect, now};
    m_pending.insert(consent.state, consent);
    QUrlQuery query;
    query.setQueryItems({{u"client_id"_s, m_settings.clientId},
        {u"redirect_uri"_s, QString::fromLatin1(QUrl::toPercentEncoding(redirect))}, {u"response_type"_s, u"code"_s},
        {u"access_type"_s, u"offline"_s}, {u"prompt"_s, u"consent"_s},
        {u"scope"_s, QString::fromLatin1(QUrl::toPercentEncoding(scopes.join(u' ')))},
        {u"state"_s, QString::fromLatin1(consent.state)},
        {u"code_challenge"_s, QString::fromLatin1(net::base64Url(net::sha256(consent.verifier)))},
        {u"code_challenge_method"_s, u"S256"_s}});
    QUrl url = m_settings.authUrl;
    url.setQuery(query.query(QUrl::FullyEncoded), QUrl::StrictMode);
    return url;
}

QFuture<Result<QString>> Accounts::finish(const QByteArray &state, const QString &code, const QString &error)
{
    const PendingConsent consent = m_pending.take(state);           // single use, also when it fails
    const bool old = consent.madeUtc.addMSecs(std::chrono::milliseconds{consentLife}.count()) < m_clock.nowUtc();
    if (consent.state.isEmpty() || old)
        return answered<QString>(failure(
            Fault::Unauthorized, QObject::tr("This sign-in is too old or was used before; press Connect again")));
    if (!error.isEmpty())
        return answered<QString>(failure(Fault::Unauthorized,
            error == u"access_denied"_s ? QObject::tr("You did not allow access, so nothing was connected")
                                        : QObject::tr("Google answered: %1").arg(error.left(120)),
            error.left(60)));
    auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->start();
    const auto call = formPost(m_settings.tokenUrl,
        {{u"grant_type"_s, "authorization_code"}, {u"code"_s, code.toUtf8()},
            {u"redirect_uri"_s, consent.redirect.toUtf8()}, {u"client_id"_s, m_settings.clientId.toUtf8()},
            {u"client_secret"_s, m_settings.clientSecret}, {u"code_verifier"_s, consent.verifier}});
    deliver(m_client.send(call), &m_client,
        [this, promise, business = consent.business](const Result<net::HttpAnswer> &answer) {
            const auto done = [&](Result<QString> result) {
                promise->addResult(std::move(result));
                promise->finish();
            };
            if (!answer)
                return done(tl::unexpected{answer.error()});
            if (answer->status != 200)
                return done(tl::unexpected{tokenError(*answer)});
            const QJsonObject body = providers::jsonBody(*answer);
            const QStringList granted = body.value(u"scope").toString().split(u' ');
            for (const QString &scope : scopes)
                if (!granted.contains(scope))
                    return done(failure(Fault::Unauthorized,
                        QObject::tr("Not all boxes were ticked; connect again and allow everything asked"), scope));
            const Tokens tokens{body.value(u"access_token").toString().toLatin1(),
                body.value(u"refresh_token").toString().toLatin1(),
                m_clock.nowUtc().addSecs(body.value(u"expires_in").toInt())};
            if (tokens.access.isEmpty() || tokens.refresh.isEmpty())
                return done(
                    failure(Fault::Unavailable, QObject::tr("Google's answer was incomplete; press Connect again")));
            if (auto kept = keep(business, tokens); !kept)
                return done(tl::unexpected{kept.error()});
            done(business);
        });
    return promise->future();
}

QFuture<Result<QByteArray>> Accounts::accessToken(const QString &business)
{
    const Tokens known = tokens(business);
    if (known.refresh.isEmpty())
        return answered<QByteArray>(orNone({}));
    if (!known.access.isEmpty()
        && m_clock.nowUtc().addMSecs(std::chrono::milliseconds{earlyRefresh}.count()) < known.expiresUtc)
        return answered<QByteArray>(known.access);
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    auto &waiting = m_waiting[business];
    waiting.append(promise);
    if (waiting.size() == 1)
        refresh(business, known);
    return promise->future();
}

void Accounts::refresh(const QString &business, const Tokens &known)
{
    auto call = formPost(m_settings.tokenUrl,
        {{u"grant_type"_s, "refresh_token"}, {u"refresh_token"_s, known.refresh},
            {u"client_id"_s, m_settings.clientId.toUtf8()}, {u"client_secret"_s, m_settings.clientSecret}});
    call.deadline = 5s;
    deliver(m_client.send(call), &m_client, [this, business, known](const Result<net::HttpAnswer> &answer) {
        if (tokens(business).refresh != known.refresh)             // disconnected or connected anew meanwhile
            return refreshed(business, orNone(tokens(business).access));
        if (!answer)
            return refreshed(business, tl::unexpected{answer.error()});
        if (answer->status != 200) {
            const Error error = tokenError(*answer);
            if (error.detail == u"invalid_grant"_s) {           // for good: stop refreshing until the owner reconnects
                m_tokens.remove(business);
                m_secrets.remove(u"google-"_s + business);
            }
            return refreshed(business, tl::unexpected{error});
        }
        const QJsonObject body = providers::jsonBody(*answer);
        const QByteArray fresh = body.value(u"refresh_token").toString().toLatin1();
        const Tokens tokens{body.value(u"access_token").toString().toLatin1(), fresh.isEmpty() ? known.refresh : fresh,
                            m_clock.nowUtc().addSecs(body.value(u"expires_in").toInt())};
        if (auto kept = keep(business, tokens); !kept)
            return refreshed(business, tl::unexpected{kept.error()});
        refreshed(business, tokens.access);
    });
}

void Accounts::refreshed(const QString &business, const Result<QByteArray> &token)
{
    for (const auto &promise : m_waiting.take(business)) {
        promise->addResult(token);
        promise->finish();
    }
}

QFuture<Result<>> Accounts::disconnect(const QString &business)
{
    const Tokens known = tokens(business);
    m_tokens.remove(business);
    m_secrets.remove(u"google-"_s + business);
    if (known.refresh.isEmpty())
        return answered<void>({});
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    deliver(m_client.send(formPost(m_settings.revokeUrl, {{u"token"_s, known.refresh}})), &m_client,
            [promise](const Result<net::HttpAnswer> &answer) {
                // Ours is forgotten either way; what Google said is told, so that the owner can remove it there.
                // 400 invalid_token: it was revoked there already.
                promise->addResult(answer && (answer->status == 200 || answer->status == 400)
                        ? Result<>{}
                        : Result<>{failure(Fault::Unavailable,
                            QObject::tr("Google could not be told; remove CloudGreet in your Google account too"))});
                promise->finish();
            });
    return promise->future();
}
} // namespace cloudgreet::google
