// SPDX-License-Identifier: GPL-3.0-or-later
#include "telnyxmessages.h"

namespace cloudgreet::practice {
using namespace std::chrono_literals;
using net::HttpRequest;
namespace {

/// Which of Telnyx's fixed words a text is: "STOP", "START", "HELP" or nothing.
QString keyword(const QString &text)
{
    static const QStringList stop{
        u"STOP"_s, u"STOPALL"_s, u"STOP ALL"_s, u"UNSUBSCRIBE"_s, u"CANCEL"_s, u"END"_s, u"QUIT"_s},
        start{u"START"_s, u"UNSTOP"_s};
    const QString word = text.trimmed().toUpper();
    if (stop.contains(word))
        return u"STOP"_s;
    return start.contains(word) ? u"START"_s : word == u"HELP"_s ? word : QString{};
}

bool isGsm(const QString &text)
{
    static const QString extra = u"@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ¤¡ÄÖÑÜ§¿äöñüà\n\r€"_s;
    return std::all_of(text.begin(), text.end(),
        [](QChar c) { return (c.unicode() >= 0x20 && c.unicode() < 0x7f && c != u'`') || extra.contains(c); });
}

int partsOf(const QString &text)
{
    const qsizetype alone = isGsm(text) ? 160 : 70, split = isGsm(text) ? 153 : 67;
    return int(text.size() <= alone ? 1 : (text.size() + split - 1) / split);
}
} // namespace

TelnyxMessages::TelnyxMessages(Desk &desk, TelnyxPost &post, TelnyxResources &resources, QString apiKey)
    : m_desk{desk}
    , m_post{post}
    , m_resources{resources}
{
    const auto route = [this, apiKey](const QByteArray &method, const QString &path, Desk::Handler handler) {
        m_desk.route(u"telnyx"_s, method, u"/telnyx/v2"_s + path,
            [apiKey, handler = std::move(handler)](const HttpRequest &request) {
                return request.bearer() == apiKey.toLatin1() ? handler(request) : telnyxStatus(401);
            });
    };
    route("POST", u"/messages"_s, [this](const HttpRequest &request) { return send(request); });
    route("GET", u"/messages/{id}"_s, [this](const HttpRequest &request) {
        const QJsonObject found = m_messages.value(request.parameter(u"id"_s));
        return found.isEmpty() ? telnyxStatus(404) : Answer::json(200, {{u"data"_s, found}});
    });
    route("GET", u"/messaging_optouts"_s, [this](const HttpRequest &request) {
        QJsonArray data;
        for (const QString &key : m_blocked)
            data.append(QJsonObject{{u"messaging_profile_id"_s, key.section(u' ', 0, 0)},
                {u"from"_s, key.section(u' ', 1)}, {u"keyword"_s, u"STOP"_s}});
        return TelnyxResources::page(data, request);
    });
}

QJsonObject TelnyxMessages::message(
    const QString &direction, const QString &from, const QString &to, const QString &text, const QString &profile)
{
    const auto person = [](const QString &number) {
        return QJsonObject{{u"phone_number"_s, number}, {u"carrier"_s, u"PRACTICE"_s}, {u"line_type"_s, u"Wireless"_s}};
    };
    QJsonObject receiver = person(to);
    receiver.insert(u"status"_s, direction == u"inbound"_s ? u"webhook_delivered"_s : u"queued"_s);
    return {{u"id"_s, m_desk.ids().uuid()}, {u"record_type"_s, u"message"_s}, {u"direction"_s, direction},
        {u"type"_s, u"SMS"_s}, {u"from"_s, person(from)}, {u"to"_s, QJsonArray{receiver}}, {u"cc"_s, QJsonArray{}},
        {u"text"_s, text}, {u"media"_s, QJsonArray{}}, {u"errors"_s, QJsonArray{}},
        {u"messaging_profile_id"_s, profile}, {u"parts"_s, partsOf(text)},
        {u"encoding"_s, isGsm(text) ? u"GSM-7"_s : u"UCS-2"_s}, {u"tags"_s, QJsonArray{}},
        {u"received_at"_s, isoTime(now())}, {u"sent_at"_s, QJsonValue::Null}, {u"completed_at"_s, QJsonValue::Null},
        {u"valid_until"_s, QJsonValue::Null}, {u"webhook_url"_s, QJsonValue::Null},
        {u"webhook_failover_url"_s, QJsonValue::Null},
        {u"cost"_s,
            QJsonObject{{u"amount"_s, QString::number(0.004 * partsOf(text), 'f', 4)}, {u"currency"_s, u"USD"_s}}}};
}

Answer TelnyxMessages::send(const HttpRequest &request)
{
    const auto body = request.json();
    if (!body)
        return telnyxStatus(400);
    auto faults = telnyxBodyFaults(m_desk.check(u"telnyx post /messages"_s, *body), *body, {u"to"_s, u"from"_s});
    if (body->value(u"from"_s).toString().isEmpty() && body->value(u"messaging_profile_id"_s).toString().isEmpty())
        faults.append(telnyxfault::missing(u"from"_s));
    if (body->value(u"text"_s).toString().isEmpty() && body->value(u"media_urls"_s).toArray().isEmpty())
        faults.append({422, u"40316"_s, u"No content"_s, u"The message has neither text nor media."_s, u"/text"_s});
    if (!faults.isEmpty())
        return telnyxAnswer(faults);
    const QString from = body->value(u"from"_s).toString(), to = body->value(u"to"_s).toString(),
                  text = body->value(u"text"_s).toString();
    const QString profile = body->value(u"messaging_profile_id"_s).toString(m_resources.lineFor(from).profileId);
    if (m_blocked.contains(blockKey(profile, to)))
        return telnyxAnswer({{403, u"40300"_s, u"Blocked due to STOP message"_s,
            u"Messages cannot be sent from '%1' to '%2' due to an existing block rule."_s.arg(from, to)}});
    QJsonObject sent = message(u"outbound"_s, from, to, text, profile);
    const QString url = body->value(u"webhook_url"_s).toString();
    if (!url.isEmpty())
        sent.insert(u"webhook_url"_s, url);
    const QString id = sent.value(u"id"_s).toString();
    m_messages.insert(id, sent);
    m_order.append(id);
    QTimer::singleShot(20ms, this, [this, id] { advance(id, u"sent"_s); });
    const bool arrives = m_resources.textFateOf(to) == u"delivered"_s;
    QTimer::singleShot(
        40ms, this, [this, id, arrives] { advance(id, arrives ? u"delivered"_s : u"delivery_failed"_s); });
    return Answer::json(200, {{u"data"_s, sent}});
}

void TelnyxMessages::advance(const QString &id, const QString &status)
{
    QJsonObject &sent = m_messages[id];
    QJsonObject receiver = sent.value(u"to"_s)[0].toObject();
    receiver.insert(u"status"_s, status);
    sent.insert(u"to"_s, QJsonArray{receiver});
    sent.insert(status == u"sent"_s ? u"sent_at"_s : u"completed_at"_s, isoTime(now()));
    if (status == u"delivery_failed"_s)
        sent.insert(u"errors"_s,
            QJsonArray{QJsonObject{{u"code"_s, u"40001"_s}, {u"title"_s, u"Not routable"_s},
                {u"detail"_s, u"The destination number is either a landline or a non-routable wireless number."_s}}});
    const QString own = sent.value(u"webhook_url"_s).toString();
    const QUrl url
        = own.isEmpty() ? m_resources.messagingUrlOf(sent.value(u"messaging_profile_id"_s).toString()) : QUrl{own};
    m_post.publish(id, status == u"sent"_s ? u"message.sent"_s : u"message.finalized"_s, sent, url);
}

Result<> TelnyxMessages::receive(const QString &from, const QString &to, const QString &text)
{
    if (!isE164(from) || !isE164(to) || text.isEmpty())
        return failure(Fault::InvalidInput, tr("A text needs from and to in E.164, and text"));
    const QString profile = m_resources.lineFor(to).profileId, word = keyword(text);
    if (word == u"STOP"_s)
        m_blocked.insert(blockKey(profile, from));
    if (word == u"START"_s)
        m_blocked.remove(blockKey(profile, from));
    QJsonObject incoming = message(u"inbound"_s, from, to, text, profile);
    incoming.insert(u"autoresponse_type"_s, word.isEmpty() ? QJsonValue::Null : QJsonValue{word});
    m_post.publish(
        incoming.value(u"id"_s).toString(), u"message.received"_s, incoming, m_resources.messagingUrlOf(profile));
    return {};
}

QJsonArray TelnyxMessages::accepted() const
{
    QJsonArray out;
    for (const QString &id : m_order)
        out.append(m_messages.value(id));
    return out;
}
} // namespace cloudgreet::practice
