// SPDX-License-Identifier: GPL-3.0-or-later
// Telnyx's own example payloads and the signature vectors, read by our decoder.
#include "telnyx/webhook.h"
#include "net/crypto.h"
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace cloudgreet {
namespace {
const QString specs = QStringLiteral(CLOUDGREET_SPECS);

QByteArray read(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}
QStringList examples() { return QDir{specs + u"/examples"_s}.entryList({u"telnyx.webhook.*.json"_s}, QDir::Files); }
} // namespace

class TestTelnyxWebhook : public QObject
{
    Q_OBJECT
private slots:
    void decodesEveryExample_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file : examples())
            QTest::newRow(qPrintable(file)) << file;
        if (examples().isEmpty())
            QTest::newRow("none") << QString{};
    }
    void decodesEveryExample()
    {
        QFETCH(QString, file);
        if (file.isEmpty())
            QSKIP("The providers' specifications are not beside the project");
        const QByteArray body = read(specs + u"/examples/"_s + file);
        const auto webhook = telnyx::decode(body);
        QVERIFY2(webhook, webhook ? "" : qPrintable(webhook.error().text));
        const QJsonObject data = QJsonDocument::fromJson(body).object().value(u"data").toObject(),
                          payload = data.value(u"payload").toObject();
        QVERIFY2(
            !std::holds_alternative<event::Unknown>(webhook->event), qPrintable(data.value(u"event_type").toString()));
        QCOMPARE(webhook->id, data.value(u"id").toString());
        QVERIFY(webhook->occurredUtc.isValid());
        QCOMPARE(webhook->leg.control, payload.value(u"call_control_id").toString());
        QCOMPARE(webhook->leg.session, payload.value(u"call_session_id").toString());
        std::visit([&](const auto &event) { judge(event, payload); }, webhook->event);
        for (qsizetype cut = 0; cut < body.size(); cut += 1 + body.size() / 97)
            QVERIFY(!telnyx::decode(body.left(cut)));               // half a webhook is none
    }

    void theSignatureVectorsVerify()
    {
        const QJsonObject vector = QJsonDocument::fromJson(read(specs + u"/examples/signature-vectors.json"_s))
                                       .object()
                                       .value(u"telnyx")
                                       .toObject();
        if (vector.isEmpty())
            QSKIP("The providers' specifications are not beside the project");
        const QByteArray body = vector.value(u"body").toString().toUtf8();
        const QJsonObject headers = vector.value(u"headers").toObject();
        const QByteArray stamp = headers.value(u"telnyx-timestamp").toString().toLatin1(),
                         signature = headers.value(u"telnyx-signature-ed25519").toString().toLatin1();
        const telnyx::SignatureCheck check{*net::fromBase64(vector.value(u"public_key_base64").toString().toLatin1())};
        const auto after
            = [&](qint64 seconds) { return QDateTime::fromSecsSinceEpoch(stamp.toLongLong() + seconds, Qt::UTC); };
        QVERIFY(check.verify(body, signature, stamp, after(0)));
        QVERIFY(check.verify(body, signature, stamp, after(300)));
        QVERIFY(check.verify(body, signature, stamp, after(-300)));
        QVERIFY(!check.verify(body, signature, stamp, after(301)));
        QVERIFY(!check.verify(body, signature, stamp, after(-301)));
        QVERIFY(!check.verify(body + ' ', signature, stamp, after(0)));
        QVERIFY(!check.verify(body, signature, QByteArray::number(stamp.toLongLong() + 1), after(0)));
        QVERIFY(!check.verify(body, {}, stamp, after(0)));
        QVERIFY(!check.verify(body, signature, "soon", after(0)));
        QVERIFY(!telnyx::SignatureCheck{}.verify(body, signature, stamp, after(0))); // no key at all lets nothing in
        QVERIFY(telnyx::decode(body));
    }

    void refusesWhatIsNoEnvelope_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray{};
        QTest::newRow("a list") << QByteArray{"[]"};
        QTest::newRow("no id") << QByteArray{
            R"({"data":{"event_type":"call.answered","payload":{"call_control_id":"c"}}})"};
        QTest::newRow("no type") << QByteArray{R"({"data":{"id":"1","payload":{"call_control_id":"c"}}})"};
        QTest::newRow("no call") << QByteArray{R"({"data":{"id":"1","event_type":"call.answered","payload":{}}})"};
        const QJsonObject monstrous{{u"event_type"_s, u"x.y"_s}, {u"id"_s, QString{200, u'x'}}};
        QTest::newRow("a monstrous id") << QJsonDocument{QJsonObject{{u"data"_s, monstrous}}}.toJson();
    }
    void refusesWhatIsNoEnvelope()
    {
        QFETCH(QByteArray, body);
        const auto webhook = telnyx::decode(body);
        QVERIFY(!webhook);
        QCOMPARE(webhook.error().fault, Fault::InvalidInput);
    }

private:
    static void judge(const event::Initiated &e, const QJsonObject &p)
    {
        QCOMPARE(e.from, p.value(u"from").toString());
        QCOMPARE(e.to, p.value(u"to").toString());
        QCOMPARE(e.incoming, p.value(u"direction").toString() == u"incoming"_s);
    }
    static void judge(const event::HungUp &e, const QJsonObject &p)
    {
        QCOMPARE(e.cause, p.value(u"hangup_cause").toString());
        QVERIFY(!e.cause.isEmpty());
        QCOMPARE(e.source, p.value(u"hangup_source").toString());
    }
    static void judge(const event::Transcribed &e, const QJsonObject &p)
    {
        const QJsonObject data = p.value(u"transcription_data").toObject();
        QCOMPARE(e.text, data.value(u"transcript").toString());
        QCOMPARE(e.isFinal, data.value(u"is_final").toBool());
    }
    static void judge(const event::KeyPressed &e, const QJsonObject &p)
    {
        QCOMPARE(QString{e.digit}, p.value(u"digit").toString());
    }
    static void judge(const event::SpeakEnded &e, const QJsonObject &p)
    {
        QCOMPARE(e.status, p.value(u"status").toString());
    }
    static void judge(const event::RecordingSaved &e, const QJsonObject &p)
    {
        QCOMPARE(e.recordingId, p.value(u"recording_id").toString());
        QVERIFY(e.url.startsWith(u"http"));
        QVERIFY(e.format == u"mp3"_s || e.format == u"wav"_s);
        QVERIFY(e.startedUtc.isValid() && e.endedUtc >= e.startedUtc);
    }
    static void judge(const event::TextReceived &e, const QJsonObject &p)
    {
        QCOMPARE(e.text, p.value(u"text").toString());
        QVERIFY(PhoneNumber::parse(e.from) && PhoneNumber::parse(e.to));
        QVERIFY(!e.messageId.isEmpty());
    }
    static void judge(const event::TextSent &e, const QJsonObject &p)
    {
        QCOMPARE(e.messageId, p.value(u"id").toString());
        QVERIFY(PhoneNumber::parse(e.to).has_value());
    }
    static void judge(const event::TextFinalized &e, const QJsonObject &p)
    {
        QCOMPARE(e.messageId, p.value(u"id").toString());
        QVERIFY(!e.status.isEmpty());
        QCOMPARE(e.errorCode.isEmpty(), p.value(u"errors").toArray().isEmpty());
    }
    template <typename Other> static void judge(const Other &, const QJsonObject &) {}
};
} // namespace cloudgreet

QTEST_GUILESS_MAIN(cloudgreet::TestTelnyxWebhook)
#include "test_telnyxwebhook.moc"
