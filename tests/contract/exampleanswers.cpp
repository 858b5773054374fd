// SPDX-License-Identifier: GPL-3.0-or-later
#include "exampleanswers.h"
#include "stripe/stripepages.h"
#include "telnyx/telnyxline.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

namespace cloudgreet {
namespace {

const QString leg = u"v3:leg"_s, recordingId = u"10cd86ac-fef8-4765-b203-0f7511f9fc75"_s;

/// The status that an example's name tells; 403 where it leaves that open.
int statusOf(const QString &example)
{
    static const QRegularExpression named{u"\\.error\\.([45][0-9]{2})"_s};
    const auto match = named.match(example);
    return match.hasMatch() ? match.captured(1).toInt() : example.contains(u".error.4xx") ? 403 : 200;
}

QString written(const CommandOutcome &outcome)
{
    static const QMap<CommandOutcome::How, QString> names{{CommandOutcome::How::Done, u"done"_s},
        {CommandOutcome::How::Retry, u"retry"_s}, {CommandOutcome::How::Failed, u"failed"_s},
        {CommandOutcome::How::LostAnswer, u"lost"_s}};
    QStringList text{names.value(outcome.how)};
    if (!outcome.code.isEmpty())
        text << outcome.code;
    if (outcome.legIsGone)
        text << u"leg is gone"_s;
    for (const QString &name : {u"id"_s, u"bytes"_s, u"leg"_s})
        if (outcome.answer.contains(name))
            text << outcome.answer.value(name).toVariant().toString();
    for (const QString &list : {u"calendars"_s, u"events"_s})
        if (outcome.answer.contains(list))
            text << u"%1 %2"_s.arg(list).arg(outcome.answer.value(list).toArray().size());
    for (const QString &what : {u"gone"_s, u"clash"_s})
        if (outcome.answer.value(what).toBool())
            text << what;
    if (outcome.answer.contains(u"fees"))
        text << outcome.answer.value(u"subscription")[u"status"].toString()
             << u"fees %1"_s.arg(outcome.answer.value(u"fees").toArray().size());
    if (outcome.answer.contains(u"resource"))
        text << outcome.answer.value(u"resource").toString()
             << QString::number(outcome.answer.value(u"until").toInteger());
    if (outcome.answer.contains(u"busy"))
        text << u"busy %1"_s.arg(outcome.answer.value(u"busy").toArray().size());
    return text.join(u' ');
}

command::Any commandOf(Asked asked)
{
    const QDateTime from{{2026, 8, 25}, {19, 0}, Qt::UTC}, to = from.addSecs(3600);
    switch (asked) {
    case Asked::Answer: return command::Answer{leg};
    case Asked::Dial:
        return command::Dial{leg, u"+12125550188"_s, u"+12125550100"_s, u"1684641123236054244"_s, u"ring:1"_s};
    case Asked::Transcribe: return command::StartTranscription{leg, u"en"_s};
    case Asked::Record: return command::StartRecording{leg};
    case Asked::Text: return command::SendText{u"m"_s, u"+12125550100"_s, u"+12125550147"_s, u"Hello"_s};
    case Asked::RecordingLink: return command::FetchRecording{u"c"_s, recordingId, {}, u"mp3"_s};
    case Asked::Busy: return command::AskBusy{u"b"_s, u"a"_s, u"ours"_s, from, to, {}, {}};
    case Asked::PutEvent:
        return command::PutEvent{
            u"b"_s, u"a"_s, u"ours"_s, 1, from, to, u"America/New_York"_s, u"Cleaning"_s, {}, {}, {}, {}};
    case Asked::MoveEvent:
        return command::PutEvent{
            u"b"_s, u"a"_s, u"ours"_s, 2, from, to, u"America/New_York"_s, u"Cleaning"_s, {}, {}, {}, u"\"1\""_s};
    case Asked::DeleteEvent: return command::DeleteEvent{u"b"_s, u"a"_s, u"ours"_s, {}};
    case Asked::Calendars: return command::ListCalendars{u"b"_s};
    case Asked::Changes:
        return command::SyncCalendar{u"b"_s, u"owner@example.com"_s, u"CPDAlvWDx70CEPDAlvWDx70CGAU="_s, {}, 1, {}};
    case Asked::Channel:
        return command::WatchCalendar{u"b"_s, u"owner@example.com"_s, u"01234567-89ab-cdef-0123456789ab"_s,
            u"https://hooks.example.com/google/calendar"_s};
    case Asked::InvoiceItem: return command::ChargeFee{u"b"_s, u"a"_s, u"cus_1"_s, {}, false, Money{500, u"USD"_s}};
    case Asked::MeterEvent:
        return command::ChargeFee{u"b"_s, u"a"_s, u"cus_1"_s, u"booking"_s, true, Money{500, u"USD"_s}};
    case Asked::TakeBack: return command::ReverseFee{u"b"_s, u"a"_s, u"cus_1"_s, {}, u"ii_1"_s};
    case Asked::Compare: return command::CompareFees{u"b"_s, u"cus_1"_s, {}, false, from, to};
    case Asked::Checkout:
    case Asked::Portal:
    case Asked::Connect:
    case Asked::Refresh: break;         // no commands of the outbox
    }
    return command::Answer{leg};
}
} // namespace

const QMap<QString, ExampleRow> &exampleRows()
{
    static const QMap<QString, ExampleRow> rows{{u"telnyx.response.command.ok"_s, {Asked::Answer, u"done"_s, {}, {}}},
        {u"telnyx.response.answer.with_recording_id"_s, {Asked::Answer, u"done"_s, {}, {}}},
        {u"telnyx.response.dial"_s, {Asked::Dial, u"done v3:*"_s, {}, {}}},
        {u"telnyx.response.messages.send"_s, {Asked::Text, u"done ac012cbf-5e09-46af-a69a-7c0e2d90993c"_s, {}, {}}},
        {u"telnyx.response.recording.get"_s, {Asked::RecordingLink, u"done 5"_s, {}, {u"sound"_s}}},
        {u"telnyx.error.401.authentication_failed"_s, {Asked::Answer, u"failed 10009"_s, {}, {}}},
        {u"telnyx.error.404.not_found"_s, {Asked::Answer, u"failed 10005 leg is gone"_s, {}, {}}},
        {u"telnyx.error.422.call_already_ended"_s, {Asked::Answer, u"failed 90018 leg is gone"_s, {}, {}}},
        {u"telnyx.error.422.call_not_answered"_s, {Asked::Transcribe, u"failed 90034"_s, {}, {}}},
        {u"telnyx.error.422.invalid_call_control_id"_s, {Asked::Answer, u"failed 90015 leg is gone"_s, {}, {}}},
        {u"telnyx.error.422.missing_parameter"_s, {Asked::Answer, u"failed 10004"_s, {}, {}}},
        {u"telnyx.error.422.not_e164"_s, {Asked::Text, u"failed 10016"_s, {}, {}}},
        {u"telnyx.error.422.record_before_audio"_s, {Asked::Record, u"failed 90020"_s, {}, {}}},
        {u"telnyx.error.422.transcription_active"_s, {Asked::Transcribe, u"done"_s, {}, {}}},
        {u"telnyx.error.429.too_many_requests"_s, {Asked::Answer, u"retry 10011"_s, {}, {}}},
        {u"telnyx.error.4xx.40300_opted_out"_s, {Asked::Text, u"failed 40300"_s, {}, {}}},
        {u"telnyx.error.500"_s, {Asked::Answer, u"retry 10007"_s, {}, {}}},
        {u"google.freebusy.response"_s, {Asked::Busy, u"done busy 1"_s, {}, {u"google.events.list.last_page"_s}}},
        {u"google.freebusy.response.calendar_not_found"_s, {Asked::Busy, u"retry"_s, {}, {}}},
        {u"google.events.list.first_page"_s,
            {Asked::Busy, u"done busy 2"_s, {u"google.freebusy.response"_s}, {u"google.events.list.last_page"_s}}},
        {u"google.events.list.last_page"_s, {Asked::Busy, u"done busy 1"_s, {u"google.freebusy.response"_s}, {}}},
        {u"google.events.list.incremental_with_cancelled"_s, {Asked::Changes, u"done events 1"_s, {}, {}}},
        {u"google.calendarList.list"_s, {Asked::Calendars, u"done calendars 1"_s, {}, {}}},
        {u"google.events.watch.response"_s, {Asked::Channel, u"done o3hgv1538sdjfh 1787929572000"_s, {}, {}}},
        {u"google.error.410.fullSyncRequired"_s, {Asked::Changes, u"done gone"_s, {}, {}}},
        {u"google.error.410.updatedMinTooLongAgo"_s, {Asked::Changes, u"done gone"_s, {}, {}}},
        {u"google.error.412.conditionNotMet"_s,
            {Asked::MoveEvent, u"done clash"_s, {}, {u"google.events.insert.response"_s}}},
        {u"google.events.insert.response"_s, {Asked::PutEvent, u"done"_s, {}, {}}},
        {u"google.error.400.timeRangeEmpty"_s, {Asked::Busy, u"failed timeRangeEmpty"_s, {}, {}}},
        {u"google.error.401.authError"_s,
            {Asked::Busy, u"failed 401"_s, {u"google.error.401.authError"_s, u"google.oauth.token.refresh"_s}, {}}},
        {u"google.error.403.forbiddenForNonOrganizer"_s,
            {Asked::PutEvent, u"failed forbiddenForNonOrganizer"_s, {}, {}}},
        {u"google.error.403.quotaExceeded"_s, {Asked::Busy, u"retry quotaExceeded"_s, {}, {}}},
        {u"google.error.403.rateLimitExceeded"_s, {Asked::Busy, u"retry rateLimitExceeded"_s, {}, {}}},
        {u"google.error.403.userRateLimitExceeded"_s, {Asked::Busy, u"retry userRateLimitExceeded"_s, {}, {}}},
        {u"google.error.404.notFound"_s, {Asked::DeleteEvent, u"done"_s, {}, {}}},
        {u"google.error.409.duplicate"_s, {Asked::PutEvent, u"done clash"_s, {}, {u"google.events.insert.response"_s}}},
        {u"google.error.410.deleted"_s, {Asked::DeleteEvent, u"done"_s, {}, {}}},
        {u"google.error.429.rateLimitExceeded"_s, {Asked::Busy, u"retry rateLimitExceeded"_s, {}, {}}},
        {u"google.error.500.backendError"_s, {Asked::PutEvent, u"retry backendError"_s, {}, {}}},
        // The example grants two of the three scopes that we ask for, as an owner can.
        {u"google.oauth.token.code_exchange"_s,
            {Asked::Connect, u"unauthorized https://www.googleapis.com/auth/calendar.calendarlist.readonly"_s, {}, {}}},
        {u"google.oauth.token.refresh"_s, {Asked::Refresh, u"token ya29.EXAMPLE2"_s, {}, {}}},
        {u"google.oauth.error.400.invalid_grant.bad_code"_s, {Asked::Connect, u"unauthorized invalid_grant"_s, {}, {}}},
        {u"google.oauth.error.400.invalid_grant.code_verifier"_s,
            {Asked::Connect, u"unauthorized invalid_grant"_s, {}, {}}},
        {u"google.oauth.error.400.invalid_grant.expired_or_revoked"_s,
            {Asked::Refresh, u"unauthorized invalid_grant"_s, {}, {}}},
        {u"google.oauth.error.400.invalid_request.client_secret_missing"_s,
            {Asked::Connect, u"unauthorized invalid_request"_s, {}, {}}},
        {u"google.oauth.error.400.redirect_uri_mismatch"_s,
            {Asked::Connect, u"unauthorized redirect_uri_mismatch"_s, {}, {}}},
        {u"google.oauth.error.401.invalid_client"_s, {Asked::Refresh, u"unauthorized invalid_client"_s, {}, {}}},
        {u"stripe.billing.meter_event"_s, {Asked::MeterEvent, u"done bk_1"_s, {}, {}}},
        {u"stripe.invoiceitem"_s, {Asked::InvoiceItem, u"done *"_s, {}, {}}},
        {u"stripe.subscriptions.list"_s,
            {Asked::Compare, u"done active fees 0"_s, {}, {u"stripe.subscriptions.list"_s}}},
        {u"stripe.checkout.session"_s, {Asked::Checkout, u"https://checkout.stripe.com/c/pay/*"_s, {}, {}}},
        {u"stripe.billing_portal.session"_s,
            {Asked::Portal, u"https://billing.stripe.com/p/session/test_EXAMPLE"_s, {}, {}}},
        {u"stripe.error.400.idempotency_error"_s, {Asked::InvoiceItem, u"failed"_s, {}, {}}},
        {u"stripe.error.400.parameter_missing"_s, {Asked::InvoiceItem, u"failed parameter_missing"_s, {}, {}}},
        {u"stripe.error.400.parameter_unknown"_s, {Asked::InvoiceItem, u"failed parameter_unknown"_s, {}, {}}},
        {u"stripe.error.401.invalid_api_key"_s, {Asked::InvoiceItem, u"failed"_s, {}, {}}},
        {u"stripe.error.402.card_declined"_s, {Asked::InvoiceItem, u"failed card_declined"_s, {}, {}}},
        {u"stripe.error.404.resource_missing"_s, {Asked::TakeBack, u"done"_s, {}, {}}},
        {u"stripe.error.409.idempotency_key_in_use"_s, {Asked::MeterEvent, u"retry idempotency_key_in_use"_s, {}, {}}},
        {u"stripe.error.429.lock_timeout"_s, {Asked::InvoiceItem, u"retry lock_timeout"_s, {}, {}}},
        {u"stripe.error.429.rate_limit"_s, {Asked::InvoiceItem, u"retry rate_limit"_s, {}, {}}},
        {u"stripe.error.500.api_error"_s, {Asked::InvoiceItem, u"retry"_s, {}, {}}}};
    return rows;
}

AnswerRoom::AnswerRoom(QString folder) : m_folder{std::move(folder)}
{
    m_server.setFallback([this](const net::HttpRequest &, net::Reply reply) {
        if (m_script.isEmpty())
            return reply.send(418, {}, {});         // asked more often than the row says
        const auto [status, body] = m_script.takeFirst();
        reply.send(status, body, {{"Content-Type", "application/json"}});
    });
}

QByteArray AnswerRoom::bodyOf(const QString &example) const
{
    QFile file{u"%1/%2.json"_s.arg(m_folder, example)};
    if (!file.open(QIODevice::ReadOnly))
        return "sound";                             // what lies behind a recording's link
    return file.readAll().replace(
        "https://s3.amazonaws.com", m_server.url().toUtf8()); // no test asks the world outside
}

QString AnswerRoom::read(const QString &example, const ExampleRow &row)
{
    m_script.clear();
    const QStringList order = row.before + QStringList{example} + row.after;
    for (const QString &one : order)
        m_script.emplaceBack(statusOf(one), bodyOf(one));
    const QString said = row.asked == Asked::Connect ? connect() : row.asked == Asked::Refresh ? refresh()
        : row.asked == Asked::Checkout || row.asked == Asked::Portal ? ofPages(row.asked)
        : example.startsWith(u"telnyx") ? ofTelnyx(commandOf(row.asked))
        : example.startsWith(u"stripe") ? ofStripe(commandOf(row.asked)) : ofCalendar(commandOf(row.asked));
    return m_script.isEmpty() ? said : said + u", %1 answers were not asked for"_s.arg(m_script.size());
}

QString AnswerRoom::outcomeOf(Performer &performer, const command::Any &what)
{
    const OutboxRow row{.id = 1,
        .kind = command::kindOf(what),
        .key = u"0190a000-0000-7000-8000-000000000001"_s,
        .payload = command::toJson(what)};
    const auto answer = performer.perform(row, what);
    return QTest::qWaitFor([&] { return answer.isFinished(); }, 5000) ? written(answer.result()) : u"no outcome"_s;
}

QString AnswerRoom::ofTelnyx(const command::Any &what)
{
    telnyx::TelnyxLine line{
        m_client, {.apiUrl = QUrl{m_server.url()}, .apiKey = "KEY", .recordingsFolder = m_recordings.path()}};
    return outcomeOf(line, what);
}

QString AnswerRoom::ofStripe(const command::Any &what)
{
    stripe::StripeFees fees{m_client, {QUrl{m_server.url()}, "rk_test_1"}};
    return outcomeOf(fees, what);
}

QString AnswerRoom::ofPages(Asked asked)
{
    stripe::Pages pages{m_client, {QUrl{m_server.url()}, "rk_test_1"}};
    const auto url = asked == Asked::Portal
        ? pages.portal(u"cus_1"_s, u"https://x.example/"_s, u"k"_s)
        : pages.checkout({u"b"_s, {}, Money{4900, u"USD"_s}, {}, {}, u"https://x.example/"_s, u"k"_s});
    if (!QTest::qWaitFor([&] { return url.isFinished(); }, 5000))
        return u"no answer"_s;
    return url.result() ? QString::fromLatin1(url.result()->toEncoded()) : url.result().error().text;
}

google::Settings AnswerRoom::google() const
{
    const QUrl url{m_server.url()};
    return {.authUrl = url,
        .tokenUrl = url,
        .revokeUrl = url,
        .apiUrl = url,
        .clientId = u"client"_s,
        .clientSecret = "secret"};
}

QString AnswerRoom::ofCalendar(const command::Any &what)
{
    m_secrets.kept = {{u"google-b"_s,
        QJsonDocument{QJsonObject{{u"access"_s, u"fresh"_s}, {u"refresh"_s, u"1//x"_s},
                          {u"expires"_s, m_clock.nowUtc().addSecs(3600).toMSecsSinceEpoch()}}}
            .toJson()}};
    google::Accounts accounts{m_client, m_secrets, m_clock, google()};
    google::GoogleCalendar calendar{m_client, accounts};
    return outcomeOf(calendar, what);
}

template <typename Answer> static QString saidOf(const QFuture<Result<Answer>> &answer, const QString &good)
{
    if (!QTest::qWaitFor([&] { return answer.isFinished(); }, 5000))
        return u"no answer"_s;
    const auto result = answer.result();
    return result ? good + QString::fromUtf8(QVariant::fromValue(*result).toByteArray())
                  : (result.error().fault == Fault::Unauthorized ? u"unauthorized "_s : u"unavailable "_s)
            + result.error().detail;
}

QString AnswerRoom::connect()
{
    google::Accounts accounts{m_client, m_secrets, m_clock, google()};
    const auto url = accounts.connectUrl(u"b"_s, u"http://127.0.0.1:49152/"_s);
    return saidOf(
        accounts.finish(QUrlQuery{*url}.queryItemValue(u"state"_s).toLatin1(), u"code"_s, {}), u"connected "_s);
}

QString AnswerRoom::refresh()
{
    m_secrets.kept = {{u"google-b"_s, R"({"access":"old","refresh":"1//x","expires":0})"}};
    google::Accounts accounts{m_client, m_secrets, m_clock, google()};
    return saidOf(accounts.accessToken(u"b"_s), u"token "_s);
}
} // namespace cloudgreet
