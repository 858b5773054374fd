// SPDX-License-Identifier: GPL-3.0-or-later
#include "telnyx/telnyxsetup.h"
#include <QTest>

namespace cloudgreet::telnyx {
namespace {
const QString url = u"https://phone.example.com/webhooks/telnyx"_s, number = u"+12125550100"_s;

Wish wish(const QString &fallback = {})
{
    return {url, {}, fallback, {number}};
}

/// One line a change: what, its verb and path ("later" without one), and the members that differ.
QStringList lines(const QList<Change> &changes)
{
    QStringList all;
    for (const Change &change : changes) {
        QString line = change.what + u' '
            + (change.verb.isEmpty()
                    ? u"owner"_s
                    : QString::fromLatin1(change.verb) + u' ' + (change.path.isEmpty() ? u"later"_s : change.path));
        for (const auto &one : change.differences)
            line += u' ' + one.member + u'=' + one.then;
        all << line;
    }
    return all;
}
const Application ours{u"a1"_s, u"CloudGreet"_s, u"2"_s, url, {}},
    other{u"a2"_s, u"PBX"_s, u"2"_s, u"https://pbx.example.com"_s, {}};
const Profile texts{u"p1"_s, u"CloudGreet"_s, u"2"_s, url},
    theirs{u"p2"_s, u"Marketing"_s, u"2"_s, u"https://old.example.com"_s};
} // namespace

class TestTelnyxSetup : public QObject
{
    Q_OBJECT
private slots:
    void plans_data()
    {
        QTest::addColumn<Account>("account");
        QTest::addColumn<Wish>("wished");
        QTest::addColumn<QStringList>("expected");
        const QString app = u" webhook_event_url="_s + url, version = u" webhook_api_version=2"_s,
                      toApp = u" connection_id=CloudGreet"_s;
        QTest::newRow("an empty account with a number")
            << Account{{}, {{u"n1"_s, number, {}, {}, {}}}, {}} << wish()
            << QStringList{u"application POST /call_control_applications"_s + app + version,
                   u"number PATCH later"_s + toApp, u"texts POST /messaging_profiles webhook_url="_s + url + version,
                   u"number PATCH later messaging_profile_id=CloudGreet"_s};
        QTest::newRow("all as it should be")
            << Account{{ours}, {{u"n1"_s, number, u"a1"_s, u"p1"_s, {}}}, {texts}} << wish() << QStringList{};
        QTest::newRow("the old form of webhooks") << Account{{{u"a1"_s, u"CloudGreet"_s, u"1"_s, url, {}}},
            {{u"n1"_s, number, u"a1"_s, u"p1"_s, {}}},
            {texts}} << wish() << QStringList{u"application PATCH /call_control_applications/a1"_s + version};
        QTest::newRow("a number of another application, texts under a profile of their own")
            << Account{{other, ours}, {{u"n1"_s, number, u"a2"_s, u"p2"_s, {}}}, {theirs, texts}} << wish()
            << QStringList{u"number PATCH /phone_numbers/n1"_s + toApp,
                   u"texts PATCH /messaging_profiles/p2 webhook_url="_s + url};
        QTest::newRow("ours is known by where it sends, not by its name alone")
            << Account{{{u"a3"_s, u"Salon"_s, u"2"_s, url, {}}}, {{u"n1"_s, number, u"a3"_s, u"p1"_s, {}}}, {texts}}
            << wish() << QStringList{};
        QTest::newRow("a fallback") << Account{{ours}, {{u"n1"_s, number, u"a1"_s, u"p1"_s, {}}}, {texts}}
                                    << wish(u"+12125550188"_s)
                                    << QStringList{
                                           u"fallback PATCH /phone_numbers/n1/voice call_forwarding=+12125550188"_s};
        QTest::newRow("the fallback stands")
            << Account{{ours}, {{u"n1"_s, number, u"a1"_s, u"p1"_s, u"+12125550188"_s}}, {texts}}
            << wish(u"+12125550188"_s) << QStringList{};
        Wish ringing = wish();
        ringing.putsThrough = true;
        Application mayRing = ours, otherRings = other;
        mayRing.outboundProfile = otherRings.outboundProfile = u"o1"_s;
        const Number connected{u"n1"_s, number, u"a1"_s, u"p1"_s, {}};
        QTest::newRow("people can be rung") << Account{{mayRing}, {connected}, {texts}} << ringing << QStringList{};
        QTest::newRow("nobody can be rung, and nobody is to be")
            << Account{{ours}, {connected}, {texts}} << wish() << QStringList{};
        QTest::newRow("another application's outbound profile is shared")
            << Account{{otherRings, ours}, {connected}, {texts}} << ringing
            << QStringList{u"application PATCH /call_control_applications/a1 outbound_voice_profile_id=o1"_s};
        QTest::newRow("there is no outbound profile")
            << Account{{other, ours}, {connected}, {texts}} << ringing << QStringList{u"outbound owner"_s};
        QTest::newRow("the number is not there")
            << Account{{ours}, {}, {texts}} << wish() << QStringList{u"missing owner"_s};
        QTest::newRow("a profile shared by two numbers is mended once")
            << Account{{ours},
                   {{u"n1"_s, number, u"a1"_s, u"p2"_s, {}}, {u"n2"_s, u"+12125550101"_s, u"a1"_s, u"p2"_s, {}}},
                   {theirs}}
            << Wish{url, {}, {}, {number, u"+12125550101"_s}}
            << QStringList{u"texts PATCH /messaging_profiles/p2 webhook_url="_s + url};
    }
    void plans()
    {
        QFETCH(Account, account);
        QFETCH(Wish, wished);
        QTEST(lines(plan(account, wished)), "expected");
    }
};
} // namespace cloudgreet::telnyx

QTEST_GUILESS_MAIN(cloudgreet::telnyx::TestTelnyxSetup)
#include "test_telnyxsetup.moc"
