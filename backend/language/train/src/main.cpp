// SPDX-License-Identifier: GPL-3.0-or-later
// train_language [--out FILE]: learns the intents from the folder that CLOUDGREET_LANGUAGE_DATA names, and writes the
// table of weights that the product carries.
#include "train/heldout.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTextStream>

using namespace cloudgreet;
using namespace cloudgreet::language;
using namespace Qt::StringLiterals;

namespace {
/// Of everything that decides the bytes beside the data.
QByteArray sourceHash()
{
    QCryptographicHash hash{QCryptographicHash::Sha256};
    for (const auto folder : {"/train/src"_L1, "/train/include/train"_L1, "/src"_L1}) {
        const QDir dir{QStringLiteral(CLOUDGREET_LANGUAGE_SOURCE) + folder};
        for (const QString &name : dir.entryList({u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDir::Name)) {
            QFile file{dir.filePath(name)};
            if (file.open(QIODevice::ReadOnly))
                hash.addData(name.toUtf8() + file.readAll());
        }
    }
    return hash.result();
}
} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app{argc, argv};
    QCommandLineParser parser;
    const QString usual = QStringLiteral(CLOUDGREET_LANGUAGE_SOURCE) + u"/weights/intents.bin"_s;
    parser.addOption({u"out"_s, u"Write the table to FILE."_s, u"FILE"_s, usual});
    parser.process(app);
    QTextStream out{stdout}, err{stderr};
    const auto folder = train::dataFolder();
    const auto sets = folder ? train::readSets(*folder).map(&train::withIntents) : tl::unexpected{folder.error()};
    if (!sets) {
        err << sets.error().text << "\nNothing was trained; the committed weights stay.\n";
        return 2;
    }
    const std::vector<train::Example> examples = train::examplesOf(*sets);
    const train::Settings settings;
    out << examples.size() << " examples\n" << Qt::flush;
    const std::vector<QByteArray> heldOut = train::heldOutTables(examples, settings);
    out << train::summary(*sets, examples, heldOut) << Qt::flush;
    const auto outcomes = train::outcomesOf(examples, heldOut);
    const QByteArray table
        = train::fit(examples, -1, settings, train::calibrate(outcomes), train::hashOf(*sets), sourceHash());
    QFile file{parser.value(u"out"_s)};
    if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size()) {
        err << "Cannot write " << file.fileName() << '\n';
        return 1;
    }
    out << table.size() << " bytes written to " << file.fileName() << '\n';
    return 0;
}
