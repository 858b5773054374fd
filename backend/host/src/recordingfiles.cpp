// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordingfiles.h"
#include <QDir>
#include <QFile>

namespace cloudgreet {
namespace {

bool isPlainName(const QString &name)
{
    return !name.isEmpty() && !name.contains(u'/') && !name.startsWith(u'.');
}

QStringList placesOf(const QString &recordings, const QString &backups, const QString &name)
{
    QStringList places{recordings + u'/' + name};
    for (const QString &day : QDir{backups}.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        places << u"%1/%2/recordings/%3"_s.arg(backups, day, name);
    return places;
}
} // namespace

QFuture<CommandOutcome> RecordingFiles::perform(const OutboxRow &, const command::Any &what)
{
    using How = CommandOutcome::How;
    const auto *remove = std::get_if<command::RemoveRecording>(&what);
    if (!remove || !isPlainName(remove->file))
        return QtFuture::makeReadyFuture(
            CommandOutcome{.how = How::Failed, .error = QObject::tr("That is no recording's name")});
    for (const QString &place : placesOf(m_recordings, m_backups, remove->file)) {
        QFile file{place};
        if (file.exists() && !file.remove())
            return QtFuture::makeReadyFuture(CommandOutcome{
                .how = How::Retry, .error = QObject::tr("%1 could not be deleted: %2").arg(place, file.errorString())});
    }
    return QtFuture::makeReadyFuture(CommandOutcome{});
}
} // namespace cloudgreet
