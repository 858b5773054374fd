// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/settings.h"
#include "domain/businessjson.h"
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QObject>

namespace cloudgreet {
namespace {

struct Member {
    QString section, name, parent = {};         ///< `parent`: the object of `configure` that it is in.
};

const QList<Member> &members()
{
    static const QList<Member> list{{u"business"_s, u"name"_s}, {u"business"_s, u"address"_s},
        {u"business"_s, u"timezone"_s}, {u"business"_s, u"currency"_s}, {u"business"_s, u"phone_numbers"_s},
        {u"business"_s, u"language"_s, u"agent"_s}, {u"hours"_s, u"hours"_s}, {u"hours"_s, u"exceptions"_s},
        {u"hours"_s, u"minimum_notice_minutes"_s}, {u"hours"_s, u"window_days"_s}, {u"services"_s, u"services"_s},
        {u"staff"_s, u"staff"_s}, {u"faq"_s, u"faq"_s}, {u"agent"_s, u"mode"_s, u"agent"_s},
        {u"agent"_s, u"model"_s, u"agent"_s}, {u"agent"_s, u"model_name"_s, u"agent"_s},
        {u"agent"_s, u"model_prices"_s, u"agent"_s}, {u"agent"_s, u"greeting"_s, u"agent"_s},
        {u"agent"_s, u"recording"_s}, {u"agent"_s, u"blocked_callers"_s}, {u"agent"_s, u"longest_call_minutes"_s},
        {u"agent"_s, u"on_call"_s}, {u"messaging"_s, u"quiet_hours"_s}, {u"billing"_s, u"booking_fee"_s},
        {u"billing"_s, u"stripe_customer"_s, u"billing"_s}, {u"billing"_s, u"method"_s, u"billing"_s},
        {u"billing"_s, u"meter_event"_s, u"billing"_s}, {u"billing"_s, u"meter_price"_s, u"billing"_s},
        {u"billing"_s, u"subscription_price"_s, u"billing"_s}, {u"billing"_s, u"subscription_monthly"_s, u"billing"_s},
        {u"retention"_s, u"retention_days"_s}};
    return list;
}

const Member *memberOf(const QString &section, const QString &name)
{
    for (const Member &member : members())
        if (member.section == section && member.name == name)
            return &member;
    return nullptr;
}

/// The refusal of one member alone, in the sender's words: without the object that `configure` has it in.
std::optional<MemberError> judged(const QJsonObject &one, const Business &existing)
{
    const auto read = businessFromJson(one, existing);
    const auto accepted = read ? acceptable(one, *read) : Result<>{tl::unexpected{read.error()}};
    if (accepted)
        return std::nullopt;
    QString member = accepted.error().detail, text = accepted.error().text;
    if (text.startsWith(u"“%1”: "_s.arg(member)))
        text = text.mid(member.size() + 4);
    for (const QString &parent : {u"agent."_s, u"billing."_s})
        if (member.startsWith(parent))
            member = member.mid(parent.size());
    return MemberError{member, text};
}
} // namespace

QStringList settingsSections()
{
    QStringList names;
    for (const Member &member : members())
        if (!names.contains(member.section))
            names << member.section;
    return names;
}

QJsonObject settingsOf(const Business &business, const QString &section)
{
    const QJsonObject all = toJson(business);
    QJsonObject settings;
    for (const Member &member : members())
        if (member.section == section)
            settings.insert(
                member.name, (member.parent.isEmpty() ? all : all.value(member.parent).toObject()).value(member.name));
    return settings;
}

QByteArray entityTagOf(const QJsonObject &settings)
{
    const QByteArray text = QJsonDocument{settings}.toJson(QJsonDocument::Compact);      // members come sorted
    return '"' + QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(24) + '"';
}

QJsonObject configurationOf(const QString &section, const QJsonObject &changes)
{
    QJsonObject configuration;
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        const Member *member = memberOf(section, it.key());
        if (!member || member->parent.isEmpty()) {
            configuration.insert(it.key(), it.value());
            continue;
        }
        QJsonObject parent = configuration.value(member->parent).toObject();
        parent.insert(it.key(), it.value());
        configuration.insert(member->parent, parent);
    }
    return configuration;
}

QList<MemberError> errorsIn(const QJsonObject &configuration, const Business &existing)
{
    Business whole
        = existing; // a name and a number may be among what is judged; each alone must not fail for the other
    if (whole.name.isEmpty())
        whole.name = u"?"_s;
    if (whole.phoneNumbers.isEmpty())
        whole.phoneNumbers = {*PhoneNumber::parse(u"+15550100000")};
    QList<MemberError> errors;
    const auto judge = [&](QJsonObject one) {
        if (configuration.contains(u"currency") && !one.contains(u"currency"))
            if (Money::parse(u"0", configuration.value(u"currency").toString()))
                one.insert(u"currency"_s, configuration.value(u"currency"));
        if (const auto error = judged(one, whole))
            errors.append(*error);
    };
    for (auto it = configuration.begin(); it != configuration.end(); ++it) {
        if (!it.value().isObject() || (it.key() != u"agent"_s && it.key() != u"billing"_s)) {
            judge({{it.key(), it.value()}});
            continue;
        }
        const QJsonObject parts = it.value().toObject();
        for (auto part = parts.begin(); part != parts.end(); ++part)
            judge({{it.key(), QJsonObject{{part.key(), part.value()}}}});
    }
    for (const auto &[member, text] : {std::pair{u"name"_s, QObject::tr("a business needs a name")},
             {u"phone_numbers"_s, QObject::tr("a business needs at least one number")}})
        if ((member == u"name"_s ? existing.name.isEmpty() : existing.phoneNumbers.isEmpty())
            && !configuration.contains(member))
            errors.append({member, text});
    return errors;
}

QList<MemberError> strangersIn(const QString &section, const QJsonObject &changes)
{
    QStringList known;
    for (const Member &member : members())
        if (member.section == section)
            known << member.name;
    QList<MemberError> errors;
    for (const QString &name : changes.keys())
        if (!known.contains(name))
            errors.append(
                {name.left(60), QObject::tr("there is no such setting here; known are %1").arg(known.join(u", "_s))});
    return errors;
}
} // namespace cloudgreet
