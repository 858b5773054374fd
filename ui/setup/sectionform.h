// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/setup.h"
#include "setup/setupcard.h"
#include "shell/linesession.h"

class QLabel;
class QPushButton;

namespace cloudgreet::ui {
class Field;

/// A card that holds one section of the settings: loads it, tells what is wrong beside the field, saves only what was
/// changed, and offers to load again when somebody else was quicker. Thread: GUI.
class SectionForm : public SetupCard
{
    Q_OBJECT
public:
    struct About {
        QString section, title, lead;
    };
    SectionForm(LineSession &line, api::SetupClient &client, About about, QWidget *parent = nullptr);
    /// Asks the host, unless the owner is in the middle of changing something.
    void load() override;
    [[nodiscard]] bool isChanged() const { return !changes().isEmpty(); }
    void save();

protected:
    using Outcome = api::SaveOutcome;
    virtual void showValues(const QJsonObject &values) = 0;
    [[nodiscard]] virtual QJsonObject values() const = 0;
    /// Where there is nothing to load: a business that is not there yet.
    [[nodiscard]] virtual QFuture<Outcome> send(const QJsonObject &changes);
    /// What keeps the form from being sent, said beside the fields; true: nothing does.
    [[nodiscard]] virtual bool check() { return true; }

    [[nodiscard]] LineSession &line() const { return m_line; }
    void add(const QString &member, Field *field);
    void addRow(std::initializer_list<std::pair<QString, Field *>> fields);
    void edited();                          ///< To be connected to every editor.
    void hideFoot();                        ///< Where each change is saved by itself.
    void submit(const QJsonObject &changes, std::function<void(const Outcome &)> then = {});
    void take(const api::Section &section);
    [[nodiscard]] const QJsonObject &loaded() const { return m_loaded.values; }
    void say(const QString &trouble, bool canReload);

private:
    [[nodiscard]] QJsonObject changes() const;
    [[nodiscard]] QWidget *makeFoot();
    void told(const Outcome &outcome);
    void clearErrors();

    LineSession &m_line;
    api::SetupClient &m_client;
    const About m_about;
    api::Section m_loaded;
    QList<std::pair<QString, Field *>> m_fields;
    QWidget *m_foot;
    QLabel *m_trouble, *m_state;
    QPushButton *m_save, *m_discard, *m_reload;
    bool m_isShowing = false, m_isSaving = false;
};
} // namespace cloudgreet::ui
