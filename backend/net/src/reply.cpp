// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/reply.h"
#include "connection.h"
#include "net/byterange.h"
#include "net/eventstream.h"
#include "serverlife.h"
#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace cloudgreet::net {
namespace {

constexpr std::pair<int, const char *> Phrases[] = {{100, "Continue"}, {200, "OK"}, {201, "Created"}, {202, "Accepted"},
    {204, "No Content"}, {206, "Partial Content"}, {302, "Found"}, {303, "See Other"}, {304, "Not Modified"},
    {400, "Bad Request"}, {401, "Unauthorized"}, {402, "Payment Required"}, {403, "Forbidden"}, {404, "Not Found"},
    {405, "Method Not Allowed"}, {408, "Request Timeout"}, {409, "Conflict"}, {410, "Gone"},
    {412, "Precondition Failed"}, {413, "Content Too Large"}, {415, "Unsupported Media Type"},
    {416, "Range Not Satisfiable"}, {417, "Expectation Failed"}, {422, "Unprocessable Content"},
    {426, "Upgrade Required"}, {428, "Precondition Required"}, {429, "Too Many Requests"},
    {431, "Request Header Fields Too Large"}, {500, "Internal Server Error"}, {501, "Not Implemented"},
    {502, "Bad Gateway"}, {503, "Service Unavailable"}, {504, "Gateway Timeout"}, {505, "HTTP Version Not Supported"}};

/// RFC 6266: a plain name for old readers, the real one in UTF-8.
QByteArray attachment(const QString &name)
{
    QByteArray plain;
    for (const QChar c : name)
        plain += c.unicode() > 0x20 && c.unicode() < 0x7f && c != u'"' && c != u'\\' && c != u'/' ? c.toLatin1() : '_';
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + name.toUtf8().toPercentEncoding();
}

QByteArray entityTag(const QFileInfo &info)
{
    return '"' + QByteArray::number(info.size(), 36) + '-'
        + QByteArray::number(info.lastModified().toMSecsSinceEpoch(), 36) + '"';
}
} // namespace

QByteArray reasonPhrase(int status)
{
    const auto found
        = std::find_if(std::begin(Phrases), std::end(Phrases), [status](const auto &p) { return p.first == status; });
    return found == std::end(Phrases) ? QByteArray("Status") : QByteArray(found->second);
}

QByteArray problemDocument(
    int status, const QString &title, const QString &detail, const QByteArray &requestId, const QJsonObject &more)
{
    QJsonObject problem = more;
    problem.insert(u"type"_qs, u"about:blank"_qs);
    problem.insert(u"status"_qs, status);
    problem.insert(u"title"_qs, title.isEmpty() ? QString::fromLatin1(reasonPhrase(status)) : title);
    if (!detail.isEmpty())
        problem.insert(u"detail"_qs, detail);
    if (!requestId.isEmpty())
        problem.insert(u"request_id"_qs, QString::fromLatin1(requestId));
    return QJsonDocument{problem}.toJson(QJsonDocument::Compact);
}

Reply::Reply(Connection *connection, QByteArray requestId, bool headOnly, std::shared_ptr<ServerLife> life)
    : m_connection{connection}
    , m_requestId{std::move(requestId)}
    , m_headOnly{headOnly}
    , m_life{std::move(life)}
{
}

Reply::~Reply()
{
    if (isOpen())
        problem(500, {}, QObject::tr("The request was not answered."));
}

bool Reply::isOpen() const
{
    return m_connection && m_connection->isWaitingForAnswer();
}

Connection *Reply::take()
{
    Connection *connection = isOpen() ? m_connection.data() : nullptr;
    m_connection.clear();
    return connection;
}

void Reply::markAuthenticated()
{
    if (isOpen())
        m_connection->markAuthenticated();
}

void Reply::send(int status, const QByteArray &body, const HeaderList &headers)
{
    if (Connection *connection = take()) {
        HeaderList all = headers;
        all.append({"X-Request-Id", m_requestId});
        connection->respond(status, all, body, m_headOnly);
    }
}

void Reply::json(int status, const QJsonObject &object, const HeaderList &headers)
{
    HeaderList all = headers;
    all.emplaceBack("Content-Type", "application/json");
    send(status, QJsonDocument{object}.toJson(QJsonDocument::Compact), all);
}

void Reply::jsonArray(int status, const QJsonArray &array, const HeaderList &headers)
{
    HeaderList all = headers;
    all.emplaceBack("Content-Type", "application/json");
    send(status, QJsonDocument{array}.toJson(QJsonDocument::Compact), all);
}

void Reply::problem(int status, const QString &title, const QString &detail, const HeaderList &headers)
{
    HeaderList all = headers;
    all.emplaceBack("Content-Type", "application/problem+json");
    send(status, problemDocument(status, title, detail, m_requestId), all);
}

void Reply::problemWith(int status, const QString &title, const QString &detail, const QJsonObject &more)
{
    send(status, problemDocument(status, title, detail, m_requestId, more),
        {{"Content-Type", "application/problem+json"}});
}

void Reply::file(const QString &path, const FileOptions &options)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return problem(404, {}, QObject::tr("The file is not there."));
    const QByteArray tag = entityTag(QFileInfo{*file});
    const bool mayCut = options.ifRange.isEmpty() || options.ifRange == tag;
    const ByteRange range = mayCut ? parseRange(options.range, file->size()) : ByteRange{};
    const QByteArray size = QByteArray::number(file->size());
    if (range.kind == ByteRange::Unsatisfiable)
        return problem(416, {}, {}, {{"Content-Range", "bytes */" + size}});
    HeaderList headers{{"Content-Type", options.contentType}, {"Accept-Ranges", "bytes"}, {"ETag", tag},
        {"Cache-Control", "private, no-store"},
        {"X-Request-Id", m_requestId}}; // what is deleted here stays in no proxy
    if (!options.downloadName.isEmpty())
        headers.append({"Content-Disposition", attachment(options.downloadName)});
    const bool isPart = range.kind == ByteRange::Part;
    if (isPart)
        headers.append({"Content-Range",
            "bytes " + QByteArray::number(range.first) + '-' + QByteArray::number(range.last) + '/' + size});
    const qint64 length = isPart ? range.last - range.first + 1 : file->size();
    if (Connection *connection = take()) {
        file->seek(isPart ? range.first : 0);
        connection->respondFile(isPart ? 206 : 200, headers, std::move(file), length, m_headOnly);
    }
}

EventStream *Reply::eventStream()
{
    Connection *connection = take();
    if (!connection)
        return nullptr;
    const HeaderList headers{
        {"Content-Type", "text/event-stream"}, {"Cache-Control", "no-store"}, {"X-Request-Id", m_requestId}};
    return connection->startStream(headers, m_headOnly) ? new EventStream{*connection} : nullptr;
}

void Reply::drop()
{
    if (Connection *connection = take())
        connection->cut();
}

LateReply::LateReply(Reply &&reply)
    : m_life{reply.m_life}
{
    // The last holder may be on any thread, and the reply must die on the server's.
    m_reply = std::shared_ptr<Reply>{new Reply{std::move(reply)}, [life = m_life](Reply *owned) {
                                         if (!life->post([owned] { delete owned; }))
                                             delete owned;
                                     }};
}

void LateReply::answer(std::function<void(Reply &)> answer) const
{
    m_life->post([reply = m_reply, answer = std::move(answer)] {
        if (reply->isOpen())
            answer(*reply);
    });
}

void LateReply::send(int status, const QByteArray &body, const HeaderList &headers) const
{
    answer([status, body, headers](Reply &reply) { reply.send(status, body, headers); });
}

void LateReply::json(int status, const QJsonObject &object, const HeaderList &headers) const
{
    answer([status, object, headers](Reply &reply) { reply.json(status, object, headers); });
}

void LateReply::problem(int status, const QString &title, const QString &detail) const
{
    answer([status, title, detail](Reply &reply) { reply.problem(status, title, detail); });
}
} // namespace cloudgreet::net
