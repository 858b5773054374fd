// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/host.h"
#include "datafolder.h"
#include "front.h"
#include "host/configure.h"
#include "domain/businessjson.h"
#include "hostsettings.h"
#include "net/crypto.h"
#include "net/filelimit.h"
#include "nightly.h"
#include "practiceconnect.h"
#include "practiceline.h"
#include "secrets.h"
#include "tokens.h"
#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <future>

// A static library's resources are linked only where somebody asks for them.
static void initResources()
{
    Q_INIT_RESOURCE(cloudgreet);
}

namespace cloudgreet {
namespace {
Q_LOGGING_CATEGORY(lcHost, "cloudgreet.host", QtInfoMsg)

QString newId()
{
    return uuidV7(QDateTime::currentMSecsSinceEpoch(), net::randomBytes(10));
}

/// A database that cannot be opened: the way back is named, nothing is done.
Result<> withBackupOffered(Error error, const QString &dataDir)
{
    const QStringList backups = backup::nightly(dataDir);
    if (error.fault == Fault::Corrupt && !backups.isEmpty())
        error.text += QObject::tr(". The latest backup: cloudgreetd restore %1").arg(backups.first());
    return tl::unexpected{error};
}

/// A store on the calling thread, for work on a folder that no host owns.
struct OfflineStore {
    std::unique_ptr<DataFolder> folder;
    std::unique_ptr<SqliteStore> store;

    static Result<OfflineStore> open(const QString &dataDir)
    {
        auto folder = DataFolder::open(dataDir, DataFolder::Kind::Real);
        if (!folder)
            return tl::unexpected{folder.error()};
        auto store = SqliteStore::open((*folder)->database());
        if (!store)
            return tl::unexpected{store.error()};
        return OfflineStore{std::move(*folder), std::move(*store)};
    }
    template <typename Work> Result<> transaction(Work work)
    {
        if (auto begun = store->begin(); !begun)
            return begun;
        work(*store);
        return store->commit();
    }
};
} // namespace

/// Members are freed from the last to the first: the front stops asking before the engine ends.
struct Host::Rooms {
    HostConfig config;
    std::unique_ptr<DataFolder> folder;
    QString ownerToken;
    std::unique_ptr<PracticeLine> practice;
    EngineRoom engine;
    NightlyBackups backups;
    Readers readers;
    Line line{engine};
    Worker frontThread{u"front"_s};
    std::unique_ptr<Front> front;

    explicit Rooms(HostConfig c) : config{std::move(c)}, engine{config.webhooksPerTransaction} {}
    ~Rooms();
    Result<> start();
    Result<> startPractice();
    void openVault();
    [[nodiscard]] Engine::Options optionsFor(const ProviderConfig &providers) const;
    void tellFront(const ProviderConfig &providers);
    void reachedAnew(const QString &url);
    [[nodiscard]] Result<QList<Business>> practiceBusinesses() const;
    Result<> seedPractice();
    Result<> startFront();
    Result<MadeToken> localToken();
    Result<QByteArray> keptKey(const QString &name);
};

Host::Rooms::~Rooms()
{
    if (frontThread.thread()->isRunning()) {
        frontThread.run([this] { front.reset(); });
        frontThread.stop();
    }
    backups.stop();
    readers.stop();
    line.stop();
    engine.stop();
    if (practice)
        practice->stop();
}

Result<> Host::Rooms::startPractice()
{
    practice = std::make_unique<PracticeLine>();
    auto reach = practice->start(config.practiceSpeed, u"America/New_York"_s);
    if (!reach)
        return tl::unexpected{reach.error()};
    config.providers = *reach;                  // stand-ins only: a practice host never knows a real key
    return {};
}

/// Keys in the keychain are known by fixed names, so only the host of the usual folder uses it: a second one on this
/// machine must not find the first one's.
void Host::Rooms::openVault()
{
    const bool withKeychain
        = config.useKeychain && !config.practice && QDir{config.dataDir} == QDir{HostConfig::defaultDataDir()};
    const Vault::Deps deps{config.providers, config.practice ? nullptr : line.files(), nullptr,
        config.practice ? QString{} : config.credentials};
    config.providers = line.openVault(deps, withKeychain, [this](const ProviderConfig &providers) {
        engine.setOptions(optionsFor(providers));
        tellFront(providers);
    });
}

/// What the accounts make possible.
Engine::Options Host::Rooms::optionsFor(const ProviderConfig &providers) const
{
    return {.billing = !providers.stripeKey.isEmpty(),
        .model = !config.practice && providers.hasModel(),
        .pushAddress = config.pushAddress(),
        .linkAddress = config.linkAddress(),
        .linkKey = config.linkKey};
}

/// Google's news come to the new address from now on; the providers' keys are asked for where they are.
void Host::Rooms::reachedAnew(const QString &url)
{
    line.withVault([this, url](Vault &vault) {
        config.publicUrl = url; // on the line's thread, which alone makes the engine's options once all runs
        engine.setOptions(optionsFor(vault.providers()));
    });
}

void Host::Rooms::tellFront(const ProviderConfig &providers)
{
    frontThread.post([this, key = providers.telnyxPublicKey, secret = providers.stripeWebhookSecret,
                         canCharge = !providers.stripeKey.isEmpty()] {
        if (!front)
            return;
        front->signature.publicKey = key;
        front->stripeSignature.secret = secret;
        front->canCharge = canCharge;
    });
}

Result<> Host::Rooms::start()
{
    net::raiseFileLimit();
    auto opened
        = DataFolder::open(config.dataDir, config.practice ? DataFolder::Kind::Practice : DataFolder::Kind::Real);
    if (!opened)
        return tl::unexpected{opened.error()};
    folder = std::move(*opened);
    config.dataDir = folder->path();
    if (config.practice)
        if (auto begun = startPractice(); !begun)
            return begun;
    if (config.publicUrl.isEmpty() && !config.practice) {
        config.publicUrl = HostSettings{folder->file(u"host-settings.json"_s)}.publicUrl();
        config.publicUrlOfConsole = true;
    }
    const EngineRoom::Hooks hooks{
        [this](const QList<OutboxRow> &rows) { line.perform(rows); },
        [this](const auto &asked, const auto &dropped) { line.converse(asked, dropped); },
        [this](const QList<JournalRow> &rows) {
            frontThread.post([this, rows] {
                if (front)
                    front->publish(rows);
            });
        }};
    const auto key = keptKey(u"google-channels"_s), linkKey = keptKey(u"customer-links"_s);
    if (!key || !linkKey)
        return tl::unexpected{!key ? key.error() : linkKey.error()};
    config.channelKey = *key, config.linkKey = *linkKey;
    line.start(config.providers, {folder->recordings(), folder->file(u"secrets"_s), folder->file(u"backups"_s)}, *key);
    openVault();
    if (auto started = engine.start(folder->database(), optionsFor(config.providers), hooks); !started)
        return withBackupOffered(started.error(), config.dataDir);
    if (!config.practice)
        backups.start(config.dataDir);
    if (auto started = readers.start(folder->database()); !started)
        return started;
    if (config.practice)
        if (auto seeded = seedPractice(); !seeded)
            return seeded;
    return startFront();
}

/// The owner's own businesses as they are set now, or the demonstration's.
Result<QList<Business>> Host::Rooms::practiceBusinesses() const
{
    const QString real = config.settingsFrom + u"/cloudgreet.db"_s;
    if (config.practiceBusiness.isEmpty() && !config.settingsFrom.isEmpty() && QFile::exists(real))
        if (auto known = ReadStore::open(real, ReadStore::Owner::Other))
            if (auto list = (*known)->businesses(); list && !list->isEmpty())
                return *list;
    auto one = businessFromJson(config.practiceBusiness.isEmpty() ? demonstrationBusiness() : config.practiceBusiness);
    if (!one)
        return tl::unexpected{one.error()};
    return QList<Business>{*one};
}

/// Each business is saved as it is now; then its practice calendar is connected.
Result<> Host::Rooms::seedPractice()
{
    auto wanted = practiceBusinesses();
    if (!wanted)
        return tl::unexpected{wanted.error()};
    for (Business &business : *wanted) {
        business.billing.stripeCustomer = u"cus_practice"_s;
        if (business.billing.method == FeeMethod::Off)
            business.billing.method = FeeMethod::InvoiceItem;
    }
    const auto reader = ReadStore::open(folder->database());
    const auto known = reader ? (*reader)->businesses() : tl::unexpected{reader.error()};
    if (!known)
        return tl::unexpected{known.error()};
    practice->runWithStandIns([&wanted](practice::StandIns &standIns) {
        for (const Business &business : std::as_const(*wanted))
            for (const PhoneNumber &number : business.phoneNumbers)
                standIns.addNumber(number.e164());
    });
    for (const Business &business : practiceCopies(*wanted, *known, newId))
        if (auto seeded = seedPracticeBusiness(engine, line, business); !seeded)
            return seeded;
    return {};
}

/// The token of programs on this machine. It outlives restarts, so that a console that is attached finds its way back.
Result<MadeToken> Host::Rooms::localToken()
{
    FileSecrets secrets{folder->file(u"secrets"_s)};
    const QString name = u"this machine"_s;
    if (const QByteArray kept = secrets.read(u"local-token"_s); !kept.isEmpty())
        return tokenOf(kept, name, u"owner"_s, {});
    auto made = makeToken(name, u"owner"_s, {});
    if (made)
        if (auto written = secrets.write(u"local-token"_s, made->secret.toLatin1()); !written)
            return tl::unexpected{written.error()};
    return made;
}

/// What the tokens of push channels, or the links of customers, are derived from. Made once: they outlive restarts.
Result<QByteArray> Host::Rooms::keptKey(const QString &name)
{
    FileSecrets secrets{folder->file(u"secrets"_s)};
    if (const QByteArray kept = secrets.read(name); !kept.isEmpty())
        return kept;
    const QByteArray made = net::randomToken();
    if (auto written = secrets.write(name, made); !written)
        return tl::unexpected{written.error()};
    return made;
}

Result<> Host::Rooms::startFront()
{
    Result<> listening;
    frontThread.run([&] {
        front = std::make_unique<Front>(config,
            Front::Deps{
                engine, line, readers, backups, practice.get(), [this](const QString &url) { reachedAnew(url); }});
        listening = front->listen();
    });
    if (!listening)
        return listening;
    line.withVault([this](Vault &vault) { tellFront(vault.providers()); }); // the keychain may have answered meanwhile
    if (practice)
        practice->setWebhookUrl(front->publicUrl());
    auto made = localToken();
    if (!made)
        return tl::unexpected{made.error()};
    ownerToken = made->secret;
    std::promise<void> loaded;
    engine.withStore([&, row = made->row](SqliteStore &store) {
        (void)store.removeToken(row.name);
        (void)store.addToken(row, QDateTime::currentDateTimeUtc());
    });
    frontThread.post([&] { front->reload([&] { loaded.set_value(); }); });
    loaded.get_future().wait();
    return folder->announce({{u"admin"_s, front->localUrl()}, {u"token"_s, ownerToken},
        {u"reached_at"_s, front->outsideUrl()}, {u"certificate"_s, front->fingerprint()}});
}

Host::Host(std::unique_ptr<Rooms> rooms) : m_rooms{std::move(rooms)} {}

Host::~Host() = default;

Result<std::unique_ptr<Host>> Host::start(const HostConfig &config)
{
    initResources();
    if (!config.adminAddress.host.isLoopback() && config.tlsCertificate.isEmpty())
        return failure(Fault::InvalidInput,
            QObject::tr("Consoles on other machines are answered over TLS only: set CLOUDGREET_TLS_CERT and "
                        "CLOUDGREET_TLS_KEY, or let the admin address %1 be on 127.0.0.1")
                .arg(config.adminAddress.toString()));
    auto rooms = std::make_unique<Rooms>(config);
    if (auto started = rooms->start(); !started)
        return tl::unexpected{started.error()};
    qCInfo(lcHost).noquote() << "listening on" << rooms->front->publicUrl() << "admin on" << rooms->front->adminUrl();
    return std::unique_ptr<Host>{new Host{std::move(rooms)}};
}

QString Host::publicUrl() const { return m_rooms->front->publicUrl(); }
QString Host::adminUrl() const { return m_rooms->front->adminUrl(); }
QString Host::localUrl() const { return m_rooms->front->localUrl(); }
QString Host::outsideUrl() const { return m_rooms->front->outsideUrl(); }
QString Host::fingerprint() const { return m_rooms->front->fingerprint(); }
QString Host::ownerToken() const { return m_rooms->ownerToken; }

void Host::drain()
{
    m_rooms->frontThread.post([this] {
        m_rooms->front->drain([this] { QMetaObject::invokeMethod(this, &Host::drained, Qt::QueuedConnection); });
    });
}

QJsonObject Host::practiceReceived()
{
    QJsonObject received;
    if (m_rooms->practice)
        m_rooms->practice->runWithStandIns([&](practice::StandIns &standIns) {
            received = {{u"calendar_events"_s, standIns.calendarEvents()}, {u"messages"_s, standIns.messages()},
                        {u"fees"_s, standIns.fees()}, {u"recordings"_s, standIns.recordings()},
                        {u"requests"_s, standIns.received()}};
        });
    return received;
}

Result<> Host::clearPractice(const QString &dataDir)
{
    auto folder = DataFolder::open(dataDir, DataFolder::Kind::Practice);
    if (!folder)
        return tl::unexpected{folder.error()};
    for (const QString &name : {u"cloudgreet.db"_s, u"cloudgreet.db-wal"_s, u"cloudgreet.db-shm"_s})
        QFile::remove((*folder)->file(name));
    for (const QString &name : {u"recordings"_s, u"secrets"_s})
        QDir{(*folder)->file(name)}.removeRecursively();
    return {};
}

QJsonObject Host::running(const QString &dataDir)
{
    return DataFolder::announced(dataDir);
}

Result<QJsonArray> Host::businessesIn(const QString &dataDir)
{
    const QString database = dataDir + u"/cloudgreet.db"_s;
    QJsonArray list;
    if (!QFile::exists(database))
        return list;
    auto reader = ReadStore::open(database, ReadStore::Owner::Other);      // a host may own the folder meanwhile
    if (!reader)
        return tl::unexpected{reader.error()};
    const auto businesses = (*reader)->businesses();
    if (!businesses)
        return tl::unexpected{businesses.error()};
    for (const Business &business : *businesses)
        list.append(toJson(business));
    return list;
}

CheckSubject Host::subjectOffline(const HostConfig &config)
{
    FileSecrets files{config.dataDir + u"/secrets"_s};
    const Vault vault{{config.providers, &files, nullptr, config.credentials}, [](const ProviderConfig &) {}};
    CheckSubject subject;
    subject.providers = vault.providers();
    subject.publicUrl = config.publicUrl;
    subject.dataDir = config.dataDir;
    subject.lastBackup = NightlyBackups::latest(config.dataDir);
    if (subject.publicUrl.isEmpty())
        subject.publicUrl = HostSettings{config.dataDir + u"/host-settings.json"_s}.publicUrl();
    for (const auto &business : businessesIn(config.dataDir).value_or(QJsonArray{})) {
        subject.hasBusiness = true;
        for (const auto &number : business[u"phone_numbers"].toArray())
            subject.numbers << number.toString();
    }
    return subject;
}

Result<QJsonObject> Host::configureOffline(const QString &dataDir, const QJsonObject &json)
{
    auto offline = OfflineStore::open(dataDir);
    if (!offline)
        return tl::unexpected{offline.error()};
    const bool isNew = existingOf(json, offline->store->businesses()).id.isNull();
    const auto business = configured(json, offline->store->businesses(), newId());
    if (!business)
        return tl::unexpected{business.error()};
    if (auto saved = offline->transaction([&](SqliteStore &store) { store.saveBusiness(*business); }); !saved)
        return tl::unexpected{saved.error()};
    return QJsonObject{{u"id"_s, business->id.text()}, {u"made"_s, isNew}, {u"name"_s, business->name},
        {u"notes"_s, QJsonArray::fromStringList(notesOn(*business))}};
}

Result<QString> Host::createTokenOffline(
    const QString &dataDir, const QString &name, const QString &role, const QStringList &businesses)
{
    auto made = makeToken(name, role, businesses);
    if (!made)
        return tl::unexpected{made.error()};
    auto offline = OfflineStore::open(dataDir);
    if (!offline)
        return tl::unexpected{offline.error()};
    for (const QString &id : businesses) {
        const auto known = offline->store->businesses();
        if (std::none_of(
                known.begin(), known.end(), [&](const Business &business) { return business.id.text() == id; }))
            return failure(Fault::NotFound, QObject::tr("There is no business “%1”").arg(id));
    }
    bool added = false;
    if (auto saved = offline->transaction(
            [&](SqliteStore &store) { added = store.addToken(made->row, QDateTime::currentDateTimeUtc()); });
        !saved)
        return tl::unexpected{saved.error()};
    if (!added)
        return failure(
            Fault::Conflict, QObject::tr("There is a token of that name; revoke it first or choose another name"));
    return made->secret;
}

Result<> Host::revokeTokenOffline(const QString &dataDir, const QString &name)
{
    auto offline = OfflineStore::open(dataDir);
    if (!offline)
        return tl::unexpected{offline.error()};
    bool removed = false;
    if (auto saved = offline->transaction([&](SqliteStore &store) { removed = store.removeToken(name); }); !saved)
        return saved;
    if (!removed)
        return failure(Fault::NotFound, QObject::tr("There is no token of that name"));
    return {};
}

QByteArray openApiDocument()
{
    QFile file{u":/cloudgreet/openapi.json"_s};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}
} // namespace cloudgreet
