// SPDX-License-Identifier: GPL-3.0-or-later
// Every example payload of the providers: read by the production code that such a payload comes to, or named as one
// that nothing here reads.
#include "chatstream.h"
#include "exampleanswers.h"
#include "net/crypto.h"
#include "speccheck.h"
#include "stripe/webhook.h"
#include "telnyx/telnyxsetup.h"
#include "telnyx/webhook.h"
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace cloudgreet {
namespace {

/// By the beginning of the example's name, the longest first; a file that nobody names here fails.
const std::pair<QString, QString> notReadByUs[] = {
    {u"google.events.insert.request"_s, u"a request, not an answer"_s},
    {u"google.events.watch.request"_s, u"a request, not an answer"_s},
    {u"google.push."_s, u"headers alone; their token is not of a channel of ours"_s},
    {u"google.freebusy.request"_s, u"a request, not an answer"_s},
    {u"openai.chat.completion."_s, u"answers are always streamed"_s},
    {u"openai.realtime."_s, u"no realtime bridge yet"_s},
    {u"stripe.customer"_s, u"customers are made by the operator"_s},
    {u"stripe.subscription"_s, u"they are read from lists and webhooks"_s},
    {u"telnyx.media."_s, u"no media streams yet"_s}};

QString folder() { return SpecCheck::folder() + u"/examples"_s; }

QByteArray bytesOf(const QString &example)
{
    QFile file{u"%1/%2.json"_s.arg(folder(), example)};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

QString reasonNotToRead(const QString &example)
{
    for (const auto &[name, reason] : notReadByUs)
        if (example.startsWith(name))
            return reason;
    return {};
}

/// Empty, or what is wrong with our reading.
QString webhook(const QString &example)
{
    const auto read = telnyx::decode(bytesOf(example));
    if (!read)
        return read.error().text;
    return std::holds_alternative<event::Unknown>(read->event) ? u"unknown event"_s : QString{};
}

QString stripeEvent(const QString &example)
{
    const auto read = stripe::decode(bytesOf(example));
    if (!read)
        return read.error().text;
    if (read->what == billing::Event::What::Other || !read->createdUtc.isValid())
        return u"unknown event"_s;
    return read->customer.isEmpty() && !example.endsWith(u".thin") ? u"nobody's event"_s : QString{};
}

/// A streamed answer gives words or a whole tool call; an error is told apart from the others, with its words.
QString chat(const QString &example)
{
    const QByteArray bytes = bytesOf(example);
    if (example.startsWith(u"openai.error."))
        return openai::wordsOf(bytes).isEmpty()
                || openai::troubleOf(example.section(u'.', 2, 2).toInt(), bytes) == model::Trouble::Broken
            ? u"the error was not understood"_s
            : QString{};
    openai::ChatStream stream;
    QString text;
    for (const auto &line : QJsonDocument::fromJson(bytes).object().value(u"lines").toArray())
        text += stream.feed(QJsonDocument{line.toObject()}.toJson());
    return stream.trouble() || (text.isEmpty() && stream.calls().isEmpty()) ? u"the stream was not understood"_s
                                                                            : QString{};
}

QString stripeSignature(const QJsonObject &vector)
{
    const QByteArray header = vector.value(u"headers")[u"Stripe-Signature"].toString().toLatin1(),
                     body = vector.value(u"body").toString().toUtf8();
    const QDateTime sent = QDateTime::fromSecsSinceEpoch(header.mid(2, header.indexOf(',') - 2).toLongLong(), Qt::UTC);
    const stripe::SignatureCheck check{vector.value(u"signing_secret").toString().toLatin1()};
    return check.verify(body, header, sent) && !check.verify(body + ' ', header, sent)
        ? QString{}
        : u"Stripe's vector does not verify"_s;
}

QString signatures(const QJsonObject &vectors)
{
    const QJsonObject telnyx = vectors.value(u"telnyx").toObject(), headers = telnyx.value(u"headers").toObject(),
                      pkce = vectors.value(u"pkce_rfc7636_appendix_b").toObject();
    const QByteArray stamp = headers.value(u"telnyx-timestamp").toString().toLatin1();
    const telnyx::SignatureCheck check{*net::fromBase64(telnyx.value(u"public_key_base64").toString().toLatin1())};
    if (!check.verify(telnyx.value(u"body").toString().toUtf8(),
            headers.value(u"telnyx-signature-ed25519").toString().toLatin1(), stamp,
            QDateTime::fromSecsSinceEpoch(stamp.toLongLong(), Qt::UTC)))
        return u"Telnyx's vector does not verify"_s;
    if (const QString wrong = stripeSignature(vectors.value(u"stripe").toObject()); !wrong.isEmpty())
        return wrong;
    const QByteArray challenge = net::base64Url(net::sha256(pkce.value(u"code_verifier").toString().toLatin1()));
    return challenge == pkce.value(u"code_challenge").toString().toLatin1() ? QString{} : u"the PKCE vector differs"_s;
}
} // namespace

class TestExamples : public QObject
{
    Q_OBJECT
private:
    std::optional<AnswerRoom> m_room;
    QMap<QString, int> m_read, m_unread;

private slots:
    void initTestCase()
    {
        m_room.emplace(folder());
        QVERIFY(m_room->isOpen());
    }

    void isRead_data()
    {
        QTest::addColumn<QString>("example");
        const QStringList files = QDir{folder()}.entryList({u"*.json"_s}, QDir::Files);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << file.chopped(5);
        if (files.isEmpty())
            QTest::newRow("none") << QString{};
    }
    void isRead()
    {
        QFETCH(QString, example);
        if (example.isEmpty())
            QSKIP("0 examples read: the providers' specifications are not beside the project");
        const QString provider = example.section(u'.', 0, 0);
        const auto row = exampleRows().constFind(example);
        if (row != exampleRows().constEnd()) {
            const QString said = m_room->read(example, *row);
            if (row->expected.endsWith(u'*'))
                QVERIFY2(
                    said.startsWith(row->expected.chopped(1)) && said.size() >= row->expected.size(), qPrintable(said));
            else
                QCOMPARE(said, row->expected);
        } else if (example.startsWith(u"telnyx.webhook.")) {
            QCOMPARE(webhook(example), QString{});
        } else if (example.startsWith(u"stripe.webhook.")) {
            QCOMPARE(stripeEvent(example), QString{});
        } else if (example.startsWith(u"openai.chat.stream.") || example.startsWith(u"openai.error.")) {
            QCOMPARE(chat(example), QString{});
        } else if (example == u"telnyx.response.call_control_application"_s) {
            const auto application
                = telnyx::applicationFrom(QJsonDocument::fromJson(bytesOf(example)).object().value(u"data").toObject());
            QCOMPARE(application.id + u' ' + application.version + u' ' + application.webhookUrl,
                u"1293384261075731499 2 https://hooks.example.com/telnyx/voice"_s);
        } else if (example == u"signature-vectors"_s) {
            QCOMPARE(signatures(QJsonDocument::fromJson(bytesOf(example)).object()), QString{});
        } else {
            const QString reason = reasonNotToRead(example);
            QVERIFY2(!reason.isEmpty(), "neither read nor named as not read");
            ++m_unread[provider + u": "_s + reason];
            return;
        }
        ++m_read[provider];
    }

    /// The judge of our requests takes the requests that the provider shows as examples.
    void exampleRequestsFit_data()
    {
        QTest::addColumn<QString>("example");
        QTest::addColumn<QString>("path");
        QTest::newRow("an event") << u"google.events.insert.request"_s << u"/calendars/primary/events"_s;
        QTest::newRow("a channel") << u"google.events.watch.request"_s << u"/calendars/primary/events/watch"_s;
        QTest::newRow("free and busy") << u"google.freebusy.request"_s << u"/freeBusy"_s;
    }
    void exampleRequestsFit()
    {
        QFETCH(QString, example);
        QFETCH(QString, path);
        const SpecCheck *spec = SpecCheck::of(u"google"_s);
        if (!spec)
            QSKIP("The providers' specifications are not beside the project");
        const QJsonObject body = QJsonDocument::fromJson(bytesOf(example)).object();
        QCOMPARE(spec->judge({.method = u"POST"_s,
                                 .path = path,
                                 .query = {},
                                 .contentType = u"application/json"_s,
                                 .body = body})
                     .wrong.join(u'\n'),
            QString{});
    }

    void cleanupTestCase()
    {
        const auto print = [](const QString &title, const QMap<QString, int> &counts) {
            QString text;
            int all = 0;
            for (auto it = counts.begin(); it != counts.end(); ++it)
                text += u"%1  %2\n"_s.arg(it.value(), 6).arg(it.key()), all += it.value();
            qInfo().noquote() << title + u'\n' + text + u"%1  in all"_s.arg(all, 6);
        };
        print(u"examples read by our own code:"_s, m_read);
        print(u"examples not read by us, and why:"_s, m_unread);
    }
};
} // namespace cloudgreet

QTEST_GUILESS_MAIN(cloudgreet::TestExamples)
#include "test_examples.moc"
