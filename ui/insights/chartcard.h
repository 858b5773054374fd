// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/prompt.h"
#include <QFrame>

class QLabel;

namespace cloudgreet::ui {
class Chart;

/// A chart with its heading; below that the words of the mark that is looked at, and in the corner what can be taken
/// away: the table to the clipboard, a picture and a table as files.
class ChartCard : public QFrame
{
    Q_OBJECT
public:
    /// `fileName`: proposed for files, without an ending.
    ChartCard(const QString &title, const QString &lead, Chart *chart, const QString &fileName, Prompt &prompt,
        QWidget *parent = nullptr);
    void addBelow(QWidget *widget);
    void setLead(const QString &lead);
    void copyTable() const;
    void savePicture();
    void saveTable();

signals:
    void failed(const QString &text);

private:
    [[nodiscard]] QWidget *makeMenuButton();
    void describe();
    Chart *m_chart;
    Prompt &m_prompt;
    const QString m_fileName;
    QString m_lead;
    QLabel *m_words;
};
} // namespace cloudgreet::ui
