// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

namespace cloudgreet::openai {

/// Cuts a text that grows into sentences that can be spoken: each as soon as it is clear that it has ended. Where the
/// text is cut into pieces makes no difference. "Dr. Adams", "10 a.m." and "3.50" end none.
class Sentences
{
public:
    [[nodiscard]] QStringList feed(const QString &piece);
    [[nodiscard]] QString rest();               ///< What is left when no more comes.
    [[nodiscard]] bool isEmpty() const { return m_text.trimmed().isEmpty(); }

private:
    QString m_text;
};

/// Without what is written for eyes: markdown, list marks, emoji.
[[nodiscard]] QString speakable(const QString &text);
} // namespace cloudgreet::openai
