// SPDX-License-Identifier: GPL-3.0-or-later
// bench_language FILE.jsonl… [--out DIR]: answers each line as `cloudgreetd understand` does, and says how long a line
// took. With --out the answers are written to DIR under the file's own folder and name, as data/score.py wants them.
#include "language/understand.h"
#include <QtCore>
#include <algorithm>
#include <chrono>

using namespace cloudgreet::language;
using namespace Qt::StringLiterals;

namespace {
struct Timing {
    std::vector<double> micros;
};

double at(std::vector<double> &sorted, double share)
{
    return sorted.empty() ? 0 : sorted[std::min(sorted.size() - 1, size_t(double(sorted.size()) * share))];
}

void run(const QString &path, const QString &outDir, QTextStream &table)
{
    QFile in{path};
    if (!in.open(QIODevice::ReadOnly)) {
        table << "cannot read " << path << '\n';
        return;
    }
    QByteArray answers;
    Timing timing;
    while (!in.atEnd()) {
        const QByteArray line = in.readLine().trimmed();
        if (line.isEmpty())
            continue;
        answers += QJsonDocument{understandLine(line)}.toJson(QJsonDocument::Compact) + '\n';
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        const QString text = object.value("text"_L1).toString();
        Listening listening;
        listening.tongue = object.value("lang"_L1).toString().startsWith("es"_L1) ? Tongue::Spanish : Tongue::English;
        listening.reference = QDateTime{QDate{2026, 3, 3}, QTime{9, 0}};
        const auto begin = std::chrono::steady_clock::now();
        const Meaning meaning = understand(text, listening);
        timing.micros.push_back(
            std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - begin).count());
    }
    if (!outDir.isEmpty()) {
        const QFileInfo info{path};
        const QString folder = outDir + u'/' + info.dir().dirName();
        QDir{}.mkpath(folder);
        QFile out{folder + u'/' + info.fileName()};
        if (out.open(QIODevice::WriteOnly))
            out.write(answers);
    }
    std::sort(timing.micros.begin(), timing.micros.end());
    table << QFileInfo{path}.fileName().leftJustified(28) << QString::number(timing.micros.size()).rightJustified(8)
          << QString::number(at(timing.micros, 0.5), 'f', 1).rightJustified(10)
          << QString::number(at(timing.micros, 0.99), 'f', 1).rightJustified(10) << '\n';
}
} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app{argc, argv};
    QCommandLineParser parser;
    parser.addOption({u"out"_s, u"Write the answers below DIR."_s, u"DIR"_s});
    parser.addPositionalArgument(u"FILE"_s, u"JSON lines"_s);
    parser.process(app);
    QTextStream table{stdout};
    table << QString{u"set"_s}.leftJustified(28) << "   lines    p50 us    p99 us\n";
    for (const QString &path : parser.positionalArguments())
        run(path, parser.value(u"out"_s), table);
    return 0;
}
