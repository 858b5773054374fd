// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/preferences.h"
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace cloudgreet::ui {
namespace {

/// A string of an Exec line: in double quotes, the four characters that mean something there behind a backslash, and
/// the backslash again, because the file's own strings take one away. `%` would begin a field code. Source: Desktop
/// Entry Specification, "The Exec key".
QString quoted(const QString &program)
{
    QString text;
    for (const QChar c : program) {
        if (c == u'"' || c == u'`' || c == u'$' || c == u'\\')
            text += c == u'\\' ? u"\\\\\\"_s : u"\\\\"_s;
        text += c == u'%' ? u"%%"_s : QString{c};
    }
    return u'"' + text + u'"';
}
} // namespace

Preferences::Preferences(const QString &file, QString autostartFolder, QObject *parent)
    : QObject{parent}, m_kept{file, QSettings::IniFormat}, m_autostart{std::move(autostartFolder)}
{
}

void Preferences::keep(const QString &key, const QVariant &value)
{
    if (m_kept.value(key) == value)
        return;
    m_kept.setValue(key, value);
    emit changed();
}

RemoteHost Preferences::remoteHost() const
{
    return {m_kept.value(u"host/address"_s).toString(),
        QByteArray::fromHex(m_kept.value(u"host/certificate"_s).toByteArray())};
}

void Preferences::setRemoteHost(const RemoteHost &host)
{
    m_kept.setValue(u"host/certificate"_s, host.certificate.toHex());
    keep(u"host/address"_s, host.address);
    m_kept.sync();              // the program starts again at once
}

Theme::Mode Preferences::theme() const
{
    const QString name = m_kept.value(u"window/theme"_s).toString();
    return name == u"light"_s ? Theme::Mode::Light : name == u"dark"_s ? Theme::Mode::Dark : Theme::Mode::System;
}

void Preferences::setTheme(Theme::Mode mode)
{
    keep(u"window/theme"_s,
        mode == Theme::Mode::Light      ? u"light"_s
            : mode == Theme::Mode::Dark ? u"dark"_s
                                        : u"system"_s);
}

void Preferences::setStaysWhenClosed(bool stays) { keep(u"tray/stays"_s, stays); }
void Preferences::setNotifies(bool notifies) { keep(u"notifications/shown"_s, notifies); }
void Preferences::setKeepsAwake(bool awake) { keep(u"computer/awake"_s, awake); }

QDateTime Preferences::quietUntil() const
{
    return QDateTime::fromString(m_kept.value(u"notifications/quiet_until"_s).toString(), Qt::ISODate);
}

void Preferences::beQuietUntil(const QDateTime &moment)
{
    keep(u"notifications/quiet_until"_s, moment.isValid() ? moment.toUTC().toString(Qt::ISODate) : QString{});
}

bool Preferences::startsAtLogin() const
{
    return QFile::exists(autostartFile());
}

bool Preferences::setStartsAtLogin(bool starts, const QString &program)
{
    if (!starts)
        return !startsAtLogin() || QFile::remove(autostartFile());
    if (!QDir{}.mkpath(m_autostart))
        return false;
    QSaveFile file{autostartFile()};
    const QString entry
        = u"[Desktop Entry]\nType=Application\nName=CloudGreet\nIcon=cloudgreet\nExec=%1 --hidden\n"_s.arg(
            quoted(program));
    return file.open(QIODevice::WriteOnly) && file.write(entry.toUtf8()) > 0 && file.commit();
}
} // namespace cloudgreet::ui
