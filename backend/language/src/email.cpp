// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbers.h"
#include "readers.h"

namespace cloudgreet::language {
using namespace Qt::StringLiterals;

namespace {
constexpr int LongestPart = 60; // tokens on either side of the at sign

bool isDot(const Token &t)
{
    return t.is(u"dot") || t.is(u".") || t.is(u"punto");
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
        const bool free = dotted && !endsJoined(out) && !joint;
        if (part.isEmpty() || (free && (part.size() > 1 || isWordBreak(tokens, i))))
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
        if (tokens[i].isAny(u"www", u"http", u"https"))
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

/// "kore dot ai": a name and an ending that only addresses have.
int domainDot(const Tokens &tokens)
{
    for (int i = 1; i + 1 < tokens.size(); ++i) {
        const bool dot = tokens[i].is(u"dot") || tokens[i].is(u"punto")
            || (tokens[i].is(u".") && tokens[i].glued && tokens[i + 1].glued);
        if (dot
            && tokens[i + 1].isAny(u"com", u"net", u"org", u"edu", u"gov", u"gob", u"ai", u"io", u"uk", u"us", u"es",
                u"mx", u"de", u"fr", u"info", u"biz"))
            return i;
    }
    return -1;
}
} // namespace

Electronic readElectronic(const Tokens &tokens)
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
        if (!domain.isEmpty())
            return {local + u'@' + domain, {}};
    }
    if (const int web = webBegin(tokens); web >= 0)
        return {{}, host(tokens, web)};
    dot = domainDot(tokens);
    const QString name = dot > 0 ? backwards(tokens, dot) : QString{}, ending = dot > 0 ? host(tokens, dot) : QString{};
    return name.isEmpty() || ending.isEmpty() ? Electronic{} : Electronic{{}, name + ending};
}

QString readAddress(const Tokens &tokens, const Listening &listening)
{
    if (listening.isAsked(Asked::Address))
        return tokens.original().trimmed().toString();
    for (int i = 0; i < tokens.size(); ++i) {
        if (tokens[i].kind != TokenKind::Number)
            continue;
        for (int j = i + 1; j < i + 5; ++j)
            if (j > i + 1 && !tokens[j].glued
                && tokens[j].isAny(u"street", u"st", u"avenue", u"ave", u"road", u"rd", u"drive", u"lane", u"boulevard",
                    u"court", u"way"))
                return tokens.originalOf(i, j + 1).toString();
    }
    return {};
}
} // namespace cloudgreet::language
