// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/listenaddress.h"
#include <QObject>
#include <QRegularExpression>

namespace cloudgreet::net {

Result<ListenAddress> ListenAddress::parse(QStringView text)
{
    static const QRegularExpression shape{u"\\A(?:\\[([0-9a-fA-F:.]+)\\]|([0-9.]+|localhost|\\*)):([0-9]{1,5})\\z"_s};
    const auto match = shape.match(text.toString());
    const uint port = match.capturedView(3).toUInt();
    if (!match.hasMatch() || port > 65535)
        return failure(
            Fault::InvalidInput, QObject::tr("Not an address and a port, such as 127.0.0.1:8787 or [::1]:8787"));
    const QString v6 = match.captured(1), v4 = match.captured(2);
    ListenAddress address;
    address.port = quint16(port);
    if (v4 == u"localhost"_s)
        address.host = QHostAddress{QHostAddress::LocalHost};
    else if (v4 == u"*"_s)
        address.host = QHostAddress{QHostAddress::Any};
    else
        address.host = QHostAddress{v6.isEmpty() ? v4 : v6};
    if (address.host.isNull() || (!v6.isEmpty() && address.host.protocol() != QAbstractSocket::IPv6Protocol)
        || (v6.isEmpty() && v4.count(u'.') != 3 && v4 != u"localhost"_s && v4 != u"*"_s))
        return failure(Fault::InvalidInput, QObject::tr("Not a numeric address: %1").arg(text));
    return address;
}

QString ListenAddress::toString() const
{
    const bool isV6 = host.protocol() == QAbstractSocket::IPv6Protocol;
    const QString name = host == QHostAddress{QHostAddress::Any} ? u"*"_s
        : isV6                                                   ? u"[%1]"_s.arg(host.toString())
                                                                 : host.toString();
    return u"%1:%2"_s.arg(name).arg(port);
}

QString ListenAddress::url(bool tls) const
{
    const bool isAny = host == QHostAddress{QHostAddress::Any} || host == QHostAddress{QHostAddress::AnyIPv4};
    ListenAddress shown = *this;
    if (isAny)
        shown.host = QHostAddress{QHostAddress::LocalHost};
    else if (host == QHostAddress{QHostAddress::AnyIPv6})
        shown.host = QHostAddress{QHostAddress::LocalHostIPv6};
    return (tls ? u"https://"_s : u"http://"_s) + shown.toString();
}
} // namespace cloudgreet::net
