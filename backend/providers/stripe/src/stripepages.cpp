// SPDX-License-Identifier: GPL-3.0-or-later
#include "stripe/stripepages.h"
#include "net/deliver.h"
#include "providers/outcomes.h"
#include "wire.h"
#include <QPromise>

namespace cloudgreet::stripe {
namespace {
using How = CommandOutcome::How;

Result<QUrl> urlOf(const Result<net::HttpAnswer> &answer)
{
    if (!answer)
        return tl::unexpected{answer.error()};
    const CommandOutcome outcome = wire::outcomeOf(*answer);
    if (outcome.how == How::Retry)
        return failure(Fault::Unavailable, QObject::tr("Stripe cannot answer now; try again"), outcome.error);
    if (outcome.how != How::Done)
        return failure(Fault::InvalidInput, QObject::tr("Stripe refused: %1").arg(outcome.error));
    const QUrl url{providers::jsonBody(*answer).value(u"url").toString(), QUrl::StrictMode};
    if (!url.isValid() || url.host().isEmpty() || !(url.scheme() == u"https"_s || url.scheme() == u"http"_s))
        return failure(Fault::Unavailable, QObject::tr("Stripe's answer was incomplete"));
    return url;
}

/// A metered price takes no quantity: what is used is told by meter events. Stripe, Checkout and subscriptions
wire::Form lineItemsOf(const Pages::Subscription &wish)
{
    const QString item = u"line_items[0]"_s, price = item + u"[price_data]"_s;
    wire::Form form;
    if (!wish.monthlyPrice.isEmpty())
        form = {{item + u"[price]"_s, wish.monthlyPrice}, {item + u"[quantity]"_s, u"1"_s}};
    else if (wish.monthly.minor() > 0)
        form = {{item + u"[quantity]"_s, u"1"_s}, {price + u"[currency]"_s, wish.monthly.currency().toLower()},
            {price + u"[unit_amount]"_s, QString::number(wish.monthly.minor())},
            {price + u"[recurring][interval]"_s, u"month"_s}, {price + u"[product_data][name]"_s, u"CloudGreet"_s}};
    if (!wish.meterPrice.isEmpty())
        form.append({u"line_items[%1][price]"_s.arg(form.isEmpty() ? 0 : 1), wish.meterPrice});
    return form;
}
} // namespace

QFuture<Result<QUrl>> Pages::page(const net::HttpCall &call)
{
    auto promise = std::make_shared<QPromise<Result<QUrl>>>();
    promise->start();
    if (m_settings.apiKey.isEmpty()) {
        promise->addResult(
            Result<QUrl>{failure(Fault::Conflict, QObject::tr("Billing is off: this host has no Stripe key"))});
        promise->finish();
        return promise->future();
    }
    deliver(m_client.send(call), &m_client, [promise](const Result<net::HttpAnswer> &answer) {
        promise->addResult(urlOf(answer));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<QUrl>> Pages::checkout(const Subscription &wish)
{
    wire::Form form{{u"mode"_s, u"subscription"_s}, {u"client_reference_id"_s, wish.business},
        {u"success_url"_s, wish.returnUrl}, {u"cancel_url"_s, wish.returnUrl}};
    form.append(lineItemsOf(wish));
    if (!wish.customer.isEmpty())
        form.append({u"customer"_s, wish.customer});
    return page(wire::post(m_settings, u"/checkout/sessions"_s, form, wish.key));
}

QFuture<Result<QUrl>> Pages::portal(const QString &customer, const QString &returnUrl, const QString &key)
{
    return page(wire::post(
        m_settings, u"/billing_portal/sessions"_s, {{u"customer"_s, customer}, {u"return_url"_s, returnUrl}}, key));
}
} // namespace cloudgreet::stripe
