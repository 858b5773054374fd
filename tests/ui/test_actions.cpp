// SPDX-License-Identifier: GPL-3.0-or-later
// What owners do to calls and appointments, each by mouse and by keys: on the real host with stand-ins for its
// providers.
#include "appointments/weekview.h"
#include "calls/callsmodel.h"
#include "hoston.h"
#include "player/recordingplayer.h"
#include "player/waveform.h"
#include "stage.h"
#include "widgets/transcriptview.h"
#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSlider>
#include <QTableView>
#include <QtEndian>
#include <cmath>

using namespace cloudgreet;
using namespace cloudgreet::ui;
using namespace cloudgreet::hands;

namespace {
const QString ourNumber = u"+12125550100"_s, caller = u"+12125550147"_s, person = u"+12125550188"_s;

/// Thirteen seconds of telephone: a tone, nine seconds of nothing, and a tone again.
QByteArray toneAndSilence()
{
    constexpr int rate = 8000, seconds = 13;
    QByteArray sound;
    for (int i = 0; i < rate * seconds; ++i) {
        const bool isSilent = i >= rate && i < 10 * rate;
        const qint16 sample = isSilent ? 0 : qint16(12000 * std::sin(i * 0.35));
        const qint16 little = qToLittleEndian(sample);
        sound.append(reinterpret_cast<const char *>(&little), 2);
    }
    const auto number = [](quint32 value) {
        const quint32 little = qToLittleEndian(value);
        return QByteArray{reinterpret_cast<const char *>(&little), 4};
    };
    QByteArray wav = "RIFF" + number(quint32(36 + sound.size())) + "WAVEfmt " + number(16);
    wav += QByteArray{"\x01\x00\x01\x00", 4} + number(rate) + number(rate * 2) + QByteArray{"\x02\x00\x10\x00", 4};
    return wav + "data" + number(quint32(sound.size())) + sound;
}

void mouse(QWidget *widget, QEvent::Type type, const QPoint &at)
{
    QMouseEvent event{type, at, widget->mapToGlobal(at), type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                      type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier};
    QApplication::sendEvent(widget, &event);
}

void drag(QWidget *widget, const QPoint &from, const QPoint &to)
{
    mouse(widget, QEvent::MouseButtonPress, from);
    mouse(widget, QEvent::MouseMove, (from + to) / 2);
    mouse(widget, QEvent::MouseMove, to);
    mouse(widget, QEvent::MouseButtonRelease, to);
}
} // namespace

class TestActions : public QObject
{
    Q_OBJECT
    practice::StandIns m_standIns{{.seed = 11, .speechSpeed = 20, .spokenRecordings = false}};
    std::unique_ptr<UiStage> m_stage;
    QString m_visit;
    QStringList m_refusals;

    WeekView *week() const { return m_stage->window->findChild<WeekView *>(u"weekView"_s); }
    RecordingPlayer *player() const { return m_stage->window->findChild<RecordingPlayer *>(u"recordingPlayer"_s); }
    api::ApiClient &client() const { return m_stage->line->client(); }

    template <typename T> Result<T> answered(QFuture<Result<T>> answer)
    {
        [[maybe_unused]] const bool isDone = QTest::qWaitFor([&] { return answer.isFinished(); }, 15000);
        return answer.isFinished() ? answer.result() : failure(Fault::Timeout, u"no answer"_s);
    }

    /// Wednesday of the week after the next, so that nothing is in the past and no hour is too soon.
    static QDateTime wednesdayAt(int hour, int minute = 0, int days = 0)
    {
        const QTimeZone zone{"America/New_York"};
        const QDate today = QDateTime::currentDateTimeUtc().toTimeZone(zone).date();
        return QDateTime{today.addDays(14 + 3 - today.dayOfWeek() + days), QTime{hour, minute}, zone}.toUTC();
    }

    const api::Appointment *visit() const
    {
        const auto &all = week()->visits();
        const auto found = std::ranges::find(all, m_visit, &api::Appointment::id);
        return found == all.end() ? nullptr : &*found;
    }
    bool standsAt(const QDateTime &utc) const { return visit() && visit()->startUtc == utc; }

    void book(const QDateTime &startUtc)
    {
        const auto booked = answered(client().book({u"Cleaning"_s, {}, u"Maria Lopez"_s, caller, {}, startUtc}));
        QVERIFY2(booked && booked->success, booked ? qPrintable(booked->message) : qPrintable(booked.error().text));
        m_visit = booked->appointmentId;
    }

    static void answerPrompt(bool byKeys)
    {
        QTRY_VERIFY(seen<QWidget>(u"promptSheet"_s));
        auto *sheet = seen<QWidget>(u"promptSheet"_s);
        if (byKeys)
            QTest::keyClick(sheet, Qt::Key_Return);
        else
            QTest::mouseClick(sheet->findChild<QPushButton *>(u"sheetYesButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!seen<QWidget>(u"promptSheet"_s));
    }

    QString callIn(const QJsonArray &says = {})
    {
        practice::PracticeCall call;
        call.from = caller, call.to = ourNumber, call.says = says, call.speechSpeed = 20;
        call.interactive = says.isEmpty();              // who says nothing stays on the line
        return m_standIns.placeCall(call).value_or(QString{});
    }

    int dialled(const QString &number) const
    {
        int times = 0;
        for (const auto &one : m_standIns.received(u"telnyx"_s))
            times += one[u"path"].toString().endsWith(u"/v2/calls"_s) && one[u"body"][u"to"].toString() == number;
        return times;
    }

    int textsOf(const QString &kind)
    {
        const auto page = answered(client().messages(caller, {}, 50));
        return page ? int(std::ranges::count(page->items, kind, &api::TextMessage::kind)) : -1;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_standIns.listen({QHostAddress::LocalHost, 0}));
        m_stage = std::make_unique<UiStage>();
        QJsonObject hours;
        for (const QString &day : {u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s})
            hours.insert(day, QJsonArray{QJsonArray{u"08:00"_s, u"20:00"_s}});
        const QJsonObject business{{u"name"_s, u"Bright Smile Dental"_s}, {u"phone_numbers"_s, QJsonArray{ourNumber}},
            {u"timezone"_s, u"America/New_York"_s}, {u"hours"_s, hours},
            {u"services"_s,
                QJsonArray{QJsonObject{{u"name"_s, u"Cleaning"_s}, {u"minutes"_s, 45}, {u"price"_s, u"120.00"_s}}}},
            {u"staff"_s, QJsonArray{QJsonObject{{u"name"_s, u"Dr. Chen"_s}}}}, {u"on_call"_s, QJsonArray{person}}};
        m_stage->config = onFreePorts(m_stage->file(u"data"_s));
        QVERIFY(Host::configureOffline(m_stage->config.dataDir, business));
        m_stage->host = hostOn(m_standIns, m_stage->config);
        QVERIFY(m_stage->host);
        m_stage->openWindow(false);
        connect(m_stage->line.get(), &LineSession::failed, this, [this](const QString &text) { m_refusals << text; });
    }

    void aBookingIsMovedByDragging()
    {
        book(wednesdayAt(10));
        m_stage->shortcut(Qt::Key_4);
        for (int weeks = 0; weeks < 4 && !QTest::qWaitFor([this] { return visit() != nullptr; }, 1500); ++weeks)
            click(u"nextWeekButton"_s);
        QVERIFY(visit());
        const QPoint grip = week()->boxOf(m_visit).center();
        const QPoint below = week()->pointOf(wednesdayAt(10)) - QPoint{0, 3};
        drag(week()->viewport(), grip, grip + QPoint{2, 0});                 // a shaking hand opens it
        QTRY_VERIFY(seen<QWidget>(u"appointmentSheet"_s));
        QTest::keyClick(seen<QWidget>(u"appointmentSheet"_s), Qt::Key_Escape);
        QTRY_VERIFY(!seen<QWidget>(u"appointmentSheet"_s));
        drag(week()->viewport(), grip,
            week()->pointOf(wednesdayAt(13, 30, 1)) - QPoint{0, 3} + QPoint{0, grip.y() - below.y()});
        QTRY_VERIFY(seen<QWidget>(u"promptSheet"_s));
        QTest::keyClick(seen<QWidget>(u"promptSheet"_s), Qt::Key_Escape);   // thought better of it
        QTRY_VERIFY(!seen<QWidget>(u"promptSheet"_s));
        QVERIFY(standsAt(wednesdayAt(10)));
        drag(week()->viewport(), grip,
            week()->pointOf(wednesdayAt(13, 30, 1)) - QPoint{0, 3} + QPoint{0, grip.y() - below.y()});
        answerPrompt(false);
        QTRY_VERIFY(standsAt(wednesdayAt(13, 30, 1)));
        QTRY_COMPARE(textsOf(u"moved"_s), 1);
    }

    void aBookingIsMovedByKeys()
    {
        week()->setFocus();
        QTest::keyClick(week(), Qt::Key_Right);
        QCOMPARE(week()->current(), m_visit);
        QTest::keyClick(week(), Qt::Key_Right, Qt::AltModifier);
        QVERIFY(week()->accessibleName().contains(u"1:30"_s));
        QTest::keyClick(week(), Qt::Key_Escape);
        QTest::keyClick(week(), Qt::Key_Left, Qt::AltModifier);             // Thursday to Wednesday
        for (int i = 0; i < 6; ++i)
            QTest::keyClick(week(), Qt::Key_Down, Qt::AltModifier);         // a quarter of an hour each
        QTest::keyClick(week(), Qt::Key_Return);
        answerPrompt(true);
        QTRY_VERIFY(standsAt(wednesdayAt(15)));
        QTest::keyClick(week(), Qt::Key_Right);
        QTest::keyClick(week(), Qt::Key_Return);
        QTRY_VERIFY(seen<QWidget>(u"appointmentSheet"_s));
    }

    void aVisitIsResizedByItsLowerEdge()
    {
        const int texts = textsOf(u"moved"_s);
        const auto lasts = [this] { return visit() ? visit()->startUtc.secsTo(visit()->endUtc) / 60 : -1; };
        QTRY_COMPARE(lasts(), 45);
        if (auto *sheet = seen<QWidget>(u"appointmentSheet"_s))
            QTest::keyClick(sheet, Qt::Key_Escape);
        QTRY_VERIFY(!seen<QWidget>(u"appointmentSheet"_s));
        const QRect box = week()->boxOf(m_visit);
        const QPoint edge{box.center().x(), box.bottom() - 2};
        const QPoint later{edge.x(), week()->pointOf(wednesdayAt(16, 30)).y() - 3};
        mouse(week()->viewport(), QEvent::MouseMove, edge);
        QCOMPARE(week()->viewport()->cursor().shape(), Qt::SizeVerCursor);
        mouse(week()->viewport(), QEvent::MouseButtonPress, edge);
        mouse(week()->viewport(), QEvent::MouseMove, later);
        picture(*m_stage->window, m_stage->theme, u"resize"_s);
        mouse(week()->viewport(), QEvent::MouseButtonRelease, later);
        answerPrompt(false);
        QTRY_COMPARE(lasts(), 90);
        QVERIFY(standsAt(wednesdayAt(15)));
        week()->setFocus();
        QTest::keyClick(week(), Qt::Key_Right);
        QTest::keyClick(week(), Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
        QVERIFY(week()->accessibleName().contains(u"4:15"_s));
        QTest::keyClick(week(), Qt::Key_Escape);
        QTest::keyClick(week(), Qt::Key_Return);                            // as it was: it is only opened
        QTRY_VERIFY(seen<QWidget>(u"appointmentSheet"_s));
        QTest::keyClick(seen<QWidget>(u"appointmentSheet"_s), Qt::Key_Escape);
        QTRY_VERIFY(!seen<QWidget>(u"appointmentSheet"_s));
        week()->setFocus();
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(week(), Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
        QVERIFY2(week()->accessibleName().contains(u"Outside"_s), qPrintable(week()->accessibleName()));
        picture(*m_stage->window, m_stage->theme, u"resizeconflict"_s);
        QTest::keyClick(week(), Qt::Key_Escape);
        QVERIFY(!week()->accessibleName().contains(u"Outside"_s));
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(week(), Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
        QTest::keyClick(week(), Qt::Key_Return);
        answerPrompt(true);
        QTRY_COMPARE(lasts(), 45);
        const QJsonArray events = m_standIns.calendarEvents();
        const bool isWritten = std::any_of(events.begin(), events.end(), [](const auto &event) {
            return QDateTime::fromString(event.toObject()[u"end"][u"dateTime"].toString(), Qt::ISODate).toUTC()
                == wednesdayAt(15, 45);
        });
        QVERIFY2(isWritten || events.isEmpty(), QJsonDocument{events}.toJson());        // where one is connected
        QCOMPARE(textsOf(u"moved"_s), texts);
        QTest::keyClick(week(), Qt::Key_Return);
        QTRY_VERIFY(seen<QWidget>(u"appointmentSheet"_s));
    }

    void aCancellationNeedNotBeTexted()
    {
        click(u"cancelVisitButton"_s);
        QTRY_VERIFY(seen<QCheckBox>(u"tellCustomer"_s));
        QVERIFY(seen<QCheckBox>(u"tellCustomer"_s)->isChecked());
        picture(*m_stage->window, m_stage->theme, u"cancel"_s);
        click(u"tellCustomer"_s);
        QTest::mouseClick(
            seen<QWidget>(u"cancelSheet"_s)->findChild<QPushButton *>(u"sheetYesButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!visit());
        QCOMPARE(textsOf(u"cancelled"_s), 0);

        book(wednesdayAt(9));
        QTRY_VERIFY(visit());
        QTest::mouseClick(week()->viewport(), Qt::LeftButton, {}, week()->boxOf(m_visit).center());
        QTRY_VERIFY(seen<QPushButton>(u"cancelVisitButton"_s));
        seen<QPushButton>(u"cancelVisitButton"_s)->setFocus();
        QTest::keyClick(seen<QPushButton>(u"cancelVisitButton"_s), Qt::Key_Space);
        QTRY_VERIFY(seen<QWidget>(u"cancelSheet"_s));
        QTest::keyClick(seen<QWidget>(u"cancelSheet"_s), Qt::Key_Return);
        QTRY_VERIFY(!visit());
        QTRY_COMPARE(textsOf(u"cancelled"_s), 1);
    }

    void theReceptionistIsToldPrivately_data()
    {
        QTest::addColumn<bool>("byKeys");
        QTest::newRow("by mouse") << false;
        QTest::newRow("by keys") << true;
    }

    void theReceptionistIsToldPrivately()
    {
        QFETCH(bool, byKeys);
        for (const QString &id : m_stage->line->board().callIds())
            m_stage->line->board().dismissEnded(id);
        m_stage->shortcut(Qt::Key_1);
        const QString call = callIn();
        const auto tell = [&](const QString &text) {
            auto *edit = seen<QLineEdit>(u"privateEdit"_s);
            edit->setFocus();
            QTest::keyClicks(edit, text);
            if (byKeys)
                QTest::keyClick(edit, Qt::Key_Return);
            else
                click(u"privateButton"_s);
        };
        const auto hint = [] {
            const auto *label = seen<QLabel>(u"privateHint"_s);
            return label ? label->text() : QString{};
        };
        const auto said = [] { return seen<TranscriptView>(u"liveTranscript"_s)->shownText(); };
        QTRY_VERIFY_WITH_TIMEOUT(seen<QLineEdit>(u"privateEdit"_s), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"Bright Smile"_s), 30000);
        QVERIFY2(hint().contains(u"does not hear"_s) && hint().contains(u"notes"_s), qPrintable(hint()));
        tell(u"A friend of my sister"_s);
        QTRY_VERIFY2(hint().startsWith(u"Kept in the call"_s), qPrintable(hint()));
        QVERIFY(m_standIns.say(call, u"Do you have a swimming pool?"_s));
        QTRY_VERIFY_WITH_TIMEOUT(seen<QCheckBox>(u"asAnswer"_s), 30000);
        QVERIFY(seen<QLabel>(u"openQuestion"_s)->text().contains(u"swimming pool"_s));
        QVERIFY2(hint().contains(u"says this"_s), qPrintable(hint()));
        picture(*m_stage->window, m_stage->theme, u"tell"_s);
        auto *asAnswer = seen<QCheckBox>(u"asAnswer"_s);
        byKeys ? QTest::keyClick(asAnswer, Qt::Key_Space) : click(u"asAnswer"_s);
        QVERIFY2(hint().contains(u"does not hear"_s), qPrintable(hint()));
        byKeys ? QTest::keyClick(asAnswer, Qt::Key_Space) : click(u"asAnswer"_s);
        tell(u"Only for fish"_s);
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"Only for fish."_s), 30000);
        QTRY_VERIFY(!seen<QCheckBox>(u"asAnswer"_s));
        QVERIFY(!said().contains(u"sister"_s));
        QVERIFY(m_standIns.hangUp(call));
        QTRY_VERIFY_WITH_TIMEOUT(seen<QWidget>(u"openCallButton"_s), 30000);
        click(u"openCallButton"_s);
        QTRY_VERIFY(seen<QPushButton>(u"timelineTab"_s));
        click(u"timelineTab"_s);
        const auto isTold = [] {
            const auto labels = QApplication::activeWindow() ? QApplication::activeWindow()->findChildren<QLabel *>()
                                                             : QList<QLabel *>{};
            return std::any_of(labels.begin(), labels.end(),
                [](const QLabel *label) { return label->isVisible() && label->text().contains(u"sister"_s); });
        };
        QTRY_VERIFY(isTold());
        picture(*m_stage->window, m_stage->theme, u"toldtimeline"_s);
        click(u"transcriptTab"_s);
    }

    void aCallIsTransferredFromItsCard_data()
    {
        QTest::addColumn<bool>("byKeys");
        QTest::addColumn<QString>("number");            // empty: the people on call
        QTest::newRow("by mouse, to my telephone") << false << u"(212) 555-0177"_s;
        QTest::newRow("by keys, to whoever is on call") << true << QString{};
    }

    void aCallIsTransferredFromItsCard()
    {
        QFETCH(bool, byKeys);
        QFETCH(QString, number);
        for (const QString &id : m_stage->line->board().callIds())
            m_stage->line->board().dismissEnded(id);
        m_stage->shortcut(Qt::Key_1);
        const QString wanted = number.isEmpty() ? person : u"+12125550177"_s;
        const int before = dialled(wanted);
        const QString call = callIn();
        QVERIFY(!call.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(seen<QPushButton>(u"transferButton"_s), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(
            seen<TranscriptView>(u"liveTranscript"_s)->shownText().contains(u"Bright Smile"_s), 30000);
        auto *button = seen<QPushButton>(u"transferButton"_s);
        if (byKeys) {
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
        } else {
            QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_VERIFY(seen<QLineEdit>(u"promptEdit"_s));
        QTest::keyClicks(seen<QLineEdit>(u"promptEdit"_s), number);
        answerPrompt(byKeys);
        QTRY_VERIFY2_WITH_TIMEOUT(dialled(wanted) == before + 1, qPrintable(m_refusals.join(u'\n')), 30000);
        QVERIFY(m_standIns.hangUp(call));
        QTRY_VERIFY_WITH_TIMEOUT(seen<QWidget>(u"openCallButton"_s), 30000);
        click(u"dismissCallButton"_s);
    }

    void whatFailedIsTriedAgain_data()
    {
        QTest::addColumn<bool>("byKeys");
        QTest::newRow("by mouse") << false;
        QTest::newRow("by keys") << true;
    }

    void whatFailedIsTriedAgain()
    {
        QFETCH(bool, byKeys);
        QVERIFY(m_standIns.addFault(
            {{u"provider"_s, u"telnyx"_s}, {u"path"_s, u"/messages"_s}, {u"status"_s, 403}, {u"count"_s, -1}}));
        const qsizetype waiting = m_stage->line->board().attention().size();
        const auto sent = m_standIns.messages().size();
        QVERIFY(answered(client().sendText(u"+12125550163"_s, u"Your crown is ready"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(seen<QPushButton>(u"retryButton"_s), 30000);
        m_standIns.clearFaults();
        auto *button = seen<QPushButton>(u"retryButton"_s);
        button->setFocus();
        byKeys ? QTest::keyClick(button, Qt::Key_Space) : QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_standIns.messages().size(), sent + 1, 30000);
        QTRY_COMPARE(m_stage->line->board().attention().size(), waiting);
        QVERIFY(!seen<QPushButton>(u"retryButton"_s));
    }

    void aRecordingIsFetchedAndShown()
    {
        QVERIFY(!callIn({u"What are your opening hours?"_s, u"Thank you, goodbye"_s}).isEmpty());
        auto *model = qobject_cast<CallsModel *>(m_stage->window->findChild<QTableView *>(u"callsTable"_s)->model());
        const auto isThere = [&] {
            const api::CallSummary *call = model->callAt(0);
            return call && !call->isLive() && call->outcome != api::Outcome::Open;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isThere(), 60000);
        QVERIFY(QDir{}.mkpath(m_stage->file(u"cache"_s)));
        QFile sound{
            m_stage->file(u"cache/"_s) + model->callAt(0)->id + u".audio"_s}; // ours, so that its silence is known
        QVERIFY(sound.open(QIODevice::WriteOnly) && sound.write(toneAndSilence()) > 0);
        sound.close();
        m_stage->shortcut(Qt::Key_2);
        auto *table = seen<QTableView>(u"callsTable"_s);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(model->index(0, 0)).center());
        QTRY_VERIFY_WITH_TIMEOUT(player()->isReady() && std::abs(player()->durationMs() - 13000) < 300, 30000);
        picture(*m_stage->window, m_stage->theme, u"player"_s);
    }

    void aPlaceIsSoughtByMouseAndKeys()
    {
        auto *wave = seen<Waveform>(u"waveform"_s);
        QVERIFY(wave && !player()->isPlaying());
        QTest::mouseClick(wave, Qt::LeftButton, {}, QPoint{wave->width() / 2, wave->height() / 2});
        QTRY_VERIFY2(std::abs(player()->positionMs() - 6500) < 700,
            qPrintable(
                u"%1 of %2, %3"_s.arg(player()->positionMs()).arg(player()->durationMs()).arg(player()->isPlaying())));
        wave->setFocus();
        const auto after = [&](Qt::Key key, qint64 expected) {
            QTest::keyClick(wave, key);
            return QTest::qWaitFor([&] { return std::abs(player()->positionMs() - expected) < 700; });
        };
        QVERIFY(after(Qt::Key_Left, 1500));
        QVERIFY(after(Qt::Key_Right, 6500));
        QVERIFY(after(Qt::Key_Home, 0));
        QVERIFY(!player()->isPlaying());
        QTest::keyClick(wave, Qt::Key_Space);
        QTRY_VERIFY(player()->isPlaying());
        QTest::keyClick(wave, Qt::Key_Space);
        QTRY_VERIFY(!player()->isPlaying());
        click(u"playButton"_s);
        QTRY_VERIFY(player()->isPlaying());
        QTest::keyClick(seen<QWidget>(u"playButton"_s), Qt::Key_Space);
        QTRY_VERIFY(!player()->isPlaying());
    }

    void aLineOfTheTranscriptIsPlayed()
    {
        auto *lines = seen<TranscriptView>(u"callTranscript"_s);
        QTest::mouseClick(lines->viewport(), Qt::LeftButton, {}, lines->boxOf(0).center());
        QTRY_VERIFY(player()->isPlaying());
        click(u"playButton"_s);
        QTRY_VERIFY(!player()->isPlaying());
        lines->setFocus();
        QTest::keyClick(lines, Qt::Key_Down);
        QTest::keyClick(lines, Qt::Key_Down);
        QCOMPARE(lines->currentLine(), 1);
        QTest::keyClick(lines, Qt::Key_Return);
        QTRY_VERIFY(player()->isPlaying());
        click(u"playButton"_s);
        QTRY_VERIFY(!player()->isPlaying());
    }

    void speedAndVolumeChangeByMouseAndKeys()
    {
        click(u"speedButton"_s);
        QCOMPARE(player()->speed(), 1.25);
        auto *wave = seen<Waveform>(u"waveform"_s);
        wave->setFocus();
        QTest::keyClick(wave, Qt::Key_Plus);
        QCOMPARE(player()->speed(), 1.5);
        QCOMPARE(seen<QPushButton>(u"speedButton"_s)->text(), u"1.5×"_s);
        QTest::keyClick(wave, Qt::Key_Minus);
        QTest::keyClick(wave, Qt::Key_Minus);
        QTest::keyClick(wave, Qt::Key_Minus);
        QCOMPARE(player()->speed(), 1.);
        QTest::keyClick(wave, Qt::Key_Down);
        QCOMPARE(player()->volume(), 0.9);
        click(u"playOptionsButton"_s);
        QTRY_VERIFY(seen<QSlider>(u"volumeSlider"_s));
        auto *slider = seen<QSlider>(u"volumeSlider"_s);
        QTest::keyClick(slider, Qt::Key_Home);
        QCOMPARE(player()->volume(), 0.);
        QTest::mouseClick(slider, Qt::LeftButton, {}, QPoint{slider->width() - 3, slider->height() / 2});
        QVERIFY(player()->volume() > 0);
        QTest::keyClick(seen<QMenu>(u"playOptions"_s), Qt::Key_Escape);
        QTRY_VERIFY(!seen<QMenu>(u"playOptions"_s));
    }

    void silenceIsSkippedAndTheEndIsTheBeginning()
    {
        auto *options = m_stage->window->findChild<QMenu *>(u"playOptions"_s);
        const auto *skip = options->findChild<QAction *>(u"skipSilence"_s),
                   *loop = options->findChild<QAction *>(u"playLoop"_s);
        auto *wave = seen<Waveform>(u"waveform"_s);
        wave->setFocus();
        QTest::keyClick(wave, Qt::Key_S);
        QVERIFY(skip->isChecked());
        QTest::keyClick(wave, Qt::Key_S);
        QVERIFY(!skip->isChecked());
        click(u"playOptionsButton"_s);
        QTRY_VERIFY(options->isVisible());
        QTest::mouseClick(options, Qt::LeftButton, {}, options->actionGeometry(options->actions().first()).center());
        QVERIFY(skip->isChecked());
        QTest::keyClick(wave, Qt::Key_Home);
        QTRY_VERIFY(player()->positionMs() < 500);
        QTest::keyClick(wave, Qt::Key_Space);
        QTRY_VERIFY2_WITH_TIMEOUT(player()->positionMs() > 9500, qPrintable(QString::number(player()->positionMs())),
            5000); // nine seconds in far less
        QTest::keyClick(wave, Qt::Key_L);
        QVERIFY(loop->isChecked());
        QTRY_VERIFY_WITH_TIMEOUT(player()->positionMs() < 3000 && player()->isPlaying(), 10000);
        QTest::keyClick(wave, Qt::Key_Space);
        QTRY_VERIFY(!player()->isPlaying());
    }

    void aRecordingIsSaved_data()
    {
        QTest::addColumn<bool>("byKeys");
        QTest::newRow("by mouse") << false;
        QTest::newRow("by keys") << true;
    }
    void aRecordingIsSaved()
    {
        QFETCH(bool, byKeys);
        auto *options = m_stage->window->findChild<QMenu *>(u"playOptions"_s);
        auto *button = seen<QPushButton>(u"playOptionsButton"_s);
        button->setFocus();
        byKeys ? QTest::keyClick(button, Qt::Key_Space) : QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(options->isVisible());
        auto *save = options->findChild<QAction *>(u"saveRecording"_s);
        if (byKeys) {
            QTest::keyClick(options, Qt::Key_Up);       // the last of the menu
            QCOMPARE(options->activeAction(), save);
            QTest::keyClick(options, Qt::Key_Return);
        } else {
            QTest::mouseClick(options, Qt::LeftButton, {}, options->actionGeometry(save).center());
        }
        QTRY_VERIFY(seen<QFileDialog>(u"saveDialog"_s));
        auto *dialog = seen<QFileDialog>(u"saveDialog"_s);
        auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        QVERIFY2(name->text().endsWith(u" Maria Lopez.wav") && name->text().startsWith(u"20"),
            qPrintable(name->text()));
        const QString path = m_stage->file(byKeys ? u"by keys.wav"_s : u"by mouse.wav"_s);
        name->setText(path);                            // typed, it would open the dialog's own list of files
        if (byKeys)
            QTest::keyClick(name, Qt::Key_Return);
        else
            QTest::mouseClick(
                dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save), Qt::LeftButton);
        QTRY_VERIFY(!seen<QFileDialog>(u"saveDialog"_s));
        QFile copy{path};
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QVERIFY(copy.readAll() == toneAndSilence());
    }

    void cleanupTestCase() { m_stage.reset(); }
};

QTEST_MAIN(TestActions)
#include "test_actions.moc"
