// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ids.h"
#include <QTest>
#include <QUuid>

namespace cloudgreet {
using namespace Qt::StringLiterals;

class TestIds : public QObject
{
    Q_OBJECT
private slots:
    void isTheExampleOfTheStandard()
    {
        // RFC 9562, appendix A.6.
        QCOMPARE(uuidV7(0x017F22E279B0, QByteArray::fromHex("0CC398C4DC0C0C07398F")),
            u"017f22e2-79b0-7cc3-98c4-dc0c0c07398f"_s);
    }
    void versionAndVariantWhateverTheBytes()
    {
        for (const char byte : {'\x00', '\xff', '\x5a'}) {
            const QUuid id{uuidV7(1'700'000'000'000, QByteArray{10, byte})};
            QVERIFY(!id.isNull());
            QCOMPARE(id.toString().at(15), u'7');
            QCOMPARE(id.variant(), QUuid::DCE);
        }
    }
    void laterSortsLater()
    {
        QVERIFY(uuidV7(1'700'000'000'000, QByteArray{10, '\xff'}) < uuidV7(1'700'000'000'001, QByteArray{10, '\0'}));
        QVERIFY(uuidV7(0xffffffff, QByteArray{10, '\xff'}) < uuidV7(0x100000000, QByteArray{10, '\0'}));
    }
    void kindsAreTold()
    {
        static_assert(!std::is_convertible_v<CallId, AppointmentId> && !std::is_convertible_v<QString, CallId>);
        QVERIFY(CallId{}.isNull());
        QCOMPARE(CallId{u"a"_s}, CallId{u"a"_s});
        QVERIFY(CallId{u"a"_s} < CallId{u"b"_s});
    }
};
} // namespace cloudgreet

QTEST_GUILESS_MAIN(cloudgreet::TestIds)
#include "test_ids.moc"
