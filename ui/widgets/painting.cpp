// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/painting.h"
#include "widgets/formats.h"
#include "widgets/icons.h"

namespace cloudgreet::ui {

void paintAvatar(QPainter &painter, const QRectF &circle, const QString &name, const Colours &colours)
{
    static constexpr Tone tints[] = {Tone::Info, Tone::Special, Tone::Good, Tone::Warn};
    const QString initials = initialsOf(name);
    uint sum = 0;
    for (const QChar c : name)
        sum += c.unicode();
    const Colours::Pair tint = colours.tones[initials.isEmpty() ? Tone::Quiet : tints[sum % std::size(tints)]];
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint.fill);
    painter.drawEllipse(circle);
    if (initials.isEmpty()) {
        const int side = int(circle.width() * 0.45);
        const qreal ratio = painter.device()->devicePixelRatioF();
        painter.drawPixmap(QPointF{circle.center().x() - side / 2.0, circle.center().y() - side / 2.0},
            drawing(u"phone"_s, tint.text, side, ratio));
    } else {
        QFont font = painter.font();
        font.setPixelSize(int(circle.height() * 0.36));
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(tint.text);
        painter.drawText(circle, Qt::AlignCenter, initials);
    }
    painter.restore();
}

QFont pillFont(QFont base)
{
    base.setPixelSize(11);
    base.setWeight(QFont::DemiBold);
    return base;
}

QSizeF pillSize(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics{pillFont(font)};
    return {std::ceil(metrics.horizontalAdvance(text)) + 20, 22};
}

void paintPill(QPainter &painter, const QRectF &pill, const QString &text, Colours::Pair colours)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setFont(pillFont(painter.font()));
    painter.setPen(colours.text);
    painter.drawText(pill, Qt::AlignCenter, text);
    painter.restore();
}
void paintHit(QPainter &painter, QRectF line, const QString &text, const Colours &colours)
{
    QFont plain = painter.font(), strong = plain;
    strong.setWeight(QFont::DemiBold);
    const QStringList parts = QString{text}.replace(QChar{3}, QChar{2}).split(QChar{2});
    for (qsizetype i = 0; i < parts.size() && line.width() > 8; ++i) {
        const bool found = i % 2 == 1;
        const QFontMetricsF metrics{found ? strong : plain};
        const QString shown = metrics.elidedText(parts.at(i), Qt::ElideRight, line.width());
        const qreal width = metrics.horizontalAdvance(shown);
        if (found)
            painter.fillRect(
                QRectF{line.left() - 1, line.center().y() - 9, width + 2, 18}, colours.tones[Tone::Warn].fill);
        painter.setFont(found ? strong : plain);
        painter.setPen(found ? colours.tones[Tone::Warn].text : colours.quiet);
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, shown);
        line.setLeft(line.left() + width);
    }
    painter.setFont(plain);
}
} // namespace cloudgreet::ui
