// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/performer.h"
#include <QUrl>

namespace cloudgreet::net {
class HttpClient;
}

namespace cloudgreet::telnyx {

struct Settings {
    QUrl apiUrl{u"https://api.telnyx.com/v2"_s};
    QByteArray apiKey;
    QString messagingProfile = {};
    QString englishVoice = u"AWS.Polly.Joanna-Neural"_s, spanishVoice = u"AWS.Polly.Lupe-Neural"_s;
    QString recordingsFolder;           ///< Where recordings are kept, 0700.
};

/// The telephone line and the texts. Commands go with the row's key as command_id, so that Telnyx drops a repetition
/// within 60 s; texts have no such key and are sent once. Source: Telnyx, API reference: call control, recordings,
/// messages. Thread: line.
class TelnyxLine : public Performer
{
public:
    TelnyxLine(net::HttpClient &client, Settings settings);
    void setKey(const QByteArray &key) { m_settings.apiKey = key; }     ///< Of what is asked from now on.
    bool performs(const QString &kind) const override;
    QFuture<CommandOutcome> perform(const OutboxRow &row, const command::Any &what) override;

private:
    net::HttpClient &m_client;
    Settings m_settings;
};
} // namespace cloudgreet::telnyx
