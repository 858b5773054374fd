// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include <QDateTime>
#include <QJsonObject>
#include <functional>

/// Two years of a firm with as many calls as wanted, written through the store into its database: the same every time,
/// also in parts.
namespace cloudgreet::largefirm {

struct Size {
    int calls = 20000;                          ///< About ten turns each, an appointment for every ninth.
    quint32 seed = 1;
};

/// The firm, as `cloudgreetd configure` takes it: two dozen people, names in several scripts.
[[nodiscard]] QJsonObject configuration();

/// Words that are said for the search to find: in about every third call, in one of a thousand, and in ten calls
/// altogether.
inline constexpr QStringView CommonWord = u"appointment", SeldomWord = u"hydrotherapy", RareWord = u"quetzal";

/// Fills the database of a folder that `configuration()` was made for. What a former run left unfinished is taken up
/// where it stopped: each transaction notes how far it has come. `told`: calls written so far; false stops after that
/// transaction. Errors: InvalidInput (it was begun with another size), and those of the store. Thread: any; no host may
/// own the folder.
[[nodiscard]] Result<> write(
    const QString &database, const Size &size, const QDateTime &nowUtc, const std::function<bool(int)> &told);
} // namespace cloudgreet::largefirm
