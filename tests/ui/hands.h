// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "widgets/theme.h"
#include <QApplication>
#include <QDir>
#include <QPainter>
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

/// With CLOUDGREET_PICTURES set, pictures of the window and what stands over it, in both themes, into that folder: to
/// be looked at.
inline void picture(QWidget &window, ui::Theme &theme, const QString &name)
{
    const QString folder = qEnvironmentVariable("CLOUDGREET_PICTURES");
    if (folder.isEmpty())
        return;
    QDir{}.mkpath(folder);
    const auto before = theme.mode();
    for (const auto &[mode, suffix] :
        {std::pair{ui::Theme::Mode::Light, u"-light"_s}, {ui::Theme::Mode::Dark, u"-dark"_s}}) {
        theme.setMode(mode);
        theme.finish();
        for (int pass = 0; pass < 3; ++pass) // a page that arranges anew when it is resized asks its layout once more
            QCoreApplication::processEvents();
        QPixmap whole = window.grab();
        QPainter painter{&whole};
        for (QWidget *over : QApplication::topLevelWidgets())
            if (over != &window && over->isVisible() && over->inherits("QDialog"))
                painter.drawPixmap(over->pos() - window.pos(), over->grab());
        painter.end();
        whole.save(u"%1/%2%3%4.png"_s.arg(folder, name, suffix, window.devicePixelRatioF() > 1 ? u"@2x"_s : QString{}));
    }
    theme.setMode(before);
}
} // namespace cloudgreet::hands
