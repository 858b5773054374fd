// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/businesshours.h"
#include "domain/ids.h"
#include "domain/money.h"
#include "domain/phonenumber.h"
#include <QTimeZone>
#include <optional>

namespace cloudgreet {

struct Service {
    ServiceId id;
    QString name;
    int minutes = 60;
    int bufferMinutes = 0;                  ///< Kept free after the appointment.
    std::optional<Money> price;
    QStringList questions;                  ///< Asked before booking.
    friend bool operator==(const Service &, const Service &) = default;
};

/// A person or a thing that does one appointment at a time.
struct StaffMember {
    StaffId id;
    QString name;
    std::optional<BusinessHours> hours;     ///< The business's own where not set.
    friend bool operator==(const StaffMember &, const StaffMember &) = default;
};

struct FaqEntry {
    QString question;
    QString answer;
    friend bool operator==(const FaqEntry &, const FaqEntry &) = default;
};

enum class VoiceMode { Turns, Realtime };       ///< Realtime is accepted and served by turns until the bridge exists.
enum class ModelChoice { Local, OpenAi };
enum class RecordingConsent { Announce, AskFirst, Off };
enum class FeeMethod { Meter, InvoiceItem, Off };
enum class BlockedCallers { Reject, Message };

/// What a model's tokens cost: billionths of `currency` a token, which are thousandths a million tokens.
struct ModelPrices {
    qint64 input = 0, cachedInput = 0, output = 0;
    QString currency = u"USD"_s;
    friend bool operator==(const ModelPrices &, const ModelPrices &) = default;
};

struct AgentSettings {
    VoiceMode mode = VoiceMode::Turns;
    ModelChoice model = ModelChoice::Local;
    QString language = u"en"_s;
    QString modelName = u"gpt-4.1-mini"_s;  ///< As the model's server knows it; with ModelChoice::OpenAi.
    std::optional<ModelPrices> modelPrices; ///< Nothing: tokens are counted and no price is guessed.
    QString greeting;                       ///< Empty: made from the business's name.
    friend bool operator==(const AgentSettings &, const AgentSettings &) = default;
};

struct BillingSettings {
    QString stripeCustomer;
    FeeMethod method = FeeMethod::Off;
    QString meterEvent;
    QString meterPrice;                     ///< "price_…", metered: what the fees of `meterEvent` are billed by.
    QString subscriptionPrice;              ///< "price_…" of the monthly price; empty: made of `subscriptionMonthly`.
    std::optional<Money> subscriptionMonthly;
    friend bool operator==(const BillingSettings &, const BillingSettings &) = default;
};

/// Everything a receptionist has to know of the firm that it answers for. A value; validated where it was parsed.
struct Business {
    BusinessId id;
    QString name;
    QList<PhoneNumber> phoneNumbers;
    QTimeZone zone = QTimeZone::utc();
    QString currency = u"USD"_s;
    QString address;
    BusinessHours hours;
    QList<Service> services;
    QList<StaffMember> staff;
    QList<FaqEntry> faq;
    AgentSettings agent;
    std::optional<Money> bookingFee;
    QList<PhoneNumber> onCall;
    BillingSettings billing;
    int minimumNoticeMinutes = 60;
    int windowDays = 60;
    DayRange quietHours{
        21 * 60, 8 * 60}; ///< No recovery texts or reminders; `from` may lie after `to` (over midnight).
    RecordingConsent recording = RecordingConsent::Announce;
    int retentionDays = 365;
    BlockedCallers blockedCallers = BlockedCallers::Reject;
    int longestCallMinutes = 15;
    friend bool operator==(const Business &, const Business &) = default;

    [[nodiscard]] const Service *service(const ServiceId &serviceId) const;
    [[nodiscard]] const StaffMember *staffMember(const StaffId &staffId) const;
    /// Whether 3/4 is March 4th to callers who speak `language` ("en", "es"), or April 3rd: by the country of its first
    /// number, else by its time zone.
    [[nodiscard]] bool writesMonthFirst(QStringView language) const;
    /// Their own, within the house's holidays and other exceptions; else the house's.
    [[nodiscard]] BusinessHours hoursOf(const StaffMember &member) const
    {
        return member.hours ? member.hours->within(hours) : hours;
    }
};
} // namespace cloudgreet
