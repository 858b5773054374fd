// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens.h"
#include "access.h"
#include "net/crypto.h"
#include <QRegularExpression>

namespace cloudgreet {

Result<MadeToken> makeToken(const QString &name, const QString &role, const QStringList &businesses)
{
    static const QRegularExpression shape{u"\\A[\\w .@-]{1,60}\\z"_s};
    if (!shape.match(name).hasMatch())
        return failure(Fault::InvalidInput, QObject::tr("A token needs a name of letters and digits, like front-desk"));
    if (auto known = roleFrom(role); !known)
        return tl::unexpected{known.error()};
    return tokenOf("cg_" + net::randomToken(), name, role, businesses);
}

MadeToken tokenOf(const QByteArray &secret, const QString &name, const QString &role, const QStringList &businesses)
{
    const QString id = QString::fromLatin1(net::randomToken(12));
    return {
        QString::fromLatin1(secret), {id, name, QString::fromLatin1(net::sha256(secret).toHex()), role, businesses}};
}
} // namespace cloudgreet
