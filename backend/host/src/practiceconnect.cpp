// SPDX-License-Identifier: GPL-3.0-or-later
#include "practiceconnect.h"
#include "net/deliver.h"
#include <QJsonDocument>
#include <QUrlQuery>
#include <future>

namespace cloudgreet {
namespace {
using Done = std::function<void(const Result<QString> &)>;

// Google's loopback redirect has a port; nobody listens there, since the answer is read from the redirect. Google,
// OAuth 2.0 for installed apps
const QString redirect = u"http://127.0.0.1:49152/practice"_s;

/// Tells the stand-in what the owner answers on the consent page; empty: the page asks them.
QFuture<Result<net::HttpAnswer>> answerConsent(net::HttpClient &client, const QUrl &consent, const QString &answer)
{
    net::HttpCall call;
    call.method = "POST";
    call.url = consent.resolved(QUrl{u"/_control/google/consent"_s});
    call.headers = {{"Content-Type", "application/json"}};
    call.body = QJsonDocument{QJsonObject{{u"auto"_s, answer}}}.toJson(QJsonDocument::Compact);
    return client.send(call);
}

void finishConsent(google::Accounts &accounts, const net::HttpAnswer &answer, const Done &done)
{
    const QUrlQuery back{QUrl::fromEncoded(answer.header("location")).query(QUrl::FullyEncoded)};
    const auto member = [&](const QString &name) { return back.queryItemValue(name, QUrl::FullyDecoded); };
    deliver(
        accounts.finish(member(u"state"_s).toUtf8(), member(u"code"_s), member(u"error"_s)), &accounts.client(), done);
}

/// The consent page, opened just as an owner's browser opens it, answers with a redirect that carries state and code.
void followConsent(google::Accounts &accounts, const QUrl &consent, const Done &done)
{
    net::HttpClient &client = accounts.client();
    deliver(answerConsent(client, consent, u"allow"_s), &client,
        [&accounts, &client, consent, done](const Result<net::HttpAnswer> &) {
            net::HttpCall call;
            call.url = consent;
            deliver(
                client.send(call), &client, [&accounts, &client, consent, done](const Result<net::HttpAnswer> &answer) {
                    static_cast<void>(answerConsent(client, consent, {}));
                    if (!answer)
                        return done(tl::unexpected{answer.error()});
                    finishConsent(accounts, *answer, done);
                });
        });
}
} // namespace

Result<> seedPracticeBusiness(EngineRoom &engine, Line &line, const Business &business)
{
    auto finished = std::make_shared<std::promise<Result<>>>();
    engine.post(Action{action::SaveBusiness{business}},
        [&engine, &line, id = business.id, finished](const Result<QJsonObject> &saved) {
            if (!saved)
                return finished->set_value(tl::unexpected{saved.error()});
            line.withAccounts([&engine, id, finished](google::Accounts &accounts) {
                const auto url = accounts.connectUrl(id.text(), redirect);
                if (!url)
                    return finished->set_value(tl::unexpected{url.error()});
                followConsent(accounts, *url, [&engine, id, finished](const Result<QString> &connected) {
                    if (!connected)
                        return finished->set_value(tl::unexpected{connected.error()});
                    engine.post(Action{action::CalendarChanged{id, u"connected"_s}},
                        [finished](const Result<QJsonObject> &kept) {
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
