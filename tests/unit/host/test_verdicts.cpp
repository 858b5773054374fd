// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdicts.h"
#include <QTest>

namespace cloudgreet {
namespace {
const QString url = u"https://phone.example.com"_s, number = u"+12125550100"_s;
const QDateTime now{{2026, 11, 22}, {12, 0}, Qt::UTC};

net::HttpAnswer answer(
    int status, const QByteArray &body = "{}", const QByteArray &date = "Sun, 22 Nov 2026 12:00:10 GMT")
{
    return {status, {{"Date", date}}, body};
}

/// A host on which all is well.
struct Well {
    CheckSubject subject;
    CheckAnswers answers;
    Well()
    {
        subject.providers.telnyxApiKey = "KEY";
        subject.providers.telnyxPublicKey = QByteArray(32, 'k');
        subject.providers.openAiKey = "sk-1";
        subject.providers.stripeKey = "rk_1";
        subject.providers.stripeWebhookSecret = "whsec_1";
        subject.publicUrl = url;
        subject.numbers = QStringList{number};
        subject.lastBackup = now.addSecs(-36000);
        subject.hasBusiness = subject.wantsFees = subject.putsThrough = true;
        subject.calendar = u"connected"_s;
        subject.keychain = u"open"_s;
        subject.proof = "p";
        const QString webhook = webhookUrlOf(url);
        answers.telnyx = telnyx::Account{{{u"a"_s, u"CloudGreet"_s, u"2"_s, webhook, {}, u"o"_s}},
            {{u"n"_s, number, u"a"_s, u"p"_s, u"+12125550188"_s}}, {{u"p"_s, u"CloudGreet"_s, u"2"_s, webhook}}};
        answers.openAi = answers.stripe = answers.google = answers.clock = answer(200);
        subject.googleToken = QByteArray{"token"};
        answers.self = answer(200, R"({"status":"ok","proof":"p"})");
        answers.nowUtc = now;
        answers.bytesFree = 10'000'000'000;
    }
    QMap<QString, CheckState> states() const
    {
        QMap<QString, CheckState> all;
        for (const Check &check : verdictsOf(subject, answers))
            all.insert(check.name, check.state);
        return all;
    }
};
using Spoil = void (*)(Well &);
} // namespace

class TestVerdicts : public QObject
{
    Q_OBJECT
private slots:
    void allIsWell()
    {
        for (const Check &check : verdictsOf(Well{}.subject, Well{}.answers)) {
            QVERIFY2(check.state == CheckState::Ok, qPrintable(check.name + u": "_s + check.text));
            QVERIFY(check.advice.isEmpty() && !check.title.isEmpty());
        }
    }

    /// One thing is spoilt: its check tells it, and what to do; `also` fall with it and nothing else does.
    void oneThingIsWrong_data()
    {
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<QString>("check");
        QTest::addColumn<CheckState>("state");
        QTest::addColumn<QStringList>("also");
        constexpr auto bad = CheckState::Problem, off = CheckState::Off, open = CheckState::Unknown;
        const QStringList none, withNumber{u"telnyx-webhook"_s, u"telnyx-texts"_s, u"fallback"_s, u"telnyx-outbound"_s},
            ofTelnyx = QStringList{u"telnyx-number"_s} + withNumber;
        const auto row = [](const char *name, Spoil spoil, const QString &check, CheckState state,
                             const QStringList &also) { QTest::newRow(name) << spoil << check << state << also; };
        row("no business", [](Well &w) { w.subject.hasBusiness = false; }, u"business"_s, bad, none);
        row(
            "a bad Telnyx key", [](Well &w) { w.answers.telnyx = failure(Fault::Unauthorized, u"no"_s); },
            u"telnyx-key"_s, bad, ofTelnyx);
        row(
            "Telnyx away", [](Well &w) { w.answers.telnyx = failure(Fault::Timeout, u"late"_s); }, u"telnyx-key"_s,
            open, ofTelnyx);
        row(
            "no public key", [](Well &w) { w.subject.providers.telnyxPublicKey.clear(); }, u"telnyx-public-key"_s, bad,
            none);
        row(
            "the number is not there", [](Well &w) { w.answers.telnyx->numbers.clear(); }, u"telnyx-number"_s, bad,
            withNumber);
        row("no number is entered", [](Well &w) { w.subject.numbers.clear(); }, u"telnyx-number"_s, off, withNumber);
        row(
            "nobody may be rung", [](Well &w) { w.answers.telnyx->applications[0].outboundProfile.clear(); },
            u"telnyx-outbound"_s, bad, none);
        row("nobody is on call", [](Well &w) { w.subject.putsThrough = false; }, u"telnyx-outbound"_s, off, none);
        row(
            "sent elsewhere", [](Well &w) { w.answers.telnyx->applications[0].webhookUrl = u"https://x.example"_s; },
            u"telnyx-webhook"_s, bad, none);
        row(
            "version 1", [](Well &w) { w.answers.telnyx->applications[0].version = u"1"_s; }, u"telnyx-webhook"_s, bad,
            none);
        row(
            "texts elsewhere", [](Well &w) { w.answers.telnyx->profiles[0].webhookUrl.clear(); }, u"telnyx-texts"_s,
            bad, none);
        row("no fallback", [](Well &w) { w.answers.telnyx->numbers[0].fallback.clear(); }, u"fallback"_s, bad, none);
        row("texts elsewhere, on the practice line",
            [](Well &w) {
                w.subject.isPractice = true;
                w.answers.telnyx->profiles[0].webhookUrl.clear();
            },
            u"telnyx-texts"_s, off, {u"backups"_s});
        row("no fallback, on the practice line",
            [](Well &w) {
                w.subject.isPractice = true;
                w.answers.telnyx->numbers[0].fallback.clear();
            },
            u"fallback"_s, off, {u"backups"_s});
        row("sent nowhere, on the practice line",
            [](Well &w) {
                w.subject.isPractice = true;
                w.answers.telnyx->applications[0].webhookUrl.clear();
            },
            u"telnyx-webhook"_s, off, {u"backups"_s});
        row(
            "tunnel down", [](Well &w) { w.answers.self = failure(Fault::Unavailable, u"no"_s); }, u"public-url"_s, bad,
            none);
        row(
            "tunnel to another host", [](Well &w) { w.answers.self = answer(200, R"({"status":"ok","proof":"q"})"); },
            u"public-url"_s, bad, none);
        row(
            "tunnel to somebody else", [](Well &w) { w.answers.self = answer(200, "<html>"); }, u"public-url"_s, bad,
            none);
        row("a bad OpenAI key", [](Well &w) { w.answers.openAi = answer(401); }, u"openai-key"_s, bad, none);
        row("OpenAI in trouble", [](Well &w) { w.answers.openAi = answer(503); }, u"openai-key"_s, open, none);
        row("no OpenAI", [](Well &w) { w.subject.providers.openAiKey.clear(); }, u"openai-key"_s, off, none);
        row(
            "OpenAI chosen without a key",
            [](Well &w) {
                w.subject.providers.openAiKey.clear();
                w.subject.wantsOpenAi = true;
            },
            u"openai-key"_s, bad, none);
        row("the calendar lost", [](Well &w) { w.subject.calendar = u"disconnected"_s; }, u"google"_s, bad, none);
        row(
            "Google refuses to refresh", [](Well &w) { w.subject.googleToken = failure(Fault::Unauthorized, u"no"_s); },
            u"google"_s, bad, none);
        row(
            "Google does not refresh now",
            [](Well &w) { w.subject.googleToken = failure(Fault::Unavailable, u"no"_s); }, u"google"_s, open, none);
        row("Google refuses the token", [](Well &w) { w.answers.google = answer(401); }, u"google"_s, bad, none);
        row(
            "the calendar's API is not enabled", [](Well &w) { w.answers.google = answer(403); }, u"google"_s, bad,
            none);
        row("Google is in trouble", [](Well &w) { w.answers.google = answer(503); }, u"google"_s, open, none);
        row(
            "Google away", [](Well &w) { w.answers.google = failure(Fault::Timeout, u"late"_s); }, u"google"_s, open,
            none);
        row(
            "a Stripe key without a permission", [](Well &w) { w.answers.stripe = answer(403); }, u"stripe-key"_s, bad,
            none);
        row("no calendar", [](Well &w) { w.subject.calendar = u"none"_s; }, u"google"_s, off, none);
        row(
            "an unrestricted Stripe key", [](Well &w) { w.subject.providers.stripeKey = "sk_1"; }, u"stripe-key"_s, bad,
            none);
        row("no Stripe key", [](Well &w) { w.subject.providers.stripeKey.clear(); }, u"stripe-key"_s, off,
            {u"stripe-webhook-secret"_s});
        row(
            "no signing secret", [](Well &w) { w.subject.providers.stripeWebhookSecret.clear(); },
            u"stripe-webhook-secret"_s, off, none);
        row("a fast clock", [](Well &w) { w.answers.nowUtc = now.addSecs(400); }, u"clock"_s, bad, none);
        row("a slow clock", [](Well &w) { w.answers.nowUtc = now.addSecs(-400); }, u"clock"_s, bad, none);
        row(
            "a date that is none", [](Well &w) { w.answers.clock = answer(200, "{}", "yesterday"); }, u"clock"_s, open,
            none);
        row("a full disk", [](Well &w) { w.answers.bytesFree = 1000; }, u"disk"_s, bad, none);
        row("no backup for days", [](Well &w) { w.subject.lastBackup = now.addDays(-5); }, u"backups"_s, bad, none);
        row("no backup yet", [](Well &w) { w.subject.lastBackup = {}; }, u"backups"_s, off, none);
        row("a locked keychain", [](Well &w) { w.subject.keychain = u"locked"_s; }, u"keychain"_s, bad, none);
    }
    void oneThingIsWrong()
    {
        QFETCH(Spoil, spoil);
        QFETCH(QString, check);
        QFETCH(CheckState, state);
        QFETCH(QStringList, also);
        Well well;
        spoil(well);
        const auto states = well.states();
        QCOMPARE(states.value(check), state);
        for (auto it = states.begin(); it != states.end(); ++it)
            QVERIFY2(
                (it.value() == CheckState::Ok) != (it.key() == check || also.contains(it.key())), qPrintable(it.key()));
        for (const Check &one : verdictsOf(well.subject, well.answers))
            if (one.state == CheckState::Problem)
                QVERIFY2(!one.advice.isEmpty(), qPrintable(one.name));
    }
};
} // namespace cloudgreet

QTEST_GUILESS_MAIN(cloudgreet::TestVerdicts)
#include "test_verdicts.moc"
