// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desktoplife.h"
#include "desktop/attachsheet.h"
#include "desktop/computersheet.h"
#include "desktop/quitsheet.h"
#include "shell/mainwindow.h"
#include <QCloseEvent>

namespace cloudgreet::ui {

DesktopLife::DesktopLife(MainWindow &window, QList<LineSession *> lines, Theme &theme, Preferences &preferences,
    QString program, KeepKey keepKey)
    : m_window{window}
    , m_lines{std::move(lines)}
    , m_preferences{preferences}
    , m_program{std::move(program)}
    , m_keepKey{std::move(keepKey)}
    , m_prompt{&window}
{
    theme.setMode(preferences.theme());
    connect(&theme, &Theme::changed, this, [this, &theme] { m_preferences.setTheme(theme.mode()); });
    window.restoreGeometry(preferences.geometry());
    window.installEventFilter(this);
    if (Tray::isThere())
        makeTray();
    for (LineSession *line : m_lines) {
        connect(line, &LineSession::businessChanged, this, &DesktopLife::describe);
        connect(line, &LineSession::connectionChanged, this, &DesktopLife::describe);
        connect(line, &LineSession::elsewhereChanged, this, &DesktopLife::describe);
        connect(&line->services(), &ServiceStates::changed, this, &DesktopLife::describe);
        for (const auto changed : {&LiveBoard::dayChanged, &LiveBoard::reloaded})
            connect(&line->board(), changed, this, &DesktopLife::describe);
        connect(&line->board(), &LiveBoard::callChanged, this, &DesktopLife::describe);
    }
    connect(&preferences, &Preferences::changed, this, &DesktopLife::describe);
    window.setPracticeAloud(preferences.hearsPractice());
    connect(&window, &MainWindow::practiceAloudChosen, this,
        [this](bool aloud) { m_preferences.setHearsPractice(aloud); });
    connect(&window, &MainWindow::quitAsked, this, &DesktopLife::quit);
    connect(&window, &MainWindow::computerAsked, this, &DesktopLife::showComputer);
    connect(&window, &MainWindow::noticed, this, [this](const QString &title, const QString &text) {
        if (m_tray && !m_window.isActiveWindow())
            m_tray->notify(title, text);
    });
    describe();
}

void DesktopLife::showComputer()
{
    auto *sheet = new ComputerSheet{m_preferences, m_program, hasTray(), &m_window};
    connect(sheet, &ComputerSheet::attachAsked, this, [this] {
        auto *attaching = new AttachSheet{&m_window};
        connect(attaching, &AttachSheet::attached, this,
            [this](const RemoteHost &host, const QString &token) { startAgainWith(host, token); });
        attaching->open();
    });
    connect(sheet, &ComputerSheet::detachAsked, this, [this] {
        m_prompt.confirm({tr("Answer on this computer again?"),
                             tr("The host on the other computer goes on answering; end it there if it is not to. "
                                "CloudGreet starts again here, with the data of this computer."),
                             tr("Start again"), false},
            [this] { startAgainWith({}, {}); });
    });
    sheet->open();
}

void DesktopLife::startAgainWith(const RemoteHost &host, const QString &token)
{
    const bool isAttaching = !host.address.isEmpty();
    if (!isAttaching)
        m_preferences.setRemoteHost(
            {}); // first: should the power go now, a key too many harms nothing, and one too few locks out
    if (const auto kept = m_keepKey(token); !kept)
        return m_window.showTrouble(kept.error().text);
    if (isAttaching)
        m_preferences.setRemoteHost(host);
    m_startsAgain = true;
    quit();
}

/// The owner stays for now; what was chosen counts from the next start on, and is said to.
void DesktopLife::stay()
{
    if (!std::exchange(m_startsAgain, false))
        return;
    const QString host = m_preferences.remoteHost().address;
    m_window.showTrouble(host.isEmpty()
            ? tr("Nothing has changed yet. From the next start on, this computer answers your line.")
            : tr("Nothing has changed yet. From the next start on, this console shows the host at %1.").arg(host));
}

void DesktopLife::makeTray()
{
    const bool hasPractice
        = std::ranges::any_of(m_lines, [](const LineSession *line) { return line->setup().isPractice; });
    m_tray = std::make_unique<Tray>(m_preferences, hasPractice);
    connect(m_tray.get(), &Tray::openAsked, this, &DesktopLife::open);
    connect(m_tray.get(), &Tray::quitAsked, this, [this] {
        open();
        quit();
    });
    connect(m_tray.get(), &Tray::practiceAsked, this, [this] {
        open();
        m_window.practise();
    });
    connect(m_tray.get(), &Tray::computerAsked, this, [this] {
        open();
        emit m_window.computerAsked();
    });
}

QList<LineFacts> DesktopLife::facts() const
{
    QList<LineFacts> all;
    for (LineSession *line : m_lines)
        all.append({line->business().name, line->setup().isPractice, line->isSetUp(), line->isConnected(),
            line->services().hasTelephone(), line->liveCount(), int(line->board().attention().size()),
            line->services().isReached()});
    return all;
}

LeavingFacts DesktopLife::leaving() const
{
    LeavingFacts facts{.isAnswered = false, .hasTray = hasTray(), .stays = m_preferences.staysWhenClosed()};
    for (LineSession *line : m_lines) {
        const auto &setup = line->setup();
        if (setup.isPractice || !setup.isOwnHost)
            continue;
        facts.isAnswered |= line->hasLine(); // a host in this program answers also while the console reconnects
        facts.live += line->liveCount();
    }
    return facts;
}

void DesktopLife::describe()
{
    const LeavingFacts now = leaving();
    if (m_tray)
        m_tray->show(trayState(facts()));
    m_awake.keep(now.isAnswered && m_preferences.keepsAwake());
    if (m_isLeaving && now.live == 0)
        end();
}

bool DesktopLife::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_window || event->type() != QEvent::Close || m_hasEnded)
        return QObject::eventFilter(watched, event);
    event->ignore();
    switch (onClose(leaving())) {
    case Leaving::Hide: hide(); break;
    case Leaving::Ask: ask(hasTray()); break;
    case Leaving::Quit: end(); break;
    }
    return true;
}

void DesktopLife::quit()
{
    if (onQuit(leaving()) == Leaving::Quit)
        end();
    else
        ask(hasTray());
}

void DesktopLife::ask(bool canHide)
{
    if (m_asking && m_asking->isVisible())
        return m_asking->raise();
    auto *sheet = new QuitSheet{leaving().live, canHide, &m_window};
    m_asking = sheet;
    connect(sheet, &QuitSheet::quitNow, this, &DesktopLife::end);
    connect(sheet, &QuitSheet::hideInstead, this, [this] {
        stay();
        hide();
    });
    connect(sheet, &QDialog::rejected, this, &DesktopLife::stay);
    connect(sheet, &QuitSheet::quitWhenTheyEnd, this, [this] {
        m_isLeaving = true;
        m_preferences.setGeometry(m_window.saveGeometry());
        m_window.hide();
        describe();
    });
    sheet->open();
}

void DesktopLife::hide()
{
    m_preferences.setGeometry(m_window.saveGeometry());
    m_window.hide();
    if (!m_preferences.wasToldOfTray() && m_tray)
        m_tray->notify(tr("CloudGreet goes on answering"),
            tr("Its icon here shows how your line is. “Quit…” in its menu ends it."));
    m_preferences.setToldOfTray();
}

void DesktopLife::open()
{
    if (std::exchange(m_isLeaving, false))
        stay();
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void DesktopLife::end()
{
    if (std::exchange(m_hasEnded, true))
        return;
    if (m_window.isVisible())
        m_preferences.setGeometry(m_window.saveGeometry());
    emit ended();
}
} // namespace cloudgreet::ui
