// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures.h"
#include "desktop/attachsheet.h"
#include "setup/setuppage.h"
#include "shell/sidebar.h"
#include "widgets/formats.h"
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

namespace cloudgreet {
namespace {
using namespace std::chrono_literals;
constexpr auto longest = 420s;              ///< For the whole tour.

QString scaleName(const QWidget &widget)
{
    return widget.devicePixelRatioF() > 1 ? u"@%1x"_s.arg(widget.devicePixelRatioF()) : QString{};
}

/// The window with the sheets that stand over it.
QPixmap pictureOf(QWidget &window)
{
    // What was answered last may not be laid out yet, and a layout may ask for another.
    for (int pass = 0; pass < 3; ++pass)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QPixmap picture = window.grab();
    QPainter painter{&picture};
    for (QWidget *over : QApplication::topLevelWidgets()) {
        if (over == &window || !over->isVisible() || !over->inherits("QDialog"))
            continue;
        painter.drawPixmap(over->pos() - window.pos(), over->grab());
    }
    return picture;
}
} // namespace

Pictures::Pictures(ui::MainWindow &window, ui::LineSession &practice, ui::Theme &theme, QString folder)
    : m_window{window}, m_practice{practice}, m_scene{practice}, m_theme{theme}, m_folder{std::move(folder)}
{
    m_says = {tr("Hi, I would like to book a cleaning please"), tr("tomorrow afternoon"), tr("How much is that?"),
        tr("the first one is good"), tr("Maria Lopez"), tr("yes, that's right"), tr("yes, book it please"),
        tr("no, that's all, thank you, goodbye")};
    connect(&m_patience, &QTimer::timeout, this, &Pictures::finish);
}

void Pictures::start()
{
    QDir{}.mkpath(m_folder);
    m_patience.start(longest);
    connect(&m_practice, &ui::LineSession::businessChanged, this, [this] {
        disconnect(&m_practice, &ui::LineSession::businessChanged, this, nullptr);
        after(700, [this] {
            m_empties = {{ui::Sidebar::Live, u"live-empty"_s}, {ui::Sidebar::Calls, u"calls-empty"_s},
                {ui::Sidebar::Messages, u"messages-empty"_s}, {ui::Sidebar::Appointments, u"appointments-empty"_s},
                {ui::Sidebar::Insights, u"insights-empty"_s}};
            nextEmpty();
        });
    });
}

/// The pages before anything has happened, one after the other: each asks the host first.
void Pictures::nextEmpty()
{
    if (m_empties.isEmpty()) {
        connect(&m_scene, &Scene::filled, this, [this] { after(1500, [this] { talk(); }); });
        return m_scene.fill();
    }
    const auto [page, name] = m_empties.takeFirst();
    m_window.choosePage(page);
    after(700, [this, name = name] {
        take(name);
        nextEmpty();
    });
}

/// The set-up, a step at a time.
void Pictures::nextStep()
{
    if (m_steps.isEmpty())
        return finish();
    const QString step = m_steps.takeFirst();
    press(u"step_"_s + step);
    takeStep(step);
}

/// Its cards come one by one, and then what the host answers.
void Pictures::takeStep(const QString &step)
{
    for (const auto *page : m_window.findChildren<ui::SetupPage *>())
        if (page->isVisible() && !page->isWhole())
            return after(50, [this, step] { takeStep(step); });
    after(300, [this, step] {
        take(u"setup-"_s + step);
        nextStep();
    });
}

void Pictures::press(const QString &button)
{
    for (QWidget *window : QApplication::topLevelWidgets())
        for (auto *found : window->findChildren<QPushButton *>(button))
            if (found->isVisible())
                return found->click();
}

void Pictures::after(int milliseconds, Step step)
{
    QTimer::singleShot(milliseconds, this, std::move(step));
}

void Pictures::take(const QString &name)
{
    const auto mode = m_theme.mode();
    for (const auto &[theme, suffix] :
        {std::pair{ui::Theme::Mode::Light, u"-light"_s}, {ui::Theme::Mode::Dark, u"-dark"_s}}) {
        m_theme.setMode(theme);
        m_theme.finish();
        pictureOf(m_window).save(m_folder + u'/' + name + suffix + scaleName(m_window) + u".png"_s);
    }
    m_theme.setMode(mode);
}

void Pictures::talk()
{
    for (const QString &id : m_practice.board().callIds())
        m_practice.board().dismissEnded(id);
    m_window.choosePage(ui::Sidebar::Live);
    auto &board = m_practice.board();
    connect(&board, &ui::LiveBoard::turnAdded, this, [this](const QString &, const api::Turn &turn) {
        const qsizetype heard = ++m_heard;
        if (turn.speaker == api::Speaker::Receptionist)
            after(int(turn.text.size()) * 1000 / m_practice.charactersPerSecond() + 900, [this, heard] {
                if (heard == m_heard)               // it had nothing to add
                    sayNext();
            });
    });
    connect(&board, &ui::LiveBoard::partialChanged, this, [this](const QString &, const QString &words) {
        if (m_says.size() == 3 && !m_tookLive && words.size() > 3) {
            m_tookLive = true;
            take(u"live-call"_s);
        }
    });
    connect(&board, &ui::LiveBoard::recordingChanged, this, [this](const QString &) {
        if (!std::exchange(m_over, true))
            after(2500, [this] { afterwards(); });
    });
    m_window.practise();
}

void Pictures::sayNext()
{
    auto *edit = m_window.findChild<QLineEdit *>(u"practiceEdit"_s);
    if (m_says.isEmpty() || !edit->isEnabled())
        return;
    edit->setText(m_says.takeFirst());
    press(u"practiceSendButton"_s);
}

void Pictures::afterwards()
{
    take(u"live-ended"_s);
    press(u"practiceCloseButton"_s);
    press(u"openCallButton"_s);
    after(1800, [this] {
        take(u"calls"_s);
        const auto pressed = [this](const QString &button) { return [this, button] { press(button); }; };
        takeSheets({{u"calls-notes"_s, pressed(u"notesTab"_s)}, {u"calls-export"_s, pressed(u"exportCallsButton"_s)},
                       {u"calls-block"_s, pressed(u"blockCallerButton"_s)},
                       {u"calls-wrong"_s, [this] { sayItWasWrong(); }},
                       {u"attach"_s, [this] { (new ui::AttachSheet{&m_window})->open(); }}},
            [this] { appointments(); });
    });
}

/// Each line has pages of its own.
QWidget *Pictures::seen(const QString &name) const
{
    const auto all = m_window.findChildren<QWidget *>(name);
    const auto visible = std::ranges::find_if(all, &QWidget::isVisible);
    return visible == all.end() ? &m_window : *visible;
}

/// What each step opens, with what it opened closed again.
void Pictures::takeSheets(QList<std::pair<QString, Step>> sheets, Step then)
{
    if (sheets.isEmpty())
        return then();
    const auto [name, open] = sheets.takeFirst();
    m_window.activateWindow();                      // a sheet that closed had been that
    after(200, [this, name = name, open = open, sheets, then] {
        open();
        after(700, [this, name, sheets, then] {
            take(name);
            closeSheets();
            takeSheets(sheets, then);
        });
    });
}

void Pictures::closeSheets()
{
    for (QWidget *over : QApplication::topLevelWidgets())
        if (auto *sheet = qobject_cast<QDialog *>(over); sheet && sheet->isVisible())
            sheet->reject();
}

/// Of the caller's first line, by its keys.
void Pictures::sayItWasWrong()
{
    press(u"transcriptTab"_s);
    QWidget *transcript = seen(u"callTranscript"_s);
    const auto key = [transcript](int code, Qt::KeyboardModifiers with) {
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event{type, code, with};
            QCoreApplication::sendEvent(transcript, &event);
        }
    };
    transcript->setFocus();
    for (int line = 0; line < 3; ++line)
        key(Qt::Key_Down, Qt::NoModifier);
    key(Qt::Key_Return, Qt::ShiftModifier);
}

/// The week as it is, and with an appointment that is being made longer.
void Pictures::appointments()
{
    after(100, [this] {
        m_window.choosePage(ui::Sidebar::Appointments);
        const QDate today = QDateTime::currentDateTimeUtc().toTimeZone(m_practice.business().zone).date();
        if ((today.dayOfWeek() - QLocale{}.firstDayOfWeek() + 7) % 7 > 4)       // little of this week is left
            press(u"nextWeekButton"_s);
        after(800, [this] {
            take(u"appointments"_s);
            press(u"newAppointmentButton"_s);
            after(900, [this] {
                take(u"booking"_s);
                press(u"sheetNoButton"_s);
                takeSheets({{u"appointments-longer"_s, [this] { makeVisitLonger(); }}}, [this] { textsAndFigures(); });
            });
        });
    });
}

void Pictures::makeVisitLonger()
{
    QWidget *week = seen(u"weekView"_s);
    week->setFocus();
    const auto key = [week](int code, Qt::KeyboardModifiers with) {
        QKeyEvent event{QEvent::KeyPress, code, with};
        QCoreApplication::sendEvent(week, &event);
    };
    key(Qt::Key_Right, Qt::NoModifier);
    for (int quarter = 0; quarter < 3; ++quarter)
        key(Qt::Key_Down, Qt::ShiftModifier | Qt::AltModifier);
}

void Pictures::textsAndFigures()
{
    m_window.choosePage(ui::Sidebar::Messages);
    after(900, [this] {
        take(u"messages"_s);
        m_window.choosePage(ui::Sidebar::Insights);
        after(900, [this] {
            take(u"insights"_s);
            m_window.search();
            after(400, [this] {
                take(u"search"_s);
                for (QWidget *over : QApplication::topLevelWidgets())
                    if (auto *palette = qobject_cast<QDialog *>(over))
                        palette->close();
                m_window.choosePage(ui::Sidebar::Setup);
                m_steps = {u"business"_s, u"hours"_s, u"services"_s, u"staff"_s, u"faq"_s, u"agent"_s, u"phone"_s,
                    u"calendar"_s, u"billing"_s, u"keeping"_s, u"health"_s};
                after(900, [this] { nextStep(); });
            });
        });
    });
}

void Pictures::finish()
{
    m_patience.stop();
    QApplication::quit();
}
} // namespace cloudgreet
