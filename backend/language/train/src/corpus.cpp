// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/corpus.h"
#include "language/understand.h"
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <span>

namespace cloudgreet::language::train {
using namespace Qt::StringLiterals;

namespace {
struct Known {
    const char16_t *kind, *path;
    float weight = 1;
};
constexpr Known intentFiles[] = {
    {u"booking turns", u"sgd/train.jsonl"},
    {u"callers A (hotel, bank)", u"intents/nlupp.jsonl", 3},
    {u"callers B (openings)", u"intents/dstc11_natcs.jsonl", 2},
    {u"assistant requests A", u"intents/clinc150.jsonl", 2},
    {u"assistant requests B", u"intents/hwu64.jsonl", 2},
    {u"assistant requests C", u"intents/ms_skills.jsonl", 2},
    {u"assistant requests D", u"intents/snips.jsonl", 2},
    {u"bank questions", u"intents/banking77.jsonl", 2},
};
constexpr Known otherFiles[] = {
    {u"dates A (sentences)", u"datetime/recognizers_text.jsonl"},
    {u"dates B (bare)", u"datetime/duckling.jsonl"},
    {u"dates C (bare)", u"datetime/chrono.jsonl"},
    {u"dates of callers", u"datetime/nlupp.jsonl"},
    {u"dates of booking turns", u"datetime/sgd.jsonl"},
    {u"restaurant turns", u"slots/restaurant8k.jsonl"},
    {u"spoken forms", u"spoken/nemo.jsonl"},
    {u"spoken names and codes", u"spoken/evi.jsonl"},
};

/// Turns of a conversation stay together, and so do lines of the same words.
QString familyOf(const QJsonObject &line)
{
    const QString id = line.value("id"_L1).toString();
    if (line.contains("history"_L1))
        return id.left(id.lastIndexOf(u'/'));
    QString words = spokenForm(line.value("text"_L1).toString());
    words.removeIf([](QChar c) { return c.isDigit(); });
    return words.simplified();
}

int foldOf(const QJsonObject &line)
{
    quint32 hash = 2166136261U;
    for (const char c : familyOf(line).toUtf8())
        hash = (hash ^ quint32(uchar(c))) * 16777619U;
    return int((hash ^ (hash >> 15)) % Folds);
}

Result<std::vector<Set>> readAll(const QString &folder, std::span<const Known> files)
{
    std::vector<Set> sets;
    for (const Known &known : files) {
        Set set{QString::fromUtf16(known.kind), QString::fromUtf16(known.path), known.weight, {}};
        QFile file{folder + u'/' + set.path};
        if (!file.open(QIODevice::ReadOnly))
            return failure(Fault::NotFound, u"Cannot read %1"_s.arg(file.fileName()));
        while (!file.atEnd())
            if (const QByteArray json = file.readLine().trimmed(); !json.isEmpty())
                set.lines.push_back({json, foldOf(QJsonDocument::fromJson(json).object())});
        sets.push_back(std::move(set));
    }
    return sets;
}
} // namespace

Result<std::vector<Set>> readIntentSets(const QString &dataFolder)
{
    return readAll(dataFolder, intentFiles);
}

Result<std::vector<Set>> readOtherSets(const QString &dataFolder)
{
    return readAll(dataFolder, otherFiles);
}

QByteArray hashOf(const std::vector<Set> &sets)
{
    QCryptographicHash hash{QCryptographicHash::Sha256};
    for (const Set &set : sets) {
        hash.addData(set.path.toUtf8());
        for (const Line &line : set.lines)
            hash.addData(line.json);
    }
    return hash.result();
}

Result<QString> dataFolder()
{
    const QString folder = qEnvironmentVariable("CLOUDGREET_LANGUAGE_DATA");
    if (folder.isEmpty())
        return failure(
            Fault::NotFound, u"CLOUDGREET_LANGUAGE_DATA is not set: it names the folder of the public data"_s);
    if (!QDir{folder}.exists())
        return failure(Fault::NotFound, u"CLOUDGREET_LANGUAGE_DATA names no folder: %1"_s.arg(folder));
    return folder;
}
} // namespace cloudgreet::language::train
