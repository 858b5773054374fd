// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/icalendar.h"
#include <QMessageAuthenticationCode>
#include <QUuid>

namespace cloudgreet::icalendar {
namespace {
constexpr int idBytes = 16, proofBytes = 16, foldAt = 75, openDays = 30;
constexpr auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

/// RFC 5545, 3.3.11. Control characters have no place in a text at all.
QByteArray escaped(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c == u'\n')
            out += u"\\n"_s;
        else if (c == u'\\' || c == u';' || c == u',')
            out += u'\\', out += c;
        else if (c >= u' ' && c != QChar{0x7f})
            out += c;
    }
    return out.toUtf8();
}

/// RFC 5545, 3.1: at most 75 octets, never in the middle of a character.
QByteArray folded(const QByteArray &line)
{
    QByteArray out;
    int used = 0;
    for (qsizetype i = 0; i < line.size();) {
        qsizetype next = i + 1;
        while (next < line.size() && (line.at(next) & 0xc0) == 0x80)
            ++next;
        if (used + int(next - i) > foldAt) {
            out += "\r\n ";
            used = 1;
        }
        out += line.mid(i, next - i);
        used += int(next - i);
        i = next;
    }
    return out + "\r\n";
}

QByteArray stamp(const QDateTime &utc)
{
    return utc.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
}

QByteArray statusOf(AppointmentState state)
{
    switch (state) {
    case AppointmentState::Held:
    case AppointmentState::Provisional: return "TENTATIVE";
    case AppointmentState::Confirmed:
    case AppointmentState::Kept: return "CONFIRMED";
    case AppointmentState::Conflict:
    case AppointmentState::Cancelled: return "CANCELLED";
    }
    Q_UNREACHABLE();
}

QByteArray proofOf(const QByteArray &id, const QByteArray &key)
{
    return QMessageAuthenticationCode::hash("ics:" + id, key, QCryptographicHash::Sha256).left(proofBytes);
}

/// In a time that does not depend on where they differ.
bool same(const QByteArray &a, const QByteArray &b)
{
    uchar differs = a.size() != b.size();
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i)
        differs |= uchar(a.at(i)) ^ uchar(b.at(i));
    return differs == 0;
}
} // namespace

QByteArray document(const Business &business, const Appointment &a, const QDateTime &now)
{
    const QString where = a.address.isEmpty() ? business.address : a.address;
    QByteArray out;
    const auto line = [&out](const QByteArray &name, const QByteArray &value) { out += folded(name + ':' + value); };
    line("BEGIN", "VCALENDAR");
    line("VERSION", "2.0");
    line("PRODID", "-//CloudGreet//Appointments//EN");
    line("CALSCALE", "GREGORIAN");
    line("BEGIN", "VEVENT");
    line("UID", a.id.text().toLatin1() + "@cloudgreet");
    line("DTSTAMP", stamp(now));
    line("DTSTART", stamp(a.startUtc));
    line("DTEND", stamp(a.endUtc));
    line("SUMMARY", escaped(a.serviceName + u", "_s + business.name));
    if (!where.isEmpty())
        line("LOCATION", escaped(where));
    line("SEQUENCE", QByteArray::number(a.revision));
    line("STATUS", statusOf(a.state));
    line("END", "VEVENT");
    line("END", "VCALENDAR");
    return out;
}

QString token(const AppointmentId &appointment, const QByteArray &key)
{
    const QByteArray id = QUuid::fromString(appointment.text()).toRfc4122();
    return key.isEmpty() ? QString{} : QString::fromLatin1((id + proofOf(id, key)).toBase64(encoding));
}

std::optional<AppointmentId> appointmentOf(const QString &token, const QByteArray &key)
{
    const auto read
        = QByteArray::fromBase64Encoding(token.toLatin1(), encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (key.isEmpty() || !read || read.decoded.size() != idBytes + proofBytes)
        return {};
    if (read.decoded.toBase64(encoding) != token.toLatin1())
        return {};                              // bits left over at the end: another text for the same bytes
    const QByteArray id = read.decoded.left(idBytes);
    if (!same(read.decoded.mid(idBytes), proofOf(id, key)))
        return {};
    return AppointmentId{QUuid::fromRfc4122(id).toString(QUuid::WithoutBraces)};
}

bool isOpen(const Appointment &appointment, const QDateTime &now)
{
    return now <= appointment.endUtc.addDays(openDays);
}
} // namespace cloudgreet::icalendar
