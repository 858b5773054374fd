// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/colours.h"
#include "domain/result.h"
#include <QGuiApplication>
#include <QPalette>

namespace cloudgreet::ui {

const Colours &Colours::light()
{
    static const Colours colours{0xf5f6fa, 0xffffff, 0xf0f1f7, 0xe3e5ee, 0x131722, 0x5c6475, 0x4452e6, 0x3743cc,
        0xffffff, 0xeceefe, 0xeef0f5,
        {{Tone::Quiet, {0x5a6273, 0xeceef3}}, {Tone::Good, {0x0b6e4f, 0xdcf5ea}}, {Tone::Info, {0x1c56b8, 0xe2edfd}},
            {Tone::Special, {0x6430c0, 0xeee6fc}}, {Tone::Warn, {0x8a4b08, 0xfdf0d3}},
            {Tone::Bad, {0xb3261e, 0xfce6e5}}},
        false};
    return colours;
}

const Colours &Colours::dark()
{
    static const Colours colours{0x0e1016, 0x171a22, 0x20242e, 0x2a2f3b, 0xeceef4, 0x9ba3b4, 0x6f7cff, 0x8691ff,
        0x0b0d18, 0x252a4d, 0x242935,
        {{Tone::Quiet, {0xb1b8c6, 0x2a2f3a}}, {Tone::Good, {0x6fdcae, 0x14372b}}, {Tone::Info, {0x8fbcff, 0x182c4a}},
            {Tone::Special, {0xc9abff, 0x2f2250}}, {Tone::Warn, {0xf5c571, 0x3d2d10}},
            {Tone::Bad, {0xff9c95, 0x45201f}}},
        true};
    return colours;
}

const Colours &Colours::current()
{
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128 ? dark() : light();
}

QPalette Colours::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, surface);
    palette.setColor(QPalette::AlternateBase, raised);
    palette.setColor(QPalette::Button, surface);
    palette.setColor(QPalette::ToolTipBase, surface);
    for (const auto role : {QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, text);
    palette.setColor(QPalette::PlaceholderText, quiet);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
    palette.setColor(QPalette::Mid, border);
    // Roles that nothing is drawn with once the style sheet has had its say carry the other colours of the theme.
    palette.setColor(QPalette::WindowText, quiet);
    palette.setColor(QPalette::Link, accentHover);
    palette.setColor(QPalette::Midlight, accentSoft);
    palette.setColor(QPalette::LinkVisited, tones[Tone::Good].text);
    palette.setColor(QPalette::BrightText, tones[Tone::Bad].text);
    palette.setColor(QPalette::Light, tones[Tone::Bad].fill);
    palette.setColor(QPalette::Shadow, tones[Tone::Warn].text);
    palette.setColor(QPalette::Dark, tones[Tone::Warn].fill);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, quiet);
    return palette;
}

QString Colours::byRole(QString styleSheet)
{
    // Longer names first: one may begin with another.
    const QList<QPair<QString, QString>> names{{u"@accentHover"_s, u"link"_s}, {u"@accentSoft"_s, u"midlight"_s},
        {u"@onAccent"_s, u"highlighted-text"_s}, {u"@accent"_s, u"highlight"_s}, {u"@window"_s, u"window"_s},
        {u"@surface"_s, u"base"_s}, {u"@raised"_s, u"alternate-base"_s}, {u"@border"_s, u"mid"_s},
        {u"@text"_s, u"text"_s}, {u"@quiet"_s, u"window-text"_s}, {u"@badFill"_s, u"light"_s},
        {u"@bad"_s, u"bright-text"_s}, {u"@warnFill"_s, u"dark"_s}, {u"@warn"_s, u"shadow"_s},
        {u"@good"_s, u"link-visited"_s}};
    for (const auto &[name, role] : names)
        styleSheet.replace(name, u"palette(%1)"_s.arg(role));
    return styleSheet;
}
} // namespace cloudgreet::ui
