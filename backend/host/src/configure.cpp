// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/configure.h"
#include "domain/businessjson.h"
#include <QJsonArray>

namespace cloudgreet {
namespace {
const Business *owner(const QList<Business> &known, const PhoneNumber &number)
{
    for (const Business &business : known)
        if (business.phoneNumbers.contains(number))
            return &business;
    return nullptr;
}
} // namespace

QList<Business> practiceCopies(
    QList<Business> wanted, const QList<Business> &known, const std::function<QString()> &newId)
{
    for (Business &business : wanted) {
        for (const PhoneNumber &number : std::as_const(business.phoneNumbers))
            if (const Business *owns = owner(known, number); owns && business.id.isNull())
                business.id = owns->id;
        if (business.id.isNull())
            business.id = BusinessId{newId()};
    }
    QList<Business> all;
    for (Business before : known) {
        const auto isTaken = [&](const PhoneNumber &number) {
            const Business *takes = owner(wanted, number);
            return takes && takes->id != before.id;
        };
        if (before.phoneNumbers.removeIf(isTaken) > 0)
            all.append(before);
    }
    return all + wanted;
}

QStringList notesOn(const Business &business)
{
    QStringList notes;
    if (business.agent.mode == VoiceMode::Realtime)
        notes << QObject::tr("Realtime voice is not there yet: calls are served by turns");
    return notes;
}

namespace {
/// Null: a new one.
Result<const Business *> meant(const QJsonObject &json, const QList<Business> &known)
{
    const Business *existing = nullptr;
    const QString id = json.value(u"id").toString();
    if (!id.isEmpty()) {
        for (const Business &business : known)
            if (business.id.text() == id)
                existing = &business;
        if (!existing)
            return failure(Fault::NotFound,
                QObject::tr("There is no business with the id %1; leave “id” out to make one").arg(id));
    }
    QList<PhoneNumber> numbers;
    for (const auto &value : json.value(u"phone_numbers").toArray())
        if (const auto number = PhoneNumber::parse(value.toString()))
            numbers.append(*number);
    for (const PhoneNumber &number : numbers) {
        const Business *owns = owner(known, number);
        if (owns && existing && owns != existing)
            return failure(Fault::Conflict,
                QObject::tr("The numbers belong to two businesses, “%1” and “%2”; nothing was changed")
                    .arg(existing->name, owns->name));
        if (owns)
            existing = owns;
    }
    return existing;
}
} // namespace

Result<Business> configured(const QJsonObject &json, const QList<Business> &known, const QString &newId)
{
    const auto existing = meant(json, known);
    if (!existing)
        return tl::unexpected{existing.error()};
    auto business = businessFromJson(json, *existing ? **existing : Business{});
    if (business)
        if (const auto accepted = acceptable(json, *business); !accepted)
            return tl::unexpected{accepted.error()};
    if (business && business->id.isNull())
        business->id = BusinessId{newId};
    return business;
}

Business existingOf(const QJsonObject &json, const QList<Business> &known)
{
    const auto existing = meant(json, known);
    return existing && *existing ? **existing : Business{};
}
} // namespace cloudgreet
