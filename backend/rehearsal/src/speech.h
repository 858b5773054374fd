// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rehearsal/scenario.h"
#include "rehearsal/virtualtime.h"
#include <QHash>

namespace cloudgreet::rehearsal {

/// How people say things: sentences by occasion, with places for what they say them about. Read once from
/// resources/rehearsal/speech. Thread: any.
class Speech
{
public:
    using Words = QHash<QString, QString>;
    [[nodiscard]] static const Speech &in(const QString &language);
    /// One of the sentences for `occasion`, in this manner where it has its own ("need.book.terse").
    [[nodiscard]] QString say(
        const QString &occasion, Persona::Manner manner, const Words &words, Random &random) const;
    [[nodiscard]] bool knows(const QString &occasion) const { return m_sentences.contains(occasion); }

private:
    explicit Speech(const QString &path);
    QHash<QString, QStringList> m_sentences;
};
} // namespace cloudgreet::rehearsal
