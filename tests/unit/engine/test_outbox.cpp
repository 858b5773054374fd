// SPDX-License-Identifier: GPL-3.0-or-later
// The life of a command, seen through the engine: started, tried again, lost, expired, given up, retried by the owner.
#include "firm.h"
#include <QJsonArray>
#include <QTest>

namespace cloudgreet {
namespace {
using How = CommandOutcome::How;
const QByteArray house
    = R"({"id":"b","name":"Elm Street Hair","phone_numbers":["+12125550100"],"timezone":"America/New_York",
    "hours":{"mon":[["00:00","24:00"]],"tue":[["00:00","24:00"]],"wed":[["00:00","24:00"]]},"recording":"off",
    "services":[{"id":"cut","name":"Haircut","minutes":60}],"booking_fee":"5.00",
    "billing":{"stripe_customer":"cus_1","method":"invoice_item"}})";
const QDateTime start{{2026, 6, 8}, {12, 0}, Qt::UTC};
const QString leg = u"leg-1"_s;
const CommandOutcome busy{.how = How::Retry, .error = u"503"_s}, lost{.how = How::LostAnswer, .error = u"dropped"_s},
    wrong{.how = How::Failed, .error = u"No such customer"_s};

struct Box : Firm {
    Box() : Firm{start, house} {}
    PhoneNumber customer = *PhoneNumber::parse(u"+12125550147");
    void book()
    {
        tool::ScheduleAppointment wish;
        wish.service = ServiceId{u"cut"_s};
        wish.startUtc = start.addDays(1);
        wish.customerName = u"Maria Lopez"_s;
        act(action::CreateAppointment{business().id, wish});        // no number: a fee and no text
    }
    QString write(const QString &words = u"Hello"_s)
    {
        return act(action::SendMessage{business().id, customer, words});
    }
    void ring() { hear(leg, event::Initiated{u"+12125550147"_s, u"+12125550100"_s}); }
    OutboxState stateOf(qint64 id) { return store().command(id)->state; }
    QString textStatus() { return latest(u"message"_s).last().value(u"status").toString(); }
};
} // namespace

class TestOutbox : public QObject
{
    Q_OBJECT
private slots:
    void waitsLongerEachTime()
    {
        Box box;
        box.book();
        const qint64 id = box.next(u"fee.charge"_s).id;
        QVERIFY(id > 0);
        for (int attempt = 1; attempt <= 6; ++attempt) {
            QVERIFY(box.answer(u"fee.charge"_s, busy));
            const qint64 wait = box.now().msecsTo(box.store().command(id)->dueUtc), base = 1000ll << (attempt - 1);
            QVERIFY2(wait >= base && wait <= base + base / 4, qPrintable(QString::number(wait)));
            box.pass(wait - 1);
            QVERIFY(!box.kinds().contains(u"fee.charge"_s));
            box.pass(1);
            QCOMPARE(box.next(u"fee.charge"_s).id, id);
            QCOMPARE(box.next(u"fee.charge"_s).attempts, attempt + 1);
        }
    }

    void honoursRetryAfter()
    {
        Box box;
        box.book();
        CommandOutcome patience = busy;
        patience.retryAfter = std::chrono::seconds{90};
        const qint64 id = box.next(u"fee.charge"_s).id;
        QVERIFY(box.answer(u"fee.charge"_s, patience));
        QCOMPARE(box.now().secsTo(box.store().command(id)->dueUtc), 90);
        box.pass(89'000);
        QVERIFY(!box.kinds().contains(u"fee.charge"_s));
        box.pass(1'000);
        QVERIFY(box.kinds().contains(u"fee.charge"_s));
    }

    void givesUpAfterItsAttemptsAndTellsTheOwner()
    {
        Box box;
        box.book();
        const qint64 id = box.next(u"fee.charge"_s).id;
        int attempts = 0;
        while (box.answer(u"fee.charge"_s, busy) && ++attempts < 100)
            box.pass(5 * 3600 * 1000ll);
        QCOMPARE(attempts, 24);                                     // about two days
        QCOMPARE(box.stateOf(id), OutboxState::Failed);
        QCOMPARE(box.openAttention(), QStringList{u"command_failed"_s});
    }

    void aPermanentErrorWaitsForTheOwnersRetry()
    {
        Box box;
        box.book();
        const qint64 id = box.next(u"fee.charge"_s).id;
        const QString key = box.next(u"fee.charge"_s).key;
        QVERIFY(box.answer(u"fee.charge"_s, wrong));
        QCOMPARE(box.stateOf(id), OutboxState::Failed);
        const QJsonObject row = box.latest(u"attention"_s).first();
        QCOMPARE(row.value(u"detail").toString(), u"No such customer"_s);
        QVERIFY(row.value(u"can_retry").toBool());
        box.pass(24 * 3600 * 1000ll);
        QVERIFY(!box.kinds().contains(u"fee.charge"_s));            // not by itself
        const QString ticket = box.act(
            action::RetryAttention{BusinessId{row.value(u"business").toString()}, row.value(u"id").toInteger()});
        QVERIFY(!box.answers.value(ticket).contains(u"error"_s));
        QCOMPARE(box.next(u"fee.charge"_s).key, key);               // the same idempotency key
        QVERIFY(box.done(u"fee.charge"_s, {{u"id"_s, u"ii_1"_s}}));
        QCOMPARE(box.stateOf(id), OutboxState::Done);
        QVERIFY(box.openAttention().isEmpty());
        const QString again = box.act(
            action::RetryAttention{BusinessId{row.value(u"business").toString()}, row.value(u"id").toInteger()});
        QVERIFY(box.answers.value(again).contains(u"error"_s));
        QVERIFY(!box.kinds().contains(u"fee.charge"_s));
    }

    void aLateOrDoubledAnswerChangesNothing()
    {
        Box box;
        box.book();
        const qint64 id = box.next(u"fee.charge"_s).id;
        QVERIFY(box.done(u"fee.charge"_s, {{u"id"_s, u"ii_1"_s}}));
        box.give({Input{CommandOutcome{.outboxId = id, .how = How::Failed, .error = u"late"_s}}});
        QCOMPARE(box.stateOf(id), OutboxState::Done);
        QVERIFY(box.openAttention().isEmpty());
    }

    void aLostAnswerIsRepeatedWhereThatIsSafe_data()
    {
        QTest::addColumn<QString>("kind");
        for (const QString &kind : {u"fee.charge"_s, u"fee.reverse"_s, u"calendar.busy"_s, u"calendar.put"_s,
                 u"calendar.delete"_s, u"recording.fetch"_s})
            QTest::newRow(qPrintable(kind)) << kind;
    }
    void aLostAnswerIsRepeatedWhereThatIsSafe()
    {
        QFETCH(QString, kind);
        QVERIFY(command::repeatsSafely(kind));
        Box box;
        QVERIFY(box.store().begin());
        const qint64 id = box.store().addCommand(
            {.business = box.business().id, .kind = kind, .lane = u"x"_s, .key = u"x"_s, .dueUtc = box.now()});
        QVERIFY(box.store().commit());
        box.pass(0);
        QCOMPARE(box.next(kind).id, id);
        QVERIFY(box.answer(kind, lost));
        box.pass(2000);
        QCOMPARE(box.next(kind).id, id);
        QCOMPARE(box.next(kind).key, u"x"_s);
    }

    void aLostTextIsNeverSentTwiceByItself()
    {
        Box box;
        box.write();
        const qint64 id = box.next(u"text.send"_s).id;
        QVERIFY(box.answer(u"text.send"_s, lost));
        box.pass(9 * 60 * 1000);
        QVERIFY(!box.kinds().contains(u"text.send"_s));
        QCOMPARE(box.textStatus(), u"queued"_s);
        box.pass(2 * 60 * 1000);
        QCOMPARE(box.stateOf(id), OutboxState::Unknown);
        QCOMPARE(box.textStatus(), u"unknown"_s);
        QCOMPARE(box.openAttention(), QStringList{u"text_unknown"_s});
        box.pass(24 * 3600 * 1000ll);
        QVERIFY(!box.kinds().contains(u"text.send"_s));
    }

    void aLostTextIsRecognisedByItsReport()
    {
        Box box;
        box.write(u"See you at ten"_s);
        QVERIFY(box.answer(u"text.send"_s, lost));
        box.hear({}, event::TextSent{u"telnyx-1"_s, u"+12125550147"_s, u"See you at ten"_s});
        box.hear(
            {}, event::TextFinalized{u"telnyx-1"_s, u"+12125550147"_s, u"See you at ten"_s, u"delivered"_s, {}, {}});
        QCOMPARE(box.textStatus(), u"delivered"_s);
        box.pass(20 * 60 * 1000);
        QCOMPARE(box.textStatus(), u"delivered"_s);
        QVERIFY(box.openAttention().isEmpty());
        QVERIFY(!box.kinds().contains(u"text.send"_s));
    }

    void aTextUnderWayAtARestartIsNotSentAgain()
    {
        Box box;
        box.write();
        box.restart();
        box.pass(5 * 60 * 1000);
        QVERIFY(!box.kinds().contains(u"text.send"_s));
        box.pass(6 * 60 * 1000);
        QCOMPARE(box.textStatus(), u"unknown"_s);
    }

    void aRefusedTextWritesTheOptOutLedger()
    {
        Box box;
        box.write();
        QVERIFY(box.answer(
            u"text.send"_s, {.how = How::Failed, .error = u"Blocked due to STOP message"_s, .code = u"40300"_s}));
        QCOMPARE(box.textStatus(), u"failed"_s);
        QVERIFY(box.store().optedOut(box.business().id, box.customer));
        const QString ticket = box.write();
        QVERIFY(box.answers.value(ticket).contains(u"error"_s));
        QVERIFY(box.openAttention().isEmpty());
    }

    void anAnswerExpiresAndTheCallIsOver()
    {
        Box box;
        box.ring();
        const OutboxRow row = box.next(u"call.answer"_s);
        QCOMPARE(row.dueUtc.secsTo(row.validUntilUtc), 20);
        QVERIFY(box.answer(
            u"call.answer"_s, {.how = How::Retry, .error = u"503"_s, .retryAfter = std::chrono::seconds{25}}));
        QCOMPARE(box.stateOf(row.id), OutboxState::Expired);
        box.pass(10'000);
        QCOMPARE(box.latest(u"call"_s).first().value(u"outcome").toString(), u"missed"_s);
    }

    void speechExpiresAfterFiveSeconds()
    {
        Box box;
        box.ring();
        QVERIFY(box.done(u"call.answer"_s));
        box.hear(leg, event::Answered{});
        // The transcription's start blocks the lane; the greeting behind it is too old when its turn comes.
        const OutboxRow first = box.out.first();
        QVERIFY(first.kind != u"call.speak"_s);
        const auto waiting = box.store().waitingCommands(first.lane, u"call.speak"_s);
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(waiting.first().dueUtc.secsTo(waiting.first().validUntilUtc), 5);
        box.pass(5100);
        QVERIFY(box.done(first.kind));
        QCOMPARE(box.stateOf(waiting.first().id), OutboxState::Expired);
        QVERIFY(!box.kinds().contains(u"call.speak"_s));
    }

    void oneInFlightPerLaneAndInOrder()
    {
        Box box;
        box.ring();
        QCOMPARE(box.kinds(), QStringList{u"call.answer"_s});
        box.hear(leg, event::Answered{});                           // the event overtakes the command's own answer
        QCOMPARE(box.kinds(), QStringList{u"call.answer"_s});
        qint64 last = box.out.first().id;
        int seen = 1;
        while (box.done(box.out.first().kind)) {
            if (box.out.isEmpty())
                break;
            QCOMPARE(box.out.size(), 1);
            QVERIFY(box.out.first().id > last);
            last = box.out.first().id;
            ++seen;
        }
        QVERIFY(seen >= 3);                                         // answer, transcription, greeting
        // Another lane does not wait.
        box.ring();
        box.hear(u"leg-2"_s, event::Initiated{u"+12125550148"_s, u"+12125550100"_s});
        box.write();
        QVERIFY(box.kinds().contains(u"call.answer"_s) && box.kinds().contains(u"text.send"_s));
    }

    void aLegCommandIsRepeatedWithin50SecondsOnly_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<bool>("again");
        QTest::newRow("at once") << 1 << true;
        QTest::newRow("just within") << 45 << true;
        QTest::newRow("too late") << 55 << false;
    }
    void aLegCommandIsRepeatedWithin50SecondsOnly()
    {
        QFETCH(int, seconds);
        QFETCH(bool, again);
        Box box;
        box.ring();
        QVERIFY(box.done(u"call.answer"_s));
        box.hear(leg, event::Answered{});
        const OutboxRow row = box.out.first();                      // no valid_until: it starts the transcription
        QVERIFY(!row.validUntilUtc.isValid());
        box.pass(1000ll * seconds);
        QVERIFY(box.answer(row.kind, lost));
        QCOMPARE(box.stateOf(row.id), again ? OutboxState::Waiting : OutboxState::Unknown);
        box.pass(2000);
        QCOMPARE(box.next(row.kind).id == row.id, again);
        if (again)
            QCOMPARE(box.next(row.kind).key, row.key);
    }

    void hangUpCancelsWhatWaitsToBeSaid()
    {
        Box box;
        box.ring();
        QVERIFY(box.done(u"call.answer"_s));
        box.hear(leg, event::Answered{});
        const auto waiting = box.store().waitingCommands(box.out.first().lane, u"call.speak"_s);
        QCOMPARE(waiting.size(), 1);
        box.hear(leg, event::HungUp{u"normal_clearing"_s, u"caller"_s, {}});
        QCOMPARE(box.stateOf(waiting.first().id), OutboxState::Cancelled);
    }
};
} // namespace cloudgreet

QTEST_GUILESS_MAIN(cloudgreet::TestOutbox)
#include "test_outbox.moc"
