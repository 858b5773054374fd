// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault.h"
#include "net/crypto.h"
#include <QFile>
#include <QLoggingCategory>

namespace cloudgreet {
namespace {
Q_LOGGING_CATEGORY(lcVault, "cloudgreet.host.vault", QtInfoMsg)
constexpr qsizetype longest = 4096;

struct Named {
    QString name, variable;
    QByteArray (*read)(const ProviderConfig &);
    void (*write)(ProviderConfig &, const QByteArray &);
};

const QList<Named> &table()
{
    using P = ProviderConfig;
    static const QList<Named> list{{u"telnyx-api-key"_s, u"TELNYX_API_KEY"_s, [](const P &p) { return p.telnyxApiKey; },
                                       [](P &p, const QByteArray &v) { p.telnyxApiKey = v; }},
        {u"telnyx-public-key"_s, u"TELNYX_PUBLIC_KEY"_s, [](const P &p) { return p.telnyxPublicKey.toBase64(); },
            [](P &p, const QByteArray &v) { p.telnyxPublicKey = QByteArray::fromBase64(v); }},
        {u"openai-api-key"_s, u"OPENAI_API_KEY"_s, [](const P &p) { return p.openAiKey; },
            [](P &p, const QByteArray &v) { p.openAiKey = v; }},
        {u"google-client-id"_s, u"GOOGLE_CLIENT_ID"_s, [](const P &p) { return p.googleClientId.toUtf8(); },
            [](P &p, const QByteArray &v) { p.googleClientId = QString::fromUtf8(v); }},
        {u"google-client-secret"_s, u"GOOGLE_CLIENT_SECRET"_s, [](const P &p) { return p.googleClientSecret; },
            [](P &p, const QByteArray &v) { p.googleClientSecret = v; }},
        {u"stripe-api-key"_s, u"STRIPE_API_KEY"_s, [](const P &p) { return p.stripeKey; },
            [](P &p, const QByteArray &v) { p.stripeKey = v; }},
        {u"stripe-webhook-secret"_s, u"STRIPE_WEBHOOK_SECRET"_s, [](const P &p) { return p.stripeWebhookSecret; },
            [](P &p, const QByteArray &v) { p.stripeWebhookSecret = v; }}};
    return list;
}

QByteArray credential(const QString &folder, const QString &name)
{
    QFile file{folder + u'/' + name};
    return !folder.isEmpty() && file.open(QIODevice::ReadOnly) ? file.read(longest).trimmed() : QByteArray{};
}
} // namespace

QString nameOf(KeySource source)
{
    switch (source) {
    case KeySource::None: return u"none"_s;
    case KeySource::Systemd: return u"systemd"_s;
    case KeySource::Environment: return u"environment"_s;
    case KeySource::File: return u"file"_s;
    case KeySource::Keychain: return u"keychain"_s;
    case KeySource::Practice: return u"practice"_s;
    }
    Q_UNREACHABLE();
}

Vault::Vault(Deps deps, Changed changed) : m_deps{std::move(deps)}, m_changed{std::move(changed)}
{
    for (const Named &named : table()) {
        if (const QByteArray value = credential(m_deps.credentials, named.name);
            !value.isEmpty() && checked(named.name, QString::fromUtf8(value)))
            m_keys.insert(named.name, {KeySource::Systemd, value});
        else if (const QByteArray fixed = named.read(m_deps.fixed); !fixed.isEmpty())
            m_keys.insert(named.name, {m_deps.files ? KeySource::Environment : KeySource::Practice, fixed});
        else if (const QByteArray kept = m_deps.files ? m_deps.files->read(named.name) : QByteArray{}; !kept.isEmpty())
            m_keys.insert(named.name, {KeySource::File, kept});
    }
    if (m_deps.keychain) {
        m_keychainState = u"open"_s;
        m_deps.keychain->onUnlocked = [this] { load(); };
    }
}

Vault::~Vault()
{
    *m_alive = false;
    if (m_deps.keychain)
        m_deps.keychain->onUnlocked = {};
}

const QStringList &Vault::names()
{
    static const QStringList list = [] {
        QStringList all;
        for (const Named &named : table())
            all << named.name;
        return all;
    }();
    return list;
}

QString Vault::variableOf(const QString &name)
{
    for (const Named &named : table())
        if (named.name == name)
            return named.variable;
    return {};
}

void Vault::load(std::function<void()> done)
{
    QStringList open;
    for (const QString &name : names())
        if (!m_keys.contains(name) || m_keys.value(name).source == KeySource::Keychain)
            open << name;
    loadNext(m_deps.keychain ? open : QStringList{}, std::move(done));
}

/// One after the other, and no more once the keychain does not answer: it would not answer the next one either.
void Vault::loadNext(QStringList left, std::function<void()> done)
{
    if (left.isEmpty())
        return done ? done() : void();
    const QString name = left.takeFirst();
    m_deps.keychain->read(
        name, [this, alive = m_alive, name, left, done = std::move(done)](const Result<QByteArray> &value) {
            if (!*alive)
                return;
            if (value || value.error().fault == Fault::NotFound)
                m_keychainState = u"open"_s;
            if (value && !value->isEmpty() && m_keys.value(name).value != *value)
                keep(name, KeySource::Keychain, *value);
            if (value || value.error().fault == Fault::NotFound)
                return loadNext(left, done);
            noteKeychain(value.error());
            if (done)
                done();
        });
}

void Vault::noteKeychain(const Error &error)
{
    const QString before = std::exchange(
        m_keychainState, error.fault == Fault::Timeout || error.fault == Fault::Unauthorized ? u"locked"_s : u"none"_s);
    if (before != m_keychainState)
        qCInfo(lcVault).noquote() << "the keychain is not used:" << error.text;
}

ProviderConfig Vault::providers() const
{
    ProviderConfig all = m_deps.fixed;
    for (const Named &named : table())
        named.write(all, m_keys.value(named.name).value);
    return all;
}

QList<KeyState> Vault::states() const
{
    QList<KeyState> list;
    for (const QString &name : names()) {
        const Key key = m_keys.value(name);
        list.append({name, key.source, key.value.size() >= 16 ? QString::fromUtf8(key.value).right(4) : QString{}});
    }
    return list;
}

void Vault::keep(const QString &name, KeySource source, const QByteArray &value)
{
    if (source == KeySource::None)
        m_keys.remove(name);
    else
        m_keys.insert(name, {source, value});
    qCInfo(lcVault).noquote() << name
                              << (source == KeySource::None ? u"is no longer set"_s
                                                            : u"is set, kept in: "_s + nameOf(source));
    m_changed(providers());
}

Result<> Vault::mayChange(const QString &name) const
{
    const QString variable = variableOf(name);
    if (variable.isEmpty())
        return failure(
            Fault::NotFound, QObject::tr("There is no key of that name; the names are %1").arg(names().join(u", "_s)));
    if (!m_deps.files)
        return failure(
            Fault::Conflict, QObject::tr("The practice line has practice keys only; enter yours on your own line"));
    switch (m_keys.value(name).source) {
    case KeySource::Systemd:
        return failure(Fault::Conflict,
            QObject::tr(
                "systemd gives this host the credential %1, which goes before what is entered here; change it there")
                .arg(name));
    case KeySource::Environment:
        return failure(Fault::Conflict,
            QObject::tr("The environment sets %1, which goes before what is entered here; change it there")
                .arg(variable));
    case KeySource::None:
    case KeySource::File:
    case KeySource::Keychain:
    case KeySource::Practice: return {};
    }
    Q_UNREACHABLE();
}

namespace {
/// What a key says of itself by its form, where it is not what was asked for: pasted into the wrong field, the provider
/// would only refuse it. Empty: nothing speaks against it. Servers that are compatible with OpenAI have keys of any
/// form.
QString takenForAnother(const QString &name, const QString &text)
{
    struct Form {
        QStringView name, begins, ends;
        const char *words;
    };
    static constexpr Form forms[]
        = {{u"telnyx-api-key", u"KEY0", {}, QT_TRANSLATE_NOOP("QObject", "this is a Telnyx API key")},
            {u"openai-api-key", u"sk-", {}, QT_TRANSLATE_NOOP("QObject", "this is an OpenAI key")},
            {u"stripe-api-key", u"rk_", {}, QT_TRANSLATE_NOOP("QObject", "this is a Stripe key")},
            {u"stripe-api-key", u"sk_", {}, QT_TRANSLATE_NOOP("QObject", "this is a Stripe key")},
            {u"stripe-webhook-secret", u"whsec_", {}, QT_TRANSLATE_NOOP("QObject", "this is Stripe’s signing secret")},
            {u"google-client-id", {}, u".apps.googleusercontent.com",
                QT_TRANSLATE_NOOP("QObject", "this is Google’s client ID")},
            {u"google-client-secret", u"GOCSPX-", {}, QT_TRANSLATE_NOOP("QObject", "this is Google’s client secret")}};
    for (const Form &form : forms)
        if (form.name != name && text.startsWith(form.begins) && text.endsWith(form.ends))
            return QObject::tr("%1; it belongs in another field").arg(QObject::tr(form.words));
    if (name == u"stripe-api-key"_s && !text.startsWith(u"rk_") && !text.startsWith(u"sk_"))
        return text.startsWith(u"pk_") ? QObject::tr("this is the publishable key; a restricted one begins with “rk_”")
                                       : QObject::tr("a key of Stripe begins with “rk_”");
    if (name == u"stripe-webhook-secret"_s && !text.startsWith(u"whsec_"))
        return QObject::tr("a signing secret begins with “whsec_”");
    if (name == u"google-client-id"_s && !text.endsWith(u".apps.googleusercontent.com"))
        return QObject::tr("a client ID ends in “.apps.googleusercontent.com”");
    return {};
}
} // namespace

Result<QByteArray> Vault::checked(const QString &name, const QString &value)
{
    const QString text = value.trimmed();
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c.unicode() < 0x7f; });
    if (text.size() < 8 || text.size() > longest || !plain)
        return failure(Fault::InvalidInput, QObject::tr("paste the whole key: letters and digits without spaces"));
    if (name == u"telnyx-public-key"_s) {
        const auto raw = net::fromBase64(text.toLatin1());
        if (!raw || raw->size() != 32)
            return failure(
                Fault::InvalidInput, QObject::tr("this is not the public key; it has 44 characters and ends in “=”"));
    }
    if (const QString wrong = takenForAnother(name, text); !wrong.isEmpty())
        return failure(Fault::InvalidInput, wrong);
    return text.toLatin1();
}

void Vault::set(const QString &name, const QString &value, Done done)
{
    if (const auto may = mayChange(name); !may)
        return done(may);
    const auto secret = checked(name, value);
    if (!secret)
        return done(tl::unexpected{secret.error()});
    const auto toFile = [this, name, secret = *secret] {
        auto written = m_deps.files->write(name, secret);
        if (written)
            keep(name, KeySource::File, secret);
        return written;
    };
    if (!m_deps.keychain)
        return done(toFile());
    m_deps.keychain->write(name, *secret,
        [this, alive = m_alive, name, secret = *secret, toFile, done = std::move(done)](const Result<> &written) {
            if (!*alive)
                return;
            if (!written) {
                noteKeychain(written.error());
                return done(toFile());
            }
            m_keychainState = u"open"_s;
            m_deps.files->remove(name);
            keep(name, KeySource::Keychain, secret);
            done({});
        });
}

void Vault::remove(const QString &name, Done done)
{
    if (const auto may = mayChange(name); !may)
        return done(may);
    m_deps.files->remove(name);
    if (!m_deps.keychain) {
        keep(name, KeySource::None, {});
        return done({});
    }
    m_deps.keychain->remove(name, [this, alive = m_alive, name, done = std::move(done)](const Result<> &removed) {
        if (!*alive)
            return;
        const bool mayBeThere = !removed && removed.error().fault != Fault::Unavailable;
        if (!mayBeThere)
            keep(name, KeySource::None, {});
        done(mayBeThere ? removed : Result<>{});
    });
}
} // namespace cloudgreet
