// SPDX-License-Identifier: GPL-3.0-or-later
// A booking from the wish to the calendar's answer, in every order.
#include "firm.h"
#include <QJsonArray>
#include <QTest>

namespace cloudgreet {
namespace {
using How = CommandOutcome::How;
const QByteArray salon
    = R"({"id":"b","name":"Elm Street Hair","phone_numbers":["+12125550100"],"timezone":"America/New_York",
    "hours":{"mon":[["09:00","17:00"]],"tue":[["09:00","17:00"]],"wed":[["09:00","17:00"]],"thu":[["09:00","17:00"]],"fri":[["09:00","17:00"]]},
    "services":[{"id":"cut","name":"Haircut","minutes":60}],"booking_fee":"5.00","window_days":30,
    "billing":{"stripe_customer":"cus_1","method":"invoice_item"}})";
const QDateTime monday{{2026, 6, 8}, {12, 0}, Qt::UTC};             // 08:00 in New York
QDateTime tenOn(int day, int hour = 14) { return {{2026, 6, day}, {hour, 0}, Qt::UTC}; }
const CommandOutcome refused{.how = How::Retry, .error = u"503"_s},
    forGood{.how = How::Failed, .error = u"invalid_grant"_s};

struct Desk : Firm {
    explicit Desk(const QString &calendar, bool billing = true) : Firm{monday, salon, billing}
    {
        if (calendar != u"none"_s)
            act(action::CalendarChanged{business().id, u"connected"_s});
        if (calendar == u"disconnected"_s)
            act(action::CalendarChanged{business().id, u"disconnected"_s});
    }
    QString book(const QDateTime &start = tenOn(10))
    {
        tool::ScheduleAppointment wish;
        wish.service = ServiceId{u"cut"_s};
        wish.startUtc = start;
        wish.customerName = u"Maria Lopez"_s;
        wish.customerPhone = *PhoneNumber::parse(u"+12125550147");
        return act(action::CreateAppointment{business().id, wish});
    }
    QString move(const QDateTime &start) { return act(action::MoveAppointment{only().business, only().id, start}); }
    QString resize(std::chrono::minutes length)
    {
        return act(action::MoveAppointment{only().business, only().id, {}, length});
    }
    QString cancel() { return act(action::CancelAppointment{only().business, only().id, true}); }
    Appointment only()
    {
        const auto all = latest(u"appointment"_s);
        Q_ASSERT(!all.isEmpty());
        return *store().appointment(AppointmentId{all.lastKey()});
    }
    QString state() { return toText(only().state); }
    QString fee()
    {
        const auto row = store().fee(only().id);
        return row ? row->state : u"none"_s;
    }
    void free(const QString &kind = u"calendar.busy"_s)
    {
        QVERIFY2(done(kind, {{u"busy"_s, QJsonArray{}}}), qPrintable(kinds().join(u' ')));
    }
    void taken(const QDateTime &from)
    {
        QVERIFY(done(u"calendar.busy"_s,
            {{u"busy"_s, QJsonArray{QJsonArray{from.toMSecsSinceEpoch(), from.addSecs(3600).toMSecsSinceEpoch()}}}}));
    }
    /// Texts and fees leave and are accepted, until nothing is left to send.
    void settle()
    {
        while (done(u"text.send"_s, {{u"id"_s, u"text"_s}}) || done(u"fee.charge"_s, {{u"id"_s, u"ii_1"_s}})
            || done(u"fee.reverse"_s)) { }
    }
    /// A confirmed appointment, its confirmation sent and its fee charged.
    void booked()
    {
        book();
        if (!next(u"calendar.busy"_s).kind.isEmpty()) {
            free();
            QVERIFY(done(u"calendar.put"_s));
        }
        settle();
        QCOMPARE(state(), u"confirmed"_s);
        QCOMPARE(texts(), QStringList{u"confirmation"_s});
        QCOMPARE(fee(), u"charged"_s);
    }
    QJsonObject said(const QString &ticket) { return answers.value(ticket); }
};
} // namespace

class TestBookingDesk : public QObject
{
    Q_OBJECT
private slots:
    void withoutACalendar()
    {
        Desk desk{u"none"_s};
        const QString ticket = desk.book();
        QCOMPARE(desk.said(ticket).value(u"state").toString(), u"confirmed"_s);
        QVERIFY(!desk.kinds().contains(u"calendar.busy"_s));
        desk.settle();
        QCOMPARE(desk.texts(), QStringList{u"confirmation"_s});
        QCOMPARE(desk.fee(), u"charged"_s);
    }

    void withoutAnOperatorsKeyTheLedgerIsKeptAndNothingSent()
    {
        Desk desk{u"none"_s, false};
        desk.book();
        QCOMPARE(desk.fee(), u"off"_s);
        QVERIFY(!desk.kinds().contains(u"fee.charge"_s));
    }

    void freeInTheCalendar()
    {
        Desk desk{u"connected"_s};
        const QString ticket = desk.book();
        QCOMPARE(desk.state(), u"held"_s);
        QVERIFY(desk.said(ticket).isEmpty());
        QVERIFY(desk.texts().isEmpty());
        desk.free();
        QCOMPARE(desk.state(), u"held"_s);                          // written is not yet answered
        QVERIFY(desk.said(ticket).isEmpty());
        QVERIFY(desk.done(u"calendar.put"_s));
        QCOMPARE(desk.said(ticket).value(u"state").toString(), u"confirmed"_s);
        desk.settle();
        QCOMPARE(desk.texts(), QStringList{u"confirmation"_s});
        QCOMPARE(desk.fee(), u"charged"_s);
    }

    void takenInTheCalendar()
    {
        Desk desk{u"connected"_s};
        const QString ticket = desk.book();
        desk.taken(tenOn(10));
        const QJsonObject said = desk.said(ticket);
        QCOMPARE(said.value(u"success").toBool(true), false);
        const QJsonArray others = said.value(u"alternatives").toArray();
        QCOMPARE(others.size(), 3);
        for (const auto &other : others)
            QVERIFY(
                QDateTime::fromString(other.toObject().value(u"start").toString(), Qt::ISODate).toUTC() != tenOn(10));
        QCOMPARE(desk.state(), u"cancelled"_s);
        QVERIFY(desk.texts().isEmpty());
        QCOMPARE(desk.fee(), u"none"_s);
        QVERIFY(!desk.kinds().contains(u"calendar.put"_s));
        QVERIFY(desk.openAttention().isEmpty());
    }

    void theCalendarIsLate_data()
    {
        QTest::addColumn<bool>("isFree");
        QTest::newRow("and free") << true;
        QTest::newRow("and taken") << false;
    }
    void theCalendarIsLate()
    {
        QFETCH(bool, isFree);
        Desk desk{u"connected"_s};
        const QString ticket = desk.book();
        desk.pass(1400);
        QVERIFY(desk.said(ticket).isEmpty());
        desk.pass(200);
        QCOMPARE(desk.said(ticket).value(u"state").toString(), u"provisional"_s);
        QVERIFY(desk.texts().isEmpty());
        QCOMPARE(desk.fee(), u"none"_s);
        if (!isFree) {
            desk.taken(tenOn(10));
            desk.settle();
            QCOMPARE(desk.state(), u"conflict"_s);
            QCOMPARE(desk.texts(), QStringList{u"conflict"_s});
            QCOMPARE(desk.openAttention(), QStringList{u"booking_conflict"_s});
            QCOMPARE(desk.fee(), u"none"_s);
            return;
        }
        desk.free();
        QVERIFY(desk.done(u"calendar.put"_s));
        QCOMPARE(desk.state(), u"provisional"_s);                   // busy times are read again after the late write
        QVERIFY(desk.texts().isEmpty());
        desk.free();
        desk.settle();
        QCOMPARE(desk.state(), u"confirmed"_s);
        QCOMPARE(desk.texts(), QStringList{u"confirmation"_s});
        QCOMPARE(desk.fee(), u"charged"_s);
    }

    void takenBetweenTheLateWriteAndTheSecondLook()
    {
        Desk desk{u"connected"_s};
        desk.book();
        desk.pass(2000);
        desk.free();
        QVERIFY(desk.done(u"calendar.put"_s));
        desk.taken(tenOn(10));
        desk.settle();
        QCOMPARE(desk.state(), u"conflict"_s);
        QVERIFY(desk.done(u"calendar.delete"_s));                   // our event does not stay on top of theirs
        QCOMPARE(desk.texts(), QStringList{u"conflict"_s});
        QCOMPARE(desk.fee(), u"none"_s);
    }

    void downThenFree()
    {
        Desk desk{u"connected"_s};
        const QString ticket = desk.book();
        QVERIFY(desk.answer(u"calendar.busy"_s, refused));
        QCOMPARE(desk.said(ticket).value(u"state").toString(), u"provisional"_s);
        QVERIFY(desk.texts().isEmpty());
        desk.pass(3000);
        desk.free();
        QVERIFY(desk.done(u"calendar.put"_s));
        desk.free();
        desk.settle();
        QCOMPARE(desk.state(), u"confirmed"_s);
        QCOMPARE(desk.texts(), QStringList{u"confirmation"_s});
        QCOMPARE(desk.fee(), u"charged"_s);
    }

    void downThenTaken()
    {
        Desk desk{u"connected"_s};
        desk.book();
        QVERIFY(desk.answer(u"calendar.busy"_s, refused));
        desk.pass(3000);
        desk.taken(tenOn(10));
        desk.settle();
        QCOMPARE(desk.state(), u"conflict"_s);
        QCOMPARE(desk.texts(), QStringList{u"conflict"_s});
        QCOMPARE(desk.fee(), u"none"_s);
        QCOMPARE(desk.openAttention(), QStringList{u"booking_conflict"_s});
    }

    void theWriteFailsThenSucceeds()
    {
        Desk desk{u"connected"_s};
        const QString ticket = desk.book();
        desk.free();
        QVERIFY(desk.answer(u"calendar.put"_s, {.how = How::LostAnswer, .error = u"dropped"_s}));
        desk.pass(6000);
        QCOMPARE(desk.said(ticket).value(u"state").toString(), u"provisional"_s);
        QVERIFY(desk.texts().isEmpty());
        QVERIFY(desk.done(u"calendar.put"_s));
        desk.free();
        desk.settle();
        QCOMPARE(desk.state(), u"confirmed"_s);
        QCOMPARE(desk.texts(), QStringList{u"confirmation"_s});
        QCOMPARE(desk.fee(), u"charged"_s);
    }

    void disconnectedThenBack_data()
    {
        QTest::addColumn<bool>("isFree");
        QTest::newRow("and free") << true;
        QTest::newRow("and taken") << false;
    }
    void disconnectedThenBack()
    {
        QFETCH(bool, isFree);
        Desk desk{u"disconnected"_s};
        const QString ticket = desk.book();
        QCOMPARE(desk.said(ticket).value(u"state").toString(), u"provisional"_s);
        QVERIFY(desk.texts().isEmpty());
        QVERIFY(!desk.kinds().contains(u"calendar.busy"_s));
        QVERIFY(desk.openAttention().contains(u"calendar_disconnected"_s));
        desk.pass(3600 * 1000);
        desk.act(action::CalendarChanged{desk.business().id, u"connected"_s});
        QVERIFY(!desk.openAttention().contains(u"calendar_disconnected"_s));       // it was mended
        if (isFree) {
            desk.free();
            QVERIFY(desk.done(u"calendar.put"_s));
            desk.free();
        } else {
            desk.taken(tenOn(10));
        }
        desk.settle();
        QCOMPARE(desk.state(), isFree ? u"confirmed"_s : u"conflict"_s);
        QCOMPARE(desk.texts(), QStringList{isFree ? u"confirmation"_s : u"conflict"_s});
        QCOMPARE(desk.fee(), isFree ? u"charged"_s : u"none"_s);
    }

    void theAccountIsRefusedWhileACallerWaits()
    {
        Desk desk{u"connected"_s};
        const QString ticket = desk.book();
        QVERIFY(desk.answer(u"calendar.busy"_s, forGood));
        desk.act(action::CalendarChanged{desk.business().id, u"disconnected"_s});
        QCOMPARE(desk.said(ticket).value(u"state").toString(), u"provisional"_s);
        desk.act(action::CalendarChanged{desk.business().id, u"connected"_s});
        desk.free();
        QVERIFY(desk.done(u"calendar.put"_s));
        desk.free();
        desk.settle();
        QCOMPARE(desk.state(), u"confirmed"_s);
        QCOMPARE(desk.texts(), QStringList{u"confirmation"_s});
        QCOMPARE(desk.fee(), u"charged"_s);
    }

    void aRestartBetweenAnyTwoSteps()
    {
        Desk desk{u"connected"_s};
        desk.book();
        desk.restart();
        desk.pass(2000);
        desk.free();
        desk.restart();
        desk.pass(2000);
        QVERIFY(desk.done(u"calendar.put"_s));
        desk.restart();
        desk.pass(2000);
        desk.free();
        desk.settle();
        QCOMPARE(desk.state(), u"confirmed"_s);
        QCOMPARE(desk.texts(), QStringList{u"confirmation"_s});
        QCOMPARE(desk.fee(), u"charged"_s);
    }

    void twoWishesForOneTime()
    {
        Desk desk{u"connected"_s};
        desk.book();
        const QString second = desk.book();
        QCOMPARE(desk.said(second).value(u"success").toBool(true), false);
        QVERIFY(!desk.said(second).value(u"alternatives").toArray().isEmpty());
        QCOMPARE(desk.latest(u"appointment"_s).size(), 1);
    }

    // Moving.

    void moves_data()
    {
        QTest::addColumn<QString>("calendar");
        QTest::newRow("no calendar") << u"none"_s;
        QTest::newRow("free") << u"connected"_s;
    }
    void moves()
    {
        QFETCH(QString, calendar);
        Desk desk{calendar};
        desk.booked();
        const QString ticket = desk.move(tenOn(11));
        if (calendar == u"connected"_s) {
            QCOMPARE(desk.only().startUtc, tenOn(10));
            desk.free();
            QVERIFY(desk.done(u"calendar.put"_s));
        }
        desk.settle();
        QCOMPARE(desk.said(ticket).value(u"success").toBool(), true);
        QCOMPARE(desk.only().startUtc, tenOn(11));
        QCOMPARE(desk.state(), u"confirmed"_s);
        QCOMPARE(desk.texts(), (QStringList{u"confirmation"_s, u"moved"_s}));
        QCOMPARE(desk.fee(), u"charged"_s);
        // The old time is free again, and only that.
        QVERIFY(!desk.store().busySpans(desk.business().id, tenOn(11), tenOn(11, 15), {}, desk.now()).isEmpty());
        QVERIFY(desk.store().busySpans(desk.business().id, tenOn(10), tenOn(10, 15), {}, desk.now()).isEmpty());
    }

    void changesItsLength_data() { moves_data(); }
    void changesItsLength()
    {
        QFETCH(QString, calendar);
        Desk desk{calendar};
        desk.booked();
        const QDateTime later = tenOn(10).addSecs(75 * 60);
        const auto isFree = [&] {
            return desk.store().busySpans(desk.business().id, later, later.addSecs(300), {}, desk.now()).isEmpty();
        };
        const QDateTime endBefore = desk.only().endUtc;
        for (const int minutes : {90, 30}) {
            const QString ticket = desk.resize(std::chrono::minutes{minutes});
            if (calendar == u"connected"_s) {
                desk.free();
                const auto put = *command::fromJson(u"calendar.put"_s, desk.next(u"calendar.put"_s).payload);
                QCOMPARE(std::get<command::PutEvent>(put).endUtc, tenOn(10).addSecs(60 * minutes));
                QVERIFY(desk.done(u"calendar.put"_s));
            }
            desk.settle();
            QCOMPARE(desk.said(ticket).value(u"success").toBool(), true);
            QCOMPARE(desk.only().startUtc, tenOn(10));
            QCOMPARE(desk.only().endUtc, tenOn(10).addSecs(60 * minutes));
            QCOMPARE(isFree(), minutes == 30);
            QCOMPARE(desk.texts(), QStringList{u"confirmation"_s});         // nobody has to come at another time
        }
        QVERIFY(desk.only().endUtc != endBefore);
        desk.move(tenOn(11));                                       // it keeps the length that it was given
        if (calendar == u"connected"_s) {
            desk.free();
            QVERIFY(desk.done(u"calendar.put"_s));
        }
        desk.settle();
        QCOMPARE(desk.only().startUtc, tenOn(11));
        QCOMPARE(desk.only().endUtc, tenOn(11).addSecs(1800));
    }

    void isNotLengthenedIntoAnother()
    {
        Desk desk{u"none"_s};
        const QString id = desk.said(desk.book()).value(u"appointment_id").toString();
        desk.book(tenOn(10, 16));
        for (const int minutes : {125, 24 * 60}) {                  // into the next one, and beyond the hours
            const QString ticket = desk.act(action::MoveAppointment{
                desk.business().id, AppointmentId{id}, {}, std::chrono::minutes{minutes}});
            QCOMPARE(desk.said(ticket).value(u"success").toBool(true), false);
            QCOMPARE(desk.store().appointment(AppointmentId{id})->endUtc, tenOn(10, 15));
        }
        const QString ticket = desk.act(action::MoveAppointment{
            desk.business().id, AppointmentId{id}, {}, std::chrono::minutes{120}});
        QCOMPARE(desk.said(ticket).value(u"success").toBool(), true);
    }

    void aVisitThatGoesOnCanBeLengthened()
    {
        Desk desk{u"none"_s};
        desk.booked();
        desk.pass(desk.now().msecsTo(tenOn(10)) + 300 * 1000);
        const QString ticket = desk.resize(std::chrono::minutes{90});
        QCOMPARE(desk.said(ticket).value(u"success").toBool(), true);
        QCOMPARE(desk.only().endUtc, tenOn(10).addSecs(90 * 60));
    }

    void movesToATakenTime()
    {
        Desk desk{u"connected"_s};
        desk.booked();
        const QString ticket = desk.move(tenOn(11));
        desk.taken(tenOn(11));
        desk.settle();
        QCOMPARE(desk.said(ticket).value(u"success").toBool(true), false);
        QCOMPARE(desk.only().startUtc, tenOn(10));
        QCOMPARE(desk.state(), u"confirmed"_s);
        QCOMPARE(desk.texts(), QStringList{u"confirmation"_s});
        QVERIFY(!desk.store().busySpans(desk.business().id, tenOn(10), tenOn(10, 15), {}, desk.now()).isEmpty());
    }

    void movesWhileTheCalendarIsLate_data() { theCalendarIsLate_data(); }
    void movesWhileTheCalendarIsLate()
    {
        QFETCH(bool, isFree);
        Desk desk{u"connected"_s};
        desk.booked();
        const QString ticket = desk.move(tenOn(11));
        desk.pass(1600);
        QCOMPARE(desk.said(ticket).value(u"state").toString(), u"provisional"_s);
        QCOMPARE(desk.only().startUtc, tenOn(11));
        if (isFree) {
            desk.free();
            QVERIFY(desk.done(u"calendar.put"_s));
            desk.free();
        } else {
            desk.taken(tenOn(11));
        }
        desk.settle();
        QCOMPARE(desk.state(), isFree ? u"confirmed"_s : u"conflict"_s);
        QCOMPARE(desk.texts(), (QStringList{u"confirmation"_s, isFree ? u"moved"_s : u"conflict"_s}));
        if (!isFree)
            QVERIFY(desk.kinds().contains(u"calendar.delete"_s));
    }

    /// "Move it to four", of what is only noted: moved at whichever step the calendar owes its answer to the old time.
    void movesWhatIsNoted_data()
    {
        QTest::addColumn<int>("answersBefore");
        QTest::addColumn<bool>("isFree");
        for (const int answers : {0, 1, 2})
            for (const bool isFree : {true, false})
                QTest::addRow("after %d answers, %s", answers, isFree ? "free" : "taken") << answers << isFree;
    }
    void movesWhatIsNoted()
    {
        QFETCH(int, answersBefore);
        QFETCH(bool, isFree);
        Desk desk{u"connected"_s};
        desk.book();
        desk.pass(2000);
        if (answersBefore > 0)
            desk.free();
        if (answersBefore > 1)
            QVERIFY(desk.done(u"calendar.put"_s));
        const QString ticket = desk.move(tenOn(11));
        QCOMPARE(desk.said(ticket).value(u"state").toString(), u"provisional"_s);
        QCOMPARE(desk.only().startUtc, tenOn(11));
        QVERIFY(desk.texts().isEmpty());
        for (int step = 0; step < 8 && desk.state() == u"provisional"_s; ++step) {
            if (const OutboxRow busy = desk.next(u"calendar.busy"_s); busy.id != 0) {
                const bool ofNew = busy.payload.value(u"from").toInteger() == tenOn(11).toMSecsSinceEpoch();
                if (ofNew && !isFree)
                    desk.taken(tenOn(11));
                else
                    desk.free();
            } else {
                QVERIFY2(desk.done(u"calendar.put"_s), qPrintable(desk.kinds().join(u' ')));
            }
            desk.pass(10);
        }
        desk.settle();
        QCOMPARE(desk.only().startUtc, tenOn(11));
        QCOMPARE(desk.state(), isFree ? u"confirmed"_s : u"conflict"_s);
        QCOMPARE(desk.texts(), QStringList{isFree ? u"confirmation"_s : u"conflict"_s});
        QCOMPARE(desk.fee(), isFree ? u"charged"_s : u"none"_s);
    }
    void aBookingForAnotherRenamesNobody()
    {
        Desk desk{u"none"_s};
        desk.book();
        tool::ScheduleAppointment wish;
        wish.service = ServiceId{u"cut"_s};
        wish.startUtc = tenOn(11);
        wish.customerName = u"Tom Reed"_s;
        wish.customerPhone = *PhoneNumber::parse(u"+12125550147");
        desk.act(action::CreateAppointment{desk.business().id, wish});
        QCOMPARE(desk.store().customerByPhone(desk.business().id, *wish.customerPhone)->name, u"Maria Lopez"_s);
        wish.startUtc = tenOn(12);
        wish.customerPhone = *PhoneNumber::parse(u"+12125550148");
        wish.forAnother = true;                                     // who calls has not said their own name
        desk.act(action::CreateAppointment{desk.business().id, wish});
        QCOMPARE(desk.store().customerByPhone(desk.business().id, *wish.customerPhone)->name, QString{});
    }

    void movesWhileDisconnectedThenBack()
    {
        Desk desk{u"connected"_s};
        desk.booked();
        desk.act(action::CalendarChanged{desk.business().id, u"disconnected"_s});
        const QString ticket = desk.move(tenOn(11));
        QCOMPARE(desk.said(ticket).value(u"state").toString(), u"provisional"_s);
        QCOMPARE(desk.texts(), QStringList{u"confirmation"_s});
        desk.act(action::CalendarChanged{desk.business().id, u"connected"_s});
        desk.free();
        const auto put = *command::fromJson(u"calendar.put"_s, desk.next(u"calendar.put"_s).payload);
        QCOMPARE(std::get<command::PutEvent>(put).startUtc, tenOn(11));
        QVERIFY(desk.done(u"calendar.put"_s));
        desk.free();
        desk.settle();
        QCOMPARE(desk.state(), u"confirmed"_s);
        QCOMPARE(desk.texts(), (QStringList{u"confirmation"_s, u"moved"_s}));
        QCOMPARE(desk.fee(), u"charged"_s);
    }

    // Cancelling.

    void cancels_data() { moves_data(); }
    void cancels()
    {
        QFETCH(QString, calendar);
        Desk desk{calendar};
        desk.booked();
        const QString ticket = desk.cancel();
        if (calendar == u"connected"_s) {
            QCOMPARE(desk.texts(), QStringList{u"confirmation"_s});  // "cancelled" only after the calendar's own answer
            QVERIFY(desk.done(u"calendar.delete"_s));
        }
        desk.settle();
        QCOMPARE(desk.said(ticket).value(u"success").toBool(), true);
        QCOMPARE(desk.state(), u"cancelled"_s);
        QCOMPARE(desk.texts().count(u"cancelled"_s), 1);
        QCOMPARE(desk.fee(), u"reversed"_s);
        QVERIFY(desk.store().busySpans(desk.business().id, tenOn(10), tenOn(10, 15), {}, desk.now()).isEmpty());
        const QString again = desk.cancel();
        QCOMPARE(desk.said(again).value(u"success").toBool(true), false);
        QCOMPARE(desk.texts().count(u"cancelled"_s), 1);
    }

    void cancelsWhileTheCalendarIsDown()
    {
        Desk desk{u"connected"_s};
        desk.booked();
        const QString ticket = desk.cancel();
        QVERIFY(desk.answer(u"calendar.delete"_s, refused));
        desk.pass(7000);
        QCOMPARE(desk.said(ticket).value(u"success").toBool(), true);
        QVERIFY(desk.done(u"calendar.delete"_s));
        desk.settle();
        QCOMPARE(desk.texts().count(u"cancelled"_s), 1);
        QCOMPARE(desk.fee(), u"reversed"_s);
    }

    void cancelsWhileDisconnectedThenBack()
    {
        Desk desk{u"connected"_s};
        desk.booked();
        desk.act(action::CalendarChanged{desk.business().id, u"disconnected"_s});
        const QString ticket = desk.cancel();
        QVERIFY(desk.answer(u"calendar.delete"_s, forGood));
        desk.pass(7000);
        QCOMPARE(desk.said(ticket).value(u"success").toBool(), true);
        desk.act(action::CalendarChanged{desk.business().id, u"connected"_s});
        QVERIFY2(desk.done(u"calendar.delete"_s), "the event stays in the calendar of the owner");
        desk.settle();
        QCOMPARE(desk.state(), u"cancelled"_s);
        QCOMPARE(desk.texts().count(u"cancelled"_s), 1);
        QCOMPARE(desk.fee(), u"reversed"_s);
    }

    void cancelsWhatIsProvisional()
    {
        Desk desk{u"connected"_s};
        desk.book();
        desk.pass(2000);
        desk.free();
        desk.cancel();
        QVERIFY(desk.done(u"calendar.put"_s));                      // it was on its way already
        QVERIFY(desk.done(u"calendar.delete"_s));                   // and is taken back behind it
        desk.settle();
        QCOMPARE(desk.state(), u"cancelled"_s);
        QCOMPARE(desk.texts(), QStringList{u"cancelled"_s});
        QCOMPARE(desk.fee(), u"none"_s);
    }

    void aFeeThatFailsUndoesNothing()
    {
        Desk desk{u"none"_s};
        desk.book();
        QVERIFY(desk.answer(u"fee.charge"_s, {.how = How::Failed, .error = u"No such customer"_s}));
        desk.settle();
        QCOMPARE(desk.state(), u"confirmed"_s);
        QCOMPARE(desk.fee(), u"failed"_s);
        QCOMPARE(desk.openAttention(), QStringList{u"command_failed"_s});
    }

    void cancelledBeforeStripeAnswered()
    {
        Desk desk{u"none"_s};
        desk.book();
        desk.cancel();
        QVERIFY(desk.done(u"fee.charge"_s, {{u"id"_s, u"ii_1"_s}}));
        const auto reverse = *command::fromJson(u"fee.reverse"_s, desk.next(u"fee.reverse"_s).payload);
        QCOMPARE(std::get<command::ReverseFee>(reverse).providerId, u"ii_1"_s);
        desk.settle();
        QCOMPARE(desk.fee(), u"reversed"_s);
    }

    void whoHasOptedOutGetsNoText()
    {
        Desk desk{u"none"_s};
        desk.hear({}, event::TextReceived{u"m1"_s, u"+12125550147"_s, u"+12125550100"_s, u"STOP"_s, u"STOP"_s, {}});
        desk.book();
        desk.settle();
        QCOMPARE(desk.state(), u"confirmed"_s);
        QVERIFY(desk.texts().isEmpty());
        QCOMPARE(desk.fee(), u"charged"_s);
    }

    void remindsOnceADayAhead()
    {
        Desk desk{u"none"_s};
        desk.booked();
        desk.pass(3600 * 1000 * 25);                                // Tuesday, 13:00 UTC: 25 hours before
        QCOMPARE(desk.texts().count(u"reminder"_s), 0);
        desk.pass(3600 * 1000 * 2);
        desk.settle();
        desk.pass(3600 * 1000 * 20);
        QCOMPARE(desk.texts().count(u"reminder"_s), 1);
    }
};
} // namespace cloudgreet

QTEST_GUILESS_MAIN(cloudgreet::TestBookingDesk)
#include "test_bookingdesk.moc"
