// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/corpus.h"
#include "language/understand.h"
#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <algorithm>
#include <iterator>

namespace cloudgreet::language::train {
using namespace Qt::StringLiterals;

namespace {
std::optional<Kind> kindOf(const QJsonObject &line)
{
    if (line.contains("labels"_L1))
        return line.contains("history"_L1) ? Kind::BookingTurns : Kind::Requests;
    if (line.contains("reference"_L1) && line.contains("expected"_L1))
        return Kind::Dates;
    if (line.contains("written"_L1) || line.contains("nbest"_L1))
        return Kind::Spoken;
    return line.contains("slots"_L1) ? std::optional{Kind::Slots} : std::nullopt;
}

/// A sixth file of a kind is called F.
QString nameOf(Kind kind, int index)
{
    constexpr const char16_t *names[] = {u"booking turns", u"requests", u"dates", u"slots", u"spoken"};
    return QString::fromUtf16(names[int(kind)]) + u' ' + QChar(u'A' + index);
}

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

Result<Set> readSet(const QString &path)
{
    Set set;
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return failure(Fault::NotFound, u"Cannot read %1"_s.arg(path));
    while (!file.atEnd()) {
        const QByteArray json = file.readLine().trimmed();
        if (json.isEmpty())
            continue;
        const QJsonObject line = QJsonDocument::fromJson(json).object();
        const auto kind = kindOf(line);
        if (!kind)
            break;
        set.kind = *kind;
        set.lines.push_back({json, foldOf(line)});
    }
    return set;
}
} // namespace

Result<std::vector<Set>> readSets(const QString &dataFolder)
{
    QStringList paths;
    QDirIterator files{dataFolder, {u"*.jsonl"_s}, QDir::Files, QDirIterator::Subdirectories};
    while (files.hasNext())
        paths.push_back(files.next());
    paths.sort();
    std::vector<Set> sets;
    std::array<int, 5> count{};
    for (const QString &path : paths) {
        auto set = readSet(path);
        if (!set)
            return tl::unexpected{set.error()};
        if (set->lines.empty())
            continue;
        set->name = nameOf(set->kind, count[size_t(set->kind)]++);
        sets.push_back(std::move(*set));
    }
    if (withIntents(sets).empty())
        return failure(Fault::NotFound, u"No line with intents below %1"_s.arg(dataFolder));
    return sets;
}

std::vector<Set> withIntents(const std::vector<Set> &sets)
{
    std::vector<Set> out;
    std::copy_if(sets.begin(), sets.end(), std::back_inserter(out),
        [](const Set &set) { return set.kind == Kind::BookingTurns || set.kind == Kind::Requests; });
    return out;
}

QByteArray hashOf(const std::vector<Set> &sets)
{
    QCryptographicHash hash{QCryptographicHash::Sha256};
    for (const Set &set : sets) {
        hash.addData(set.name.toUtf8());
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
