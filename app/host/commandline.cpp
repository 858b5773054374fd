// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include <QObject>
#include <algorithm>
#include <cstdio>

namespace cloudgreet {
namespace {
struct Option {
    QString name;
    QString value;                              ///< What its value is; empty: a flag.
    QString meaning;
};

struct Command {
    QString name;
    QString words;                              ///< Its own words, as help shows them.
    qsizetype least, most;                      ///< How many of them.
    QString meaning;
    QList<Option> options;
    QString more = {};                          ///< For its own help.
};

constexpr qsizetype anyNumber = 1000;
const Option dataDir{
    u"data-dir"_s, u"DIR"_s, u"the folder of calls, appointments and recordings; else CLOUDGREET_DATA_DIR"_s};
const Option json{u"json"_s, {}, u"for programs: JSON on standard output"_s};

const QList<Command> &commands()
{
    static const QList<Command> all{
        {u"serve"_s, {}, 0, 0, u"answer calls; prints where it listens"_s,
            {dataDir, {u"listen"_s, u"ADDR:PORT"_s, u"where webhooks arrive; else CLOUDGREET_LISTEN"_s},
                {u"admin-listen"_s, u"ADDR:PORT"_s, u"where consoles attach; else CLOUDGREET_ADMIN_LISTEN"_s},
                {u"practice"_s, {}, u"the practice line: simulated providers, a folder of its own, no keys"_s}},
            u"SIGTERM or Ctrl+C: what was begun is finished within seconds; calls under way are taken up again at the next start."_s},
        {u"configure"_s, u"FILE.json"_s, 1, 1, u"make or change a business; prints its id"_s, {dataDir, json},
            u"Members that the file leaves out stay as they are. docs/configure.md has all of them."_s},
        {u"practice"_s, {}, 0, 0, u"a call on the practice line: you type as the caller"_s,
            {dataDir, {u"config"_s, u"FILE.json"_s, u"this business instead of your own"_s},
                {u"business"_s, u"ID|NAME"_s, u"which of several businesses is called"_s},
                {u"script"_s, u"FILE"_s, u"what the caller says, a line a turn"_s},
                {u"speed"_s, u"N"_s,
                    u"1: as people speak, 4 (typing): four times that, 0 (scripts): without waiting"_s},
                json},
            u"Lines from a pipe are said one by one, each when the receptionist has finished. A line may also be\n"
            "{\"key\":\"5\"}, {\"silence\":8}, {\"barge_in\":\"wait\"} or {\"hangup\":true}. Ctrl+D and Ctrl+C hang up."_s},
        {u"rehearse"_s, u"[DIR|FILE…]"_s, 0, anyNumber,
            u"simulated callers, graded on what the database holds afterwards"_s,
            {{u"runs"_s, u"K"_s, u"each scenario so many times"_s}, {u"seed"_s, u"N"_s, u"of the first run"_s},
                {u"noise"_s, {}, u"with the errors of a transcriber"_s},
                {u"only"_s, u"WORDS"_s, u"scenarios with these words in their name"_s},
                {u"at-least"_s, u"PERCENT"_s, u"exit 1 below that"_s}, json}},
        {u"stand-ins"_s, {}, 0, 0, u"the practice providers alone, for any client; prints addresses and keys"_s,
            {{u"listen"_s, u"ADDR:PORT"_s, u"loopback only; 127.0.0.1 and a free port unless told"_s},
                {u"shell"_s, {}, u"as lines for a shell to source, instead of JSON"_s}},
            u"They run until Ctrl+C. docs/stand-ins.md tells how they are made to fail, and what they received."_s},
        {u"understand"_s, {}, 0, 0, u"what the local receptionist makes of sentences: JSON lines in, JSON lines out"_s,
            {},
            u"A line in: {\"text\":\"tomorrow at "
            u"three\",\"lang\":\"en\",\"reference\":\"2026-03-03T09:00\",\"asked\":\"date\"}. Only text is needed;\n"
            "lang is en or es; reference is when it is said, now unless told. docs/understand.md has the rest."_s},
        {u"token"_s, u"create|revoke NAME"_s, 2, 2, u"a token for the API; printed once, when it is made"_s,
            {dataDir, {u"role"_s, u"owner|staff|viewer"_s, u"what it may do; owner unless told"_s},
                {u"business"_s, u"ID"_s, u"reaches only this one; may be said several times"_s},
                {u"practice"_s, {}, u"of the host that serve --practice runs"_s}, json}},
        {u"doctor"_s, {}, 0, 0, u"each dependency: its state, and what to do; exit 1 when no call would be answered"_s,
            {dataDir, {u"business"_s, u"ID"_s, u"of several"_s}, json}},
        {u"backup"_s, u"FILE"_s, 1, 1, u"all that is kept, but for the keys, in one file; the host may go on"_s,
            {dataDir, json}},
        {u"restore"_s, u"FILE"_s, 1, 1, u"puts a backup in the place of what is there, which is kept beside it"_s,
            {dataDir, json},
            u"FILE is what backup wrote, or one of the folders in backups/. Texts and fees that were waiting then are not sent."_s},
        {u"export"_s, u"calls|appointments|messages"_s, 1, 1, u"rows for other programs, on standard output"_s,
            {dataDir, {u"format"_s, u"csv|json"_s, u"csv unless told"_s},
                {u"from"_s, u"DAY"_s, u"yyyy-mm-dd, with that day"_s},
                {u"to"_s, u"DAY"_s, u"yyyy-mm-dd, with that day"_s}, {u"business"_s, u"ID"_s, u"only this one"_s}}},
    };
    return all;
}

const Command *commandOf(const QString &name)
{
    const auto found = std::ranges::find(commands(), name, &Command::name);
    return found == commands().end() ? nullptr : &*found;
}

/// "cloudgreetd configure FILE.json", what must be said.
QString synopsis(const Command &command)
{
    return u"cloudgreetd %1 %2"_s.arg(command.name, command.words).trimmed();
}

QString optionText(const Option &option)
{
    return u"--"_s + option.name + (option.value.isEmpty() ? QString{} : u' ' + option.value);
}

/// Takes the option at `i`, and its value. Errors: InvalidInput.
Result<> readOption(const Command &command, const QStringList &arguments, qsizetype &i, CommandLine &line)
{
    const QString &word = arguments.at(i);
    const qsizetype equals = word.indexOf(u'=');
    const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
    const auto option = std::ranges::find(command.options, name, &Option::name);
    if (option == command.options.end())
        return failure(Fault::InvalidInput,
            QObject::tr("%1 has no option --%2; cloudgreetd %1 --help lists them").arg(command.name, name));
    const bool isFlag = option->value.isEmpty();
    if (isFlag && equals >= 0)
        return failure(Fault::InvalidInput, QObject::tr("--%1 takes no value").arg(name));
    if (!isFlag && equals < 0 && (i + 1 >= arguments.size() || arguments.at(i + 1).startsWith(u"--")))
        return failure(Fault::InvalidInput, QObject::tr("--%1 wants a value: %2").arg(name, optionText(*option)));
    line.options[name] << (isFlag ? QString{} : equals < 0 ? arguments.at(++i) : word.mid(equals + 1));
    return {};
}
} // namespace

QString CommandLine::value(const QString &option, const QString &otherwise) const
{
    return options.contains(option) ? options.value(option).last() : otherwise;
}

Result<CommandLine> parseCommandLine(const QStringList &arguments)
{
    CommandLine line;
    line.command = arguments.value(0);
    const Command *command = commandOf(line.command);
    if (!command)
        return failure(Fault::InvalidInput,
            line.command.isEmpty() ? QObject::tr("Say what to do: serve, configure, practice, …; --help lists it")
                                   : QObject::tr("There is no command “%1”; --help lists them").arg(line.command));
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (!arguments.at(i).startsWith(u"--"))
            line.words << arguments.at(i);
        else if (auto read = readOption(*command, arguments, i, line); !read)
            return tl::unexpected{read.error()};
    }
    if (line.words.size() > command->most)
        return failure(Fault::InvalidInput,
            QObject::tr("“%1” is too much; say it so: %2").arg(line.words.at(command->most), synopsis(*command)));
    if (line.words.size() < command->least)
        return failure(Fault::InvalidInput, QObject::tr("Something is missing; say it so: %1").arg(synopsis(*command)));
    return line;
}

QString environmentHelp()
{
    QString text;
    for (const auto &[name, meaning] : HostConfig::environmentNames())
        text += u"  %1 %2\n"_s.arg(name, -28).arg(meaning);
    return text;
}

QString usage()
{
    QString text = u"cloudgreetd: the CloudGreet host without a window\n\n"_s;
    for (const Command &command : commands())
        text += u"  %1\n      %2\n"_s.arg((command.name + u' ' + command.words).trimmed(), command.meaning);
    return text + u"\ncloudgreetd COMMAND --help tells its options. Exit codes: 0 done, 1 failed, 2 wrong usage.\n"
                   "Environment, where no option says otherwise:\n\n"_s + environmentHelp();
}

QString usageOf(const QString &name)
{
    const Command *command = commandOf(name);
    if (!command)
        return usage();
    QString text = u"%1%2\n\n%3\n"_s.arg(
        synopsis(*command), command->options.isEmpty() ? QString{} : u" [options]"_s, command->meaning);
    for (const Option &option : command->options)
        text += u"\n  %1 %2"_s.arg(optionText(option), -28).arg(option.meaning);
    return text + (command->more.isEmpty() ? QString{} : u"\n\n"_s + command->more) + u'\n';
}

int complain(const Error &error, int code)
{
    std::fprintf(stderr, "cloudgreetd: %s\n", error.text.toUtf8().constData());
    return code;
}

void print(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

Result<QJsonObject> readJsonFile(const QString &path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return failure(Fault::NotFound, QObject::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.read(4 * 1024 * 1024), &error);
    if (error.error != QJsonParseError::NoError)
        return failure(Fault::InvalidInput,
            QObject::tr("%1 is not JSON: %2 at byte %3").arg(path, error.errorString()).arg(error.offset));
    if (!document.isObject())
        return failure(
            Fault::InvalidInput, QObject::tr("%1 holds no business: a JSON object, {…}, is wanted").arg(path));
    return document.object();
}

Result<HostConfig> configOf(const CommandLine &line)
{
    auto config = HostConfig::fromEnvironment(QProcessEnvironment::systemEnvironment());
    if (!config)
        return config;
    config->dataDir = line.value(u"data-dir"_s, config->dataDir);
    for (const auto &[option, target] :
        {std::pair{u"listen"_s, &config->publicAddress}, std::pair{u"admin-listen"_s, &config->adminAddress}}) {
        if (!line.has(option))
            continue;
        auto address = net::ListenAddress::parse(line.value(option));
        if (!address)
            return failure(Fault::InvalidInput, u"--"_s + option + u": "_s + address.error().text);
        *target = *address;
    }
    return config;
}
} // namespace cloudgreet
