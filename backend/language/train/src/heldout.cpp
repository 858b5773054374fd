// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/heldout.h"
#include <algorithm>
#include <future>

namespace cloudgreet::language::train {

std::vector<QByteArray> heldOutTables(
    const std::vector<Example> &examples, const Settings &settings, const std::vector<Step> &calibration)
{
    std::vector<QByteArray> tables(Folds);
    const auto work = [&](int first) {
        for (int fold = first; fold < Folds; fold += 2)
            tables[size_t(fold)] = fit(examples, fold, settings, calibration, {}, {});
    };
    auto other = std::async(std::launch::async, work, 1);
    work(0);
    other.get();
    return tables;
}

namespace {
std::vector<IntentModel> modelsOf(const std::vector<QByteArray> &tables)
{
    std::vector<IntentModel> models;
    for (const QByteArray &table : tables)
        if (auto model = IntentModel::read(table))
            models.push_back(std::move(*model));
    return models;
}

struct Tally {
    int turns = 0, right = 0, bookings = 0, bookingsFound = 0, booked = 0, bookedRightly = 0, offTopic = 0,
        offTopicBooked = 0;
    void add(const Example &example, int said)
    {
        constexpr int Book = int(Intent::Book);
        const auto holds = [&](int intent) { return (example.labels >> intent & 1U) != 0; };
        ++turns;
        right += holds(said);
        bookings += example.main == Book;
        bookingsFound += example.main == Book && said == Book;
        booked += said == Book;
        bookedRightly += said == Book && holds(Book);
        offTopic += example.offTopic;
        offTopicBooked += example.offTopic && said == Book;
    }
    [[nodiscard]] QString text() const
    {
        const auto percent = [](int part, int whole) {
            return (whole > 0 ? QString::number(100.0 * part / whole, 'f', 1) : QStringLiteral("-")).rightJustified(8);
        };
        return QString::number(turns).rightJustified(8) + percent(right, turns) + percent(bookingsFound, bookings)
            + percent(bookedRightly, booked) + percent(offTopicBooked, offTopic);
    }
};
} // namespace

std::vector<std::pair<float, bool>> outcomesOf(
    const std::vector<Example> &examples, const std::vector<QByteArray> &tables)
{
    std::vector<std::pair<float, bool>> outcomes;
    const std::vector<IntentModel> models = modelsOf(tables);
    for (const Example &example : examples) {
        const Probabilities p = models.at(size_t(example.fold)).weigh(example.features);
        const size_t said = models.at(size_t(example.fold)).choose(p, example.underWay);
        outcomes.push_back({p[said], (example.labels >> said & 1U) != 0});
    }
    return outcomes;
}

QString summary(
    const std::vector<Set> &sets, const std::vector<Example> &examples, const std::vector<QByteArray> &tables)
{
    const std::vector<IntentModel> models = modelsOf(tables);
    std::vector<Tally> tallies(sets.size() * 2);
    for (const Example &example : examples) {
        const IntentModel &model = models.at(size_t(example.fold));
        tallies[size_t(example.set) * 2 + size_t(example.bare)].add(
            example, int(model.choose(model.weigh(example.features), example.underWay)));
    }
    QString out = QStringLiteral("held out (%)").leftJustified(36)
        + QStringLiteral("   turns   right  booked   truly  off>book\n");
    for (size_t i = 0; i < tallies.size(); ++i)
        if (tallies[i].turns > 0)
            out += (sets[i / 2].name + (i % 2 ? QStringLiteral(", bare") : QString{})).leftJustified(36)
                + tallies[i].text() + QLatin1Char('\n');
    return out;
}
} // namespace cloudgreet::language::train
