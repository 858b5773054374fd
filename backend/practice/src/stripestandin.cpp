// SPDX-License-Identifier: GPL-3.0-or-later
#include "stripestandin.h"
#include "net/crypto.h"
#include "stripeobjects.h"
#include <QJsonDocument>

namespace cloudgreet::practice {
using net::HttpRequest;
namespace {
constexpr qint64 OldestMeterEvent = 35 * 86400, NewestMeterEvent = 300, IdentifierWindow = 86400;

Answer missing(const QString &what, const QString &id)
{
    return stripe::error(
        404, u"invalid_request_error"_s, u"resource_missing"_s, u"No such %1: '%2'"_s.arg(what, id), u"id"_s);
}
} // namespace

StripeStandIn::StripeStandIn(Desk &desk, WebhookSender &sender, QString key, QString webhookSecret)
    : m_desk{desk}
    , m_sender{sender}
    , m_key{std::move(key)}
    , m_webhookSecret{std::move(webhookSecret)}
{
    m_desk.addProvider(
        u"stripe"_s, u"/stripe/"_s, [this](int status) { return withRequestId(stripe::errorStatus(status)); });
    addRoutes();
    addCheckout();
}

Answer StripeStandIn::withRequestId(Answer answer)
{
    answer.headers.emplaceBack("Request-Id", "req_" + m_desk.ids().token(14).toLatin1());
    answer.headers.emplaceBack("Stripe-Version", stripe::ApiVersion);
    return answer;
}

std::optional<Answer> StripeStandIn::refused(const HttpRequest &request) const
{
    QByteArray key = request.bearer();
    if (const QByteArray basic = request.header("authorization"); basic.startsWith("Basic "))
        key = QByteArray::fromBase64(basic.mid(6)).split(':').first();
    if (key.isEmpty())
        return stripe::error(401, u"invalid_request_error"_s, {}, u"You did not provide an API key."_s);
    if (key != m_key.toLatin1())
        return stripe::errorStatus(401);
    return {};
}

void StripeStandIn::route(const QByteArray &method, const QString &path, const Desk::Handler &handler)
{
    for (const QString &prefix : {u"/stripe"_s, QString{}})
        m_desk.route(u"stripe"_s, method, prefix + path, handler);
}

void StripeStandIn::get(const QString &path, const QString &idName, Desk::Handler handler)
{
    const QString book = u"stripe get "_s + path + (idName.isEmpty() ? QString{} : u"/{%1}"_s.arg(idName));
    route("GET", path + (idName.isEmpty() ? QString{} : u"/{id}"_s),
        [this, book, handler = std::move(handler)](const HttpRequest &request) {
            if (auto answer = refused(request))
                return withRequestId(*answer);
            const auto query = formTree(request.rawQuery);
            const auto fault
                = query ? stripe::bodyError(m_desk.check(book, *query, true)) : std::optional{stripe::errorStatus(400)};
            return withRequestId(fault ? *fault : handler(request));
        });
}

void StripeStandIn::post(const QString &path, Make make)
{
    const QString book = u"stripe post "_s + (path == u"/v1/customers/{id}"_s ? u"/v1/customers/{customer}"_s : path);
    route("POST", path, [this, book, make = std::move(make)](const HttpRequest &request) {
        const auto answer = refused(request);
        return withRequestId(answer ? *answer : posted(book, request, make));
    });
}

Answer StripeStandIn::posted(const QString &book, const HttpRequest &request, const Make &make)
{
    if (!request.body.isEmpty() && !request.header("content-type").startsWith("application/x-www-form-urlencoded"))
        return stripe::error(400, u"invalid_request_error"_s, {},
            u"Invalid request (check that your POST content type is application/x-www-form-urlencoded)."_s);
    const QString key = QString::fromUtf8(request.header("idempotency-key"));
    const QByteArray fingerprint = net::sha256(request.path.toUtf8() + '\n' + request.body);
    if (const auto kept = m_kept.constFind(key); !key.isEmpty() && kept != m_kept.constEnd()) {
        if (kept->fingerprint != fingerprint)
            return stripe::error(400, u"idempotency_error"_s, {},
                u"Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '%1' if you meant to execute a different request."_s
                    .arg(key));
        Answer again = kept->answer;
        again.headers.emplaceBack("Idempotent-Replayed", "true");
        return again;
    }
    const auto form = formTree(request.body);
    if (!form)
        return stripe::errorStatus(400);
    if (auto fault = stripe::bodyError(m_desk.check(book, *form, true)))
        return *fault;
    const Answer answer = make(request, *form);
    if (!key.isEmpty())
        m_kept.insert(key, {fingerprint, answer});
    return answer;
}

bool StripeStandIn::ensureCustomer(const QString &customer)
{
    if (m_customers.contains(customer))
        return true;
    if (!customer.startsWith(u"cus_"_s) || customer.contains(u"gone"_s))
        return false;
    m_customers.insert(customer, stripe::customer(customer, {}));
    return true;
}

Answer StripeStandIn::noSuchCustomer(const QString &customer)
{
    return stripe::error(400, u"invalid_request_error"_s, u"resource_missing"_s,
        u"No such customer: '%1'"_s.arg(customer), u"customer"_s);
}

Answer StripeStandIn::makeInvoiceItem(const QJsonObject &form)
{
    const QString customer = form.value(u"customer"_s).toString();
    if (customer.isEmpty())
        return *stripe::bodyError({{MemberFault::Missing, {u"customer"_s}}});
    if (!ensureCustomer(customer))
        return noSuchCustomer(customer);
    if (!form.contains(u"amount"_s) && !form.contains(u"pricing"_s) && !form.contains(u"price_data"_s))
        return *stripe::bodyError({{MemberFault::Missing, {u"amount"_s}}});
    if (form.contains(u"amount"_s) && !form.contains(u"currency"_s))
        return *stripe::bodyError({{MemberFault::Missing, {u"currency"_s}}});
    const QJsonObject item = stripe::invoiceItem(id("ii_"), form);
    m_items.insert(item.value(u"id"_s).toString(), item);
    return Answer::json(200, item);
}

Answer StripeStandIn::makeMeterEvent(const QJsonObject &form)
{
    const QJsonObject payload = form.value(u"payload"_s).toObject();
    for (const auto &member : {u"stripe_customer_id"_s, u"value"_s}) {
        if (payload.value(member).toString().isEmpty())
            return *stripe::bodyError({{MemberFault::Missing, {u"payload"_s, member}}});
    }
    const qint64 at = form.contains(u"timestamp"_s) ? form.value(u"timestamp"_s).toString().toLongLong() : unixNow();
    if (at < unixNow() - OldestMeterEvent || at > unixNow() + NewestMeterEvent)
        return stripe::error(400, u"invalid_request_error"_s, u"timestamp_too_far_in_past"_s,
            u"The timestamp is outside of the allowed window."_s, u"timestamp"_s);
    const QString identifier = form.value(u"identifier"_s).toString(m_desk.ids().uuid());
    for (const QJsonObject &known : m_meterEvents) {
        if (known.value(u"identifier"_s) == identifier
            && known.value(u"created"_s).toInteger() > unixNow() - IdentifierWindow)
            return stripe::error(400, u"invalid_request_error"_s, {},
                u"An event already exists with identifier %1."_s.arg(identifier), u"identifier"_s);
    }
    m_meterEvents.append(stripe::meterEvent(identifier, form));
    return Answer::json(200, m_meterEvents.last());
}

Answer StripeStandIn::adjustMeterEvent(const QJsonObject &form)
{
    const QString identifier = form.value(u"cancel"_s)[u"identifier"_s].toString();
    for (QJsonObject &known : m_meterEvents) {
        if (known.value(u"identifier"_s) != identifier || known.value(u"event_name"_s) != form.value(u"event_name"_s))
            continue;
        known.insert(u"cancelled"_s, true);
        return Answer::json(200,
            {{u"object"_s, u"billing.meter_event_adjustment"_s}, {u"cancel"_s, form.value(u"cancel"_s)},
                {u"event_name"_s, form.value(u"event_name"_s)}, {u"livemode"_s, false}, {u"status"_s, u"pending"_s},
                {u"type"_s, u"cancel"_s}});
    }
    return stripe::error(400, u"invalid_request_error"_s, u"resource_missing"_s,
        u"No such meter event: '%1'"_s.arg(identifier), u"cancel[identifier]"_s);
}

/// A meter for each name that events came with, as if its operator had made it.
Answer StripeStandIn::listMeters() const
{
    QJsonArray data;
    QStringList names{u"booking"_s};
    for (const QJsonObject &event : m_meterEvents)
        names.append(event.value(u"event_name"_s).toString());
    names.removeDuplicates();
    for (const QString &name : std::as_const(names))
        data.append(QJsonObject{{u"id"_s, u"mtr_"_s + name}, {u"object"_s, u"billing.meter"_s},
            {u"display_name"_s, name}, {u"event_name"_s, name}, {u"livemode"_s, false}, {u"status"_s, u"active"_s}});
    return Answer::json(200,
        {{u"object"_s, u"list"_s}, {u"data"_s, data}, {u"has_more"_s, false}, {u"url"_s, u"/v1/billing/meters"_s}});
}

/// One summary over the whole window; Stripe wants it to begin and end on a full minute.
Answer StripeStandIn::sumMeter(const HttpRequest &request) const
{
    const QString meter = request.parameter(u"id"_s), customer = request.query(u"customer"_s).value_or(QString{});
    const qint64 from = request.query(u"start_time"_s).value_or(QString{}).toLongLong(),
                 to = request.query(u"end_time"_s).value_or(QString{}).toLongLong();
    if (customer.isEmpty() || from <= 0 || to <= from || from % 60 != 0 || to % 60 != 0)
        return stripe::error(
            400, u"invalid_request_error"_s, {}, u"The window has to lie on minutes."_s, u"start_time"_s);
    double sum = 0;
    for (const QJsonObject &event : m_meterEvents) {
        const qint64 at = event.value(u"timestamp"_s).toInteger(event.value(u"created"_s).toInteger());
        if (u"mtr_"_s + event.value(u"event_name"_s).toString() == meter && !event.contains(u"cancelled"_s)
            && at >= from && at < to && event.value(u"payload"_s)[u"stripe_customer_id"_s] == customer)
            sum += event.value(u"payload"_s)[u"value"_s].toString().toDouble();
    }
    const QJsonObject summary{{u"id"_s, u"mtrusg_"_s + customer}, {u"object"_s, u"billing.meter_event_summary"_s},
        {u"aggregated_value"_s, sum}, {u"start_time"_s, from}, {u"end_time"_s, to}, {u"livemode"_s, false},
        {u"meter"_s, meter}};
    return Answer::json(200, {{u"object"_s, u"list"_s}, {u"data"_s, QJsonArray{summary}}, {u"has_more"_s, false},
                                 {u"url"_s, u"/v1/billing/meters/%1/event_summaries"_s.arg(meter)}});
}

Answer StripeStandIn::listOf(const QMap<QString, QJsonObject> &table, const QString &url, const HttpRequest &request,
    const QStringList &filters) const
{
    QJsonArray data;
    const int limit = std::clamp(request.query(u"limit"_s).value_or(u"10"_s).toInt(), 1, 100);
    const auto after = request.query(u"starting_after"_s);
    bool hasMore = false, isPast = !after;
    const qint64 since = request.query(u"created[gte]"_s).value_or(u"0"_s).toLongLong();
    for (const QJsonObject &object : table) {
        bool fits = isPast && object.value(u"date"_s).toInteger(since) >= since;
        isPast = isPast || object.value(u"id"_s) == *after;
        for (const QString &filter : filters) {
            const auto wanted = request.query(filter);
            const bool isAll = filter == u"status"_s && wanted == u"all"_s,
                       hidesCanceled = filter == u"status"_s && !wanted;
            fits = fits && (!wanted || isAll || object.value(filter) == *wanted)
                && !(hidesCanceled && object.value(filter) == u"canceled"_s);
        }
        hasMore = hasMore || (fits && data.size() == limit);
        if (fits && data.size() < limit)
            data.append(object);
    }
    return Answer::json(200, {{u"object"_s, u"list"_s}, {u"data"_s, data}, {u"has_more"_s, hasMore}, {u"url"_s, url}});
}

void StripeStandIn::addRoutes()
{
    const auto addOne
        = [this](const QString &path, const QString &idName, const QString &what, QMap<QString, QJsonObject> &table) {
              get(path, idName, [&table, what](const HttpRequest &request) {
                  const QString wanted = request.parameter(u"id"_s);
                  return table.contains(wanted) ? Answer::json(200, table.value(wanted)) : missing(what, wanted);
              });
          };
    addOne(u"/v1/customers"_s, u"customer"_s, u"customer"_s, m_customers);
    addOne(u"/v1/invoiceitems"_s, u"invoiceitem"_s, u"invoiceitem"_s, m_items);
    addOne(u"/v1/subscriptions"_s, u"subscription_exposed_id"_s, u"subscription"_s, m_subscriptions);
    addOne(u"/v1/checkout/sessions"_s, u"session"_s, u"checkout.session"_s, m_sessions);
    get(u"/v1/customers"_s, {},
        [this](const HttpRequest &request) { return listOf(m_customers, u"/v1/customers"_s, request, {u"email"_s}); });
    get(u"/v1/invoiceitems"_s, {}, [this](const HttpRequest &request) {
        return listOf(m_items, u"/v1/invoiceitems"_s, request, {u"customer"_s, u"invoice"_s});
    });
    get(u"/v1/subscriptions"_s, {}, [this](const HttpRequest &request) {
        return listOf(m_subscriptions, u"/v1/subscriptions"_s, request, {u"customer"_s, u"status"_s});
    });
    post(u"/v1/customers"_s, [this](const HttpRequest &, const QJsonObject &form) {
        const QJsonObject made = stripe::customer(id("cus_"), form);
        m_customers.insert(made.value(u"id"_s).toString(), made);
        return Answer::json(200, made);
    });
    post(u"/v1/customers/{id}"_s, [this](const HttpRequest &request, const QJsonObject &form) {
        const QString wanted = request.parameter(u"id"_s);
        if (!m_customers.contains(wanted))
            return missing(u"customer"_s, wanted);
        for (auto member = form.begin(); member != form.end(); ++member)
            m_customers[wanted].insert(member.key(), member.value());
        return Answer::json(200, m_customers.value(wanted));
    });
    post(u"/v1/invoiceitems"_s, [this](const HttpRequest &, const QJsonObject &form) { return makeInvoiceItem(form); });
    post(u"/v1/billing/meter_events"_s,
        [this](const HttpRequest &, const QJsonObject &form) { return makeMeterEvent(form); });
    get(u"/v1/billing/meters"_s, {}, [this](const HttpRequest &) { return listMeters(); });
    get(u"/v1/billing/meters/{id}/event_summaries"_s, {},
        [this](const HttpRequest &request) { return sumMeter(request); });
    post(u"/v1/billing/meter_event_adjustments"_s,
        [this](const HttpRequest &, const QJsonObject &form) { return adjustMeterEvent(form); });
    route("DELETE", u"/v1/invoiceitems/{id}"_s, [this](const HttpRequest &request) {
        const QString wanted = request.parameter(u"id"_s);
        if (auto answer = refused(request))
            return withRequestId(*answer);
        if (m_items.remove(wanted) == 0)
            return withRequestId(missing(u"invoiceitem"_s, wanted));
        return withRequestId(
            Answer::json(200, {{u"id"_s, wanted}, {u"object"_s, u"invoiceitem"_s}, {u"deleted"_s, true}}));
    });
}

/// Prices whose id says "metered" are: those take no quantity, all others want one.
std::optional<Answer> StripeStandIn::wrongLineItem(const QJsonArray &items)
{
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QJsonObject item = items[i].toObject();
        const bool isMetered = item.value(u"price"_s).toString().contains(u"metered"_s),
                   hasQuantity = item.contains(u"quantity"_s);
        const QString where = u"line_items[%1][quantity]"_s.arg(i);
        if (isMetered && hasQuantity)
            return stripe::error(400, u"invalid_request_error"_s, {},
                u"Quantity should not be specified where usage is metered."_s, where);
        if (!isMetered && !hasQuantity)
            return stripe::error(400, u"invalid_request_error"_s, u"parameter_missing"_s,
                u"Missing required param: %1."_s.arg(where), where);
    }
    return {};
}

void StripeStandIn::addCheckout()
{
    post(u"/v1/checkout/sessions"_s, [this](const HttpRequest &, const QJsonObject &form) {
        if (auto refusal = wrongLineItem(form.value(u"line_items"_s).toArray()))
            return *refusal;
        const QString session = id("cs_test_"), customer = form.value(u"customer"_s).toString();
        if (!customer.isEmpty() && !ensureCustomer(customer))
            return noSuchCustomer(customer);
        m_sessions.insert(session, stripe::checkoutSession(session, form, m_baseUrl + u"/stripe/pay/"_s + session));
        return Answer::json(200, m_sessions.value(session));
    });
    post(u"/v1/billing_portal/sessions"_s, [this](const HttpRequest &, const QJsonObject &form) {
        const QString customer = form.value(u"customer"_s).toString();
        if (!ensureCustomer(customer))
            return noSuchCustomer(customer);
        return Answer::json(200, stripe::portalSession(id("bps_"), form, m_baseUrl + u"/stripe/portal"_s));
    });
    // What the owner's browser shows: one click pays.
    m_desk.route(u"stripe"_s, "GET", u"/stripe/pay/{id}"_s, [this](const HttpRequest &request) {
        const QString session = request.parameter(u"id"_s);
        if (!m_sessions.contains(session))
            return Answer{404, "No such page", "text/plain"};
        QJsonObject &open = m_sessions[session];
        if (!request.query(u"pay"_s))
            return Answer{200,
                "<!doctype html><title>Practice checkout</title><h1>Practice checkout</h1><p>No money moves. <a "
                "href=\"?pay=1\">Pay</a></p>",
                "text/html; charset=utf-8"};
        if (open.value(u"status"_s) == u"open"_s) {
            const QJsonObject made
                = addSubscription(open.value(u"customer"_s).toString(id("cus_")), u"active"_s, u"price_practice"_s);
            open.insert(u"customer"_s, made.value(u"customer"_s));
            open.insert(u"subscription"_s, made.value(u"id"_s));
            open.insert(u"status"_s, u"complete"_s);
            open.insert(u"payment_status"_s, u"paid"_s);
            sendEvent(u"checkout.session.completed"_s, open);
        }
        const QString target = open.value(u"success_url"_s).toString().replace(u"{CHECKOUT_SESSION_ID}"_s, session);
        return Answer{303, {}, {}, {{"Location", target.toUtf8()}}};
    });
    m_desk.route(u"stripe"_s, "GET", u"/stripe/portal"_s, [](const HttpRequest &) {
        return Answer{200,
            "<!doctype html><title>Practice billing</title><h1>Practice billing</h1><p>Nothing to pay here.</p>",
            "text/html; charset=utf-8"};
    });
}

QJsonObject StripeStandIn::addSubscription(const QString &customer, const QString &status, const QString &price)
{
    std::ignore = ensureCustomer(customer);
    const QJsonObject made = stripe::subscription(id("sub_"), id("si_"), customer, status, price);
    m_subscriptions.insert(made.value(u"id"_s).toString(), made);
    return made;
}

void StripeStandIn::sendEvent(const QString &type, const QJsonObject &object)
{
    if (m_webhookUrl.isEmpty())
        return;
    const QByteArray body = QJsonDocument{stripe::event(id("evt_"), type, object)}.toJson(QJsonDocument::Compact);
    m_sender.send(
        u"stripe"_s, {m_webhookUrl, [this, body](int) {
                          net::HttpCall call;
                          call.body = body;
                          call.headers = {{"Content-Type", "application/json; charset=utf-8"},
                              {"User-Agent", "Stripe/1.0 (+https://stripe.com/docs/webhooks)"},
                              {"Stripe-Signature", stripe::signatureHeader(m_webhookSecret.toUtf8(), unixNow(), body)}};
                          return call;
                      }});
}

QJsonArray StripeStandIn::fees() const
{
    QJsonArray out;
    for (const QJsonObject &item : m_items)
        out.append(item);
    for (const QJsonObject &event : m_meterEvents) {
        if (!event.contains(u"cancelled"_s))
            out.append(event);
    }
    return out;
}
} // namespace cloudgreet::practice
