// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/logfields.h"
#include "host/logging.h"
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace cloudgreet {
namespace {
const QDateTime noon{{2026, 6, 8}, {12, 0}, Qt::UTC};
QJsonObject parsed(const QByteArray &line) { return QJsonDocument::fromJson(line).object(); }
} // namespace

class TestLogging : public QObject
{
    Q_OBJECT
private slots:
    void aLineIsOneObject()
    {
        const QByteArray line
            = logLine(QtWarningMsg, "cloudgreet.x", u"two\nlines \"quoted\""_s, {{u"call"_s, u"c-1"_s}}, noon);
        QCOMPARE(line.count('\n'), 1);
        QVERIFY(line.endsWith('\n'));
        const QJsonObject json = parsed(line);
        QCOMPARE(json.value(u"level").toString(), u"warning"_s);
        QCOMPARE(json.value(u"time").toString(), u"2026-06-08T12:00:00.000Z"_s);
        QCOMPARE(json.value(u"text").toString(), u"two\nlines \"quoted\""_s);
        QCOMPARE(json.value(u"call").toString(), u"c-1"_s);
    }

    void noFieldTakesThePlaceOfWhatALineAlwaysHas()
    {
        QCOMPARE(parsed(logLine(QtInfoMsg, "c", u"said"_s, {{u"text"_s, u"other"_s}, {u"level"_s, u"debug"_s}}, noon))
                     .value(u"text")
                     .toString(),
            u"said"_s);
    }

    void numbersAreMasked()
    {
        const QString text
            = parsed(logLine(QtInfoMsg, "c", u"to +12125550147 and 2125550147"_s, {}, noon)).value(u"text").toString();
        QVERIFY(!text.contains(u"5550147"));
        QVERIFY(text.contains(u"•••"));
    }

    void signedLinksAreMasked()
    {
        const QString text = parsed(
            logLine(QtInfoMsg, "c",
                u"GET /r/AZfzolTfe8qmWj2h7Md38AAAAABo and /c/AZfzolTfe8qmWj2h7Md38AAA.ics and /r/short"_s, {}, noon))
                                 .value(u"text")
                                 .toString();
        QCOMPARE(text, u"GET /r/••• and /c/•••.ics and /r/short"_s);
    }

    void fieldsAddUpAndEndWithTheirScope()
    {
        QVERIFY(LogFields::current().isEmpty());
        {
            const LogFields outer{{{u"request_id"_s, u"r"_s}, {u"call"_s, u""_s}}};
            {
                const LogFields inner{{{u"call"_s, u"c"_s}, {u"request_id"_s, u"s"_s}}};
                QCOMPARE(LogFields::current(), (QJsonObject{{u"call"_s, u"c"_s}, {u"request_id"_s, u"s"_s}}));
            }
            QCOMPARE(LogFields::current(), (QJsonObject{{u"request_id"_s, u"r"_s}}));       // what is empty is left out
        }
        QVERIFY(LogFields::current().isEmpty());
    }
};
} // namespace cloudgreet

QTEST_GUILESS_MAIN(cloudgreet::TestLogging)
#include "test_logging.moc"
