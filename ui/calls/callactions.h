// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shell/linesession.h"
#include "widgets/prompt.h"
#include <QWidget>

namespace cloudgreet::ui {
class IconButton;

/// What an owner does about a call that is over: call back, block the caller, delete it for good.
class CallActions : public QWidget
{
    Q_OBJECT
public:
    CallActions(LineSession &line, Prompt &prompt, QWidget *parent = nullptr);
    void show(const api::CallDetail &detail);

private:
    void callBack();
    void askToBlock();
    void setBlocked(bool blocked);
    void askToDelete();

    LineSession &m_line;
    Prompt &m_prompt;
    api::CallSummary m_call;
    bool m_isBlocked = false;
    IconButton *m_back, *m_block, *m_delete;
};
} // namespace cloudgreet::ui
