// SPDX-License-Identifier: GPL-3.0-or-later
// What a change in the owner's calendar means, row by row; and what the desk does about it.
#include "engine/calendarsync.h"
#include "firm.h"
#include <QJsonArray>
#include <QTest>

namespace cloudgreet {
namespace {
using How = CommandOutcome::How;
using namespace calendarsync;
const QDateTime noon{{2026, 6, 8}, {12, 0}, Qt::UTC};
QDateTime at(int hour, int minute = 0) { return {{2026, 6, 10}, {hour, minute}, Qt::UTC}; }

CalendarEvent eventAt(const QDateTime &start, const QDateTime &end)
{
    CalendarEvent e;
    e.id = u"e"_s, e.etag = u"2"_s, e.updatedUtc = noon;
    e.startUtc = start, e.endUtc = end;
    e.writtenStartUtc = at(14), e.writtenEndUtc = at(15);
    e.keepsBusy = true;
    return e;
}

Appointment booked()
{
    Appointment a;
    a.id = AppointmentId{u"a"_s};
    a.state = AppointmentState::Confirmed;
    a.startUtc = at(14), a.endUtc = at(15);
    return a;
}

const char *nameOf(const Meaning &meaning)
{
    static constexpr const char *names[] = {"nothing", "remember", "look later", "moved", "cancelled"};
    return names[meaning.index()];
}

const QByteArray salon
    = R"({"id":"b","name":"Elm Street Hair","phone_numbers":["+12125550100"],"timezone":"America/New_York",
    "hours":{"mon":[["09:00","17:00"]],"tue":[["09:00","17:00"]],"wed":[["09:00","17:00"]],"thu":[["09:00","17:00"]],"fri":[["09:00","17:00"]]},
    "services":[{"id":"cut","name":"Haircut","minutes":60}],"booking_fee":"5.00","window_days":30,
    "billing":{"stripe_customer":"cus_1","method":"invoice_item"}})";

/// A salon whose calendars were listed and read once.
struct Salon : Firm {
    Salon() : Firm{noon, salon}
    {
        act(action::CalendarChanged{business().id, u"connected"_s});
        done(u"calendar.list"_s,
            {{u"calendars"_s,
                QJsonArray{
                    calendar(u"owner"_s, true), calendar(u"chair"_s, false), calendar(u"team"_s, false, false)}}});
        page({}, u"token 1"_s);
    }
    static QJsonObject calendar(const QString &id, bool primary, bool mayWrite = true)
    {
        return {
            {u"id"_s, id}, {u"name"_s, id}, {u"primary"_s, primary}, {u"may_write"_s, mayWrite}, {u"may_read"_s, true}};
    }
    void page(const QList<CalendarEvent> &events, const QString &token = u"token 2"_s, const QString &nextPage = {})
    {
        QJsonArray list;
        for (const CalendarEvent &each : events)
            list.append(toJson(each));
        QVERIFY2(done(u"calendar.sync"_s,
                     {{u"events"_s, list}, {u"next_page"_s, nextPage},
                         {u"next_sync"_s, nextPage.isEmpty() ? token : QString{}}}),
            qPrintable(kinds().join(u' ')));
    }
    command::SyncCalendar asked()
    {
        return std::get<command::SyncCalendar>(
            *command::fromJson(u"calendar.sync"_s, next(u"calendar.sync"_s).payload));
    }
    void poll() { pass(5 * 60 * 1000); }
    Appointment only() { return *store().appointment(AppointmentId{latest(u"appointment"_s).lastKey()}); }
    CalendarEvent ours(const QDateTime &start, const QString &etag)
    {
        CalendarEvent e = eventAt(start, start.addSecs(3600));
        e.id = only().calendarEventId, e.etag = etag, e.updatedUtc = this->now();
        return e;
    }
    void settle()
    {
        while (done(u"text.send"_s, {{u"id"_s, u"text"_s}}) || done(u"fee.charge"_s, {{u"id"_s, u"ii_1"_s}})
            || done(u"fee.reverse"_s)) { }
    }
    void book(const QDateTime &start = at(14))
    {
        tool::ScheduleAppointment wish;
        wish.service = ServiceId{u"cut"_s}, wish.startUtc = start, wish.customerName = u"Maria Lopez"_s;
        wish.customerPhone = *PhoneNumber::parse(u"+12125550147");
        act(action::CreateAppointment{business().id, wish});
        QVERIFY(done(u"calendar.busy"_s, {{u"busy"_s, QJsonArray{}}}));
        QVERIFY(done(u"calendar.put"_s, {{u"event"_s, toJson(ours(start, u"1"_s))}}));
        settle();
        QCOMPARE(toText(only().state), u"confirmed"_s);
    }
    QString fee() { return store().fee(only().id)->state; }
    bool isBusy(const QDateTime &start)
    {
        return !store().busySpans(business().id, start, start.addSecs(60), {}, this->now()).isEmpty();
    }
    QString choose(const std::optional<QStringList> &busy, const QString &written)
    {
        return answers.value(act(action::ChooseCalendars{business().id, busy, written})).value(u"error").toString();
    }
};
} // namespace

class TestCalendarSync : public QObject
{
    Q_OBJECT
private slots:
    void meanings_data()
    {
        QTest::addColumn<CalendarEvent>("event");
        QTest::addColumn<Appointment>("appointment");
        QTest::addColumn<EventMark>("mark");
        QTest::addColumn<bool>("writing");
        QTest::addColumn<QString>("expected");
        const EventMark mark{u"owner"_s, u"1"_s, noon.addSecs(-60), 1};
        const auto with = [](CalendarEvent e, auto change) { change(e); return e; };
        const auto inState = [](AppointmentState state) { Appointment a = booked(); a.state = state; return a; };
        const CalendarEvent same = eventAt(at(14), at(15)), moved = eventAt(at(16), at(17));
        const CalendarEvent gone = with(same, [](auto &e) { e.cancelled = true; e.startUtc = e.endUtc = {}; });
        QTest::newRow("our own write, known")
            << with(same, [](auto &e) { e.etag = u"1"_s; }) << booked() << mark << false << u"nothing"_s;
        QTest::newRow("our own write, its answer lost") << same << booked() << EventMark{} << false << u"remember"_s;
        QTest::newRow("words edited") << same << booked() << mark << false << u"remember"_s;
        QTest::newRow("moved") << moved << booked() << mark << false << u"moved"_s;
        QTest::newRow("made longer") << eventAt(at(14), at(16)) << booked() << mark << false << u"moved"_s;
        QTest::newRow("turned into whole days")
            << eventAt(at(0), at(0).addDays(1)) << booked() << mark << false << u"moved"_s;
        QTest::newRow("moved, as we know already") << moved << [] {
            Appointment a = booked();
            a.startUtc = at(16), a.endUtc = at(17);
            return a;
        }() << mark << false << u"remember"_s;
        QTest::newRow("an older state than we know") << with(moved, [](auto &e) { e.updatedUtc = noon.addSecs(-120); })
                                                     << booked() << mark << false << u"nothing"_s;
        QTest::newRow("moved while we write") << moved << booked() << mark << true << u"look later"_s;
        QTest::newRow("our own older time while we write") << same << [] {
            Appointment a = booked();
            a.startUtc = at(16), a.endUtc = at(17);
            return a;
        }() << mark << true << u"nothing"_s;
        QTest::newRow("our own older time that stayed") << same << [] {
            Appointment a = booked();
            a.startUtc = at(16), a.endUtc = at(17);
            return a;
        }() << mark << false << u"remember"_s;
        QTest::newRow("without our note, at our time")
            << with(same, [](auto &e) { e.writtenStartUtc = e.writtenEndUtc = {}; }) << booked() << mark << false
            << u"remember"_s;
        QTest::newRow("without our note, elsewhere")
            << with(moved, [](auto &e) { e.writtenStartUtc = e.writtenEndUtc = {}; }) << booked() << mark << false
            << u"moved"_s;
        QTest::newRow("ends before it starts") << eventAt(at(17), at(16)) << booked() << mark << false << u"nothing"_s;
        QTest::newRow("deleted") << gone << booked() << mark << false << u"cancelled"_s;
        QTest::newRow("deleted while provisional")
            << gone << inState(AppointmentState::Provisional) << mark << false << u"cancelled"_s;
        QTest::newRow("deleted while we write") << gone << booked() << mark << true << u"look later"_s;
        QTest::newRow("deleted after it took place") << gone << [] {
            Appointment a = booked();
            a.startUtc = noon.addSecs(-7200), a.endUtc = noon.addSecs(-3600);
            return a;
        }() << mark << false << u"nothing"_s;
        QTest::newRow("deleted by us") << gone << inState(AppointmentState::Cancelled) << mark << false << u"nothing"_s;
        QTest::newRow("moved though it is cancelled")
            << moved << inState(AppointmentState::Cancelled) << mark << false << u"nothing"_s;
    }
    void meanings()
    {
        QFETCH(CalendarEvent, event);
        QFETCH(Appointment, appointment);
        QFETCH(EventMark, mark);
        QFETCH(bool, writing);
        QFETCH(QString, expected);
        const Meaning meaning = meaningOf(event, appointment, mark, writing, noon);
        QCOMPARE(QString::fromLatin1(nameOf(meaning)), expected);
        if (const auto *to = std::get_if<Moved>(&meaning))
            QVERIFY(to->startUtc == event.startUtc && to->endUtc == event.endUtc);
    }

    void clashes_data()
    {
        QTest::addColumn<CalendarEvent>("event");
        QTest::addColumn<int>("expected");
        // Wanted at four; before, as far as we knew, at one (where the owner had put it); what we last wrote was two.
        const auto row = [](const char *name, const CalendarEvent &found, Clash clash) {
            QTest::newRow(name) << found << int(clash);
        };
        CalendarEvent gone = eventAt({}, {});
        gone.cancelled = true;
        CalendarEvent plain = eventAt(at(18), at(19));
        plain.writtenStartUtc = plain.writtenEndUtc = {};
        row("written after all: only the answer was lost", eventAt(at(16), at(17)), Clash::Written);
        row("words edited, at the time we wrote", eventAt(at(14), at(15)), Clash::WriteAgain);
        row("words edited, where the owner had put it", eventAt(at(13), at(14)), Clash::WriteAgain);
        row("moved by the owner", eventAt(at(18), at(19)), Clash::OwnersWins);
        row("moved by the owner, without our note", plain, Clash::OwnersWins);
        row("made longer by the owner", eventAt(at(13), at(15)), Clash::OwnersWins);
        row("deleted by the owner", gone, Clash::OwnersWins);
    }
    void clashes()
    {
        QFETCH(CalendarEvent, event);
        Appointment wanted = booked();
        wanted.startUtc = at(16), wanted.endUtc = at(17);
        QTEST(int(clashOf(event, wanted, at(13), at(14))), "expected");
    }

    void saysWhyTheConnectionEnded_data()
    {
        QTest::addColumn<QString>("why");
        QTest::addColumn<int>("hours");
        QTest::addColumn<QString>("has");
        QTest::addColumn<bool>("testing");
        QTest::newRow("after seven days") << u"invalid_grant"_s << 7 * 24 << u"connect the calendar again"_s << true;
        QTest::newRow("after seven days and a bit")
            << u"invalid_grant"_s << 7 * 24 + 5 << u"connect the calendar again"_s << true;
        QTest::newRow("after two days") << u"invalid_grant"_s << 48 << u"connect the calendar again"_s << false;
        QTest::newRow("after a year") << u"invalid_grant"_s << 365 * 24 << u"connect the calendar again"_s << false;
        QTest::newRow("the client is gone") << u"invalid_client"_s << 7 * 24 << u"client id and secret"_s << false;
    }
    void saysWhyTheConnectionEnded()
    {
        QFETCH(QString, why);
        QFETCH(int, hours);
        QFETCH(QString, has);
        QFETCH(bool, testing);
        const EndWords words = wordsOfEnd(why, noon.addSecs(-3600LL * hours), noon);
        QVERIFY2(words.text.contains(has), qPrintable(words.text));
        QCOMPARE(words.detail.contains(u"Publish app"_s), testing);
        QCOMPARE(wordsOfEnd(u"invalid_grant"_s, {}, noon).detail.contains(u"Publish app"_s), false);
    }

    // The desk.

    void readsInPagesThenOnlyWhatChanged()
    {
        Salon salon;
        salon.poll();
        QCOMPARE(salon.asked().syncToken, u"token 1"_s);
        QVERIFY(!salon.asked().fromUtc.isValid());
        QVERIFY(salon.answer(u"calendar.sync"_s, {.how = How::Done, .answer = {{u"gone"_s, true}}}));
        QCOMPARE(salon.asked().syncToken, QString{});               // at once, and from the start
        const QDateTime from = salon.asked().fromUtc;
        QVERIFY(from.isValid() && from < salon.now());
        CalendarEvent other = eventAt(at(14), at(15));
        other.id = u"dinner"_s;
        salon.page({other}, {}, u"page 2"_s);
        QCOMPARE(salon.asked().pageToken, u"page 2"_s);
        QCOMPARE(salon.asked().fromUtc, from);                      // the same question for every page
        salon.page({}, u"token 3"_s);
        QVERIFY(salon.isBusy(at(14)));
        salon.poll();
        QCOMPARE(salon.asked().syncToken, u"token 3"_s);
    }

    void whatAFullReadingNoLongerHoldsIsGone()
    {
        Salon salon;
        salon.book(at(16));
        CalendarEvent other = eventAt(at(14), at(15));
        other.id = u"dinner"_s;
        salon.poll();
        salon.page({other});
        QVERIFY(salon.isBusy(at(14)));
        salon.poll();
        QVERIFY(salon.answer(u"calendar.sync"_s, {.how = How::Done, .answer = {{u"gone"_s, true}}}));
        salon.page({});
        QVERIFY(!salon.isBusy(at(14)));
        QCOMPARE(toText(salon.only().state), u"confirmed"_s);        // not being listed proves nothing
        QVERIFY(salon.done(u"calendar.event"_s, {{u"gone"_s, true}}));
        QCOMPARE(toText(salon.only().state), u"cancelled"_s);
    }

    void aChangeDuringAReadingIsReadAfterIt()
    {
        Salon salon;
        salon.poll();
        salon.act(action::RefreshCalendars{salon.business().id});
        QVERIFY(salon.done(u"calendar.list"_s, {{u"calendars"_s, QJsonArray{Salon::calendar(u"owner"_s, true)}}}));
        QCOMPARE(salon.kinds().count(u"calendar.sync"_s), 1);
        salon.page({});
        QCOMPARE(salon.kinds().count(u"calendar.sync"_s), 1);        // the next one
        salon.page({});
        QCOMPARE(salon.kinds().count(u"calendar.sync"_s), 0);
    }

    void anEventThatIsDraggedAboutIsToldOfOnce()
    {
        Salon salon;
        salon.book();
        int etag = 10;
        for (const int hour : {15, 16, 18}) {
            salon.poll();
            salon.page({salon.ours(at(hour), QString::number(++etag))});
            QCOMPARE(salon.only().startUtc, at(hour));
            if (hour != 18)
                salon.act(action::RefreshCalendars{salon.business().id});
        }
        QCOMPARE(
            salon.texts(), QStringList{u"confirmation"_s} + QStringList(2, u"moved"_s)); // five minutes lay between
        salon.pass(130 * 1000);
        QCOMPARE(salon.texts().count(u"moved"_s), 3);
        salon.poll();
        salon.page({salon.ours(at(19), u"20"_s)});
        salon.pass(60 * 1000);
        salon.act(action::RefreshCalendars{salon.business().id});
        QVERIFY(salon.done(u"calendar.list"_s, {{u"calendars"_s, QJsonArray{Salon::calendar(u"owner"_s, true)}}}));
        salon.page({salon.ours(at(18), u"21"_s)});                   // and put back
        salon.pass(130 * 1000);
        QCOMPARE(salon.texts().count(u"moved"_s), 3);
        QCOMPARE(salon.fee(), u"charged"_s);
    }

    void movedOntoAnotherAppointmentItStays()
    {
        Salon salon;
        salon.book(at(16));
        const AppointmentId first = salon.only().id;
        salon.pass(1000);
        salon.book(at(14));
        salon.poll();
        salon.page({salon.ours(at(16), u"9"_s)});
        QCOMPARE(salon.only().startUtc, at(16));
        QCOMPARE(salon.store().appointment(first)->startUtc, at(16));
        QCOMPARE(salon.openAttention(), QStringList{u"owner_moved"_s});
        salon.act(action::CancelAppointment{salon.only().business, first, false});
        QVERIFY(salon.isBusy(at(16)));                               // still kept by the other
    }

    void aDeletionOfWhatTookPlaceChangesNothing()
    {
        Salon salon;
        salon.book();
        salon.pass(3 * 24 * 3600 * 1000LL);
        CalendarEvent gone;
        gone.id = salon.only().calendarEventId, gone.cancelled = true;
        while (salon.done(u"calendar.list"_s, {{u"calendars"_s, QJsonArray{Salon::calendar(u"owner"_s, true)}}})) { }
        salon.page({gone});
        QCOMPARE(toText(salon.only().state), u"confirmed"_s);
        QCOMPARE(salon.fee(), u"charged"_s);
    }

    void deletedThenBroughtBackItKeepsItsTimeBusy()
    {
        Salon salon;
        salon.book();
        CalendarEvent gone;
        gone.id = salon.only().calendarEventId, gone.cancelled = true;
        salon.poll();
        salon.page({gone});
        salon.settle();
        QCOMPARE(toText(salon.only().state), u"cancelled"_s);
        QCOMPARE(salon.texts(), (QStringList{u"confirmation"_s, u"cancelled"_s}));
        QCOMPARE(salon.fee(), u"reversed"_s);
        QVERIFY(!salon.isBusy(at(14)));
        salon.poll();
        salon.page({salon.ours(at(14), u"7"_s)});
        QVERIFY(salon.isBusy(at(14)));
        QCOMPARE(toText(salon.only().state), u"cancelled"_s);
    }

    void anEventOfARepetitionGoesWithIt()
    {
        Salon salon;
        CalendarEvent one = eventAt(at(14), at(15)), two = eventAt(at(16), at(17)), other = eventAt(at(18), at(19)),
                      gone;
        one.id = u"gym_20260610T140000Z"_s, two.id = u"gym_20260610T160000Z"_s, other.id = u"gymnastics"_s;
        gone.id = u"gym"_s, gone.cancelled = true;
        salon.poll();
        salon.page({one, two, other});
        QVERIFY(salon.isBusy(at(14)) && salon.isBusy(at(16)) && salon.isBusy(at(18)));
        salon.poll();
        salon.page({gone});
        QVERIFY(!salon.isBusy(at(14)) && !salon.isBusy(at(16)) && salon.isBusy(at(18)));
    }

    void whoMovesWhileTheOwnerMovesHearsThatItIsTaken()
    {
        Salon salon;
        salon.book();
        const QString ticket = salon.act(action::MoveAppointment{salon.only().business, salon.only().id, at(16)});
        QVERIFY(salon.done(u"calendar.busy"_s, {{u"busy"_s, QJsonArray{}}}));
        salon.act(action::RefreshCalendars{salon.business().id});
        QVERIFY(salon.done(u"calendar.list"_s, {{u"calendars"_s, QJsonArray{Salon::calendar(u"owner"_s, true)}}}));
        salon.page({salon.ours(at(18), u"5"_s)}); // seen while our write is on its way: not yet judged
        QCOMPARE(salon.only().startUtc, at(16));
        QVERIFY(salon.done(u"calendar.put"_s, {{u"clash"_s, true}, {u"event"_s, toJson(salon.ours(at(18), u"5"_s))}}));
        QCOMPARE(salon.only().startUtc, at(18));
        QCOMPARE(salon.answers.value(ticket).value(u"success").toBool(true), false);
        QVERIFY(salon.done(u"calendar.event"_s, {{u"event"_s, toJson(salon.ours(at(18), u"5"_s))}}));
        QCOMPARE(salon.only().startUtc, at(18));
        QVERIFY(!salon.isBusy(at(14)) && !salon.isBusy(at(16)) && salon.isBusy(at(18)));
        QCOMPARE(toText(salon.only().state), u"confirmed"_s);
    }

    void wordsEditedBeneathAMoveAreWrittenAround()
    {
        Salon salon;
        salon.book();
        const QString ticket = salon.act(action::MoveAppointment{salon.only().business, salon.only().id, at(16)});
        QVERIFY(salon.done(u"calendar.busy"_s, {{u"busy"_s, QJsonArray{}}}));
        auto put
            = std::get<command::PutEvent>(*command::fromJson(u"calendar.put"_s, salon.next(u"calendar.put"_s).payload));
        QCOMPARE(put.etag, u"1"_s);
        QVERIFY(salon.done(u"calendar.put"_s, {{u"clash"_s, true}, {u"event"_s, toJson(salon.ours(at(14), u"5"_s))}}));
        put = std::get<command::PutEvent>(*command::fromJson(u"calendar.put"_s, salon.next(u"calendar.put"_s).payload));
        QCOMPARE(put.etag, u"5"_s);
        QVERIFY(salon.done(u"calendar.put"_s, {{u"event"_s, toJson(salon.ours(at(16), u"6"_s))}}));
        QCOMPARE(salon.answers.value(ticket).value(u"success").toBool(), true);
        QCOMPARE(salon.only().startUtc, at(16));
    }

    void choosesOnlyWhatThereIs()
    {
        Salon salon;
        QCOMPARE(salon.choose(QStringList{u"owner"_s, u"chair"_s}, u"chair"_s), QString{});
        QVERIFY(!salon.choose(QStringList{}, {}).isEmpty());
        QVERIFY(!salon.choose(QStringList{u"nobody"_s}, {}).isEmpty());
        QVERIFY(!salon.choose({}, u"team"_s).isEmpty());             // not ours to write
        QStringList read;
        for (const OutboxRow &row : salon.out)
            read << row.payload.value(u"calendar").toString();
        QCOMPARE(read, (QStringList{u"owner"_s, u"chair"_s}));
        salon.page({});
        CalendarEvent other = eventAt(at(14), at(15));
        other.id = u"dinner"_s;
        salon.page({other});
        QVERIFY(salon.isBusy(at(14)));
        QCOMPARE(salon.choose(QStringList{u"owner"_s}, u"owner"_s), QString{});
        QVERIFY(!salon.isBusy(at(14)));                              // no longer ticked
    }

    void aLateRefusalDoesNotEndWhatTheOwnerEnded()
    {
        Salon salon;
        salon.act(action::CalendarChanged{salon.business().id, u"none"_s});
        salon.act(action::CalendarChanged{salon.business().id, u"disconnected"_s, u"not connected"_s});
        QCOMPARE(salon.store().calendarState(salon.business().id), u"none"_s);
        QVERIFY(salon.openAttention().isEmpty());
        QVERIFY(salon.store().calendars(salon.business().id).isEmpty());
    }

    void quotaIsWaitedOut()
    {
        Salon salon;
        salon.poll();
        QVERIFY(salon.answer(u"calendar.sync"_s,
            {.how = How::Retry,
                .error = u"403: Quota exceeded"_s,
                .code = u"quotaExceeded"_s,
                .retryAfter = std::chrono::seconds{40}}));
        salon.pass(39 * 1000);
        QVERIFY(!salon.kinds().contains(u"calendar.sync"_s));
        salon.pass(2 * 1000);
        QVERIFY(salon.kinds().contains(u"calendar.sync"_s));
        QVERIFY(salon.openAttention().isEmpty());
    }
};
} // namespace cloudgreet

QTEST_GUILESS_MAIN(cloudgreet::TestCalendarSync)
#include "test_calendarsync.moc"
