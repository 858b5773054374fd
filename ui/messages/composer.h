// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace cloudgreet::ui {

/// Where a text is written: Enter sends, Shift+Enter begins a line; it tells how many texts it will be.
class Composer : public QFrame
{
    Q_OBJECT
public:
    explicit Composer(QWidget *parent = nullptr);
    static constexpr int MostCharacters = 1500;     ///< The host takes no more.
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    void setBusy(bool busy);                        ///< It is on its way to the host.
    void setError(const QString &text);             ///< Why the host did not take it.
    void takeFocus();

signals:
    void sendAsked(const QString &text);
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void send();
    void describe();
    void fit();
    QPlainTextEdit *m_edit;
    QPushButton *m_send;
    QLabel *m_count, *m_error;
    bool m_busy = false;
};
} // namespace cloudgreet::ui
