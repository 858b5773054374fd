// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/traystate.h"
#include "domain/result.h"
#include "widgets/colours.h"
#include "widgets/icons.h"
#include <QObject>
#include <QPainter>

namespace cloudgreet::ui {
namespace {
constexpr int side = 64;

QString wordsOf(const LineFacts &line)
{
    const QString name = line.business.isEmpty() ? u"CloudGreet"_s : line.business;
    if (!line.isConnected)
        return QObject::tr("%1: not answering").arg(name);
    if (!line.isSetUp)
        return QObject::tr("%1: not set up yet").arg(name);
    if (!line.hasTelephone)
        return QObject::tr("%1: no telephone yet").arg(name);
    if (!line.isReached && line.live == 0)
        return QObject::tr("%1: calls do not arrive").arg(name);
    if (line.live > 0)
        return QObject::tr("%1: %2").arg(name, QObject::tr("%n call(s) now", nullptr, line.live));
    if (line.attention > 0)
        return QObject::tr("%1: %2").arg(name, QObject::tr("%n thing(s) need attention", nullptr, line.attention));
    return QObject::tr("%1: answering").arg(name);
}

Tone toneOf(TrayState::Light light)
{
    switch (light) {
    case TrayState::Light::Answering: return Tone::Good;
    case TrayState::Light::Attention: return Tone::Warn;
    case TrayState::Light::Silent: return Tone::Quiet;
    }
    Q_UNREACHABLE();
}
} // namespace

TrayState trayState(const QList<LineFacts> &lines)
{
    TrayState state;
    QStringList words;
    const bool onlyPractice = std::ranges::all_of(lines, &LineFacts::isPractice);
    for (const LineFacts &line : lines) {
        if (line.isPractice && !onlyPractice)
            continue;
        words << wordsOf(line);
        state.live += line.live;
        if (!line.isSetUp || !line.isConnected || !line.hasTelephone)
            continue;
        const auto light
            = line.attention > 0 || !line.isReached ? TrayState::Light::Attention : TrayState::Light::Answering;
        if (state.light != TrayState::Light::Attention)
            state.light = light;
    }
    state.words = words.join(u'\n');
    return state;
}

QIcon trayIcon(const TrayState &state)
{
    QPixmap picture = icon(u"logo"_s, Qt::black, side).pixmap(side, side);
    const QColor ground
        = Colours::light().tones.value(toneOf(state.light)).text; // panels are of any colour: the badge brings its own
    QPainter painter{&picture};
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF badge = state.live > 0 ? QRectF{24, 24, 40, 40} : QRectF{38, 38, 26, 26};
    painter.setPen(QPen{Qt::white, 4});
    painter.setBrush(ground);
    painter.drawEllipse(badge.adjusted(2, 2, -2, -2));
    if (state.live > 0) {
        QFont font{u"Inter"_s};
        font.setPixelSize(26);
        font.setBold(true);
        painter.setFont(font);
        painter.drawText(badge, Qt::AlignCenter, state.live > 9 ? u"9+"_s : QString::number(state.live));
    }
    return QIcon{picture};
}

Leaving onClose(const LeavingFacts &facts)
{
    if (facts.isAnswered && facts.hasTray && facts.stays)
        return Leaving::Hide;
    return onQuit(facts);
}

Leaving onQuit(const LeavingFacts &facts)
{
    return facts.isAnswered || facts.live > 0 ? Leaving::Ask : Leaving::Quit;
}
} // namespace cloudgreet::ui
