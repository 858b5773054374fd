// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "faults.h"
#include "net/httpserver.h"
#include "receivedlog.h"
#include "requestbook.h"
#include <QMap>

namespace cloudgreet::practice {

/// What a stand-in answers; the desk sends it, or loses it.
struct Answer {
    int status = 200;
    QByteArray body = {};
    QByteArray contentType = "application/json";
    net::HeaderList headers = {};

    [[nodiscard]] static Answer json(int status, const QJsonObject &object, const net::HeaderList &headers = {});
    [[nodiscard]] static Answer empty(int status) { return {status, {}, {}, {}}; }
};

/// Where requests come in: logs each, lets the faults act, and hands the rest to the stand-in that the route names.
class Desk : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<Answer(const net::HttpRequest &)>;
    using LateHandler = std::function<void(const net::HttpRequest &, net::Reply)>;
    /// The provider's own way of saying `status`, for faults and unknown addresses.
    using ErrorAnswer = std::function<Answer(int status)>;

    Desk(net::HttpServer &server, IdSource &ids);
    /// Unknown paths below `prefix` answer 404 in the provider's words.
    void addProvider(const QString &provider, const QString &prefix, ErrorAnswer error);
    void route(const QString &provider, const QByteArray &method, const QString &pattern, Handler handler);
    /// For answers that stream. A lost reply is one whose client has gone: the handler still runs.
    void routeLate(const QString &provider, const QByteArray &method, const QString &pattern, LateHandler handler);

    [[nodiscard]] FaultPlan &faults() { return m_faults; }
    [[nodiscard]] ReceivedLog &log() { return m_log; }
    [[nodiscard]] IdSource &ids() { return m_ids; }
    [[nodiscard]] const RequestBook &book() const { return m_book; }
    /// Checks a body against the book, and notes unknown members in the log.
    [[nodiscard]] QList<MemberFault> check(const QString &request, const QJsonObject &body, bool isForm = false);

private:
    void receive(const QString &provider, const net::HttpRequest &request, net::Reply reply, const LateHandler &handler,
        bool isLate);
    void proceed(const QString &provider, const ProviderFault &fault, const net::HttpRequest &request, net::Reply reply,
        const LateHandler &handler, bool isLate);

    net::HttpServer &m_server;
    IdSource &m_ids;
    FaultPlan m_faults{m_ids};
    ReceivedLog m_log;
    RequestBook m_book;
    QMap<QString, ErrorAnswer> m_errors;
    QMap<QString, QString> m_prefixes;
    void serve(
        const QString &provider, const QByteArray &method, const QString &pattern, LateHandler handler, bool isLate);

    ProviderFault::Garble m_garble = ProviderFault::Garble::None; // of the request being handled
    qint64 m_entry = -1; // of the request being handled
};
} // namespace cloudgreet::practice
