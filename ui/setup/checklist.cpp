// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/checklist.h"
#include "domain/result.h"
#include "widgets/small.h"
#include <QVBoxLayout>

namespace cloudgreet::ui {
namespace {
using State = api::Check::State;
constexpr int pillWidth = 92;

Tone toneOf(State state)
{
    switch (state) {
    case State::Ok: return Tone::Good;
    case State::Problem: return Tone::Bad;
    case State::Off: return Tone::Quiet;
    case State::Unknown: return Tone::Warn;
    }
    Q_UNREACHABLE();
}
} // namespace

QString stateText(State state)
{
    switch (state) {
    case State::Ok: return QObject::tr("OK");
    case State::Problem: return QObject::tr("Mend this");
    case State::Off: return QObject::tr("Off");
    case State::Unknown: return QObject::tr("Unknown");
    }
    Q_UNREACHABLE();
}

CheckList::CheckList(QStringList only, QWidget *parent) : QWidget{parent}, m_only{std::move(only)}
{
    m_rows = new QVBoxLayout{this};
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
}

void CheckList::show(const QList<api::Check> &checks)
{
    clear(*m_rows);
    for (const api::Check &check : checks)
        if (m_only.isEmpty() || m_only.contains(check.name))
            addRow(check);
}

void CheckList::addRow(const api::Check &check)
{
    if (m_rows->count() > 0) {
        auto *line = new QFrame;
        line->setProperty("kind", u"line"_s);
        m_rows->addWidget(line);
    }
    auto *row = new QWidget;
    row->setObjectName(u"check_"_s + check.name);
    row->setAccessibleName(tr("%1: %2").arg(check.title, stateText(check.state)));
    auto *all = new QHBoxLayout{row};
    all->setContentsMargins(0, 12, 0, 12);
    all->setSpacing(14);
    auto *mark = new Pill;
    mark->setObjectName(u"checkState_"_s + check.name);
    mark->show(stateText(check.state), toneOf(check.state));
    auto *box = new QWidget;
    box->setFixedWidth(pillWidth);
    auto *inBox = new QHBoxLayout{box};
    inBox->setContentsMargins(0, 0, 0, 0);
    inBox->addWidget(mark);
    inBox->addStretch();
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(label(check.title, u"strong"_s));
    for (const auto &[text, kind] : {std::pair{check.text, u"body"_s}, {check.advice, u"quiet"_s}}) {
        if (text.isEmpty())
            continue;
        QLabel *said = label(text, kind);
        said->setWordWrap(true);
        words->addWidget(said);
    }
    all->addWidget(box, 0, Qt::AlignTop);
    all->addLayout(words, 1);
    m_rows->addWidget(row);
}
} // namespace cloudgreet::ui
