// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordinglinks.h"
#include "net/crypto.h"
#include <QUuid>
#include <QtEndian>

namespace cloudgreet::recordinglinks {
using namespace Qt::StringLiterals;
namespace {
constexpr qsizetype idBytes = 16, timeBytes = 8, proofBytes = 16;

/// The same key signs customers' links: the purpose stands in what is signed, so that none passes for another.
QByteArray proofOf(const QByteArray &signedBytes, const QByteArray &key)
{
    return net::hmacSha256(key, "recording\n"_ba + signedBytes).left(proofBytes);
}
} // namespace

QString token(const CallId &call, const QDateTime &untilUtc, const QByteArray &key)
{
    const QUuid id = QUuid::fromString(call.text());
    if (key.isEmpty() || id.isNull() || !untilUtc.isValid())
        return {};
    QByteArray bytes = id.toRfc4122();
    bytes.resize(idBytes + timeBytes);
    qToBigEndian<qint64>(untilUtc.toSecsSinceEpoch(), bytes.data() + idBytes);
    return QString::fromLatin1(net::base64Url(bytes + proofOf(bytes, key)));
}

std::optional<Opened> opened(const QString &token, const QByteArray &key)
{
    const auto bytes = net::fromBase64Url(token.toLatin1());
    if (key.isEmpty() || !bytes || bytes->size() != idBytes + timeBytes + proofBytes)
        return {};
    const QByteArray signedBytes = bytes->left(idBytes + timeBytes);
    if (!net::constantTimeEqual(bytes->mid(idBytes + timeBytes), proofOf(signedBytes, key)))
        return {};
    const qint64 until = qFromBigEndian<qint64>(signedBytes.constData() + idBytes);
    return Opened{CallId{QUuid::fromRfc4122(signedBytes.left(idBytes)).toString(QUuid::WithoutBraces)},
        QDateTime::fromSecsSinceEpoch(until, Qt::UTC)};
}
} // namespace cloudgreet::recordinglinks
