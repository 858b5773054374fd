// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatrequest.h"
#include "engine/tooljson.h"
#include <QJsonArray>

namespace cloudgreet::openai {
namespace {
using By = model::Entry::By;
constexpr int mostTokens = 600;                 ///< Of one answer: far more than anybody wants to hear in one go.

QJsonArray toolCalls(const QList<model::ToolCall> &calls)
{
    QJsonArray list;
    for (const model::ToolCall &call : calls)
        list.append(QJsonObject{{u"id"_s, call.id}, {u"type"_s, u"function"_s},
            {u"function"_s, QJsonObject{{u"name"_s, call.name}, {u"arguments"_s, call.arguments}}}});
    return list;
}

QJsonObject message(const model::Entry &entry)
{
    switch (entry.by) {
    case By::Caller: return {{u"role"_s, u"user"_s}, {u"content"_s, entry.text}};
    case By::Tool: return {{u"role"_s, u"tool"_s}, {u"tool_call_id"_s, entry.toolCall}, {u"content"_s, entry.text}};
    case By::Note: return {{u"role"_s, u"system"_s}, {u"content"_s, entry.text}};
    case By::Receptionist: break;
    }
    QJsonObject said{{u"role"_s, u"assistant"_s},
        {u"content"_s, entry.text.isEmpty() ? QJsonValue{QJsonValue::Null} : QJsonValue{entry.text}}};
    if (!entry.calls.isEmpty())
        said.insert(u"tool_calls"_s, toolCalls(entry.calls));
    return said;
}

const QJsonArray &tools()
{
    static const QJsonArray all = [] {
        QJsonArray list;
        for (const auto &tool : tooljson::schemas().value(u"tools").toArray())
            list.append(strictTool(tool.toObject()));
        return list;
    }();
    return all;
}
} // namespace

QJsonObject strictTool(const QJsonObject &tool)
{
    QJsonObject parameters = tool.value(u"parameters").toObject(),
                properties = parameters.value(u"properties").toObject();
    QJsonArray required;
    for (const QString &name : properties.keys()) {
        QJsonObject property = properties.value(name).toObject();
        property.remove(u"maxLength"_s);
        properties.insert(name, property);
        required.append(name);
    }
    parameters.insert(u"properties"_s, properties);
    parameters.insert(u"required"_s, required);
    return {{u"type"_s, u"function"_s},
        {u"function"_s, QJsonObject{{u"name"_s, tool.value(u"name")}, {u"description"_s, tool.value(u"description")},
            {u"parameters"_s, parameters}, {u"strict"_s, true}}}};
}

QJsonObject chatRequest(const model::Request &request)
{
    QJsonArray messages{QJsonObject{{u"role"_s, u"system"_s}, {u"content"_s, request.instructions}}};
    for (const model::Entry &entry : request.entries)
        messages.append(message(entry));
    return {{u"model"_s, request.name}, {u"messages"_s, messages}, {u"tools"_s, tools()}, {u"stream"_s, true},
            {u"stream_options"_s, QJsonObject{{u"include_usage"_s, true}}}, {u"max_completion_tokens"_s, mostTokens}};
}
} // namespace cloudgreet::openai
