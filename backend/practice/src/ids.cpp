// SPDX-License-Identifier: GPL-3.0-or-later
#include "ids.h"
#include <QRegularExpression>
#include <QUuid>

namespace cloudgreet::practice {
using namespace Qt::StringLiterals;

QByteArray IdSource::bytes(int count)
{
    QByteArray out(count, Qt::Uninitialized);
    for (char &c : out)
        c = char(m_random.bounded(256));
    return out;
}

QString IdSource::uuid()
{
    QByteArray raw = bytes(16);
    raw[6] = char((raw[6] & 0x0f) | 0x40);
    raw[8] = char((raw[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(raw).toString(QUuid::WithoutBraces);
}

QString IdSource::token(int length)
{
    static constexpr char16_t alphabet[] = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    QString out;
    for (int i = 0; i < length; ++i)
        out += QChar{alphabet[m_random.bounded(62)]};
    return out;
}

QString isoTime(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + u"000Z"_s;
}

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

qint64 unixNow()
{
    return QDateTime::currentSecsSinceEpoch();
}

bool isE164(const QString &text)
{
    static const QRegularExpression shape{u"\\A\\+[1-9][0-9]{1,14}\\z"_s};
    return shape.match(text).hasMatch();
}
} // namespace cloudgreet::practice
