// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"
#include "domain/result.h"
#include "widgets/colours.h"
#include <QApplication>
#include <QFile>
#include <QFont>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>
#include <algorithm>
#include <chrono>

static void initIcons()
{
    Q_INIT_RESOURCE(ui);
}

namespace cloudgreet::ui {
namespace {
using namespace std::chrono_literals;
using std::chrono::steady_clock;
constexpr auto sliceTime = 6ms;                     // of a frame; what else there is to do goes on in between
} // namespace

Theme::Theme(QApplication &application, SystemLook system, QObject *parent)
    : QObject{parent}, m_application{application}, m_system{std::move(system)},
      m_systemIsDark{m_system ? m_system() : application.palette().color(QPalette::Window).lightness() < 128}
{
    m_settle.setSingleShot(true);
    m_slice.setSingleShot(true);
    connect(&m_slice, &QTimer::timeout, this, &Theme::takeSlice);
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

/// The style sheet names roles, not colours, so it is read once: setting another would have Qt style each widget many
/// times over. What a widget remembers of the roles' colours is forgotten when it is polished.
void Theme::apply()
{
    m_application.setPalette((isDark() ? Colours::dark() : Colours::light()).palette());
    if (m_application.styleSheet().isEmpty()) {
        QFile sheet{u":/ui/themes/console.qss"_s};
        if (sheet.open(QIODevice::ReadOnly))
            m_application.setStyleSheet(Colours::byRole(QString::fromUtf8(sheet.readAll())));
    }
    m_stale.clear();
    for (QWidget *widget : QApplication::allWidgets())
        m_stale.append(widget);
    holdPainting(true);
    emit changed();
    m_slice.start(0);
}

/// A window is painted in one theme or the other, never half in each.
void Theme::holdPainting(bool hold)
{
    if (hold) {
        for (QWidget *window : QApplication::topLevelWidgets())
            if (window->isVisible() && window->updatesEnabled()) {
                window->setUpdatesEnabled(false);
                m_held.append(window);
            }
        return;
    }
    for (const QPointer<QWidget> &window : std::exchange(m_held, {}))
        if (window)
            window->setUpdatesEnabled(true);
}

void Theme::repolish(const std::function<bool()> &mayGoOn)
{
    const auto isSeen = [](const QPointer<QWidget> &widget) { return widget && widget->isVisible(); };
    std::stable_partition(m_stale.begin(), m_stale.end(), isSeen);
    while (!m_stale.isEmpty() && mayGoOn()) {
        if (!isSeen(m_stale.first()))
            holdPainting(false);
        if (QWidget *widget = m_stale.takeFirst(); widget && widget->testAttribute(Qt::WA_WState_Polished))
            widget->style()->polish(widget);
    }
    if (m_stale.isEmpty())
        holdPainting(false);
}

void Theme::takeSlice()
{
    const auto end = steady_clock::now() + sliceTime;
    repolish([end] { return steady_clock::now() < end; });
    if (!m_stale.isEmpty())
        m_slice.start(0);
}

void Theme::finish()
{
    m_slice.stop();
    repolish([] { return true; });
}
} // namespace cloudgreet::ui
