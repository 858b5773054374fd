// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/values.h"
#include <QAbstractScrollArea>
#include <QTimer>

namespace cloudgreet::ui {

/// What was said on a call, as speech bubbles. A receptionist's new line grows at speaking pace; words being heard
/// stand greyed at the end until the turn replaces them. Stays at the end unless the reader scrolled up.
class TranscriptView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    /// `own`: who stands on the right.
    explicit TranscriptView(api::Speaker own, QWidget *parent = nullptr);
    void setZone(const QTimeZone &zone) { m_zone = zone; }
    void setPace(int charactersPerSecond);
    void setHint(const QString &text);              ///< Shown while there is nothing.
    void setTurns(const QList<api::Turn> &turns);   ///< At once, whole.
    void readFromStart();                           ///< Instead of the end.
    void addTurn(const api::Turn &turn);
    void setPartial(const QString &words);
    [[nodiscard]] QString shownText() const;        ///< What can be read now, a line per bubble.
    /// Lines are places to go to: by a click, or by the arrow keys and Enter.
    void setLinesAreLinks(bool areLinks);
    /// Lines can be told to be wrong: by the flag beside the one under the mouse, its menu, or Shift+Enter.
    void setLinesCanBeWrong(bool can);
    [[nodiscard]] QRect boxOf(int line) const;      ///< In the viewport; null when there is no such line.
    [[nodiscard]] QRect flagOf(int line) const;     ///< Beside it; null where lines cannot be wrong.
    [[nodiscard]] int currentLine() const { return m_current; }

signals:
    void lineChosen(const cloudgreet::api::Turn &turn);
    void lineDoubted(const cloudgreet::api::Turn &turn);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    struct Bubble {
        api::Turn turn;
        qsizetype shown = -1;       ///< Characters revealed; -1: all.
        QRect box = {};             ///< In the coordinates of the whole content.
    };
    [[nodiscard]] QString textOf(const Bubble &bubble) const;
    void layOut(qsizetype first);
    void place(Bubble &bubble, int top, bool withName) const;
    void paintBubble(QPainter &painter, const Bubble &bubble, bool withName, bool greyed) const;
    [[nodiscard]] bool beginsSpeaker(qsizetype index) const;
    void revealMore();
    void contentChanged(qsizetype first);
    [[nodiscard]] QString nameOf(api::Speaker speaker) const;
    [[nodiscard]] int lineAt(const QPoint &point) const;
    [[nodiscard]] int flaggedLineAt(const QPoint &point) const;
    void choose(int line);
    void point(int line);
    void describe();
    void paintFlag(QPainter &painter, int line) const;

    const api::Speaker m_own;
    QList<Bubble> m_bubbles;
    Bubble m_partial;
    QTimeZone m_zone = QTimeZone::utc();
    QTimer m_reveal;
    int m_millisecondsPerCharacter = 66, m_contentHeight = 0;
    int m_current = -1;             ///< The line that keys have gone to; -1: none.
    int m_pointed = -1;             ///< The line that the mouse is at.
    bool m_linesAreLinks = false, m_linesCanBeWrong = false;
    QString m_hint;
};
} // namespace cloudgreet::ui
