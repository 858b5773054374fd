// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shell/servicestates.h"
#include "widgets/theme.h"
#include <QFrame>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace cloudgreet::ui {
class IconButton;
class NavButton;
class ServiceRow;

/// The way between pages and lines, with counts, the state of the line, and the practice call.
class Sidebar : public QFrame
{
    Q_OBJECT
public:
    enum Page { Live, Calls, Appointments, Setup, PageCount };
    explicit Sidebar(Theme &theme, QWidget *parent = nullptr);
    void setLines(const QStringList &names);
    void chooseLine(int index);
    void choosePage(Page page);
    void takeFocus();               ///< Once it stands in its window.
    void setCount(Page page, int count);
    void showServices(const QList<ServiceStates::Service> &services);
    void describe(const QString &business, const QString &number, bool isPractice, bool isConnected);

signals:
    void pageChosen(int page);
    void lineChosen(int index);
    void practiceAsked();
    void serviceChosen();

private:
    QLayout *makeBrand();
    QWidget *makeFoot();
    void redraw();

    Theme &m_theme;
    QButtonGroup *m_pages, *m_lines;
    QFrame *m_switch;
    QHBoxLayout *m_switchRow;
    QList<NavButton *> m_buttons;
    QLabel *m_business, *m_state, *m_practiceMark;
    QWidget *m_dot;
    QList<ServiceRow *> m_services;
    IconButton *m_themeButton;
};
} // namespace cloudgreet::ui
