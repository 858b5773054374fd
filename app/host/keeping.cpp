// SPDX-License-Identifier: GPL-3.0-or-later
// backup, restore and export: on the folder itself, whether a host runs there or not.
#include "host/keeping.h"
#include "commandline.h"
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QLocale>
#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace cloudgreet {
namespace {
volatile std::sig_atomic_t stopAsked = 0;

/// Ctrl+C lets what is under way clean up after itself.
void stopOnSignals()
{
    struct sigaction action {};
    action.sa_handler = [](int) { stopAsked = 1; };
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

/// Per cent on standard error, where somebody looks at it.
keeping::Progress shown(const QString &what)
{
    return [what, shown = -1, timer = QElapsedTimer{}](qint64 done, qint64 total) mutable {
        const int percent = total > 0 ? int(done * 100 / total) : 100;
        if (::isatty(STDERR_FILENO) && percent != shown
            && (!timer.isValid() || timer.elapsed() > 100 || percent == 100)) {
            std::fprintf(stderr, "\r%s %d %%%s", what.toUtf8().constData(), percent, percent == 100 ? "\n" : "");
            shown = percent;
            timer.start();
        }
        return stopAsked == 0;
    };
}

QString size(const QJsonObject &report)
{
    return QLocale{}.formattedDataSize(report.value(u"bytes").toInteger(), 1, QLocale::DataSizeTraditionalFormat);
}

QString contents(const QJsonObject &report)
{
    const auto count = [&](const char *words, const QString &member) {
        return QObject::tr(words, nullptr, int(report.value(member).toInteger()));
    };
    return QStringList{count(QT_TRANSLATE_N_NOOP("QObject", "%n call(s)"), u"calls"_s),
        count(QT_TRANSLATE_N_NOOP("QObject", "%n appointment(s)"), u"appointments"_s),
        count(QT_TRANSLATE_N_NOOP("QObject", "%n recording(s)"), u"recordings"_s), size(report)}
        .join(u", "_s);
}

int answered(const CommandLine &line, const Result<QJsonObject> &report,
    const std::function<QString(const QJsonObject &)> &inWords)
{
    if (!report)
        return complain(report.error());
    print(line.has(u"json"_s) ? QJsonDocument{*report}.toJson(QJsonDocument::Compact) : inWords(*report).toUtf8());
    return Done;
}

Result<QDateTime> momentOf(const CommandLine &line, const QString &option)
{
    if (!line.has(option))
        return QDateTime{};
    const QString text = line.value(option);
    QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    if (!moment.isValid())
        return failure(Fault::InvalidInput,
            QObject::tr("--%1 wants a day or a moment like 2026-03-04 or 2026-03-04T15:00").arg(option));
    return moment.toUTC();
}

Result<keeping::Wish> wishOf(const CommandLine &line)
{
    static const QMap<QString, keeping::Rows> rows{{u"calls"_s, keeping::Rows::Calls},
        {u"appointments"_s, keeping::Rows::Appointments}, {u"messages"_s, keeping::Rows::Messages}};
    static const QMap<QString, keeping::Format> formats{
        {u"csv"_s, keeping::Format::Csv}, {u"json"_s, keeping::Format::Json}};
    if (!rows.contains(line.words.first()))
        return failure(Fault::InvalidInput, QObject::tr("Say what to export: calls, appointments or messages"));
    const QString format = line.value(u"format"_s, u"csv"_s);
    if (!formats.contains(format))
        return failure(Fault::InvalidInput, QObject::tr("--format is csv or json"));
    const auto from = momentOf(line, u"from"_s), to = momentOf(line, u"to"_s);
    if (!from || !to)
        return tl::unexpected{!from ? from.error() : to.error()};
    if (from->isValid() && to->isValid() && !(*from < *to))
        return failure(Fault::InvalidInput,
            QObject::tr("--from is before --to: from %1 on, and up to but without %2, there is nothing")
                .arg(line.value(u"from"_s), line.value(u"to"_s)));
    return keeping::Wish{rows.value(line.words.first()), formats.value(format), *from, *to, line.value(u"business"_s)};
}
} // namespace

int backup(const CommandLine &line)
{
    const auto config = configOf(line);
    if (!config)
        return complain(config.error(), WrongUsage);
    stopOnSignals();
    return answered(line, keeping::backUp(config->dataDir, line.words.first(), shown(QObject::tr("Backing up"))),
        [&](const QJsonObject &report) {
            QString words = QObject::tr(
                "%1 holds %2. Keys are not in it: they stay in this machine's keychain or secrets folder.")
                                .arg(line.words.first(), contents(report));
            if (const qint64 missing = report.value(u"missing").toInteger())
                words += u'\n'
                    + QObject::tr(
                        "%n recording(s) that the database names were not on the disk.", nullptr, int(missing));
            return words;
        });
}

int restore(const CommandLine &line)
{
    const auto config = configOf(line);
    if (!config)
        return complain(config.error(), WrongUsage);
    stopOnSignals();
    return answered(line, keeping::restore(config->dataDir, line.words.first(), shown(QObject::tr("Restoring"))),
        [](const QJsonObject &report) {
            QString words
                = QObject::tr("Restored the backup of %1: %2.")
                      .arg(QLocale{}.toString(
                               QDateTime::fromString(report.value(u"made").toString(), Qt::ISODateWithMs).toLocalTime(),
                               QLocale::ShortFormat),
                          contents(report));
            if (const QString before = report.value(u"before").toString(); !before.isEmpty())
                words += u'\n'
                    + QObject::tr("What was there before is in %1; delete it when you no longer need it.").arg(before);
            if (const qint64 again = report.value(u"deleted_again").toInteger())
                words += u'\n'
                    + QObject::tr(
                        "%n call(s) that you had deleted for good since then were deleted again.", nullptr, int(again));
            if (const qint64 open = report.value(u"not_sent").toInteger())
                words += u'\n'
                    + QObject::tr(
                        "%n text(s) or fee(s) that were about to be sent then are not sent; see Needs attention.",
                        nullptr, int(open));
            return words;
        });
}

int exportRows(const CommandLine &line)
{
    const auto config = configOf(line);
    const auto wish = wishOf(line);
    if (!config || !wish)
        return complain(!config ? config.error() : wish.error(), WrongUsage);
    stopOnSignals();
    const auto written = keeping::exportRows(config->dataDir, *wish, [](const QByteArray &bytes) {
        return std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size())
            && stopAsked == 0;
    });
    if (written && std::fflush(stdout) != 0)
        return complain({Fault::Unavailable, QObject::tr("The output could not be written"), {}});
    return written ? Done : complain(written.error());
}
} // namespace cloudgreet
