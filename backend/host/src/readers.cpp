// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers.h"

namespace cloudgreet {

Result<> Readers::start(const QString &database)
{
    for (Reader &reader : m_readers) {
        Result<> opened;
        reader.worker.run([&] {
            auto store = ReadStore::open(database);
            if (store)
                reader.store = std::move(*store);
            else
                opened = tl::unexpected{store.error()};
        });
        if (!opened)
            return opened;
    }
    return {};
}

void Readers::stop()
{
    for (Reader &reader : m_readers) {
        if (!reader.worker.thread()->isRunning())
            continue;
        reader.worker.run([&reader] { reader.store.reset(); });
        reader.worker.stop();
    }
}

void Readers::ask(std::function<void(ReadStore &)> question)
{
    Reader &reader = m_readers[0].waiting.load() <= m_readers[1].waiting.load() ? m_readers[0] : m_readers[1];
    ++reader.waiting;
    reader.worker.post([&reader, question = std::move(question)] {
        --reader.waiting;
        if (reader.store)
            question(*reader.store);
    });
}
} // namespace cloudgreet
