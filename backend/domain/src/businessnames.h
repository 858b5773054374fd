// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/business.h"
#include <utility>

/// What a business's choices are called in JSON: one table for reading and for writing.
namespace cloudgreet::businessnames {

inline const QStringList weekdays{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
inline const QList<std::pair<QString, VoiceMode>> modeNames{
    {u"turns"_s, VoiceMode::Turns}, {u"realtime"_s, VoiceMode::Realtime}};
inline const QList<std::pair<QString, ModelChoice>> modelNames{
    {u"local"_s, ModelChoice::Local}, {u"openai"_s, ModelChoice::OpenAi}};
inline const QList<std::pair<QString, FeeMethod>> methodNames{
    {u"meter"_s, FeeMethod::Meter}, {u"invoice_item"_s, FeeMethod::InvoiceItem}, {u"off"_s, FeeMethod::Off}};
inline const QList<std::pair<QString, RecordingConsent>> consentNames{{u"announce"_s, RecordingConsent::Announce},
    {u"ask"_s, RecordingConsent::AskFirst}, {u"off"_s, RecordingConsent::Off}};
inline const QList<std::pair<QString, BlockedCallers>> blockedNames{
    {u"reject"_s, BlockedCallers::Reject}, {u"message"_s, BlockedCallers::Message}};

template <typename Enum>
QString nameOf(Enum value, const QList<std::pair<QString, Enum>> &names)
{
    for (const auto &[name, one] : names)
        if (one == value)
            return name;
    Q_UNREACHABLE();
}
} // namespace cloudgreet::businessnames
