// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbers.h"
#include "readers.h"

namespace cloudgreet::language {
using namespace Qt::StringLiterals;

namespace {
bool isDot(const Token &t)
{
    return t.is(u"dot") || t.is(u".") || t.is(u"punto");
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
    return t.kind == TokenKind::Word && t.text.size() > 1 && isCommonWord(t.text, tokens.tongue());
}

QString backwards(const Tokens &tokens, int end)
{
    int begin = end;
    while (begin > 0 && !isAt(tokens[begin - 1]) && !isWordBreak(tokens, begin - 1)) {
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

/// The host behind the at sign: parts joined by dots, ending after the last one that follows a dot.
QString host(const Tokens &tokens, int at)
{
    QString out, pending;
    bool dotted = false;
    for (int i = at; i < tokens.size();) {
        int next = i + 1;
        const QString part = written(tokens, i, &next);
        if (part.isEmpty() || (isWordBreak(tokens, i) && dotted && !out.endsWith(u'.')))
            break;
        if (dotted && !out.endsWith(u'.') && part != u"." && part.size() > 1 && part != u"-")
            break;
        out += part;
        dotted = dotted || part == u".";
        i = next;
    }
    while (out.endsWith(u'.'))
        out.chop(1);
    out.replace(u"gemail"_s, u"gmail"_s);
    return out.contains(u'.') ? out : QString{};
}
} // namespace

Electronic readElectronic(const Tokens &tokens)
{
    for (int i = 1; i < tokens.size(); ++i) {
        if (!isAt(tokens[i]))
            continue;
        const QString local = backwards(tokens, i), domain = host(tokens, i + 1);
        if (!local.isEmpty() && !domain.isEmpty())
            return {local + u'@' + domain, {}};
    }
    for (int i = 0; i < tokens.size(); ++i) {
        const bool web = tokens[i].is(u"www") || tokens[i].is(u"http") || tokens[i].is(u"https")
            || (tokens[i].is(u"w") && tokens[i + 1].is(u"w") && tokens[i + 2].is(u"w"));
        if (web)
            return {{}, host(tokens, i)};
    }
    return {};
}

QString readAddress(const Tokens &tokens, const Listening &listening)
{
    if (listening.isAsked(Asked::Address))
        return tokens.original().trimmed().toString();
    for (int i = 0; i < tokens.size(); ++i) {
        if (tokens[i].kind != TokenKind::Number)
            continue;
        for (int j = i + 1; j < i + 5; ++j)
            for (const QStringView kind : {u"street", u"st", u"avenue", u"ave", u"road", u"rd", u"drive", u"lane",
                     u"boulevard", u"court", u"way"})
                if (tokens[j].is(kind) && !tokens[j].glued && j > i + 1)
                    return tokens.originalOf(i, j + 1).toString();
    }
    return {};
}
} // namespace cloudgreet::language
