// SPDX-License-Identifier: GPL-3.0-or-later
#include "telnyxresources.h"

namespace cloudgreet::practice {
using net::HttpRequest;

TelnyxResources::TelnyxResources(Desk &desk, TelnyxPost &post, QString apiKey)
    : m_desk{desk}
    , m_post{post}
    , m_apiKey{std::move(apiKey)}
{
    const QString application = newId(), profile = m_desk.ids().uuid();
    m_applications.insert(application,
        {{u"id"_s, application}, {u"record_type"_s, u"call_control_application"_s},
            {u"application_name"_s, u"Practice"_s}, {u"active"_s, true}, {u"webhook_api_version"_s, u"2"_s},
            {u"webhook_event_url"_s, QString{}}, {u"webhook_event_failover_url"_s, QString{}},
            {u"outbound"_s,
                QJsonObject{{u"channel_limit"_s, QJsonValue::Null}, {u"outbound_voice_profile_id"_s, newId()}}},
            {u"created_at"_s, isoTime(now())}, {u"updated_at"_s, isoTime(now())}});
    m_profiles.insert(profile,
        {{u"id"_s, profile}, {u"record_type"_s, u"messaging_profile"_s}, {u"name"_s, u"Practice"_s},
            {u"enabled"_s, true}, {u"webhook_api_version"_s, u"2"_s}, {u"webhook_url"_s, QJsonValue::Null},
            {u"whitelisted_destinations"_s, QJsonArray{u"US"_s}}});
    addTable(
        u"/call_control_applications"_s, u"application_name"_s, m_applications, true, u"call_control_application"_s);
    addTable(u"/messaging_profiles"_s, u"name"_s, m_profiles, true, u"messaging_profile"_s);
    addTable(u"/phone_numbers"_s, u"phone_number"_s, m_numbers, false, {});
    addNumberSettings();
    route("GET", u"/webhook_deliveries"_s, [this](const HttpRequest &request) {
        const auto status = request.query(u"filter[status][eq]"_s),
                   since = request.query(u"filter[finished_at][gte]"_s);
        const QDateTime from = QDateTime::fromString(since.value_or(QString{}), Qt::ISODate);
        QJsonArray fitting;
        for (const auto &delivery : m_post.deliveries()) {
            const QDateTime finished = QDateTime::fromString(delivery[u"finished_at"_s].toString(), Qt::ISODateWithMs);
            if ((!status || delivery[u"status"_s] == *status) && (!since || finished >= from))
                fitting.append(delivery);
        }
        return page(fitting, request);
    });
    route("GET", u"/call_events"_s, [this](const HttpRequest &request) {
        QJsonArray fitting;
        for (const auto &event : m_post.callEvents()) {
            const auto leg = request.query(u"filter[leg_id]"_s),
                       session = request.query(u"filter[application_session_id]"_s);
            if ((!leg || event[u"call_leg_id"_s] == *leg) && (!session || event[u"call_session_id"_s] == *session))
                fitting.append(event);
        }
        return page(fitting, request);
    });
}

QString TelnyxResources::newId()
{
    QString digits = u"1"_s;
    for (const char c : m_desk.ids().bytes(18))
        digits += QChar{u'0' + static_cast<unsigned char>(c) % 10};
    return digits;
}

void TelnyxResources::route(const QByteArray &method, const QString &path, Desk::Handler handler)
{
    m_desk.route(
        u"telnyx"_s, method, u"/telnyx/v2"_s + path, [this, handler = std::move(handler)](const HttpRequest &request) {
            return request.bearer() == m_apiKey.toLatin1() ? handler(request) : telnyxStatus(401);
        });
}

Answer TelnyxResources::page(const QJsonArray &all, const HttpRequest &request)
{
    const qsizetype size = std::clamp(request.query(u"page[size]"_s).value_or(u"20"_s).toInt(), 1, 250);
    const qsizetype number = std::max(request.query(u"page[number]"_s).value_or(u"1"_s).toInt(), 1);
    QJsonArray data;
    for (qsizetype i = (number - 1) * size; i < std::min(number * size, all.size()); ++i)
        data.append(all[i]);
    return Answer::json(200,
        {{u"data"_s, data},
            {u"meta"_s,
                QJsonObject{{u"page_number"_s, number}, {u"page_size"_s, size}, {u"total_results"_s, all.size()},
                    {u"total_pages"_s, (all.size() + size - 1) / size}}}});
}

void TelnyxResources::addTable(
    const QString &path, const QString &member, Table &table, bool canCreate, const QString &recordType)
{
    route("GET", path, [&table, member](const HttpRequest &request) {
        QJsonArray fitting;
        for (const QJsonObject &entry : table) {
            const auto exact = request.query(u"filter[%1]"_s.arg(member)),
                       contains = request.query(u"filter[%1][contains]"_s.arg(member));
            const QString value = entry.value(member).toString();
            if ((!exact || value == *exact || value == u'+' + *exact) && (!contains || value.contains(*contains)))
                fitting.append(entry);
        }
        return page(fitting, request);
    });
    route("GET", path + u"/{id}"_s, [&table](const HttpRequest &request) {
        const QJsonObject entry = table.value(request.parameter(u"id"_s));
        return entry.isEmpty() ? telnyxStatus(404) : Answer::json(200, {{u"data"_s, entry}});
    });
    route("PATCH", path + u"/{id}"_s, [this, &table, path](const HttpRequest &request) {
        return change(u"telnyx patch "_s + path + u"/{id}"_s, table, request);
    });
    if (!canCreate)
        return;
    route("POST", path, [this, &table, path, recordType](const HttpRequest &request) {
        return create(path, table, recordType, request);
    });
    route("DELETE", path + u"/{id}"_s, [&table](const HttpRequest &request) {
        const QJsonObject entry = table.take(request.parameter(u"id"_s));
        return entry.isEmpty() ? telnyxStatus(404) : Answer::json(200, {{u"data"_s, entry}});
    });
}

Answer TelnyxResources::create(const QString &path, Table &table, const QString &recordType, const HttpRequest &request)
{
    const auto body = request.json();
    if (!body)
        return telnyxStatus(400);
    const auto faults = telnyxBodyFaults(m_desk.check(u"telnyx post "_s + path, *body), *body, {});
    if (!faults.isEmpty())
        return telnyxAnswer(faults);
    QJsonObject entry = *body;
    const QString id = recordType == u"messaging_profile"_s ? m_desk.ids().uuid() : newId();
    entry.insert(u"id"_s, id);
    entry.insert(u"record_type"_s, recordType);
    // Version 1 is what Telnyx gives to those who do not ask; its webhooks have another shape.
    if (!entry.contains(u"webhook_api_version"_s))
        entry.insert(u"webhook_api_version"_s, recordType == u"messaging_profile"_s ? u"2"_s : u"1"_s);
    entry.insert(u"created_at"_s, isoTime(now()));
    entry.insert(u"updated_at"_s, isoTime(now()));
    table.insert(id, entry);
    return Answer::json(201, {{u"data"_s, entry}});
}

Answer TelnyxResources::change(const QString &book, Table &table, const HttpRequest &request)
{
    const auto found = table.find(request.parameter(u"id"_s));
    if (found == table.end())
        return telnyxStatus(404);
    const auto body = request.json();
    if (!body)
        return telnyxStatus(400);
    const auto faults = telnyxBodyFaults(m_desk.check(book, *body), *body, {});
    if (!faults.isEmpty())
        return telnyxAnswer(faults);
    for (auto member = body->begin(); member != body->end(); ++member)
        found->insert(member.key(), member.value());
    found->insert(u"updated_at"_s, isoTime(now()));
    return Answer::json(200, {{u"data"_s, *found}});
}

void TelnyxResources::addNumberSettings()
{
    const auto add = [this](const QString &part, Table &table) {
        route("GET", u"/phone_numbers/{id}/"_s + part, [this, &table](const HttpRequest &request) {
            const QString id = request.parameter(u"id"_s);
            return m_numbers.contains(id) ? Answer::json(200, {{u"data"_s, table.value(id)}}) : telnyxStatus(404);
        });
        route("PATCH", u"/phone_numbers/{id}/"_s + part, [this, &table, part](const HttpRequest &request) {
            return change(u"telnyx patch /phone_numbers/{id}/"_s + part, table, request);
        });
    };
    add(u"voice"_s, m_voice);
    add(u"messaging"_s, m_messaging);
}

QString TelnyxResources::ownNumber(const QString &number)
{
    const auto known = std::find_if(m_numbers.begin(), m_numbers.end(),
        [&number](const QJsonObject &entry) { return entry.value(u"phone_number"_s) == number; });
    if (known != m_numbers.end())
        return known.key();
    const QString id = newId();
    m_numbers.insert(id,
        {{u"id"_s, id}, {u"record_type"_s, u"phone_number"_s}, {u"phone_number"_s, number},
            {u"status"_s, u"active"_s}, {u"connection_id"_s, m_applications.firstKey()},
            {u"country_iso_alpha2"_s, u"US"_s}, {u"phone_number_type"_s, u"local"_s}, {u"tags"_s, QJsonArray{}},
            {u"external_pin"_s, QJsonValue::Null}, {u"deletion_lock_enabled"_s, false},
            {u"created_at"_s, isoTime(now())}, {u"purchased_at"_s, isoTime(now())}});
    m_voice.insert(id,
        {{u"id"_s, id}, {u"record_type"_s, u"voice_settings"_s}, {u"phone_number"_s, number},
            {u"connection_id"_s, m_applications.firstKey()}});
    m_messaging.insert(id,
        {{u"id"_s, id}, {u"record_type"_s, u"messaging_settings"_s}, {u"phone_number"_s, number},
            {u"messaging_profile_id"_s, m_profiles.firstKey()}});
    return id;
}

TelnyxResources::Line TelnyxResources::lineFor(const QString &number)
{
    const QString id = ownNumber(number);
    const QString connection = m_numbers[id].value(u"connection_id"_s).toString();
    return {connection, m_messaging[id].value(u"messaging_profile_id"_s).toString(), webhookUrlOf(connection)};
}

QUrl TelnyxResources::webhookUrlOf(const QString &connectionId) const
{
    return QUrl{m_applications.value(connectionId).value(u"webhook_event_url"_s).toString()};
}

QUrl TelnyxResources::messagingUrlOf(const QString &profileId) const
{
    return QUrl{m_profiles.value(profileId).value(u"webhook_url"_s).toString()};
}
} // namespace cloudgreet::practice
