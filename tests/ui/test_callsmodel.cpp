// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/callsmodel.h"
#include <QAbstractItemModelTester>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace cloudgreet;
using namespace cloudgreet::ui;

namespace {

/// Scripted pages, and what was asked for them.
struct FakeCalls {
    int total = 250;
    bool fails = false;
    QStringList asked;
    CallsModel::Ask ask()
    {
        return [this](const api::ApiClient::CallFilter &filter, const QString &before, int rows) {
            asked << filter.words + u'|' + before;
            QPromise<Result<api::Page<api::CallSummary>>> promise;
            promise.start();
            if (fails)
                promise.addResult(tl::unexpected{Error{Fault::Unavailable, u"no"_s}});
            else
                promise.addResult(page(before.toInt(), rows));
            promise.finish();
            return promise.future();
        };
    }
    api::Page<api::CallSummary> page(int from, int rows) const
    {
        api::Page<api::CallSummary> page;
        for (int i = from; i < std::min(total, from + rows); ++i) {
            api::CallSummary call;
            call.id = u"call-%1"_s.arg(i);
            page.items.append(call);
        }
        page.next = from + rows < total ? QString::number(from + rows) : QString{};
        return page;
    }
};
} // namespace

class TestCallsModel : public QObject
{
    Q_OBJECT
private slots:
    void pagesByKeyUntilTheEnd()
    {
        FakeCalls calls;
        CallsModel model{calls.ask()};
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
        QVERIFY(!model.canFetchMore({}));           // nothing before the line is set up
        model.reload();
        QTRY_COMPARE(model.rowCount(), 100);
        while (model.canFetchMore({})) {
            const int before = model.rowCount();
            model.fetchMore({});
            QTRY_VERIFY(model.rowCount() > before);
        }
        QCOMPARE(model.rowCount(), 250);
        QCOMPARE(calls.asked, (QStringList{u"|"_s, u"|100"_s, u"|200"_s}));
    }

    void aNewFilterDropsTheAnswersOfTheOld()
    {
        FakeCalls calls;
        CallsModel model{calls.ask()};
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
        model.reload();
        calls.total = 3;
        model.setFilter({u"cleaning"_s, {}});
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(calls.asked.last(), u"cleaning|"_s);
    }

    void eventsChangeRowsAndBringNewOnes()
    {
        FakeCalls calls;
        calls.total = 2;
        CallsModel model{calls.ask()};
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
        model.reload();
        QTRY_COMPARE(model.rowCount(), 2);
        api::CallSummary call;
        call.id = u"call-1"_s;
        call.outcome = api::Outcome::Booked;
        model.upsert(call);
        QCOMPARE(model.callAt(1)->outcome, api::Outcome::Booked);
        call.id = u"fresh"_s;
        model.upsert(call);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.callAt(0)->id, u"fresh"_s);
        model.setFilter({u"words"_s, {}});
        QTRY_COMPARE(model.rowCount(), 2);
        call.id = u"hidden"_s;
        model.upsert(call);                         // the search may not hold for it
        QCOMPARE(model.rowCount(), 2);
    }

    void aFailureIsToldAndEndsTheFetching()
    {
        FakeCalls calls;
        calls.fails = true;
        CallsModel model{calls.ask()};
        QSignalSpy failed{&model, &CallsModel::failed};
        model.reload();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!model.canFetchMore({}));
    }
};

QTEST_MAIN(TestCallsModel)
#include "test_callsmodel.moc"
