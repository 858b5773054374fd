// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagetext.h"
#include "domain/result.h"
#include <QHash>

namespace cloudgreet::api::pagetext {
namespace {
/// Character references of U+00A0 to U+00FF in their order, as HTML 4 names them.
constexpr char latinNames[]
    = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro "
      "para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil "
      "Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave "
      "Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml "
      "igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute "
      "thorn yuml";

const QHash<QString, QChar> &references()
{
    static const QHash<QString, QChar> table = [] {
        QHash<QString, QChar> t{{u"amp"_s, u'&'}, {u"lt"_s, u'<'}, {u"gt"_s, u'>'}, {u"quot"_s, u'"'},
            {u"apos"_s, u'\''}, {u"lsquo"_s, u'\u2018'}, {u"rsquo"_s, u'\u2019'}, {u"ldquo"_s, u'\u201c'},
            {u"rdquo"_s, u'\u201d'}, {u"ndash"_s, u'\u2013'}, {u"mdash"_s, u'\u2014'}, {u"hellip"_s, u'\u2026'},
            {u"bull"_s, u'\u2022'}, {u"euro"_s, u'\u20ac'}, {u"trade"_s, u'\u2122'}, {u"OElig"_s, u'\u0152'},
            {u"oelig"_s, u'\u0153'}};
        char16_t code = 0xa0;
        for (const QString &name : QString::fromLatin1(latinNames).split(u' '))
            t.insert(name, code++);
        return t;
    }();
    return table;
}

/// "&eacute;", "&#233;", "&#xe9;" at the start of `rest`; how much of it was read, nothing for none.
qsizetype readReference(QStringView rest, QString &into)
{
    constexpr qsizetype Longest = 12;
    const qsizetype end = rest.left(Longest).indexOf(u';');
    if (end < 2)
        return 0;
    const QStringView name = rest.mid(1, end - 1);
    if (name.front() != u'#') {
        const QChar one = references().value(name.toString());
        if (one.isNull())
            return 0;
        into += one == u'\u00a0' ? QChar{u' '} : one;
        return end + 1;
    }
    const bool isHex = name.size() > 1 && (name.at(1) == u'x' || name.at(1) == u'X');
    bool ok = false;
    const uint code = name.mid(isHex ? 2 : 1).toUInt(&ok, isHex ? 16 : 10);
    if (!ok || code < 0x20 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000))
        return 0;
    const char32_t point = code == 0xa0 ? U' ' : char32_t(code);
    into += QString::fromUcs4(&point, 1);
    return end + 1;
}

bool isOneOf(QStringView name, std::initializer_list<QStringView> all)
{
    return std::find(all.begin(), all.end(), name) != all.end();
}

struct Tag {
    QString name;               ///< In small letters; of "</p>" "p".
    bool isEnd = false;
    qsizetype next = 0;         ///< Behind it.
};
Tag tagAt(QStringView page, qsizetype at)
{
    if (page.mid(at, 4) == u"<!--") {
        const qsizetype end = page.indexOf(u"-->", at);
        return {{}, false, end < 0 ? page.size() : end + 3};
    }
    Tag tag;
    qsizetype i = at + 1;
    if (i < page.size() && page.at(i) == u'/') {
        tag.isEnd = true;
        ++i;
    }
    for (; i < page.size() && page.at(i).isLetterOrNumber() && tag.name.size() < 16; ++i)
        tag.name += page.at(i).toLower();
    const qsizetype end = page.indexOf(u'>', i);
    tag.next = end < 0 ? page.size() : end + 1;
    return tag;
}

/// Behind the end tag of what holds no text to read.
qsizetype pastContent(QStringView page, const Tag &tag)
{
    const qsizetype end = page.indexOf(QString{u"</"_s + tag.name}, tag.next, Qt::CaseInsensitive);
    return end < 0 ? page.size() : tagAt(page, end).next;
}

/// One text run: blanks of the source are one blank, wherever its lines end.
void addRun(QStringView run, QString &into)
{
    for (qsizetype i = 0; i < run.size();) {
        const QChar c = run.at(i);
        if (c == u'&')
            if (const qsizetype read = readReference(run.mid(i), into)) {
                i += read;
                continue;
            }
        if (!c.isSpace() && c != u'\u00ad' && c.unicode() >= 0x20)
            into += c;
        else if (c.isSpace() && !into.isEmpty() && !into.back().isSpace())
            into += u' ';
        ++i;
    }
}

void endLine(QString &into, bool isParagraph)
{
    while (into.endsWith(u' '))
        into.chop(1);
    if (into.isEmpty() || into.endsWith(u"\n\n"))
        return;
    if (!into.endsWith(u'\n'))
        into += u'\n';
    if (isParagraph)
        into += u'\n';
}
} // namespace

bool isPage(QStringView text)
{
    const QStringView start = text.left(4096);
    return start.contains(u"<html", Qt::CaseInsensitive) || start.contains(u"<!doctype html", Qt::CaseInsensitive)
        || (start.contains(u"</") && start.contains(u'>'));
}

QString linesOf(QStringView page)
{
    QString lines;
    for (qsizetype i = 0; i < page.size();) {
        const qsizetype open = page.indexOf(u'<', i);
        addRun(page.mid(i, (open < 0 ? page.size() : open) - i), lines);
        if (open < 0)
            break;
        const bool isTag = open + 1 < page.size() && (page.at(open + 1).isLetter() || page.at(open + 1) == u'/'
                || page.at(open + 1) == u'!' || page.at(open + 1) == u'?');
        if (!isTag) { // "a < b"
            lines += u'<';
            i = open + 1;
            continue;
        }
        const Tag tag = tagAt(page, open);
        i = tag.next;
        if (!tag.isEnd
            && isOneOf(tag.name,
                {u"script", u"style", u"noscript", u"svg", u"template", u"nav", u"footer", u"title"}))
            i = pastContent(page, tag);
        else if (isOneOf(tag.name, {u"br", u"tr", u"li", u"dt", u"summary", u"label", u"button"}))
            endLine(lines, false);
        else if (isOneOf(tag.name, {u"h1", u"h2", u"h3", u"h4", u"h5", u"h6"})) {
            endLine(lines, true);
            if (!tag.isEnd)
                lines += heading;
        } else if (isOneOf(tag.name, {u"p", u"div", u"section", u"article", u"header", u"main", u"aside", u"ul", u"ol",
                       u"dl", u"dd", u"table", u"details", u"body", u"form", u"blockquote", u"hr"}))
            endLine(lines, true);
        else if (tag.isEnd && isOneOf(tag.name, {u"b", u"strong", u"em"}) && lines.endsWith(u'?'))
            endLine(lines, false);              // "<b>Do you deliver?</b> Yes, in town."
        else if (isOneOf(tag.name, {u"td", u"th"}) && !lines.isEmpty() && !lines.back().isSpace())
            lines += u' ';
    }
    return lines;
}

QStringList linkedData(QStringView page)
{
    QStringList all;
    qsizetype at = 0;
    while ((at = page.indexOf(u"<script", at, Qt::CaseInsensitive)) >= 0) {
        const Tag tag = tagAt(page, at);
        const bool isData = page.mid(at, tag.next - at).contains(u"application/ld+json", Qt::CaseInsensitive);
        const qsizetype end = page.indexOf(u"</script", tag.next, Qt::CaseInsensitive);
        if (end < 0)
            break;
        if (isData)
            all.append(page.mid(tag.next, end - tag.next).toString());
        at = end + 8;
    }
    return all;
}
} // namespace cloudgreet::api::pagetext
