// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include "widgets/theme.h"
#include <QDateTime>
#include <QSettings>

namespace cloudgreet::ui {

/// A host on another machine that this console shows in the place of one of its own. The key to it is no preference:
/// the keychain has it.
struct RemoteHost {
    QString address;            ///< "https://192.168.1.20:8788"; empty: this computer answers.
    QByteArray certificate;     ///< SHA-256 of the one that was agreed on; empty: an authority vouches for it.
};

/// What a person has chosen on this computer, kept from start to start; nothing of the business is in it. Thread: GUI.
class Preferences : public QObject
{
    Q_OBJECT
public:
    /// An INI file, made when something is set. `folder` of autostart entries; both are places of this person's.
    Preferences(const QString &file, QString autostartFolder, QObject *parent = nullptr);

    [[nodiscard]] Theme::Mode theme() const;
    void setTheme(Theme::Mode mode);
    [[nodiscard]] QByteArray geometry() const { return m_kept.value(u"window/geometry"_s).toByteArray(); }
    void setGeometry(const QByteArray &geometry) { m_kept.setValue(u"window/geometry"_s, geometry); }

    /// A code like "es"; empty: the system's. Counts from the next start on.
    [[nodiscard]] QString language() const { return m_kept.value(u"window/language"_s).toString(); }
    void setLanguage(const QString &language) { keep(u"window/language"_s, language); }

    /// Who answers the line. Counts from the next start on.
    [[nodiscard]] RemoteHost remoteHost() const;
    void setRemoteHost(const RemoteHost &host);

    /// Closing the window keeps the line answered, in the tray.
    [[nodiscard]] bool staysWhenClosed() const { return m_kept.value(u"tray/stays"_s, true).toBool(); }
    void setStaysWhenClosed(bool stays);
    [[nodiscard]] bool wasToldOfTray() const { return m_kept.value(u"tray/told"_s).toBool(); }
    void setToldOfTray() { m_kept.setValue(u"tray/told"_s, true); }

    /// The receptionist is heard in practice calls.
    [[nodiscard]] bool hearsPractice() const { return m_kept.value(u"practice/aloud"_s, true).toBool(); }
    void setHearsPractice(bool hears) { keep(u"practice/aloud"_s, hears); }

    [[nodiscard]] bool notifies() const { return m_kept.value(u"notifications/shown"_s, true).toBool(); }
    void setNotifies(bool notifies);
    /// Do not disturb: nothing is notified before this moment. Invalid: nothing is held back.
    [[nodiscard]] QDateTime quietUntil() const;
    void beQuietUntil(const QDateTime &moment);
    [[nodiscard]] bool mayNotify(const QDateTime &now) const
    {
        return notifies() && !(quietUntil().isValid() && now < quietUntil());
    }

    /// The computer does not fall asleep by itself while the line is answered here.
    [[nodiscard]] bool keepsAwake() const { return m_kept.value(u"computer/awake"_s, true).toBool(); }
    void setKeepsAwake(bool awake);

    /// An entry of the XDG autostart specification; starts `program` in the tray. False: it could not be written.
    [[nodiscard]] bool startsAtLogin() const;
    [[nodiscard]] bool setStartsAtLogin(bool starts, const QString &program);

signals:
    void changed();

private:
    void keep(const QString &key, const QVariant &value);
    [[nodiscard]] QString autostartFile() const { return m_autostart + u"/cloudgreet.desktop"_s; }
    QSettings m_kept;
    const QString m_autostart;
};
} // namespace cloudgreet::ui
