// SPDX-License-Identifier: GPL-3.0-or-later
#include "model.h"
#include <QCryptographicHash>
#include <QLoggingCategory>
#include <QtEndian>
#include <cstring>

Q_LOGGING_CATEGORY(lcModel, "cloudgreet.language.model", QtWarningMsg)

// The table as it lies in the source tree, without a detour through megabytes of C++.
asm(".section .rodata\n"
    ".balign 64\n"
    "cloudgreet_intents_begin:\n"
    ".incbin \"" CLOUDGREET_INTENT_TABLE "\"\n"
    "cloudgreet_intents_end:\n"
    ".balign 8\n"
    ".previous\n");
extern "C" const char cloudgreet_intents_begin[], cloudgreet_intents_end[];

namespace cloudgreet::language {
namespace {
constexpr char Magic[] = {'C', 'G', 'I', 'N', 'T', 'E', 'N', 'T'};
constexpr quint16 NoRow = 0xFFFF;

template <typename T> T at(const uchar *base, size_t index)
{
    return qFromLittleEndian<T>(base + index * sizeof(T));
}

tl::unexpected<Error> corrupt(QString detail)
{
    return failure(Fault::Corrupt, QStringLiteral("The table of intent weights cannot be used"), std::move(detail));
}
} // namespace

const IntentModel *IntentModel::builtIn()
{
    static const Result<IntentModel> model = read(
        QByteArrayView{cloudgreet_intents_begin, cloudgreet_intents_end - cloudgreet_intents_begin}, Check::SizesOnly);
    static const bool told = [] {
        if (!model)
            qCWarning(lcModel) << model.error().text << model.error().detail;
        return true;
    }();
    return told && model ? &*model : nullptr;
}

Result<IntentModel> IntentModel::read(QByteArrayView table, Check check)
{
    static_assert(sizeof(Header) == 8 + 7 * 4 + 2 * 4 + 3 * 32 + 0 && Q_BYTE_ORDER == Q_LITTLE_ENDIAN);
    IntentModel model;
    Header &header = model.m_header;
    if (size_t(table.size()) < sizeof(Header))
        return corrupt(QStringLiteral("shorter than its header"));
    std::memcpy(&header, table.data(), sizeof(Header));
    if (std::memcmp(header.magic, Magic, sizeof(Magic)) != 0 || header.version != Version
        || header.intents != ModelIntents)
        return corrupt(QStringLiteral("another kind or version"));
    if (header.slotBits < 1 || header.slotBits > 20 || header.steps > 1000 || header.rows >= NoRow)
        return corrupt(QStringLiteral("sizes beyond reason"));
    const size_t steps = header.steps * 8UL, slots_ = (1UL << header.slotBits) * 4, rows = header.rows * header.intents;
    if (size_t(table.size()) != sizeof(Header) + steps + slots_ + rows)
        return corrupt(QStringLiteral("another size than its header tells"));
    const QByteArrayView body = table.sliced(sizeof(Header));
    if (check == Check::Body
        && QCryptographicHash::hash(body.toByteArray(), QCryptographicHash::Sha256)
            != QByteArrayView{header.bodyHash, sizeof(header.bodyHash)})
        return corrupt(QStringLiteral("altered"));
    model.m_steps = reinterpret_cast<const uchar *>(body.data());
    model.m_slots = model.m_steps + steps;
    model.m_rows = reinterpret_cast<const qint8 *>(model.m_slots + slots_);
    size_t empty = 0;
    for (size_t slot = 0; slot < (1UL << header.slotBits); ++slot) {
        const quint16 row = at<quint16>(model.m_slots, slot * 2 + 1);
        empty += row == NoRow;
        if (row != NoRow && row >= header.rows)
            return corrupt(QStringLiteral("a slot beyond the rows"));
    }
    if (empty == 0)
        return corrupt(QStringLiteral("no slot left empty"));
    return model;
}

Probabilities IntentModel::weigh(const Features &features) const
{
    std::array<qint32, ModelIntents> sums{};
    const quint32 mask = (1U << m_header.slotBits) - 1;
    for (const quint32 feature : features) {
        const quint16 check = quint16(feature);
        for (quint32 slot = feature >> (32 - m_header.slotBits);; slot = (slot + 1) & mask) {
            const quint16 row = at<quint16>(m_slots, slot * 2 + 1);
            if (row == NoRow)
                break;
            if (at<quint16>(m_slots, slot * 2) != check)
                continue;
            const qint8 *weights = m_rows + size_t(row) * ModelIntents;
            for (size_t i = 0; i < ModelIntents; ++i)
                sums[i] += weights[i];
            break;
        }
    }
    Probabilities out{};
    const qint32 top = *std::max_element(sums.begin(), sums.end());
    float whole = 0;
    for (size_t i = 0; i < ModelIntents; ++i)
        whole += out[i] = std::exp(float(sums[i] - top) * m_header.scale);
    for (float &p : out)
        p /= whole;
    return out;
}

size_t IntentModel::choose(const Probabilities &p, bool underWay) const
{
    const size_t main = size_t(std::max_element(p.begin(), p.end()) - p.begin());
    return underWay && p[size_t(Intent::Book)] >= m_header.bookAhead * p[main] ? size_t(Intent::Book) : main;
}

double IntentModel::calibrated(double probability) const
{
    double lowScore = 0, lowRight = 0;
    for (quint32 i = 0; i < m_header.steps; ++i) {
        const double score = double(at<float>(m_steps, i * 2)), right = double(at<float>(m_steps, i * 2 + 1));
        if (probability <= score)
            return score > lowScore ? lowRight + (right - lowRight) * (probability - lowScore) / (score - lowScore)
                                    : right;
        lowScore = score;
        lowRight = right;
    }
    return m_header.steps > 0 ? lowRight : probability;
}
} // namespace cloudgreet::language
