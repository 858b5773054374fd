// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostsettings.h"
#include "datafolder.h"
#include <QFile>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace cloudgreet {

QString HostSettings::publicUrl() const
{
    QFile file{m_file};
    const QJsonObject kept
        = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.read(65536)).object() : QJsonObject{};
    return checkedUrl(kept.value(u"public_url").toString()).value_or(QString{});
}

Result<> HostSettings::setPublicUrl(const QString &url)
{
    return writePrivate(m_file, QJsonDocument{QJsonObject{{u"public_url"_s, url}}}.toJson());
}

Result<QString> HostSettings::checkedUrl(const QString &text)
{
    QString plain = text.trimmed();
    while (plain.endsWith(u'/'))
        plain.chop(1);
    if (plain.isEmpty())
        return plain;
    const QUrl url{plain, QUrl::StrictMode};
    const bool isHere = QHostAddress{url.host()}.isLoopback();
    if (!url.isValid() || url.host().isEmpty() || !url.path().isEmpty() || url.hasQuery() || url.hasFragment()
        || !url.userInfo().isEmpty() || !(url.scheme() == u"https" || (url.scheme() == u"http" && isHere)))
        return failure(Fault::InvalidInput,
            QObject::tr("an address like https://phone.example.com is wanted, without anything behind it"));
    return plain;
}
} // namespace cloudgreet
