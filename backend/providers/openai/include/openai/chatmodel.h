// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/model.h"
#include "net/httpclient.h"
#include <QHash>
#include <functional>
#include <memory>
#include <vector>

namespace cloudgreet::openai {

struct Settings {
    QUrl baseUrl;                               ///< "https://api.openai.com/v1", or any server that speaks the same.
    QByteArray apiKey;                          ///< Empty: none is sent (a server on the owner's own machine).
};

/// OpenAI's chat completions with tools, streamed: a sentence is reported as soon as it stands. Source: specs of
/// OpenAI's API, POST /chat/completions. Every answer keeps to the deadlines of engine/model.h. Thread: the one it was
/// made on.
class ChatModel : public model::ReceptionistModel
{
public:
    using Reporter = std::function<void(const model::Report &)>;
    ChatModel(Settings settings, Reporter report);
    ~ChatModel() override;
    void ask(const model::Request &request) override;
    void drop(const CallId &call, int turn) override;
    void use(Settings settings) { m_settings = std::move(settings); }       ///< For requests from now on.

private:
    class Answer;
    /// Qt opens six connections to one server at most, and a stream keeps one busy: so there are several clients.
    struct Client {
        net::HttpClient http;
        int busy = 0;
    };
    [[nodiscard]] std::shared_ptr<Client> freeClient();
    void ended(const CallId &call);

    Settings m_settings;
    Reporter m_report;
    std::vector<std::shared_ptr<Client>> m_clients;
    QHash<QString, Answer *> m_answers;                     ///< By call: one turn at a time.
};
} // namespace cloudgreet::openai
