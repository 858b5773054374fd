// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "telnyxpost.h"
#include "telnyxresources.h"
#include <QSet>

namespace cloudgreet::practice {

/// Telnyx messaging: texts out with their states told by webhook, texts in, and the opt-out words.
class TelnyxMessages : public QObject
{
    Q_OBJECT
public:
    TelnyxMessages(Desk &desk, TelnyxPost &post, TelnyxResources &resources, QString apiKey);
    [[nodiscard]] Result<> receive(const QString &from, const QString &to, const QString &text);
    [[nodiscard]] QJsonArray accepted() const;

private:
    [[nodiscard]] Answer send(const net::HttpRequest &request);
    void advance(const QString &id, const QString &status);
    [[nodiscard]] QJsonObject message(
        const QString &direction, const QString &from, const QString &to, const QString &text, const QString &profile);
    [[nodiscard]] static QString blockKey(const QString &profile, const QString &person)
    {
        return profile + u' ' + person;
    }

    Desk &m_desk;
    TelnyxPost &m_post;
    TelnyxResources &m_resources;
    QList<QString> m_order;
    QHash<QString, QJsonObject> m_messages;
    QSet<QString> m_blocked; // profile and person: the block rule is the profile's
};
} // namespace cloudgreet::practice
