// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPointer>
#include <QWidget>
#include <functional>

namespace cloudgreet::ui {

/// Asks the person at the console, without stopping anything meanwhile; answers come to the callback, and none comes
/// when the question was put away.
struct Prompt {
    virtual ~Prompt() = default;
    struct Question {
        QString title, text, yes;
        bool isDangerous = false;
    };
    virtual void confirm(const Question &question, std::function<void()> onYes) = 0;
    virtual void askText(
        const Question &question, const QString &placeholder, std::function<void(const QString &)> onText)
        = 0;
    /// Where to save; `name` is proposed, its ending is the kind of file.
    virtual void askFile(const QString &title, const QString &name, std::function<void(const QString &path)> onPath)
        = 0;
    /// Which file to open; `kinds` as "Texts (*.txt *.csv)".
    virtual void askOpen(const QString &title, const QString &kinds, std::function<void(const QString &path)> onPath)
        = 0;
};

/// Asks in a sheet over the window.
class SheetPrompt : public Prompt
{
public:
    explicit SheetPrompt(QWidget *window) : m_window{window} {}
    void confirm(const Question &question, std::function<void()> onYes) override;
    void askText(
        const Question &question, const QString &placeholder, std::function<void(const QString &)> onText) override;
    void askFile(const QString &title, const QString &name, std::function<void(const QString &path)> onPath) override;
    void askOpen(const QString &title, const QString &kinds, std::function<void(const QString &path)> onPath) override;

private:
    QPointer<QWidget> m_window;
};
} // namespace cloudgreet::ui
