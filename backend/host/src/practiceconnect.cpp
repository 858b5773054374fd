// SPDX-License-Identifier: GPL-3.0-or-later
#include "practiceconnect.h"
#include "net/deliver.h"
#include <QUrlQuery>
#include <future>

namespace cloudgreet {
namespace {
using Done = std::function<void(const Result<QString> &)>;

/// The consent page answers the browser with a redirect that carries state and code.
void followConsent(google::Accounts &accounts, const QUrl &consent, const Done &done)
{
    net::HttpCall call;
    call.url = consent;
    QUrlQuery query{consent.query(QUrl::FullyEncoded)};
    query.addQueryItem(u"auto"_s, u"allow"_s);
    call.url.setQuery(query.query(QUrl::FullyEncoded));
    deliver(accounts.client().send(call), &accounts.client(), [&accounts, done](const Result<net::HttpAnswer> &answer) {
        if (!answer)
            return done(tl::unexpected{answer.error()});
        const QUrlQuery back{QUrl::fromEncoded(answer->header("location")).query(QUrl::FullyEncoded)};
        deliver(accounts.finish(back.queryItemValue(u"state"_s, QUrl::FullyDecoded).toUtf8(), back.queryItemValue(u"code"_s, QUrl::FullyDecoded),
                                back.queryItemValue(u"error"_s, QUrl::FullyDecoded)), &accounts.client(), done);
    });
}
} // namespace

Result<> seedPracticeBusiness(EngineRoom &engine, Line &line, const Business &business)
{
    auto finished = std::make_shared<std::promise<Result<>>>();
    engine.post(Action{action::SaveBusiness{business}}, [&engine, &line, id = business.id, finished](const Result<QJsonObject> &saved) {
        if (!saved)
            return finished->set_value(tl::unexpected{saved.error()});
        line.withAccounts([&engine, id, finished](google::Accounts &accounts) {
            const auto url = accounts.connectUrl(id.text(), u"http://127.0.0.1/practice"_s);
            if (!url)
                return finished->set_value(tl::unexpected{url.error()});
            followConsent(accounts, *url, [&engine, id, finished](const Result<QString> &connected) {
                if (!connected)
                    return finished->set_value(tl::unexpected{connected.error()});
                engine.post(Action{action::CalendarChanged{id, u"connected"_s}}, [finished](const Result<QJsonObject> &kept) {
                    finished->set_value(kept ? Result<>{} : Result<>{tl::unexpected{kept.error()}});
                });
            });
        });
    });
    auto waiting = finished->get_future();
    if (waiting.wait_for(std::chrono::seconds{15}) != std::future_status::ready)
        return failure(Fault::Timeout, QObject::tr("The practice calendar did not answer"));
    return waiting.get();
}
} // namespace cloudgreet
