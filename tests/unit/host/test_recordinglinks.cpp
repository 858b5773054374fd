// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/icalendar.h"
#include "recordinglinks.h"
#include <QTest>

namespace cloudgreet {
class TestRecordingLinks : public QObject
{
    Q_OBJECT
private:
    const QByteArray m_key = QByteArray(32, 'k');
    const QString m_id = u"0197f3a2-54df-7bca-a65a-3da1ecc777f0"_s;
    const QDateTime m_until{{2026, 6, 8}, {12, 0}, Qt::UTC};

private slots:
    void opensWhatItWasMadeFor()
    {
        const QString token = recordinglinks::token(CallId{m_id}, m_until.addMSecs(700), m_key);
        QCOMPARE(token.size(), 54);
        const auto opened = recordinglinks::opened(token, m_key);
        QVERIFY(opened);
        QCOMPARE(opened->call.text(), m_id);
        QCOMPARE(opened->untilUtc, m_until);
    }

    void nothingElseOpens_data()
    {
        const QString good = recordinglinks::token(CallId{m_id}, m_until, m_key);
        QTest::addColumn<QString>("token");
        QTest::newRow("empty") << QString{};
        QTest::newRow("cut") << good.chopped(1);
        QTest::newRow("longer") << good + u'A';
        QTest::newRow("of another key") << recordinglinks::token(CallId{m_id}, m_until, QByteArray(32, 'x'));
        QTest::newRow("of an appointment") << icalendar::token(AppointmentId{m_id}, m_key);
        QTest::newRow("not base64url") << QString{good}.replace(3, 1, u"+"_s);
        QTest::newRow("no Latin letters") << QString{good}.replace(3, 1, u"ж"_s);
        for (const qsizetype at : {0, 20, 25, 33, 53}) {        // call, call, end, proof, proof
            QString bent = good;
            bent[at] = bent.at(at) == u'A' ? u'E' : u'A';
            QTest::newRow(qPrintable(u"bent at %1"_s.arg(at))) << bent;
        }
    }
    void nothingElseOpens()
    {
        QFETCH(QString, token);
        QVERIFY(!recordinglinks::opened(token, m_key));
        QVERIFY(!recordinglinks::opened(token, {}));
    }

    void withoutAKeyOrAnIdThereIsNone()
    {
        QVERIFY(recordinglinks::token(CallId{m_id}, m_until, {}).isEmpty());
        QVERIFY(recordinglinks::token(CallId{u"call-1"_s}, m_until, m_key).isEmpty());
        QVERIFY(recordinglinks::token(CallId{m_id}, {}, m_key).isEmpty());
        QVERIFY(!icalendar::appointmentOf(recordinglinks::token(CallId{m_id}, m_until, m_key), m_key));
    }
};
} // namespace cloudgreet

QTEST_GUILESS_MAIN(cloudgreet::TestRecordingLinks)
#include "test_recordinglinks.moc"
