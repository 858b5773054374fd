// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "desktop/awake.h"
#include "desktop/preferences.h"
#include "desktop/tray.h"
#include "shell/linesession.h"
#include "widgets/prompt.h"
#include <QPointer>

namespace cloudgreet::ui {
class MainWindow;

/// The console as one of the computer's programs: in the tray while the window is closed, kept awake, notifying, and
/// never gone unasked while it answers a line. Thread: GUI.
class DesktopLife : public QObject
{
    Q_OBJECT
public:
    /// Keeps the key to a host on another computer where secrets are kept; an empty one is forgotten.
    using KeepKey = std::function<Result<>(const QString &token)>;
    /// `program`: what is started at log-in.
    DesktopLife(MainWindow &window, QList<LineSession *> lines, Theme &theme, Preferences &preferences, QString program,
        KeepKey keepKey);
    void open();                    ///< The window, in front; a wish to quit is taken back.
    void quit();                    ///< Asks first, where a line falls silent by it.
    [[nodiscard]] bool isLeaving() const { return m_isLeaving; }        ///< When the calls under way have ended.
    [[nodiscard]] bool startsAgain() const
    {
        return m_startsAgain;
    } ///< Who answers was changed: the program is to follow itself.
    [[nodiscard]] QMenu *menu() { return m_tray ? &m_tray->menu() : nullptr; }
    [[nodiscard]] bool hasTray() const { return m_tray != nullptr; }

signals:
    void ended();                   ///< The program may go.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeTray();
    void showComputer();
    void startAgainWith(const RemoteHost &host, const QString &token);
    void stay();
    void describe();
    void ask(bool canHide);
    void hide();
    void end();
    [[nodiscard]] LeavingFacts leaving() const;
    [[nodiscard]] QList<LineFacts> facts() const;

    MainWindow &m_window;
    const QList<LineSession *> m_lines;
    Preferences &m_preferences;
    const QString m_program;
    const KeepKey m_keepKey;
    SheetPrompt m_prompt;
    std::unique_ptr<Tray> m_tray;
    Awake m_awake;
    QPointer<QDialog> m_asking;
    bool m_isLeaving = false, m_hasEnded = false, m_startsAgain = false;
};
} // namespace cloudgreet::ui
