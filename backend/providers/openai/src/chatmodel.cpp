// SPDX-License-Identifier: GPL-3.0-or-later
#include "openai/chatmodel.h"
#include "chatrequest.h"
#include "chatstream.h"
#include "domain/logfields.h"
#include "net/deliver.h"
#include "sentences.h"
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QTimer>

namespace cloudgreet::openai {
namespace {
using namespace std::chrono_literals;
using model::Trouble;
Q_LOGGING_CATEGORY(lcModel, "cloudgreet.openai", QtInfoMsg)
constexpr int mostStreams = 4;                  ///< Of one client.
constexpr qint64 mostBytes = 512 * 1024;        ///< Of one answer's stream.
constexpr qint64 mostErrorBytes = 64 * 1024;

Trouble byError(const Error &error)
{
    switch (error.fault) {
    case Fault::Timeout: return Trouble::Late;
    case Fault::Corrupt: return Trouble::Broken;
    case Fault::Unavailable:
    case Fault::Unauthorized:                   // of TLS: the peer's certificate
    case Fault::InvalidInput:
    case Fault::NotFound:
    case Fault::Cancelled:
    case Fault::Conflict: break;
    }
    return Trouble::Unavailable;
}
} // namespace

/// One answer under way. It reports until it has ended or was dropped, whichever comes first.
class ChatModel::Answer : public QObject
{
public:
    Answer(ChatModel &model, const model::Request &request, std::shared_ptr<Client> client)
        : m_model{model}, m_call{request.call}, m_turn{request.turn}, m_client{std::move(client)}
    {
        m_clock.setSingleShot(true);
        m_clock.setTimerType(Qt::PreciseTimer);
        connect(&m_clock, &QTimer::timeout, this, [this] { fail({m_call, m_turn, Trouble::Late}); });
        m_clock.start(model::timing::firstToken);
        m_since.start();
        ++m_client->busy;
        net::HttpCall call{.method = "POST",
            .url = QUrl{m_model.m_settings.baseUrl.toString() + u"/chat/completions"_s},
            .body = QJsonDocument{chatRequest(request)}.toJson(QJsonDocument::Compact),
            .deadline = model::timing::whole,
            .maxBytes = mostErrorBytes};
        if (!m_model.m_settings.apiKey.isEmpty())
            call.headers.append({"Authorization", "Bearer " + m_model.m_settings.apiKey});
        m_exchange = m_client->http.stream(call, [this](const net::ServerSentEvent &event) { read(event.data); });
        deliver(m_exchange, this, [this](const Result<net::HttpAnswer> &answer) { end(answer); });
    }
    ~Answer() override { stop(); }
    void stop()
    {
        if (std::exchange(m_isStopped, true))
            return;
        --m_client->busy;
        m_clock.stop();
        m_exchange.cancel();
    }
    [[nodiscard]] int turn() const { return m_turn; }

private:
    void read(const QByteArray &data)
    {
        if (m_isStopped)
            return;
        m_bytes += data.size();
        if (m_bytes > mostBytes)
            return fail({m_call, m_turn, Trouble::Broken});
        const bool hadBegun = m_stream.hasBegun();
        for (const QString &sentence : m_sentences.feed(m_stream.feed(data)))
            say(sentence);
        if (m_hasSpoken)
            m_clock.start(model::timing::between);
        else if (!hadBegun && m_stream.hasBegun())
            m_clock.start(std::max(0ms, model::timing::firstSentence - std::chrono::milliseconds{m_since.elapsed()}));
    }

    void say(const QString &sentence)
    {
        m_hasSpoken = true;
        m_model.m_report(model::Sentence{m_call, m_turn, sentence});
    }

    void end(const Result<net::HttpAnswer> &answer)
    {
        if (m_isStopped)
            return;
        if (!answer)
            return fail({m_call, m_turn, byError(answer.error()), answer.error().detail, 0ms, m_stream.usage()});
        if (answer->status / 100 != 2 || !m_stream.hasBegun()) {
            // An event stream's body is not kept: what is there is an error, or no stream at all.
            const auto trouble = m_stream.trouble() && answer->status / 100 == 2
                ? *m_stream.trouble()
                : openai::troubleOf(answer->status, answer->body);
            const QByteArray wait = answer->header("retry-after");
            return fail({m_call, m_turn, trouble, answer->body.isEmpty() ? m_stream.words() : wordsOf(answer->body),
                         std::chrono::seconds{std::clamp(wait.toInt(), 0, 3600)}, m_stream.usage()});
        }
        if (const auto trouble = m_stream.trouble())
            return fail({m_call, m_turn, *trouble, m_stream.words(), 0ms, m_stream.usage()});
        if (const QString rest = m_sentences.rest(); !rest.isEmpty())
            say(rest);
        const LogFields fields{logFields()};
        qCInfo(lcModel) << "done";
        finish(model::Finished{m_call, m_turn, m_stream.calls(), m_stream.usage()});
    }

    QJsonObject logFields() const
    {
        return {{u"provider"_s, u"openai"_s}, {u"call"_s, m_call.text()}, {u"turn"_s, m_turn},
            {u"duration_ms"_s, m_since.elapsed()}};
    }

    void fail(const model::Failed &failed)
    {
        const LogFields fields{logFields()};
        qCInfo(lcModel).noquote() << "failed:" << model::toText(failed.trouble);
        finish(failed);
    }

    void finish(const model::Report &report)
    {
        m_model.ended(m_call);                  // this object lives until control is back in the event loop
        m_model.m_report(report);
    }

    ChatModel &m_model;
    CallId m_call;
    int m_turn;
    std::shared_ptr<Client> m_client;
    QFuture<Result<net::HttpAnswer>> m_exchange;
    ChatStream m_stream;
    Sentences m_sentences;
    QTimer m_clock;
    QElapsedTimer m_since;
    qint64 m_bytes = 0;
    bool m_hasSpoken = false, m_isStopped = false;
};

ChatModel::ChatModel(Settings settings, Reporter report) : m_settings{std::move(settings)}, m_report{std::move(report)}
{
}

ChatModel::~ChatModel()
{
    qDeleteAll(m_answers);
}

std::shared_ptr<ChatModel::Client> ChatModel::freeClient()
{
    for (const auto &client : m_clients)
        if (client->busy < mostStreams)
            return client;
    m_clients.push_back(std::make_shared<Client>());
    return m_clients.back();
}

void ChatModel::ask(const model::Request &request)
{
    ended(request.call);
    m_answers.insert(request.call.text(), new Answer{*this, request, freeClient()});
}

void ChatModel::drop(const CallId &call, int turn)
{
    const Answer *answer = m_answers.value(call.text());
    if (answer && answer->turn() == turn)
        ended(call);
}

/// It may be the answer's own stack that ends it: so it is deleted later, and is silent until then.
void ChatModel::ended(const CallId &call)
{
    Answer *answer = m_answers.take(call.text());
    if (!answer)
        return;
    answer->stop();
    answer->deleteLater();
}
} // namespace cloudgreet::openai
