// SPDX-License-Identifier: GPL-3.0-or-later
// What commits to a booking, a cancellation or a move: a clear yes and nothing else.
#include "language/understand.h"
#include "receptionist/commitment.h"
#include <QtTest>

using namespace cloudgreet;
using namespace cloudgreet::reception;
using namespace Qt::StringLiterals;

class TestCommitment : public QObject
{
    Q_OBJECT
private slots:
    void unclear_data();
    void unclear();
    void clear_data();
    void clear();
    void labels();
};

namespace {
bool commitsIn(const QString &text, bool spanish, int deed)
{
    language::Listening listening;
    listening.tongue = spanish ? language::Tongue::Spanish : language::Tongue::English;
    listening.asked = {language::Asked::Confirmation};
    listening.reference = {QDate{2026, 3, 2}, QTime{10, 0}};
    listening.services = {u"Haircut"_s, u"Beard trim"_s};
    listening.staff = {u"Dr. Chen"_s, u"Dr. Adams"_s};
    return commits(text, language::understand(text, listening), Deed(deed));
}

void columns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("spanish");
    QTest::addColumn<int>("deed");
}

void row(const char *text, Deed deed = Deed::Book, bool spanish = false)
{
    QTest::newRow(text) << QString::fromUtf8(text) << spanish << int(deed);
}
} // namespace

void TestCommitment::unclear_data()
{
    columns();
    row("hang on, is that with Dr. Chen?");
    row("wait, which day was that");
    row("yes but not with Dr. Chen");
    row("yes, how much is it?");
    row("yeah and what does it cost");
    row("is it booked");
    row("that will be all");
    row("that's it");
    row("ok that's all thanks");
    row("eso es todo", Deed::Book, true);
    row("okay so what do I need to bring");
    row("maybe");
    row("I guess so, let me think");
    row("yes, no, actually wait");
    row("thanks so much");
    row("hmm");
    row("can I call you back");
    row("yes cancel it");
    row("I would rather come in the afternoon");
    row("do I have to pay if I cancel?", Deed::Cancel);
    row("yes can I move it instead", Deed::Cancel);
    row("can you move it to Friday instead?", Deed::Move);
    row("perhaps the other one", Deed::Move);
    row("¿es con la doctora Chen?", Deed::Book, true);
    row("sí, pero ¿cuánto cuesta?", Deed::Book, true);
    row("espere, mejor otro día", Deed::Book, true);
    row("no sé, tal vez", Deed::Cancel, true);
    row("y dónde puedo aparcar", Deed::Move, true);
}

void TestCommitment::unclear()
{
    QFETCH(QString, text);
    QFETCH(bool, spanish);
    QFETCH(int, deed);
    QVERIFY(!commitsIn(text, spanish, deed));
}

void TestCommitment::clear_data()
{
    columns();
    row("yes");
    row("Yes, please.");
    row("yeah that's right, book it");
    row("sure, go ahead");
    row("that's correct, thank you");
    row("yes that works for me");
    row("yep, sounds good");
    row("yes please, see you then");
    row("absolutely, can you book it please");
    row("yes, cancel it", Deed::Cancel);
    row("cancel it please", Deed::Cancel);
    row("yes move it", Deed::Move);
    row("sí", Deed::Book, true);
    row("sí, por favor", Deed::Book, true);
    row("claro que sí, resérvela", Deed::Book, true);
    row("sí, cancélela por favor", Deed::Cancel, true);
    row("de acuerdo, gracias", Deed::Move, true);
}

void TestCommitment::clear()
{
    QFETCH(QString, text);
    QFETCH(bool, spanish);
    QFETCH(int, deed);
    QVERIFY(commitsIn(text, spanish, deed));
}

void TestCommitment::labels()
{
    using language::Intent;
    language::Meaning meaning;
    const auto heard = [&](QList<language::ScoredIntent> intents) {
        meaning.intents = std::move(intents);
        meaning.intent = meaning.intents.front().intent;
        return commits(u"fine by us"_s, meaning, Deed::Book);
    };
    QVERIFY(heard({{Intent::Affirm, 0.9, false}}));
    QVERIFY(!heard({{Intent::Affirm, 0.5, false}})); // without a yes among the words the model has to be sure
    QVERIFY(!heard({{Intent::Affirm, 0.9, false}, {Intent::AskPrice, 0.4, false}}));
    QVERIFY(!heard({{Intent::Negate, 0.9, false}, {Intent::Affirm, 0.8, false}}));
    QVERIFY(!heard({{Intent::Other, 0.9, false}}));
}

QTEST_APPLESS_MAIN(TestCommitment)
#include "test_commitment.moc"
