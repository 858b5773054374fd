// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchdelegate.h"
#include "search/searchmodel.h"
#include "widgets/icons.h"
#include "widgets/painting.h"

namespace cloudgreet::ui {
namespace {
constexpr int titleHeight = 30, commandHeight = 40, hitHeight = 54, pad = 16, side = 18;

QFont sized(QFont font, int pixels, QFont::Weight weight)
{
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}
} // namespace

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (index.data(SearchModel::IsTitleRole).toBool())
        return {100, titleHeight};
    return {100,
        index.data(SearchModel::HitRole).value<SearchHit>().kind == SearchHit::Kind::Command ? commandHeight
                                                                                             : hitHeight};
}

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = Colours::current();
    const auto hit = index.data(SearchModel::HitRole).value<SearchHit>();
    painter->save();
    painter->setLayoutDirection(Qt::LeftToRight);
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF row = option.rect;
    if (index.data(SearchModel::IsTitleRole).toBool()) {
        painter->setFont(sized(option.font, 11, QFont::DemiBold));
        painter->setPen(colours.quiet);
        painter->drawText(row.adjusted(pad, 6, -pad, 0), Qt::AlignVCenter, index.data().toString());
        return painter->restore();
    }
    const bool isChosen = option.state & QStyle::State_Selected, isCommand = hit.kind == SearchHit::Kind::Command;
    if (isChosen || (option.state & QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isChosen ? colours.accentSoft : colours.raised);
        painter->drawRoundedRect(row.adjusted(8, 1, -8, -1), 9, 9);
    }
    painter->drawPixmap(QPointF{row.left() + pad + 2, row.center().y() - side / 2.},
        drawing(hit.drawing, isChosen ? colours.accent : colours.quiet, side, painter->device()->devicePixelRatioF()));
    const qreal left = row.left() + pad + side + 14, right = row.right() - pad - 4;
    const QFont name = sized(option.font, 13, QFont::DemiBold), small = sized(option.font, 12, QFont::Normal);
    painter->setPen(colours.text);
    painter->setFont(name);
    const QRectF title{left, isCommand ? row.top() : row.top() + 8, right - left, isCommand ? row.height() : 20};
    painter->drawText(
        title, Qt::AlignVCenter, QFontMetricsF{name}.elidedText(hit.title, Qt::ElideRight, title.width()));
    painter->setFont(small);
    if (isCommand) {
        painter->setPen(colours.quiet);
        painter->drawText(title, Qt::AlignVCenter | Qt::AlignRight, hit.detail);
    } else {
        paintHit(*painter, {left, row.top() + 27, right - left, 20}, hit.detail, colours);
    }
    painter->restore();
}
} // namespace cloudgreet::ui
