// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/icons.h"
#include "domain/result.h"
#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace cloudgreet::ui {

QPixmap drawing(const QString &name, const QColor &colour, int pixels, qreal ratio)
{
    const QString key = u"cg:%1:%2:%3:%4"_s.arg(name, colour.name()).arg(pixels).arg(ratio);
    QPixmap kept;                           // delegates draw the same few at every row
    if (QPixmapCache::find(key, &kept))
        return kept;
    QFile file{u":/ui/icons/"_s + name + u".svg"_s};
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "drawing", qPrintable(name));
    QSvgRenderer renderer{opened ? file.readAll().replace("currentColor", colour.name().toLatin1()) : QByteArray{}};
    QPixmap pixmap{QSize{pixels, pixels} * ratio};
    pixmap.fill(Qt::transparent);
    QPainter painter{&pixmap};
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon icon(const QString &name, const QColor &colour, int pixels)
{
    QIcon icon;
    for (const qreal ratio : {1., 2., 3.})
        icon.addPixmap(drawing(name, colour, pixels, ratio));
    return icon;
}
} // namespace cloudgreet::ui
