// SPDX-License-Identifier: GPL-3.0-or-later
#include "nightly.h"
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QLoggingCategory>

namespace cloudgreet {
namespace {
using namespace std::chrono_literals;
Q_LOGGING_CATEGORY(lcBackup, "cloudgreet.host.backup", QtInfoMsg)

constexpr int kept = 7;
constexpr auto looksEvery = 10min;
constexpr int hour = 3;                             ///< Of the night: hardly anybody calls.

QJsonObject toJson(const QString &folder, const backup::Report &report)
{
    return {{u"name"_s, QFileInfo{folder}.fileName()}, {u"made"_s, report.madeUtc.toString(Qt::ISODateWithMs)},
        {u"calls"_s, report.calls}, {u"appointments"_s, report.appointments}, {u"recordings"_s, report.recordings},
        {u"bytes"_s, report.bytes}};
}
} // namespace

bool NightlyBackups::isDue(const QDateTime &latest, const QDateTime &nowLocal)
{
    QDateTime night{nowLocal.date(), QTime{hour, 0}, nowLocal.timeZone()};
    if (nowLocal < night)
        night = night.addDays(-1);
    return !latest.isValid() || latest < night;
}

QJsonObject NightlyBackups::list(const QString &dataDir)
{
    QJsonArray items;
    for (const QString &folder : backup::nightly(dataDir))
        if (const auto report = backup::describe(folder))
            items.append(toJson(folder, *report));
    return {{u"items"_s, items}, {u"next"_s, QJsonValue::Null}};
}

QDateTime NightlyBackups::latest(const QString &dataDir)
{
    for (const QString &folder : backup::nightly(dataDir))
        if (const auto report = backup::describe(folder))
            return report->madeUtc;
    return {};
}

void NightlyBackups::start(const QString &dataDir)
{
    m_dataDir = dataDir;
    m_worker.run([this] {
        m_timer = std::make_unique<QTimer>();
        QObject::connect(m_timer.get(), &QTimer::timeout, m_timer.get(), [this] { makeIfDue(); });
        m_timer->start(looksEvery);                 // not at once: a host that has just started has better things to do
    });
}

void NightlyBackups::stop()
{
    if (!m_worker.thread()->isRunning())
        return;
    m_stopping = true;
    m_worker.run([this] { m_timer.reset(); });
    m_worker.stop();
}

void NightlyBackups::makeIfDue()
{
    if (isDue(latest(m_dataDir), QDateTime::currentDateTime()))
        (void)make();
}

void NightlyBackups::makeNow(Done done)
{
    m_worker.post([this, done = std::move(done)] { done(make()); });
}

Result<QJsonObject> NightlyBackups::make()
{
    const QString all = backup::nightlyFolder(m_dataDir);
    if (!QDir{}.mkpath(all) || !QFile::setPermissions(all, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return failure(Fault::Unavailable, QObject::tr("The folder %1 cannot be made").arg(all));
    const QString folder = all + u'/' + QDateTime::currentDateTime().toString(u"yyyy-MM-dd-HHmmss"_s);
    const auto report = backup::make(m_dataDir, folder, [this](qint64, qint64) { return !m_stopping; });
    if (!report) {
        qCWarning(lcBackup).noquote() << "no backup was made:" << report.error().text;
        return tl::unexpected{report.error()};
    }
    backup::dropOld(m_dataDir, kept);
    qCInfo(lcBackup) << "a backup was made:" << report->calls << "calls," << report->bytes << "bytes";
    return toJson(folder, *report);
}
} // namespace cloudgreet
