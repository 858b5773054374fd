// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QIcon>
#include <QList>
#include <QString>

namespace cloudgreet::ui {

/// What the tray shows of all lines at a glance. Pure.
struct TrayState {
    enum class Light { Answering, Attention, Silent };
    Light light = Light::Silent;
    int live = 0;                   ///< Calls under way.
    QString words;                  ///< "Bright Smile Dental: 2 calls now"
    friend bool operator==(const TrayState &, const TrayState &) = default;
};

struct LineFacts {
    QString business;
    bool isPractice = false, isSetUp = false, isConnected = false, hasTelephone = false;
    int live = 0, attention = 0;
    bool isReached = true;          ///< By calls.
};

/// Practice counts only where there is nothing else.
[[nodiscard]] TrayState trayState(const QList<LineFacts> &lines);
/// The logo with a dot, or with the number of calls under way.
[[nodiscard]] QIcon trayIcon(const TrayState &state);

/// What closing the window, or wishing to quit, means.
enum class Leaving { Hide, Ask, Quit };
struct LeavingFacts {
    bool isAnswered = false;        ///< The line is set up and answered by this very program.
    bool hasTray = false, stays = true;
    int live = 0;
};
[[nodiscard]] Leaving onClose(const LeavingFacts &facts);
[[nodiscard]] Leaving onQuit(const LeavingFacts &facts);
} // namespace cloudgreet::ui
