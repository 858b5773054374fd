// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "guiwatch.h"
#include "shell/mainwindow.h"

class QLineEdit;

/// An owner in a hurry: goes through every page of a console by mouse and keys, and notes how long each thing took to
/// be there. What each event cost is the watch's to tell. Thread: GUI.
class ConsoleTour
{
public:
    struct Parts {
        GuiWatch &watch;
        cloudgreet::ui::MainWindow &window;
        cloudgreet::ui::LineSession &line;
        cloudgreet::ui::Theme &theme;
    };
    struct Wait {
        const char *what;
        std::chrono::milliseconds time;             ///< By the clock, from the key or click to the answer on the page.
    };
    ConsoleTour(const Parts &parts, QStringList words) : m_parts{parts}, m_words{std::move(words)} {}

    void scrollCalls(int wheelSteps);               ///< With the pages of the list that come meanwhile.
    void jumpDownCalls(int times);                  ///< To the end of what is there, as with the scroll bar.
    void openCalls(int calls);                      ///< One after the other, by the arrow keys.
    void searchCalls();
    void narrowCalls();                             ///< Each chip.
    void readMessages(int conversations);
    void turnWeeks(int weeks);
    void readInsights();
    void lookThroughSetup();
    void openPalette();
    void switchTheme(int times);                    ///< On whichever page is shown.
    void everything();                              ///< All of these once, in short.

    [[nodiscard]] const QList<Wait> &waits() const { return m_waits; }
    [[nodiscard]] const QStringList &missing() const { return m_missing; }        ///< What never came.
    [[nodiscard]] int rowsOfCalls() const;

private:
    template <typename T> T *named(const char16_t *name) const;
    void activate();
    void page(Qt::Key number, const char *step);
    void until(const char *what, const std::function<bool()> &isThere);
    void settle();                                  ///< Works off what is there, painting too.
    void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier);
    void wheel(QWidget *viewport, int notches);
    void typeInto(QLineEdit *edit, const QString &text);
    [[nodiscard]] bool callsAreThere() const;

    const Parts m_parts;
    const QStringList m_words;
    QList<Wait> m_waits;
    QStringList m_missing;
};
