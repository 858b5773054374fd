// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/model.h"
#include <QJsonObject>

namespace cloudgreet::openai {
/// The body of POST /chat/completions. Source: OpenAI's API, CreateChatCompletionRequest.
[[nodiscard]] QJsonObject chatRequest(const model::Request &request);
/// A tool of resources/tools.json with a schema that `strict` allows: every argument required (absent ones are null),
/// no lengths.
[[nodiscard]] QJsonObject strictTool(const QJsonObject &tool);
} // namespace cloudgreet::openai
