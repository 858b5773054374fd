// SPDX-License-Identifier: GPL-3.0-or-later
// What article a service or a person takes in a Spanish sentence. Owners write services in either language; a name that
// does not look Spanish ("cleaning") is said as it is.
#include "speaking.h"
#include <algorithm>

namespace cloudgreet::reception {
namespace {
enum class Noun { Foreign, Masculine, Feminine, Plural };

template <size_t N> bool isAmong(const QString &word, const QStringView (&list)[N])
{
    return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

template <size_t N> bool endsWithAny(const QString &word, const QStringView (&endings)[N])
{
    return std::any_of(
        std::begin(endings), std::end(endings), [&](QStringView ending) { return word.endsWith(ending); });
}

Noun nounOf(const QString &service)
{
    constexpr QStringView feminine[] = {u"sesión", u"sesion", u"clase", u"piel", u"luz", u"base", u"higiene",
        u"permanente", u"llave", u"red", u"foto", u"moto", u"mano", u"urgencia", u"cita"};
    constexpr QStringView masculine[] = {u"corte", u"tinte", u"empaste", u"puente", u"implante", u"retoque", u"ajuste",
        u"láser", u"examen", u"control", u"análisis", u"primer", u"aceite", u"cierre", u"baile", u"bajante", u"día",
        u"programa", u"sistema", u"diagrama", u"problema", u"plan", u"curso", u"menú", u"transporte"};
    constexpr QStringView feminineEndings[]
        = {u"ción", u"cion", u"sión", u"sion", u"dad", u"tad", u"tud", u"umbre", u"eza", u"a"};
    constexpr QStringView masculineEndings[] = {u"aje", u"o", u"ón", u"miento", u"ador", u"edor"};
    constexpr QStringView pluralEndings[] = {u"as", u"os", u"ones", u"dades"};
    constexpr qsizetype ShortestPlural = 5; // "gas"
    const QString head = service.section(u' ', 0, 0).toLower();
    if (isAmong(head, feminine))
        return Noun::Feminine;
    if (isAmong(head, masculine))
        return Noun::Masculine;
    if (head.size() >= ShortestPlural && endsWithAny(head, pluralEndings))
        return Noun::Plural;
    if (endsWithAny(head, feminineEndings))
        return Noun::Feminine;
    return endsWithAny(head, masculineEndings) ? Noun::Masculine : Noun::Foreign;
}
} // namespace

QString withSpanishArticle(const QString &service)
{
    switch (nounOf(service)) {
    case Noun::Masculine:
        return u"un "_s + service;
    case Noun::Feminine:
        return u"una "_s + service;
    case Noun::Plural: // so that the verb stays what it is: "un servicio de mechas cuesta …"
        return u"un servicio de "_s + service;
    case Noun::Foreign:
        return service;
    }
    Q_UNREACHABLE();
}

bool isHerTitle(const QString &name)
{
    constexpr QStringView hers[]
        = {u"dra", u"dra.", u"doctora", u"sra", u"sra.", u"señora", u"srta", u"srta.", u"señorita", u"doña"};
    return isAmong(name.section(u' ', 0, 0).toLower(), hers);
}

QString spokenPerson(const QString &name, Tongue tongue, bool toldApart)
{
    constexpr QStringView his[] = {u"dr", u"dr.", u"doctor", u"sr", u"sr.", u"señor"};
    if (tongue != Tongue::Spanish)
        return name;
    if (isHerTitle(name))
        return u"la "_s + name;
    return toldApart && isAmong(name.section(u' ', 0, 0).toLower(), his) ? u"el "_s + name : name;
}
} // namespace cloudgreet::reception
