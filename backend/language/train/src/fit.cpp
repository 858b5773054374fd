// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/fit.h"
#include <QCryptographicHash>
#include <QtEndian>
#include <algorithm>
#include <cmath>
#include <numeric>
#include <unordered_map>

namespace cloudgreet::language::train {
namespace {
constexpr size_t Outputs = ModelIntents;
using Row = std::array<float, Outputs>;

/// Small, seeded and the same everywhere: the standard library's shuffles differ between implementations.
class Random
{
public:
    quint32 below(quint32 limit)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return quint32(((m_state >> 33) * limit) >> 31);
    }

private:
    quint64 m_state = 20260303;
};

struct Turn {
    std::vector<quint32> rows;
    Row target{};
    float weight = 1;
};

Row targetOf(const Example &example, float mainShare)
{
    Row target{};
    const int others = int(std::popcount(example.labels & ~(1U << example.main)));
    target[size_t(example.main)] = others > 0 ? mainShare : 1;
    for (size_t i = 0; i < Outputs; ++i)
        if (int(i) != example.main && (example.labels >> i & 1U))
            target[i] = (1 - mainShare) / float(others);
    return target;
}

/// Multinomial logistic regression with Adagrad.
class Learner
{
public:
    Learner(const std::vector<Example> &examples, int fold, const Settings &settings)
        : m_settings{settings}
    {
        number(examples, fold);
        m_weights.resize(m_hashes.size());
        m_squares.assign(m_hashes.size(), Row{});
    }

    void learn(int epochs)
    {
        std::vector<quint32> order(m_turns.size());
        std::iota(order.begin(), order.end(), 0U);
        for (int epoch = 0; epoch < epochs; ++epoch) {
            for (size_t i = order.size(); i > 1; --i)
                std::swap(order[i - 1], order[m_random.below(quint32(i))]);
            for (const quint32 index : order)
                step(m_turns[index]);
        }
    }

    /// Keeps the `count` features that weigh most.
    void prune(size_t count)
    {
        if (m_hashes.size() <= count)
            return;
        std::vector<float> strength(m_hashes.size());
        for (size_t i = 0; i < strength.size(); ++i) {
            float sum = 0;
            for (const float w : m_weights[i])
                sum += w * w;
            strength[i] = sum * std::sqrt(float(m_counts[i]));
        }
        std::vector<float> sorted = strength;
        std::nth_element(sorted.begin(), sorted.end() - qptrdiff(count), sorted.end());
        const float least = *(sorted.end() - qptrdiff(count));
        std::vector<quint32> moved(m_hashes.size(), Dropped);
        size_t kept = 0;
        for (size_t i = 0; i < strength.size() && kept < count; ++i)
            if (strength[i] >= least) {
                m_hashes[kept] = m_hashes[i];
                m_weights[kept] = m_weights[i];
                m_squares[kept] = m_squares[i];
                m_counts[kept] = m_counts[i];
                moved[i] = quint32(kept++);
            }
        m_hashes.resize(kept);
        m_weights.resize(kept);
        m_squares.resize(kept);
        for (Turn &turn : m_turns) {
            std::erase_if(turn.rows, [&](quint32 row) { return moved[row] == Dropped; });
            for (quint32 &row : turn.rows)
                row = moved[row];
        }
    }

    [[nodiscard]] const std::vector<quint32> &hashes() const { return m_hashes; }
    [[nodiscard]] const std::vector<Row> &weights() const { return m_weights; }
    [[nodiscard]] size_t size() const { return m_turns.size(); }

private:
    static constexpr quint32 Dropped = 0xFFFFFFFF;

    /// Gives each feature that two turns or more have a row, by its hash.
    void number(const std::vector<Example> &examples, int fold)
    {
        std::vector<quint32> all;
        for (const Example &example : examples)
            if (example.fold != fold) {
                Features once = example.features;
                std::sort(once.begin(), once.end());
                all.insert(all.end(), once.begin(), std::unique(once.begin(), once.end()));
            }
        std::sort(all.begin(), all.end());
        for (size_t i = 0; i < all.size();) {
            size_t j = i;
            while (j < all.size() && all[j] == all[i])
                ++j;
            if (j - i >= 2) {
                m_hashes.push_back(all[i]);
                m_counts.push_back(quint32(j - i));
            }
            i = j;
        }
        std::unordered_map<quint32, quint32> rows;
        rows.reserve(m_hashes.size());
        for (size_t i = 0; i < m_hashes.size(); ++i)
            rows.emplace(m_hashes[i], quint32(i));
        for (const Example &example : examples) {
            if (example.fold == fold)
                continue;
            Turn turn{{}, targetOf(example, m_settings.mainShare), example.weight};
            for (const quint32 hash : example.features)
                if (const auto row = rows.find(hash); row != rows.end())
                    turn.rows.push_back(row->second);
            m_turns.push_back(std::move(turn));
        }
    }

    void step(const Turn &turn)
    {
        Row sums{};
        for (const quint32 row : turn.rows)
            for (size_t i = 0; i < Outputs; ++i)
                sums[i] += m_weights[row][i];
        const float top = *std::max_element(sums.begin(), sums.end());
        float whole = 0;
        for (float &s : sums)
            whole += s = std::exp(s - top);
        Row gradient;
        for (size_t i = 0; i < Outputs; ++i)
            gradient[i] = (sums[i] / whole - turn.target[i]) * turn.weight;
        Row squared;
        for (size_t i = 0; i < Outputs; ++i)
            squared[i] = gradient[i] * gradient[i];
        for (const quint32 row : turn.rows) {
            Row &weights = m_weights[row], &squares = m_squares[row];
            for (size_t i = 0; i < Outputs; ++i) {
                squares[i] += squared[i];
                weights[i] -= m_settings.rate * gradient[i] / (std::sqrt(squares[i]) + Calm);
            }
        }
    }

    static constexpr float Calm = 1; ///< Keeps a feature's first steps small.
    const Settings &m_settings;
    Random m_random;
    std::vector<quint32> m_hashes, m_counts;
    std::vector<Row> m_weights, m_squares;
    std::vector<Turn> m_turns;
};

template <typename T> void put(QByteArray &out, T value)
{
    char bytes[sizeof(T)];
    qToLittleEndian(value, bytes);
    out.append(bytes, sizeof(T));
}

/// Slots at most two thirds full, so that a feature the model does not know is soon found missing.
quint32 slotBitsFor(size_t rows)
{
    quint32 bits = 4;
    while ((size_t(1) << bits) * 2 < rows * 3)
        ++bits;
    return bits;
}

QByteArray slotsOf(const std::vector<quint32> &hashes, quint32 bits)
{
    constexpr quint16 NoRow = 0xFFFF;
    std::vector<std::pair<quint16, quint16>> table(size_t(1) << bits, {quint16(0), NoRow});
    const quint32 mask = (1U << bits) - 1;
    for (size_t row = 0; row < hashes.size(); ++row) {
        quint32 slot = hashes[row] >> (32 - bits);
        while (table[slot].second != NoRow)
            slot = (slot + 1) & mask;
        table[slot] = {quint16(hashes[row]), quint16(row)};
    }
    QByteArray out;
    for (const auto &[check, row] : table) {
        put(out, check);
        put(out, row);
    }
    return out;
}

float scaleOf(const std::vector<Row> &weights)
{
    std::vector<float> sizes;
    for (const Row &row : weights)
        for (const float w : row)
            sizes.push_back(std::abs(w));
    if (sizes.empty())
        return 1;
    const auto at = sizes.end() - 1 - qptrdiff(sizes.size() / 20'000); // a few outliers are cut off
    std::nth_element(sizes.begin(), at, sizes.end());
    return std::max(*at / 127, 1e-6F);
}
} // namespace

QByteArray fit(const std::vector<Example> &examples, int fold, const Settings &settings,
    const std::vector<Step> &calibration, const QByteArray &dataHash, const QByteArray &sourceHash)
{
    Learner learner{examples, fold, settings};
    learner.learn(settings.epochs);
    learner.prune(settings.rows);
    learner.learn(settings.finishingEpochs);
    IntentModel::Header header{};
    std::memcpy(header.magic, "CGINTENT", 8);
    header.version = IntentModel::Version;
    header.intents = ModelIntents;
    header.rows = quint32(learner.hashes().size());
    header.slotBits = slotBitsFor(learner.hashes().size());
    header.steps = quint32(calibration.size());
    header.examples = quint32(learner.size());
    header.fingerprint = featureFingerprint();
    header.scale = scaleOf(learner.weights());
    header.bookAhead = settings.bookAhead;
    std::memcpy(header.dataHash, dataHash.constData(), std::min<size_t>(32, size_t(dataHash.size())));
    std::memcpy(header.sourceHash, sourceHash.constData(), std::min<size_t>(32, size_t(sourceHash.size())));
    QByteArray body;
    for (const Step &step : calibration) {
        put(body, step.score);
        put(body, step.right);
    }
    body += slotsOf(learner.hashes(), header.slotBits);
    for (const Row &row : learner.weights())
        for (const float w : row)
            body.append(char(std::clamp(int(std::lround(w / header.scale)), -127, 127)));
    std::memcpy(header.bodyHash, QCryptographicHash::hash(body, QCryptographicHash::Sha256).constData(), 32);
    return QByteArray{reinterpret_cast<const char *>(&header), sizeof(header)} + body;
}

std::vector<Step> calibrate(std::vector<std::pair<float, bool>> outcomes)
{
    std::sort(outcomes.begin(), outcomes.end());
    struct Pool {
        double score = 0, right = 0, count = 0;
    };
    std::vector<Pool> pools;
    constexpr size_t Grain = 100; // turns a pool begins with
    for (size_t i = 0; i < outcomes.size(); i += Grain) {
        Pool pool;
        for (size_t k = i; k < std::min(i + Grain, outcomes.size()); ++k) {
            pool.score += double(outcomes[k].first);
            pool.right += outcomes[k].second;
            ++pool.count;
        }
        while (!pools.empty() && pools.back().right / pools.back().count >= pool.right / pool.count) {
            pool.score += pools.back().score;
            pool.right += pools.back().right;
            pool.count += pools.back().count;
            pools.pop_back();
        }
        pools.push_back(pool);
    }
    std::vector<Step> steps;
    for (const Pool &pool : pools)
        steps.push_back({float(pool.score / pool.count), float(pool.right / pool.count)});
    return steps;
}
} // namespace cloudgreet::language::train
