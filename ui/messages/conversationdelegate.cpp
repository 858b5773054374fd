// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/conversationdelegate.h"
#include "messages/conversationsmodel.h"
#include "messages/textwords.h"
#include "widgets/formats.h"
#include "widgets/painting.h"

namespace cloudgreet::ui {
namespace {
constexpr int pad = 14, avatarSide = 40;

QFont sized(QFont font, int pixels, QFont::Weight weight)
{
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

/// One line, whatever was typed.
QString secondLine(const api::Conversation &conversation)
{
    if (!conversation.hit.isEmpty())
        return QString{conversation.hit}.simplified();
    const QString text = conversation.last.text.simplified();
    return conversation.last.isOurs && conversation.last.kind == u"owner" ? ConversationsModel::tr("You: %1").arg(text)
                                                                          : text;
}

/// The mark at the end of the second line. What it leaves of the line.
QRectF paintMark(QPainter &painter, QRectF line, const api::Conversation &conversation, const Colours &colours)
{
    QString text;
    Colours::Pair pair = colours.tones[Tone::Quiet];
    if (conversation.unread > 0) {
        text = conversation.unread > 99 ? ConversationsModel::tr("99+") : QString::number(conversation.unread);
        pair = {colours.onAccent, colours.accent};
    } else if (conversation.last.state == api::TextState::Failed) {
        text = textStateText(conversation.last);
        pair = colours.tones[Tone::Bad];
    } else if (conversation.isOptedOut) {
        text = ConversationsModel::tr("No texts");
    } else {
        return line;
    }
    QSizeF size = pillSize(text, painter.font());
    size.setHeight(20);
    paintPill(painter, {QPointF{line.right() - size.width(), line.center().y() - size.height() / 2}, size}, text, pair);
    line.setRight(line.right() - size.width() - 8);
    return line;
}
} // namespace

QSize ConversationDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {120, RowHeight};
}

void ConversationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = Colours::current();
    const auto conversation = index.data(ConversationsModel::ConversationRole).value<api::Conversation>();
    const bool isUnread = conversation.unread > 0;
    painter->save();
    painter->setLayoutDirection(Qt::LeftToRight);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colours.accentSoft);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, colours.raised);
    painter->fillRect(QRect{option.rect.left(), option.rect.bottom(), option.rect.width(), 1}, colours.border);
    const QRectF circle(option.rect.left() + pad, option.rect.center().y() - avatarSide / 2, avatarSide, avatarSide);
    painter->setFont(option.font);
    paintAvatar(*painter, circle, conversation.name, colours);
    const qreal left = circle.right() + 12, right = option.rect.right() - pad;
    const QFont small = sized(option.font, 12, QFont::Normal),
                name = sized(option.font, 13, isUnread ? QFont::Bold : QFont::DemiBold);
    const QString when = briefMomentText(conversation.last.atUtc, m_zone, QDateTime::currentDateTimeUtc());
    const qreal whenWidth = QFontMetricsF{small}.horizontalAdvance(when) + 2;
    painter->setFont(small);
    painter->setPen(isUnread ? colours.accent : colours.quiet);
    painter->drawText(
        QRectF{right - whenWidth, option.rect.top() + 15., whenWidth, 20}, Qt::AlignVCenter | Qt::AlignRight, when);
    const QRectF top{left, option.rect.top() + 15., right - whenWidth - 10 - left, 20};
    painter->setFont(name);
    painter->setPen(colours.text);
    painter->drawText(
        top, Qt::AlignVCenter, QFontMetricsF{name}.elidedText(peerText(conversation), Qt::ElideRight, top.width()));
    painter->setFont(small);
    paintHit(*painter, paintMark(*painter, {left, option.rect.top() + 37., right - left, 20}, conversation, colours),
        secondLine(conversation), colours);
    painter->restore();
}
} // namespace cloudgreet::ui
