// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/appointment.h"
#include "domain/business.h"

/// The words of our text messages, in English or Spanish, and what a customer's one-word text means.
namespace cloudgreet::textwording {

/// `language` is the customer's; one that there are no words for is English. `link`: of the file for the customer's
/// calendar; empty: none.
[[nodiscard]] QString confirmation(
    const Business &business, const QString &language, const Appointment &appointment, const QString &link = {});
[[nodiscard]] QString moved(
    const Business &business, const QString &language, const Appointment &appointment, const QString &link = {});
[[nodiscard]] QString cancelled(const Business &business, const QString &language, const Appointment &appointment);
[[nodiscard]] QString conflict(
    const Business &business, const QString &language, const Appointment &appointment, const QList<Slot> &others);
[[nodiscard]] QString reminder(const Business &business, const QString &language, const Appointment &appointment);
[[nodiscard]] QString recovery(const Business &business, const QString &language);
/// "Tue, Mar 3 at 3:00 PM"
[[nodiscard]] QString when(const Business &business, const QString &language, const QDateTime &utc);

enum class OptWord { None, Stop, Start, Help };
/// The words that the provider itself answers, in any case and with any punctuation around them. Source: Telnyx,
/// advanced opt-in/out management.
[[nodiscard]] OptWord optWord(const QString &text);
/// CANCEL and END stop texts at the provider, but may have been meant for the booking.
[[nodiscard]] bool mayMeanTheBooking(const QString &text);
/// "Please stop texting me": a whole sentence, which the provider does not act on.
[[nodiscard]] bool asksForNoTexts(const QString &text);

/// What a text that came is kept as: its words, and "[picture]" for each picture. The links to them, which lead to
/// others' servers, are not kept.
[[nodiscard]] QString received(const QString &text, qsizetype pictures);
/// Why a text did not arrive, in English, as it is kept; the provider's own words where its code is none of the known.
/// Who shows it translates it (context "TextReasons"), so what is kept has no language. Source: Telnyx, messaging error
/// codes and opt-out management.
[[nodiscard]] QString whyNot(const QString &code, const QString &said);
/// The same in the owner's language; the provider's own words stay as they are.
[[nodiscard]] QString reasonText(const QString &reason);
/// Whether an error means that the customer has opted out at the provider. A report on delivery bears the same code for
/// rejections by carriers, so there the words count too.
[[nodiscard]] bool saysOptedOut(const QString &code, const QString &said, bool isReport);
} // namespace cloudgreet::textwording
