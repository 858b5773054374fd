// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/backupcard.h"
#include "widgets/formats.h"
#include "widgets/small.h"
#include <QLocale>
#include <QVBoxLayout>

namespace cloudgreet::ui {
namespace {

QWidget *rowOf(const api::Backup &backup)
{
    auto *row = new QWidget;
    row->setProperty("kind", u"clear"_s);
    row->setObjectName(u"backupRow"_s);
    auto *line = new QHBoxLayout{row};
    line->setContentsMargins(0, 4, 0, 4);
    line->setSpacing(12);
    line->addWidget(
        label(momentText(backup.madeUtc, QTimeZone::systemTimeZone(), QDateTime::currentDateTimeUtc()), u"body"_s), 1);
    line->addWidget(label(BackupCard::tr("%n call(s)", nullptr, int(backup.calls)), u"small"_s));
    line->addWidget(label(BackupCard::tr("%n recording(s)", nullptr, int(backup.recordings)), u"small"_s));
    QLabel *size = label(QLocale{}.formattedDataSize(backup.bytes, 1, QLocale::DataSizeTraditionalFormat), u"small"_s);
    size->setMinimumWidth(size->fontMetrics().horizontalAdvance(u"000.0 MB"_s));
    size->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    line->addWidget(size);
    return row;
}
} // namespace

BackupCard::BackupCard(api::SetupClient &client)
    : SetupCard{u"backupCard"_s, tr("Backups"),
        tr("One is made every night while the program runs, and the latest seven are kept on the same disk.")}
    , m_client{client}
{
    m_said = label({}, u"section"_s);
    m_said->setObjectName(u"backupSaid"_s);
    m_make = new IconButton{u"download"_s, tr("Back up now"), u"plain"_s};
    m_make->setObjectName(u"backupNowButton"_s);
    m_error = label({}, u"error"_s);
    m_error->setObjectName(u"backupError"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->addWidget(m_said, 1);
    head->addWidget(m_make);
    body()->addLayout(head);
    body()->addLayout(m_rows);
    body()->addWidget(m_error);
    addHelp(u"backups"_s, tr("How to keep one elsewhere, and how to bring one back"));
    connect(m_make, &QPushButton::clicked, this, &BackupCard::makeOne);
}

void BackupCard::load()
{
    api::whenAnswered(m_client.backups(), this, [this](const Result<QList<api::Backup>> &backups) {
        m_error->setVisible(!backups);
        if (backups)
            show(*backups);
        else
            m_error->setText(backups.error().text);
    });
}

void BackupCard::show(const QList<api::Backup> &backups)
{
    clear(*m_rows);
    for (const api::Backup &backup : backups)
        m_rows->addWidget(rowOf(backup));
    if (!m_isMaking)
        m_said->setText(backups.isEmpty() ? tr("There is none yet") : tr("%n backup(s)", nullptr, int(backups.size())));
}

void BackupCard::makeOne()
{
    m_isMaking = true;
    m_make->setEnabled(false);
    m_error->hide();
    m_said->setText(tr("Making a backup…"));
    api::whenAnswered(m_client.makeBackup(), this, [this](const api::SaveOutcome &outcome) {
        m_isMaking = false;
        m_make->setEnabled(true);
        const bool done = outcome.how == api::SaveOutcome::How::Saved;
        m_error->setText(outcome.text);
        load();
        m_error->setVisible(!done);
        if (done)
            emit saved();                           // the health page tells of it too
    });
}
} // namespace cloudgreet::ui
