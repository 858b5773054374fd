// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLocalServer>

namespace cloudgreet::ui {

/// One console for a data folder: a second start shows the first one's window and ends. Thread: GUI.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(const QString &dataDir, QObject *parent = nullptr);
    /// True: another console of this person has the folder, and was asked to show itself.
    [[nodiscard]] bool handOver() const;
    void claim();

signals:
    void shown();                   ///< Somebody started the program again.

private:
    QString m_name;
    QLocalServer m_server;
};
} // namespace cloudgreet::ui
