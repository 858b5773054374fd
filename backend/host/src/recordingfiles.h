// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/performer.h"

namespace cloudgreet {

/// Removes recordings from the disk, and from the nightly backups beside them. Thread: line.
class RecordingFiles : public Performer
{
public:
    RecordingFiles(QString recordings, QString backups)
        : m_recordings{std::move(recordings)}
        , m_backups{std::move(backups)}
    {
    }
    bool performs(const QString &kind) const override { return kind == u"recording.remove"_s; }
    /// What is not there has been removed already. Retry where the disk refuses.
    QFuture<CommandOutcome> perform(const OutboxRow &row, const command::Any &what) override;

private:
    const QString m_recordings, m_backups;
};
} // namespace cloudgreet
