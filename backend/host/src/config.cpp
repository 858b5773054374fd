// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/config.h"
#include "net/crypto.h"
#include <QDir>
#include <QStandardPaths>

namespace cloudgreet {
namespace {

tl::unexpected<Error> wrong(const char *name, const QString &why)
{
    return failure(Fault::InvalidInput, QString::fromLatin1(name) + u": "_s + why);
}

Result<> readUrl(const QProcessEnvironment &environment, const char *name, QUrl &into)
{
    const QString text = environment.value(QString::fromLatin1(name));
    if (text.isEmpty())
        return {};
    const QUrl url{text, QUrl::StrictMode};
    if (!url.isValid() || url.host().isEmpty() || !(url.scheme() == u"https"_s || url.scheme() == u"http"_s))
        return wrong(name, QObject::tr("an address like https://api.example.com is wanted"));
    into = QUrl{text.endsWith(u'/') ? text.chopped(1) : text};
    return {};
}

Result<> readAddress(const QProcessEnvironment &environment, const char *name, net::ListenAddress &into)
{
    const QString text = environment.value(QString::fromLatin1(name));
    if (text.isEmpty())
        return {};
    auto address = net::ListenAddress::parse(text);
    if (!address)
        return wrong(name, address.error().text);
    into = *address;
    return {};
}

Result<> readProxies(const QProcessEnvironment &environment, QList<QPair<QHostAddress, int>> &into)
{
    for (const QString &one : environment.value(u"CLOUDGREET_TRUSTED_PROXIES"_s).split(u',', Qt::SkipEmptyParts)) {
        const auto subnet = QHostAddress::parseSubnet(one.trimmed());
        if (subnet.second < 0)
            return wrong(
                "CLOUDGREET_TRUSTED_PROXIES", QObject::tr("addresses or subnets with commas between are wanted"));
        into.append(subnet);
    }
    return {};
}
} // namespace

bool ProviderConfig::hasModel() const
{
    return !openAiKey.isEmpty() || openAiUrl != ProviderConfig{}.openAiUrl;
}

bool ProviderConfig::hasKeys() const
{
    return !telnyxApiKey.isEmpty() || !openAiKey.isEmpty() || !googleClientSecret.isEmpty() || !stripeKey.isEmpty();
}

Result<ProviderConfig> providersFrom(const QProcessEnvironment &environment)
{
    ProviderConfig p;
    const auto bytes
        = [&](const char *name) { return environment.value(QString::fromLatin1(name)).trimmed().toUtf8(); };
    p.telnyxApiKey = bytes("TELNYX_API_KEY");
    p.openAiKey = bytes("OPENAI_API_KEY");
    p.googleClientId = environment.value(u"GOOGLE_CLIENT_ID"_s);
    p.googleClientSecret = bytes("GOOGLE_CLIENT_SECRET");
    p.stripeKey = bytes("STRIPE_API_KEY");
    p.stripeWebhookSecret = bytes("STRIPE_WEBHOOK_SECRET");
    if (const QByteArray key = bytes("TELNYX_PUBLIC_KEY"); !key.isEmpty()) {
        const auto raw = net::fromBase64(key);
        if (!raw || raw->size() != 32)
            return wrong(
                "TELNYX_PUBLIC_KEY", QObject::tr("the public key of Mission Control, 44 characters, is wanted"));
        p.telnyxPublicKey = *raw;
    }
    const std::pair<const char *, QUrl *> urls[]
        = {{"TELNYX_API_URL", &p.telnyxUrl}, {"OPENAI_BASE_URL", &p.openAiUrl}, {"GOOGLE_AUTH_URL", &p.googleAuthUrl},
            {"GOOGLE_TOKEN_URL", &p.googleTokenUrl}, {"GOOGLE_REVOKE_URL", &p.googleRevokeUrl},
            {"GOOGLE_API_URL", &p.googleApiUrl}, {"STRIPE_API_URL", &p.stripeUrl}};
    for (const auto &[name, target] : urls)
        if (auto read = readUrl(environment, name, *target); !read)
            return tl::unexpected{read.error()};
    return p;
}

QString HostConfig::pushAddress() const
{
    const QUrl url{publicUrl, QUrl::StrictMode};
    const auto isLoopback = [](const QUrl &each) { return each.host() == u"127.0.0.1"_s || each.host() == u"::1"_s; };
    const bool isReached = url.scheme() == u"https"_s
        || (url.scheme() == u"http"_s && isLoopback(url) && isLoopback(providers.googleApiUrl));
    if (!url.isValid() || !isReached)
        return {};
    return publicUrl + (publicUrl.endsWith(u'/') ? u"webhooks/google"_s : u"/webhooks/google"_s);
}

QString HostConfig::linkAddress() const
{
    const QUrl url{publicUrl, QUrl::StrictMode};
    if (!url.isValid() || url.host().isEmpty() || !(url.scheme() == u"https"_s || url.scheme() == u"http"_s))
        return {};
    return publicUrl + (publicUrl.endsWith(u'/') ? u"c/"_s : u"/c/"_s);
}

QString HostConfig::defaultDataDir()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/cloudgreet"_s;
}

QList<QPair<QString, QString>> HostConfig::environmentNames()
{
    return {{u"CLOUDGREET_DATA_DIR"_s, QObject::tr("where the data is kept; ~/.local/share/cloudgreet")},
        {u"CLOUDGREET_LISTEN"_s, QObject::tr("webhooks and health, ADDR:PORT; 127.0.0.1:8787, port 0 picks one")},
        {u"CLOUDGREET_ADMIN_LISTEN"_s, QObject::tr("consoles, the API and metrics; 127.0.0.1:8788")},
        {u"CLOUDGREET_TLS_CERT"_s,
            QObject::tr("certificate file (PEM), for those of the two that other machines reach")},
        {u"CLOUDGREET_TLS_KEY"_s, QObject::tr("its key file (PEM)")},
        {u"CLOUDGREET_TRUSTED_PROXIES"_s,
            QObject::tr("reverse proxies whose X-Forwarded-For counts, addresses or subnets")},
        {u"CLOUDGREET_PUBLIC_URL"_s, QObject::tr("the https address under which Telnyx reaches this host")},
        {u"CLOUDGREET_LANGUAGE"_s, QObject::tr("the owner's language, like es, if it is not to be the system's")},
        {u"TELNYX_PUBLIC_KEY"_s, QObject::tr("verifies webhooks; Mission Control, Keys & Credentials")},
        {u"TELNYX_API_KEY"_s, QObject::tr("speaks, answers, texts")},
        {u"TELNYX_API_URL"_s, QObject::tr("another address of the API, for tests")},
        {u"OPENAI_API_KEY"_s, QObject::tr("the model; without it the local receptionist answers")},
        {u"OPENAI_BASE_URL"_s, QObject::tr("any compatible server, one on this machine too")},
        {u"GOOGLE_CLIENT_ID"_s, QObject::tr("of the calendar's OAuth client")},
        {u"GOOGLE_CLIENT_SECRET"_s, QObject::tr("of the same")},
        {u"GOOGLE_AUTH_URL"_s,
            QObject::tr("and GOOGLE_TOKEN_URL, GOOGLE_REVOKE_URL, GOOGLE_API_URL: other addresses, for tests")},
        {u"STRIPE_API_KEY"_s, QObject::tr("the operator's restricted key; without it fees stay in the ledger")},
        {u"STRIPE_API_URL"_s, QObject::tr("another address of the API, for tests")},
        {u"STRIPE_WEBHOOK_SECRET"_s, QObject::tr("verifies Stripe's webhooks")}};
}

Result<HostConfig> HostConfig::fromEnvironment(const QProcessEnvironment &environment)
{
    HostConfig config;
    config.dataDir = environment.value(u"CLOUDGREET_DATA_DIR"_s, defaultDataDir());
    config.tlsCertificate = environment.value(u"CLOUDGREET_TLS_CERT"_s);
    config.tlsKey = environment.value(u"CLOUDGREET_TLS_KEY"_s);
    config.publicUrl = environment.value(u"CLOUDGREET_PUBLIC_URL"_s);
    config.credentials = environment.value(u"CREDENTIALS_DIRECTORY"_s);
    config.useKeychain = true;
    if (auto read = readAddress(environment, "CLOUDGREET_LISTEN", config.publicAddress); !read)
        return tl::unexpected{read.error()};
    if (auto read = readAddress(environment, "CLOUDGREET_ADMIN_LISTEN", config.adminAddress); !read)
        return tl::unexpected{read.error()};
    if (auto read = readProxies(environment, config.trustedProxies); !read)
        return tl::unexpected{read.error()};
    if (config.tlsCertificate.isEmpty() != config.tlsKey.isEmpty())
        return wrong("CLOUDGREET_TLS_CERT",
            QObject::tr("a certificate and its key belong together; set CLOUDGREET_TLS_KEY too"));
    auto providers = providersFrom(environment);
    if (!providers)
        return tl::unexpected{providers.error()};
    config.providers = *providers;
    return config;
}
} // namespace cloudgreet
