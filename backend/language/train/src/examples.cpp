// SPDX-License-Identifier: GPL-3.0-or-later
#include "line.h"
#include "train/fit.h"
#include <QJsonArray>
#include <QJsonDocument>

namespace cloudgreet::language::train {
using namespace Qt::StringLiterals;

int intentOf(QStringView label)
{
    for (int i = 0; i < ModelIntents; ++i)
        if (toText(Intent(i)) == label)
            return i;
    return -1;
}

namespace {
/// The booking turns are ten times as many as any other set, and most alike; what is said to a service line is rare.
float weightOf(const QJsonObject &line)
{
    if (line.contains("history"_L1))
        return 1;
    return line.value("fit"_L1).toString() == "direct"_L1 ? 3 : 2;
}
} // namespace

std::vector<Example> examplesOf(const std::vector<Set> &sets)
{
    std::vector<Example> examples;
    for (size_t set = 0; set < sets.size(); ++set)
        for (const Line &line : sets[set].lines) {
            const QJsonObject object = QJsonDocument::fromJson(line.json).object();
            const QString language = object.value("lang"_L1).toString();
            Example example;
            example.main = intentOf(object.value("intent"_L1).toString());
            example.fold = line.fold;
            example.set = int(set);
            example.weight = weightOf(object);
            example.offTopic = object.value("fit"_L1).toString() == "off_topic"_L1;
            if (example.main < 0 || !(language.startsWith("en"_L1) || language.startsWith("es"_L1)))
                continue;
            for (const QJsonValue &label : object.value("labels"_L1).toArray())
                if (const int intent = intentOf(label.toString()); intent >= 0)
                    example.labels |= 1U << intent;
            Listening listening = listeningOf(object, fixedMoment());
            const QString text = object.value("text"_L1).toString();
            example.features = featuresFor(text, listening);
            example.underWay = isUnderWay(listening);
            const bool known = !listening.acts.isEmpty() || !listening.agentSaid.isEmpty();
            examples.push_back(example);
            if (!known)
                continue;
            listening.acts.clear();
            listening.agentSaid.clear();
            listening.earlier.clear();
            example.features = featuresFor(text, listening);
            example.underWay = isUnderWay(listening);
            example.weight *= 0.4F;
            example.bare = true;
            examples.push_back(std::move(example));
        }
    return examples;
}
} // namespace cloudgreet::language::train
