// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "engine/performer.h"

namespace cloudgreet {

/// Secrets as files of mode 0600 in a folder of mode 0700. A file that others could read, or that somebody else owns,
/// is refused and told in the log. Thread: line.
class FileSecrets : public SecretStore
{
public:
    explicit FileSecrets(QString folder) : m_folder{std::move(folder)} {}
    QByteArray read(const QString &name) override;
    Result<> write(const QString &name, const QByteArray &secret) override;
    void remove(const QString &name) override;

private:
    [[nodiscard]] QString pathOf(const QString &name) const;
    QString m_folder;
};
} // namespace cloudgreet
