// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "words/translation.h"
#include <QCoreApplication>
#include <sys/stat.h>

using namespace cloudgreet;

int main(int argc, char *argv[])
{
    ::umask(077);               // what it writes is the owner's alone
    QCoreApplication app{argc, argv};
    QCoreApplication::setApplicationName(u"cloudgreetd"_s);
    QCoreApplication::setApplicationVersion(u"0.1.0"_s);
    const QString wanted = qEnvironmentVariable("CLOUDGREET_LANGUAGE");
    const words::Translation translation{wanted};
    if (!words::isKnown(wanted))
        return complain({Fault::InvalidInput, words::unknownText(wanted), {}}, WrongUsage);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const bool isHelp = arguments.value(0) == u"help"_s;
    if (isHelp || arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s)) {
        print(usageOf(arguments.value(isHelp ? 1 : 0)).toUtf8().trimmed());
        return Done;
    }
    if (arguments.contains(u"--version"_s)) {
        print("cloudgreetd " + QCoreApplication::applicationVersion().toUtf8());
        return Done;
    }
    const auto line = parseCommandLine(arguments);
    if (!line)
        return complain(line.error(), WrongUsage);
    using Run = int (*)(const CommandLine &);
    static const QMap<QString, Run> commands{{u"serve"_s, serve}, {u"configure"_s, configure}, {u"token"_s, token},
        {u"stand-ins"_s, standIns}, {u"practice"_s, practiceCall}, {u"doctor"_s, doctor}, {u"rehearse"_s, rehearse},
        {u"backup"_s, backup}, {u"restore"_s, restore}, {u"export"_s, exportRows},
        {u"understand"_s, [](const CommandLine &) { return understand(); }}};
    return commands.value(line->command)(*line);
}
