// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

/// The text of a web page, by what its tags say about lines; no styles, no scripts. Pure; the page may be anything.
namespace cloudgreet::api::pagetext {

constexpr QChar heading{u'\u0001'};                     ///< Stands before the line of a heading.

[[nodiscard]] bool isPage(QStringView text);
/// Lines; an empty one between paragraphs.
[[nodiscard]] QString linesOf(QStringView page);
/// The contents of each <script type="application/ld+json">.
[[nodiscard]] QStringList linkedData(QStringView page);
} // namespace cloudgreet::api::pagetext
