// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "shell/linesession.h"
#include "widgets/prompt.h"
#include "widgets/sheet.h"
#include <memory>

class QProgressBar;
class QRadioButton;
class QSaveFile;

namespace cloudgreet::ui {

/// Calls as a file for other programs, fetched piece by piece; nothing is left behind when it is cancelled.
class ExportSheet : public Sheet
{
    Q_OBJECT
public:
    ExportSheet(LineSession &line, Prompt &prompt, const api::ApiClient::CallFilter &filter, QWidget *window);
    ~ExportSheet() override;

private:
    [[nodiscard]] QString format() const;
    [[nodiscard]] QString proposedName() const;
    void begin(const QString &path);
    void fetch(const QString &before);
    void take(const api::ExportPiece &piece);
    void stop(const QString &why);

    LineSession &m_line;
    Prompt &m_prompt;
    const api::ApiClient::CallFilter m_filter;
    QRadioButton *m_csv, *m_json;
    QLabel *m_progress;
    QProgressBar *m_bar;
    std::unique_ptr<QSaveFile> m_file;      ///< Takes its name only when it is whole.
    int m_rows = 0;
};
} // namespace cloudgreet::ui
