// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/maskedkeys.h"
#include <QTest>

using namespace Qt::StringLiterals;

class TestMaskedKeys : public QObject
{
    Q_OBJECT
private slots:
    void whatLooksLikeAKeyIsMasked_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("kept");
        const auto row
            = [](const char *name, const QString &words, const QString &kept) { QTest::newRow(name) << words << kept; };
        row("Stripe quotes an end", u"Invalid API Key provided: sk_live_*********************4242"_s,
            u"Invalid API Key provided: (key)"_s);
        row("a restricted one", u"rk_test_51H8 lacks permission"_s, u"(key) lacks permission"_s);
        row("of a webhook", u"secret whsec_Abc/12+3= is wrong"_s, u"secret (key) is wrong"_s);
        row("OpenAI's", u"Incorrect API key provided: sk-proj-abc123…wxyz. You can find"_s,
            u"Incorrect API key provided: (key) You can find"_s);
        row("Telnyx's", u"API key KEY0189ABCDEF0123_xyz not found"_s, u"API key (key) not found"_s);
        row("a header", u"Authorization: Bearer abc.def-123 was refused"_s,
            u"Authorization: Bearer (key) was refused"_s);
        row("Google's key", u"API key AIzaSyD-12345abc not valid"_s, u"API key (key) not valid"_s);
        row("Google's tokens", u"ya29.a0AfB_by and 1//0gabcdef-gh and GOCSPX-12ab"_s, u"(key) and (key) and (key)"_s);
        row("a signed token", u"token eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc-1 expired"_s, u"token (key) expired"_s);
        row("in quotes", u"'sk_test_12345'"_s, u"'(key)'"_s);
        row("words that are none", u"The desk-top at risk_level 2 asks: KEYBOARD or task_list?"_s,
            u"The desk-top at risk_level 2 asks: KEYBOARD or task_list?"_s);
        row("ids help the owner", u"No such customer: 'cus_Nx123'; price_1Nx is inactive, evt_1"_s,
            u"No such customer: 'cus_Nx123'; price_1Nx is inactive, evt_1"_s);
        row("nothing", QString{}, QString{});
    }
    void whatLooksLikeAKeyIsMasked()
    {
        QFETCH(QString, words);
        QTEST(cloudgreet::withoutKeys(words), "kept");
    }
};

QTEST_GUILESS_MAIN(TestMaskedKeys)
#include "test_maskedkeys.moc"
