// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatstream.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cloudgreet::openai {
namespace {
using model::Trouble;
constexpr int mostCalls = 32;                   ///< Indexes beyond are hostile or broken.
constexpr qsizetype longestArguments = 64 * 1024;
constexpr qint64 mostTokens = 1'000'000'000;
} // namespace

model::Usage usageOf(const QJsonObject &usage)
{
    // Sums of these are kept: a server that counts beyond reason must not make one overflow.
    const auto tokens = [](const QJsonValue &count) { return std::clamp<qint64>(count.toInteger(), 0, mostTokens); };
    return {tokens(usage.value(u"prompt_tokens")), tokens(usage.value(u"prompt_tokens_details")[u"cached_tokens"]),
            tokens(usage.value(u"completion_tokens"))};
}

QString ChatStream::feed(const QByteArray &data)
{
    if (data == "[DONE]") {
        m_isDone = true;
        return {};
    }
    const auto document = QJsonDocument::fromJson(data);
    const QJsonObject chunk = document.object();
    if (!document.isObject() || chunk.contains(u"error")) {
        m_isBroken = true;
        m_words = chunk.value(u"error")[u"message"].toString().left(200);
        return {};
    }
    if (const QJsonValue usage = chunk.value(u"usage"); usage.isObject())
        m_usage = usageOf(usage.toObject());
    const QJsonObject choice = chunk.value(u"choices").toArray().first().toObject();
    if (const QString reason = choice.value(u"finish_reason").toString(); !reason.isEmpty())
        m_reason = reason;
    const QJsonObject delta = choice.value(u"delta").toObject();
    for (const auto &piece : delta.value(u"tool_calls").toArray()) {
        const int index = piece[u"index"].toInt(-1);
        if (index < 0 || index >= mostCalls || m_calls[index].arguments.size() > longestArguments) {
            m_isBroken = true;
            return {};
        }
        model::ToolCall &call = m_calls[index];
        if (const QString id = piece[u"id"].toString(); !id.isEmpty())
            call.id = id.left(128);
        call.name += piece[u"function"][u"name"].toString().left(64);
        call.arguments += piece[u"function"][u"arguments"].toString();
        m_hasBegun = true;
    }
    const QString text = delta.value(u"content").toString();
    m_hasBegun |= !text.isEmpty();
    if (!delta.value(u"refusal").toString().isEmpty())
        m_reason = u"content_filter"_s;
    return text;
}

std::optional<Trouble> ChatStream::trouble() const
{
    if (m_reason == u"content_filter")
        return Trouble::Refused;
    if (m_isBroken || (!m_isDone && m_reason.isEmpty()))
        return Trouble::Broken;
    return {};
}

QList<model::ToolCall> ChatStream::calls() const
{
    QList<model::ToolCall> whole;
    if (m_reason == u"length")
        return whole;                           // the last one is cut off, and those before may need it
    for (const model::ToolCall &call : m_calls)
        if (!call.id.isEmpty() && !call.name.isEmpty())
            whole << call;
    return whole;
}

Trouble troubleOf(int status, const QByteArray &body)
{
    const QString code = QJsonDocument::fromJson(body).object().value(u"error")[u"code"].toString();
    if (status == 401 || status == 403 || status == 404)
        return Trouble::NotAccepted;
    if (status == 429)
        return code == u"insufficient_quota" ? Trouble::NoQuota : Trouble::Busy;
    if (status >= 500 || status == 408 || status == 409)
        return Trouble::Unavailable;
    return status / 100 == 2 ? Trouble::Broken : Trouble::Refused;
}

QString wordsOf(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object().value(u"error")[u"message"].toString().left(200);
}
} // namespace cloudgreet::openai
