// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/faqpage.h"
#include "pagetext.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPromise>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>
#include <QThreadPool>

namespace cloudgreet::api {
namespace {
using Pairs = QList<QuestionAndAnswer>;
constexpr qsizetype MostPairs = 200, LongestQuestion = 200, LongestAnswer = 2000;    ///< The host takes no longer ones.

QString decoded(const QByteArray &bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8);
    QStringDecoder decoder{encoding};
    const QString text = decoder(bytes);
    return decoder.hasError() ? QString::fromLatin1(bytes) : text;
}

/// An answer is spoken: whole sentences, as many as there is room for.
QString shortened(const QString &answer)
{
    if (answer.size() <= LongestAnswer)
        return answer;
    const qsizetype end = answer.left(LongestAnswer).lastIndexOf(QRegularExpression{u"[.!?](?=\\s)"_s});
    return answer.left(end > 0 ? end + 1 : LongestAnswer);
}

class Gathered
{
public:
    void add(const QString &question, const QString &answer)
    {
        const QString q = question.simplified(), a = shortened(answer.simplified());
        if (q.isEmpty() || a.isEmpty() || q.size() > LongestQuestion || pairs.size() >= MostPairs)
            return;
        if (m_known.contains(q.toCaseFolded()))
            return;
        m_known.insert(q.toCaseFolded());
        pairs.append({q, a});
    }
    Pairs pairs;

private:
    QSet<QString> m_known;
};

QString textOfMarkup(const QString &text)
{
    return text.contains(u'<') || text.contains(u'&') ? pagetext::linesOf(text).remove(pagetext::heading) : text;
}

bool isOfType(const QJsonObject &object, QStringView type)
{
    const QJsonValue kind = object[u"@type"];
    return kind.toString() == type || kind.toArray().contains(QJsonValue{type.toString()});
}

void gatherLinked(const QJsonValue &value, Gathered &into, int depth = 0)
{
    constexpr int Deepest = 12;
    if (depth > Deepest)
        return;
    for (const QJsonValue &one : value.toArray())
        gatherLinked(one, into, depth + 1);
    const QJsonObject object = value.toObject();
    if (isOfType(object, u"Question")) {
        const QJsonValue answer = object[u"acceptedAnswer"];
        const QJsonObject accepted = answer.isArray() ? answer.toArray().first().toObject() : answer.toObject();
        return into.add(textOfMarkup(object[u"name"].toString()), textOfMarkup(accepted[u"text"].toString()));
    }
    for (const QJsonValue &one : object)
        gatherLinked(one, into, depth + 1);
}

/// "Q:", "3.", "•", "Pregunta:" before a line say what it is and are no part of it.
struct Line {
    enum class Kind { Text, Question, Answer, Heading, Blank };
    Kind kind = Kind::Text;
    QString text;
};
Line lineOf(QString text)
{
    static const QRegularExpression bullet{u"^(?:[-*•▸▾►▼+–—#]+|\\d{1,2}[.)])\\s+"_s},
        asks{u"^(?:q|question|p|pregunta|f|frage)\\s*\\d*\\s*[:.)]\\s+"_s, QRegularExpression::CaseInsensitiveOption},
        answers{u"^(?:a|answer|r|respuesta|réponse|antwort)\\s*\\d*\\s*[:.)]\\s+"_s,
            QRegularExpression::CaseInsensitiveOption};
    const bool isHeading = text.startsWith(pagetext::heading);
    text = text.remove(pagetext::heading).simplified();
    if (text.isEmpty())
        return {Line::Kind::Blank, {}};
    text.remove(bullet);
    QString without = text;
    if (without.remove(asks) != text)
        return {Line::Kind::Question, without};
    if (without.remove(answers) != text)
        return {Line::Kind::Answer, without};
    static const QRegularExpression tail{u"\\?[\"”’»)]?$"_s};
    constexpr int FewestWords = 2;
    if (text.size() <= LongestQuestion && text.contains(tail) && text.count(u' ') + 1 >= FewestWords)
        return {Line::Kind::Question, text};
    return {isHeading ? Line::Kind::Heading : Line::Kind::Text, text};
}

/// What stands below a question is its answer, up to the next question or heading. Below the last one the page goes
/// on with other things, so that of it only the first paragraph counts.
void gatherLines(QStringView lines, Gathered &into)
{
    constexpr qsizetype EnoughAnswer = 600;
    QString question, answer, firstParagraph;
    const auto end = [&](bool isLast) {
        into.add(question, isLast && !firstParagraph.isEmpty() ? firstParagraph : answer);
        question.clear();
        answer.clear();
        firstParagraph.clear();
    };
    for (const QStringView raw : lines.split(u'\n')) {
        const Line line = lineOf(raw.toString());
        if (line.kind == Line::Kind::Question) {
            end(false);
            question = line.text;
        } else if (line.kind == Line::Kind::Heading) {
            end(false);
        } else if (line.kind == Line::Kind::Blank) {
            if (!answer.isEmpty() && firstParagraph.isEmpty())
                firstParagraph = answer;
        } else if (!question.isEmpty() && answer.size() < EnoughAnswer) {
            answer += answer.isEmpty() ? line.text : u' ' + line.text;
        }
    }
    end(true);
}

/// RFC 4180 with any of three separators; nothing that is outside quotes may hold a quote.
QList<QStringList> tableOf(QStringView text, QChar separator)
{
    QList<QStringList> rows{{}};
    QString cell;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (isQuoted && c == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"') {
            cell += c;
            ++i;
        } else if (c == u'"' && (isQuoted || cell.isEmpty())) {
            isQuoted = !isQuoted;
        } else if (!isQuoted && (c == separator || c == u'\n')) {
            rows.last().append(std::exchange(cell, {}).trimmed());
            if (c == u'\n')
                rows.append(QStringList{});
        } else {
            cell += c;
        }
    }
    rows.last().append(cell.trimmed());
    return rows;
}

/// Whether the rows are questions with answers: by their heads, or because most first cells ask.
bool isTableOfQuestions(const QList<QStringList> &rows)
{
    static const QRegularExpression head{
        u"^(?:q|question|questions|pregunta|preguntas|frage|fragen)$"_s, QRegularExpression::CaseInsensitiveOption};
    qsizetype whole = 0, asking = 0;
    for (const QStringList &row : rows) {
        if (row.join(QString{}).isEmpty())
            continue;
        ++whole;
        asking += row.size() >= 2 && row.at(0).endsWith(u'?') && !row.at(1).isEmpty();
    }
    return (rows.first().size() >= 2 && rows.first().first().contains(head)) || (whole > 0 && asking * 2 > whole);
}

bool gatherTable(QStringView text, Gathered &into)
{
    for (const QChar separator : {u'\t', u';', u','}) {
        const QList<QStringList> rows = tableOf(text, separator);
        if (!isTableOfQuestions(rows))
            continue;
        for (qsizetype i = rows.first().first().endsWith(u'?') ? 0 : 1; i < rows.size(); ++i)
            if (rows.at(i).size() >= 2)
                into.add(rows.at(i).at(0), rows.at(i).at(1));
        return true;
    }
    return false;
}
} // namespace

QList<QuestionAndAnswer> questionsIn(const QByteArray &bytes)
{
    const QString text = decoded(bytes.left(largestPage)).replace(u"\r\n"_s, u"\n"_s);
    Gathered found;
    if (!pagetext::isPage(text)) {
        if (!gatherTable(text, found))
            gatherLines(text, found);
        return found.pairs;
    }
    for (const QString &data : pagetext::linkedData(text)) {
        const QJsonDocument document = QJsonDocument::fromJson(data.toUtf8());
        gatherLinked(document.isArray() ? QJsonValue{document.array()} : QJsonValue{document.object()}, found);
    }
    if (found.pairs.isEmpty())
        gatherLines(pagetext::linesOf(text), found);
    return found.pairs;
}

QFuture<QList<QuestionAndAnswer>> questionsAsideIn(const QByteArray &bytes)
{
    auto promise = std::make_shared<QPromise<QList<QuestionAndAnswer>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, bytes] {
        promise->addResult(questionsIn(bytes));
        promise->finish();
    });
    return promise->future();
}
} // namespace cloudgreet::api
