// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QList>
#include <QString>

/// What providers and strangers send, as any bytes: each reader holds our parser to what it promises of any input.
namespace cloudgreet::fuzz {

struct Reader {
    const char *name;
    QString (*read)(const QByteArray &bytes);           ///< What is wrong with what came of it; empty: nothing.
    QList<QByteArray> samples;                          ///< To begin with.
};
/// chat: a streamed completion, event stream and all. telnyx, stripe: webhooks. google: lists, events and free/busy.
/// links: tokens of signed links. keys: words that are kept.
[[nodiscard]] const QList<Reader> &readers();
} // namespace cloudgreet::fuzz
