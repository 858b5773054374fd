// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <tl/expected.hpp>

namespace cloudgreet {
using namespace Qt::StringLiterals;

/// The ways in which anything may fail. A `switch` over it has no `default:`, so that a new one must be decided.
enum class Fault { InvalidInput, NotFound, Conflict, Unauthorized, Unavailable, Timeout, Corrupt, Cancelled };

/// Why an operation failed. `text` may be shown to an operator; `detail` goes to the log and holds no caller data.
struct Error {
    Fault fault;
    QString text;
    QString detail = {};
};

template <typename T = void>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(Fault fault, QString text, QString detail = {})
{
    return tl::unexpected<Error>{Error{fault, std::move(text), std::move(detail)}};
}
} // namespace cloudgreet
