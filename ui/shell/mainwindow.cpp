// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"
#include "live/practicepanel.h"
#include "shell/lineview.h"
#include "shell/sidebar.h"
#include "widgets/formats.h"
#include "widgets/icons.h"
#include "widgets/toasts.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>

namespace cloudgreet::ui {

MainWindow::MainWindow(QList<LineSession *> lines, Theme &theme, QWidget *parent)
    : QMainWindow{parent}, m_lines{std::move(lines)}, m_prompt{std::make_unique<SheetPrompt>(this)}
{
    Q_ASSERT(!m_lines.isEmpty());
    setObjectName(u"consoleWindow"_s);
    setWindowTitle(tr("CloudGreet"));
    setWindowIcon(icon(u"logo"_s, Qt::black, 64));
    resize(1440, 900);
    setMinimumSize(980, 640);
    makeLayout(theme);
    makeShortcuts();
    QStringList names;
    for (LineSession *line : m_lines) {
        names << line->setup().name;
        addLine(*line);
    }
    m_sidebar->setLines(names);
    chooseLine(0);
    m_sidebar->takeFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeLayout(Theme &theme)
{
    m_sidebar = new Sidebar{theme};
    m_views = new QStackedWidget;
    auto *all = new QWidget;
    auto *row = new QHBoxLayout{all};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    auto *middle = new QVBoxLayout;
    middle->addWidget(makeTrouble());
    middle->addWidget(m_views, 1);
    row->addLayout(middle, 1);
    if (const int index = practiceLine(); index >= 0) {
        m_practice = new PracticePanel{*m_lines.at(index)};
        m_practice->hide();
        row->addWidget(m_practice);
        connect(m_practice, &PracticePanel::closeAsked, m_practice, &QWidget::hide);
    }
    setCentralWidget(all);
    m_toasts = new Toasts{this};
    connect(m_sidebar, &Sidebar::pageChosen, this, &MainWindow::choosePage);
    connect(m_sidebar, &Sidebar::lineChosen, this, &MainWindow::chooseLine);
    connect(m_sidebar, &Sidebar::practiceAsked, this, &MainWindow::practise);
    connect(m_sidebar, &Sidebar::serviceChosen, this, [this] { choosePage(Sidebar::Setup); });
}

QWidget *MainWindow::makeTrouble()
{
    auto *banner = new QFrame;
    banner->setProperty("kind", u"banner"_s);
    auto *row = new QHBoxLayout{banner};
    row->setContentsMargins(28, 10, 28, 10);
    m_trouble = new QLabel;
    m_trouble->setObjectName(u"troubleLabel"_s);
    m_trouble->setWordWrap(true);
    m_trouble->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_trouble, 1);
    banner->hide();
    return banner;
}

void MainWindow::showTrouble(const QString &text)
{
    m_trouble->setText(text);
    m_trouble->parentWidget()->show();
}

void MainWindow::makeShortcuts()
{
    for (int page = 0; page < Sidebar::PageCount; ++page)
        connect(new QShortcut{QKeySequence{Qt::CTRL | Qt::Key(Qt::Key_1 + page)}, this}, &QShortcut::activated, this, [this, page] { choosePage(page); });
    connect(new QShortcut{QKeySequence{Qt::CTRL | Qt::Key_P}, this}, &QShortcut::activated, this, &MainWindow::practise);
    connect(new QShortcut{QKeySequence{Qt::Key_F5}, this}, &QShortcut::activated, this, [this] { current().reload(); });
}

void MainWindow::addLine(LineSession &line)
{
    auto *view = new LineView{line, *m_prompt};
    m_lineViews.append(view);
    m_views->addWidget(view);
    connect(view, &LineView::practiceAsked, this, &MainWindow::practise);
    connect(view, &LineView::pageWanted, this, &MainWindow::choosePage);
    connect(&line, &LineSession::businessChanged, this, &MainWindow::describe);
    connect(&line, &LineSession::businessChanged, this, [this, &line] {
        if (!std::exchange(m_isGreeted, true) && &line == &current() && !line.isSetUp())
            choosePage(Sidebar::Setup);     // nothing is answered before that is done
    });
    connect(&line, &LineSession::connectionChanged, this, &MainWindow::describe);
    connect(&line.services(), &ServiceStates::changed, this, &MainWindow::describe);
    for (const auto changed : {&LiveBoard::dayChanged, &LiveBoard::reloaded})
        connect(&line.board(), changed, this, &MainWindow::describe);
    connect(&line.board(), &LiveBoard::callChanged, this, &MainWindow::describe);
    connect(&line, &LineSession::failed, this, [this](const QString &text) { m_toasts->show(tr("That did not work"), text, Tone::Bad); });
    notify(line);
}

void MainWindow::notify(LineSession &line)
{
    connect(&line.board(), &LiveBoard::appointmentChanged, this, [this, &line, told = QSet<QString>{}](const api::Appointment &visit) mutable {
        const QString key = visit.id + visitText(visit.state);
        if (visit.state == api::VisitState::Held || told.contains(key))
            return;
        told.insert(key);
        m_toasts->show(tr("Appointment %1").arg(visitText(visit.state).toLower()),
                       tr("%1, %2, %3").arg(visit.customerName, visit.service, momentText(visit.startUtc, line.business().zone, QDateTime::currentDateTimeUtc())),
                       visitTone(visit.state));
    });
    connect(&line.board(), &LiveBoard::attentionRaised, this, [this](const api::Attention &item) { m_toasts->show(tr("Needs attention"), item.text, Tone::Warn); });
}

LineSession &MainWindow::current() const
{
    return *m_lines.at(std::max(0, m_views->currentIndex()));
}

int MainWindow::practiceLine() const
{
    for (int i = 0; i < m_lines.size(); ++i)
        if (m_lines.at(i)->setup().isPractice)
            return i;
    return -1;
}

void MainWindow::chooseLine(int index)
{
    m_views->setCurrentIndex(index);
    m_sidebar->chooseLine(index);
    m_lineViews.at(index)->showPage(Sidebar::Page(m_page));
    describe();
}

void MainWindow::choosePage(int page)
{
    m_page = page;
    m_sidebar->choosePage(Sidebar::Page(page));
    m_lineViews.at(m_views->currentIndex())->showPage(Sidebar::Page(page));
}

void MainWindow::practise()
{
    if (!m_practice)
        return;
    if (!m_practice->isVisible())
        choosePage(Sidebar::Live);
    chooseLine(practiceLine());
    m_practice->show();
    m_practice->call();
}

void MainWindow::describe()
{
    LineSession &line = current();
    const LiveBoard &board = line.board();
    m_sidebar->describe(line.business().name, line.business().phoneNumbers.value(0), line.setup().isPractice, line.isConnected());
    m_sidebar->showServices(line.isSetUp() ? line.services().services() : QList<ServiceStates::Service>{});
    m_sidebar->setCount(Sidebar::Live, board.liveCount());
    m_sidebar->setCount(Sidebar::Calls, board.dashboard().calls);
    m_sidebar->setCount(Sidebar::Appointments, int(std::count_if(board.today().begin(), board.today().end(), [](const api::Appointment &a) { return a.isStanding(); })));
    setWindowTitle(line.business().name.isEmpty() ? tr("CloudGreet") : tr("%1 – CloudGreet").arg(line.business().name));
}
} // namespace cloudgreet::ui
