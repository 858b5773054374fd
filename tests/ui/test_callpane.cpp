// SPDX-License-Identifier: GPL-3.0-or-later
// What owners do about past calls, each by mouse and by keys, on a real practice host: notes, tags, blocking, calling
// back, saying what was wrong, exporting.
#include "api/setup.h"
#include "calls/callsmodel.h"
#include "stage.h"
#include "widgets/formats.h"
#include "widgets/transcriptview.h"
#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QJsonArray>
#include <QLabel>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>

using namespace cloudgreet;
using namespace cloudgreet::ui;
using namespace cloudgreet::hands;

namespace {
const QString maria = u"+12125550163"_s, tom = u"+12125550175"_s;

void mouse(QWidget *widget, QEvent::Type type, const QPoint &at)
{
    QMouseEvent event{type, at, widget->mapToGlobal(at), type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                      Qt::NoButton, Qt::NoModifier};
    QApplication::sendEvent(widget, &event);
}
} // namespace

/// The computer's telephone program.
class Telephone : public QObject
{
    Q_OBJECT
public:
    QList<QUrl> called;
public slots:
    void call(const QUrl &url) { called << url; }
};

class TestCallPane : public QObject
{
    Q_OBJECT
    std::unique_ptr<UiStage> m_stage;

    api::ApiClient &client() const { return m_stage->line->client(); }
    QTableView *table() const { return m_stage->window->findChild<QTableView *>(u"callsTable"_s); }
    CallsModel *calls() const { return qobject_cast<CallsModel *>(table()->model()); }
    TranscriptView *transcript() const { return seen<TranscriptView>(u"callTranscript"_s); }

    template <typename T> Result<T> answered(QFuture<Result<T>> answer)
    {
        [[maybe_unused]] const bool isDone = QTest::qWaitFor([&] { return answer.isFinished(); }, 15000);
        return answer.isFinished() ? answer.result() : failure(Fault::Timeout, u"no answer"_s);
    }
    api::CallSummary kept(const QString &id)
    {
        const auto detail = answered(client().call(id));
        return detail ? detail->call : api::CallSummary{};
    }
    void callIn(const QString &from, const QString &name, const QStringList &says)
    {
        const int before = calls()->rowCount();
        QVERIFY(answered(client().placePracticeCall({0, from, name, says})));
        const auto isOver = [&] {
            const api::CallSummary *call = calls()->callAt(0);
            return calls()->rowCount() == before + 1 && call && !call->isLive() && call->outcome != api::Outcome::Open;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isOver(), 60000);
    }
    /// Chooses a row by the mouse and waits until the pane shows it.
    void choose(int row)
    {
        m_stage->shortcut(Qt::Key_2);
        const QString name = callerText(*calls()->callAt(row));
        QTest::mouseClick(
            table()->viewport(), Qt::LeftButton, {}, table()->visualRect(calls()->index(row, 0)).center());
        QTRY_VERIFY(transcript() || seen<QPlainTextEdit>(u"callNotes"_s));
        QTRY_COMPARE(table()->currentIndex().row(), row);
        QTRY_COMPARE(seen<QLabel>(u"detailName"_s)->text(), name);
    }
    int rowOf(const QString &from) const
    {
        for (int row = 0; row < calls()->rowCount(); ++row)
            if (calls()->callAt(row)->from == from)
                return row;
        return -1;
    }
    static void press(const QString &name, bool byKeys)
    {
        QTRY_VERIFY2(seen<QWidget>(name) && seen<QWidget>(name)->isEnabled(), qPrintable(name));
        auto *widget = seen<QWidget>(name);
        widget->setFocus();
        byKeys ? QTest::keyClick(widget, Qt::Key_Space) : QTest::mouseClick(widget, Qt::LeftButton);
    }
    static QString textOf(const QString &button)
    {
        return seen<QPushButton>(button) ? seen<QPushButton>(button)->text().trimmed() : QString{};
    }
    QJsonArray faq()
    {
        api::SetupClient setup{client()};
        const auto section = answered(setup.section(u"faq"_s));
        return section ? section->values[u"faq"].toArray() : QJsonArray{};
    }
    QString answerTo(const QString &question)
    {
        for (const auto &entry : faq())
            if (entry[u"q"].toString() == question)
                return entry[u"a"].toString();
        return {};
    }
    /// The file that the dialog is told by its keys.
    void saveAs(const QString &path)
    {
        QTRY_VERIFY(seen<QFileDialog>(u"saveDialog"_s));
        auto *name = seen<QFileDialog>(u"saveDialog"_s)->findChild<QLineEdit *>(u"fileNameEdit"_s);
        QVERIFY(name);
        name->setText(path);                // typed, it would be completed from what is there
        name->setFocus();
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(!seen<QFileDialog>(u"saveDialog"_s));
    }

private slots:
    void initTestCase()
    {
        m_stage = std::make_unique<UiStage>();
        m_stage->startHost();
        m_stage->openWindow();
        callIn(maria, u"Maria Lopez"_s, {u"What are your opening hours?"_s, u"no thanks, goodbye"_s});
        callIn(tom, u"Tom Becker"_s, {u"Do you take Delta Dental?"_s, u"no thanks, goodbye"_s});
    }

    void notesAreSavedAsTheyAreTyped()
    {
        choose(rowOf(maria));
        const QString id = calls()->callAt(rowOf(maria))->id;
        click(u"notesTab"_s);
        QTRY_VERIFY(seen<QPlainTextEdit>(u"callNotes"_s));
        auto *notes = seen<QPlainTextEdit>(u"callNotes"_s);
        QTest::mouseClick(notes->viewport(), Qt::LeftButton);
        QTest::keyClicks(notes, u"Ask for the Hawthorne estimate"_s);
        QTRY_COMPARE(seen<QLabel>(u"notesState"_s)->text(), u"Saved"_s);
        QCOMPARE(kept(id).notes, u"Ask for the Hawthorne estimate"_s);
        QTRY_COMPARE(calls()->callAt(rowOf(maria))->notes, u"Ask for the Hawthorne estimate"_s);
        QVERIFY(calls()->index(rowOf(maria), 0).data(Qt::AccessibleTextRole).toString().contains(u"notes"_s));
        picture(*m_stage->window, m_stage->theme, u"notes"_s);
        click(u"notesUndoButton"_s);
        QTRY_COMPARE(kept(id).notes, QString{});
        QTest::keyClick(notes, Qt::Key_Z, Qt::ControlModifier);             // and the undoing is undone by keys
        QTRY_COMPARE(kept(id).notes, u"Ask for the Hawthorne estimate"_s);
        QTest::keyClicks(notes, u"!"_s);
        choose(rowOf(tom));                                                 // before the pause: not lost
        QTRY_COMPARE(kept(id).notes, u"Ask for the Hawthorne estimate!"_s);
        QCOMPARE(seen<QPlainTextEdit>(u"callNotes"_s)->toPlainText(), QString{});
    }

    void twoWhoWriteNotesLoseNothing_data()
    {
        QTest::addColumn<QString>("wish");
        QTest::addColumn<bool>("byKeys");
        QTest::addColumn<QString>("notes");
        for (const bool byKeys : {false, true}) {
            const char *hand = byKeys ? "keys" : "mouse";
            QTest::addRow("both, %s", hand) << u"notesBothButton"_s << byKeys << u"Roof. Gate 7\n\nA dog"_s;
            QTest::addRow("mine, %s", hand) << u"notesMineButton"_s << byKeys << u"Roof. A dog"_s;
            QTest::addRow("theirs, %s", hand) << u"notesTheirsButton"_s << byKeys << u"Roof. Gate 7"_s;
        }
        QTest::newRow("gone to another call") << QString{} << false << u"Roof. Gate 7\n\nA dog"_s;
    }
    void twoWhoWriteNotesLoseNothing()
    {
        QFETCH(QString, wish);
        QFETCH(bool, byKeys);
        QFETCH(QString, notes);
        const QString id = calls()->callAt(rowOf(maria))->id, before = kept(id).notes;
        choose(rowOf(tom));
        QVERIFY(answered(client().writeNotes(id, u"Roof. "_s, before)));
        choose(rowOf(maria));
        auto *edit = seen<QPlainTextEdit>(u"callNotes"_s);
        QTRY_COMPARE(edit->toPlainText(), u"Roof. "_s);
        edit->setFocus();
        edit->moveCursor(QTextCursor::End);
        QTest::keyClicks(edit, u"A do"_s);
        QVERIFY(answered(client().writeNotes(id, u"Roof. Gate 7"_s, u"Roof. "_s)));     // at another console meanwhile
        QTest::keyClicks(edit, u"g"_s);
        if (wish.isEmpty())
            choose(rowOf(tom));
        else {
            QTRY_VERIFY(seen<QLabel>(u"notesTheirs"_s));
            QCOMPARE(seen<QLabel>(u"notesTheirs"_s)->text(), u"Roof. Gate 7"_s);
            QCOMPARE(kept(id).notes, u"Roof. Gate 7"_s);
            if (!byKeys)
                picture(*m_stage->window, m_stage->theme, u"notes-clash"_s);
            press(wish, byKeys);
            QTRY_VERIFY(!seen<QLabel>(u"notesTheirs"_s));
            QTRY_COMPARE(seen<QLabel>(u"notesState"_s)->text(), u"Saved"_s);
            QCOMPARE(edit->toPlainText(), notes);
        }
        QTRY_COMPARE(kept(id).notes, notes);
        QVERIFY(answered(client().writeNotes(id, before, kept(id).notes)));
        if (!wish.isEmpty())
            QTRY_COMPARE(seen<QPlainTextEdit>(u"callNotes"_s)->toPlainText(), before);
    }

    void notesAreFoundBesideWhatWasSaid()
    {
        type(u"callSearch"_s, u"hawthorne"_s);
        QTRY_COMPARE(calls()->rowCount(), 1);
        QVERIFY(calls()->callAt(0)->hit.contains(u"Hawthorne"_s));
        type(u"callSearch"_s, {});
        QTRY_COMPARE(calls()->rowCount(), 2);
    }

    void tagsAreGivenAndTakenAway()
    {
        choose(rowOf(maria));
        const QString id = calls()->callAt(rowOf(maria))->id;
        QTRY_VERIFY(seen<QLineEdit>(u"tagEdit"_s));
        auto *edit = seen<QLineEdit>(u"tagEdit"_s);
        edit->setFocus();
        for (const QString &tag : {u"VIP"_s, u"roof"_s}) {
            QTest::keyClicks(edit, tag);
            QTest::keyClick(edit, Qt::Key_Return);
            QTRY_VERIFY(seen<QPushButton>(u"tagChip_"_s + tag));
        }
        QTRY_COMPARE(calls()->callAt(rowOf(maria))->tags, (QStringList{u"roof"_s, u"VIP"_s}));
        picture(*m_stage->window, m_stage->theme, u"tags"_s);
        press(u"tagChip_roof"_s, false);
        QTRY_COMPARE(kept(id).tags, QStringList{u"VIP"_s});
        QTest::keyClicks(edit, u"roof"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(seen<QPushButton>(u"tagChip_roof"_s));
        press(u"tagChip_roof"_s, true);
        QTRY_COMPARE(kept(id).tags, QStringList{u"VIP"_s});
        choose(rowOf(tom));
        QTRY_VERIFY(!seen<QPushButton>(u"tagChip_VIP"_s));
        QTest::keyClicks(edit, u"vip"_s);                                   // in the spelling that is in use
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(seen<QPushButton>(u"tagChip_VIP"_s));
        press(u"tagChip_VIP"_s, false);
        QTRY_COMPARE(calls()->callAt(rowOf(tom))->tags, QStringList{});
    }

    void theListIsNarrowedToATag()
    {
        press(u"tagFilter"_s, false);
        QTRY_VERIFY(seen<QMenu>(u"tagMenu"_s));
        auto *menu = seen<QMenu>(u"tagMenu"_s);
        picture(*m_stage->window, m_stage->theme, u"tagmenu"_s);
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().last()).center());
        QTRY_COMPARE(calls()->rowCount(), 1);
        QCOMPARE(calls()->callAt(0)->from, maria);
        QCOMPARE(textOf(u"tagFilter"_s), u"Tag: VIP"_s);
        press(u"tagFilter"_s, true);
        QTRY_VERIFY(seen<QMenu>(u"tagMenu"_s));
        QTest::keyClick(seen<QMenu>(u"tagMenu"_s), Qt::Key_Home);
        QTest::keyClick(seen<QMenu>(u"tagMenu"_s), Qt::Key_Return);         // any
        QTRY_COMPARE(calls()->rowCount(), 2);
    }

    void aCallerIsBlockedAndServedAgain_data()
    {
        QTest::addColumn<bool>("byKeys");
        QTest::newRow("by mouse") << false;
        QTest::newRow("by keys") << true;
    }
    void aCallerIsBlockedAndServedAgain()
    {
        QFETCH(bool, byKeys);
        choose(rowOf(tom));
        QTRY_COMPARE(textOf(u"blockCallerButton"_s), u"Block"_s);
        press(u"blockCallerButton"_s, byKeys);
        QTRY_VERIFY(seen<QWidget>(u"promptSheet"_s));
        QString words;
        for (const QLabel *label : seen<QWidget>(u"promptSheet"_s)->findChildren<QLabel *>())
            words += label->text();
        QVERIFY2(words.contains(u"busy tone"_s), qPrintable(words));
        if (!byKeys)
            picture(*m_stage->window, m_stage->theme, u"block"_s);
        if (byKeys)
            QTest::keyClick(seen<QWidget>(u"promptSheet"_s), Qt::Key_Return);
        else
            click(u"sheetYesButton"_s);
        QTRY_COMPARE(textOf(u"blockCallerButton"_s), u"Unblock"_s);
        press(u"blockCallerButton"_s, byKeys);
        QTRY_COMPARE(textOf(u"blockCallerButton"_s), u"Block"_s);
    }

    void theCallerIsCalledBack_data() { aCallerIsBlockedAndServedAgain_data(); }
    void theCallerIsCalledBack()
    {
        QFETCH(bool, byKeys);
        choose(rowOf(tom));
        QGuiApplication::clipboard()->clear();
        Telephone telephone;
        QDesktopServices::setUrlHandler(u"tel"_s, &telephone, "call");
        press(u"callBackButton"_s, byKeys);
        QDesktopServices::unsetUrlHandler(u"tel"_s);
        QCOMPARE(telephone.called, QList<QUrl>{QUrl{u"tel:"_s + tom}});
        QCOMPARE(QGuiApplication::clipboard()->text(), tom);
        QTRY_VERIFY(seen<QWidget>(u"toast"_s));
        picture(*m_stage->window, m_stage->theme, u"callback"_s);
    }

    void withoutATelephoneProgramTheNumberIsStillAtHand()
    {
        QGuiApplication::clipboard()->clear();
        QSignalSpy told{m_stage->line.get(), &LineSession::told};
        press(u"callBackButton"_s, false);              // nobody takes "tel:" here
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().at(2).toBool(), false);
        QVERIFY(told.first().at(1).toString().contains(u"tel:"_s));
        QCOMPARE(QGuiApplication::clipboard()->text(), tom);
    }

    void whatACallerSaidIsGivenItsAnswer()
    {
        choose(rowOf(tom));
        click(u"transcriptTab"_s);
        QTRY_VERIFY(transcript() && transcript()->shownText().contains(u"Delta"_s));
        int line = -1;
        const QStringList lines = transcript()->shownText().split(u'\n');
        for (int i = 0; i < lines.size(); ++i)
            if (lines.at(i).contains(u"Delta Dental?"_s) && line < 0)
                line = i;
        QVERIFY(line >= 0);
        transcript()->readFromStart();
        mouse(transcript()->viewport(), QEvent::MouseMove, transcript()->boxOf(line).center());
        QVERIFY(transcript()->flagOf(line).isValid());
        picture(*m_stage->window, m_stage->theme, u"flag"_s);
        QTest::mouseClick(transcript()->viewport(), Qt::LeftButton, {}, transcript()->flagOf(line).center());
        QTRY_VERIFY(seen<QWidget>(u"answerSheet"_s));
        QCOMPARE(seen<QLineEdit>(u"answerQuestion"_s)->text(), u"Do you take Delta Dental?"_s);
        QTest::keyClicks(seen<QPlainTextEdit>(u"answerText"_s), u"Yes, and every other plan."_s);
        picture(*m_stage->window, m_stage->theme, u"answer"_s);
        click(u"sheetYesButton"_s);
        QTRY_COMPARE(answerTo(u"Do you take Delta Dental?"_s), u"Yes, and every other plan."_s);
    }

    void aWrongAnswerIsReplacedByKeys()
    {
        callIn(tom, u"Tom Becker"_s, {u"Do you take Delta Dental?"_s, u"no thanks, goodbye"_s});
        choose(0);
        QTRY_VERIFY(transcript() && transcript()->shownText().contains(u"every other plan"_s));
        const QStringList lines = transcript()->shownText().split(u'\n');
        const qsizetype entries = faq().size();
        transcript()->setFocus();
        int line = -1;
        for (int i = 0; i < lines.size(); ++i)
            if (lines.at(i).contains(u"every other plan"_s))
                line = i;
        for (int i = 0; i <= line; ++i)
            QTest::keyClick(transcript(), Qt::Key_Down);
        QCOMPARE(transcript()->currentLine(), line);
        QTest::keyClick(transcript(), Qt::Key_Return, Qt::ShiftModifier);
        QTRY_VERIFY(seen<QWidget>(u"answerSheet"_s));
        auto *answer = seen<QPlainTextEdit>(u"answerText"_s);
        QTRY_COMPARE(
            answer->toPlainText(), u"Yes, and every other plan."_s); // the owner's own entry, not the whole line
        QCOMPARE(seen<QLineEdit>(u"answerQuestion"_s)->text(), u"Do you take Delta Dental?"_s);
        picture(*m_stage->window, m_stage->theme, u"correct"_s);
        type(u"answerText"_s, u"No, but Aetna and Cigna."_s);
        QTest::keyClick(answer, Qt::Key_Tab);
        auto *save = seen<QPushButton>(u"sheetYesButton"_s);
        save->setFocus();
        QTest::keyClick(save, Qt::Key_Space);
        QTRY_COMPARE(answerTo(u"Do you take Delta Dental?"_s), u"No, but Aetna and Cigna."_s);
        QCOMPARE(faq().size(), entries);
    }

    void aLineHasItsMenu()
    {
        choose(0);
        QTRY_VERIFY(transcript());
        const QPoint at = transcript()->boxOf(0).center();
        QContextMenuEvent event{QContextMenuEvent::Mouse, at, transcript()->viewport()->mapToGlobal(at)};
        QApplication::sendEvent(transcript()->viewport(), &event);
        QTRY_VERIFY(seen<QMenu>(u"lineMenu"_s));
        auto *menu = seen<QMenu>(u"lineMenu"_s);
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().last()).center());
        QTRY_VERIFY(seen<QWidget>(u"answerSheet"_s));
        QTest::keyClick(seen<QWidget>(u"answerSheet"_s), Qt::Key_Escape);
        QTRY_VERIFY(!seen<QWidget>(u"answerSheet"_s));
    }

    void whatTheListShowsIsExported()
    {
        press(u"tagFilter"_s, false);
        QTRY_VERIFY(seen<QMenu>(u"tagMenu"_s));
        auto *menu = seen<QMenu>(u"tagMenu"_s);
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().last()).center());
        QTRY_COMPARE(calls()->rowCount(), 1);
        click(u"exportCallsButton"_s);
        QTRY_VERIFY(seen<QWidget>(u"exportSheet"_s));
        picture(*m_stage->window, m_stage->theme, u"export"_s);
        click(u"sheetYesButton"_s);
        QTRY_VERIFY(seen<QFileDialog>(u"saveDialog"_s));
        QVERIFY(seen<QFileDialog>(u"saveDialog"_s)->selectedFiles().value(0).endsWith(u".csv"_s));
        saveAs(m_stage->file(u"one.csv"_s));
        QTRY_VERIFY(!seen<QWidget>(u"exportSheet"_s));
        QFile file{m_stage->file(u"one.csv"_s)};
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        QCOMPARE(whole.count("\r\n"), 2);               // the head and Maria's call
        QVERIFY2(whole.startsWith("\xef\xbb\xbf") && whole.contains("+12125550163") && whole.contains("VIP"), whole);
        press(u"tagFilter"_s, true);
        QTRY_VERIFY(seen<QMenu>(u"tagMenu"_s));
        QTest::keyClick(seen<QMenu>(u"tagMenu"_s), Qt::Key_Home);
        QTest::keyClick(seen<QMenu>(u"tagMenu"_s), Qt::Key_Return);
        QTRY_COMPARE(calls()->rowCount(), 3);
    }

    void allOfItIsExportedByKeys()
    {
        press(u"exportCallsButton"_s, true);
        QTRY_VERIFY(seen<QRadioButton>(u"exportJson"_s));
        QTest::keyClick(seen<QRadioButton>(u"exportJson"_s), Qt::Key_Space);
        QVERIFY(seen<QRadioButton>(u"exportJson"_s)->isChecked());
        QTest::keyClick(seen<QWidget>(u"exportSheet"_s), Qt::Key_Return);
        saveAs(m_stage->file(u"all.json"_s));
        QTRY_VERIFY(!seen<QWidget>(u"exportSheet"_s));
        QFile file{m_stage->file(u"all.json"_s)};
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray all = QJsonDocument::fromJson(file.readAll()).array();
        QCOMPARE(all.size(), 3);
        QVERIFY(!all.first()[u"turns"].toArray().isEmpty());
    }

    void aCancelledExportLeavesNothing()
    {
        click(u"exportCallsButton"_s);
        QTRY_VERIFY(seen<QWidget>(u"exportSheet"_s));
        QTest::keyClick(seen<QWidget>(u"exportSheet"_s), Qt::Key_Return);
        saveAs(m_stage->file(u"never.csv"_s));
        if (auto *sheet = seen<QWidget>(u"exportSheet"_s))                  // before the first piece has come
            QTest::keyClick(sheet, Qt::Key_Escape);
        QTRY_VERIFY(!seen<QWidget>(u"exportSheet"_s));
        QTRY_VERIFY(QDir{m_stage->folder.path()}.entryList({u"never*"_s}).isEmpty());
    }

    void cleanupTestCase() { m_stage.reset(); }
};

QTEST_MAIN(TestCallPane)
#include "test_callpane.moc"
