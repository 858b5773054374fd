// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/understand.h"
#include <QtTest>

using namespace cloudgreet::language;
using namespace Qt::StringLiterals;

/// The moment of speaking in these rows: Tuesday, 3 March 2026, nine in the morning, in New York.
class TestUnderstand : public QObject
{
    Q_OBJECT
private slots:
    void intent_data();
    void intent();
    void name_data();
    void name();
    void digits_data();
    void digits();
    void email_data();
    void email();
    void service_data();
    void service();
    void choice_data();
    void choice();
    void answerHolds_data();
    void answerHolds();
    void knownPeopleAreHeard_data();
    void knownPeopleAreHeard();
    void lineIsSaidNow_data();
    void lineIsSaidNow();
    void lineIsAnswered_data();
    void lineIsAnswered();
};

namespace {
Listening listening(Tongue tongue = Tongue::English)
{
    Listening l;
    l.tongue = tongue;
    l.reference = QDateTime{QDate{2026, 3, 3}, QTime{9, 0}, QTimeZone{"America/New_York"}};
    l.opens = QTime{9, 0};
    l.closes = QTime{17, 0};
    l.monthFirst = tongue == Tongue::English;
    return l;
}
} // namespace

void TestUnderstand::intent_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("spanish");
    QTest::addColumn<QList<Asked>>("asked");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char16_t *text, QList<Asked> asked, const char16_t *expected, bool spanish = false) {
        QTest::newRow(qPrintable(QString::fromUtf16(text)))
            << QString::fromUtf16(text) << spanish << asked << QString::fromUtf16(expected);
    };
    row(u"I'd like to make an appointment", {}, u"book");
    row(u"I have to move my appointment to Friday", {}, u"reschedule");
    row(u"please cancel my appointment", {}, u"cancel");
    row(u"when is my appointment?", {}, u"check_booking");
    row(u"what do you have free on Thursday?", {}, u"ask_availability");
    row(u"when do you close today?", {}, u"ask_hours");
    row(u"how much does it cost?", {}, u"ask_price");
    row(u"where are you located?", {}, u"ask_location");
    row(u"let me talk to a real person", {}, u"human");
    row(u"are you a robot?", {}, u"ask_bot");
    row(u"that's right", {Asked::Confirmation}, u"affirm");
    row(u"no, that's wrong", {Asked::Confirmation}, u"negate");
    row(u"sorry, what did you say?", {Asked::Confirmation}, u"repeat");
    row(u"doesn't matter to me", {Asked::Day}, u"no_preference");
    row(u"I'm not sure", {Asked::Day}, u"unsure");
    row(u"that's all, bye", {Asked::AnythingElse}, u"goodbye");
    row(u"Thursday at three", {Asked::Day}, u"inform");
    row(u"quiero pedir una cita", {}, u"book", true);
    row(u"necesito cancelar mi cita", {}, u"cancel", true);
    row(u"¿a qué hora abren?", {}, u"ask_hours", true);
    row(u"¿cuánto cuesta?", {}, u"ask_price", true);
    row(u"quiero hablar con una persona", {}, u"human", true);
    row(u"claro que sí", {Asked::Confirmation}, u"affirm", true);
}

void TestUnderstand::intent()
{
    QFETCH(QString, text);
    QFETCH(bool, spanish);
    QFETCH(QList<Asked>, asked);
    Listening l = listening(spanish ? Tongue::Spanish : Tongue::English);
    l.asked = asked;
    QTEST(toText(understand(text, l).intent), "expected");
}

void TestUnderstand::name_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("asked");
    QTest::addColumn<QString>("expected");
    QTest::newRow("said") << u"my name is Maria Lopez"_s << false << u"Maria Lopez"_s;
    QTest::newRow("bare") << u"Maria Lopez"_s << true << u"Maria Lopez"_s;
    QTest::newRow("lower case") << u"it's bob smith"_s << true << u"Bob Smith"_s;
    QTest::newRow("spelled behind") << u"Siobhan, S I O B H A N"_s << true << u"Siobhan"_s;
    QTest::newRow("as in") << u"B as in boy, O, B"_s << true << u"Bob"_s;
    QTest::newRow("for") << u"b for bravo o b for bravo"_s << true << u"Bob"_s;
    QTest::newRow("hyphen") << u"Anne-Marie Jones"_s << true << u"Anne-Marie Jones"_s;
    QTest::newRow("particle") << u"my name is Juan de la Cruz"_s << true << u"Juan de la Cruz"_s;
    QTest::newRow("spelled in one go") << u"j o h n p a r k e r"_s << true << u"John Parker"_s;
    QTest::newRow("scraps of letters") << u"K ar e n pa RK e r"_s << true << u"Karen Parker"_s;
    QTest::newRow("code words") << u"Kilo Alpha Tango Echo Delta Alpha Lima Echo"_s << true << u"Kate Dale"_s;
    QTest::newRow("letters that sound alike") << u"a n m a w h i t e"_s << true << u"Anna White"_s;
    QTest::newRow("letters are law") << u"K-A-R-Y-N Doyle"_s << true << u"Karyn Doyle"_s;
    QTest::newRow("letters of a rare name") << u"K O W A L C Z Y K"_s << true << u"Kowalczyk"_s;
    QTest::newRow("a common name's neighbour") << u"H A N N E"_s << true << u"Hanne"_s;
    QTest::newRow("groups of letters") << u"R-O-Y K-E-A-N-E"_s << true << u"Roy Keane"_s;
    QTest::newRow("behind an assent") << u"yes it is D-O-Y-L-E"_s << true << u"Doyle"_s;
    QTest::newRow("words that sound like letters") << u"why do you need my name?"_s << true << QString{};
    QTest::newRow("labelled") << u"first name Ann, last name Oakley"_s << false << u"Ann Oakley"_s;
    QTest::newRow("behind the name") << u"Ann Oakley here, I need a trim"_s << false << u"Ann Oakley"_s;
    QTest::newRow("in quotes") << u"it is under the name \"Ann Oakley\""_s << false << u"Ann Oakley"_s;
    QTest::newRow("what follows is small") << u"this is Ann Oakley because of tomorrow"_s << false << u"Ann Oakley"_s;
    QTest::newRow("a thing looked for") << u"I am looking for Blue Lagoon"_s << false << QString{};
    QTest::newRow("for a relation") << u"it's for my daughter Emma Brown"_s << true << u"Emma Brown"_s;
    QTest::newRow("for a relation, unasked") << u"a trim for our eldest son Tom Baker"_s << false << u"Tom Baker"_s;
    QTest::newRow("a relation in law") << u"my mother-in-law, Ruth Cole"_s << true << u"Ruth Cole"_s;
    QTest::newRow("a relation called so") << u"my little boy called Sam Hill"_s << true << u"Sam Hill"_s;
    QTest::newRow("a relation behind") << u"Emma Brown, my wife"_s << true << u"Emma Brown"_s;
    QTest::newRow("a relation, spelled") << u"my daughter Emma, E M M A"_s << true << u"Emma"_s;
    QTest::newRow("oneself is no name") << u"Ann Oakley, a table for myself and five others"_s << true
                                        << u"Ann Oakley"_s;
    QTest::newRow("only a relation") << u"it's for my husband"_s << true << QString{};
    QTest::newRow("a pet") << u"it's for my dog Rex"_s << true << QString{};
    QTest::newRow("misheard code words") << u"Kelo alpha tango echo delta alpha lima echo"_s << true << u"Kate Dale"_s;
    QTest::newRow("no name") << u"I'd like a haircut"_s << false << QString{};
    QTest::newRow("a feeling is no name") << u"I'm calling about a haircut"_s << false << QString{};
}

void TestUnderstand::name()
{
    QFETCH(QString, text);
    QFETCH(bool, asked);
    Listening l = listening();
    if (asked)
        l.asked = {Asked::Name};
    QTEST(understand(text, l).name.full(), "expected");
}

void TestUnderstand::digits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("asked");
    QTest::addColumn<QString>("expected");
    QTest::newRow("written") << u"(212) 555-0147"_s << true << u"2125550147"_s;
    QTest::newRow("spoken") << u"two one two five five five oh one four seven"_s << true << u"2125550147"_s;
    QTest::newRow("double") << u"two one two double five five zero one four seven"_s << true << u"2125550147"_s;
    QTest::newRow("tens") << u"two one two five fifty five oh one forty seven"_s << true << u"2125550147"_s;
    QTest::newRow("plus") << u"plus one 212 555 0147"_s << true << u"+12125550147"_s;
    QTest::newRow("piece") << u"212"_s << true << u"212"_s;
    QTest::newRow("correction") << u"no, 4 5 not 5 4"_s << true << u"45 for 54"_s;
    QTest::newRow("unasked, whole") << u"it's Maria, 555 0147"_s << false << u"5550147"_s;
    QTest::newRow("dots") << u"two two five dot double five dot o dot forty five"_s << false << u"22555045"_s;
    QTest::newRow("two dates") << u"from 10/1/2026-10/7/2026"_s << false << QString{};
    QTest::newRow("a date") << u"come on 8/10/2026"_s << false << QString{};
    QTest::newRow("unasked, short") << u"at 3 on the 12th"_s << false << QString{};
}

void TestUnderstand::digits()
{
    QFETCH(QString, text);
    QFETCH(bool, asked);
    Listening l = listening();
    if (asked)
        l.asked = {Asked::Phone};
    const SpokenDigits d = understand(text, l).phone;
    QTEST(d.wrong.isEmpty() ? d.digits : d.digits + u" for "_s + d.wrong, "expected");
}

void TestUnderstand::email_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("spoken") << u"maria dot lopez at gmail dot com"_s << u"maria.lopez@gmail.com"_s;
    QTest::newRow("digits") << u"it's bob 99 at example dot org"_s << u"bob99@example.org"_s;
    QTest::newRow("written") << u"maria@example.com"_s << u"maria@example.com"_s;
    QTest::newRow("letters and digits") << u"a one b two at a b c dot com"_s << u"a1b2@abc.com"_s;
    QTest::newRow("a path") << u"x at example dot com slash one two dash b"_s << u"x@example.com/12-b"_s;
    QTest::newRow("none") << u"I am at home"_s << QString{};
    QTest::newRow("Spanish sign") << u"ana arroba correo punto mx"_s << u"ana@correo.mx"_s;
    QTest::newRow("a spelled ending of one's own") << u"bob at b o b dot x y z"_s << u"bob@bob.xyz"_s;
    QTest::newRow("a doctor") << u"book a filling on wednesday at nine with Dr. Lee"_s << QString{};
    QTest::newRow("a doctor, no space") << u"wednesday at four with Dr.Lee"_s << QString{};
    QTest::newRow("a doctor, all small") << u"filling tomorrow at 9 with dr. lee please"_s << QString{};
    QTest::newRow("a saint") << u"at nine with st. claire"_s << QString{};
    QTest::newRow("the next sentence") << u"can you do friday at eleven. My name is Tom"_s << QString{};
    QTest::newRow("a dot that is said") << u"tuesday at eleven dot"_s << QString{};
    QTest::newRow("no ending that there is") << u"wednesday at nine dot lee"_s << QString{};
}

void TestUnderstand::email()
{
    QFETCH(QString, text);
    QTEST(understand(text, listening()).email, "expected");
}

void TestUnderstand::service_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("expected"); // index of the best match, -1 for none
    QTest::newRow("said") << u"a haircut please"_s << 0;
    QTest::newRow("meaning") << u"I need my hair dyed, a dye job"_s << 1;
    QTest::newRow("misspelt") << u"massege"_s << 2;
    QTest::newRow("Spanish word") << u"una limpieza"_s << 3;
    QTest::newRow("none") << u"what is the weather"_s << -1;
}

void TestUnderstand::service()
{
    QFETCH(QString, text);
    Listening l = listening();
    l.services = {u"Haircut"_s, u"Coloring"_s, u"Massage"_s, u"Teeth cleaning"_s};
    const auto matches = understand(text, l).services;
    QTEST(matches.isEmpty() ? -1 : matches.front().index, "expected");
}

void TestUnderstand::choice_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("expected"); // index of the offer, -1: none, -2: earlier, -3: later, -4: another day, -5: any
    QTest::newRow("ordinal") << u"the second one"_s << 1;
    QTest::newRow("later of them") << u"the later one"_s << 2;
    QTest::newRow("by time") << u"the 2 o'clock"_s << 1;
    QTest::newRow("by word") << u"four works"_s << 2;
    QTest::newRow("by day") << u"Thursday"_s << 0;
    QTest::newRow("later") << u"anything later?"_s << -3;
    QTest::newRow("earlier") << u"do you have something earlier"_s << -2;
    QTest::newRow("another day") << u"another day please"_s << -4;
    QTest::newRow("any") << u"either is fine"_s << -5;
    QTest::newRow("none") << u"hmm"_s << -1;
}

void TestUnderstand::choice()
{
    QFETCH(QString, text);
    Listening l = listening();
    l.asked = {Asked::Offers};
    const auto at = [](int day, int hour) {
        return QDateTime{QDate{2026, 3, day}, QTime{hour, 0}, QTimeZone{"America/New_York"}};
    };
    l.offers = {at(5, 10), at(6, 14), at(6, 16)};
    const Choice choice = understand(text, l).choice;
    const QMap<Choice::Kind, int> codes{{Choice::Kind::None, -1}, {Choice::Kind::Earlier, -2},
        {Choice::Kind::Later, -3}, {Choice::Kind::AnotherDay, -4}, {Choice::Kind::Any, -5}};
    QTEST(choice.kind == Choice::Kind::Nth ? choice.index : codes.value(choice.kind), "expected");
}

void TestUnderstand::answerHolds_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("member"); // a slot, or a member of the answer behind a dot
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *line, const char *member, const char *expected) {
        QTest::newRow(name) << QByteArray{line} << QString::fromUtf8(member) << QString::fromUtf8(expected);
    };
    row("day alone", R"({"text":"tomorrow night at 8:15 please"})", "date", "tomorrow");
    row("time alone", R"({"text":"tomorrow night at 8:15 please"})", "time", "night at 8:15");
    row("part across the day", R"({"text":"at 8:45 tomorrow evening"})", "time", "8:45");
    row("tonight", R"({"text":"a table tonight at 9"})", "date", "tonight");
    row("people listed", R"({"text":"for me, my wife and two kids"})", "party_size", "4");
    row("party and time", R"({"text":"a table for 5 at 7 pm"})", "party_size", "5");
    row("money is no party", R"({"text":"can you do it for 20 dollars?"})", "party_size", "");
    row("a pronoun is no party", R"({"text":"I will take that one for sure"})", "party_size", "");
    row("friends counted", R"({"text":"we need a table for five of my friends"})", "party_size", "5");
    row("relations of relations", R"({"text":"my sister and her two kids will come"})", "party_size", "3");
    row("a speaker is no guest", R"({"text":"for 6 people, I am so sorry"})", "people", "6 people");
    row("fewer after all", R"({"text":"change it from 8 people to just 7"})", "party_size", "7");
    row("one more is no party", R"({"text":"please add one more person"})", "party_size", "");
    row("minutes are no party", R"({"text":"a table for six fifteen pm"})", "party_size", "");
    row("seven in the evening", R"({"text":"I'd like it for seven in the evening"})", "party_size", "");
    row("guests told", R"({"text":"the number of guests is 15"})", "party_size", "15");
    row("party before a clock time", R"({"text":"June 2nd for 9 at 1:15 pm","asked":["date","time"]})", "party_size",
        "9");
    row("half of the day apart", R"({"text":"at 10:40 AM please"})", "time", "10:40");
    row("half of the day glued", R"({"text":"at 10:40am please"})", "time", "10:40am");
    row("from now, as a time", R"({"text":"is there one in half an hour"})", "time", "in half an hour");
    row("weekday and date", R"({"text":"Thursday, on the 30th of July"})", "date", "Thursday, on the 30th of July");
    row("postcode", R"({"text":"l u four n one a b","asked":"postcode"})", "postcode", "LU4N 1AB");
    row("postcode, misheard", R"({"text":"w 48 to r s","asked":"postcode"})", "postcode", "W48 2RS");
    row("birth date in groups", R"({"text":"29 06 19 70","lang":"en-GB","asked":"dob"})", "date_of_birth",
        "1970-06-29");
    row("birth date of digits", R"({"text":"2906 1970","lang":"en-GB","asked":"dob"})", "date_of_birth", "1970-06-29");
    row("last name alone", R"({"text":"Oakley","asked":["first_name","last_name"]})", "last_name", "Oakley");
    row("first name alone", R"({"text":"Ann","asked":["first_name","last_name"]})", "first_name", "Ann");
    row("web address", R"({"text":"w w w dot example dot com slash two"})", "url", "www.example.com/2");
    row("a name in two pieces", R"({"text":"w w w dot n orby dot com"})", "url", "www.norby.com");
    row("an ending spelled", R"({"text":"norby punto d e","lang":"es"})", "url", "norby.de");
    row("a handle", R"({"text":"arroba n o r b y","lang":"es"})", "url", "@norby");
    row("signs by name", R"({"text":"norby dot com slash a question mark b equals c"})", "url", "norby.com/a?b=c");
    row("plus in an address", R"({"text":"ann plus shop at norby dot com"})", "email", "ann+shop@norby.com");
    row("a length, Spanish", R"({"text":"dos horas","lang":"es"})", ".written", "2 h");
    row("an article, Spanish", R"({"text":"las dos menos diez","lang":"es"})", ".written", "la 1:50");
    row("for the hour, Spanish", R"({"text":"diez para las tres","lang":"es"})", ".written", "las 2:50");
    row("bare domain", R"({"text":"example dot org"})", "url", "example.org");
    row("time in digits", R"({"text":"at half past two p m"})", ".written", "at 02:30 p.m.");
    row("time in digits, Spanish", R"({"text":"a las dos y media de la tarde","lang":"es"})", ".written",
        "a las 2:30 p.m.");
}

void TestUnderstand::answerHolds()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, member);
    const QJsonObject answer = understandLine(line, listening().reference);
    const QJsonValue value = member.startsWith(u'.') ? answer.value(member.mid(1)) : answer.value(u"slots"_s)[member];
    QTEST(value.isArray() ? value[0].toString() : value.toString(), "expected");
}

void TestUnderstand::knownPeopleAreHeard_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nearly") << u"Steven Meyers"_s << u"Stephen Myers"_s;
    QTest::newRow("spelled") << u"d e r e k p o o n"_s << u"Derek Poon"_s;
    QTest::newRow("last name only") << u"Ferguson"_s << u"Bethan Ferguson"_s;
    QTest::newRow("two could be meant") << u"Poon"_s << u"Poon"_s;
    QTest::newRow("nobody known") << u"Maria Lopez"_s << u"Maria Lopez"_s;
}

void TestUnderstand::knownPeopleAreHeard()
{
    QFETCH(QString, text);
    Listening l = listening();
    l.asked = {Asked::Name};
    l.knownPeople = {u"Stephen Myers"_s, u"Derek Poon"_s, u"Daria Poon"_s, u"Bethan Ferguson"_s};
    QTEST(understand(text, l).name.full(), "expected");
}

void TestUnderstand::lineIsSaidNow_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("date"); // of "tomorrow", while it is 9 in the morning of 3 March in New York
    QTest::newRow("no moment") << QByteArray{R"({"text":"tomorrow"})"} << u"2026-03-04"_s;
    QTest::newRow("its own moment") << QByteArray{R"({"text":"tomorrow","reference":"2027-01-01T10:00"})"}
                                    << u"2027-01-02"_s;
    QTest::newRow("its own day") << QByteArray{R"({"text":"tomorrow","reference":"2027-01-01"})"} << u"2027-01-02"_s;
    QTest::newRow("a zone a day ahead") << QByteArray{R"({"text":"tomorrow","timezone":"Pacific/Kiritimati"})"}
                                        << u"2026-03-05"_s;
    QTest::newRow("no moment at all") << QByteArray{R"({"text":"tomorrow","reference":"soon"})"} << u"2026-03-04"_s;
}

void TestUnderstand::lineIsSaidNow()
{
    QFETCH(QByteArray, line);
    const QJsonObject answer = understandLine(line, listening().reference);
    QTEST(answer.value(u"datetime"_s)[u"start"_s].toString(), "date");
}

void TestUnderstand::lineIsAnswered_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("intent"); // empty: an error
    QTest::newRow("full")
        << QByteArray{R"({"id":"1","text":"I want to book a table for 2 tomorrow","lang":"en","reference":"2026-03-03T09:00"})"}
        << u"book"_s;
    QTest::newRow("only text") << QByteArray{R"({"text":"goodbye"})"} << u"goodbye"_s;
    QTest::newRow("no text") << QByteArray{R"({"id":7})"} << u"other"_s;
    QTest::newRow("wrong types") << QByteArray{R"({"id":[],"text":5,"lang":{},"asked":7,"system_acts":"x"})"}
                                 << u"other"_s;
    QTest::newRow("not an object") << QByteArray{"[1]"} << QString{};
    QTest::newRow("no JSON") << QByteArray{"{\"text\":"} << QString{};
    QTest::newRow("empty") << QByteArray{} << QString{};
    QTest::newRow("bytes") << QByteArray{"\xff\xfe\x00", 3} << QString{};
}

void TestUnderstand::lineIsAnswered()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, intent);
    const QJsonObject answer = understandLine(line, listening().reference);
    QCOMPARE(answer.contains(u"error"_s), intent.isEmpty());
    QTEST(answer.value(u"intent"_s).toString(), "intent");
}

QTEST_APPLESS_MAIN(TestUnderstand)
#include "test_understand.moc"
