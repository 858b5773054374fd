// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/result.h"
#include "noise.h"
#include <QtTest>

using namespace cloudgreet;
using namespace cloudgreet::rehearsal;

class TestNoise : public QObject
{
    Q_OBJECT
private slots:
    void sameSeedSameErrors();
    void everyKindOfErrorHappens();
    void somethingIsAlwaysHeard();
    void mostWordsArrive();
};

namespace {
const QString sentence = u"Hi, I'd like to book a cleaning for two on Friday at four, please."_s;

QStringList transcribed(quint64 seed, const QString &said = sentence)
{
    Random random{seed};
    return Noise{random}.heardAs(said);
}
} // namespace

void TestNoise::sameSeedSameErrors()
{
    bool differs = false;
    for (quint64 seed = 0; seed < 200; ++seed) {
        QCOMPARE(transcribed(seed), transcribed(seed));
        differs |= transcribed(seed) != transcribed(seed + 1);
    }
    QVERIFY(differs);
}

void TestNoise::everyKindOfErrorHappens()
{
    int whole = 0, split = 0, lost = 0, doubled = 0, homophones = 0, fillers = 0, plain = 0;
    for (quint64 seed = 0; seed < 2000; ++seed) {
        const QStringList pieces = transcribed(seed);
        const QString text = pieces.join(u' ');
        whole += text == sentence;
        split += pieces.size() == 2;
        lost += !text.contains(u"please", Qt::CaseInsensitive);
        doubled += text.contains(u"cleaning cleaning", Qt::CaseInsensitive);
        homophones += text.contains(u"for, please") || text.contains(u"four too");
        fillers += text.contains(u" um ") || text.contains(u" uh ");
        plain += text == text.toLower();
        QVERIFY(pieces.size() <= 2);
    }
    for (const int count : {whole, split, lost, doubled, homophones, fillers, plain})
        QVERIFY(count > 0);
}

void TestNoise::somethingIsAlwaysHeard()
{
    for (quint64 seed = 0; seed < 2000; ++seed)
        for (const QString &said : {u"Yes."_s, u"the"_s, u"a the"_s}) {
            const QStringList pieces = transcribed(seed, said);
            QCOMPARE(pieces.size(), 1);
            QVERIFY(!pieces.first().isEmpty());
        }
}

/// Noise, not rubbish: of the words that carry something nine in ten get through as they are.
void TestNoise::mostWordsArrive()
{
    int arrived = 0, said = 0;
    for (quint64 seed = 0; seed < 2000; ++seed)
        for (const QString &word : {u"book"_s, u"cleaning"_s, u"friday"_s}) {
            ++said;
            arrived += transcribed(seed).join(u' ').contains(word, Qt::CaseInsensitive);
        }
    QVERIFY(arrived * 10 > said * 9);
    QVERIFY(arrived < said);
}

QTEST_GUILESS_MAIN(TestNoise)
#include "test_noise.moc"
