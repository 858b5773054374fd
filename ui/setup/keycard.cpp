// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/keycard.h"
#include "setup/editors.h"
#include "setup/field.h"
#include "widgets/small.h"
#include <QLineEdit>
#include <QVBoxLayout>

namespace cloudgreet::ui {
namespace {
using How = api::SaveOutcome::How;
constexpr int sideWidth = 190;

QString placeText(const QString &source)
{
    static const QMap<QString, QString> places{{u"systemd"_s, QObject::tr("given by systemd")},
        {u"environment"_s, QObject::tr("set by the environment")}, {u"file"_s, QObject::tr("in a private file")},
        {u"keychain"_s, QObject::tr("in the keychain")}, {u"practice"_s, QObject::tr("practice key")}};
    return places.value(source, source);
}
} // namespace

KeyCard::KeyCard(api::SetupClient &client, Prompt &prompt, const About &about)
    : SetupCard{about.name, about.title, about.lead}
    , m_client{client}
    , m_prompt{prompt}
{
    for (const Key &key : about.keys)
        addRow(key);
    if (!about.help.isEmpty())
        addHelp(about.help, about.helpText);
}

void KeyCard::addRow(const Key &key)
{
    Row row{key, nullptr, lineEdit(u"key_"_s + key.name, key.placeholder), new Pill, new QPushButton{tr("Save")},
        new QPushButton{tr("Remove")}};
    row.edit->setEchoMode(QLineEdit::Password);
    row.edit->setMaxLength(4096);
    row.field = new Field{key.title, row.edit, key.hint};
    row.state->setObjectName(u"keyState_"_s + key.name);
    row.save->setObjectName(u"keySave_"_s + key.name);
    row.save->setAccessibleName(tr("Save: %1").arg(key.title));
    row.save->setProperty("kind", u"primary"_s);
    row.save->setEnabled(false);
    row.remove->setObjectName(u"keyRemove_"_s + key.name);
    row.remove->setAccessibleName(tr("Remove: %1").arg(key.title));
    row.remove->setProperty("kind", u"quiet"_s);
    row.remove->hide();
    auto *head = new QHBoxLayout;
    head->addStretch();
    head->addWidget(row.state);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(row.save);
    buttons->addWidget(row.remove);
    auto *right = new QVBoxLayout;
    right->setSpacing(4);
    right->addLayout(head);
    right->addLayout(buttons);
    right->addStretch();
    auto *side = new QWidget;                   // of one width, so that the fields are too
    side->setFixedWidth(sideWidth);
    right->setContentsMargins(0, 0, 0, 0);
    side->setLayout(right);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(row.field, 1, Qt::AlignTop);
    line->addWidget(side, 0, Qt::AlignTop);
    body()->addLayout(line);
    m_rows.append(row);
    connect(row.edit, &QLineEdit::textChanged, row.save,
        [save = row.save](const QString &text) { save->setEnabled(!text.trimmed().isEmpty()); });
    connect(row.edit, &QLineEdit::returnPressed, row.save, &QPushButton::click);
    connect(row.save, &QPushButton::clicked, this, [this, name = key.name] { save(name); });
    connect(row.remove, &QPushButton::clicked, this, [this, name = key.name] { remove(name); });
}

const KeyCard::Row *KeyCard::row(const QString &name) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &one) { return one.key.name == name; });
    return found == m_rows.end() ? nullptr : &*found;
}

void KeyCard::load()
{
    api::whenAnswered(m_client.keys(), this, [this](const Result<QList<api::KeyState>> &states) {
        if (states)
            show(*states);
        else if (!m_rows.isEmpty())
            m_rows.first().field->setError(states.error().text);
    });
}

void KeyCard::show(const QList<api::KeyState> &states)
{
    for (const api::KeyState &state : states) {
        const Row *row = this->row(state.name);
        if (!row)
            continue;
        const QString ending = state.ending.isEmpty() ? QString{} : tr("…%1, ").arg(state.ending);
        row->state->show(
            state.isSet() ? ending + placeText(state.source) : tr("not set"), state.isSet() ? Tone::Good : Tone::Quiet);
        row->edit->setEnabled(state.canChange());
        row->edit->setPlaceholderText(state.isSet() ? u"••••••••••••"_s + state.ending : row->key.placeholder);
        row->save->setText(state.isSet() ? tr("Replace") : tr("Save"));
        row->save->setVisible(state.canChange());
        row->remove->setVisible(state.isSet() && state.canChange());
    }
}

void KeyCard::save(const QString &name)
{
    const Row row = *this->row(name);
    row.field->setError({});
    row.save->setEnabled(false);
    api::whenAnswered(m_client.setKey(name, row.edit->text()), this, [this, row](const api::SaveOutcome &outcome) {
        if (outcome.how != How::Saved) {
            row.field->setError(outcome.errors.isEmpty() ? outcome.text : outcome.errors.first().text);
            row.save->setEnabled(true);
            return row.field->setFocus();
        }
        row.edit->clear();
        load();
        emit saved();
    });
}

void KeyCard::remove(const QString &name)
{
    const Row row = *this->row(name);
    m_prompt.confirm(
        {tr("Remove this key?"), tr("What needs “%1” stops until another one is entered.").arg(row.key.title),
            tr("Remove"), true},
        [this, name, row] {
            api::whenAnswered(m_client.removeKey(name), this, [this, row](const api::SaveOutcome &outcome) {
                row.field->setError(outcome.how == How::Saved ? QString{} : outcome.text);
                load();
                emit saved();
            });
        });
}
} // namespace cloudgreet::ui
