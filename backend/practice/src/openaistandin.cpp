// SPDX-License-Identifier: GPL-3.0-or-later
#include "openaistandin.h"
#include "net/eventstream.h"
#include <QJsonDocument>
#include <QSet>
#include <QTimer>

namespace cloudgreet::practice {
using net::HttpRequest;
using net::Reply;
namespace {
const QStringList Models{
    u"gpt-4o-mini"_s, u"gpt-4o"_s, u"gpt-4.1-mini"_s, u"gpt-4.1"_s, u"gpt-5"_s, u"gpt-5-mini"_s, u"gpt-realtime"_s};

Answer openAiError(int status, const QString &type, const QJsonValue &code, const QString &message,
    const QJsonValue &param = QJsonValue::Null)
{
    return Answer::json(status,
        {{u"error"_s,
            QJsonObject{{u"message"_s, message}, {u"type"_s, type}, {u"param"_s, param}, {u"code"_s, code}}}});
}

Answer errorStatus(int status)
{
    switch (status) {
    case 401:
        return openAiError(401, u"invalid_request_error"_s, u"invalid_api_key"_s, u"Incorrect API key provided."_s);
    case 404:
        return openAiError(404, u"invalid_request_error"_s, QJsonValue::Null, u"Unknown request URL."_s);
    case 429: {
        Answer answer = openAiError(429, u"requests"_s, u"rate_limit_exceeded"_s,
            u"Rate limit reached for requests per min (RPM). Please try again in 1s."_s);
        answer.headers = {{"Retry-After", "1"}, {"x-ratelimit-limit-requests", "3"},
            {"x-ratelimit-remaining-requests", "0"}, {"x-ratelimit-reset-requests", "1s"}};
        return answer;
    }
    default:
        return status >= 500
            ? openAiError(status, u"server_error"_s, QJsonValue::Null,
                u"The server had an error while processing your request. Sorry about that!"_s)
            : openAiError(status, u"invalid_request_error"_s, QJsonValue::Null, u"The request was invalid."_s);
    }
}

/// Every tool call of an assistant message needs its answer before anything else is said.
QString unansweredToolCall(const QJsonArray &messages)
{
    QSet<QString> open;
    for (const auto &message : messages) {
        if (message[u"role"_s] == u"tool"_s) {
            open.remove(message[u"tool_call_id"_s].toString());
            continue;
        }
        if (!open.isEmpty())
            break;
        for (const auto &call : message[u"tool_calls"_s].toArray())
            open.insert(call[u"id"_s].toString());
    }
    return open.isEmpty() ? QString{} : *open.begin();
}

QString textOf(const QJsonValue &content)
{
    QString text = content.toString();
    for (const auto &part : content.toArray())
        text += part[u"text"_s].toString();
    return text;
}

/// Pieces of a few characters, never inside a surrogate pair.
QStringList pieces(const QString &text, qsizetype length)
{
    QStringList out;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype count = std::min(length, text.size() - at);
        if (text[at + count - 1].isHighSurrogate())
            ++count;
        out.append(text.mid(at, count));
        at += count;
    }
    return out;
}
} // namespace

OpenAiStandIn::OpenAiStandIn(Desk &desk, QString key)
    : m_desk{desk}
    , m_key{std::move(key)}
{
    m_desk.addProvider(u"openai"_s, u"/openai/"_s, errorStatus);
    m_desk.routeLate(u"openai"_s, "POST", u"/openai/v1/chat/completions"_s,
        [this](const HttpRequest &request, Reply reply) { complete(request, std::move(reply)); });
    m_desk.route(u"openai"_s, "GET", u"/openai/v1/models"_s, [this](const HttpRequest &request) {
        if (request.bearer() != m_key.toLatin1())
            return errorStatus(401);
        QJsonArray data;
        for (const QString &model : Models)
            data.append(QJsonObject{{u"id"_s, model}, {u"object"_s, u"model"_s}, {u"created"_s, 1715367049},
                {u"owned_by"_s, u"practice"_s}});
        return Answer::json(200, {{u"object"_s, u"list"_s}, {u"data"_s, data}});
    });
}

std::optional<Answer> OpenAiStandIn::refused(const HttpRequest &request, const Result<QJsonObject> &body)
{
    const auto invalid = [](const QString &message, const QString &param, const QJsonValue &code = QJsonValue::Null) {
        return openAiError(
            400, u"invalid_request_error"_s, code, message, param.isEmpty() ? QJsonValue::Null : QJsonValue{param});
    };
    if (request.bearer() != m_key.toLatin1())
        return errorStatus(401);
    if (!body)
        return invalid(u"We could not parse the JSON body of your request."_s, {});
    for (const MemberFault &fault : m_desk.check(u"openai post /chat/completions"_s, *body)) {
        const QString name = fault.path.join(u'.');
        if (fault.kind == MemberFault::Missing)
            return invalid(u"Missing required parameter: '%1'."_s.arg(name), name, u"missing_required_parameter"_s);
        if (fault.kind == MemberFault::Unknown)
            return invalid(u"Unrecognized request argument supplied: %1"_s.arg(name), {});
        return invalid(u"Invalid value for '%1'."_s.arg(name), name, u"invalid_value"_s);
    }
    const QString model = body->value(u"model"_s).toString();
    if (std::none_of(Models.begin(), Models.end(), [&model](const QString &known) { return model.startsWith(known); }))
        return openAiError(404, u"invalid_request_error"_s, u"model_not_found"_s,
            u"The model `%1` does not exist or you do not have access to it."_s.arg(model));
    const QJsonArray messages = body->value(u"messages"_s).toArray();
    if (messages.isEmpty())
        return invalid(u"Invalid 'messages': empty array."_s, u"messages"_s, u"empty_array"_s);
    if (const QString call = unansweredToolCall(messages); !call.isEmpty())
        return invalid(
            u"An assistant message with 'tool_calls' must be followed by tool messages responding to each 'tool_call_id'. The following tool_call_ids did not have response messages: %1"_s
                .arg(call),
            u"messages"_s);
    return {};
}

QJsonObject OpenAiStandIn::nextPlan(const QJsonObject &body)
{
    if (!m_script.isEmpty())
        return m_script.takeAt(0).toObject();
    const QJsonArray messages = body.value(u"messages"_s).toArray();
    const QJsonObject last = messages.last().toObject();
    const QString text = textOf(last.value(u"content"_s));
    if (last.value(u"role"_s) == u"tool"_s)
        return {{u"content"_s, u"The tool answered: %1"_s.arg(text.left(200))}};
    for (const auto &tool : body.value(u"tools"_s).toArray()) {
        const QString name = tool[u"function"_s][u"name"_s].toString();
        if (last.value(u"role"_s) == u"user"_s && text.contains(name)) {
            const qsizetype brace = text.indexOf(u'{');
            return {{u"tool_calls"_s,
                QJsonArray{QJsonObject{{u"name"_s, name}, {u"arguments"_s, brace < 0 ? u"{}"_s : text.mid(brace)}}}}};
        }
    }
    return {{u"content"_s, u"You said: %1"_s.arg(text.left(200))}};
}

QJsonArray OpenAiStandIn::toolCalls(const QJsonObject &plan)
{
    QJsonArray out;
    for (const auto &call : plan.value(u"tool_calls"_s).toArray()) {
        const QJsonValue arguments = call[u"arguments"_s];
        const QString text = arguments.isObject()
            ? QString::fromUtf8(QJsonDocument{arguments.toObject()}.toJson(QJsonDocument::Compact))
            : arguments.toString(u"{}"_s);
        out.append(QJsonObject{{u"id"_s, u"call_"_s + m_desk.ids().token(24)}, {u"type"_s, u"function"_s},
            {u"function"_s, QJsonObject{{u"name"_s, call[u"name"_s]}, {u"arguments"_s, text}}}});
    }
    return out;
}

QJsonObject OpenAiStandIn::usage(const QJsonObject &body, const QJsonObject &plan) const
{
    const auto prompt = QJsonDocument{body}.toJson(QJsonDocument::Compact).size() / 4,
               made = QJsonDocument{plan}.toJson(QJsonDocument::Compact).size() / 4;
    return {{u"prompt_tokens"_s, prompt}, {u"completion_tokens"_s, made}, {u"total_tokens"_s, prompt + made},
        {u"prompt_tokens_details"_s, QJsonObject{{u"cached_tokens"_s, 0}, {u"audio_tokens"_s, 0}}},
        {u"completion_tokens_details"_s,
            QJsonObject{{u"reasoning_tokens"_s, 0}, {u"audio_tokens"_s, 0}, {u"accepted_prediction_tokens"_s, 0},
                {u"rejected_prediction_tokens"_s, 0}}}};
}

void OpenAiStandIn::complete(const HttpRequest &request, Reply reply)
{
    const auto body = request.json();
    if (const auto refusal = refused(request, body)) {
        net::HeaderList headers = refusal->headers;
        headers.emplaceBack("Content-Type", "application/json");
        return reply.send(refusal->status, refusal->body, headers);
    }
    const QJsonObject plan = nextPlan(*body);
    const auto kept = std::make_shared<Reply>(std::move(reply));
    const auto go = [this, asked = *body, plan, kept] {
        if (asked.value(u"stream"_s).toBool())
            stream(asked, plan, *kept);
        else
            answer(asked, plan, *kept);
    };
    const std::chrono::milliseconds delay{plan.value(u"delay_ms"_s).toInt()};
    if (delay.count() > 0)
        QTimer::singleShot(delay, this, go);
    else
        go();
}

void OpenAiStandIn::answer(const QJsonObject &body, const QJsonObject &plan, Reply &reply)
{
    const QJsonArray calls = toolCalls(plan);
    QJsonObject message{{u"role"_s, u"assistant"_s}, {u"refusal"_s, QJsonValue::Null}, {u"annotations"_s, QJsonArray{}},
        {u"content"_s, plan.contains(u"content"_s) ? plan.value(u"content"_s) : QJsonValue{QJsonValue::Null}}};
    if (!calls.isEmpty())
        message.insert(u"tool_calls"_s, calls);
    const QJsonObject choice{{u"index"_s, 0}, {u"message"_s, message}, {u"logprobs"_s, QJsonValue::Null},
        {u"finish_reason"_s, calls.isEmpty() ? u"stop"_s : u"tool_calls"_s}};
    reply.json(200,
        {{u"id"_s, u"chatcmpl-"_s + m_desk.ids().token(29)}, {u"object"_s, u"chat.completion"_s},
            {u"created"_s, unixNow()}, {u"model"_s, body.value(u"model"_s)}, {u"choices"_s, QJsonArray{choice}},
            {u"usage"_s, usage(body, plan)}, {u"service_tier"_s, u"default"_s},
            {u"system_fingerprint"_s, u"fp_practice"_s}});
}

void OpenAiStandIn::stream(const QJsonObject &body, const QJsonObject &plan, Reply &reply)
{
    QList<QJsonObject> deltas{{{u"role"_s, u"assistant"_s},
        {u"content"_s, plan.contains(u"content"_s) ? QJsonValue{QString{}} : QJsonValue{QJsonValue::Null}},
        {u"refusal"_s, QJsonValue::Null}}};
    for (const QString &piece : pieces(plan.value(u"content"_s).toString(), 6))
        deltas.append({{u"content"_s, piece}});
    const QJsonArray calls = toolCalls(plan);
    for (qsizetype i = 0; i < calls.size(); ++i) {
        QJsonObject first = calls[i].toObject();
        const QString arguments = first.value(u"function"_s)[u"arguments"_s].toString();
        first.insert(u"index"_s, i);
        first.insert(u"function"_s,
            QJsonObject{{u"name"_s, first.value(u"function"_s)[u"name"_s]}, {u"arguments"_s, QString{}}});
        deltas.append({{u"tool_calls"_s, QJsonArray{first}}});
        for (const QString &piece : pieces(arguments, 9))
            deltas.append({{u"tool_calls"_s,
                QJsonArray{QJsonObject{{u"index"_s, i}, {u"function"_s, QJsonObject{{u"arguments"_s, piece}}}}}}});
    }
    net::EventStream *events = reply.eventStream();
    if (!events)
        return;
    QJsonObject chunk{{u"id"_s, u"chatcmpl-"_s + m_desk.ids().token(29)}, {u"object"_s, u"chat.completion.chunk"_s},
        {u"created"_s, unixNow()}, {u"model"_s, body.value(u"model"_s)}, {u"service_tier"_s, u"default"_s},
        {u"system_fingerprint"_s, u"fp_practice"_s}};
    const auto send = [&chunk, events](const QJsonArray &choices) {
        chunk.insert(u"choices"_s, choices);
        events->send({}, {}, QJsonDocument{chunk}.toJson(QJsonDocument::Compact));
    };
    const auto choice = [](const QJsonObject &delta, const QJsonValue &reason) {
        return QJsonArray{QJsonObject{
            {u"index"_s, 0}, {u"delta"_s, delta}, {u"logprobs"_s, QJsonValue::Null}, {u"finish_reason"_s, reason}}};
    };
    const qsizetype cutAfter = plan.value(u"cut_after"_s).toInt(-1);
    for (qsizetype i = 0; i < deltas.size(); ++i) {
        if (i == cutAfter)
            return events->close();
        send(choice(deltas[i], QJsonValue::Null));
    }
    send(choice({}, calls.isEmpty() ? u"stop"_s : u"tool_calls"_s));
    if (body.value(u"stream_options"_s)[u"include_usage"_s].toBool()) {
        chunk.insert(u"usage"_s, usage(body, plan));
        send({});
    }
    events->send({}, {}, "[DONE]");
    events->close();
}
} // namespace cloudgreet::practice
