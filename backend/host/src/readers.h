// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store/readstore.h"
#include "worker.h"
#include <atomic>

namespace cloudgreet {

/// Two threads that answer consoles' questions, each with a read-only connection of its own, so that no question ever
/// holds up a call.
class Readers
{
public:
    /// Blocks. Errors: those of ReadStore::open.
    [[nodiscard]] Result<> start(const QString &database);
    void stop();
    void ask(std::function<void(ReadStore &)> question);        ///< Any thread; the question runs on a reader's.

private:
    struct Reader {
        std::unique_ptr<ReadStore> store;
        std::atomic<int> waiting{0};
        Worker worker{u"reader"_s};
    };
    std::array<Reader, 2> m_readers;
};
} // namespace cloudgreet
