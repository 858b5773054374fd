// SPDX-License-Identifier: GPL-3.0-or-later
// Recordings go when their time is over, calls when the owner says so, and nobody but the owner's own token may.
#include "firm.h"
#include <QTest>

namespace cloudgreet {
namespace {
const QByteArray house
    = R"({"id":"b","name":"Elm Street Hair","phone_numbers":["+12125550100"],"timezone":"America/New_York",
    "hours":{"mon":[["00:00","24:00"]]},"recording":"announce","retention_days":30,"services":[{"id":"cut","name":"Haircut","minutes":60}]})";
const QDateTime start{{2026, 6, 8}, {12, 0}, Qt::UTC};

struct Box : Firm {
    Box() : Firm{start, house} { restart(); }
    CallId add(int n, qint64 daysAgo)
    {
        const CallId id{uuidV7(now().addDays(-daysAgo).toMSecsSinceEpoch() + n, QByteArray{10, char(n)})};
        CallRecord call{.id = id,
            .business = business().id,
            .leg = {u"leg-%1"_s.arg(n), {}, {}},
            .called = business().phoneNumbers.first(),
            .status = CallStatus::Ended,
            .startedUtc = now().addDays(-daysAgo).addMSecs(n)};
        call.state.phase = CallPhase::Ended;
        (void)store().begin();
        store().insertCall(call);
        store().saveRecording(
            {.call = id, .recordingId = u"r%1"_s.arg(n), .state = u"here"_s, .fileName = id.text() + u".mp3"_s});
        (void)store().commit();
        return id;
    }
    QString stateOf(const CallId &id) { return store().recording(id).value_or(RecordingRow{}).state; }
    QStringList removed() const
    {
        QStringList files;
        for (const OutboxRow &row : out)
            if (row.kind == u"recording.remove"_s)
                files << row.payload.value(u"file").toString();
        return files;
    }
};
} // namespace

class TestRetention : public QObject
{
    Q_OBJECT
private slots:
    void recordingsGoWhenTheirTimeIsOver()
    {
        Box box;
        const CallId old = box.add(1, 31), edge = box.add(2, 29), fresh = box.add(3, 1);
        box.pass(11 * 60'000);
        QCOMPARE(box.stateOf(old), u"deleted"_s);
        QCOMPARE(box.removed(), QStringList{old.text() + u".mp3"_s});
        QCOMPARE(box.stateOf(edge), u"here"_s);
        QCOMPARE(box.stateOf(fresh), u"here"_s);
        QVERIFY(box.store().call(old).has_value());                 // the call and what was said in it stay
        box.pass(25 * 3600'000);                                    // the next day
        QCOMPARE(box.stateOf(edge), u"deleted"_s);
        QCOMPARE(box.stateOf(fresh), u"here"_s);
    }

    void manyGoInSlices()
    {
        Box box;
        for (int n = 0; n < 300; ++n)
            box.add(n, 40);
        const CallId fresh = box.add(999, 1);
        box.pass(11 * 60'000);
        QCOMPARE(box.removed().size(), 300);
        QStringList each = box.removed();
        QCOMPARE(each.removeDuplicates(), 0);
        QCOMPARE(box.stateOf(fresh), u"here"_s);
    }

    void aSweepSurvivesARestart()
    {
        Box box;
        const CallId old = box.add(1, 31);
        box.pass(5 * 60'000);
        box.restart();
        box.pass(6 * 60'000);
        QCOMPARE(box.stateOf(old), u"deleted"_s);
        QCOMPARE(box.removed().size(), 1);
        box.restart(); // its answer was lost: the file is removed again, harmlessly
        box.pass(60'000);
        QCOMPARE(box.removed().size(), 1);
    }

    void aCallIsDeletedForGood()
    {
        Box box;
        const CallId id = box.add(1, 2);
        const QString ticket = box.act(action::DeleteCall{box.business().id, id});
        QVERIFY(!box.answers.value(ticket).contains(u"error"_s));
        QVERIFY(!box.store().call(id));
        QVERIFY(!box.store().recording(id));
        QCOMPARE(box.removed(), QStringList{id.text() + u".mp3"_s});
        QCOMPARE(box.journalOf(u"call_deleted"_s).size(), 1);
        QVERIFY(box.answers.value(box.act(action::DeleteCall{box.business().id, id})).contains(u"error"_s));
    }

    void aRecordingThatComesAfterTheDeletionIsRemovedToo()
    {
        Box box;
        const CallId id = box.add(1, 0);
        (void)box.store().begin();
        box.store().saveRecording({.call = id, .recordingId = u"r"_s, .state = u"fetching"_s});
        box.store().addCommand({.business = box.business().id,
            .kind = u"recording.fetch"_s,
            .lane = u"recording:"_s + id.text(),
            .key = u"k"_s,
            .payload = command::toJson(command::FetchRecording{id.text(), u"r"_s, u"https://x/y"_s, u"mp3"_s}),
            .dueUtc = box.now()});
        (void)box.store().commit();
        box.give({});
        QVERIFY(box.kinds().contains(u"recording.fetch"_s));
        box.act(action::DeleteCall{box.business().id, id});
        QVERIFY(box.done(u"recording.fetch"_s, {{u"file"_s, u"late.mp3"_s}}));
        while (box.removed().isEmpty() || !box.removed().contains(u"late.mp3"_s)) {
            QVERIFY(box.kinds().contains(u"recording.delete"_s) || box.kinds().contains(u"recording.remove"_s));
            QVERIFY(
                box.done(box.kinds().contains(u"recording.delete"_s) ? u"recording.delete"_s : u"recording.remove"_s));
        }
    }

    void aLiveCallIsNotDeleted()
    {
        Box box;
        box.hear(u"leg-9"_s, event::Initiated{u"+12125550147"_s, u"+12125550100"_s});
        const CallId id = box.store().openCalls().first();
        QVERIFY(box.answers.value(box.act(action::DeleteCall{box.business().id, id})).contains(u"error"_s));
        QVERIFY(box.store().call(id).has_value());
    }

    void anotherBusinessRowsAreAsGoodAsNone()
    {
        Box box;
        const CallId id = box.add(1, 2);
        box.hear(u"leg-9"_s, event::Initiated{u"+12125550147"_s, u"+12125550100"_s});
        const CallId live = box.store().openCalls().first();
        const BusinessId other{u"other"_s};
        using What = action::CallControl::What;
        for (const Action &wish :
            {Action{action::DeleteCall{other, id}}, Action{action::CallControl{other, live, What::HangUp, {}}},
                Action{action::CallControl{other, live, What::Transfer, u"+12125550199"_s}},
                Action{action::RetryAttention{other, 1}},
                Action{action::CancelAppointment{other, AppointmentId{u"a"_s}}},
                Action{action::MoveAppointment{other, AppointmentId{u"a"_s}, start}},
                Action{action::NoteAppointment{other, AppointmentId{u"a"_s}, u"x"_s}},
                Action{action::DismissAttention{other, 1}}})
            QVERIFY(box.answers.value(box.act(wish)).value(u"error").toString().startsWith(u"There is no"));
        QVERIFY(box.store().call(id).has_value());
        QVERIFY(!box.kinds().contains(u"call.hangup"_s) && !box.kinds().contains(u"call.dial"_s));
    }
};
} // namespace cloudgreet

QTEST_GUILESS_MAIN(cloudgreet::TestRetention)
#include "test_retention.moc"
