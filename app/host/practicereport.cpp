// SPDX-License-Identifier: GPL-3.0-or-later
#include "practicereport.h"
#include "domain/money.h"
#include <QDateTime>
#include <QJsonArray>

namespace cloudgreet {
namespace {

/// "2026-11-24T19:00:00.000Z" as the business's clock shows it.
QString localTime(const QJsonValue &utc, const QTimeZone &zone)
{
    return QDateTime::fromString(utc.toString(), Qt::ISODate).toTimeZone(zone).toString(u"ddd yyyy-MM-dd HH:mm"_s);
}

QString appointmentText(const QJsonObject &a, const QTimeZone &zone)
{
    return QStringList{a[u"service"].toString(), localTime(a[u"start"], zone), a[u"customer_name"].toString(),
        a[u"customer_phone"].toString(), a[u"state"].toString()}
        .join(u", "_s);
}

QString eventText(const QJsonObject &event, const QTimeZone &zone)
{
    return event[u"summary"].toString() + u", "_s + localTime(event[u"start"].toObject()[u"dateTime"], zone);
}

QString feeText(const QJsonObject &fee)
{
    const Money money{fee[u"amount"].toInteger(), fee[u"currency"].toString().toUpper()};
    return money.decimal() + u' ' + money.currency() + u", "_s + fee[u"id"].toString();
}
} // namespace

namespace {
/// Those that the caller of this call left, oldest first.
QJsonArray messagesTaken(const QJsonArray &attention, const QString &call)
{
    QJsonArray taken;
    for (const auto &entry : attention) {
        const QJsonObject item = entry.toObject();
        const QString kind = item.value(u"kind").toString();
        if (item.value(u"call").toString() == call && (kind == u"message"_s || kind == u"urgent_message"_s))
            taken.prepend(QJsonObject{{u"text"_s, item.value(u"text")}, {u"from"_s, item.value(u"detail")},
                {u"urgent"_s, kind == u"urgent_message"_s}});
    }
    return taken;
}
} // namespace

QJsonObject practiceReport(
    QJsonObject call, const QJsonObject &received, const QJsonArray &attention, const QString &recordings)
{
    const QJsonArray appointments = call.take(u"appointments"_s).toArray();
    const QJsonObject file = call.value(u"recording_file").toObject();
    QJsonValue recording{QJsonValue::Null};
    if (file.value(u"state") == u"here"_s)
        recording = QJsonObject{
            {u"path"_s, u"%1/%2.%3"_s.arg(recordings, call.value(u"id").toString(), file.value(u"format").toString())},
            {u"sha256"_s, file.value(u"sha256")}, {u"seconds"_s, file.value(u"seconds")}};
    return {{u"call"_s, call}, {u"appointments"_s, appointments},
        {u"calendar_events"_s, received.value(u"calendar_events")}, {u"messages"_s, received.value(u"messages")},
        {u"messages_taken"_s, messagesTaken(attention, call.value(u"id").toString())},
        {u"fees"_s, received.value(u"fees")}, {u"recording"_s, recording}};
}

QByteArray practiceReportText(const QJsonObject &report, const QTimeZone &zone)
{
    const QJsonObject call = report.value(u"call").toObject();
    QStringList lines{QString{},
        u"What came of it: %1, %2 turns stored"_s.arg(call[u"outcome"].toString())
            .arg(call[u"turns"].toArray().size())};
    const auto list = [&](const QString &member, const char16_t *title, const auto &text) {
        for (const auto &item : report.value(member).toArray())
            lines << u"  %1%2"_s.arg(QString::fromUtf16(title), -16).arg(text(item.toObject()));
    };
    list(u"appointments"_s, u"Appointment", [&zone](const QJsonObject &a) { return appointmentText(a, zone); });
    list(u"calendar_events"_s, u"Calendar event", [&zone](const QJsonObject &event) { return eventText(event, zone); });
    list(u"messages"_s, u"Text", [](const QJsonObject &message) { return message[u"text"].toString(); });
    list(u"messages_taken"_s, u"Message taken", [](const QJsonObject &message) {
        return message[u"text"].toString() + u" ("_s + message[u"from"].toString() + u')';
    });
    list(u"fees"_s, u"Fee", feeText);
    if (const QJsonObject recording = report.value(u"recording").toObject(); !recording.isEmpty())
        lines << u"  Recording       %1, %2 s"_s.arg(recording[u"path"].toString())
                     .arg(recording[u"seconds"].toDouble(), 0, 'f', 1);
    return lines.join(u'\n').toUtf8();
}
} // namespace cloudgreet
