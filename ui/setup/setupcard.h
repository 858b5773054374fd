// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>

class QVBoxLayout;

namespace cloudgreet::ui {

/// A card of the set-up: a heading, what it is about, and its content.
class SetupCard : public QFrame
{
    Q_OBJECT
public:
    SetupCard(const QString &name, const QString &title, const QString &lead, QWidget *parent = nullptr);
    /// Asks the host for what is shown. Called whenever the page comes into sight.
    virtual void load() = 0;

signals:
    void saved();                           ///< The host changed; other cards may show something else now.
    void helpAsked(const QString &page);

protected:
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    void addHelp(const QString &page, const QString &text);

private:
    QVBoxLayout *m_body;
};
} // namespace cloudgreet::ui
