// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/setup.h"
#include "setup/setupcard.h"
#include "widgets/prompt.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace cloudgreet::ui {
class Field;
class Pill;

/// The keys of a provider's account: entered masked, never shown again; where each is kept and how it ends.
class KeyCard : public SetupCard
{
    Q_OBJECT
public:
    struct Key {
        QString name, title, hint, placeholder;
    };
    struct About {
        QString name, title, lead, help, helpText;
        QList<Key> keys;
    };
    KeyCard(api::SetupClient &client, Prompt &prompt, const About &about);
    void load() override;

private:
    struct Row {
        Key key;
        Field *field;
        QLineEdit *edit;
        Pill *state;
        QPushButton *save, *remove;
    };
    void addRow(const Key &key);
    void show(const QList<api::KeyState> &states);
    void save(const QString &name);
    void remove(const QString &name);
    [[nodiscard]] const Row *row(const QString &name) const;

    api::SetupClient &m_client;
    Prompt &m_prompt;
    QList<Row> m_rows;
};
} // namespace cloudgreet::ui
