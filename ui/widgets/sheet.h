// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>
#include <QPointer>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace cloudgreet::ui {

/// Dims a window behind a dialog, as long as that is open.
class Scrim : public QWidget
{
public:
    Scrim(QWidget *window, QDialog *over);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// A dialog as all of the console's are: title, content, an error line, and the buttons below.
class Sheet : public QDialog
{
    Q_OBJECT
public:
    Sheet(const QString &title, const QString &yes, bool isDangerous, QWidget *window);
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    [[nodiscard]] QPushButton *yesButton() const { return m_yes; }
    void setError(const QString &text);
    void setBusy(bool busy);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();                           ///< In the middle of its window, also after it grew.
    QVBoxLayout *m_content;
    QPointer<QWidget> m_scrim;
    QLabel *m_error;
    QPushButton *m_yes;
};
} // namespace cloudgreet::ui
