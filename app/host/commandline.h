// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include "host/config.h"
#include <QMap>
#include <QStringList>

namespace cloudgreet {

/// The words after the program's name: the command, its own words, its options. Exit codes: 0 done, 1 failed, 2 wrong
/// usage.
struct CommandLine {
    QString command;
    QStringList words;
    QMap<QString, QStringList> options;         ///< By name without the dashes; a flag holds one empty value.

    [[nodiscard]] bool has(const QString &option) const { return options.contains(option); }
    [[nodiscard]] QString value(const QString &option, const QString &otherwise = {}) const;
};

enum ExitCode { Done = 0, FailedRun = 1, WrongUsage = 2 };

/// Reads the words: what the command does not know is refused, with how to say it. Errors: InvalidInput.
[[nodiscard]] Result<CommandLine> parseCommandLine(const QStringList &arguments);
[[nodiscard]] QString usage();
[[nodiscard]] QString usageOf(const QString &command);     ///< Of one command; of all, when there is none of that name.
/// Errors: NotFound, InvalidInput (where in the file, and what is wanted).
[[nodiscard]] Result<QJsonObject> readJsonFile(const QString &path);

/// One line on standard error: what and what to do.
int complain(const Error &error, int code = FailedRun);
void print(const QByteArray &line);             ///< On standard output, with a line end, at once.
/// The configuration of the environment with --data-dir and the like over it. Errors: InvalidInput.
[[nodiscard]] Result<HostConfig> configOf(const CommandLine &line);

// The commands.
int serve(const CommandLine &line);
int configure(const CommandLine &line);
int token(const CommandLine &line);
int understand();
int standIns(const CommandLine &line);
int practiceCall(const CommandLine &line);
int doctor(const CommandLine &line);
int backup(const CommandLine &line);
int restore(const CommandLine &line);
int exportRows(const CommandLine &line);
int rehearse(const CommandLine &line);
} // namespace cloudgreet
