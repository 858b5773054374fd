// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/translation.h"
#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

// Outside the namespace, as Q_INIT_RESOURCE demands; a static library's resources are not found by themselves.
static void openCatalogues()
{
    Q_INIT_RESOURCE(words);
}

using namespace Qt::StringLiterals;

namespace cloudgreet::words {
namespace {
QString bareCode(const QString &code)
{
    return QString{code}.replace(u'-', u'_').section(u'_', 0, 0).toLower();
}

QString spoken(const QString &wanted)
{
    return languageFor(wanted, QLocale::system().uiLanguages(), languages());
}
} // namespace

QStringList languages()
{
    openCatalogues();
    QStringList codes;
    for (const QString &file : QDir{u":/i18n"_s}.entryList({u"cloudgreet_*.qm"_s}, QDir::Files, QDir::Name))
        codes << file.section(u'_', 1).section(u'.', 0, 0);
    codes.removeOne(u"en"_s);
    codes.prepend(u"en"_s);
    return codes;
}

QString nameOf(const QString &language)
{
    QString name
        = language == u"en"_s ? u"English"_s : QLocale{language}.nativeLanguageName(); // not "American English"
    name = name.section(u' ', 0, 0); // nor "español de España"
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

bool isKnown(const QString &wanted)
{
    return wanted.isEmpty() || languages().contains(bareCode(wanted));
}

QString unknownText(const QString &wanted)
{
    return QCoreApplication::translate("Words", "CLOUDGREET_LANGUAGE: “%1” is none of the languages there are: %2")
        .arg(wanted, languages().join(u", "_s));
}

QString languageFor(const QString &wanted, const QStringList &system, const QStringList &known)
{
    for (const QString &code : QStringList{wanted} + system)
        if (known.contains(bareCode(code)))
            return bareCode(code);
    return u"en"_s;
}

QLocale localeFor(const QString &language, const QLocale &system)
{
    if (system.language() != QLocale::C && bareCode(system.name()) == language)
        return system;
    const QLocale usual{language};
    const QLocale there{usual.language(), system.language() == QLocale::C ? QLocale::AnyTerritory : system.territory()};
    return there.language() == usual.language() ? there : usual;
}

Translation::Translation(const QString &wanted)
    : Translation{spoken(wanted), localeFor(spoken(wanted), QLocale::system())}
{
}

Translation::Translation(const QString &language, const QLocale &locale) : m_language{language}
{
    QLocale::setDefault(locale);
    for (const QString &part : {u"qtbase_"_s, u"qtmultimedia_"_s})
        install(part + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    openCatalogues();
    install(u"cloudgreet_"_s + language, u":/i18n"_s);
}

Translation::~Translation() = default;          // a translator that goes takes itself out of the application

void Translation::install(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(file, folder) && QCoreApplication::installTranslator(translator.get()))
        m_translators.push_back(std::move(translator));
}
} // namespace cloudgreet::words
