// SPDX-License-Identifier: GPL-3.0-or-later
// The articles of services and persons in Spanish sentences.
#include "receptionist/speaking.h"
#include <QtTest>

using namespace cloudgreet::reception;
using namespace Qt::StringLiterals;

class TestSpanishNouns : public QObject
{
    Q_OBJECT
private slots:
    void service_data()
    {
        QTest::addColumn<QString>("spoken");
        const auto row
            = [](const QString &service, const QString &spoken) { QTest::newRow(qPrintable(service)) << spoken; };
        row(u"Limpieza"_s, u"una limpieza"_s);
        row(u"Revisión"_s, u"una revisión"_s);
        row(u"Manicura francesa"_s, u"una manicura francesa"_s);
        row(u"Sesión de masaje"_s, u"una sesión de masaje"_s);
        row(u"Corte de pelo"_s, u"un corte de pelo"_s);
        row(u"Blanqueamiento"_s, u"un blanqueamiento"_s);
        row(u"Empaste"_s, u"un empaste"_s);
        row(u"Masaje"_s, u"un masaje"_s);
        row(u"Cambio de aceite"_s, u"un cambio de aceite"_s);
        row(u"Mechas"_s, u"un servicio de mechas"_s);
        row(u"Frenos"_s, u"un servicio de frenos"_s);
        row(u"Cleaning"_s, u"cleaning"_s);
        row(u"Oil change"_s, u"oil change"_s);
        row({}, u"una cita"_s);
    }
    void service() { QTEST(withArticle(QString::fromUtf8(QTest::currentDataTag()), Tongue::Spanish), "spoken"); }

    void person_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("toldApart");
        QTest::addColumn<QString>("spoken");
        QTest::newRow("her title") << u"Dra. Ruiz"_s << true << u"la Dra. Ruiz"_s;
        QTest::newRow("his title") << u"Dr. Soto"_s << true << u"el Dr. Soto"_s;
        QTest::newRow("an English title is of either") << u"Dr. Chen"_s << false << u"Dr. Chen"_s;
        QTest::newRow("no title") << u"Lucía"_s << true << u"Lucía"_s;
    }
    void person()
    {
        QFETCH(QString, name);
        QFETCH(bool, toldApart);
        QTEST(spokenPerson(name, Tongue::Spanish, toldApart), "spoken");
        QCOMPARE(spokenPerson(name, Tongue::English, toldApart), name);
    }
};

QTEST_APPLESS_MAIN(TestSpanishNouns)
#include "test_spanishnouns.moc"
