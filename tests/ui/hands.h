// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QApplication>
#include <QTest>
#include <QWidget>

/// The owner's hands: widgets by name, wherever they are seen.
namespace cloudgreet::hands {

template <typename T>
T *seen(const QString &name)
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *self = qobject_cast<T *>(window); self && self->objectName() == name && self->isVisible())
            return self;
        for (T *widget : window->findChildren<T *>(name))
            if (widget->isVisible())
                return widget;
    }
    return nullptr;
}

inline void click(const QString &name)
{
    QTRY_VERIFY2(seen<QWidget>(name) && seen<QWidget>(name)->isEnabled(), qPrintable(name));
    QTest::mouseClick(seen<QWidget>(name), Qt::LeftButton);
}

/// Replaces what an editor holds by what is typed.
inline void type(const QString &name, const QString &text)
{
    QTRY_VERIFY2(seen<QWidget>(name), qPrintable(name));
    auto *editor = seen<QWidget>(name);
    editor->setFocus();
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    if (text.isEmpty())
        QTest::keyClick(editor, Qt::Key_Delete);
    else
        QTest::keyClicks(editor, text);
}
} // namespace cloudgreet::hands
