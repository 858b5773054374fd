// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is heard: no crash, no endless chain of tools, and never a claim of a booking without the receipt for it.
#include "fakediary.h"
#include <QRegularExpression>
#include <QtTest>
#include <random>

using namespace cloudgreet;

class TestReceptionistFuzz : public QObject
{
    Q_OBJECT
private slots:
    void anythingHeardIsSurvived_data();
    void anythingHeardIsSurvived();
    void anyMemoryIsRead();
};

namespace {
class Noise
{
public:
    explicit Noise(quint32 seed)
        : m_random{seed}
    {
    }
    int below(int limit) { return int(m_random() % quint32(limit)); }
    QString words()
    {
        static const QStringList known{u"yes"_s, u"no"_s, u"haircut"_s, u"tomorrow"_s, u"friday"_s, u"at"_s, u"three"_s,
            u"3 pm"_s, u"cancel"_s, u"my appointment"_s, u"change"_s, u"the second one"_s, u"later"_s, u"earlier"_s,
            u"another day"_s, u"my name is"_s, u"Maria Lopez"_s, u"555 0147"_s, u"what?"_s, u"how much"_s, u"human"_s,
            u"message"_s, u"bye"_s, u"hola"_s, u"quiero una cita"_s, u"mañana"_s, u"sí"_s, u"not"_s, u"%1"_s,
            u"thanks"_s, u"parking?"_s, u"book it"_s, u"hours"_s, u"yesterday"_s, u"next year"_s, u"asap"_s,
            u"double five"_s, u"s i o b h a n"_s, u"reschedule"_s, u"stop texting me"_s, u"moved"_s, u"31/12"_s,
            u"sunday"_s};
        QStringList out;
        for (int i = 1 + below(6); i > 0; --i)
            out.push_back(known[below(int(known.size()))]);
        return out.join(u' ');
    }
    QString bytes()
    {
        QByteArray raw;
        for (int i = below(60); i > 0; --i)
            raw.push_back(char(below(256)));
        return QString::fromUtf8(raw) + QString::fromUtf16(u"\xd800") + QString::fromLatin1(raw);
    }
    Heard heard()
    {
        switch (below(12)) {
        case 0:
            return heard::Silence{1 + below(2)};
        case 1:
            return heard::Keys{QString::number(below(100000))};
        case 2:
            return heard::Said{bytes(), 1};
        case 3:
            return heard::Resumed{};
        case 4:
            return heard::Said{words(), double(below(100)) / 100};
        default:
            return heard::Said{words(), 1};
        }
    }

private:
    std::mt19937 m_random;
};
} // namespace

void TestReceptionistFuzz::anythingHeardIsSurvived_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<bool>("failing");
    QTest::addColumn<bool>("provisional");
    for (int seed = 1; seed <= 120; ++seed)
        QTest::addRow("seed %d", seed) << seed << (seed % 7 == 0) << (seed % 3 == 0);
}

void TestReceptionistFuzz::anythingHeardIsSurvived()
{
    QFETCH(int, seed);
    QFETCH(bool, failing);
    QFETCH(bool, provisional);
    static const QRegularExpression claim{
        u"\\b(booked|reservado|reservada)\\b"_s, QRegularExpression::CaseInsensitiveOption};
    Noise noise{quint32(seed)};
    PracticeCall call{seed % 2 ? practiceSalon() : practicePlumber(),
        QDateTime{QDate{2026, 3, 6}, QTime{15, 0}, Qt::UTC},
        seed % 5 ? PhoneNumber::parse(u"+12125554567").value() : std::optional<PhoneNumber>{}, {}, quint32(seed)};
    call.diary.failing = failing;
    call.diary.provisional = provisional;
    (void)call.open();
    for (int turn = 0; turn < 60 && !call.diary.ended; ++turn) {
        call.diary.takenNext = noise.below(4) == 0 ? 1 : 0;
        const int before = call.diary.confirmedBookings;
        const QString said = call.hear(noise.heard());
        QVERIFY2(call.requests <= 4, qPrintable(said));
        const bool receipt = call.diary.confirmedBookings > before;
        QVERIFY2(receipt || !claim.match(said).hasMatch() || said.contains(u"Shall I book"_s), qPrintable(said));
        QVERIFY(!said.isEmpty());
    }
}

void TestReceptionistFuzz::anyMemoryIsRead()
{
    const Business business = practiceSalon();
    const ReceptionFacts facts{business, QDateTime{QDate{2026, 3, 6}, QTime{15, 0}, Qt::UTC}, {}, {}, 0};
    std::mt19937 random{7};
    const QStringList keys{u"task"_s, u"asked"_s, u"turns"_s, u"offers"_s, u"slot"_s, u"wish"_s, u"known"_s, u"last"_s,
        u"service_choices"_s, u"details"_s, u"digits"_s, u"phone"_s, u"service"_s, u"language"_s, u"requests"_s};
    const QList<QJsonValue> values{1, -5, 1e300, 20, u"x"_s, true, QJsonValue::Null,
        QJsonArray{1, u"y"_s, QJsonObject{{u"phrase"_s, 1e9}}},
        QJsonObject{{u"start"_s, u"2026-03-09T15:00:00Z"_s}, {u"from"_s, u"9999-12-31"_s}}, u"cut"_s,
        QJsonArray{QJsonObject{{u"start"_s, u"2026-03-09T15:00:00Z"_s}, {u"phrase"_s, 3}}}};
    for (int i = 0; i < 4000; ++i) {
        QJsonObject memory;
        for (const QString &key : keys)
            if (random() % 2)
                memory.insert(key, values[qsizetype(random() % quint32(values.size()))]);
        const DialogueStep step = respond(
            DialogueState{memory}, heard::Said{i % 2 ? u"yes, the second one"_s : u"no, Thursday at four"_s, 1}, facts);
        QVERIFY(!step.say.isEmpty() || step.ask);
    }
}

QTEST_APPLESS_MAIN(TestReceptionistFuzz)
#include "test_receptionist_fuzz.moc"
