// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/eventfeed.h"
#include "transport.h"
#include <QJsonDocument>
#include <QLoggingCategory>

namespace cloudgreet::api {
namespace {
using namespace std::chrono_literals;
Q_LOGGING_CATEGORY(lcFeed, "cloudgreet.api.feed", QtWarningMsg)
constexpr auto firstPause = 250ms, longestPause = 5000ms;
constexpr auto longestSilence = 60s;        ///< The host sends a comment every few seconds.
} // namespace

EventFeed::EventFeed(Access access, QObject *parent)
    : QObject{parent}, m_access{std::move(access)}, m_network{transport::networkTo(m_access)}
{
    m_retry.setSingleShot(true);
    m_silence.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &EventFeed::open);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        if (m_reply)
            m_reply->abort();
    });
}

EventFeed::~EventFeed()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
}

void EventFeed::start()
{
    if (!m_reply && !m_retry.isActive())
        open();
}

void EventFeed::retryNow()
{
    if (!m_retry.isActive())
        return;
    m_retry.stop();
    open();
}

void EventFeed::open()
{
    QNetworkRequest request = transport::request(QUrl{m_access.admin + u"/api/events"_s}, m_access.token);
    request.setRawHeader("Accept", "text/event-stream");
    if (!m_lastId.isEmpty())
        request.setRawHeader("Last-Event-ID", m_lastId);
    m_parser = {};
    m_reply = m_network->get(request);
    m_silence.start(longestSilence);
    connect(m_reply, &QNetworkReply::readyRead, this, [this] {
        m_silence.start(longestSilence);
        if (m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 200)
            return m_reply->abort();
        for (const StreamEvent &event : m_parser.feed(m_reply->readAll()))
            take(event);
        if (m_parser.hasFailed() && m_reply)
            m_reply->abort();
    });
    connect(m_reply, &QNetworkReply::finished, this, &EventFeed::ended);
}

void EventFeed::ended()
{
    qCInfo(lcFeed) << "event stream ended:" << m_reply->errorString();
    m_silence.stop();
    const bool isRefused = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 401;
    Error trouble = transport::errorOf(*m_reply, {});
    if (isRefused)
        trouble.text
            = tr("The host no longer accepts the key of this console. Attach to it anew on the sheet “This computer”.");
    m_reply->deleteLater();
    m_reply = nullptr;
    const auto pause = std::min<std::chrono::milliseconds>(firstPause * (1 << std::min(m_failures++, 5)), longestPause);
    m_retry.start(pause);
    setState(State::Broken, trouble);
}

void EventFeed::take(const StreamEvent &event)
{
    if (event.kind == "hello") {
        m_failures = 0;
        return setState(State::Connected);
    }
    if (event.kind == "resync") {
        m_lastId.clear();
        emit resync();
        return;
    }
    const QJsonObject json = QJsonDocument::fromJson(event.data).object(), payload = json[u"payload"].toObject();
    if (event.kind == "turn.partial") {
        emit partial(payload[u"call"].toString(), payload[u"text"].toString());
        return;
    }
    if (!event.id.isEmpty())
        m_lastId = event.id;
    emit this->event(QString::fromUtf8(event.kind), json[u"business"].toString(), payload);
}

void EventFeed::setState(State state, const Error &trouble)
{
    const Fault before = std::exchange(m_trouble, trouble).fault;
    if (std::exchange(m_state, state) != state || before != trouble.fault)
        emit stateChanged(state);
}
} // namespace cloudgreet::api
