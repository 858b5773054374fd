// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace cloudgreet {
namespace {

QStringList allOf(const QString &text, const QRegularExpression &shape)
{
    QStringList found;
    for (auto it = shape.globalMatch(text); it.hasNext();)
        found << it.next().captured();
    found.sort();
    return found;
}

QStringList placesOf(const QString &text)
{
    static const QRegularExpression places{u"%(?:L?[1-9][0-9]?|n)"_s};
    QStringList found = allOf(text, places);
    found.removeDuplicates();
    return found;
}

QStringList tagsOf(const QString &text)
{
    static const QRegularExpression tags{u"</?[a-z]+[^>]*>"_s};
    return allOf(text, tags);
}

/// Spaces at the ends join texts; a lost "…" or ":" reads as another kind of text.
QString edgesOf(const QString &text)
{
    static const QRegularExpression before{u"\\A\\s*"_s}, behind{u"\\s*\\z"_s}, mark{u"[….:?!,;]\\z"_s};
    const QString closing = mark.match(text.trimmed()).captured();
    return u"%1|%2|%3"_s.arg(before.match(text).captured(), closing, behind.match(text).captured());
}

CatalogueMessage messageAt(QXmlStreamReader &xml, const QString &context)
{
    CatalogueMessage message;
    message.context = context;
    message.isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            message.comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.state = xml.attributes().value("type"_L1).toString();
            if (!message.isPlural)
                message.translations << xml.readElementText();
            else
                while (xml.readNextStartElement())
                    message.translations << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}
} // namespace

QList<CatalogueMessage> catalogueOf(const QString &path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml{&file};
    QList<CatalogueMessage> messages;
    QString context;
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        while (xml.readNextStartElement()) {
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else if (xml.name() == "message"_L1)
                messages << messageAt(xml, context);
            else
                xml.skipCurrentElement();
        }
    }
    return xml.hasError() ? QList<CatalogueMessage>{} : messages;
}

QSet<QString> namesOf(const QList<CatalogueMessage> &messages)
{
    QSet<QString> names;
    for (const CatalogueMessage &message : messages)
        names << message.name();
    return names;
}

QStringList faultsOf(const CatalogueMessage &message)
{
    QStringList faults;
    if (!message.state.isEmpty())
        faults << message.state;
    if (message.translations.size() != (message.isPlural ? 2 : 1))       // of English, Spanish, French and German alike
        faults << u"%1 forms"_s.arg(message.translations.size());
    for (qsizetype form = 0; form < message.translations.size(); ++form) {
        const QString &text = message.translations.at(form);
        QStringList wanted = placesOf(message.source), given = placesOf(text);
        if (message.isPlural && form == 0 && !given.contains(u"%n"_s))      // "one call" names no number
            wanted.removeOne(u"%n"_s);
        if (text.trimmed().isEmpty())
            faults << u"empty"_s;
        if (given != wanted)
            faults << u"places %1 instead of %2"_s.arg(given.join(u' '), wanted.join(u' '));
        if (edgesOf(text) != edgesOf(message.source))
            faults << u"begins or ends “%1” instead of “%2”"_s.arg(edgesOf(text), edgesOf(message.source));
        if (tagsOf(text) != tagsOf(message.source))
            faults << u"other tags"_s;
        if (text.count(u'\n') != message.source.count(u'\n'))
            faults << u"other lines"_s;
    }
    return faults;
}
} // namespace cloudgreet
