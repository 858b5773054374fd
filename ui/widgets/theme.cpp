// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"
#include "domain/result.h"
#include "widgets/colours.h"
#include <QApplication>
#include <QFile>
#include <QFont>
#include <QStyleFactory>

static void initIcons()
{
    Q_INIT_RESOURCE(ui);
}

namespace cloudgreet::ui {

Theme::Theme(QApplication &application, SystemLook system, QObject *parent)
    : QObject{parent}, m_application{application}, m_system{std::move(system)},
      m_systemIsDark{m_system ? m_system() : application.palette().color(QPalette::Window).lightness() < 128}
{
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, &Theme::lookAgain);
    application.installEventFilter(this);
    initIcons();
    application.setStyle(QStyleFactory::create(u"Fusion"_s));
    QFont font{u"Inter"_s};
    font.setPixelSize(13);
    font.setHintingPreference(QFont::PreferNoHinting);
    application.setFont(font);
    apply();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange)
        m_settle.start();
    return QObject::eventFilter(watched, event);
}

/// An application's own palette hides the platform's; without one it shows for a moment. (Qt 6.5 would tell by itself.)
void Theme::lookAgain()
{
    bool dark = m_systemIsDark;
    if (m_system) {
        dark = m_system();
    } else {
        const QPalette ours = m_application.palette();
        m_application.setPalette(QPalette{});
        dark = m_application.palette().color(QPalette::Window).lightness() < 128;
        m_application.setPalette(ours);
    }
    if (std::exchange(m_systemIsDark, dark) != dark && m_mode == Mode::System)
        apply();
}

bool Theme::isDark() const
{
    return m_mode == Mode::Dark || (m_mode == Mode::System && m_systemIsDark);
}

void Theme::setMode(Mode mode)
{
    if (std::exchange(m_mode, mode) != mode)
        apply();
}

void Theme::apply()
{
    const Colours &colours = isDark() ? Colours::dark() : Colours::light();
    m_application.setPalette(colours.palette());
    QFile sheet{u":/ui/themes/console.qss"_s};
    if (sheet.open(QIODevice::ReadOnly))
        m_application.setStyleSheet(colours.fill(QString::fromUtf8(sheet.readAll())));
    emit changed();
}
} // namespace cloudgreet::ui
