// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desk.h"
#include "telnyxerrors.h"
#include "telnyxpost.h"
#include <QJsonArray>
#include <QUrl>

namespace cloudgreet::practice {

/// Telnyx's set-up resources: call control applications, numbers, messaging profiles, and the logs of what was sent.
/// There is one application and one profile from the start, and a number that somebody calls becomes one of ours.
class TelnyxResources
{
public:
    struct Line {
        QString connectionId, profileId;
        QUrl webhookUrl; ///< of its application; empty: the default one
    };
    TelnyxResources(Desk &desk, TelnyxPost &post, QString apiKey);

    /// The id of this number (E.164) of the account; it is the account's from now on.
    QString ownNumber(const QString &number);
    [[nodiscard]] Line lineFor(const QString &number);
    [[nodiscard]] QUrl webhookUrlOf(const QString &connectionId) const;
    [[nodiscard]] QUrl messagingUrlOf(const QString &profileId) const;
    /// How the person at that number behaves: "answers", "no_answer", "busy"; for texts "delivered", "undeliverable".
    [[nodiscard]] QString behaviourOf(const QString &number) const
    {
        return m_behaviours.value(number).value(u"answers"_s).toString(u"answers"_s);
    }
    [[nodiscard]] QString textFateOf(const QString &number) const
    {
        return m_behaviours.value(number).value(u"texts"_s).toString(u"delivered"_s);
    }
    /// Without an outbound voice profile nobody is rung.
    [[nodiscard]] bool mayRing(const QString &connectionId) const
    {
        const QJsonObject outbound = m_applications.value(connectionId).value(u"outbound"_s).toObject();
        return !outbound.value(u"outbound_voice_profile_id"_s).toString().isEmpty();
    }
    [[nodiscard]] bool hasConnection(const QString &id) const { return m_applications.contains(id); }
    void setBehaviour(const QString &number, const QJsonObject &behaviour) { m_behaviours.insert(number, behaviour); }
    /// A list answer with Telnyx's page numbers.
    [[nodiscard]] static Answer page(const QJsonArray &all, const net::HttpRequest &request);

private:
    using Table = QMap<QString, QJsonObject>;
    void addTable(const QString &path, const QString &member, Table &table, bool canCreate, const QString &recordType);
    [[nodiscard]] Answer create(
        const QString &path, Table &table, const QString &recordType, const net::HttpRequest &request);
    [[nodiscard]] Answer change(const QString &book, Table &table, const net::HttpRequest &request);
    void addNumberSettings();
    void route(const QByteArray &method, const QString &path, Desk::Handler handler);
    [[nodiscard]] QString newId();

    Desk &m_desk;
    TelnyxPost &m_post;
    QString m_apiKey;
    Table m_applications, m_numbers, m_profiles, m_voice, m_messaging;
    QHash<QString, QJsonObject> m_behaviours;
};
} // namespace cloudgreet::practice
