// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QMap>

class QPalette;

namespace cloudgreet::ui {

/// What a coloured mark says.
enum class Tone { Quiet, Good, Info, Special, Warn, Bad };

/// The colours of a theme. Text on its ground keeps a contrast of 4.5:1 or more.
struct Colours {
    struct Pair {
        QColor text, fill;
    };
    QColor window, surface, raised, border, text, quiet, accent, accentHover, onAccent, accentSoft, callerBubble;
    QMap<Tone, Pair> tones;
    bool isDark = false;

    [[nodiscard]] static const Colours &light();
    [[nodiscard]] static const Colours &dark();
    /// Those of the application's palette. A widget's own palette is behind the times where a style sheet styles it.
    [[nodiscard]] static const Colours &current();
    [[nodiscard]] QPalette palette() const;
    /// "@name" in a style sheet becomes the role that palette() gives this colour: such a sheet serves both themes.
    [[nodiscard]] static QString byRole(QString styleSheet);
};
} // namespace cloudgreet::ui
