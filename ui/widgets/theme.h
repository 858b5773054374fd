// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <functional>

class QApplication;
class QWidget;

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
    /// What is on the screen changes at once, what is hidden in the next moments; this brings all of it to its end, for
    /// pictures.
    void finish();

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    void lookAgain();
    void takeSlice();
    void repolish(const std::function<bool()> &mayGoOn);
    void holdPainting(bool hold);
    QApplication &m_application;
    SystemLook m_system;
    QTimer m_slice;
    QList<QPointer<QWidget>> m_stale;               ///< Still in the colours of before; what can be seen comes first.
    QList<QPointer<QWidget>> m_held;                ///< Windows that wait for all of theirs before they are painted.
    QTimer m_settle;                ///< A change is told to every window; it is one.
    Mode m_mode = Mode::System;
    bool m_systemIsDark;
};
} // namespace cloudgreet::ui
