// SPDX-License-Identifier: GPL-3.0-or-later
// The business's account with the host's operator: what Stripe tells, what is owed, and Stripe's own pages.
#include "front.h"
#include "net/deliver.h"
#include "stripe/stripepages.h"
#include <QLoggingCategory>

namespace cloudgreet {
namespace {
Q_LOGGING_CATEGORY(lcBilling, "cloudgreet.host.billing", QtInfoMsg)

/// Acknowledged after the commit, as Telnyx's are; types that are not used too, or Stripe would send them for days.
void takeEvent(Front &front, const net::HttpRequest &request, net::Reply reply)
{
    constexpr qsizetype mostWaiting = 20000;
    const auto genuine = front.stripeSignature.verify(
        request.body, request.header("stripe-signature"), QDateTime::currentDateTimeUtc());
    if (!genuine) {
        ++front.figures.webhooksUnsigned;
        qCInfo(lcBilling).noquote() << "refused:" << genuine.error().text;
        if (!front.access.refuseFlood(request, reply))
            reply.problem(401, Front::tr("Not signed"), genuine.error().text);
        return;
    }
    reply.markAuthenticated();
    const auto event = stripe::decode(request.body);
    if (!event) {
        ++front.figures.webhooksBad;
        return reply.problem(400, Front::tr("Not a webhook"), event.error().text);
    }
    if (event->what == billing::Event::What::Other)
        qCInfo(lcBilling).noquote() << "an event type that is not used:" << event->type;
    if (front.deps.engine.waiting() > mostWaiting)
        return reply.problem(503, Front::tr("Too busy"), Front::tr("Send it again"));
    const net::LateReply late{std::move(reply)};
    front.awaitCommit(late);
    front.deps.engine.post(Action{action::BillingHeard{*event}}, [late](const Result<QJsonObject> &committed) {
        late.answer([done = committed.has_value()](net::Reply &open) {
            done ? open.json(200, QJsonObject{})
                 : open.problem(503, Front::tr("Not on disk"), Front::tr("Send it again"));
        });
    });
}

struct Asking {
    const Business *business = nullptr;         ///< Null: the request was answered.
    QJsonObject body;
};

Asking asking(Front &front, const net::HttpRequest &request, net::Reply &reply, Role least)
{
    const auto *token = front.access.admit(request, reply, least);
    if (!token)
        return {};
    const auto body = request.jsonOrNothing();
    if (!body) {
        reply.problem(400, Front::tr("Not JSON"), body.error().text);
        return {};
    }
    return {front.access.businessOf(request, reply, *token, *body), *body};
}

void showBilling(Front &front, const net::HttpRequest &request, net::Reply reply)
{
    const auto [business, body] = asking(front, request, reply, Role::Owner);
    if (!business)
        return;
    front.answerFrom(std::move(reply), [wanted = *business, hasKey = front.canCharge,
                                        hears = !front.stripeSignature.secret.isEmpty()](ReadStore &store) {
        return store.billing(wanted, QDateTime::currentDateTimeUtc()).map([&](QJsonObject billing) {
            billing.insert(u"key"_s, hasKey);
            billing.insert(u"webhooks"_s, hears);
            return billing;
        });
    });
}

void reconcile(Front &front, const net::HttpRequest &request, net::Reply reply)
{
    const auto [business, body] = asking(front, request, reply, Role::Owner);
    if (business)
        front.answerFromEngine(std::move(reply), Action{action::Reconcile{business->id}});
}

/// Where the browser comes back to; a page that says that it may be closed.
QString returnUrl(const Front &front)
{
    QString base = front.reachedAt().isEmpty() ? front.publicUrl() : front.reachedAt();
    if (base.endsWith(u'/'))
        base.chop(1);
    return base + u"/billing/done"_s;
}

void answerPage(Front &front, net::Reply reply, std::function<QFuture<Result<QUrl>>(stripe::Pages &)> ask)
{
    front.deps.line.withPages([late = net::LateReply{std::move(reply)}, ask = std::move(ask)](stripe::Pages &pages) {
        deliver(ask(pages), &pages.client(), [late](const Result<QUrl> &url) {
            if (url)
                late.json(200, {{u"url"_s, QString::fromLatin1(url->toEncoded())}});
            else
                answerError(late, url.error());
        });
    });
}

void checkout(Front &front, const net::HttpRequest &request, net::Reply reply)
{
    const auto [business, body] = asking(front, request, reply, Role::Owner);
    if (!business)
        return;
    const BillingSettings &billing = business->billing;
    const bool isMetered
        = billing.method == FeeMethod::Meter && business->bookingFee && business->bookingFee->minor() > 0;
    if (isMetered && billing.meterPrice.isEmpty())
        return reply.problem(422, Front::tr("No metered price"),
            Front::tr("Booking fees are billed by a meter, so the subscription needs the metered price of that meter: "
                      "make one at Stripe and set its id, price_…, as billing.meter_price"));
    const Money monthly = billing.subscriptionMonthly.value_or(Money{0, business->currency});
    if (monthly.minor() <= 0 && billing.subscriptionPrice.isEmpty() && !isMetered)
        return reply.problem(422, Front::tr("No price"),
            Front::tr("Set the monthly price of the subscription first (billing.subscription_monthly)"));
    const stripe::Pages::Subscription wish{business->id.text(), billing.stripeCustomer, monthly,
        billing.subscriptionPrice, isMetered ? billing.meterPrice : QString{}, returnUrl(front),
        u"checkout-"_s + QString::fromLatin1(request.id)};
    answerPage(front, std::move(reply), [wish](stripe::Pages &pages) { return pages.checkout(wish); });
}

void portal(Front &front, const net::HttpRequest &request, net::Reply reply)
{
    const auto [business, body] = asking(front, request, reply, Role::Owner);
    if (!business)
        return;
    if (business->billing.stripeCustomer.isEmpty())
        return reply.problem(
            409, Front::tr("No customer"), Front::tr("This business is no customer at Stripe yet; subscribe first"));
    answerPage(front, std::move(reply),
        [customer = business->billing.stripeCustomer, back = returnUrl(front),
            key = u"portal-"_s + QString::fromLatin1(request.id)](
            stripe::Pages &pages) { return pages.portal(customer, back, key); });
}
} // namespace

void installBillingRoutes(net::HttpServer &server, Front &front)
{
    const auto route = [&](const QByteArray &method, const QString &pattern,
                           void (*handler)(Front &, const net::HttpRequest &, net::Reply)) {
        server.route(method, pattern,
            [&front, handler](const net::HttpRequest &r, net::Reply reply) { handler(front, r, std::move(reply)); });
    };
    route("GET", u"/api/billing"_s, showBilling);
    route("POST", u"/api/billing/reconcile"_s, reconcile);
    route("POST", u"/api/billing/checkout"_s, checkout);
    route("POST", u"/api/billing/portal"_s, portal);
}

void installBillingWebhook(net::HttpServer &server, Front &front)
{
    server.route("POST", u"/webhooks/stripe"_s,
        [&front](const net::HttpRequest &r, net::Reply reply) { takeEvent(front, r, std::move(reply)); });
    server.route("GET", u"/billing/done"_s, [](const net::HttpRequest &, net::Reply reply) {
        const QByteArray said = Front::tr("Thank you. You may close this page; CloudGreet shows your subscription.")
                                    .toHtmlEscaped()
                                    .toUtf8();
        reply.send(200, "<!doctype html><meta charset=utf-8><title>CloudGreet</title><p>" + said + "</p>",
                   {{"Content-Type", "text/html; charset=utf-8"}, {"Referrer-Policy", "no-referrer"}});
    });
}
} // namespace cloudgreet
