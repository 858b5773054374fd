// SPDX-License-Identifier: GPL-3.0-or-later
// The requests that our Telnyx and Stripe clients send, held against the providers' own descriptions: the path is known, each member is one
// that the schema names, and what it requires is there.
#include "net/formdata.h"
#include "net/httpclient.h"
#include "net/httpserver.h"
#include "stripe/stripefees.h"
#include "telnyx/telnyxline.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace cloudgreet {
namespace {

/// One provider's description.
class Description
{
public:
    explicit Description(const QString &name)
    {
        QFile file{QStringLiteral(CLOUDGREET_SPECS "/") + name};
        if (file.open(QIODevice::ReadOnly))
            m_root = QJsonDocument::fromJson(file.readAll()).object();
    }
    bool isThere() const { return !m_root.isEmpty(); }
    /// What of `body` the operation does not know or misses; empty: nothing.
    QStringList judge(const QString &method, const QString &path, const QJsonObject &body) const
    {
        const QJsonObject paths = m_root.value(u"paths").toObject();
        for (auto it = paths.begin(); it != paths.end(); ++it) {
            const QJsonObject operation = it.value().toObject().value(method.toLower()).toObject();
            if (operation.isEmpty() || !matches(it.key(), path))
                continue;
            QStringList wrong;
            const QJsonObject content = operation.value(u"requestBody").toObject().value(u"content").toObject();
            if (!content.isEmpty())
                compare(content.begin().value().toObject().value(u"schema").toObject(), body, path, &wrong);
            return wrong;
        }
        return {method + u' ' + path + u" is not described"_s};
    }

private:
    static bool matches(const QString &pattern, const QString &path)
    {
        const QStringList wanted = pattern.split(u'/'), got = path.split(u'/');
        for (qsizetype i = 0; i < wanted.size(); ++i)
            if (wanted.size() != got.size() || (!wanted.at(i).startsWith(u'{') && wanted.at(i) != got.at(i)))
                return false;
        return true;
    }
    QJsonObject resolved(const QJsonObject &node) const
    {
        const QString reference = node.value(u"$ref").toString();
        QJsonObject found = m_root;
        for (const QString &key : reference.mid(2).split(u'/', Qt::SkipEmptyParts))
            found = found.value(key).toObject();
        return reference.isEmpty() ? node : found;
    }
    void gather(const QJsonObject &node, QJsonObject *properties, QStringList *required, bool *open) const
    {
        const QJsonObject schema = resolved(node), own = schema.value(u"properties").toObject();
        for (auto it = own.begin(); it != own.end(); ++it)
            properties->insert(it.key(), it.value());
        for (const auto &name : schema.value(u"required").toArray())
            *required << name.toString();
        *open |= schema.contains(u"additionalProperties") && schema.value(u"additionalProperties") != QJsonValue{false};
        for (const auto &part : schema.value(u"allOf").toArray())
            gather(part.toObject(), properties, required, open);
    }
    void compare(const QJsonObject &node, const QJsonValue &value, const QString &where, QStringList *wrong) const
    {
        if (value.isArray()) {
            for (const auto &item : value.toArray())
                compare(resolved(node).value(u"items").toObject(), item, where + u"[]"_s, wrong);
            return;
        }
        for (const auto *choice : {"anyOf", "oneOf"}) {
            const QJsonArray parts = resolved(node).value(QLatin1String{choice}).toArray();
            QStringList fewest;
            for (const auto &part : parts) {
                QStringList here;
                compare(part.toObject(), value, where, &here);
                if (here.isEmpty())
                    return;
                if (fewest.isEmpty() || here.size() < fewest.size())
                    fewest = here;
            }
            *wrong << fewest;
        }
        const QJsonArray known = resolved(node).value(u"enum").toArray();
        if (!known.isEmpty() && value.isString() && !known.contains(value))
            *wrong << where + u" is none of the values: "_s + value.toString();
        if (!value.isObject())
            return;
        QJsonObject properties;
        QStringList required;
        bool open = false;
        gather(node, &properties, &required, &open);
        const QJsonObject object = value.toObject();
        for (const QString &name : required)
            if (!object.contains(name))
                *wrong << where + u'.' + name + u" is missing"_s;
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (properties.contains(it.key()))
                compare(properties.value(it.key()).toObject(), it.value(), where + u'.' + it.key(), wrong);
            else if (!open && !properties.isEmpty())
                *wrong << where + u'.' + it.key() + u" is no member"_s;
        }
    }
    QJsonObject m_root;
};

OutboxRow row(const command::Any &what)
{
    return {.id = 1, .kind = command::kindOf(what), .key = u"0190a000-0000-7000-8000-000000000001"_s, .payload = command::toJson(what)};
}
} // namespace

class TestRequests : public QObject
{
    Q_OBJECT
private:
    struct Seen { QString method, path; QByteArray body; };
    net::HttpServer m_server;
    net::HttpClient m_client;
    std::optional<Seen> m_seen;

    Seen performed(Performer &performer, const command::Any &what)
    {
        m_seen.reset();
        const auto answer = performer.perform(row(what), what);
        const bool answered = QTest::qWaitFor([&] { return answer.isFinished(); }, 5000);
        return answered && m_seen ? *m_seen : Seen{};
    }

private slots:
    void initTestCase()
    {
        m_server.setFallback([this](const net::HttpRequest &request, net::Reply reply) {
            m_seen = Seen{QString::fromLatin1(request.method()), request.path, request.body};
            reply.json(200, {{u"data"_s, QJsonObject{{u"id"_s, u"x"_s}}}, {u"id"_s, u"x"_s}});
        });
        QVERIFY(m_server.listen({QHostAddress::LocalHost, 0}));
    }

    void telnyx_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"answer", "reject", "busy", "speak", "hablar", "stop", "transcribe", "record", "transfer", "hangup", "text"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void telnyx()
    {
        QFETCH(QString, kind);
        const Description description{u"telnyx.json"_s};
        if (!description.isThere())
            QSKIP("The providers' specifications are not beside the project");
        static const QMap<QString, command::Any> commands{
            {u"answer"_s, command::Answer{u"v3:leg"_s}}, {u"reject"_s, command::Reject{u"v3:leg"_s}}, {u"busy"_s, command::Reject{u"v3:leg"_s, true}},
            {u"speak"_s, command::Speak{u"v3:leg"_s, u"Hello"_s, u"en"_s}}, {u"hablar"_s, command::Speak{u"v3:leg"_s, u"Hola"_s, u"es"_s}},
            {u"stop"_s, command::StopSpeaking{u"v3:leg"_s}}, {u"transcribe"_s, command::StartTranscription{u"v3:leg"_s, u"en"_s}},
            {u"record"_s, command::StartRecording{u"v3:leg"_s}}, {u"hangup"_s, command::HangUp{u"v3:leg"_s}},
            {u"transfer"_s, command::Transfer{u"v3:leg"_s, u"+12125550188"_s, u"+12125550100"_s}},
            {u"text"_s, command::SendText{u"m"_s, u"+12125550100"_s, u"+12125550147"_s, u"Hello"_s}}};
        telnyx::TelnyxLine line{m_client, {.apiUrl = QUrl{m_server.url()}, .apiKey = "KEY", .recordingsFolder = {}}};
        const Seen seen = performed(line, commands.value(kind));
        const QJsonObject body = QJsonDocument::fromJson(seen.body).object();
        QCOMPARE(description.judge(seen.method, seen.path, body).join(u'\n'), QString{});
        QCOMPARE(body.value(u"command_id").toString(), kind == u"text"_s ? QString{} : row(commands.value(kind)).key);
    }

    void stripe_data()
    {
        QTest::addColumn<bool>("byMeter");
        QTest::newRow("an invoice item") << false;
        QTest::newRow("a meter event") << true;
    }
    void stripe()
    {
        QFETCH(bool, byMeter);
        const Description description{u"stripe.json"_s};
        if (!description.isThere())
            QSKIP("The providers' specifications are not beside the project");
        stripe::StripeFees fees{m_client, {QUrl{m_server.url() + u"/v1"_s}, "rk_test_1"}};
        const Seen seen = performed(fees, command::ChargeFee{u"b"_s, u"a"_s, u"cus_1"_s, u"booking"_s, byMeter, Money{500, u"USD"_s}});
        const auto fields = net::parseForm(seen.body);
        QVERIFY(fields);
        QJsonObject body;
        for (const auto &[name, value] : *fields) {
            const QString outer = name.section(u'[', 0, 0);
            if (outer == name) {
                body.insert(name, value);
                continue;
            }
            QJsonObject inner = body.value(outer).toObject();
            inner.insert(name.section(u'[', 1).chopped(1), value);
            body.insert(outer, inner);
        }
        QCOMPARE(description.judge(seen.method, seen.path, body).join(u'\n'), QString{});
    }
};
} // namespace cloudgreet

QTEST_GUILESS_MAIN(cloudgreet::TestRequests)
#include "test_requests.moc"
