// SPDX-License-Identifier: GPL-3.0-or-later
// What the owner is asked to mend of a model, and that nobody has to click it away once it is mended.
#include "engine/model.h"
#include "firm.h"
#include <QTest>

namespace cloudgreet {
namespace {
using model::Trouble;

QByteArray firmLedBy(const QByteArray &model)
{
    return QByteArray{
        R"({"id":"business","name":"Bright Smile","phone_numbers":["+12125550100"],"timezone":"America/New_York",
        "hours":{"mon":[["09:00","17:00"]]},"services":[{"name":"Cleaning","minutes":45}],"agent":{"model":"LEADS"}})"}
        .replace("LEADS", model);
}
} // namespace

class TestModelAttention : public QObject
{
    Q_OBJECT
private slots:
    void theOwnerIsAskedForWhatOnlyTheOwnerCanMend_data()
    {
        QTest::addColumn<QByteArray>("leads");
        QTest::addColumn<QList<Trouble>>("troubles");
        QTest::addColumn<QStringList>("attention");
        const QByteArray openAi = "openai", local = "local";
        QTest::newRow("no credit left") << openAi << QList{Trouble::NoQuota} << QStringList{u"model_no_quota"_s};
        QTest::newRow("the key is not accepted")
            << openAi << QList{Trouble::NotAccepted} << QStringList{u"model_not_accepted"_s};
        QTest::newRow("told once") << openAi << QList{Trouble::NoQuota, Trouble::NoQuota}
                                   << QStringList{u"model_no_quota"_s};
        QTest::newRow("late again and again: it mends itself")
            << openAi << QList{Trouble::Late, Trouble::Late, Trouble::Late} << QStringList{};
        QTest::newRow("no model leads here") << local << QList{Trouble::NoQuota} << QStringList{};
    }
    void theOwnerIsAskedForWhatOnlyTheOwnerCanMend()
    {
        QFETCH(QByteArray, leads);
        QFETCH(QList<Trouble>, troubles);
        QFETCH(QStringList, attention);
        Firm firm{QDateTime{{2026, 3, 2}, {15, 0}, Qt::UTC}, firmLedBy(leads)};
        for (const Trouble trouble : troubles)
            firm.give({Input{model::Report{model::Failed{.call = CallId{u"none"_s}, .trouble = trouble}}}});
        QCOMPARE(firm.openAttention(), attention);
        firm.give({Input{model::Report{model::Finished{.call = CallId{u"none"_s}}}}});
        QCOMPARE(firm.openAttention(), QStringList{});
    }

    /// What was wrong with one key says nothing of the next: the owner who mended it need not wait.
    void anotherKeyOrNameIsTriedAtOnce_data()
    {
        QTest::addColumn<bool>("name");
        QTest::newRow("another key") << false;
        QTest::newRow("another name") << true;
    }
    void anotherKeyOrNameIsTriedAtOnce()
    {
        QFETCH(bool, name);
        Firm firm{QDateTime{{2026, 3, 2}, {15, 0}, Qt::UTC}, firmLedBy("openai")};
        firm.give({Input{model::Report{model::Failed{.call = CallId{u"none"_s}, .trouble = Trouble::NotAccepted}}}});
        const auto state = [&] {
            return firm.answers.value(firm.act(action::TellModelState{firm.business().id})).value(u"state").toString();
        };
        QCOMPARE(state(), u"resting"_s);
        Business other = firm.business();
        firm.act(action::SaveBusiness{other});
        QCOMPARE(state(), u"resting"_s);
        other.agent.modelName = u"gpt-4.1"_s;
        firm.act(name ? Action{action::SaveBusiness{other}} : Action{action::ModelChanged{}});
        QCOMPARE(state(), u"well"_s);
        QCOMPARE(firm.openAttention(), QStringList{});
    }
};
} // namespace cloudgreet

QTEST_GUILESS_MAIN(cloudgreet::TestModelAttention)
#include "test_modelattention.moc"
