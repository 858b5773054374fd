// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "host/keeping.h"
#include "store/readstore.h"

namespace cloudgreet::keeping {

/// A page of calls as a piece of the file that exportRows() makes; all pieces in order are that file. Answers
/// {"text", "rows", "oldest", "next"}. Errors: as ReadStore::calls().
[[nodiscard]] Result<QJsonObject> pieceOfCalls(ReadStore &store, const ReadStore::CallFilter &filter, Format format);
} // namespace cloudgreet::keeping
