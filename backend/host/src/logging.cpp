// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/logging.h"
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <cstdio>

namespace cloudgreet {
using namespace Qt::StringLiterals;
namespace {

QString masked(QString text)
{
    static const QRegularExpression number{u"(\\+?[0-9]{2})[0-9]{5,11}([0-9]{2})"_s};
    return text.replace(number, u"\\1•••\\2"_s);
}

void write(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    static constexpr const char16_t *levels[] = {u"debug", u"warning", u"critical", u"fatal", u"info"};
    const QJsonObject line{{u"time"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
                           {u"level"_s, QString::fromUtf16(levels[size_t(type)])},
                           {u"category"_s, QString::fromLatin1(context.category ? context.category : "default")},
                           {u"text"_s, masked(text)}};
    const QByteArray bytes = QJsonDocument{line}.toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}
} // namespace

void logAsJsonLines()
{
    qInstallMessageHandler(write);
}
} // namespace cloudgreet
