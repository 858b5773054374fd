// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/businessjson.h"
#include "engine/availability.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace cloudgreet {
namespace {
using tool::NoSlotReason;

Business firm(const QString &zone, const QByteArray &more = "{}")
{
    QJsonObject json{{u"id"_s, u"b"_s}, {u"name"_s, u"Elm"_s}, {u"phone_numbers"_s, QJsonArray{u"+12125550100"_s}},
        {u"timezone"_s, zone}, {u"minimum_notice_minutes"_s, 0}, {u"window_days"_s, 60}};
    QJsonObject week;
    for (const QString &day : {u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s})
        week.insert(day, QJsonArray{QJsonArray{u"09:00"_s, u"12:00"_s}});
    json.insert(u"hours"_s, week);
    json.insert(
        u"services"_s, QJsonArray{QJsonObject{{u"id"_s, u"s"_s}, {u"name"_s, u"Haircut"_s}, {u"minutes"_s, 60}}});
    const QJsonObject extra = QJsonDocument::fromJson(more).object();
    for (auto it = extra.begin(); it != extra.end(); ++it)
        json.insert(it.key(), it.value());
    const auto business = businessFromJson(json);
    Q_ASSERT(business);
    return *business;
}

QDateTime at(const QString &utc) { return QDateTime::fromString(utc, Qt::ISODate); }

tool::CheckAvailability wishFor(QDate day, int most = 100)
{
    tool::CheckAvailability wish;
    wish.service = ServiceId{u"s"_s};
    wish.from = wish.to = day;
    wish.most = most;
    return wish;
}

QStringList starts(const tool::Availability &found, const Business &business)
{
    QStringList list;
    for (const Slot &slot : found.offers)
        list << slot.startUtc.toTimeZone(business.zone).toString(u"dd. HH:mm"_s);
    return list;
}
} // namespace

class TestAvailability : public QObject
{
    Q_OBJECT
private slots:
    void openingOnDaysWithOtherHours_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<DayRange>("range");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("end");
        const QString ny = u"America/New_York"_s, madrid = u"Europe/Madrid"_s;
        QTest::newRow("New York, the day before")
            << ny << QDate{2026, 3, 7} << DayRange{540, 1020} << u"2026-03-07T14:00:00Z"_s << u"2026-03-07T22:00:00Z"_s;
        QTest::newRow("New York, clocks go forward")
            << ny << QDate{2026, 3, 8} << DayRange{540, 1020} << u"2026-03-08T13:00:00Z"_s << u"2026-03-08T21:00:00Z"_s;
        QTest::newRow("New York, all of the 23 hours")
            << ny << QDate{2026, 3, 8} << DayRange{0, 1440} << u"2026-03-08T05:00:00Z"_s << u"2026-03-09T04:00:00Z"_s;
        QTest::newRow("New York, clocks go back") << ny << QDate{2026, 11, 1} << DayRange{540, 1020}
                                                  << u"2026-11-01T14:00:00Z"_s << u"2026-11-01T22:00:00Z"_s;
        QTest::newRow("New York, all of the 25 hours")
            << ny << QDate{2026, 11, 1} << DayRange{0, 1440} << u"2026-11-01T04:00:00Z"_s << u"2026-11-02T05:00:00Z"_s;
        QTest::newRow("Madrid, clocks go forward") << madrid << QDate{2026, 3, 29} << DayRange{540, 1020}
                                                   << u"2026-03-29T07:00:00Z"_s << u"2026-03-29T15:00:00Z"_s;
        QTest::newRow("Madrid, all of the 23 hours") << madrid << QDate{2026, 3, 29} << DayRange{0, 1440}
                                                     << u"2026-03-28T23:00:00Z"_s << u"2026-03-29T22:00:00Z"_s;
        QTest::newRow("Madrid, clocks go back") << madrid << QDate{2026, 10, 25} << DayRange{540, 1020}
                                                << u"2026-10-25T08:00:00Z"_s << u"2026-10-25T16:00:00Z"_s;
        QTest::newRow("Madrid, all of the 25 hours") << madrid << QDate{2026, 10, 25} << DayRange{0, 1440}
                                                     << u"2026-10-24T22:00:00Z"_s << u"2026-10-25T23:00:00Z"_s;
    }
    void openingOnDaysWithOtherHours()
    {
        QFETCH(QString, zone);
        QFETCH(QDate, day);
        QFETCH(DayRange, range);
        QFETCH(QString, start);
        QFETCH(QString, end);
        BusinessHours hours;
        QVERIFY(hours.setException(day, {range}));
        const auto spans = availability::openSpans(hours, day, QTimeZone{zone.toLatin1()});
        QCOMPARE(spans.size(), 1);
        QCOMPARE(spans.first().startUtc, at(start));
        QCOMPARE(spans.first().endUtc, at(end));
    }

    /// Around the missing and the doubled hour: so many different moments, none twice, each an hour that exists.
    void nightsWithAnotherHour_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("free");
        // Open from 00:00 to 06:00, an hour each, every 15 minutes: 5 h on the short night, 7 h on the long one.
        QTest::newRow("New York, forward") << u"America/New_York"_s << QDate{2026, 3, 8} << 4 * 4 + 1;
        QTest::newRow("New York, back") << u"America/New_York"_s << QDate{2026, 11, 1} << 6 * 4 + 1;
        QTest::newRow("Madrid, forward") << u"Europe/Madrid"_s << QDate{2026, 3, 29} << 4 * 4 + 1;
        QTest::newRow("Madrid, back") << u"Europe/Madrid"_s << QDate{2026, 10, 25} << 6 * 4 + 1;
        QTest::newRow("an ordinary night") << u"America/New_York"_s << QDate{2026, 6, 10} << 5 * 4 + 1;
    }
    void nightsWithAnotherHour()
    {
        QFETCH(QString, zone);
        QFETCH(QDate, day);
        Business business = firm(zone);
        QVERIFY(business.hours.setException(day, {{0, 360}}));
        auto wish = wishFor(day);
        wish.nearLocal = QDateTime{day, QTime{5, 0}, business.zone};        // by nearness all are listed, not a choice
        const auto found = availability::find(business, wish, {}, day.addDays(-2).startOfDay(Qt::UTC));
        QSet<qint64> moments;
        for (const Slot &slot : found.offers) {
            moments.insert(slot.startUtc.toSecsSinceEpoch());
            QCOMPARE(slot.startUtc.secsTo(slot.endUtc), 3600);
            QCOMPARE(availability::check(business, business.services.first(), availability::resources(business).first(),
                         slot.startUtc, {}, day.addDays(-2).startOfDay(Qt::UTC)),
                NoSlotReason::None);
        }
        QTEST(int(found.offers.size()), "free");
        QCOMPARE(moments.size(), found.offers.size());
    }

    void buffersAndBusyTimes_data()
    {
        QTest::addColumn<int>("buffer");
        QTest::addColumn<QString>("busyFrom");
        QTest::addColumn<QString>("busyTo");
        QTest::addColumn<QStringList>("free");
        const QString d = u"2026-06-10T"_s;         // New York is four hours behind UTC: open 13:00 to 16:00 UTC
        QTest::newRow("nothing") << 0 << QString{} << QString{}
                                 << QStringList{u"10. 09:00"_s, u"10. 10:00"_s, u"10. 11:00"_s};
        QTest::newRow("the middle hour") << 0 << d + u"14:00:00Z"_s << d + u"15:00:00Z"_s
                                         << QStringList{u"10. 09:00"_s, u"10. 11:00"_s};
        QTest::newRow("the buffer meets it")
            << 15 << d + u"14:00:00Z"_s << d + u"15:00:00Z"_s << QStringList{u"10. 11:00"_s};
        QTest::newRow("all day") << 0 << d + u"00:00:00Z"_s << u"2026-06-11T00:00:00Z"_s << QStringList{};
        QTest::newRow("touching is free")
            << 0 << d + u"15:00:00Z"_s << d + u"16:00:00Z"_s << QStringList{u"10. 09:00"_s, u"10. 10:00"_s};
        QTest::newRow("a buffer may pass closing time")
            << 30 << QString{} << QString{} << QStringList{u"10. 09:00"_s, u"10. 10:00"_s, u"10. 11:00"_s};
    }
    void buffersAndBusyTimes()
    {
        QFETCH(int, buffer);
        QFETCH(QString, busyFrom);
        QFETCH(QString, busyTo);
        QFETCH(QStringList, free);
        Business business = firm(u"America/New_York"_s);
        business.services.first().bufferMinutes = buffer;
        QList<BusySpan> busy;
        if (!busyFrom.isEmpty())
            busy.append({{}, at(busyFrom), at(busyTo)});
        const auto found = availability::find(business, wishFor({2026, 6, 10}), busy, at(u"2026-06-08T12:00:00Z"_s));
        QCOMPARE(found.asAsked, !free.isEmpty());
        QCOMPARE(found.reason, free.isEmpty() ? NoSlotReason::Full : NoSlotReason::None);
        if (!free.isEmpty())
            QCOMPARE(starts(found, business), free);
        else
            for (const Slot &other : found.offers)
                QVERIFY(other.startUtc.toTimeZone(business.zone).date() > QDate(2026, 6, 10));
    }

    void whyNot_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<NoSlotReason>("reason");
        // Now is Monday 8 June 2026, 10:30 in New York; two hours' notice, seven days ahead, closed on Friday the 12th.
        QTest::newRow("free") << u"2026-06-09T13:00:00Z"_s << NoSlotReason::None;
        QTest::newRow("off the grid is free too") << u"2026-06-09T13:10:00Z"_s << NoSlotReason::None;
        QTest::newRow("past") << u"2026-06-08T13:00:00Z"_s << NoSlotReason::Past;
        QTest::newRow("within the notice") << u"2026-06-08T15:00:00Z"_s << NoSlotReason::TooSoon;
        QTest::newRow("beyond the window") << u"2026-06-16T13:00:00Z"_s << NoSlotReason::TooFar;
        QTest::newRow("before opening") << u"2026-06-09T12:45:00Z"_s << NoSlotReason::Closed;
        QTest::newRow("ends after closing") << u"2026-06-09T15:15:00Z"_s << NoSlotReason::Closed;
        QTest::newRow("just fits") << u"2026-06-09T15:00:00Z"_s << NoSlotReason::None;
        QTest::newRow("a day that is closed") << u"2026-06-12T13:00:00Z"_s << NoSlotReason::Closed;
        QTest::newRow("a day with other hours, outside") << u"2026-06-13T13:00:00Z"_s << NoSlotReason::Closed;
        QTest::newRow("a day with other hours, inside") << u"2026-06-13T18:00:00Z"_s << NoSlotReason::None;
        QTest::newRow("taken") << u"2026-06-10T13:00:00Z"_s << NoSlotReason::Full;
    }
    void whyNot()
    {
        QFETCH(QString, start);
        const Business business = firm(u"America/New_York"_s, R"({"minimum_notice_minutes":120,"window_days":7,
            "exceptions":{"2026-06-12":[],"2026-06-13":[["14:00","16:00"]]}})");
        const QList<BusySpan> busy{{{}, at(u"2026-06-10T13:30:00Z"_s), at(u"2026-06-10T14:00:00Z"_s)}};
        QTEST(availability::check(business, business.services.first(), availability::resources(business).first(),
                  at(start), busy, at(u"2026-06-08T14:30:00Z"_s)),
            "reason");
    }

    void findSaysWhy_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<NoSlotReason>("reason");
        QTest::newRow("past") << QDate{2026, 6, 7} << NoSlotReason::Past;
        QTest::newRow("closed") << QDate{2026, 6, 12} << NoSlotReason::Closed;
        QTest::newRow("too far") << QDate{2026, 6, 20} << NoSlotReason::TooFar;
        QTest::newRow("full") << QDate{2026, 6, 10} << NoSlotReason::Full;
        QTest::newRow("free") << QDate{2026, 6, 11} << NoSlotReason::None;
    }
    void findSaysWhy()
    {
        QFETCH(QDate, day);
        QFETCH(NoSlotReason, reason);
        const Business business = firm(u"America/New_York"_s, R"({"window_days":7,"exceptions":{"2026-06-12":[]}})");
        const QList<BusySpan> busy{{{}, at(u"2026-06-10T00:00:00Z"_s), at(u"2026-06-11T00:00:00Z"_s)}};
        const auto found = availability::find(business, wishFor(day, 3), busy, at(u"2026-06-08T14:30:00Z"_s));
        QCOMPARE(found.reason, reason);
        QCOMPARE(found.asAsked, reason == NoSlotReason::None);
        QVERIFY(found.offers.size() <= 3);
        for (const Slot &slot : found.offers)
            QCOMPARE(availability::check(business, business.services.first(), availability::resources(business).first(),
                         slot.startUtc, busy, at(u"2026-06-08T14:30:00Z"_s)),
                NoSlotReason::None);
        if (reason == NoSlotReason::Full || reason == NoSlotReason::Closed || reason == NoSlotReason::Past)
            QVERIFY(!found.offers.isEmpty());
    }

    void aListForTheEyeHasEveryStart()
    {
        const Business business = firm(u"America/New_York"_s);
        const QDateTime now = at(u"2026-06-08T12:00:00Z"_s);
        auto wish = wishFor({2026, 6, 10});
        wish.everyStart = true;
        const QStringList all = starts(availability::find(business, wish, {}, now), business);
        QCOMPARE(all.mid(0, 3), (QStringList{u"10. 09:00"_s, u"10. 09:15"_s, u"10. 09:30"_s}));
        QCOMPARE(all.size(), 9); // a quarter of an hour apart, an hour's visit within three hours
        wish.most = 4;
        QCOMPARE(starts(availability::find(business, wish, {}, now), business), all.mid(0, 4));
    }

    void eachPersonHasTheirHours()
    {
        const Business business = firm(u"America/New_York"_s, R"({"staff":[{"id":"ann","name":"Ann"},
            {"id":"ben","name":"Ben","hours":{"wed":[["14:00","16:00"]]}}]})");
        const QDate wednesday{2026, 6, 10}, thursday{2026, 6, 11};
        const QDateTime now = at(u"2026-06-08T12:00:00Z"_s);
        auto wish = wishFor(wednesday);
        QCOMPARE(starts(availability::find(business, wish, {}, now), business),
                 (QStringList{u"10. 09:00"_s, u"10. 10:00"_s, u"10. 11:00"_s, u"10. 14:00"_s, u"10. 15:00"_s}));
        wish.staff = StaffId{u"ben"_s};
        QCOMPARE(starts(availability::find(business, wish, {}, now), business),
            (QStringList{u"10. 14:00"_s, u"10. 15:00"_s}));
        wish.from = wish.to = thursday;
        QCOMPARE(availability::find(business, wish, {}, now).reason, NoSlotReason::Closed);
        // Only Ann is kept busy by what is hers.
        wish = wishFor(wednesday);
        const QList<BusySpan> busy{{StaffId{u"ann"_s}, at(u"2026-06-10T00:00:00Z"_s), at(u"2026-06-11T00:00:00Z"_s)}};
        QCOMPARE(starts(availability::find(business, wish, busy, now), business),
            (QStringList{u"10. 14:00"_s, u"10. 15:00"_s}));
    }

    void aClosedHouseIsClosedForEverybody()
    {
        const Business business = firm(u"America/New_York"_s, R"({"exceptions":{"2026-06-10":[],
            "2026-06-17":[["10:00","15:00"]],"2026-06-24":[]},"staff":[{"id":"ben","name":"Ben",
            "hours":{"wed":[["14:00","17:00"]]},"exceptions":{"2026-06-24":[["14:00","16:00"]]}}]})");
        const QDateTime now = at(u"2026-06-08T12:00:00Z"_s);
        auto wish = wishFor({2026, 6, 10});
        wish.staff = StaffId{u"ben"_s};
        QCOMPARE(availability::find(business, wish, {}, now).reason, NoSlotReason::Closed);
        QCOMPARE(availability::check(business, business.services.first(), business.staff.first(),
                     at(u"2026-06-10T18:00:00Z"_s), {}, now),
            NoSlotReason::Closed);
        wish.from = wish.to = {2026, 6, 17};                     // a short day of the house's
        QCOMPARE(starts(availability::find(business, wish, {}, now), business), QStringList{u"17. 14:00"_s});
        wish.from = wish.to = {2026, 6, 24};                     // a day of one's own
        QCOMPARE(starts(availability::find(business, wish, {}, now), business),
            (QStringList{u"24. 14:00"_s, u"24. 15:00"_s}));
    }

    void twoPeopleOneStart()
    {
        const Business business
            = firm(u"America/New_York"_s, R"({"staff":[{"id":"ann","name":"Ann"},{"id":"ben","name":"Ben"}]})");
        const QDateTime now = at(u"2026-06-08T12:00:00Z"_s);
        QList<BusySpan> busy{{StaffId{u"ann"_s}, at(u"2026-06-10T13:00:00Z"_s), at(u"2026-06-10T14:00:00Z"_s)}};
        const auto found = availability::find(business, wishFor({2026, 6, 10}), busy, now);
        QCOMPARE(starts(found, business), (QStringList{u"10. 09:00"_s, u"10. 10:00"_s, u"10. 11:00"_s}));
        QCOMPARE(found.offers.at(0).staff, StaffId{u"ben"_s});
        QCOMPARE(found.offers.at(1).staff, StaffId{u"ann"_s});
    }

    void nearestToAWish()
    {
        const Business business = firm(u"America/New_York"_s);
        const QDateTime now = at(u"2026-06-08T12:00:00Z"_s);
        auto wish = wishFor({2026, 6, 10}, 3);
        wish.nearLocal = QDateTime{{2026, 6, 10}, {10, 30}, business.zone};
        QCOMPARE(starts(availability::find(business, wish, {}, now), business),
            (QStringList{u"10. 10:15"_s, u"10. 10:30"_s, u"10. 10:45"_s}));
        const QList<BusySpan> busy{{{}, at(u"2026-06-10T14:00:00Z"_s), at(u"2026-06-10T15:00:00Z"_s)}};
        QCOMPARE(starts(availability::find(business, wish, busy, now), business),
            (QStringList{u"10. 09:00"_s, u"10. 11:00"_s}));
        // A part of the day bounds the start, both ends included.
        wish.notBefore = {10, 0}, wish.notAfter = {10, 15};
        wish.nearLocal.reset();
        wish.most = 100;
        QCOMPARE(starts(availability::find(business, wish, {}, now), business), QStringList{u"10. 10:00"_s});
    }

    void aTimeOffTheGrid()
    {
        const Business business = firm(u"America/New_York"_s);
        auto wish = wishFor({2026, 6, 10}, 1);
        wish.nearLocal = QDateTime{{2026, 6, 10}, {10, 10}, business.zone};
        wish.notBefore = wish.notAfter = {10, 10};
        const auto found = availability::find(business, wish, {}, at(u"2026-06-08T12:00:00Z"_s));
        QVERIFY(found.asAsked);
        QCOMPARE(starts(found, business), QStringList{u"10. 10:10"_s});
    }

    void anUnknownServiceIsSaid()
    {
        auto wish = wishFor({2026, 6, 10});
        wish.service = ServiceId{u"none"_s};
        const auto found = availability::find(firm(u"UTC"_s), wish, {}, at(u"2026-06-08T12:00:00Z"_s));
        QCOMPARE(found.reason, NoSlotReason::UnknownService);
        QVERIFY(found.offers.isEmpty());
    }
};
} // namespace cloudgreet

QTEST_GUILESS_MAIN(cloudgreet::TestAvailability)
#include "test_availability.moc"
