// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/business.h"
#include "domain/result.h"
#include <QList>
#include <QString>
#include <algorithm>
#include <chrono>
#include <variant>

/// The port to a receptionist's mind that lives elsewhere: a chat model that reads the conversation and answers in
/// sentences and tool calls. What it is asked is no row of the outbox: a request has no effect in the world, and one
/// that is lost with the host or past its deadline is answered by the local receptionist, never repeated.
namespace cloudgreet::model {

struct ToolCall {
    QString id, name;
    QString arguments;                          ///< As the model wrote them; may be no JSON at all.
    friend bool operator==(const ToolCall &, const ToolCall &) = default;
};

/// One thing of the conversation, in the order in which it happened.
struct Entry {
    enum class By { Caller, Receptionist, Tool, Note, Last = Note };
    By by = By::Caller;
    QString text; ///< Words; of a tool its answer as JSON; of a note what the host tells the model.
    QList<ToolCall> calls = {};                 ///< Of the receptionist: each is followed by its Tool entry.
    QString toolCall = {};                      ///< Of a tool: which call it answers.
    friend bool operator==(const Entry &, const Entry &) = default;
};

struct Request {
    CallId call;
    int turn = 0;                               ///< Reports carry it; those of an earlier turn are too late.
    QString name;                               ///< Of the model, as its server knows it.
    QString instructions;
    QList<Entry> entries;
};

struct Usage {
    qint64 prompt = 0, cached = 0, completion = 0;      ///< Tokens; `cached` are among `prompt`.
    friend bool operator==(const Usage &, const Usage &) = default;
};

/// Billionths of the prices' currency. What a server reports is taken with a limit: nobody uses a billion tokens a
/// turn.
[[nodiscard]] inline qint64 costOf(const Usage &usage, const ModelPrices &prices)
{
    const auto tokens = [](qint64 reported) { return std::clamp<qint64>(reported, 0, 1'000'000'000); };
    const qint64 cached = std::min(tokens(usage.cached), tokens(usage.prompt));
    return (tokens(usage.prompt) - cached) * prices.input + cached * prices.cachedInput
        + tokens(usage.completion) * prices.output;
}

/// A whole sentence, as soon as it stands.
struct Sentence { CallId call; int turn = 0; QString text; };
/// The answer is complete.
struct Finished { CallId call; int turn = 0; QList<ToolCall> calls = {}; Usage usage = {}; };
enum class Trouble {
    Late,           ///< Past the deadline of the first token, the first sentence, or the whole.
    Busy,           ///< 429: asks for patience.
    NoQuota,        ///< The account has no money or quota left: the owner has to act.
    NotAccepted,    ///< The key or the model's name: the owner has to act.
    Refused,        ///< The model's own filter, or a request that it does not take.
    Broken,         ///< The stream broke off or made no sense.
    Unavailable,    ///< No connection, or a 5xx.
    Last = Unavailable
};
struct Failed {
    CallId call;
    int turn = 0;
    Trouble trouble = Trouble::Broken;
    QString words = {};
    std::chrono::milliseconds retryAfter{0};
    Usage usage = {};
};
using Report = std::variant<Sentence, Finished, Failed>;

[[nodiscard]] QString toText(Trouble trouble);  ///< "late": stable, for logs and the console.

/// Reports go, in order, to the function that the implementation was made with. Thread: line.
struct ReceptionistModel {
    virtual ~ReceptionistModel() = default;
    /// Always ends in Finished or Failed, unless it is dropped.
    virtual void ask(const Request &request) = 0;
    /// Nobody waits for that turn any more; no report of it follows.
    virtual void drop(const CallId &call, int turn) = 0;
};

/// Deadlines of one answer, from the request: past them the local receptionist takes the turn.
namespace timing {
using namespace std::chrono_literals;
inline constexpr auto firstToken = 1500ms;
inline constexpr auto firstSentence = 4000ms;   ///< Or the first tool call whole.
inline constexpr auto between = 4000ms;         ///< The longest silence after that.
inline constexpr auto whole = 20s;
} // namespace timing
} // namespace cloudgreet::model
