// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QTimer>
#include <functional>

class QApplication;

namespace cloudgreet::ui {

/// The look of the whole program: light, dark, or as the system is, also when that changes meanwhile. Thread: GUI.
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Mode { System, Light, Dark };
    using SystemLook = std::function<bool()>;       ///< Whether the system is dark.
    /// Without `system` the platform's palette tells; then it is made before anything else changes the palette.
    explicit Theme(QApplication &application, SystemLook system = {}, QObject *parent = nullptr);
    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] bool isDark() const;

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    void lookAgain();
    QApplication &m_application;
    SystemLook m_system;
    QTimer m_settle;                ///< A change is told to every window; it is one.
    Mode m_mode = Mode::System;
    bool m_systemIsDark;
};
} // namespace cloudgreet::ui
