// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/checks.h"
#include "net/gather.h"
#include "verdicts.h"
#include <QFileInfo>
#include <QJsonObject>
#include <QStorageInfo>
#include <QUrlQuery>

namespace cloudgreet {
namespace {
using namespace std::chrono_literals;
constexpr auto deadline = 8s;

net::HttpCall ask(const QString &url, const QByteArray &key = {})
{
    net::HttpCall call;
    call.url = QUrl{url};
    call.deadline = deadline;
    call.maxBytes = 1024 * 1024;
    if (!key.isEmpty())
        call.headers = {{"Authorization", "Bearer " + key}};
    return call;
}

qint64 freeAt(const QString &folder)
{
    return QStorageInfo{QFileInfo::exists(folder) ? folder : u"/"_s}.bytesAvailable();
}

/// What is asked of everybody but Telnyx; each answer goes to its place.
struct Questions {
    QList<net::HttpCall> calls;
    QList<Result<net::HttpAnswer> CheckAnswers::*> places;
    void add(Result<net::HttpAnswer> CheckAnswers::*place, const net::HttpCall &call)
    {
        calls.append(call);
        places.append(place);
    }
};

Questions questionsOf(const CheckSubject &s)
{
    Questions questions;
    if (s.providers.hasModel())
        questions.add(
            &CheckAnswers::openAi, ask(s.providers.openAiUrl.toString() + u"/models"_s, s.providers.openAiKey));
    if (!s.providers.stripeKey.isEmpty())
        questions.add(&CheckAnswers::stripe,
            ask(s.providers.stripeUrl.toString()
                    + (s.chargesByMeter ? u"/billing/meters?limit=1"_s : u"/invoiceitems?limit=1"_s),
                s.providers.stripeKey));
    if (s.googleToken)
        questions.add(&CheckAnswers::google,
            ask(s.providers.googleApiUrl.toString() + u"/users/me/calendarList?maxResults=1"_s, *s.googleToken));
    if (!s.publicUrl.isEmpty())
        questions.add(&CheckAnswers::self,
            ask(s.publicUrl + u"/healthz"_s
                + (s.nonce.isEmpty() ? QString{} : u"?nonce="_s + QString::fromLatin1(s.nonce))));
    if (!s.providers.telnyxApiKey.isEmpty())        // for the time alone; the account is read beside it
        questions.add(&CheckAnswers::clock,
            ask(s.providers.telnyxUrl.toString() + u"/call_control_applications?page[size]=1"_s,
                s.providers.telnyxApiKey));
    return questions;
}
} // namespace

void runChecks(net::HttpClient &client, const CheckSubject &subject, std::function<void(const QList<Check> &)> done)
{
    struct Open {
        CheckAnswers answers;
        int left = 2;
    };
    auto open = std::make_shared<Open>();
    const auto finish = [open, subject, done = std::move(done)] {
        if (--open->left > 0)
            return;
        open->answers.nowUtc = QDateTime::currentDateTimeUtc();
        open->answers.bytesFree = freeAt(subject.dataDir);
        done(verdictsOf(subject, open->answers));
    };
    const Questions questions = questionsOf(subject);
    net::gather(client, questions.calls, [open, questions, finish](const QList<Result<net::HttpAnswer>> &answers) {
        for (qsizetype i = 0; i < answers.size(); ++i)
            open->answers.*questions.places.at(i) = answers.at(i);
        finish();
    });
    if (subject.providers.telnyxApiKey.isEmpty())
        return finish();
    telnyx::Settings settings{
        .apiUrl = subject.providers.telnyxUrl, .apiKey = subject.providers.telnyxApiKey, .recordingsFolder = {}};
    telnyx::readAccount(client, settings, subject.numbers, [open, finish](const Result<telnyx::Account> &account) {
        open->answers.telnyx = account;
        finish();
    });
}

QString nameOf(CheckState state)
{
    switch (state) {
    case CheckState::Ok: return u"ok"_s;
    case CheckState::Problem: return u"problem"_s;
    case CheckState::Off: return u"off"_s;
    case CheckState::Unknown: return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const Check &check)
{
    return {{u"name"_s, check.name}, {u"title"_s, check.title}, {u"state"_s, nameOf(check.state)},
        {u"text"_s, check.text}, {u"advice"_s, check.advice}};
}
} // namespace cloudgreet
