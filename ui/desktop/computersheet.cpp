// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/computersheet.h"
#include "setup/editors.h"
#include "widgets/small.h"
#include "words/translation.h"
#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

namespace cloudgreet::ui {

ComputerSheet::ComputerSheet(Preferences &preferences, const QString &program, bool hasTray, QWidget *window)
    : Sheet{tr("This computer"), {}, false, window}
{
    setObjectName(u"computerSheet"_s);
    content()->setSpacing(16);
    auto *login = add(u"startsAtLogin"_s, tr("Start when I log in"), tr("In the tray, without a window."),
        preferences.startsAtLogin());
    connect(login, &QCheckBox::clicked, this, [this, &preferences, program, login](bool on) {
        const bool isDone = preferences.setStartsAtLogin(on, program);
        setError(isDone ? QString{}
                        : tr("The entry in this computer’s autostart folder could not be written. Is the disk full, or "
                             "the folder not yours?"));
        login->setChecked(preferences.startsAtLogin());
    });
    auto *stays = add(u"staysWhenClosed"_s, tr("Go on answering when the window is closed"),
        hasTray ? tr("CloudGreet stays in the tray; Quit there ends it.")
                : tr("This desktop shows no tray, so closing the window asks first."),
        preferences.staysWhenClosed() && hasTray);
    stays->setEnabled(hasTray);
    connect(stays, &QCheckBox::clicked, &preferences, &Preferences::setStaysWhenClosed);
    auto *awake = add(u"keepsAwake"_s, tr("Keep this computer awake"),
        tr("While your line is answered here. A computer that sleeps picks up no telephone."),
        preferences.keepsAwake());
    connect(awake, &QCheckBox::clicked, &preferences, &Preferences::setKeepsAwake);
    auto *notifies = add(u"notifies"_s, tr("Notify me when I am in another window"),
        tr("New and cancelled appointments, and what needs attention."), preferences.notifies());
    connect(notifies, &QCheckBox::clicked, &preferences, &Preferences::setNotifies);
    addLanguages(preferences);
    addHost(preferences.remoteHost());
}

void ComputerSheet::addHost(const RemoteHost &remote)
{
    const bool isRemote = !remote.address.isEmpty();
    auto *words = label(isRemote ? tr("%1 answers your line; this console shows it.").arg(remote.address)
                                 : tr("This computer answers your line, while CloudGreet is open."),
        u"quiet"_s);
    words->setObjectName(u"whoAnswers"_s);
    words->setWordWrap(true);
    auto *button = new QPushButton{
        isRemote ? tr("Answer on this computer again…") : tr("Attach to a host on another computer…")};
    button->setObjectName(isRemote ? u"detachButton"_s : u"attachButton"_s);
    setKind(button, u"plain"_s);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, isRemote] {
        accept();
        isRemote ? emit detachAsked() : emit attachAsked();
    });
    auto *all = new QVBoxLayout;
    all->setSpacing(6);
    all->addWidget(label(tr("Your line"), {}));
    all->addWidget(words);
    all->addWidget(button, 0, Qt::AlignLeft);
    content()->addLayout(all);
}

void ComputerSheet::addLanguages(Preferences &preferences)
{
    QList<Choice> list{{{}, tr("As the system")}};
    for (const QString &language : words::languages())
        list << Choice{language, words::nameOf(language)};
    auto *box = choices(u"language"_s, list);
    box->setCurrentIndex(std::max(0, box->findData(preferences.language())));
    auto *title = label(tr("Language"), {});
    title->setBuddy(box);
    auto *note
        = label(tr("CloudGreet speaks it to you from its next start on. What callers hear is chosen in the set-up."),
            u"quiet"_s);
    note->setWordWrap(true);
    box->setAccessibleDescription(note->text());
    connect(box, &QComboBox::activated, &preferences,
        [box, &preferences] { preferences.setLanguage(box->currentData().toString()); });
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(title);
    row->addWidget(box);
    row->addStretch();
    auto *all = new QVBoxLayout;
    all->setSpacing(6);
    all->addLayout(row);
    all->addWidget(note);
    content()->addLayout(all);
}

QCheckBox *ComputerSheet::add(const QString &name, const QString &title, const QString &why, bool isOn)
{
    auto *box = new QCheckBox{title};
    box->setObjectName(name);
    box->setChecked(isOn);
    box->setAccessibleDescription(why);
    auto *words = label(why, u"quiet"_s);
    words->setWordWrap(true);
    words->setContentsMargins(28, 0, 0, 0);      // under the words of the box
    auto *pair = new QVBoxLayout;
    pair->setSpacing(2);
    pair->addWidget(box, 0, Qt::AlignLeft);
    pair->addWidget(words);
    content()->addLayout(pair);
    return box;
}
} // namespace cloudgreet::ui
