// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, webhooks, businesses, people and the host's own rows. Other rows: callrows, queuerows, bookingrows,
// textrows.
#include "store/sqlitestore.h"
#include "callcache.h"
#include "businessrows.h"
#include "database.h"
#include "domain/businessjson.h"
#include "schema.h"
#include <QFile>

namespace cloudgreet {

SqliteStore::SqliteStore(std::unique_ptr<Database> database)
    : m_db{std::move(database)}
    , m_calls{std::make_unique<CallCache>()}
{
}

SqliteStore::~SqliteStore() = default;

Result<std::unique_ptr<SqliteStore>> SqliteStore::open(const QString &path)
{
    auto database = Database::open(path, Database::Mode::ReadWrite);
    if (!database)
        return tl::unexpected{database.error()};
    if (auto migrated = schema::migrate(**database); !migrated)
        return tl::unexpected{migrated.error()};
    if (path != u":memory:"_s)
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return std::unique_ptr<SqliteStore>{new SqliteStore{std::move(*database)}};
}

Result<> SqliteStore::begin()
{
    m_turnsAdded = {};
    return m_db->begin();
}

Result<> SqliteStore::commit()
{
    writeCalls();
    if (!m_turnsAdded.isEmpty())
        Query{*m_db,
            "INSERT INTO turns_text(rowid, said) SELECT n, said FROM turns WHERE n IN (SELECT value FROM json_each(?))"}
            .bind(m_turnsAdded)
            .run();
    auto committed = m_db->commit();
    if (committed)
        m_calls->forgetEnded();
    else
        m_calls->clear();
    return committed;
}

void SqliteStore::rollback()
{
    m_calls->clear();
    m_db->rollback();
}

bool SqliteStore::firstSight(const QString &source, const QString &eventId, const QDateTime &now)
{
    Query{*m_db, "INSERT OR IGNORE INTO webhooks_seen (source, id, at) VALUES (?, ?, ?)"}
        .bindAll(source, eventId, now)
        .run();
    return m_db->changes() > 0;
}

void SqliteStore::stashEarly(const QString &leg, const QJsonObject &webhook, const QDateTime &now)
{
    Query{*m_db, "INSERT INTO early_events (leg, at, webhook) VALUES (?, ?, ?)"}.bindAll(leg, now, webhook).run();
}

QList<QJsonObject> SqliteStore::takeEarly(const QString &leg)
{
    QList<QJsonObject> found;
    {
        Query query{*m_db, "SELECT webhook FROM early_events WHERE leg = ? ORDER BY json_extract(webhook, '$.at'), n"};
        query.bind(leg);
        while (query.step())
            found.append(query.json(0));
    }
    if (!found.isEmpty())
        Query{*m_db, "DELETE FROM early_events WHERE leg = ?"}.bind(leg).run();
    return found;
}

QList<Business> SqliteStore::businesses()
{
    return allBusinesses(*m_db);
}

void SqliteStore::saveBusiness(const Business &business)
{
    Query{*m_db, "INSERT INTO businesses (id, name, config) VALUES (?, ?, ?) "
                 "ON CONFLICT (id) DO UPDATE SET name = excluded.name, config = excluded.config"}
        .bindAll(business.id.text(), business.name, toJson(business)).run();
    Query{*m_db, "DELETE FROM business_numbers WHERE business = ?"}.bind(business.id.text()).run();
    for (const PhoneNumber &number : business.phoneNumbers)
        Query{*m_db, "INSERT INTO business_numbers (number, business) VALUES (?, ?)"}
            .bindAll(number.e164(), business.id.text())
            .run();
}

namespace {
Customer customerOf(const Query &q)
{
    Customer customer;
    customer.id = CustomerId{q.text(0)};
    customer.business = BusinessId{q.text(1)};
    customer.name = q.text(2);
    if (auto phone = PhoneNumber::parse(q.text(3)))
        customer.phone = *phone;
    customer.email = q.text(4), customer.address = q.text(5), customer.notes = q.text(6), customer.language = q.text(7);
    customer.blocked = q.number(8) != 0;
    customer.calls = int(q.number(9));
    return customer;
}
} // namespace

std::optional<Customer> SqliteStore::customer(const CustomerId &id)
{
    Query query{*m_db,
        "SELECT id, business, name, phone, email, address, notes, language, blocked, calls FROM customers WHERE id = "
        "?"};
    query.bind(id.text());
    return query.step() ? std::optional{customerOf(query)} : std::nullopt;
}

std::optional<Customer> SqliteStore::customerByPhone(const BusinessId &business, const PhoneNumber &phone)
{
    Query query{*m_db,
        "SELECT id, business, name, phone, email, address, notes, language, blocked, calls FROM customers "
        "WHERE business = ? AND phone = ?"};
    query.bindAll(business.text(), phone.e164());
    return query.step() ? std::optional{customerOf(query)} : std::nullopt;
}

void SqliteStore::saveCustomer(const Customer &c)
{
    Query{*m_db,
        "INSERT INTO customers (id, business, name, phone, email, address, notes, language, blocked, calls) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name, phone = "
        "excluded.phone, "
        "email = excluded.email, address = excluded.address, notes = excluded.notes, language = excluded.language, "
        "blocked = excluded.blocked, calls = excluded.calls"}
        .bindAll(c.id.text(), c.business.text(), c.name, c.phone ? c.phone->e164() : QString{}, c.email, c.address,
            c.notes, c.language, c.blocked, c.calls)
        .run();
}

/// Housekeeping in slices: webhooks and events of a week ago, early events that never found their call, old answers.

bool SqliteStore::addToken(const Token &token, const QDateTime &now)
{
    return Query{*m_db, "INSERT INTO tokens (id, name, hash, role, businesses, made) VALUES (?, ?, ?, ?, ?, ?)"}
        .bindAll(token.id, token.name, token.hash, token.role,
            token.businesses.isEmpty() ? u""_s : token.businesses.join(u','), now)
        .runUnlessConflict();
}

bool SqliteStore::removeToken(const QString &name)
{
    Query{*m_db, "DELETE FROM tokens WHERE name = ?"}.bind(name).run();
    return m_db->changes() > 0;
}

QList<SqliteStore::Token> SqliteStore::tokens()
{
    QList<Token> all;
    Query query{*m_db, "SELECT id, name, hash, role, businesses FROM tokens ORDER BY made"};
    while (query.step())
        all.append({query.text(0), query.text(1), query.text(2), query.text(3),
            query.text(4).split(u',', Qt::SkipEmptyParts)});
    return all;
}

QString SqliteStore::setting(const QString &key)
{
    Query query{*m_db, "SELECT value FROM host_settings WHERE key = ?"};
    query.bind(key);
    return query.step() ? query.text(0) : QString{};
}

void SqliteStore::saveSetting(const QString &key, const QString &value)
{
    Query{*m_db, "INSERT OR REPLACE INTO host_settings (key, value) VALUES (?, ?)"}.bindAll(key, value).run();
}

void SqliteStore::checkpoint()
{
    (void)m_db->runScript("PRAGMA wal_checkpoint(PASSIVE)");
}
} // namespace cloudgreet
