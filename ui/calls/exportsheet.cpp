// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/exportsheet.h"
#include "widgets/formats.h"
#include "widgets/small.h"
#include <QFileInfo>
#include <QProgressBar>
#include <QRadioButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace cloudgreet::ui {

ExportSheet::ExportSheet(
    LineSession &line, Prompt &prompt, const api::ApiClient::CallFilter &filter, QWidget *window)
    : Sheet{tr("Export calls"), tr("Choose a file…"), false, window}, m_line{line}, m_prompt{prompt}, m_filter{filter}
{
    setObjectName(u"exportSheet"_s);
    setMinimumWidth(480);
    QLabel *which = label(filter.isNarrow() ? tr("The calls that the list shows now: its search and filters count.")
                                            : tr("All calls of this line."),
        u"quiet"_s);
    which->setWordWrap(true);
    m_csv = new QRadioButton{tr("A table (CSV): for a spreadsheet")};
    m_csv->setObjectName(u"exportCsv"_s);
    m_csv->setChecked(true);
    m_json = new QRadioButton{tr("JSON: for programs, with what was said")};
    m_json->setObjectName(u"exportJson"_s);
    m_progress = label({}, u"small"_s);
    m_progress->setObjectName(u"exportProgress"_s);
    m_bar = new QProgressBar;
    m_bar->setRange(0, 0);                  // how many calls there are is not counted first
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    content()->addWidget(which);
    content()->addWidget(m_csv);
    content()->addWidget(m_json);
    content()->addWidget(m_progress);
    content()->addWidget(m_bar);
    m_progress->hide();
    m_bar->hide();
    connect(yesButton(), &QPushButton::clicked, this, [this] {
        m_prompt.askFile(tr("Export calls"), proposedName(), [sheet = QPointer{this}](const QString &path) {
            if (sheet)
                sheet->begin(path);
        });
    });
}

ExportSheet::~ExportSheet() = default;

QString ExportSheet::format() const
{
    return m_json->isChecked() ? u"json"_s : u"csv"_s;
}

QString ExportSheet::proposedName() const
{
    const QString day = QDateTime::currentDateTimeUtc().toTimeZone(m_line.business().zone).date().toString(Qt::ISODate);
    return (m_filter.isNarrow() ? tr("some-calls-%1") : tr("calls-%1")).arg(day) + u'.' + format();
}

void ExportSheet::begin(const QString &path)
{
    setError({});
    m_file = std::make_unique<QSaveFile>(path);
    if (!m_file->open(QIODevice::WriteOnly))
        return stop(m_file->errorString());
    if (format() == u"csv")
        m_file->write("\xef\xbb\xbf");         // the mark tells spreadsheets that it is UTF-8
    m_rows = 0;
    setBusy(true);
    for (QWidget *choice : std::initializer_list<QWidget *>{m_csv, m_json})
        choice->setEnabled(false);
    m_progress->setText(tr("Fetching…"));
    m_progress->show();
    m_bar->show();
    adjustSize();
    fetch({});
}

void ExportSheet::fetch(const QString &before)
{
    api::whenAnswered(m_line.client().exportCalls(m_filter, format(), before), this,
        [this](const Result<api::ExportPiece> &piece) {
            if (piece)
                take(*piece);
            else
                stop(piece.error().text);
        });
}

void ExportSheet::take(const api::ExportPiece &piece)
{
    const QByteArray bytes = piece.text.toUtf8();
    if (m_file->write(bytes) != bytes.size())
        return stop(m_file->errorString());
    m_rows += piece.rows;
    if (!piece.next.isEmpty()) {
        const QString day = QLocale{}.toString(
            piece.oldestUtc.toTimeZone(m_line.business().zone).date(), QLocale::ShortFormat);
        m_progress->setText(tr("%n call(s), back to %1", nullptr, m_rows).arg(day));
        return fetch(piece.next);
    }
    const QString name = QFileInfo{m_file->fileName()}.fileName();
    if (!m_file->commit())
        return stop(m_file->errorString());
    emit m_line.told(tr("%n call(s) exported", nullptr, m_rows), name, true);
    accept();
}

void ExportSheet::stop(const QString &why)
{
    m_file.reset();
    setBusy(false);
    for (QWidget *choice : std::initializer_list<QWidget *>{m_csv, m_json})
        choice->setEnabled(true);
    m_progress->hide();
    m_bar->hide();
    setError(tr("The file could not be written: %1").arg(why));
}
} // namespace cloudgreet::ui
