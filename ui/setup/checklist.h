// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/setup.h"
#include <QWidget>

class QVBoxLayout;

namespace cloudgreet::ui {

/// Checks, one below the other: a mark, what it is, and what to do.
class CheckList : public QWidget
{
    Q_OBJECT
public:
    /// `only`: the names to be shown, in that order; empty: all.
    explicit CheckList(QStringList only = {}, QWidget *parent = nullptr);
    void show(const QList<api::Check> &checks);

private:
    void addRow(const api::Check &check);
    const QStringList m_only;
    QVBoxLayout *m_rows;
};

[[nodiscard]] QString stateText(api::Check::State state);
} // namespace cloudgreet::ui
