// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/setup.h"
#include "shell/linesession.h"
#include "widgets/prompt.h"
#include <QTimer>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace cloudgreet::ui {
class SetupCard;

/// Everything that an owner has to tell: a step each, in the order in which they are needed. Without a business there
/// is the first step alone; it makes one.
class SetupPage : public QWidget
{
    Q_OBJECT
public:
    SetupPage(LineSession &line, Prompt &prompt, QWidget *parent = nullptr);
    void choose(const QString &step);               ///< By its name: "hours".
    [[nodiscard]] bool isWhole() const;             ///< All cards of the step in sight are seen; they come one by one.

protected:
    void showEvent(QShowEvent *event) override;

private:
    using Makers = QList<std::function<SetupCard *()>>;
    struct Step {
        QString name, title;
        QScrollArea *page;
        Makers makers;
        QVBoxLayout *column = nullptr;
        QList<SetupCard *> cards; ///< Made when the step is first looked at: they are half of the console's widgets.
    };
    [[nodiscard]] QWidget *makeSteps();
    void addStep(const QString &name, const QString &title, Makers makers);
    void makeNext(); ///< Card of the step in sight; one at a time, so that none keeps what is typed waiting.
    void wire(SetupCard &card);
    void addSteps(Prompt &prompt);
    void describe();
    void load();                                    ///< The page in sight.

    LineSession &m_line;
    api::SetupClient m_client;
    QButtonGroup *m_buttons;
    QVBoxLayout *m_list;
    QStackedWidget *m_pages;
    QWidget *m_practiceNote;
    QLabel *m_locked;           ///< Why the other steps cannot be chosen yet.
    QList<Step> m_steps;
    QTimer m_making;
};
} // namespace cloudgreet::ui
