// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/calldelegate.h"
#include "calls/callsmodel.h"
#include "widgets/formats.h"
#include "widgets/icons.h"
#include "widgets/painting.h"

namespace cloudgreet::ui {
namespace {
constexpr int pad = 14, avatarSide = 36;

QString secondLine(const api::CallSummary &call)
{
    if (!call.hit.isEmpty())
        return call.hit;
    if (!call.summary.isEmpty())
        return call.summary;
    if (call.isLive())
        return CallsModel::tr("On the line now");
    return call.callerName.isEmpty() ? CallsModel::tr("No words were said") : phoneText(call.from);
}

/// At the right of the line: a mark where there are notes, and tags as long as half of the line is left to the name.
/// What they take of it.
int paintRemarks(QPainter &painter, const QRect &line, const api::CallSummary &call, const Colours &colours)
{
    constexpr int gap = 5, mark = 15;
    int right = line.right();
    const QFont font = painter.font();
    for (const QString &tag : call.tags) {
        const QSizeF size = pillSize(tag, font);
        if (right - size.width() - mark - gap < line.center().x())
            break;
        right -= int(size.width());
        paintPill(painter, {QPointF(right, line.center().y() - size.height() / 2 + 0.5), size}, tag,
            colours.tones[Tone::Info]);
        right -= gap;
    }
    if (!call.notes.isEmpty()) {
        right -= mark;
        painter.drawPixmap(QPoint{right, line.center().y() - mark / 2},
            drawing(u"note"_s, colours.quiet, mark, painter.device()->devicePixelRatioF()));
        right -= gap;
    }
    return line.right() - right;
}

void paintCaller(QPainter &painter, const QRect &cell, const api::CallSummary &call, const Colours &colours)
{
    const QRectF circle(cell.left() + pad, cell.center().y() - avatarSide / 2, avatarSide, avatarSide);
    paintAvatar(painter, circle, call.callerName, colours);
    const int left = int(circle.right()) + 12, width = cell.right() - left - 8;
    QFont name = painter.font(), small = name;
    name.setWeight(QFont::DemiBold);
    small.setPixelSize(12);
    const int taken = paintRemarks(painter, QRect{left, cell.top() + 12, width, 20}, call, colours);
    painter.setFont(name);
    painter.setPen(colours.text);
    painter.drawText(QRect{left, cell.top() + 12, width - taken, 20}, Qt::AlignVCenter,
        QFontMetrics{name}.elidedText(callerText(call), Qt::ElideRight, width - taken));
    painter.setFont(small);
    paintHit(painter, QRectF(left, cell.top() + 32, width, 20), secondLine(call), colours);
}
} // namespace

int CallDelegate::widestOutcome(const QFont &font)
{
    qreal widest = 0;
    for (int outcome = 0; outcome <= int(api::Outcome::Failed); ++outcome)
        widest = std::max(widest, pillSize(outcomeText(api::Outcome(outcome)), font).width());
    return int(widest);
}

QSize CallDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {60, RowHeight};
}

void CallDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = Colours::current();
    const auto call = index.data(CallsModel::CallRole).value<api::CallSummary>();
    painter->save();
    painter->setLayoutDirection(Qt::LeftToRight);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colours.accentSoft);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, colours.raised);
    painter->fillRect(QRect{option.rect.left(), option.rect.bottom(), option.rect.width(), 1}, colours.border);
    painter->setFont(option.font);
    const QString text = index.data().toString();
    switch (CallsModel::Column(index.column())) {
    case CallsModel::Caller:
        paintCaller(*painter, option.rect, call, colours);
        break;
    case CallsModel::OutcomeColumn: {
        const QSizeF size = pillSize(text, option.font);
        paintPill(*painter,
            {QPointF(option.rect.left() + 12, option.rect.center().y() - size.height() / 2 + 0.5), size}, text,
            colours.tones[outcomeTone(call.outcome)]);
        break;
    }
    case CallsModel::When: case CallsModel::Length: case CallsModel::ColumnCount:
        painter->setPen(colours.quiet);
        painter->drawText(option.rect.adjusted(12, 0, index.column() == CallsModel::Length ? -12 : -4, 0),
            Qt::AlignVCenter | (index.column() == CallsModel::Length ? Qt::AlignRight : Qt::AlignLeft), text);
        break;
    }
    painter->restore();
}
} // namespace cloudgreet::ui
