// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLocale>
#include <QStringList>
#include <memory>
#include <vector>

class QTranslator;

/// The language of what owners read. (What callers hear and customers are texted has languages of its own: `engine`.)
namespace cloudgreet::words {

/// Codes of the languages that this program holds whole, English first: "en", "es".
[[nodiscard]] QStringList languages();
/// As its own speakers call it: "Español".
[[nodiscard]] QString nameOf(const QString &language);
/// Whether a code names one of them; an empty one, which is the system's, does.
[[nodiscard]] bool isKnown(const QString &wanted);
[[nodiscard]] QString unknownText(const QString &wanted);       ///< Of CLOUDGREET_LANGUAGE: what it may hold.
/// The one to speak: the wanted one where it is known, else the first of the system's that is, else English. Pure.
/// `wanted` and `system` are codes like "es", "es_MX" or "es-MX"; wanted may be empty: as the system.
[[nodiscard]] QString languageFor(const QString &wanted, const QStringList &system, const QStringList &known);
/// How dates, numbers and money are written beside texts of a language: as the system does where it speaks that
/// language, else as is usual for the language where the system says that it stands. Pure.
[[nodiscard]] QLocale localeFor(const QString &language, const QLocale &system);

/// Lets the program speak a language as long as this lives: our texts, Qt's own, and the default locale. Made after the
/// application and before the first text and the first thread.
class Translation
{
public:
    /// `wanted` as in languageFor().
    explicit Translation(const QString &wanted);
    Translation(const QString &language, const QLocale &locale);
    ~Translation();
    Translation(const Translation &) = delete;
    Translation &operator=(const Translation &) = delete;
    [[nodiscard]] QString language() const { return m_language; }

private:
    void install(const QString &file, const QString &folder);
    const QString m_language;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};
} // namespace cloudgreet::words
