// SPDX-License-Identifier: GPL-3.0-or-later
#include "intents.h"
#include "train/fit.h"
#include <QCryptographicHash>
#include <QtTest>
#include <cstddef>

using namespace cloudgreet;
using namespace cloudgreet::language;
using namespace Qt::StringLiterals;

/// The table of intent weights: what it says of itself, how it is read, and how it is learned.
class TestIntentModel : public QObject
{
    Q_OBJECT
private slots:
    void committedTableFitsTheFeatures();
    void probabilitiesSumToOne();
    void calibrationRises();
    void alteredTableIsRefused_data();
    void alteredTableIsRefused();
    void learnsTheSameBytesAgain();
    void learnsWhatItIsShown();
    void calibrationIsMonotone();
};

namespace {
constexpr struct {
    const char16_t *text;
    Intent intent;
} Shown[] = {{u"book a table", Intent::Book}, {u"please book a visit", Intent::Book}, {u"cancel it", Intent::Cancel},
    {u"cancel my visit", Intent::Cancel}, {u"thank you", Intent::Thanks}, {u"thank you so much", Intent::Thanks}};

std::vector<train::Example> examples()
{
    std::vector<train::Example> all;
    for (int copy = 0; copy < 4; ++copy)
        for (const auto &row : Shown) {
            train::Example example;
            example.features = featuresFor(row.text, {});
            example.main = int(row.intent);
            example.labels = 1U << int(row.intent);
            example.fold = copy;
            all.push_back(example);
        }
    return all;
}

QByteArray learned()
{
    return train::fit(examples(), -1, {}, {{0.2F, 0.1F}, {0.8F, 0.9F}}, QByteArray(32, 'd'), QByteArray(32, 's'));
}
} // namespace

void TestIntentModel::committedTableFitsTheFeatures()
{
    const IntentModel *model = IntentModel::builtIn();
    QVERIFY2(model, "backend/language/weights/intents.bin is missing or damaged");
    QVERIFY2(model->header().fingerprint == featureFingerprint(),
        "turnfeatures.cpp has changed since the weights were learned: build the target `train`");
    QFile file{QStringLiteral(CLOUDGREET_SOURCE_DIR "/backend/language/weights/intents.bin")};
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray table = file.readAll();
    QVERIFY2(IntentModel::read(table).has_value(), "the committed table is not what its own hash says");
    QCOMPARE(QByteArrayView(model->header().bodyHash, 32),
        QByteArrayView(table.constData() + offsetof(IntentModel::Header, bodyHash), 32));
    QVERIFY(table.size() < 2'000'000);
    QVERIFY(model->header().rows > 1000);
    QVERIFY(model->header().examples > 1000);
    QVERIFY(model->header().steps > 1);
    const QByteArray none(32, '\0');
    QVERIFY(none != QByteArrayView(model->header().dataHash, 32));
    QVERIFY(none != QByteArrayView(model->header().sourceHash, 32));
}

void TestIntentModel::probabilitiesSumToOne()
{
    const IntentModel *model = IntentModel::builtIn();
    QVERIFY(model);
    for (const QStringView text : {u"", u"I need an appointment", u"zzz"}) {
        const Probabilities p = model->weigh(featuresFor(text, {}));
        QVERIFY(std::abs(std::accumulate(p.begin(), p.end(), 0.0F) - 1) < 1e-4F);
    }
}

void TestIntentModel::calibrationRises()
{
    const IntentModel *model = IntentModel::builtIn();
    QVERIFY(model);
    double before = 0;
    for (int percent = 0; percent <= 100; percent += 5) {
        const double now = model->calibrated(percent / 100.0);
        QVERIFY(now >= before - 1e-9 && now <= 1);
        before = now;
    }
}

void TestIntentModel::alteredTableIsRefused_data()
{
    QTest::addColumn<qsizetype>("at"); // the byte that is changed; -1 cuts the last one off
    QTest::newRow("magic") << qsizetype(0);
    QTest::newRow("version") << qsizetype(offsetof(IntentModel::Header, version));
    QTest::newRow("intents") << qsizetype(offsetof(IntentModel::Header, intents));
    QTest::newRow("rows") << qsizetype(offsetof(IntentModel::Header, rows));
    QTest::newRow("slots") << qsizetype(offsetof(IntentModel::Header, slotBits));
    QTest::newRow("body") << qsizetype(sizeof(IntentModel::Header) + 5);
    QTest::newRow("cut short") << qsizetype(-1);
}

void TestIntentModel::alteredTableIsRefused()
{
    QFETCH(qsizetype, at);
    QByteArray table = learned();
    QVERIFY(IntentModel::read(table).has_value());
    if (at < 0)
        table.chop(1);
    else
        table[at] = char(table[at] ^ 0x11);
    const auto read = IntentModel::read(table);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().fault, Fault::Corrupt);
}

void TestIntentModel::learnsTheSameBytesAgain()
{
    QCOMPARE(learned(), learned());
}

void TestIntentModel::learnsWhatItIsShown()
{
    const QByteArray table = learned();
    const auto model = IntentModel::read(table);
    QVERIFY(model.has_value());
    for (const auto &row : Shown) {
        const Probabilities p = model->weigh(featuresFor(row.text, {}));
        QCOMPARE(Intent(model->choose(p, false)), row.intent);
    }
}

void TestIntentModel::calibrationIsMonotone()
{
    std::vector<std::pair<float, bool>> outcomes;
    for (int i = 0; i < 2000; ++i) // every third is wrong, more of them among the unsure
        outcomes.push_back({float(i) / 2000, i % 3 != 0 && i % 2000 > (i * 7919) % 1000});
    const auto steps = train::calibrate(outcomes);
    QVERIFY(steps.size() > 1);
    for (size_t i = 1; i < steps.size(); ++i) {
        QVERIFY(steps[i].score > steps[i - 1].score);
        QVERIFY(steps[i].right >= steps[i - 1].right);
    }
}

QTEST_GUILESS_MAIN(TestIntentModel)
#include "test_intentmodel.moc"
