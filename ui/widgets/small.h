// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/colours.h"
#include <QLabel>
#include <QPushButton>

class QVBoxLayout;
class QFrame;

namespace cloudgreet::ui {

/// A word on a coloured ground.
class Pill : public QWidget
{
    Q_OBJECT
public:
    explicit Pill(QWidget *parent = nullptr);
    void show(const QString &text, Tone tone);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Tone m_tone = Tone::Quiet;
};

class Avatar : public QWidget
{
    Q_OBJECT
public:
    explicit Avatar(int side, QWidget *parent = nullptr);
    void setName(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
};

/// A button whose icon follows the theme. `kind`: primary, plain, quiet or danger, as the style sheet knows them.
class IconButton : public QPushButton
{
    Q_OBJECT
public:
    IconButton(const QString &icon, const QString &text, const QString &kind, QWidget *parent = nullptr);
    void setLabel(const QString &text);
    void setDrawing(const QString &icon);

protected:
    void changeEvent(QEvent *event) override;

private:
    void redraw();
    QString m_icon;
};

/// A text of the style sheet's `kind`: title, heading, body, quiet, small.
[[nodiscard]] QLabel *label(const QString &text, const QString &kind, QWidget *parent = nullptr);
/// A surface with a border and round corners.
[[nodiscard]] QFrame *card(QWidget *parent = nullptr);
void clear(QVBoxLayout &layout);        ///< Removes and later deletes what it holds.
void setKind(QWidget *widget, const QString &kind);
} // namespace cloudgreet::ui
