// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

class QApplication;

namespace cloudgreet::ui {

/// The look of the whole program: light, dark, or as the system is. Thread: GUI.
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Mode { System, Light, Dark };
    /// Reads the system's look, so it is made before anything else changes the palette.
    explicit Theme(QApplication &application, QObject *parent = nullptr);
    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] bool isDark() const;

signals:
    void changed();

private:
    void apply();
    QApplication &m_application;
    Mode m_mode = Mode::System;
    bool m_systemIsDark;
};
} // namespace cloudgreet::ui
