// SPDX-License-Identifier: GPL-3.0-or-later
#include "googleoauthpages.h"
#include "googleerrors.h"
#include "net/crypto.h"
#include <QUrl>
#include <QUrlQuery>

namespace cloudgreet::practice {
using net::HttpRequest;
namespace {
constexpr qint64 CodeLife = 600, AccessLife = 3599;

Answer tokenError(int status, const QString &error, const QString &description)
{
    return Answer::json(status, {{u"error"_s, error}, {u"error_description"_s, description}});
}

Answer page(int status, const QByteArray &title, const QByteArray &html)
{
    return {status, "<!doctype html><meta charset=\"utf-8\"><title>" + title + "</title><h1>" + title + "</h1>" + html,
        "text/html; charset=utf-8"};
}

/// An installed app listens on loopback, on any port; a hosted one has an https address.
bool isAllowedRedirect(const QUrl &url)
{
    const bool isLoopback = url.host() == u"127.0.0.1"_s || url.host() == u"::1"_s || url.host() == u"localhost"_s;
    return url.isValid() && ((url.scheme() == u"http"_s && isLoopback) || url.scheme() == u"https"_s)
        && !url.hasFragment();
}
} // namespace

GoogleOAuthPages::GoogleOAuthPages(Desk &desk, QString clientId, QString clientSecret)
    : m_desk{desk}
    , m_clientId{std::move(clientId)}
    , m_clientSecret{std::move(clientSecret)}
{
    m_desk.route(u"google"_s, "GET", u"/google/o/oauth2/v2/auth"_s,
        [this](const HttpRequest &request) { return authorize(request); });
    m_desk.route(u"google"_s, "GET", u"/google/o/oauth2/v2/decide"_s,
        [this](const HttpRequest &request) { return decide(request); });
    m_desk.route(
        u"google"_s, "POST", u"/google/token"_s, [this](const HttpRequest &request) { return token(request); });
    m_desk.route(
        u"google"_s, "POST", u"/google/revoke"_s, [this](const HttpRequest &request) { return revoke(request); });
}

Answer GoogleOAuthPages::authorize(const HttpRequest &request)
{
    const auto fields = net::parseForm(request.rawQuery);
    QHash<QString, QString> asked;
    for (const auto &[name, value] : fields.value_or(net::FormFields{}))
        asked.insert(name, value);
    const auto error = [](int status, const char *what) {
        return page(status, "Access blocked: authorization error", QByteArray{"<p>"} + what + "</p>");
    };
    if (asked.value(u"client_id"_s) != m_clientId)
        return error(401, "The OAuth client was not found. Error 401: invalid_client");
    if (!isAllowedRedirect(QUrl{asked.value(u"redirect_uri"_s), QUrl::StrictMode}))
        return error(400, "Error 400: redirect_uri_mismatch");
    if (asked.value(u"response_type"_s) != u"code"_s || asked.value(u"scope"_s).isEmpty())
        return error(400, "Error 400: invalid_request. Required parameter is missing: response_type or scope");
    if (asked.contains(u"code_challenge"_s)
        && (asked.value(u"code_challenge_method"_s) != u"S256"_s || asked.value(u"code_challenge"_s).size() != 43))
        return error(400, "Error 400: invalid_request. The code_challenge is not S256");
    const QString automatic = asked.value(u"auto"_s, m_auto);
    if (automatic == u"allow"_s || automatic == u"deny"_s)
        return finish(asked, automatic == u"allow"_s);
    const QString ticket = m_desk.ids().token(24);
    m_pending.insert(ticket, asked);
    const QByteArray link = "/google/o/oauth2/v2/decide?ticket=" + ticket.toLatin1() + "&answer=";
    return page(200, "Practice sign-in",
        "<p>An application wants to see and change the practice calendar: "
            + asked.value(u"scope"_s).toHtmlEscaped().toUtf8() + "</p><p><a id=\"allow\" href=\"" + link
            + "allow\">Allow</a> <a id=\"deny\" href=\"" + link + "deny\">Deny</a></p>");
}

Answer GoogleOAuthPages::decide(const HttpRequest &request)
{
    const auto asked = m_pending.constFind(request.query(u"ticket"_s).value_or(QString{}));
    if (asked == m_pending.constEnd())
        return page(400, "This page has expired", {});
    const QHash<QString, QString> copy = *asked;
    m_pending.erase(asked);
    return finish(copy, request.query(u"answer"_s) == u"allow"_s);
}

Answer GoogleOAuthPages::finish(const QHash<QString, QString> &asked, bool isAllowed)
{
    QUrl target{asked.value(u"redirect_uri"_s)};
    net::FormFields fields;
    if (asked.contains(u"state"_s))
        fields.emplaceBack(u"state"_s, asked.value(u"state"_s));
    if (isAllowed) {
        const QString code = u"4/0A"_s + m_desk.ids().token(40);
        const QStringList wanted = asked.value(u"scope"_s).split(u' ', Qt::SkipEmptyParts);
        QStringList scopes;
        for (const QString &scope : wanted) {
            if (m_granted.isEmpty() || m_granted.contains(scope))
                scopes.append(scope);
        }
        m_codes.insert(
            code, {scopes, asked.value(u"redirect_uri"_s), asked.value(u"code_challenge"_s), {}, unixNow() + CodeLife});
        fields.emplaceBack(u"code"_s, code);
        fields.emplaceBack(u"scope"_s, scopes.join(u' '));
    } else {
        fields.emplaceBack(u"error"_s, u"access_denied"_s);
    }
    const QByteArray query = target.query(QUrl::FullyEncoded).toLatin1();
    target.setQuery(QString{});
    return {302, {}, {},
        {{"Location",
            target.toEncoded(QUrl::RemoveQuery) + '?' + (query.isEmpty() ? query : query + '&')
                + net::writeForm(fields)}}};
}

Answer GoogleOAuthPages::token(const HttpRequest &request)
{
    const auto form = formTree(request.body);
    if (!form || !request.header("content-type").startsWith("application/x-www-form-urlencoded"))
        return tokenError(400, u"invalid_request"_s, u"Could not parse the request."_s);
    if (form->value(u"client_id"_s).toString() != m_clientId)
        return tokenError(401, u"invalid_client"_s, u"The OAuth client was not found."_s);
    if (!form->contains(u"client_secret"_s))
        return tokenError(400, u"invalid_request"_s, u"client_secret is missing."_s);
    if (form->value(u"client_secret"_s).toString() != m_clientSecret)
        return tokenError(401, u"invalid_client"_s, u"The provided client secret is invalid."_s);
    const QString type = form->value(u"grant_type"_s).toString();
    if (type == u"authorization_code"_s)
        return exchange(*form);
    if (type == u"refresh_token"_s)
        return refresh(*form);
    return tokenError(400, u"unsupported_grant_type"_s, u"Invalid grant_type: %1"_s.arg(type));
}

Answer GoogleOAuthPages::exchange(const QJsonObject &form)
{
    const Grant grant = m_codes.take(form.value(u"code"_s).toString()); // a code is good for one try
    if (grant.until < unixNow())
        return tokenError(400, u"invalid_grant"_s, u"Malformed auth code."_s);
    if (grant.redirect != form.value(u"redirect_uri"_s).toString())
        return tokenError(400, u"redirect_uri_mismatch"_s, u"Bad Request"_s);
    const QByteArray verifier = form.value(u"code_verifier"_s).toString().toLatin1();
    const bool fits = grant.challenge.isEmpty() ? verifier.isEmpty()
                                                : verifier.size() >= 43 && verifier.size() <= 128
            && net::base64Url(net::sha256(verifier)) == grant.challenge.toLatin1();
    if (!fits)
        return tokenError(400, u"invalid_grant"_s, u"Invalid code verifier."_s);
    const QString refreshToken = this->grant(grant.scopes);
    QJsonObject answer = accessFor(refreshToken, grant.scopes);
    answer.insert(u"refresh_token"_s, refreshToken);
    return Answer::json(200, answer);
}

QString GoogleOAuthPages::grant(const QStringList &scopes)
{
    const QString refreshToken = u"1//0"_s + m_desk.ids().token(60);
    m_refresh.insert(refreshToken, scopes);
    return refreshToken;
}

QJsonObject GoogleOAuthPages::accessFor(const QString &refreshToken, const QStringList &scopes)
{
    const QString access = u"ya29."_s + m_desk.ids().token(60);
    m_access.insert(access, {scopes, {}, {}, refreshToken, unixNow() + AccessLife});
    return {{u"access_token"_s, access}, {u"expires_in"_s, AccessLife}, {u"scope"_s, scopes.join(u' ')},
        {u"token_type"_s, u"Bearer"_s}};
}

Answer GoogleOAuthPages::refresh(const QJsonObject &form)
{
    const auto known = m_refresh.constFind(form.value(u"refresh_token"_s).toString());
    if (known == m_refresh.constEnd())
        return tokenError(400, u"invalid_grant"_s, u"Token has been expired or revoked."_s);
    return Answer::json(200, accessFor(known.key(), *known));
}

Answer GoogleOAuthPages::revoke(const HttpRequest &request)
{
    const auto form = formTree(request.body);
    const QString given = request.query(u"token"_s).value_or(form ? form->value(u"token"_s).toString() : QString{});
    const QString refreshToken = m_access.contains(given) ? m_access.value(given).refreshToken : given;
    if (m_refresh.remove(refreshToken) == 0)
        return tokenError(400, u"invalid_token"_s, u"Token expired or revoked"_s);
    m_access.removeIf([&refreshToken](auto entry) { return entry.value().refreshToken == refreshToken; });
    return Answer::json(200, {});
}

void GoogleOAuthPages::revokeAll()
{
    m_refresh.clear();
    m_access.clear();
}

std::optional<Answer> GoogleOAuthPages::refused(const HttpRequest &request, const QStringList &scopes) const
{
    const auto grant = m_access.constFind(QString::fromLatin1(request.bearer()));
    if (grant == m_access.constEnd() || grant->until < unixNow())
        return google::errorStatus(401);
    const QString base = u"https://www.googleapis.com/auth/"_s;
    if (std::none_of(
            scopes.begin(), scopes.end(), [&](const QString &scope) { return grant->scopes.contains(base + scope); }))
        return google::error(403, u"global"_s, u"insufficientPermissions"_s,
            u"Insufficient Permission: Request had insufficient authentication scopes."_s);
    return {};
}
} // namespace cloudgreet::practice
