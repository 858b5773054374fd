// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shell/linesession.h"

namespace cloudgreet {

/// Fills the practice line as a week of business would: some calls by callers who speak by themselves, and appointments
/// at times that are free. filled() follows.
class Scene : public QObject
{
    Q_OBJECT
public:
    explicit Scene(ui::LineSession &practice, QObject *parent = nullptr) : QObject{parent}, m_practice{practice} {}
    void fill();

signals:
    void filled();

private:
    void callNext();
    void awaitEnd();
    void bookNext();
    void textNext();
    void book(const api::Availability &free, const QString &service);
    ui::LineSession &m_practice;
    qsizetype m_calls = 0, m_visits = 0, m_texts = 0;
};
} // namespace cloudgreet
