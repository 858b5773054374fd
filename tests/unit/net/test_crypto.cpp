// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/crypto.h"
#include <QSet>
#include <QTest>

using namespace cloudgreet;
using namespace cloudgreet::net;

class TestCrypto : public QObject
{
    Q_OBJECT
private slots:
    void digestsAreTheStandardOnes();
    void base64IsStrict_data();
    void base64IsStrict();
    void tokensDiffer();
    void comparesWholeStrings();
    void signatureOfRfc8032IsVerified();
};

void TestCrypto::digestsAreTheStandardOnes()
{
    QCOMPARE(sha256("abc").toHex(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    // RFC 4231, test cases 2 and 6 (a key longer than a block).
    QCOMPARE(hmacSha256("Jefe", "what do ya want for nothing?").toHex(),
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    QCOMPARE(hmacSha256(QByteArray(131, '\xaa'), "Test Using Larger Than Block-Size Key - Hash Key First").toHex(),
        "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
}

void TestCrypto::base64IsStrict_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("empty") << QByteArray{""} << true;
    QTest::newRow("one byte") << QByteArray{"_w"} << true;
    QTest::newRow("padded") << QByteArray{"_w=="} << false;
    QTest::newRow("other alphabet") << QByteArray{"/w"} << false;
    QTest::newRow("stray bits") << QByteArray{"_x"} << false;
    QTest::newRow("space") << QByteArray{"_ w"} << false;
    QTest::newRow("one character") << QByteArray{"_"} << false;
}

void TestCrypto::base64IsStrict()
{
    QFETCH(QByteArray, text);
    const auto bytes = fromBase64Url(text);
    QTEST(bytes.has_value(), "isGood");
    if (bytes)
        QCOMPARE(base64Url(*bytes), text);
}

void TestCrypto::tokensDiffer()
{
    QSet<QByteArray> tokens;
    for (int i = 0; i < 100; ++i)
        tokens.insert(randomToken());
    QCOMPARE(tokens.size(), 100);
    QCOMPARE(tokens.begin()->size(), 43);
}

void TestCrypto::comparesWholeStrings()
{
    QVERIFY(constantTimeEqual("abc", "abc"));
    QVERIFY(constantTimeEqual("", ""));
    QVERIFY(!constantTimeEqual("abc", "abd"));
    QVERIFY(!constantTimeEqual("abc", "ab"));
}

void TestCrypto::signatureOfRfc8032IsVerified()
{
    // RFC 8032 section 7.1, test 2.
    const QByteArray key = QByteArray::fromHex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
    QByteArray signature = QByteArray::fromHex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                                               "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    QVERIFY(ed25519Verify(signature, "\x72", key));
    QVERIFY(!ed25519Verify(signature, "\x73", key));
    QVERIFY(!ed25519Verify(signature.left(63), "\x72", key));
    signature[0] = char(signature[0] ^ 1);
    QVERIFY(!ed25519Verify(signature, "\x72", key));
}

QTEST_GUILESS_MAIN(TestCrypto)
#include "test_crypto.moc"
