// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentences.h"
#include <QRegularExpression>

namespace cloudgreet::openai {
namespace {
constexpr qsizetype longest = 400;              ///< A sentence without an end is cut at a word.

bool isAbbreviation(QStringView before)
{
    static const QRegularExpression known{
        u"(?:\\A|[\\s(])(?:dr|dra|mr|mrs|ms|sr|sra|srta|st|ste|ave|blvd|rd|no|nr|vs|approx|apt|etc|e\\.g|i\\.e|jr|inc|ltd|co|[a-z]|[ap]\\.\\s?m)\\z"_qs,
        QRegularExpression::CaseInsensitiveOption};
    return known.match(before.toString()).hasMatch();
}

/// Where the first sentence ends (after its marks), or -1. What follows has to be there: "a.m. on" and "a.m. On"
/// differ.
qsizetype endOf(const QString &text)
{
    static const QRegularExpression mark{
        u"[.!?…]+[\"')\\]”’*_]*(?=\\s+(\\S))|\\n"_qs, QRegularExpression::UseUnicodePropertiesOption};
    for (auto it = mark.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        if (match.captured() == u"\n")
            return match.capturedEnd();
        const bool dot = match.captured().startsWith(u'.') && match.capturedLength() == 1;
        const QChar next = match.captured(1).isEmpty() ? QChar{} : match.captured(1).at(0);
        if (dot && (next.isLower() || isAbbreviation(QStringView{text}.left(match.capturedStart()))))
            continue;
        return match.capturedEnd();
    }
    if (text.size() <= longest)
        return -1;
    const qsizetype space = text.lastIndexOf(u' ', longest);
    return space > 0 ? space : longest;
}
} // namespace

QString speakable(const QString &text)
{
    static const QRegularExpression marks{
        u"[*_`#~]+|^\\s*[-•]\\s+|[\\x{1F000}-\\x{1FAFF}\\x{2600}-\\x{27BF}\\x{FE0F}]"_qs,
        QRegularExpression::MultilineOption};
    static const QRegularExpression link{u"\\[([^\\]]*)\\]\\([^)]*\\)"_qs};
    return QString{text}.replace(link, u"\\1"_qs).remove(marks).simplified();
}

QStringList Sentences::feed(const QString &piece)
{
    m_text += piece;
    QStringList whole;
    for (qsizetype end = endOf(m_text); end >= 0; end = endOf(m_text)) {
        const QString sentence = speakable(m_text.left(end));
        m_text.remove(0, end);
        if (!sentence.isEmpty())
            whole << sentence;
    }
    return whole;
}

QString Sentences::rest()
{
    const QString last = speakable(m_text);
    m_text.clear();
    return last;
}
} // namespace cloudgreet::openai
