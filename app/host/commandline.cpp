// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include <QObject>
#include <cstdio>

namespace cloudgreet {
namespace {
struct Known {
    const char16_t *command;
    QStringList withValue, flags;
};

const QList<Known> &known()
{
    static const QList<Known> commands{
        {u"serve", {u"data-dir"_s, u"listen"_s, u"admin-listen"_s}, {u"practice"_s}},
        {u"configure", {u"data-dir"_s}, {u"json"_s}},
        {u"practice", {u"data-dir"_s, u"config"_s, u"script"_s, u"speed"_s}, {u"json"_s}},
        {u"stand-ins", {u"listen"_s}, {}},
        {u"understand", {}, {}},
        {u"token", {u"data-dir"_s, u"role"_s, u"business"_s}, {u"json"_s, u"practice"_s}},
        {u"doctor", {u"data-dir"_s, u"business"_s}, {u"json"_s}},
        {u"backup", {u"data-dir"_s}, {u"json"_s}},
        {u"restore", {u"data-dir"_s}, {u"json"_s}},
        {u"export", {u"data-dir"_s, u"format"_s, u"from"_s, u"to"_s, u"business"_s}, {}},
        {u"rehearse", {u"runs"_s, u"seed"_s, u"only"_s, u"at-least"_s}, {u"json"_s, u"noise"_s}},
    };
    return commands;
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
    const Known *command = nullptr;
    for (const Known &one : known())
        if (line.command == QStringView{one.command})
            command = &one;
    if (!command)
        return failure(Fault::InvalidInput, line.command.isEmpty() ? QObject::tr("Say what to do: serve, configure, practice, …; --help lists it")
                                                                   : QObject::tr("There is no command “%1”; --help lists them").arg(line.command));
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &word = arguments.at(i);
        if (!word.startsWith(u"--")) {
            line.words << word;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        if (command->flags.contains(name)) {
            line.options[name] << QString{};
        } else if (command->withValue.contains(name)) {
            if (equals < 0 && i + 1 >= arguments.size())
                return failure(Fault::InvalidInput, QObject::tr("--%1 wants a value").arg(name));
            line.options[name] << (equals < 0 ? arguments.at(++i) : word.mid(equals + 1));
        } else {
            return failure(Fault::InvalidInput, QObject::tr("%1 has no option --%2; --help lists them").arg(line.command, name));
        }
    }
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
    return u"cloudgreetd: the CloudGreet host without a window\n\n"
           "  serve [--data-dir DIR] [--listen ADDR:PORT] [--admin-listen ADDR:PORT] [--practice]\n"
           "                       answer calls; prints where it listens\n"
           "  configure FILE.json  make or change a business; prints its id\n"
           "  practice [--config FILE.json] [--script FILE] [--json] [--speed N]\n"
           "                       a call on the practice line: you type as the caller\n"
           "  rehearse [DIR|FILE…] [--runs K] [--seed N] [--noise] [--only WORDS] [--at-least PERCENT] [--json]\n"
           "                       simulated callers, graded on what the database holds afterwards\n"
           "  stand-ins [--listen ADDR:PORT]\n"
           "                       the practice providers alone, for any client\n"
           "  understand           JSON lines in, what they mean out\n"
           "  token create NAME [--role owner|staff|viewer] [--business ID]… [--practice]\n"
           "                       prints a token for the API; --practice: of the host that serve --practice runs\n"
           "  token revoke NAME    [--practice]\n"
           "  doctor [--business ID]\n"
           "                       each dependency: its state, and what to do\n"
           "  backup FILE          all that is kept, but for the keys, in one file; the host may go on\n"
           "  restore FILE         puts a backup in the place of what is there, which is kept beside it\n"
           "  export calls|appointments|messages [--format csv|json] [--from DAY] [--to DAY] [--business ID]\n"
           "                       rows for other programs, on standard output\n\n"
           "Exit codes: 0 done, 1 failed, 2 wrong usage. Environment, where no option says otherwise:\n\n"_s
        + environmentHelp();
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
        return failure(Fault::InvalidInput, QObject::tr("%1 is not JSON: %2 at byte %3").arg(path, error.errorString()).arg(error.offset));
    if (!document.isObject())
        return failure(Fault::InvalidInput, QObject::tr("%1 holds no business: a JSON object, {…}, is wanted").arg(path));
    return document.object();
}

Result<HostConfig> configOf(const CommandLine &line)
{
    auto config = HostConfig::fromEnvironment(QProcessEnvironment::systemEnvironment());
    if (!config)
        return config;
    config->dataDir = line.value(u"data-dir"_s, config->dataDir);
    for (const auto &[option, target] : {std::pair{u"listen"_s, &config->publicAddress}, std::pair{u"admin-listen"_s, &config->adminAddress}}) {
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
