// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/logging.h"
#include "domain/logfields.h"
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <cstdio>

namespace cloudgreet {
using namespace Qt::StringLiterals;
namespace {

QString masked(QString text)
{
    static const QRegularExpression number{u"(\\+?[0-9]{2})[0-9]{5,11}([0-9]{2})"_s};
    static const QRegularExpression link{u"/([cr])/[A-Za-z0-9_-]{16,}"_s};      // whoever reads it could open it
    return text.replace(link, u"/\\1/•••"_s).replace(number, u"\\1•••\\2"_s);
}

void write(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QByteArray bytes
        = logLine(type, context.category, text, LogFields::current(), QDateTime::currentDateTimeUtc());
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr); // one call: lines of several threads do not mix
}
} // namespace

QByteArray logLine(
    QtMsgType type, const char *category, const QString &text, const QJsonObject &fields, const QDateTime &nowUtc)
{
    static constexpr const char16_t *levels[] = {u"debug", u"warning", u"critical", u"fatal", u"info"};
    QJsonObject line = fields;
    line.insert(u"time"_s, nowUtc.toString(Qt::ISODateWithMs));
    line.insert(u"level"_s, QString::fromUtf16(levels[size_t(type)]));
    line.insert(u"category"_s, QString::fromLatin1(category ? category : "default"));
    line.insert(u"text"_s, masked(text));
    return QJsonDocument{line}.toJson(QJsonDocument::Compact) + '\n';
}

void logAsJsonLines()
{
    qInstallMessageHandler(write);
}
} // namespace cloudgreet
