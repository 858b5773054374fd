// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"

namespace cloudgreet {

/// What is set in the console for the host as a whole, beside the database: a file of mode 0600. Thread: any, one at a
/// time.
class HostSettings
{
public:
    explicit HostSettings(QString file) : m_file{std::move(file)} {}
    [[nodiscard]] QString publicUrl() const;
    [[nodiscard]] Result<> setPublicUrl(const QString &url);        ///< Errors: Unavailable.
    /// "https://phone.example.com": no path, no slash at its end; http on this machine only. Empty stays empty. Errors:
    /// InvalidInput.
    [[nodiscard]] static Result<QString> checkedUrl(const QString &text);

private:
    QString m_file;
};
} // namespace cloudgreet
