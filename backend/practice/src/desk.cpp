// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include <QJsonDocument>
#include <QLocale>
#include <QTimer>

namespace cloudgreet::practice {
using net::HttpRequest;
using net::Reply;
namespace {
/// The answer as something between the provider and us has spoilt it.
Answer garbled(Answer answer, ProviderFault::Garble how)
{
    constexpr qsizetype huge = 10 * 1024 * 1024;
    switch (how) {
    case ProviderFault::Garble::None: break;
    case ProviderFault::Garble::Truncated:
        answer.body = answer.body.isEmpty() ? QByteArray{"{"} : answer.body.left(answer.body.size() / 2);
        break;
    case ProviderFault::Garble::Html:
        answer.body = "<html><body>Please log in to this network</body></html>";
        answer.contentType = "text/html";
        break;
    case ProviderFault::Garble::Huge: answer.body = "{\"padding\":\"" + QByteArray{huge, 'x'} + "\"}"; break;
    }
    return answer;
}

void sendAnswer(Reply &reply, const Answer &answer)
{
    net::HeaderList headers = answer.headers;
    if (!answer.contentType.isEmpty())
        headers.emplaceBack("Content-Type", answer.contentType);
    // As servers with a clock do, RFC 9110 section 6.6.1.
    headers.emplaceBack("Date",
        QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1());
    reply.send(answer.status, answer.body, headers);
}
} // namespace

Answer Answer::json(int status, const QJsonObject &object, const net::HeaderList &headers)
{
    return {status, QJsonDocument{object}.toJson(QJsonDocument::Compact), "application/json", headers};
}

Desk::Desk(net::HttpServer &server, IdSource &ids)
    : m_server{server}
    , m_ids{ids}
{
    m_server.setFallback([this](const HttpRequest &request, Reply reply) {
        for (auto prefix = m_prefixes.begin(); prefix != m_prefixes.end(); ++prefix) {
            if (!request.path.startsWith(prefix.value()))
                continue;
            const ErrorAnswer &error = m_errors[prefix.key()];
            return receive(prefix.key(), request, std::move(reply),
                [error](const HttpRequest &, Reply late) { sendAnswer(late, error(404)); }, true);
        }
        reply.problem(404, {}, tr("There is nothing at this address."));
    });
}

void Desk::addProvider(const QString &provider, const QString &prefix, ErrorAnswer error)
{
    m_prefixes.insert(provider, prefix);
    m_errors.insert(provider, std::move(error));
}

void Desk::route(const QString &provider, const QByteArray &method, const QString &pattern, Handler handler)
{
    const auto late = [this, handler = std::move(handler)](const HttpRequest &request, Reply reply) {
        const Answer answer = handler(request);
        m_log.setStatus(m_entry, answer.status);
        sendAnswer(reply, garbled(answer, m_garble));
    };
    serve(provider, method, pattern, late, false);
}

void Desk::routeLate(const QString &provider, const QByteArray &method, const QString &pattern, LateHandler handler)
{
    serve(provider, method, pattern, std::move(handler), true);
}

void Desk::serve(
    const QString &provider, const QByteArray &method, const QString &pattern, LateHandler handler, bool isLate)
{
    m_server.route(method, pattern,
        [this, provider, isLate, handler = std::move(handler)](const HttpRequest &request, Reply reply) {
            receive(provider, request, std::move(reply), handler, isLate);
        });
}

void Desk::receive(
    const QString &provider, const HttpRequest &request, Reply reply, const LateHandler &handler, bool isLate)
{
    const auto fault = m_faults.take(provider, request.path);
    m_entry = m_log.add(provider, request, fault ? fault->name() : QString{});
    if (!fault)
        return handler(request, std::move(reply));
    if (fault->delay.count() == 0)
        return proceed(provider, *fault, request, std::move(reply), handler, isLate);
    const auto kept = std::make_shared<Reply>(std::move(reply));
    QTimer::singleShot(fault->delay, this, [this, provider, fault, request, kept, handler, isLate, entry = m_entry] {
        m_entry = entry;
        proceed(provider, *fault, request, std::move(*kept), handler, isLate);
    });
}

void Desk::proceed(const QString &provider, const ProviderFault &fault, const HttpRequest &request, Reply reply,
    const LateHandler &handler, bool isLate)
{
    if (fault.drop)
        return reply.drop();
    if (fault.status > 0) {
        m_log.setStatus(m_entry, fault.status);
        return sendAnswer(reply, m_errors[provider](fault.status));
    }
    if (fault.garble != ProviderFault::Garble::None && isLate) // it would stream: what is garbled stands in its place
        return sendAnswer(reply, garbled(Answer::json(200, {{u"id"_s, u"practice"_s}}), fault.garble));
    if (fault.loseReply)
        reply.drop(); // the handler finds nobody to answer, and has its effect all the same
    m_garble = fault.garble;
    handler(request, std::move(reply));
    m_garble = ProviderFault::Garble::None;
}

QList<MemberFault> Desk::check(const QString &request, const QJsonObject &body, bool isForm)
{
    QList<MemberFault> faults = m_book.check(request, body, isForm);
    QStringList unknown;
    for (const MemberFault &fault : faults) {
        if (fault.kind == MemberFault::Unknown)
            unknown.append(fault.bracketed());
    }
    m_log.setUnknownMembers(unknown);
    return faults;
}
} // namespace cloudgreet::practice
