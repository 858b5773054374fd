// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/model.h"
#include <QByteArray>
#include <QMap>
#include <optional>

namespace cloudgreet::openai {

/// Reads the chunks of a streamed chat completion. Source: OpenAI's API, CreateChatCompletionStreamResponse. Thread:
/// one.
class ChatStream
{
public:
    /// The text that one `data:` line adds. Unknown members are passed over; what is no chunk makes it broken.
    [[nodiscard]] QString feed(const QByteArray &data);

    [[nodiscard]] bool hasBegun() const { return m_hasBegun; }              ///< Text or a tool call has come.
    /// Why the answer cannot be used, once it has ended; nothing where it can. Where it was cut for its length what is
    /// whole counts.
    [[nodiscard]] std::optional<model::Trouble> trouble() const;
    [[nodiscard]] QString words() const { return m_words; } ///< The server's own, of an error in the stream.
    [[nodiscard]] QList<model::ToolCall> calls() const;                     ///< Whole once the answer has ended.
    [[nodiscard]] model::Usage usage() const { return m_usage; }

private:
    QString m_reason, m_words;
    bool m_hasBegun = false, m_isDone = false, m_isBroken = false;
    QMap<int, model::ToolCall> m_calls;                                     ///< By the index that every piece carries.
    model::Usage m_usage;
};

/// What an answer other than 2xx means. `retryAfter` in seconds or absent.
[[nodiscard]] model::Trouble troubleOf(int status, const QByteArray &body);
[[nodiscard]] QString wordsOf(const QByteArray &body);                      ///< error.message, shortened; may be empty.
[[nodiscard]] model::Usage usageOf(const QJsonObject &usage);
} // namespace cloudgreet::openai
