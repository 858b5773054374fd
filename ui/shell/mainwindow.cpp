// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"
#include "live/practicepanel.h"
#include "search/searchpalette.h"
#include "search/shortcutssheet.h"
#include "setup/helpsheet.h"
#include "shell/lineview.h"
#include "shell/sidebar.h"
#include "widgets/formats.h"
#include "widgets/icons.h"
#include "widgets/toasts.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>

namespace cloudgreet::ui {
namespace {
constexpr int lowest = 640;
} // namespace

MainWindow::MainWindow(QList<LineSession *> lines, Theme &theme, QWidget *parent)
    : QMainWindow{parent}, m_lines{std::move(lines)}, m_prompt{std::make_unique<SheetPrompt>(this)}
{
    Q_ASSERT(!m_lines.isEmpty());
    setObjectName(u"consoleWindow"_s);
    setWindowTitle(u"CloudGreet"_s);
    setWindowIcon(icon(u"logo"_s, Qt::black, 64));
    resize(1440, 900);
    setMinimumSize(980, lowest);
    makeLayout(theme);
    makeCommands(theme);
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
        connect(m_practice, &PracticePanel::aloudChosen, this, &MainWindow::practiceAloudChosen);
    }
    setCentralWidget(all);
    m_toasts = new Toasts{this};
    connect(m_sidebar, &Sidebar::pageChosen, this, &MainWindow::choosePage);
    connect(m_sidebar, &Sidebar::lineChosen, this, &MainWindow::chooseLine);
    connect(m_sidebar, &Sidebar::businessChosen, this, [this](int index) {
        if (const auto &known = current().businesses(); index >= 0 && index < known.size())
            current().chooseBusiness(known.at(index).id);
    });
    connect(m_sidebar, &Sidebar::practiceAsked, this, &MainWindow::practise);
    connect(m_sidebar, &Sidebar::searchAsked, this, &MainWindow::search);
    connect(m_sidebar, &Sidebar::serviceChosen, this, [this](const QString &step) { view().showSetup(step); });
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

/// What the palette offers; their keys are made of the same list.
void MainWindow::makeCommands(Theme &theme)
{
    const auto page = [this](Sidebar::Page which) { return [this, which] { choosePage(which); }; };
    const auto look = [&theme](Theme::Mode mode) { return [&theme, mode] { theme.setMode(mode); }; };
    const auto help = [this](const QString &about) { return [this, about] { (new HelpSheet{about, this})->open(); }; };
    m_commands = {{tr("Go to Live"), u"Ctrl+1"_s, u"live"_s, tr("calls now"), page(Sidebar::Live)},
        {tr("Go to Calls"), u"Ctrl+2"_s, u"calls"_s, tr("history recordings transcripts"), page(Sidebar::Calls)},
        {tr("Go to Messages"), u"Ctrl+3"_s, u"message"_s, tr("texts sms conversations inbox"), page(Sidebar::Messages)},
        {tr("Go to Appointments"), u"Ctrl+4"_s, u"calendar"_s, tr("week bookings"), page(Sidebar::Appointments)},
        {tr("Go to Insights"), u"Ctrl+5"_s, u"insights"_s, tr("reports figures statistics roi"),
            page(Sidebar::Insights)},
        {tr("Go to Set-up"), u"Ctrl+6"_s, u"setup"_s, tr("settings preferences"), page(Sidebar::Setup)},
        {tr("Write a message"), u"Ctrl+N"_s, u"edit"_s, tr("new text sms"), [this] { view().writeMessage(); }},
        {tr("Search everything"), u"Ctrl+K"_s, u"search"_s, tr("find"), [this] { search(); }, false},
        {tr("Practice call"), u"Ctrl+P"_s, u"phone"_s, tr("try test demo"), [this] { practise(); }},
        {tr("Ask the host again"), u"F5"_s, u"retry"_s, tr("reload refresh"), [this] { current().reload(); }},
        {tr("This computer"), u"Ctrl+,"_s, u"setup"_s, tr("start login tray notifications disturb awake sleep"),
            [this] { emit computerAsked(); }},
        {tr("Quit CloudGreet"), u"Ctrl+Q"_s, u"close"_s, tr("exit leave end"), [this] { emit quitAsked(); }},
        {tr("Show all keys"), u"Ctrl+/"_s, u"keyboard"_s, tr("shortcuts keyboard help"), [this] { showKeys(); }},
        {tr("Light theme"), {}, u"sun"_s, tr("look colours"), look(Theme::Mode::Light)},
        {tr("Dark theme"), {}, u"moon"_s, tr("look colours night"), look(Theme::Mode::Dark)},
        {tr("Theme as the system has it"), {}, u"setup"_s, tr("look colours follow"), look(Theme::Mode::System)}};
    for (const auto &[title, step] :
        {std::pair{tr("Set up the opening hours"), u"hours"_s}, {tr("Set up services and prices"), u"services"_s},
            {tr("Set up questions & answers"), u"faq"_s}, {tr("Set up the receptionist"), u"agent"_s},
            {tr("Set up the phone line"), u"phone"_s}, {tr("Set up the calendar"), u"calendar"_s},
            {tr("Set up billing"), u"billing"_s}, {tr("Check the health of everything"), u"health"_s}})
        m_commands.append({title, {}, u"setup"_s, tr("settings change"), [this, step] { view().showSetup(step); }});
    for (const auto &[title, about] : {std::pair{tr("Help: calls"), u"calls"_s}, {tr("Help: messages"), u"messages"_s},
             {tr("Help: what the insights mean"), u"insights"_s},
             {tr("Help: connect your Google calendar"), u"google-calendar"_s},
             {tr("Help: your Telnyx account"), u"telnyx"_s}, {tr("Help: an OpenAI key"), u"openai"_s},
             {tr("Help: fees through Stripe"), u"stripe"_s},
             {tr("Help: how your host is reached"), u"reach-your-host"_s}, {tr("Help: backups"), u"backups"_s}})
        m_commands.append({title, {}, u"help"_s, tr("manual how"), help(about)});
    if (practiceLine() < 0)
        m_commands.removeIf([](const Command &command) { return command.shortcut == u"Ctrl+P"; });
}

void MainWindow::makeShortcuts()
{
    for (const Command &command : std::as_const(m_commands))
        if (!command.shortcut.isEmpty())
            connect(new QShortcut{QKeySequence::fromString(command.shortcut, QKeySequence::PortableText), this},
                &QShortcut::activated, this, command.run);
    connect(new QShortcut{QKeySequence{u"?"_s}, this}, &QShortcut::activated, this, &MainWindow::showKeys);
}

/// With a way to each of several businesses.
QList<Command> MainWindow::commands() const
{
    QList<Command> all = m_commands;
    for (const api::BusinessInfo &business : current().businesses())
        if (business.id != current().business().id)
            all.append({tr("Switch to %1").arg(business.name), {}, u"person"_s, tr("business change"),
                [&line = current(), id = business.id] { line.chooseBusiness(id); }});
    return all;
}

void MainWindow::search()
{
    const QList<Command> all = commands();
    auto *palette = new SearchPalette{current(), all, this};
    connect(palette, &SearchPalette::chosen, this, [this, all](const SearchHit &hit) {
        if (hit.kind == SearchHit::Kind::Command)
            all.at(hit.id.toInt()).run();
        else
            view().open(hit);
    });
    palette->open();
}

void MainWindow::showKeys()
{
    (new ShortcutsSheet{m_commands, this})->open();
}

LineView &MainWindow::view() const
{
    return *m_lineViews.at(std::max(0, m_views->currentIndex()));
}

LineView *MainWindow::makeView(LineSession &line)
{
    auto *view = new LineView{line, *m_prompt};
    connect(view, &LineView::practiceAsked, this, &MainWindow::practise);
    connect(view, &LineView::pageWanted, this, &MainWindow::choosePage);
    return view;
}

void MainWindow::renewView(LineSession &line)
{
    const qsizetype index = m_lines.indexOf(&line);
    LineView *before = std::exchange(m_lineViews[index], makeView(line));
    const bool isShown = m_views->currentWidget() == before;
    m_views->insertWidget(int(index), m_lineViews.at(index));
    if (isShown)
        m_views->setCurrentIndex(int(index));
    m_views->removeWidget(before);
    before->deleteLater();
    if (isShown)
        chooseLine(int(index));
}

void MainWindow::addLine(LineSession &line)
{
    LineView *view = makeView(line);
    m_lineViews.append(view);
    m_views->addWidget(view);
    connect(&line, &LineSession::businessSwitched, this, [this, &line] { renewView(line); });
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
    connect(&line, &LineSession::failed, this,
        [this](const QString &text) { m_toasts->show(tr("That did not work"), text, Tone::Bad); });
    connect(&line, &LineSession::told, this, [this](const QString &title, const QString &text, bool isDone) {
        m_toasts->show(title, text, isDone ? Tone::Good : Tone::Warn);
    });
    notify(line);
}

void MainWindow::notify(LineSession &line)
{
    connect(&line.board(), &LiveBoard::appointmentChanged, this,
        [this, &line, told = QSet<QString>{}](const api::Appointment &visit) mutable {
            const QString key = visit.id + visitText(visit.state);
            if (visit.state == api::VisitState::Held || told.contains(key))
                return;
            told.insert(key);
            announce(tr("Appointment %1").arg(visitText(visit.state).toLower()),
                tr("%1, %2, %3")
                    .arg(visit.customerName, visit.service,
                        momentText(visit.startUtc, line.business().zone, QDateTime::currentDateTimeUtc())),
                visitTone(visit.state));
        });
    connect(&line.board(), &LiveBoard::attentionRaised, this,
        [this](const api::Attention &item) { announce(tr("Needs attention"), item.text, Tone::Warn); });
}

void MainWindow::announce(const QString &title, const QString &text, Tone tone)
{
    m_toasts->show(title, text, tone);
    emit noticed(title, text);
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

void MainWindow::setPracticeAloud(bool aloud)
{
    if (m_practice)
        m_practice->setAloud(aloud);
}

void MainWindow::describeBusinesses()
{
    QStringList names;
    int shown = 0;
    for (const api::BusinessInfo &business : current().businesses()) {
        if (business.id == current().business().id)
            shown = int(names.size());
        names << business.name;
    }
    m_sidebar->setBusinesses(names, shown);
}

void MainWindow::describe()
{
    describeBusinesses();
    LineSession &line = current();
    const LiveBoard &board = line.board();
    m_sidebar->describe(
        {line.business().name, line.business().phoneNumbers.value(0), line.setup().isPractice, line.condition()});
    m_sidebar->showServices(line.isSetUp() ? line.services().services() : QList<ServiceStates::Service>{});
    m_sidebar->setCount(Sidebar::Live, board.liveCount());
    m_sidebar->setCount(Sidebar::Calls, board.dashboard().calls);
    m_sidebar->setCount(Sidebar::Messages, board.dashboard().unread);
    m_sidebar->setCount(Sidebar::Appointments,
        int(std::count_if(
            board.today().begin(), board.today().end(), [](const api::Appointment &a) { return a.isStanding(); })));
    setMinimumHeight(
        std::max(lowest, m_sidebar->minimumSizeHint().height())); // several lines and businesses want their room
    setWindowTitle(line.business().name.isEmpty() ? u"CloudGreet"_s : tr("%1 – CloudGreet").arg(line.business().name));
}
} // namespace cloudgreet::ui
