// SPDX-License-Identifier: GPL-3.0-or-later
#include "consoletour.h"
#include "calls/callsmodel.h"
#include "insights/stattile.h"
#include "search/searchmodel.h"
#include "setup/setuppage.h"
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>
#include <QWheelEvent>

using namespace cloudgreet;
using namespace cloudgreet::ui;
using std::chrono::steady_clock;

namespace {
constexpr int patience = 20000;                     // ms; a host under a sanitizer is slow
constexpr int notch = 120;
} // namespace

template <typename T>
T *ConsoleTour::named(const char16_t *name) const
{
    return m_parts.window.findChild<T *>(QString::fromUtf16(name));
}

void ConsoleTour::until(const char *what, const std::function<bool()> &isThere)
{
    const auto began = steady_clock::now();
    if (!QTest::qWaitFor(isThere, patience))
        m_missing.append(QString::fromLatin1(what));
    m_waits.append({what, std::chrono::duration_cast<std::chrono::milliseconds>(steady_clock::now() - began)});
    settle();
}

void ConsoleTour::settle()
{
    for (int i = 0; i < 3; ++i)                     // what is posted posts more
        QCoreApplication::processEvents();
}

void ConsoleTour::press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers with)
{
    QTest::keyClick(widget, key, with);
    settle();
}

void ConsoleTour::wheel(QWidget *viewport, int notches)
{
    const QPointF middle = QRectF{viewport->rect()}.center();
    QWheelEvent event{middle, viewport->mapToGlobal(middle), {}, QPoint{0, -notches * notch}, Qt::NoButton,
        Qt::NoModifier, Qt::NoScrollPhase, false};
    QCoreApplication::sendEvent(viewport, &event);
    settle();
}

void ConsoleTour::typeInto(QLineEdit *edit, const QString &text)
{
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

/// Keys go to the window in front; a sheet that closed had been that.
void ConsoleTour::activate()
{
    m_parts.window.activateWindow();
    if (!QTest::qWaitForWindowActive(&m_parts.window))
        m_missing.append(u"the window in front"_s);
}

void ConsoleTour::page(Qt::Key number, const char *step)
{
    m_parts.watch.begin(step);
    activate();
    press(&m_parts.window, number, Qt::ControlModifier);
    until(step, [&] { return named<QStackedWidget>(u"pages")->currentIndex() == number - Qt::Key_1; });
}

bool ConsoleTour::callsAreThere() const
{
    const auto *model = qobject_cast<CallsModel *>(named<QTableView>(u"callsTable")->model());
    return !model->isLoading() && model->rowCount() > 0;
}

int ConsoleTour::rowsOfCalls() const
{
    return named<QTableView>(u"callsTable")->model()->rowCount();
}

void ConsoleTour::scrollCalls(int wheelSteps)
{
    page(Qt::Key_2, "the page of calls");
    m_parts.watch.begin("scrolling calls");
    QWidget *viewport = named<QTableView>(u"callsTable")->viewport();
    for (int i = 0; i < wheelSteps; ++i)
        wheel(viewport, 1);
}

void ConsoleTour::jumpDownCalls(int times)
{
    page(Qt::Key_2, "the page of calls");
    m_parts.watch.begin("scrolling calls");
    auto *table = named<QTableView>(u"callsTable");
    for (int i = 0; i < times; ++i) {
        const int rows = rowsOfCalls();
        m_parts.watch.measure(
            "scrolling calls", [&] { table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum()); });
        until("a next page of calls", [&] { return rowsOfCalls() > rows && callsAreThere(); });
    }
}

void ConsoleTour::openCalls(int calls)
{
    page(Qt::Key_2, "the page of calls");
    m_parts.watch.begin("opening calls");
    auto *table = named<QTableView>(u"callsTable");
    table->setFocus();
    auto *name = named<QLabel>(u"detailName");
    for (int i = 0; i < calls; ++i) {
        const int row = table->currentIndex().row() + 1;
        press(table, Qt::Key_Down);
        const QString shown = table->model()->index(row, CallsModel::Caller).data().toString();
        until("a call with its transcript", [&] { return name->text() == shown; });
    }
}

void ConsoleTour::searchCalls()
{
    page(Qt::Key_2, "the page of calls");
    m_parts.watch.begin("searching calls");
    auto *edit = named<QLineEdit>(u"callSearch");
    const auto *model = qobject_cast<CallsModel *>(named<QTableView>(u"callsTable")->model());
    for (const QString &words : m_words + QStringList{QString{}}) {
        typeInto(edit, words);
        until("finds of a word, pause after typing included",
            [&] { return model->filter().words == words && callsAreThere(); });
    }
}

void ConsoleTour::narrowCalls()
{
    page(Qt::Key_2, "the page of calls");
    m_parts.watch.begin("choosing outcomes");
    for (const char16_t *outcome :
        {u"outcomeChip_booked", u"outcomeChip_message", u"outcomeChip_missed", u"outcomeChip_all"}) {
        QTest::mouseClick(named<QPushButton>(outcome), Qt::LeftButton);
        until("calls of one outcome", [&] { return callsAreThere(); });
    }
}

void ConsoleTour::readMessages(int conversations)
{
    page(Qt::Key_3, "the page of messages");
    auto *list = named<QListView>(u"conversationsList");
    until("conversations", [&] { return list->model()->rowCount() > 0; });
    m_parts.watch.begin("scrolling conversations");
    for (int i = 0; i < 40; ++i)
        wheel(list->viewport(), 1);
    m_parts.watch.begin("reading conversations");
    list->setFocus();
    auto *thread = named<QListView>(u"threadList");
    for (int i = 0; i < conversations; ++i) {
        press(list, Qt::Key_Down);
        until("a conversation", [&] { return thread->model()->rowCount() > 0; });
    }
}

void ConsoleTour::turnWeeks(int weeks)
{
    page(Qt::Key_4, "the page of appointments");
    m_parts.watch.begin("turning weeks");
    for (int i = 0; i < weeks; ++i) {
        QTest::mouseClick(named<QPushButton>(u"previousWeekButton"), Qt::LeftButton);
        until("a week",
            [&] { return m_parts.line.isConnected() && named<QListView>(u"agendaList")->model()->rowCount() > 0; });
    }
    QTest::mouseClick(named<QPushButton>(u"todayButton"), Qt::LeftButton);
    settle();
}

void ConsoleTour::readInsights()
{
    page(Qt::Key_5, "the page of insights");
    m_parts.watch.begin("reading insights");
    auto *when = named<QLabel>(u"insightsWhen");
    until("insights", [&] { return !when->text().isEmpty(); });
    for (const char16_t *period : {u"period_week", u"period_quarter", u"period_month"}) {
        const QString before = when->text();
        QTest::mouseClick(named<QPushButton>(period), Qt::LeftButton);
        until("insights of another period", [&] { return when->text() != before; });
    }
    QWidget *viewport = named<QAbstractScrollArea>(u"insightsScroll")->viewport();
    for (int i = 0; i < 12; ++i)
        wheel(viewport, i < 8 ? 1 : -1);
}

void ConsoleTour::lookThroughSetup()
{
    page(Qt::Key_6, "the page of set-up");
    m_parts.watch.begin("looking through set-up");
    for (const char16_t *step : {u"hours", u"services", u"staff", u"faq", u"agent", u"phone", u"calendar", u"billing",
             u"keeping", u"health", u"business"}) {
        const QString name = QString::fromUtf16(step);
        auto *button = m_parts.window.findChild<QPushButton *>(u"step_"_s + name);
        QTest::mouseClick(button, Qt::LeftButton);
        const auto *page = named<SetupPage>(u"setupPage");
        until("a page of set-up",
            [&] { return m_parts.window.findChild<QWidget *>(u"page_"_s + name)->isVisible() && page->isWhole(); });
        const auto asked = m_parts.line.client().businesses();  // after what the page asked
        until("the host's answers", [&] { return asked.isFinished(); });
    }
}

void ConsoleTour::openPalette()
{
    for (const QString &words : m_words) {
        m_parts.watch.begin("the palette");
        activate();
        press(&m_parts.window, Qt::Key_K, Qt::ControlModifier);
        until("the palette",
            [&] { return named<QLineEdit>(u"paletteEdit") && named<QLineEdit>(u"paletteEdit")->isVisible(); });
        auto *edit = named<QLineEdit>(u"paletteEdit");
        if (!edit)
            return;
        QTest::keyClicks(edit, words);
        const auto *model = qobject_cast<SearchModel *>(named<QListView>(u"paletteList")->model());
        until("finds of the palette, pause after typing included", [&] {
            for (int row = 0; row < model->rowCount(); ++row)
                if (const SearchHit *hit = model->hitAt(row); hit && hit->kind == SearchHit::Kind::Call)
                    return true;
            return false;
        });
        press(edit, Qt::Key_Escape);
        until("the palette closed",
            [&] { return !named<QLineEdit>(u"paletteEdit") || !named<QLineEdit>(u"paletteEdit")->isVisible(); });
    }
}

void ConsoleTour::switchTheme(int times)
{
    m_parts.watch.begin("switching the theme");
    for (int i = 0; i < times; ++i) {
        const bool wasDark = m_parts.theme.isDark();
        QTest::mouseClick(named<QPushButton>(u"themeButton"), Qt::LeftButton);
        until("the other theme", [&] { return m_parts.theme.isDark() != wasDark; });
    }
}

void ConsoleTour::everything()
{
    scrollCalls(60);
    jumpDownCalls(3);
    openCalls(5);
    searchCalls();
    narrowCalls();
    readMessages(5);
    turnWeeks(2);
    readInsights();
    lookThroughSetup();
    page(Qt::Key_1, "the page of live calls");
    openPalette();
    switchTheme(2);
}
