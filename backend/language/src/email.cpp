// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbers.h"
#include "readers.h"
#include <algorithm>

namespace cloudgreet::language {
using namespace Qt::StringLiterals;

namespace {
constexpr int LongestPart = 60; // tokens on either side of the at sign

bool isDot(const Token &t)
{
    return t.is(u"dot") || t.is(u".") || t.is(u"punto");
}
/// The full stop of "Dr. Lee" or of a sentence's end joins nothing: one that is written joins what it touches.
bool joinsHost(const Tokens &tokens, int at)
{
    if (!tokens[at].is(u"."))
        return true;
    const bool title
        = at > 0 && tokens[at - 1].isAny(u"dr", u"dra", u"mr", u"mrs", u"ms", u"st", u"sr", u"sra", u"jr", u"no");
    return !title && (tokens[at + 1].glued || tokens[at + 1].text.size() == 1);
}
/// Whether it can bring a dot into a host: a phrase such as "a.m." has one inside.
bool hasDot(const Token &t)
{
    return isDot(t) || t.text.contains(u'.');
}
bool isAt(const Token &t)
{
    return t.is(u"@") || t.is(u"at") || t.is(u"arroba");
}

/// "question mark", "signo igual", "plus": signs by their names.
QString namedSign(const Tokens &tokens, int at, int *next)
{
    struct Sign {
        std::initializer_list<QStringView> words;
        QStringView written;
    };
    static const Sign signs[] = {{{u"question", u"mark"}, u"?"}, {{u"signo", u"de", u"interrogacion"}, u"?"},
        {{u"equals", u"sign"}, u"="}, {{u"equals"}, u"="}, {{u"signo", u"igual"}, u"="}, {{u"igual"}, u"="},
        {{u"caret"}, u"^"}, {{u"acento", u"circunflejo"}, u"^"}, {{u"ampersand"}, u"&"}, {{u"plus", u"sign"}, u"+"},
        {{u"plus"}, u"+"}, {{u"signo", u"mas"}, u"+"}, {{u"tilde"}, u"~"}, {{u"hash"}, u"#"}};
    for (const Sign &sign : signs) {
        int i = at;
        const bool stands
            = std::all_of(sign.words.begin(), sign.words.end(), [&](QStringView word) { return tokens[i++].is(word); });
        if (stands) {
            *next = i;
            return sign.written.toString();
        }
    }
    return {};
}

/// What a word of an address is written as; empty when it cannot belong to one.
QString written(const Tokens &tokens, int at, int *next)
{
    const Token &t = tokens[at];
    *next = at + 1;
    if (isDot(t))
        return u"."_s;
    if (t.is(u"dash") || t.is(u"hyphen") || t.is(u"-") || t.is(u"guion") || t.is(u"minus"))
        return u"-"_s;
    if (t.is(u"underscore") || t.is(u"_"))
        return u"_"_s;
    if (t.is(u"slash") || t.is(u"/") || t.is(u"barra"))
        return u"/"_s;
    if (t.is(u"colon") || t.is(u":"))
        return u":"_s;
    if (t.is(u"dos") && tokens[at + 1].is(u"puntos")) {
        *next = at + 2;
        return u":"_s;
    }
    if (const QString sign = namedSign(tokens, at, next); !sign.isEmpty())
        return sign;
    if (t.is(u"doble") && (tokens[at + 1].is(u"ve") || tokens[at + 1].is(u"uve") || tokens[at + 1].is(u"u"))) {
        *next = at + 2;
        return u"w"_s;
    }
    if (tokens.tongue() == Tongue::Spanish && (t.is(u"hache") || t.is(u"te") || t.is(u"pe") || t.is(u"ese")))
        return QString{QChar{*letterOf(t, tokens.tongue())}};
    if (const auto times = t.value(Sense::Repeat); times && tokens[at + 1].text.size() == 1) {
        *next = at + 2;
        return QString{*times, tokens[at + 1].text.front()};
    }
    if (t.kind == TokenKind::Number)
        return t.text.toString();
    if (t.has(Sense::Digit) || t.has(Sense::Teen) || t.has(Sense::Tens))
        if (const auto number = readCardinal(tokens, at)) {
            *next = number->next;
            return QString::number(number->value);
        }
    return t.kind == TokenKind::Word ? t.text.toString() : QString{};
}

bool isWordBreak(const Tokens &tokens, int at)
{
    const Token &t = tokens[at];
    const bool number = t.has(Sense::Digit) || t.has(Sense::Teen) || t.has(Sense::Tens);
    return t.kind == TokenKind::Word && t.text.size() > 1 && !number && isCommonWord(t.text, tokens.tongue());
}

QString backwards(const Tokens &tokens, int end)
{
    int begin = end;
    while (begin > 0 && end - begin < LongestPart && !isAt(tokens[begin - 1]) && !isWordBreak(tokens, begin - 1)) {
        int next = 0;
        if (written(tokens, begin - 1, &next).isEmpty())
            break;
        --begin;
    }
    QString out;
    for (int i = begin; i < end;) {
        int next = i + 1;
        out += written(tokens, i, &next);
        i = next;
    }
    return out;
}

bool endsJoined(const QString &text)
{
    return text.endsWith(u'.') || text.endsWith(u'-') || text.endsWith(u'_') || text.endsWith(u'/')
        || text.endsWith(u':');
}

/// A host and what follows it: parts joined by dots, dashes and slashes. Behind the first dot, a word that nothing
/// joins ends it; single letters and digits go on.
QString host(const Tokens &tokens, int at)
{
    QString out;
    bool dotted = false;
    for (int i = at; i < std::min(tokens.size(), at + LongestPart);) {
        int next = i + 1;
        const QString part = written(tokens, i, &next);
        const bool joint = part == u"." || part == u"-" || part == u"_" || part == u"/" || part == u":";
        const bool sign = part.size() == 1 && !part[0].isLetterOrNumber();
        const bool dotBehind
            = tokens[next].isAny(u"dot", u"punto") && !isWordBreak(tokens, i); // "www dot n vidia dot com"
        if (part == u"." && !joinsHost(tokens, i))
            break;
        const bool free = dotted && !endsJoined(out) && !joint && !sign && !(dotBehind && out.back().isLetter());
        if (part.isEmpty() || part == u"+" || (free && (part.size() > 1 || isWordBreak(tokens, i))))
            break;
        out += part;
        dotted = dotted || part == u".";
        i = next;
    }
    while (out.endsWith(u'.') || out.endsWith(u'-'))
        out.chop(1);
    out.replace(u"gemail"_s, u"gmail"_s);
    return out.contains(u'.') ? out : QString{};
}

/// Where "www" or "http" begins, written or letter by letter; -1: nowhere.
int webBegin(const Tokens &tokens)
{
    for (int i = 0; i < tokens.size(); ++i) {
        const bool scheme = tokens[i].isAny(u"ftp", u"file") && tokens[i + 1].isAny(u"colon", u":");
        if (scheme || tokens[i].isAny(u"www", u"http", u"https"))
            return i;
        const bool may = tokens[i].is(u"w") || tokens[i].is(u"h") || tokens[i].is(u"hache") || tokens[i].is(u"doble");
        QString letters;
        for (int k = i; may && k < tokens.size() && letters.size() < 4;) {
            int next = k + 1;
            letters += written(tokens, k, &next);
            k = next;
        }
        if (letters.startsWith(u"www") || letters == u"http")
            return i;
    }
    return -1;
}

/// The ending behind a dot, said or spelled: "com", "d e".
QString endingAt(const Tokens &tokens, int at)
{
    constexpr qsizetype Longest = 4;
    QString letters = tokens[at].text.toString();
    for (int i = at + 1; letters.size() == i - at && tokens[i].text.size() == 1 && tokens[i].kind == TokenKind::Word
         && letters.size() < Longest;
         ++i)
        letters += tokens[i].text;
    return letters;
}

/// Whether what stands behind an "at" is somebody's mail and not an hour: by an ending that addresses have, a house
/// that keeps people's mail, or letter by letter.
bool isMailHost(const QString &host, const Tokens &tokens, int at)
{
    static const QStringList endings{u"com"_s, u"net"_s, u"org"_s, u"edu"_s, u"gov"_s, u"gob"_s, u"mil"_s, u"info"_s,
        u"biz"_s, u"ai"_s, u"io"_s, u"co"_s, u"me"_s, u"tv"_s, u"app"_s, u"dev"_s, u"uk"_s, u"us"_s, u"ca"_s, u"au"_s,
        u"nz"_s, u"ie"_s, u"in"_s, u"es"_s, u"mx"_s, u"ar"_s, u"cl"_s, u"pe"_s, u"de"_s, u"at"_s, u"ch"_s, u"fr"_s,
        u"it"_s, u"nl"_s, u"be"_s, u"pt"_s, u"br"_s, u"eu"_s, u"jp"_s, u"online"_s, u"email"_s, u"health"_s,
        u"dental"_s};
    static const QStringList houses{u"gmail"_s, u"googlemail"_s, u"yahoo"_s, u"hotmail"_s, u"outlook"_s, u"icloud"_s,
        u"aol"_s, u"msn"_s, u"live"_s, u"proton"_s, u"protonmail"_s, u"comcast"_s, u"verizon"_s};
    const QString name = host.section(u'/', 0, 0);
    return endings.contains(name.section(u'.', -1)) || houses.contains(name.section(u'.', 0, 0))
        || (tokens[at].text.size() == 1 && tokens[at + 1].text.size() == 1 && tokens[at].kind == TokenKind::Word);
}

/// "kore dot ai": a name and an ending that only addresses have; or nothing but one name, a dot and another.
int domainDot(const Tokens &tokens)
{
    static const QStringList endings{u"com"_s, u"net"_s, u"org"_s, u"edu"_s, u"gov"_s, u"gob"_s, u"ai"_s, u"io"_s,
        u"uk"_s, u"us"_s, u"es"_s, u"mx"_s, u"de"_s, u"fr"_s, u"info"_s, u"biz"_s};
    for (int i = 1; i + 1 < tokens.size(); ++i) {
        const bool said = tokens[i].is(u"dot") || tokens[i].is(u"punto");
        const bool dot = said || (tokens[i].is(u".") && tokens[i].glued && tokens[i + 1].glued);
        if (!dot)
            continue;
        const bool nothingElse = said && tokens.size() == 3 && tokens[0].kind == TokenKind::Word
            && tokens[2].kind == TokenKind::Word && tokens[2].text.size() > 1;
        if (nothingElse || endings.contains(endingAt(tokens, i + 1)))
            return i;
    }
    return -1;
}

/// "arroba jensen": a name as networks write it.
QString handle(const Tokens &tokens)
{
    if (!tokens[0].is(u"arroba") && !tokens[0].is(u"@"))
        return {};
    QString out;
    for (int i = 1; i < std::min(tokens.size(), LongestPart);) {
        int next = i + 1;
        const QString part = written(tokens, i, &next);
        if (part.isEmpty() || isWordBreak(tokens, i))
            return {};
        out += part;
        i = next;
    }
    return out.isEmpty() ? out : u'@' + out;
}
} // namespace

Electronic readElectronic(const Tokens &tokens, const Listening &listening)
{
    int dot = 0; // the next one behind the at sign
    for (int i = 1; i < tokens.size(); ++i) {
        if (!isAt(tokens[i]))
            continue;
        while (dot <= i || (dot < tokens.size() && !hasDot(tokens[dot])))
            ++dot;
        if (dot - i > LongestPart) // no host without one; looking at every part of it costs most
            continue;
        const QString local = backwards(tokens, i), domain = local.isEmpty() ? QString{} : host(tokens, i + 1);
        const bool isSign = !tokens[i].is(u"at");
        if (!domain.isEmpty() && (isSign || listening.isAsked(Asked::Email) || isMailHost(domain, tokens, i + 1)))
            return {local + u'@' + domain, {}};
    }
    if (const QString name = handle(tokens); !name.isEmpty())
        return {{}, name};
    if (const int web = webBegin(tokens); web >= 0)
        return {{}, host(tokens, web)};
    dot = domainDot(tokens);
    const QString name = dot > 0 ? backwards(tokens, dot) : QString{}, ending = dot > 0 ? host(tokens, dot) : QString{};
    return name.isEmpty() || ending.isEmpty() ? Electronic{} : Electronic{{}, name + ending};
}

namespace {
/// "14 Elm Street", from its number: behind the word for a street; 0: it is none.
int streetEnd(const Tokens &tokens, int at)
{
    constexpr int MostWords = 5;
    for (int j = at + 1; j < at + MostWords; ++j) {
        if ((tokens[j].kind == TokenKind::Mark && !(j == at + 1 && tokens[j].is(u",")))
            || tokens[j].isAny(
                u"on", u"the", u"my", u"at", u"of", u"to", u"for", u"and", u"am", u"pm", u"in", u"is", u"o'clock"))
            return 0;
        if (j > at + 1 && !tokens[j].glued
            && tokens[j].isAny(u"street", u"st", u"avenue", u"ave", u"road", u"rd", u"drive", u"dr", u"lane", u"ln",
                u"boulevard", u"blvd", u"court", u"ct", u"way", u"place", u"terrace", u"circle", u"parkway", u"pkwy",
                u"highway", u"trail", u"square", u"crescent"))
            return j + 1;
    }
    return 0;
}

/// "calle Mayor 12", "avenida de la Reforma número 100"; 0: it is none.
int streetInSpanishEnd(const Tokens &tokens, int at)
{
    constexpr int MostWords = 7;
    if (!tokens[at].isAny(u"calle", u"avenida", u"carrera", u"paseo", u"plaza", u"camino", u"calzada", u"bulevar"))
        return 0;
    for (int j = at + 2; j < at + MostWords; ++j)
        if (tokens[j].kind == TokenKind::Number)
            return j + 1;
    return 0;
}

/// "… apartment 4B", "…, piso 3": what stands behind the house.
int unitEnd(const Tokens &tokens, int end)
{
    const int at = tokens[end].is(u",") ? end + 1 : end;
    const bool unit
        = tokens[at].isAny(u"apartment", u"apt", u"unit", u"suite", u"floor", u"piso", u"departamento", u"puerta");
    if (!unit || at + 1 >= tokens.size())
        return end;
    const bool letter = tokens[at + 2].glued && tokens[at + 2].kind == TokenKind::Word; // "4B"
    return at + (letter ? 3 : 2);
}
} // namespace

QString readAddress(const Tokens &tokens, const Listening &listening)
{
    if (listening.isAsked(Asked::Address))
        return tokens.original().trimmed().toString();
    for (int i = 0; i < tokens.size(); ++i) {
        const int end = tokens[i].kind == TokenKind::Number ? streetEnd(tokens, i) : streetInSpanishEnd(tokens, i);
        if (end > i)
            return tokens.originalOf(i, unitEnd(tokens, end)).toString();
    }
    return {};
}
} // namespace cloudgreet::language
