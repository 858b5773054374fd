// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/sectionform.h"
#include "setup/field.h"
#include "widgets/small.h"
#include <QVBoxLayout>

namespace cloudgreet::ui {
using How = api::SaveOutcome::How;

SectionForm::SectionForm(LineSession &line, api::SetupClient &client, About about, QWidget *parent)
    : SetupCard{about.section + u"Form"_s, about.title, about.lead, parent}
    , m_line{line}
    , m_client{client}
    , m_about{std::move(about)}
{
    m_foot = makeFoot();
    layout()->addWidget(m_foot);
}

QWidget *SectionForm::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout{foot};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_trouble = label({}, u"fieldError"_s);
    m_trouble->setObjectName(m_about.section + u"Trouble"_s);
    m_trouble->setWordWrap(true);
    m_state = label({}, u"small"_s);
    m_state->setObjectName(m_about.section + u"State"_s);
    const auto button = [&](const QString &name, const QString &text, const QString &kind, auto act) {
        auto *made = new QPushButton{text};
        made->setObjectName(m_about.section + name);
        made->setProperty("kind", kind);
        connect(made, &QPushButton::clicked, this, act);
        return made;
    };
    m_reload = button(u"ReloadButton"_s, tr("Load again"), u"plain"_s, [this] {
        m_loaded = {};
        load();
    });
    m_discard = button(u"DiscardButton"_s, tr("Discard"), u"quiet"_s, [this] { take(m_loaded); });
    m_save = button(u"SaveButton"_s, tr("Save"), u"primary"_s, [this] { save(); });
    row->addWidget(m_trouble, 1);
    row->addWidget(m_state);
    row->addWidget(m_reload);
    row->addWidget(m_discard);
    row->addWidget(m_save);
    m_reload->hide();
    m_discard->hide();
    m_save->setEnabled(false);
    return foot;
}

void SectionForm::hideFoot()
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_save, m_discard, m_state})
        part->hide();
    m_foot->hide();
}

void SectionForm::add(const QString &member, Field *field)
{
    addRow({{member, field}});
}

void SectionForm::addRow(std::initializer_list<std::pair<QString, Field *>> fields)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    for (const auto &[member, field] : fields) {
        m_fields.append({member, field});
        row->addWidget(field, 1, Qt::AlignTop);
    }
    body()->addLayout(row);
}

void SectionForm::load()
{
    if (m_isSaving || (!m_loaded.etag.isEmpty() && isChanged()))
        return;
    if (!m_line.isSetUp()) {                    // nothing to load yet
        take({});
        return;
    }
    api::whenAnswered(m_client.section(m_about.section), this, [this](const Result<api::Section> &section) {
        if (!section)
            return say(section.error().text, true);
        if (m_loaded.etag.isEmpty() || !isChanged())
            take(*section);
    });
}

void SectionForm::take(const api::Section &section)
{
    m_loaded = section;
    m_isShowing = true;
    showValues(section.values);
    m_isShowing = false;
    clearErrors();
    edited();
}

QJsonObject SectionForm::changes() const
{
    QJsonObject changed;
    const QJsonObject now = values();
    for (auto it = now.begin(); it != now.end(); ++it)
        if (m_loaded.values.value(it.key()) != it.value())
            changed.insert(it.key(), it.value());
    return changed;
}

void SectionForm::edited()
{
    if (m_isShowing)
        return;
    const bool isNew = m_loaded.etag.isEmpty(), differs = isChanged();
    m_save->setEnabled((differs || isNew) && !m_isSaving);
    m_discard->setVisible(differs && !isNew && !m_save->isHidden());
    if (differs)
        m_state->clear();
}

void SectionForm::clearErrors()
{
    for (const auto &[member, field] : m_fields)
        field->setError({});
    say({}, false);
}

void SectionForm::say(const QString &trouble, bool canReload)
{
    m_trouble->setText(trouble);
    if (m_save->isHidden())
        m_foot->setVisible(!trouble.isEmpty());
    m_reload->setVisible(canReload);
}

QFuture<SectionForm::Outcome> SectionForm::send(const QJsonObject &changes)
{
    return m_client.save(m_about.section, changes, m_loaded.etag);
}

void SectionForm::save()
{
    clearErrors();
    if (check())
        submit(m_loaded.etag.isEmpty() ? values() : changes());
}

void SectionForm::submit(const QJsonObject &changes, std::function<void(const Outcome &)> then)
{
    m_isSaving = true;
    m_save->setEnabled(false);
    api::whenAnswered(send(changes), this, [this, then = std::move(then)](const Outcome &outcome) {
        m_isSaving = false;
        if (outcome.how == How::Saved && !outcome.now.etag.isEmpty())
            take(outcome.now);
        if (then)
            then(outcome);
        else
            told(outcome);
        edited();
        if (outcome.how == How::Saved) {
            m_state->setText(tr("Saved"));
            emit saved();
        }
    });
}

/// Each error goes to the field whose member it names, or whose member holds what it names.
void SectionForm::told(const Outcome &outcome)
{
    say(outcome.text, outcome.how == How::Clash);
    if (outcome.how != How::Refused)
        return;
    say({}, false);
    bool isFocused = false;
    for (const api::MemberError &error : outcome.errors) {
        const auto named = std::find_if(m_fields.begin(), m_fields.end(), [&](const auto &entry) {
            return error.member == entry.first || error.member.startsWith(entry.first + u'.')
                || error.member.startsWith(entry.first + u'[');
        });
        if (named == m_fields.end()) {
            say(u"%1: %2"_s.arg(error.member, error.text), false);
            continue;
        }
        named->second->setError(error.text);
        if (!std::exchange(isFocused, true))
            named->second->setFocus();
    }
}
} // namespace cloudgreet::ui
