// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shell/linesession.h"
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace cloudgreet::ui {

/// A line for the receptionist alone, and what will become of it.
class PrivateRemark : public QWidget
{
    Q_OBJECT
public:
    PrivateRemark(LineSession &line, QString callId, QWidget *parent = nullptr);
    void show(const api::CallSummary &call);

private:
    void send();
    void foretell();
    [[nodiscard]] bool answers() const;     ///< What is typed will be said.

    LineSession &m_line;
    const QString m_id;
    api::CallSummary m_call;
    QLineEdit *m_edit;
    QLabel *m_asked, *m_hint;
    QCheckBox *m_asAnswer;
};
} // namespace cloudgreet::ui
