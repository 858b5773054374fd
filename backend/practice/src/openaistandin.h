// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk.h"
#include <QJsonArray>

namespace cloudgreet::practice {

/// OpenAI's chat completions, whole and streamed. Replies come from a script while there is one; after it, a tool that
/// the last user message names is called, and anything else is answered in words.
class OpenAiStandIn : public QObject
{
    Q_OBJECT
public:
    OpenAiStandIn(Desk &desk, QString key);
    /// Each is {"content"} or {"tool_calls":[{"name","arguments"}]}, with "delay_ms" before the first token, and with
    /// "cut_after": pieces after which the stream breaks off. They are used in order, then forgotten.
    void script(const QJsonArray &replies) { m_script = replies; }

private:
    void complete(const net::HttpRequest &request, net::Reply reply);
    void answer(const QJsonObject &body, const QJsonObject &plan, net::Reply &reply);
    void stream(const QJsonObject &body, const QJsonObject &plan, net::Reply &reply);
    [[nodiscard]] std::optional<Answer> refused(const net::HttpRequest &request, const Result<QJsonObject> &body);
    [[nodiscard]] QJsonObject nextPlan(const QJsonObject &body);
    [[nodiscard]] QJsonArray toolCalls(const QJsonObject &plan);
    [[nodiscard]] QJsonObject usage(const QJsonObject &body, const QJsonObject &plan) const;

    Desk &m_desk;
    QString m_key;
    QJsonArray m_script;
};
} // namespace cloudgreet::practice
