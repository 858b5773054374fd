// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "world.h"

namespace cloudgreet::sim {

/// A chat model that answers well, badly, late or not at all: it claims what is not so, calls tools with rubbish and at
/// the wrong moment, and breaks off in the middle. What callers hear of it is the policy's doing.
class ChatModel
{
public:
    explicit ChatModel(World &world) : w{world} {}
    void ask(const model::Request &request);

private:
    struct Plan {
        QStringList sentences;
        QList<model::ToolCall> calls;
    };
    [[nodiscard]] Plan plan(const model::Request &request);
    [[nodiscard]] Plan answerToTool(const QString &answer);
    [[nodiscard]] Plan calling(const QString &tool, const QJsonObject &arguments);
    [[nodiscard]] QJsonObject booking();
    void report(const model::Report &report, qint64 afterMs);
    [[nodiscard]] bool fails(const model::Request &request);

    World &w;
    int m_next = 0;
};
} // namespace cloudgreet::sim
