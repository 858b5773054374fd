// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include "turnfeatures.h"

namespace cloudgreet::language {

/// How many intents the public data tells apart: the first block of `Intent`. The rest only rules know.
inline constexpr int ModelIntents = int(Intent::Other) + 1;

/// Probabilities of the public intents, summing to one.
using Probabilities = std::array<float, ModelIntents>;

/// A trained linear model of intents: rows of int8 weights found by the hash of a feature. Immutable. Thread: any.
///
/// The table, little-endian: Header, `steps` pairs of float (score, how often right), `slots` entries of
/// {quint16 check, quint16 row}, then `rows` rows of ModelIntents int8. A feature's hash chooses the slot with its
/// upper bits and is checked by its lower sixteen; slots fill forwards from there.
class IntentModel
{
public:
    struct Header {
        char magic[8]; ///< "CGINTENT"
        quint32 version, intents, rows, slotBits, steps, examples, fingerprint;
        float scale, bookAhead; ///< `bookAhead`: how much of the likeliest intent's probability is near enough.
        char dataHash[32], sourceHash[32], bodyHash[32]; ///< SHA-256.
    };
    static constexpr quint32 Version = 1;

    /// The weights committed with the source, or none where the table is unusable: then rules decide alone.
    [[nodiscard]] static const IntentModel *builtIn();
    /// Borrows `table` for its whole life. Errors: Corrupt (not such a table, cut short, or altered).
    enum class Check { Body, SizesOnly }; ///< A table that was built in cannot have been altered since.
    [[nodiscard]] static Result<IntentModel> read(QByteArrayView table, Check check = Check::Body);

    [[nodiscard]] Probabilities weigh(const Features &features) const;
    /// How likely the most likely intent is right, as measured on turns that the model had not seen.
    [[nodiscard]] double calibrated(double probability) const;
    /// The intent to go by: the most likely one, or, once a conversation is under way, `book` where it comes near
    /// enough: there a missed booking costs most.
    [[nodiscard]] size_t choose(const Probabilities &p, bool underWay) const;
    [[nodiscard]] const Header &header() const { return m_header; }

private:
    IntentModel() = default;
    Header m_header{};
    const uchar *m_steps = nullptr, *m_slots = nullptr;
    const qint8 *m_rows = nullptr;
};
} // namespace cloudgreet::language
