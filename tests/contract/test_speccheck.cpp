// SPDX-License-Identifier: GPL-3.0-or-later
// The judge itself, on a description of its own: what fits passes, and each kind of fault is found and named.
#include "received.h"
#include <QJsonDocument>
#include <QTest>

namespace cloudgreet {
namespace {
using namespace Qt::StringLiterals;

const char *const description = R"({
  "security": [{"key": []}],
  "components": {
    "schemas": {
      "Named": {"type": "object", "properties": {"name": {"type": "string", "maxLength": 5}}, "required": ["name"]},
      "Thing": {"allOf": [{"$ref": "#/components/schemas/Named"}, {"type": "object", "required": ["size"], "properties": {
        "size": {"type": "integer", "minimum": 1}, "colour": {"enum": ["red", "blue"]}, "at": {"type": "string", "format": "date-time"},
        "old": {"type": "string", "nullable": true}, "new": {"type": ["string", "null"]},
        "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Named"}},
        "engine": {"oneOf": [{"$ref": "#/components/schemas/Steam"}, {"$ref": "#/components/schemas/Electric"}],
                   "discriminator": {"propertyName": "kind", "mapping": {"s": "#/components/schemas/Steam", "e": "#/components/schemas/Electric"}}},
        "either": {"anyOf": [{"type": "string"}, {"type": "object", "properties": {"x": {"type": "number"}}}]},
        "metadata": {"type": "object", "additionalProperties": {"type": "string"}}}}]},
      "Steam": {"type": "object", "properties": {"kind": {"type": "string"}, "coal": {"type": "integer"}}},
      "Electric": {"type": "object", "properties": {"kind": {"type": "string"}, "volts": {"type": "integer"}}, "additionalProperties": true}
    },
    "parameters": {"Page": {"name": "page", "in": "query", "schema": {"type": "integer"}}}
  },
  "paths": {
    "/things": {"parameters": [{"$ref": "#/components/parameters/Page"}],
      "get": {"parameters": [{"name": "filter", "in": "query", "style": "deepObject", "schema": {"type": "object", "properties": {"name": {"type": "string"}}}},
                             {"name": "kind", "in": "query", "required": true, "schema": {"type": "array", "items": {"enum": ["a", "b"]}}}]},
      "post": {"requestBody": {"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}}},
    "/things/{id}": {"get": {"parameters": [{"name": "id", "in": "path", "schema": {"type": "integer"}}]}, "delete": {"responses": {}}},
    "/things/mine": {"get": {"security": []}},
    "/fees": {"post": {"parameters": [{"name": "Idempotency-Key", "in": "header", "schema": {"type": "string", "maxLength": 4}}],
      "requestBody": {"content": {"application/x-www-form-urlencoded": {"schema": {"type": "object", "required": ["amount"], "additionalProperties": false,
        "properties": {"amount": {"type": "integer"}, "live": {"type": "boolean"}, "expand": {"type": "array", "items": {"type": "string"}},
                       "metadata": {"anyOf": [{"type": "string", "enum": [""]}, {"type": "object", "additionalProperties": {"type": "string"}}]},
                       "price": {"type": "object", "properties": {"id": {"type": "string"}}}}}}}}}}
  }
})";

const QString json = u"application/json"_s, form = u"application/x-www-form-urlencoded"_s;

SentRequest thing(const QByteArray &body)
{
    return {.method = u"POST"_s,
        .path = u"/things"_s,
        .query = {},
        .contentType = json,
        .body = QJsonDocument::fromJson(body).object()};
}
SentRequest fee(const QByteArray &body)
{
    return {.method = u"POST"_s, .path = u"/fees"_s, .query = {}, .contentType = form, .body = *formTree(body)};
}
SentRequest get(const QString &path, const QByteArray &query = {})
{
    return {.method = u"GET"_s, .path = path, .query = query, .contentType = {}};
}
} // namespace

class TestSpecCheck : public QObject
{
    Q_OBJECT
private slots:
    void judges_data()
    {
        QTest::addColumn<SentRequest>("request");
        QTest::addColumn<QString>("fault");         // empty: it fits
        const auto row = [](const char *name, const SentRequest &request, const QString &fault = {}) {
            QTest::newRow(name) << request << fault;
        };
        row("fits",
            thing(
                R"({"name":"a","size":1,"colour":"red","at":"2026-03-04T15:00:00Z","old":null,"new":null,"parts":[{"name":"b"}]})"));
        row("unknown member", thing(R"({"name":"a","size":1,"sise":2})"), u"body.sise is no member"_s);
        row("unknown member of an item", thing(R"({"name":"a","size":1,"parts":[{"name":"b"},{"name":"c","nam":1}]})"),
            u"body.parts[1].nam is no member"_s);
        row("missing", thing(R"({"name":"a"})"), u"body.size is missing"_s);
        row("missing, of allOf", thing(R"({"size":1})"), u"body.name is missing"_s);
        row("wrong value", thing(R"({"name":"a","size":1,"colour":"green"})"),
            u"body.colour is none of the values: green"_s);
        row("wrong type", thing(R"({"name":"a","size":"1"})"), u"body.size is no integer"_s);
        row("no fraction", thing(R"({"name":"a","size":1.5})"), u"body.size is no integer"_s);
        row("out of range", thing(R"({"name":"a","size":0})"), u"body.size is out of range: 0"_s);
        row("too long", thing(R"({"name":"abcdef","size":1})"), u"body.name is of a length that is not allowed: 6"_s);
        row("a time without an offset", thing(R"({"name":"a","size":1,"at":"2026-03-04T15:00:00"})"),
            u"body.at is no date-time: 2026-03-04T15:00:00"_s);
        row("null", thing(R"({"name":null,"size":1})"), u"body.name is no string"_s);
        row("a list is no object", thing(R"({"name":"a","size":1,"parts":{}})"), u"body.parts is no array"_s);
        row("a map takes any name", thing(R"({"name":"a","size":1,"metadata":{"whatever":"x"}})"));
        row("a map's values", thing(R"({"name":"a","size":1,"metadata":{"whatever":1}})"),
            u"body.metadata.whatever is no string"_s);
        row("a union", thing(R"({"name":"a","size":1,"either":{"x":0.5}})"));
        row("a union's member", thing(R"({"name":"a","size":1,"either":{"y":0.5}})"), u"body.either.y is no member"_s);
        row("a union by its kind", thing(R"({"name":"a","size":1,"engine":{"kind":"e","volts":12}})"));
        row("a union's other kind", thing(R"({"name":"a","size":1,"engine":{"kind":"s","volts":12}})"),
            u"body.engine.volts is no member"_s);
        row("open by the schema, refused all the same",
            thing(R"({"name":"a","size":1,"engine":{"kind":"e","amps":1}})"), u"body.engine.amps is no member"_s);
        SentRequest other = thing(R"({"name":"a","size":1})");
        other.body = QJsonValue::Undefined;
        row("no body", other, u"body is missing"_s);
        other.body = QJsonObject{}, other.contentType = form;
        row("another content type", other, u"content-type application/x-www-form-urlencoded is not taken here"_s);
        row("unknown path", get(u"/thing"_s), u"GET /thing is not described"_s);
        row("unknown method", {.method = u"PUT"_s, .path = u"/things"_s}, u"PUT /things is not described"_s);
        row("a place in the path", get(u"/things/12"_s));
        row("a place of another type", get(u"/things/twelve"_s), u"path.id is no integer"_s);
        row("an empty place", get(u"/things/"_s), u"GET /things/ is not described"_s);
        row("a written name before a place", get(u"/things/mine"_s));
        row("a body where none is taken",
            {.method = u"DELETE"_s,
                .path = u"/things/1"_s,
                .query = {},
                .contentType = json,
                .body = QJsonObject{{u"a"_s, 1}}},
            u"body is not taken here"_s);
        row("a query", get(u"/things"_s, "kind=a&page=2&filter%5Bname%5D=x"));
        row("a name twice is a list", get(u"/things"_s, "kind=a&kind=b"));
        row("a list's item", get(u"/things"_s, "kind=a&kind=c"), u"query.kind[1] is none of the values: c"_s);
        row("unknown parameter", get(u"/things"_s, "kind=a&pages=2"), u"query.pages is no parameter"_s);
        row("unknown name in brackets of a query", get(u"/things"_s, "kind=a&filter[nam]=x"),
            u"query.filter.nam is no member"_s);
        row("missing parameter", get(u"/things"_s, "page=1"), u"query.kind is missing"_s);
        row("a parameter's type", get(u"/things"_s, "kind=a&page=first"), u"query.page is no integer"_s);
        SentRequest bare = get(u"/things/12"_s);
        bare.authorized = false;
        row("without a key", bare, u"header.authorization is missing"_s);
        bare.path = u"/things/mine"_s;
        row("where none is needed", bare);
        row("a form", fee("amount=500&live=true&metadata%5Bbooking_id%5D=b1&expand[]=a&expand[]=b&price[id]=p"));
        row("a form's empty map", fee("amount=500&metadata="));
        row("a form's unknown name", fee("amount=500&amont=1"), u"body.amont is no member"_s);
        row("a form's unknown name in brackets", fee("amount=500&price[idd]=p"), u"body.price.idd is no member"_s);
        row("a form's type", fee("amount=5.00"), u"body.amount is no integer"_s);
        row("a form's missing name", fee("live=true"), u"body.amount is missing"_s);
        SentRequest keyed = fee("amount=1");
        keyed.headers = {{u"idempotency-key"_s, u"12345"_s}};
        row("a header", keyed, u"header.Idempotency-Key is of a length that is not allowed: 5"_s);
    }
    void judges()
    {
        QFETCH(SentRequest, request);
        const SpecCheck check{QJsonDocument::fromJson(description).object()};
        QTEST(check.judge(request).wrong.join(u'\n'), "fault");
    }

    void theLedgerCountsAndTells()
    {
        if (!SpecCheck::of(u"telnyx"_s))
            QSKIP("0 of 4 descriptions: the providers' specifications are not beside the project");
        const auto entry = [](const QString &provider, const QString &path, const QJsonValue &body) {
            return QJsonObject{{u"provider"_s, provider}, {u"method"_s, u"POST"_s}, {u"path"_s, path},
                {u"body"_s, body}, {u"headers"_s, QJsonObject{{u"content-type"_s, json}, {u"authorized"_s, true}}}};
        };
        RequestLedger ledger;
        const QJsonObject text{{u"from"_s, u"+12125550100"_s}, {u"to"_s, u"+12125550147"_s}, {u"text"_s, u"Hello"_s}};
        QJsonObject misspelt = text;
        misspelt.insert(u"txt"_s, u"Hello"_s);
        ledger.take(QJsonArray{entry(u"telnyx"_s, u"/telnyx/v2/messages"_s, text),
            entry(u"telnyx"_s, u"/telnyx/v2/messages"_s, misspelt), entry(u"google"_s, u"/google/decide"_s, {}),
            entry(u"stripe"_s, u"/elsewhere"_s, {})});
        QCOMPARE(ledger.count(u"telnyx POST /messages"_s), 2);
        QCOMPARE(ledger.wrong(),
            (QStringList{u"google POST /decide: POST /decide is not described"_s,
                u"stripe /elsewhere is at no provider's address"_s,
                u"telnyx POST /messages: body.txt is no member"_s}));
    }

    void allFourDescriptionsAreRead()
    {
        int there = 0;
        for (const QString &provider : {u"telnyx"_s, u"openai"_s, u"google"_s, u"stripe"_s})
            there += SpecCheck::of(provider) != nullptr;
        if (there == 0)
            QSKIP("0 of 4 descriptions: the providers' specifications are not beside the project");
        QCOMPARE(there, 4);
    }
};
} // namespace cloudgreet

QTEST_GUILESS_MAIN(cloudgreet::TestSpecCheck)
#include "test_speccheck.moc"
