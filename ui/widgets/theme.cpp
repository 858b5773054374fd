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

Theme::Theme(QApplication &application, QObject *parent)
    : QObject{parent}, m_application{application}, m_systemIsDark{application.palette().color(QPalette::Window).lightness() < 128}
{
    initIcons();
    application.setStyle(QStyleFactory::create(u"Fusion"_s));
    QFont font{u"Inter"_s};
    font.setPixelSize(13);
    font.setHintingPreference(QFont::PreferNoHinting);
    application.setFont(font);
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
