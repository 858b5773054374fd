// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/businessjson.h"
#include "store/readstore.h"
#include "store/sqlitestore.h"
#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <sqlite3.h>

namespace cloudgreet {
namespace {
const QDateTime noon{{2026, 6, 8}, {12, 0}, Qt::UTC};
const BusinessId business{u"b"_s};

QByteArray hashOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256)
                                          : QByteArray{};
}

/// Runs SQL on a file as another program would.
bool meddle(const QString &path, const char *sql)
{
    sqlite3 *db = nullptr;
    const bool done = sqlite3_open(path.toUtf8().constData(), &db) == SQLITE_OK
        && sqlite3_exec(db, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(db);
    return done;
}

CallRecord call(int n, const QDateTime &at = noon)
{
    const PhoneNumber caller = *PhoneNumber::parse(u"+1212555%1"_s.arg(1000 + n));
    return {.id = CallId{u"call-%1"_s.arg(n, 4, 10, QChar{u'0'})},
        .business = business,
        .leg = {u"c%1"_s.arg(n), u"l"_s, u"s%1"_s.arg(n)},
        .from = caller.e164(),
        .caller = caller,
        .called = *PhoneNumber::parse(u"+12125550100"),
        .startedUtc = at.addSecs(n)};
}

Appointment appointment(const QString &id, const QDateTime &start, const QString &staff = u"ann"_s, int minutes = 60)
{
    Appointment a;
    a.id = AppointmentId{id}, a.business = business, a.service = ServiceId{u"cut"_s}, a.staff = StaffId{staff},
    a.serviceName = u"Haircut"_s;
    a.startUtc = start, a.endUtc = start.addSecs(60 * minutes), a.createdUtc = noon;
    return a;
}
} // namespace

class TestStore : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QString file(const QString &name) const { return m_folder.path() + u'/' + name; }

private slots:
    void refusesWhatIsNotItsOwn_data()
    {
        QTest::addColumn<QByteArray>("meddling");       // empty: the file holds rubbish instead
        QTest::newRow("a newer version") << QByteArray{"PRAGMA user_version = 99"};
        QTest::newRow("another program's") << QByteArray{"PRAGMA application_id = 7"};
        QTest::newRow("rubbish") << QByteArray{};
    }
    void refusesWhatIsNotItsOwn()
    {
        QFETCH(QByteArray, meddling);
        const QString path = file(QString::fromLatin1(QTest::currentDataTag()) + u".db"_s);
        if (meddling.isEmpty()) {
            QFile rubbish{path};
            QVERIFY(rubbish.open(QIODevice::WriteOnly) && rubbish.write(QByteArray{8192, 'x'}) == 8192);
        } else {
            QVERIFY(SqliteStore::open(path).has_value());
            QVERIFY(meddle(path, meddling.constData()));
        }
        const QByteArray before = hashOf(path);
        const auto opened = SqliteStore::open(path);
        QVERIFY(!opened);
        QCOMPARE(opened.error().fault, Fault::Corrupt);
        QVERIFY(!opened.error().text.isEmpty());
        QCOMPARE(hashOf(path), before);
    }

    void readableByItsOwnerOnly()
    {
        QVERIFY(SqliteStore::open(file(u"mine.db"_s)).has_value());
        QCOMPARE(QFile::permissions(file(u"mine.db"_s))
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions{});
    }

    void aFailedStatementKeepsNothingOfItsTransaction()
    {
        const QString path = file(u"poison.db"_s);
        auto store = std::move(*SqliteStore::open(path));
        QVERIFY(store->begin());
        store->insertCall(call(1));
        QVERIFY(store->commit());
        QVERIFY(meddle(
            path, "CREATE TRIGGER broken BEFORE INSERT ON timeline BEGIN SELECT RAISE(FAIL, 'disk I/O error'); END"));
        QVERIFY(store->begin());
        store->insertCall(call(2));
        store->addTimeline(CallId{u"call-0002"_s}, u"answered"_s, {}, noon);
        QVERIFY(!store->call(CallId{u"call-0001"_s}));              // poisoned: what follows answers empty
        store->insertCall(call(3));
        QVERIFY(!store->commit());
        QVERIFY(store->call(CallId{u"call-0001"_s}).has_value());
        QVERIFY(!store->call(CallId{u"call-0002"_s}));
        QVERIFY(!store->call(CallId{u"call-0003"_s}));
        QVERIFY(meddle(path, "DROP TRIGGER broken"));
        QVERIFY(store->begin());                                    // and the next transaction works
        store->insertCall(call(2));
        store->addTimeline(CallId{u"call-0002"_s}, u"answered"_s, {}, noon);
        QVERIFY(store->commit());
        QVERIFY(store->call(CallId{u"call-0002"_s}).has_value());
    }

    void rolledBackIsGone()
    {
        auto store = std::move(*SqliteStore::open(u":memory:"_s));
        QVERIFY(store->begin());
        store->insertCall(call(1));
        store->rollback();
        QVERIFY(!store->call(CallId{u"call-0001"_s}));
    }

    void whatIsRememberedOfACallIsWhatIsOnDisk()
    {
        const QString path = file(u"remembered.db"_s);
        auto store = std::move(*SqliteStore::open(path));
        const CallId id{u"call-0001"_s};
        const auto saveWith = [&](CallStatus status, bool speaking) {
            CallRecord changed = *store->call(id);
            changed.status = status;
            changed.state.speaking = speaking;
            store->saveCall(changed);
        };
        const auto stands = [&](CallStatus status, bool speaking) {
            const auto known = store->callByControl(call(1).leg.control);
            return known && known->status == status && bool(known->state.speaking) == speaking;
        };
        QVERIFY(store->begin());
        store->insertCall(call(1));
        QVERIFY(store->commit());

        QVERIFY(store->begin());
        saveWith(CallStatus::Active, false);
        saveWith(CallStatus::Active, true); // the second changes the state alone: both are written
        QVERIFY(stands(CallStatus::Active, true));
        QVERIFY(store->commit());
        QVERIFY(std::move(*SqliteStore::open(path))->call(id)->state.speaking > 0);
        store->rollback();                                          // forgets: read again
        QVERIFY(stands(CallStatus::Active, true));

        QVERIFY(store->begin());
        saveWith(CallStatus::Ended, false);
        QVERIFY(store->openCalls().isEmpty());                      // asked before the commit
        store->rollback();
        QVERIFY(stands(CallStatus::Active, true));
        QCOMPARE(store->openCalls(), QList{id});
    }

    void aWebhookIsSeenOnce()
    {
        auto store = std::move(*SqliteStore::open(u":memory:"_s));
        QVERIFY(store->begin());
        QVERIFY(store->firstSight(u"line"_s, u"1"_s, noon));
        QVERIFY(!store->firstSight(u"line"_s, u"1"_s, noon));
        QVERIFY(store->firstSight(u"stripe"_s, u"1"_s, noon));
        QVERIFY(store->commit());
    }

    void pagesByKeyMissNothingAndRepeatNothing()
    {
        const QString path = file(u"pages.db"_s);
        auto store = std::move(*SqliteStore::open(path));
        QVERIFY(store->begin());
        for (int n = 0; n < 25; ++n)
            store->insertCall(call(n));
        QVERIFY(store->commit());
        auto reader = std::move(*ReadStore::open(path));
        ReadStore::CallFilter filter;
        filter.business = business.text();
        filter.page.limit = 10;
        QStringList seen;
        QList<qsizetype> sizes;
        for (int page = 0; page < 4; ++page) {
            const auto got = reader->calls(filter);
            QVERIFY(got.has_value());
            const QJsonArray items = got->value(u"items").toArray();
            sizes << items.size();
            for (const auto &item : items)
                seen << item.toObject().value(u"id").toString();
            filter.page.before = got->value(u"next").toString();
            if (page == 0) {                                        // a newer call in between shifts no page
                QVERIFY(store->begin());
                store->insertCall(call(100));
                QVERIFY(store->commit());
            }
            if (filter.page.before.isEmpty())
                break;
        }
        QCOMPARE(sizes, (QList<qsizetype>{10, 10, 5}));
        QStringList expected;
        for (int n = 24; n >= 0; --n)
            expected << call(n).id.text();
        QCOMPARE(seen, expected);
        filter.page.before = u"no cursor of ours"_s;
        QVERIFY(reader->calls(filter)->value(u"items").toArray().isEmpty());
    }

    void appointmentsThatStartTogetherAreNotLostBetweenPages()
    {
        const QString path = file(u"together.db"_s);
        auto store = std::move(*SqliteStore::open(path));
        QVERIFY(store->begin());
        QStringList expected, seen;
        for (int n = 0; n < 7; ++n) {
            const Appointment a = appointment(u"a%1"_s.arg(n), n < 2 ? noon : noon.addSecs(7200), u"staff%1"_s.arg(n));
            QVERIFY(store->insertAppointment(a, a.endUtc, noon));
            expected << a.id.text();
        }
        QVERIFY(store->commit());
        auto reader = std::move(*ReadStore::open(path));
        ReadStore::AppointmentFilter filter;
        filter.business = business.text();
        filter.page.limit = 3;
        for (int page = 0; page < 5; ++page) {
            const auto got = reader->appointments(filter);
            QVERIFY2(got, got ? "" : qPrintable(got.error().detail));
            for (const auto &item : got->value(u"items").toArray())
                seen << item.toObject().value(u"id").toString();
            filter.page.before = got->value(u"next").toString();
            if (filter.page.before.isEmpty())
                break;
        }
        QCOMPARE(seen, expected);
    }

    void aFeeCountsWhenItsBookingDoes()
    {
        const QString path = file(u"earnings.db"_s);
        auto store = std::move(*SqliteStore::open(path));
        Business salon;
        salon.id = business, salon.currency = u"USD"_s;
        Service haircut;
        haircut.id = ServiceId{u"cut"_s}, haircut.price = Money{4500, u"USD"_s};
        salon.services = {haircut};
        QVERIFY(store->begin());
        for (const auto &[id, days] : {std::pair{u"soon"_s, 1}, {u"later"_s, 20}}) {
            Appointment a = appointment(id, noon.addDays(days));
            a.state = AppointmentState::Confirmed;
            QVERIFY(store->insertAppointment(a, a.endUtc, noon));
            store->saveFee({a.id, business, Money{500, u"USD"_s}, u"charged"_s, {}, noon});
        }
        QVERIFY(store->commit());
        auto reader = std::move(*ReadStore::open(path));
        const auto week = reader->roi(salon, noon.addDays(-1), noon.addDays(6)),
                   month = reader->roi(salon, noon.addDays(-1), noon.addDays(29));
        QCOMPARE((*week)[u"value"].toString() + u" − "_s + (*week)[u"fees"].toString(), u"45.00 − 5.00"_s);
        QCOMPARE((*month)[u"value"].toString() + u" − "_s + (*month)[u"fees"].toString(), u"90.00 − 10.00"_s);
    }

    void theSubscriptionCountsFromTheFirstCall_data()
    {
        QTest::addColumn<int>(
            "begunDaysBefore"); // the end of the thirty days that are looked at; -1: there was no call yet
        QTest::addColumn<QString>("subscription");
        QTest::newRow("no call yet") << -1 << u"0.00"_s;
        QTest::newRow("begun with the time looked at") << 30 << u"29.57"_s;      // of 30.00 for 30.44 days
        QTest::newRow("begun long before it") << 300 << u"29.57"_s;
        QTest::newRow("begun half way") << 15 << u"14.78"_s;
        QTest::newRow("begun on its last day") << 1 << u"0.99"_s;
    }
    void theSubscriptionCountsFromTheFirstCall()
    {
        QFETCH(int, begunDaysBefore);
        QFETCH(QString, subscription);
        const QString path = file(u"subscription%1.db"_s.arg(begunDaysBefore));
        auto store = std::move(*SqliteStore::open(path));
        Business salon;
        salon.id = business, salon.currency = u"USD"_s, salon.billing.subscriptionMonthly = Money{3000, u"USD"_s};
        if (begunDaysBefore >= 0) {
            QVERIFY(store->begin());
            store->insertCall(call(0, noon.addDays(-begunDaysBefore)));
            QVERIFY(store->commit());
        }
        auto reader = std::move(*ReadStore::open(path));
        const auto earned = reader->roi(salon, noon.addDays(-30), noon);
        QCOMPARE((*earned)[u"subscription"].toString(), subscription);
        QCOMPARE((*earned)[u"result"].toString(), begunDaysBefore < 0 ? u"0.00"_s : u'-' + subscription);
    }

    void aDatabaseOfTheFirstVersionIsBroughtUpToDate()
    {
        const QString path = file(u"first.db"_s);
        {
            auto store = std::move(*SqliteStore::open(path));
            QVERIFY(store->begin());
            store->insertCall(call(1));
            store->addTurn(call(1).id, Speaker::Caller, u"Do you have parking?"_s, noon);
            QVERIFY(store->commit());
        }
        // As the first version left it: turns numbered as they came, indexed by a trigger.
        QVERIFY(meddle(path,
            "UPDATE turns SET n = 1; INSERT INTO turns_text(turns_text) VALUES ('rebuild'); "
            "CREATE TRIGGER turns_added AFTER INSERT ON turns BEGIN INSERT INTO turns_text(rowid, said) VALUES (new.n, "
            "new.said); END; "
            "DROP TRIGGER messages_added; DROP TRIGGER messages_settled; DROP TABLE conversations; DROP TABLE "
            "billing_accounts; "
            "DROP INDEX fees_provider; DROP INDEX messages_business; DROP INDEX questions_at; "
            "DROP TRIGGER customers_searched; DROP TRIGGER customers_reworded; DROP TRIGGER customers_forgotten; "
            "DROP TRIGGER appointments_searched; DROP TRIGGER appointments_reworded; DROP TRIGGER "
            "appointments_forgotten; "
            "DROP TRIGGER messages_searched; DROP TRIGGER messages_forgotten; "
            "DROP TABLE customers_text; DROP TABLE appointments_text; DROP TABLE messages_text; DROP TABLE customers; "
            "CREATE TABLE customers (id TEXT PRIMARY KEY, business TEXT NOT NULL, name TEXT, phone TEXT, email TEXT, "
            "address TEXT, "
            "notes TEXT, language TEXT, blocked INTEGER NOT NULL DEFAULT 0, calls INTEGER NOT NULL DEFAULT 0) STRICT; "
            "CREATE UNIQUE INDEX customers_phone ON customers(business, phone) WHERE phone IS NOT NULL; "
            "INSERT INTO customers (id, business, name, phone) VALUES ('c1', 'business', 'Maria Lopez', "
            "'+12125550147'); "
            "INSERT INTO messages (id, business, direction, kind, peer, ours, body, status, at) VALUES "
            "('m1', 'business', 1, 'owner', '+12125550147', '+12125550100', 'Hello', 'failed', 1), "
            "('m2', 'business', 0, 'received', '+12125550147', '+12125550100', 'Hi', 'received', 2); "
            "DROP TABLE times_asked; "
            "DROP INDEX calls_missed; DROP TABLE call_notes; DROP TABLE call_notes_text; DROP TABLE call_tags; "
            "DROP TABLE costs; DROP TABLE tombstones; DROP INDEX recordings_here; DROP INDEX questions_call; "
            "DROP TABLE model_use; DROP TABLE calendars; DROP TABLE appointment_events; DROP TABLE calendar_accounts; "
            "CREATE TABLE calendar_accounts (business TEXT PRIMARY KEY, state TEXT NOT NULL) STRICT, WITHOUT ROWID; "
            "INSERT INTO calendar_accounts VALUES ('business', 'connected'); PRAGMA user_version = 1"));
        auto store = std::move(*SqliteStore::open(path));
        QVERIFY(store->begin());
        QCOMPARE(store->addTurn(call(1).id, Speaker::Receptionist, u"Yes, parking is free"_s, noon).index, 1);
        QCOMPARE(store->calendarState(BusinessId{u"business"_s}), u"connected"_s);
        QVERIFY(store->commit());
        auto reader = std::move(*ReadStore::open(path));
        const QJsonValue conversation = reader->conversations(u"business"_s, {})->value(u"items")[0];
        QCOMPARE(conversation[u"text"].toString(), u"Hi"_s);
        QCOMPARE(conversation[u"texts"].toInt() * 10 + conversation[u"failed"].toInt(), 21);
        for (const QString &words : {u"lop"_s, u"(212) 555-0147"_s, u"0147"_s, u"555 01"_s}) {
            QCOMPARE(reader->customers(u"business"_s, words, {})->value(u"items").toArray().size(), 1);
            QCOMPARE(reader->conversations(u"business"_s, {}, words)->value(u"items").toArray().size(), 1);
        }
        QCOMPARE(reader->conversations(u"business"_s, {}, u"hel"_s)->value(u"items")[0][u"hit"].toString(),
            u"\u0002Hello\u0003"_s);
        QCOMPARE(reader->call(business.text(), call(1).id.text())->value(u"turns"_s).toArray().size(), 2);
        ReadStore::CallFilter filter;
        filter.business = business.text();
        for (const QString &words : {u"you parking"_s, u"free"_s}) {
            filter.text = words;
            QCOMPARE(reader->calls(filter)->value(u"items"_s).toArray().size(), 1);
        }
    }

    void costsAddUpByKindAndCurrency()
    {
        const QString path = file(u"costs.db"_s);
        auto store = std::move(*SqliteStore::open(path));
        QVERIFY(store->begin());
        store->insertCall(call(1));
        store->addModelUse(call(1).id, {1000, 200, 50}, true);
        store->addModelUse(call(1).id, {500, 0, 10}, false);
        store->addCost({call(1).id, business, u"model"_s, u"USD"_s, 400'000, noon});
        store->addCost({call(1).id, business, u"model"_s, u"USD"_s, 34'000, noon});
        store->addCost({call(1).id, business, u"line"_s, u"USD"_s, 4'500'000'000, noon});
        store->addCost({call(1).id, business, u"line"_s, u"EUR"_s, 1'250'000'000, noon});
        store->addCost({call(2).id, business, u"line"_s, u"USD"_s, 9'000'000'000, noon.addDays(-40)});
        QVERIFY(store->commit());
        auto reader = std::move(*ReadStore::open(path));
        const QJsonObject seen = *reader->call(business.text(), call(1).id.text());
        QCOMPARE(seen.value(u"model_use")[u"prompt_tokens"].toInt(), 1500);
        QCOMPARE(seen.value(u"model_use")[u"unpriced_requests"].toInt(), 1);
        QStringList costs;
        for (const auto &cost : seen.value(u"costs").toArray())
            costs << cost[u"kind"].toString() + u' ' + cost[u"amount"].toString() + u' ' + cost[u"currency"].toString();
        QCOMPARE(costs, (QStringList{u"line 1.25 EUR"_s, u"line 4.50 USD"_s, u"model 0.000434 USD"_s}));
        Business firm;
        firm.id = business;
        const QJsonObject roi = *reader->roi(firm, noon.addDays(-1), noon.addDays(1));
        QCOMPARE(roi.value(u"call_costs").toString(), u"4.50"_s);
        QCOMPARE(roi.value(u"result").toString(), u"-4.50"_s);
        QCOMPARE(roi.value(u"other_call_costs").toArray(),
            (QJsonArray{QJsonObject{{u"currency"_s, u"EUR"_s}, {u"amount"_s, u"1.25"_s}}}));
    }

    void remarksAreFoundFilteredAndDeleted()
    {
        const QString path = file(u"remarks.db"_s);
        auto store = std::move(*SqliteStore::open(path));
        QVERIFY(store->begin());
        for (int n = 1; n <= 6; ++n) {
            store->insertCall(call(n));
            store->addTurn(call(n).id, Speaker::Caller, n % 2 ? u"the boiler leaks"_s : u"hello"_s, noon);
        }
        store->saveCallRemarks(call(2).id, {u"Boiler in the cellar, dog in the yard"_s, {u"VIP"_s}}, noon);
        store->saveCallRemarks(call(5).id, {u"boiler zanzibar"_s, {u"VIP"_s, u"angry"_s}}, noon);
        store->saveCallRemarks(call(6).id, {u"gone"_s, {u"gone"_s}}, noon);
        store->saveCallRemarks(call(6).id, {}, noon);
        QVERIFY(store->commit());
        QCOMPARE(store->callRemarks(call(5).id), (CallRemarks{u"boiler zanzibar"_s, {u"angry"_s, u"VIP"_s}}));
        QCOMPARE(store->tagsInUse(business), (QStringList{u"VIP"_s, u"angry"_s}));
        auto reader = std::move(*ReadStore::open(path));
        const auto idsOf = [&](const ReadStore::CallFilter &filter) {
            QStringList ids;
            ReadStore::CallFilter page = filter;
            do {
                const auto answer = reader->calls(page);
                for (const auto &item : answer ? answer->value(u"items").toArray() : QJsonArray{})
                    ids << item[u"id"].toString().right(1);
                page.page.before = answer ? answer->value(u"next").toString() : QString{};
            } while (!page.page.before.isEmpty());
            return ids.join(u' ');
        };
        for (const int limit : {50, 2, 1}) {                // pages miss nothing and repeat nothing
            ReadStore::CallFilter filter{business.text(), u"boiler"_s, {}, {}, {}, {}, {}, {limit, {}}};
            QCOMPARE(idsOf(filter), u"5 3 2 1"_s);
            filter.tag = u"VIP"_s;
            QCOMPARE(idsOf(filter), u"5 2"_s);
            filter.text.clear();
            QCOMPARE(idsOf(filter), u"5 2"_s);
            filter.outcome = u"booked"_s;
            QCOMPARE(idsOf(filter), QString{});
        }
        const QJsonObject detail = *reader->call(business.text(), call(5).id.text());
        QCOMPARE(detail[u"notes"].toString(), u"boiler zanzibar"_s);
        QCOMPARE(detail[u"tags"].toArray(), (QJsonArray{u"angry"_s, u"VIP"_s}));
        QCOMPARE(reader->tags(business.text())->value(u"items").toArray().first()[u"calls"].toInt(), 2);
        QVERIFY(store->begin());
        store->removeCall(*store->call(call(5).id), noon);
        QVERIFY(store->commit());
        QCOMPARE(idsOf({business.text(), u"zanzibar"_s, {}, {}, {}, {}, {}, {50, {}}}), QString{});
        QCOMPARE(store->tagsInUse(business), QStringList{u"VIP"_s});
        for (int slice = 0; slice < 20; ++slice) {
            QVERIFY(store->begin());
            [[maybe_unused]] const int more = store->prune(noon, 10);
            QVERIFY(store->commit());
        }
        reader.reset();
        store.reset();
        QFile whole{path};
        QVERIFY(whole.open(QIODevice::ReadOnly));
        QVERIFY(!whole.readAll().contains("zanzibar"));        // not in any page of the index either
    }

    void callsThatAskedForATimeAreCountedListedAndForgotten()
    {
        const QString path = file(u"asked.db"_s);
        auto store = std::move(*SqliteStore::open(path));
        QVERIFY(store->begin());
        for (int n = 1; n <= 6; ++n) {
            store->insertCall(call(n));
            store->addTurn(call(n).id, Speaker::Caller, u"the boiler leaks"_s, noon);
        }
        for (const int n : {2, 3, 5, 5})                    // once a call, however often it asks
            store->noteTimeAsked(call(n).id);
        store->saveCallRemarks(call(3).id, {{}, {u"VIP"_s}}, noon);
        store->saveCallRemarks(call(4).id, {{}, {u"VIP"_s}}, noon);
        QVERIFY(store->commit());
        auto reader = std::move(*ReadStore::open(path));
        const auto idsOf = [&](ReadStore::CallFilter page) {
            QStringList ids;
            do {
                const auto answer = reader->calls(page);
                for (const auto &item : answer ? answer->value(u"items").toArray() : QJsonArray{})
                    ids << item[u"id"].toString().right(1);
                page.page.before = answer ? answer->value(u"next").toString() : QString{};
            } while (!page.page.before.isEmpty());
            return ids.join(u' ');
        };
        for (const int limit : {50, 2, 1}) {
            ReadStore::CallFilter filter{business.text(), {}, {}, {}, {}, {}, {}, {limit, {}}};
            filter.askedTime = true;
            QCOMPARE(idsOf(filter), u"5 3 2"_s);
            filter.text = u"boiler"_s;
            QCOMPARE(idsOf(filter), u"5 3 2"_s);
            filter.tag = u"VIP"_s;
            QCOMPARE(idsOf(filter), u"3"_s);
            filter.text.clear();
            QCOMPARE(idsOf(filter), u"3"_s);
            filter.tag.clear();
            filter.outcome = u"transferred"_s;
            QCOMPARE(idsOf(filter), QString{});
            filter.outcome.clear();
            filter.caller = u"+19995550000"_s;
            QCOMPARE(idsOf(filter), QString{});
        }
        Business firm;
        firm.id = business;
        firm.zone = QTimeZone::utc();
        const auto asked = [&] {
            return reader->insights(firm, noon.addDays(-1), noon.addDays(1))->value(u"now")[u"asked_time"].toInt();
        };
        QCOMPARE(asked(), 3);
        QVERIFY(store->begin());
        store->removeCall(*store->call(call(5).id), noon);
        QVERIFY(store->commit());
        QCOMPARE(asked(), 2);
    }

    void whatTheOwnersCalendarKeepsBusyIsTold()
    {
        const QString path = file(u"busy.db"_s);
        auto store = std::move(*SqliteStore::open(path));
        QVERIFY(store->begin());
        CalendarRow mine;
        mine.business = business, mine.id = u"me@x"_s, mine.name = u"Private"_s;
        store->saveCalendar(mine);
        const auto span = [&](int from, int to) {
            return BusySpan{{}, noon.addSecs(3600 * from), noon.addSecs(3600 * to)};
        };
        store->putCalendarBusy(business, mine.id, u"later"_s, span(5, 6), 1);
        store->putCalendarBusy(business, mine.id, u"long"_s, span(-48, 1), 1);
        store->putCalendarBusy(business, mine.id, u"next week"_s, span(200, 201), 1);
        store->putCalendarBusy(BusinessId{u"another"_s}, mine.id, u"theirs"_s, span(1, 2), 1);
        store->noteBusy(business, span(2, 3), noon.addSecs(60));
        store->noteBusy(business, span(3, 4), noon.addSecs(-60));           // no longer known
        QVERIFY(store->commit());
        auto reader = std::move(*ReadStore::open(path));
        QStringList told;
        for (const auto &item :
            reader->calendarBusy(business.text(), noon, noon.addDays(1), noon)->value(u"items").toArray())
            told << item[u"start"].toString().mid(11, 5) + u' ' + item[u"calendar"].toString();
        QCOMPARE(told,
            (QStringList{noon.addDays(-2).toString(u"HH:mm' Private'"_s), noon.addSecs(7200).toString(u"HH:mm' '"_s),
                noon.addSecs(5 * 3600).toString(u"HH:mm' Private'"_s)}));
        QVERIFY(!reader->calendarBusy(business.text(), noon, noon.addDays(90), noon));
        QVERIFY(!reader->calendarBusy(business.text(), {}, noon, noon));
    }

    void searchPagesMissNothing()
    {
        const QString path = file(u"searchpages.db"_s);
        auto store = std::move(*SqliteStore::open(path));
        QVERIFY(store->begin());
        for (int n = 0; n < 7; ++n)
            store->insertCall(call(n));
        for (int turn = 0; turn < 12; ++turn)                       // many hits in each call, and all calls at once
            for (int n = 0; n < 7; ++n)
                store->addTurn(call(n).id, Speaker::Caller, u"a haircut please"_s, noon);
        QVERIFY(store->commit());
        auto reader = std::move(*ReadStore::open(path));
        ReadStore::CallFilter filter;
        filter.business = business.text();
        filter.text = u"haircut"_s;
        filter.page.limit = 3;
        QStringList seen, expected;
        for (int page = 0; page < 5; ++page) {
            const auto got = reader->calls(filter);
            QVERIFY(got.has_value());
            for (const auto &item : got->value(u"items").toArray())
                seen << item.toObject().value(u"id").toString();
            filter.page.before = got->value(u"next").toString();
            if (filter.page.before.isEmpty())
                break;
        }
        for (int n = 6; n >= 0; --n)
            expected << call(n).id.text();
        QCOMPARE(seen, expected);
    }

    void findsWhatWasSaid_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("found");
        const QString one = call(1).id.text(), two = call(2).id.text();
        QTest::newRow("a word") << u"parking"_s << QStringList{one};
        QTest::newRow("its beginning") << u"par"_s << QStringList{one};
        QTest::newRow("the beginning of the word being typed") << u"you par"_s << QStringList{one};
        QTest::newRow("words before it are whole") << u"yo parking"_s << QStringList{};
        QTest::newRow("one letter is a word") << u"a"_s << QStringList{two, one};
        QTest::newRow("one letter is no beginning") << u"l"_s << QStringList{};
        QTest::newRow("in capitals") << u"PARKING"_s << QStringList{one};
        QTest::newRow("without its accent") << u"manana"_s << QStringList{two};
        QTest::newRow("two words of one line") << u"you parking"_s << QStringList{one};
        QTest::newRow("in both, newest first, each call once") << u"haircut"_s << QStringList{two, one};
        QTest::newRow("words of different lines") << u"parking haircut"_s << QStringList{};
        QTest::newRow("nothing") << u"colour"_s << QStringList{};
        QTest::newRow("operators are words") << u"parking OR haircut"_s << QStringList{};
        QTest::newRow("a quotation mark") << u"\"parking"_s << QStringList{one};
        QTest::newRow("stars and brackets") << u"haircut* (NEAR"_s << QStringList{};
    }
    void findsWhatWasSaid()
    {
        QFETCH(QString, words);
        QFETCH(QStringList, found);
        const QString path = file(u"text.db"_s);
        QFile::remove(path);
        auto store = std::move(*SqliteStore::open(path));
        QVERIFY(store->begin());
        for (int n : {1, 2})
            store->insertCall(call(n));
        store->addTurn(call(1).id, Speaker::Caller, u"Do you have parking?"_s, noon);
        store->addTurn(call(1).id, Speaker::Caller, u"I would like a haircut"_s, noon);
        store->addTurn(call(2).id, Speaker::Caller, u"Un haircut mañana"_s, noon);
        store->addTurn(call(2).id, Speaker::Receptionist, u"A haircut, all right"_s, noon);
        QVERIFY(store->commit());
        auto reader = std::move(*ReadStore::open(path));
        const auto ask = [&](const QString &of) {
            ReadStore::CallFilter filter;
            filter.business = of;
            filter.text = words;
            QStringList ids;
            const auto got = reader->calls(filter);
            if (!got)
                return QStringList{got.error().text + got.error().detail};
            for (const auto &item : got->value(u"items").toArray())
                ids << item.toObject().value(u"id").toString();
            return ids;
        };
        QCOMPARE(ask(business.text()), found);
        QCOMPARE(ask(u"another"_s), QStringList{});
    }

    /// A sentence that the line refused was never heard: the latest with these words of ours, and no other.
    void aTurnThatWasNotSaidSaysSo()
    {
        const QString path = file(u"unspoken.db"_s);
        auto store = std::move(*SqliteStore::open(path));
        QVERIFY(store->begin());
        store->insertCall(call(1));
        store->insertCall(call(2));
        for (const auto &[speaker, said] :
            {std::pair{Speaker::Receptionist, u"Sorry?"_s}, {Speaker::Caller, u"Sorry?"_s},
                {Speaker::Receptionist, u"Sorry?"_s}, {Speaker::Receptionist, u"Goodbye."_s}})
            store->addTurn(call(1).id, speaker, said, noon);
        store->addTurn(call(2).id, Speaker::Receptionist, u"Sorry?"_s, noon);
        store->markUnspoken(call(1).id, u"Sorry?"_s);
        store->markUnspoken(call(1).id, u"Never in the transcript."_s);
        QVERIFY(store->commit());
        auto reader = std::move(*ReadStore::open(path));
        const auto unspoken = [&](const CallRecord &of) {
            QList<qsizetype> which;
            const QJsonArray turns = reader->call(business.text(), of.id.text())->value(u"turns").toArray();
            for (qsizetype i = 0; i < turns.size(); ++i)
                if (turns[i][u"unspoken"].toBool())
                    which << i;
            return which;
        };
        QCOMPARE(unspoken(call(1)), QList<qsizetype>{2});
        QCOMPARE(unspoken(call(2)), QList<qsizetype>{});
    }

    void callsOfAnHourOfTheWeekAreThoseThatClocksShow_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("first");
        QTest::newRow("clocks go forward") << QByteArray{"America/New_York"} << QDate{2026, 3, 3};
        QTest::newRow("clocks go back") << QByteArray{"America/New_York"} << QDate{2026, 10, 27};
        QTest::newRow("forward at one, in Lisbon") << QByteArray{"Europe/Lisbon"} << QDate{2026, 3, 24};
        QTest::newRow("half an hour beside the others") << QByteArray{"Asia/Kolkata"} << QDate{2026, 5, 5};
    }
    /// Each hour of two weeks, held against what the zone says of every single call.
    void callsOfAnHourOfTheWeekAreThoseThatClocksShow()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, first);
        const QTimeZone clocks{zone};
        const QDateTime from = QDateTime{first, QTime{0, 0}, clocks}.toUTC(), to = from.addDays(14);
        const QString path = file(QString::fromLatin1(QTest::currentDataTag()) + u"-hours.db"_s);
        auto store = std::move(*SqliteStore::open(path));
        QVERIFY(store->begin());
        QHash<int, QStringList> expected;               // weekday and hour, newest first
        for (int n = 0; n < 14 * 48; ++n) {
            const QDateTime at = from.addSecs(n * 1800 + 60);
            store->insertCall(call(n, at.addSecs(-n)));
            store->addTurn(call(n).id, Speaker::Caller, n % 3 == 0 ? u"parking please"_s : u"a haircut"_s, at);
            const QDateTime local = at.toTimeZone(clocks);
            expected[local.date().dayOfWeek() * 24 + local.time().hour()].prepend(call(n).id.text());
        }
        QVERIFY(store->commit());
        auto reader = std::move(*ReadStore::open(path));
        const auto ask = [&](ReadStore::CallFilter filter) {
            QStringList ids;
            for (int page = 0; page < 40; ++page) {
                const auto got = reader->calls(filter);
                if (!got)
                    return QStringList{got.error().text};
                for (const auto &item : got->value(u"items").toArray())
                    ids << item[u"id"].toString();
                filter.page.before = got->value(u"next").toString();
                if (filter.page.before.isEmpty())
                    break;
            }
            return ids;
        };
        const auto of = [&](int weekday, int hour) {
            ReadStore::CallFilter filter;
            filter.business = business.text(), filter.from = from, filter.to = to;
            filter.page.limit = 3;
            filter.weekHour = ReadStore::WeekHour{weekday, hour, clocks};
            return filter;
        };
        for (int weekday = 1; weekday <= 7; ++weekday)
            for (int hour = 0; hour < 24; ++hour) {
                ReadStore::CallFilter filter = of(weekday, hour);
                const QStringList all = expected.value(weekday * 24 + hour);
                QCOMPARE(ask(filter), all);
                filter.text = u"parking"_s;
                QVERIFY(std::ranges::all_of(ask(filter), [&](const QString &id) { return all.contains(id); }));
                filter.text.clear();
                filter.from = from.addDays(7);
                QVERIFY(ask(filter).size() <= (all.size() + 1) / 2 + 1);
            }
        ReadStore::CallFilter wrong = of(1, 9);
        wrong.from = {};
        QCOMPARE(reader->calls(wrong).error().fault, Fault::InvalidInput);
        wrong.from = to.addDays(-ReadStore::MostInsightDays - 1);
        QCOMPARE(reader->calls(wrong).error().fault, Fault::InvalidInput);
    }

    void turnsAreNumberedInTheirCall()
    {
        auto store = std::move(*SqliteStore::open(u":memory:"_s));
        QVERIFY(store->begin());
        for (int n : {1, 2})
            store->insertCall(call(n));
        QCOMPARE(store->addTurn(call(1).id, Speaker::Caller, u"x"_s, noon).index, 0);
        QCOMPARE(store->addTurn(call(2).id, Speaker::Caller, u"x"_s, noon).index, 0);
        QCOMPARE(store->addTurn(call(1).id, Speaker::Caller, u"x"_s, noon).index, 1);
        QVERIFY(store->commit());
    }

    void oneTimeOfOnePersonIsOneAppointments_data()
    {
        QTest::addColumn<int>("minutesLater");
        QTest::addColumn<QString>("staff");
        QTest::addColumn<bool>("fits");
        QTest::newRow("the same time") << 0 << u"ann"_s << false;
        QTest::newRow("overlapping behind") << 55 << u"ann"_s << false;
        QTest::newRow("overlapping before") << -55 << u"ann"_s << false;
        QTest::newRow("a minute of the last cell") << 59 << u"ann"_s << false;
        QTest::newRow("within the buffer") << 65 << u"ann"_s << false;
        QTest::newRow("touching behind the buffer") << 75 << u"ann"_s << true;
        QTest::newRow("touching before, its own buffer inside") << -75 << u"ann"_s << true;
        QTest::newRow("another person") << 0 << u"ben"_s << true;
    }
    void oneTimeOfOnePersonIsOneAppointments()
    {
        QFETCH(int, minutesLater);
        QFETCH(QString, staff);
        QFETCH(bool, fits);
        auto store = std::move(*SqliteStore::open(u":memory:"_s));
        QVERIFY(store->begin());
        const auto insert
            = [&](const Appointment &a) { return store->insertAppointment(a, a.endUtc.addSecs(15 * 60), noon); };
        const Appointment first = appointment(u"first"_s, noon),
                          second = appointment(u"second"_s, noon.addSecs(60 * minutesLater), staff);
        QVERIFY(insert(first));
        QCOMPARE(insert(second), fits);
        QCOMPARE(store->appointment(second.id).has_value(), fits);
        Appointment cancelled = first;
        cancelled.state = AppointmentState::Cancelled;
        store->saveAppointment(cancelled);
        if (!fits)
            QVERIFY(insert(second)); // nothing half-taken stayed behind, and cancelled frees
        QVERIFY(store->commit());
    }

    void aMoveHoldsBothTimesUntilItIsDecided()
    {
        auto store = std::move(*SqliteStore::open(u":memory:"_s));
        QVERIFY(store->begin());
        Appointment a = appointment(u"a"_s, noon);
        const QDateTime later = noon.addSecs(7200);
        const auto blocked = [&](const QDateTime &at) {
            const Appointment probe = appointment(u"probe"_s, at);
            const bool free = store->occupy(probe, at, probe.endUtc, noon);
            Appointment gone = probe;
            gone.state = AppointmentState::Cancelled;
            store->saveAppointment(gone);
            return !free;
        };
        QVERIFY(store->insertAppointment(a, a.endUtc, noon));
        QVERIFY(store->occupy(a, later, later.addSecs(3600), noon));
        QVERIFY(blocked(noon) && blocked(later));
        store->occupyOnly(a.id, later, later.addSecs(3600));
        QVERIFY(!blocked(noon) && blocked(later));
        QVERIFY(store->commit());
    }

    void holdsKeepOthersAwayForTheirTime()
    {
        auto store = std::move(*SqliteStore::open(u":memory:"_s));
        QVERIFY(store->begin());
        const CallId one{u"one"_s}, two{u"two"_s};
        store->hold(business, one, {{noon, noon.addSecs(3600), StaffId{u"ann"_s}}}, noon.addSecs(120), noon);
        const auto spans = [&](const CallId &of, const QDateTime &now) {
            return store->busySpans(business, noon, noon.addSecs(3600), of, now).size();
        };
        QCOMPARE(spans(two, noon), 1);
        QCOMPARE(spans(one, noon), 0);
        QCOMPARE(spans(two, noon.addSecs(121)), 0);
        store->dropHolds(one);
        QCOMPARE(spans(two, noon), 0);
        QVERIFY(store->commit());
    }

    void anothersDatabaseIsReadWithoutATrace()
    {
        const QString path = file(u"other.db"_s);
        {
            auto store = std::move(*SqliteStore::open(path));
            QVERIFY(store->begin());
            store->saveBusiness(*businessFromJson(
                {{u"id"_s, u"b"_s}, {u"name"_s, u"Elm"_s}, {u"phone_numbers"_s, QJsonArray{u"+12125550100"_s}}}));
            QVERIFY(store->commit());
        }
        const QByteArray before = hashOf(path);
        auto reader = std::move(*ReadStore::open(path, ReadStore::Owner::Other));
        QCOMPARE(reader->businesses()->size(), 1);
        QVERIFY(!QFile::exists(path + u"-wal"_s) && !QFile::exists(path + u"-shm"_s));
        QCOMPARE(hashOf(path), before);
    }
};
} // namespace cloudgreet

QTEST_GUILESS_MAIN(cloudgreet::TestStore)
#include "test_store.moc"
