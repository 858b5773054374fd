// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/messagedelegate.h"
#include "messages/messagesmodel.h"
#include "messages/textwords.h"
#include "widgets/formats.h"
#include "widgets/painting.h"
#include <QAbstractItemView>

namespace cloudgreet::ui {
namespace {
constexpr int margin = 20, padX = 13, padY = 9, gap = 4, groupGap = 12, dayHeight = 40, footHeight = 20, widest = 460;
constexpr int textFlags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

QFont sized(QFont font, int pixels, QFont::Weight weight = QFont::Normal)
{
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

bool isTrouble(const api::TextMessage &message)
{
    return message.state == api::TextState::Failed || message.state == api::TextState::Unknown;
}

QString footOf(const api::TextMessage &message, const QTimeZone &zone)
{
    QStringList parts;
    for (const QString &part : {textKindText(message.kind), clockText(message.atUtc, zone), textStateText(message)})
        if (!part.isEmpty())
            parts << part;
    return parts.join(u" · "_s);
}

/// Why it did not arrive, and what to do.
QString reasonOf(const api::TextMessage &message)
{
    if (!isTrouble(message))
        return {};
    QString why = reasonText(message);
    if (!why.isEmpty() && !why.endsWith(u'.'))
        why += u'.';
    return (why + u' ' + adviceFor(message)).trimmed();
}
} // namespace

/// In the coordinates of the row.
struct MessageDelegate::Layout {
    api::TextMessage message;
    QRect bubble, reason;
    QString foot, why;
    bool beginsDay = false;
    int height = 0;
};

MessageDelegate::MessageDelegate(QAbstractItemView &view) : QStyledItemDelegate{&view}, m_view{view} {}

MessageDelegate::Layout MessageDelegate::layoutOf(const QModelIndex &index, int width) const
{
    Layout l;
    l.message = index.data(MessagesModel::MessageRole).value<api::TextMessage>();
    l.beginsDay = index.data(MessagesModel::BeginsDayRole).toBool();
    const bool endsGroup = index.data(MessagesModel::EndsGroupRole).toBool();
    const int most = std::min(widest, int(width * 0.78) - margin), top = l.beginsDay ? dayHeight : 0;
    const QRect text = QFontMetrics{sized(m_view.font(), 13)}.boundingRect(
        QRect{0, 0, most - 2 * padX, 100000}, textFlags, l.message.text);
    const int bubbleWidth = text.width() + 2 * padX + 1;
    l.bubble = {l.message.isOurs ? width - margin - bubbleWidth : margin, top, bubbleWidth, text.height() + 2 * padY};
    l.height = l.bubble.bottom() + 1;
    if (endsGroup) {
        const auto *model = qobject_cast<const MessagesModel *>(index.model());
        l.foot = footOf(l.message, model ? model->zone() : QTimeZone::utc());
        l.height += footHeight;
    }
    l.why = reasonOf(l.message);
    if (!l.why.isEmpty()) {
        l.reason = QFontMetrics{sized(m_view.font(), 12)}.boundingRect(QRect{0, 0, most, 100000}, textFlags, l.why);
        l.reason.moveTopLeft({l.message.isOurs ? width - margin - l.reason.width() - 2 : margin + 2, l.height});
        l.height = l.reason.bottom() + 3;
    }
    l.height += endsGroup ? groupGap : gap;
    return l;
}

QSize MessageDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int width = m_view.viewport()->width();
    return {width, layoutOf(index, width).height};
}

void MessageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = Colours::current();
    const Layout l = layoutOf(index, option.rect.width());
    const bool bad = l.message.state == api::TextState::Failed, waits = l.message.state == api::TextState::Queued;
    const Colours::Pair pair = bad ? colours.tones[Tone::Bad]
        : l.message.isOurs         ? Colours::Pair{colours.onAccent, colours.accent}
                                   : Colours::Pair{colours.text, colours.callerBubble};
    painter->save();
    painter->setLayoutDirection(Qt::LeftToRight);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(option.rect.topLeft());
    if (l.beginsDay) {
        const auto *model = qobject_cast<const MessagesModel *>(index.model());
        const QTimeZone zone = model ? model->zone() : QTimeZone::utc();
        painter->setFont(sized(option.font, 12, QFont::DemiBold));
        painter->setPen(colours.quiet);
        painter->drawText(QRect{0, 0, option.rect.width(), dayHeight - 6}, Qt::AlignCenter,
            nearDayText(
                l.message.atUtc.toTimeZone(zone).date(), QDateTime::currentDateTimeUtc().toTimeZone(zone).date()));
    }
    painter->setOpacity(waits ? 0.6 : 1);
    painter->setPen((option.state & QStyle::State_HasFocus) && (m_view.hasFocus()) ? QPen{colours.accentHover, 2}
                                                                                   : QPen{Qt::NoPen});
    painter->setBrush(pair.fill);
    painter->drawRoundedRect(QRectF{l.bubble}.adjusted(0.5, 0.5, -0.5, -0.5), 14, 14);
    painter->setFont(sized(option.font, 13));
    painter->setPen(pair.text);
    painter->drawText(l.bubble.adjusted(padX, padY, -padX + 1, -padY), textFlags, l.message.text);
    painter->setOpacity(1);
    painter->setFont(sized(option.font, 11));
    painter->setPen(isTrouble(l.message) ? colours.tones[bad ? Tone::Bad : Tone::Warn].text : colours.quiet);
    painter->drawText(QRect{margin + 2, l.bubble.bottom() + 1, option.rect.width() - 2 * margin - 4, footHeight},
                      (l.message.isOurs ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, l.foot);
    if (!l.why.isEmpty()) {
        painter->setFont(sized(option.font, 12));
        painter->drawText(l.reason, textFlags, l.why);
    }
    painter->restore();
}
} // namespace cloudgreet::ui
