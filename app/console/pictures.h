// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "scene.h"
#include "shell/sidebar.h"
#include "shell/mainwindow.h"

namespace cloudgreet {

/// Plays a practice call in the window and makes pictures of every page before, during and after it, in both themes,
/// into a folder. Quits the program when it is done. The scale is that of the program: QT_SCALE_FACTOR=2 for sharp
/// ones.
class Pictures : public QObject
{
    Q_OBJECT
public:
    Pictures(ui::MainWindow &window, ui::LineSession &practice, ui::Theme &theme, QString folder);
    void start();

private:
    using Step = std::function<void()>;
    void after(int milliseconds, Step step);
    void take(const QString &name);             ///< In both themes.
    void press(const QString &button);          ///< The one that is seen.
    void talk();
    void sayNext();
    void afterwards();
    void takeSheets(QList<std::pair<QString, Step>> sheets, Step then);
    void closeSheets();
    [[nodiscard]] QWidget *seen(const QString &name) const;
    void sayItWasWrong();
    void appointments();
    void makeVisitLonger();
    void textsAndFigures();
    void nextStep();
    void takeStep(const QString &step);
    void nextEmpty();
    void finish();

    ui::MainWindow &m_window;
    ui::LineSession &m_practice;
    Scene m_scene;
    ui::Theme &m_theme;
    const QString m_folder;
    QStringList m_says, m_steps;
    QList<std::pair<ui::Sidebar::Page, QString>> m_empties;
    qsizetype m_heard = 0;
    bool m_tookLive = false, m_over = false;
    QTimer m_patience;
};
} // namespace cloudgreet
