// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"
#include "recordingfetch.h"
#include "transport.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

namespace cloudgreet::api {
namespace {
using namespace std::chrono_literals;
constexpr auto deadline = 15s;

template <typename T>
Page<T> pageOf(const QJsonObject &json)
{
    Page<T> page;
    for (const auto &item : json[u"items"].toArray())
        page.items.append(T::fromJson(item.toObject()));
    page.next = json[u"next"].toString();
    return page;
}

QString quoted(const QString &segment)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(segment));
}

QString callPath(const QString &id, const QString &what = {})
{
    return u"/api/calls/"_s + quoted(id) + what;
}

QString practicePath(const QString &id, const QString &what)
{
    return u"/api/practice/calls/"_s + quoted(id) + what;
}

/// QUrlQuery leaves "+" alone, which servers read as a space.
void add(QUrlQuery &query, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        query.addQueryItem(name, quoted(value));
}
QString timeText(const QDateTime &utc)
{
    return utc.isValid() ? utc.toUTC().toString(Qt::ISODateWithMs) : QString{};
}

QUrlQuery rowsQuery(int rows, const QString &words = {}, const QString &before = {})
{
    QUrlQuery query{{u"limit"_s, QString::number(rows)}};
    add(query, u"q"_s, words);
    add(query, u"before"_s, before);
    return query;
}
} // namespace

ApiClient::ApiClient(Access access, QObject *parent)
    : QObject{parent}, m_access{std::move(access)}, m_network{transport::networkTo(m_access)} {}

ApiClient::~ApiClient() = default;

void ApiClient::send(const QByteArray &verb, const QString &path, QUrlQuery query, const Body &body,
    std::function<void(Result<QJsonObject>)> then)
{
    if (!path.startsWith(u"/api/practice/") && path != u"/api/businesses")
        add(query, u"business"_s, m_business);
    QUrl url{m_access.admin + path};
    url.setQuery(query);
    QNetworkRequest request = transport::request(url, m_access.token);
    if (body)
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    attempt(
        request, verb, body ? QJsonDocument{*body}.toJson(QJsonDocument::Compact) : QByteArray{}, 2, std::move(then));
}

/// 408 says that the host gave the connection up before it had read the request: asking again is safe for every verb.
void ApiClient::attempt(const QNetworkRequest &request, const QByteArray &verb, const QByteArray &body, int tries,
    std::function<void(Result<QJsonObject>)> then)
{
    QNetworkReply *reply
        = verb == "GET" ? m_network->get(request) : transport::sendOnce(*m_network, request, verb, body);
    QTimer::singleShot(deadline, reply, &QNetworkReply::abort);
    connect(reply, &QNetworkReply::finished, this, [this, reply, request, verb, body, tries, then = std::move(then)] {
        reply->deleteLater();
        if (tries > 1 && reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 408)
            return attempt(request, verb, body, tries - 1, then);
        then(transport::answerOf(*reply));
    });
}

template <typename T, typename Read>
Answer<T> ApiClient::ask(const QByteArray &verb, const QString &path, QUrlQuery query, const Body &body, Read read)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    send(verb, path, std::move(query), body, [promise, read](Result<QJsonObject> json) {
        promise->addResult(json.map(read));
        promise->finish();
    });
    return promise->future();
}

Answer<> ApiClient::tell(const QByteArray &verb, const QString &path, const Body &body)
{
    return ask<void>(verb, path, {}, body, [](const QJsonObject &) {});
}

Answer<QList<BusinessInfo>> ApiClient::businesses()
{
    return ask<QList<BusinessInfo>>(
        "GET", u"/api/businesses"_s, {}, {}, [](const QJsonObject &json) { return pageOf<BusinessInfo>(json).items; });
}

Answer<Dashboard> ApiClient::dashboard()
{
    return ask<Dashboard>("GET", u"/api/dashboard"_s, {}, {}, &Dashboard::fromJson);
}

static QUrlQuery filterQuery(const ApiClient::CallFilter &filter, const QString &before, int rows)
{
    QUrlQuery query{{u"limit"_s, QString::number(rows)}};
    add(query, u"q"_s, filter.words);
    add(query, u"outcome"_s, filter.outcome);
    add(query, u"caller"_s, filter.caller);
    add(query, u"from"_s, timeText(filter.fromUtc));
    add(query, u"to"_s, timeText(filter.toUtc));
    static const QStringList days{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    if (filter.weekday > 0) {
        query.addQueryItem(u"weekday"_s, days.at(filter.weekday - 1));
        query.addQueryItem(u"hour"_s, QString::number(filter.hour));
    }
    add(query, u"tag"_s, filter.tag);
    add(query, u"asked"_s, filter.askedTime ? u"time"_s : QString{});
    add(query, u"before"_s, before);
    return query;
}

Answer<Page<CallSummary>> ApiClient::calls(const CallFilter &filter, const QString &before, int rows)
{
    return ask<Page<CallSummary>>(
        "GET", u"/api/calls"_s, filterQuery(filter, before, rows), {}, &pageOf<CallSummary>);
}

Answer<ExportPiece> ApiClient::exportCalls(const CallFilter &filter, const QString &format, const QString &before)
{
    constexpr int rows = 200;
    QUrlQuery query = filterQuery(filter, before, rows);
    query.addQueryItem(u"format"_s, format);
    return ask<ExportPiece>("GET", u"/api/exports/calls"_s, query, {}, &ExportPiece::fromJson);
}

Answer<CallSummary> ApiClient::writeNotes(const QString &call, const QString &notes, const QString &before)
{
    const QJsonObject body{{u"notes"_s, notes}, {u"notes_before"_s, before}};
    return ask<CallSummary>("PATCH", callPath(call), {}, body, &CallSummary::fromJson);
}

Answer<CallSummary> ApiClient::tag(const QString &call, const QStringList &tags)
{
    const QJsonObject body{{u"tags"_s, QJsonArray::fromStringList(tags)}};
    return ask<CallSummary>("PATCH", callPath(call), {}, body, &CallSummary::fromJson);
}

Answer<QList<TagUse>> ApiClient::tags()
{
    return ask<QList<TagUse>>(
        "GET", u"/api/tags"_s, {}, {}, [](const QJsonObject &json) { return pageOf<TagUse>(json).items; });
}

Answer<> ApiClient::block(const QString &customer, bool blocked)
{
    return tell("PATCH", u"/api/customers/"_s + quoted(customer), QJsonObject{{u"blocked"_s, blocked}});
}

Answer<CallDetail> ApiClient::call(const QString &id)
{
    return ask<CallDetail>("GET", callPath(id), {}, {}, &CallDetail::fromJson);
}

Answer<Page<Appointment>> ApiClient::appointments(
    const QDateTime &fromUtc, const QDateTime &toUtc, const QString &before)
{
    QUrlQuery query{{u"limit"_s, u"500"_s}};
    add(query, u"from"_s, fromUtc.toString(Qt::ISODate));
    add(query, u"to"_s, toUtc.toString(Qt::ISODate));
    add(query, u"before"_s, before);
    return ask<Page<Appointment>>("GET", u"/api/appointments"_s, query, {}, &pageOf<Appointment>);
}

Answer<QList<BusyTime>> ApiClient::busyTimes(const QDateTime &fromUtc, const QDateTime &toUtc)
{
    const QUrlQuery query{{u"from"_s, timeText(fromUtc)}, {u"to"_s, timeText(toUtc)}};
    return ask<QList<BusyTime>>("GET", u"/api/calendar/busy"_s, query, {},
        [](const QJsonObject &json) { return pageOf<BusyTime>(json).items; });
}

Answer<Page<Appointment>> ApiClient::findAppointments(const QString &words, int rows)
{
    return ask<Page<Appointment>>("GET", u"/api/appointments"_s, rowsQuery(rows, words), {}, &pageOf<Appointment>);
}

Answer<Page<Customer>> ApiClient::customers(const QString &words, int rows)
{
    return ask<Page<Customer>>("GET", u"/api/customers"_s, rowsQuery(rows, words), {}, &pageOf<Customer>);
}

Answer<Insights> ApiClient::insights(const QDateTime &fromUtc, const QDateTime &toUtc)
{
    QUrlQuery query;
    add(query, u"from"_s, timeText(fromUtc));
    add(query, u"to"_s, timeText(toUtc));
    return ask<Insights>("GET", u"/api/insights"_s, query, {}, &Insights::fromJson);
}

Answer<Page<Conversation>> ApiClient::conversations(const QString &words, const QString &before, int rows)
{
    return ask<Page<Conversation>>(
        "GET", u"/api/conversations"_s, rowsQuery(rows, words, before), {}, &pageOf<Conversation>);
}

Answer<std::optional<Conversation>> ApiClient::conversation(const QString &peer)
{
    QUrlQuery query;
    add(query, u"peer"_s, peer);
    return ask<std::optional<Conversation>>("GET", u"/api/conversations"_s, query, {}, [](const QJsonObject &json) {
        const auto found = pageOf<Conversation>(json).items;
        return found.isEmpty() ? std::nullopt : std::optional{found.first()};
    });
}

Answer<Page<TextMessage>> ApiClient::messages(const QString &peer, const QString &before, int rows)
{
    QUrlQuery query = rowsQuery(rows, {}, before);
    add(query, u"peer"_s, peer);
    return ask<Page<TextMessage>>("GET", u"/api/messages"_s, query, {}, &pageOf<TextMessage>);
}

Answer<> ApiClient::sendText(const QString &to, const QString &text)
{
    return tell("POST", u"/api/messages"_s, QJsonObject{{u"to"_s, to}, {u"text"_s, text}});
}

Answer<> ApiClient::markRead(const QString &peer)
{
    return tell("POST", u"/api/conversations/read"_s, QJsonObject{{u"peer"_s, peer}});
}

Answer<Availability> ApiClient::availability(const QString &service, QDate day, const QString &staff, int most)
{
    QUrlQuery query{{u"limit"_s, QString::number(most)}};
    add(query, u"service"_s, service);
    add(query, u"date"_s, day.toString(Qt::ISODate));
    add(query, u"staff"_s, staff);
    return ask<Availability>("GET", u"/api/availability"_s, query, {}, &Availability::fromJson);
}

Answer<BookingAnswer> ApiClient::book(const NewAppointment &wish)
{
    QJsonObject body{{u"service"_s, wish.service}, {u"start"_s, wish.startUtc.toString(Qt::ISODate)},
        {u"customer_name"_s, wish.customerName}};
    for (const auto &[name, value] :
        {std::pair{u"staff"_s, wish.staff}, {u"customer_phone"_s, wish.customerPhone}, {u"notes"_s, wish.notes}})
        if (!value.isEmpty())
            body.insert(name, value);
    return ask<BookingAnswer>("POST", u"/api/appointments"_s, {}, body, &BookingAnswer::fromJson);
}

Answer<BookingAnswer> ApiClient::move(const QString &appointment, const QDateTime &startUtc)
{
    const QJsonObject body{{u"start"_s, startUtc.toString(Qt::ISODate)}};
    return ask<BookingAnswer>(
        "PATCH", u"/api/appointments/"_s + quoted(appointment), {}, body, &BookingAnswer::fromJson);
}

Answer<BookingAnswer> ApiClient::resize(const QString &appointment, int minutes)
{
    return ask<BookingAnswer>("PATCH", u"/api/appointments/"_s + quoted(appointment), {},
        QJsonObject{{u"minutes"_s, minutes}}, &BookingAnswer::fromJson);
}

Answer<BookingAnswer> ApiClient::cancel(const QString &appointment, bool tellCustomer)
{
    const QUrlQuery query{{u"tell"_s, tellCustomer ? u"1"_s : u"0"_s}};
    return ask<BookingAnswer>(
        "DELETE", u"/api/appointments/"_s + quoted(appointment), query, {}, &BookingAnswer::fromJson);
}

Answer<> ApiClient::say(const QString &call, const QString &words)
{
    return tell("POST", callPath(call, u"/say"_s), QJsonObject{{u"text"_s, words}});
}

Answer<QString> ApiClient::tellPrivately(const QString &call, const QString &words, bool answers)
{
    return ask<QString>("POST", callPath(call, u"/tell"_s), {},
        QJsonObject{{u"text"_s, words}, {u"answers"_s, answers}},
        [](const QJsonObject &json) { return json[u"use"].toString(); });
}

Answer<> ApiClient::transfer(const QString &call, const QString &number)
{
    return tell(
        "POST", callPath(call, u"/transfer"_s), number.isEmpty() ? QJsonObject{} : QJsonObject{{u"to"_s, number}});
}

Answer<> ApiClient::takeOver(const QString &call) { return tell("POST", callPath(call, u"/take-over"_s)); }
Answer<> ApiClient::handBack(const QString &call) { return tell("POST", callPath(call, u"/hand-back"_s)); }

Answer<> ApiClient::hangUp(const QString &call) { return tell("POST", callPath(call, u"/hangup"_s)); }
Answer<> ApiClient::deleteCall(const QString &call) { return tell("DELETE", callPath(call, {})); }

Answer<> ApiClient::retry(qint64 attention) { return tell("POST", u"/api/attention/%1/retry"_s.arg(attention)); }

Answer<> ApiClient::dismiss(qint64 attention) { return tell("DELETE", u"/api/attention/%1"_s.arg(attention)); }

Answer<QString> ApiClient::placePracticeCall(const PracticeWish &wish)
{
    QJsonObject body{{u"interactive"_s, wish.says.isEmpty()}, {u"says"_s, QJsonArray::fromStringList(wish.says)},
        {u"speech_speed"_s, wish.speechSpeed}};
    for (const auto &[name, value] : {std::pair{u"from"_s, wish.from}, {u"name"_s, wish.name}, {u"to"_s, wish.to}})
        if (!value.isEmpty())
            body.insert(name, value);
    return ask<QString>(
        "POST", u"/api/practice/calls"_s, {}, body, [](const QJsonObject &json) { return json[u"id"].toString(); });
}

Answer<QString> ApiClient::practiceLeg(const QString &practiceCall)
{
    return ask<QString>("GET", practicePath(practiceCall, {}), {}, {},
        [](const QJsonObject &json) { return json[u"call_control_id"].toString(); });
}

Answer<> ApiClient::practiceSay(const QString &practiceCall, const QString &words)
{
    return tell("POST", practicePath(practiceCall, u"/say"_s), QJsonObject{{u"text"_s, words}});
}

Answer<> ApiClient::practiceTalk(const QString &practiceCall, const QString &soFar)
{
    return tell("POST", practicePath(practiceCall, u"/talk"_s), QJsonObject{{u"text"_s, soFar}});
}

Answer<> ApiClient::practiceKey(const QString &practiceCall, const QString &digit)
{
    return tell("POST", practicePath(practiceCall, u"/key"_s), QJsonObject{{u"key"_s, digit}});
}

Answer<> ApiClient::practiceHangUp(const QString &practiceCall)
{
    return tell("POST", practicePath(practiceCall, u"/hangup"_s));
}

Answer<> ApiClient::practiceText(const QString &from, const QString &text)
{
    return tell("POST", u"/api/practice/texts"_s, QJsonObject{{u"from"_s, from}, {u"text"_s, text}});
}

Answer<> ApiClient::practiceTextsArrive(const QString &number, bool arrive)
{
    return tell("POST", u"/api/practice/telephones"_s, QJsonObject{{u"number"_s, number}, {u"texts_arrive"_s, arrive}});
}

Answer<QString> ApiClient::recording(const QString &call, const QString &cacheFolder)
{
    QUrl url{m_access.admin + callPath(call, u"/recording"_s)};
    QUrlQuery query;
    add(query, u"business"_s, m_business);
    url.setQuery(query);
    return fetchRecording(*m_network, transport::request(url, m_access.token), cacheFolder, call);
}

void ApiClient::forgetRecording(const QString &call, const QString &cacheFolder)
{
    QFile::remove(cachedRecording(cacheFolder, call));
}
} // namespace cloudgreet::api
