// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "search/searchhit.h"
#include "shell/linesession.h"
#include "widgets/colours.h"
#include "widgets/prompt.h"
#include "widgets/theme.h"
#include <QMainWindow>

class QLabel;
class QStackedWidget;

namespace cloudgreet::ui {
class LineView;
class PracticePanel;
class Sidebar;
class Toasts;

/// The console's window: the sidebar, the pages of the chosen line, and the practice call beside them.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// `lines`: the first is shown; one of them is the practice line, where there is one.
    MainWindow(QList<LineSession *> lines, Theme &theme, QWidget *parent = nullptr);
    ~MainWindow() override;
    void chooseLine(int index);
    void choosePage(int page);
    void search();                  ///< Opens the palette.
    void showKeys();
    void practise();                ///< Opens the practice call, and dials.
    void setPracticeAloud(bool aloud);
    void showTrouble(const QString &text);          ///< What keeps a line from answering; it stays in sight.

signals:
    void quitAsked();
    void practiceAloudChosen(bool aloud);
    void computerAsked();                           ///< What the program does on this computer.
    void noticed(const QString &title, const QString &text);        ///< Something that the owner wants to know at once.

private:
    void makeLayout(Theme &theme);
    [[nodiscard]] QWidget *makeTrouble();
    void makeShortcuts();
    void makeCommands(Theme &theme);
    void addLine(LineSession &line);
    [[nodiscard]] LineView *makeView(LineSession &line);
    void renewView(LineSession &line);      ///< For another business: nothing of the last one stays.
    void describeBusinesses();
    [[nodiscard]] QList<Command> commands() const;
    void describe();
    void notify(LineSession &line);
    void announce(const QString &title, const QString &text, Tone tone);
    [[nodiscard]] int practiceLine() const;
    [[nodiscard]] LineSession &current() const;
    [[nodiscard]] LineView &view() const;

    const QList<LineSession *> m_lines;
    std::unique_ptr<Prompt> m_prompt;
    Sidebar *m_sidebar;
    QStackedWidget *m_views;
    QList<LineView *> m_lineViews;
    QList<Command> m_commands;
    PracticePanel *m_practice = nullptr;
    Toasts *m_toasts;
    QLabel *m_trouble;
    int m_page = 0;
    bool m_isGreeted = false;               ///< The first page was chosen by what the line is.
};
} // namespace cloudgreet::ui
