// SPDX-License-Identifier: GPL-3.0-or-later
#include "pseudolanguage.h"
#include "words/translation.h"
#include <QAbstractButton>
#include <QLabel>
#include <QPaintEngine>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cloudgreet {
namespace {

QString accented(QChar letter)
{
    static const QString plain = u"abcdefghijklmnopqrstuvwxyz"_s, marked = u"àƀćďéƒğħíĵķľṃñóƥɋřşťúṽŵẋýž"_s,
                         capitals = u"ÀƁĆĎÉƑĞĦÍĴĶĽṂÑÓƤɊŘŞŤÚṼŴẊÝŽ"_s;
    const qsizetype at = plain.indexOf(letter.toLower());
    if (at < 0)
        return letter;
    const QString one{letter.isUpper() ? capitals.at(at) : marked.at(at)};
    return u"aeiout"_s.contains(plain.at(at)) ? one + marked.at(at) : one;
}

/// Takes in nothing but texts.
class TextEngine : public QPaintEngine
{
public:
    explicit TextEngine(QStringList &texts) : QPaintEngine{AllFeatures}, m_texts{texts} {}
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawPolygon(const QPoint *, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF &, const QTextItem &item) override { m_texts << item.text(); }
    Type type() const override { return User; }

private:
    QStringList &m_texts;
};

class TextDevice : public QPaintDevice
{
public:
    TextDevice(QStringList &texts, QSize size) : m_engine{texts}, m_size{size} {}
    QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth: return m_size.width();
        case PdmHeight: return m_size.height();
        case PdmDepth: return 32;
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return int(devicePixelRatioFScale());
        default: return 96;
        }
    }

private:
    mutable TextEngine m_engine;
    const QSize m_size;
};
} // namespace

QString PseudoLanguage::translate(const char *, const char *source, const char *, int) const
{
    // Places for values, tags and their attributes stay; so does the one text that is a direction.
    static const QRegularExpression kept{u"%L?[0-9]{1,2}|%n|<[^>]*>|&[a-z]+;"_s};
    const QString text = QString::fromUtf8(source);
    QString said;
    qsizetype at = 0;
    const auto take = [&](qsizetype until) {
        for (; at < until; ++at)
            said += accented(text.at(at));
    };
    for (auto it = kept.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        take(match.capturedStart());
        said += match.captured();
        at = match.capturedEnd();
    }
    take(text.size());
    return said;
}

QStringList paintedTexts(QWidget &widget)
{
    QStringList texts;
    TextDevice device{texts, widget.size()};
    widget.render(&device);
    return texts;
}

QStringList toldTexts(QWidget &widget)
{
    QStringList texts;
    QList<QWidget *> all = widget.findChildren<QWidget *>();
    all.prepend(&widget);
    for (QWidget *each : std::as_const(all)) {
        if (!each->isVisible())
            continue;
        texts << each->toolTip() << each->accessibleName() << each->accessibleDescription() << each->windowTitle();
        if (const auto *button = qobject_cast<QAbstractButton *>(each))
            texts << button->text();
    }
    texts.removeAll(QString{});
    return texts;
}

QStringList clippedTexts(QWidget &widget)
{
    QStringList texts;
    for (QWidget *each : widget.findChildren<QWidget *>()) {
        const auto *button = qobject_cast<QAbstractButton *>(each);
        const auto *label = qobject_cast<QLabel *>(each);
        const QString text = button ? button->text() : label && !label->wordWrap() ? label->text() : QString{};
        if (each->isVisible() && !text.isEmpty() && each->sizeHint().width() > each->width() + 1)
            texts << text;
    }
    return texts;
}

QStringList plainWords(const QString &text)
{
    static const QRegularExpression data{
        u"\\S+@\\S+|https?://\\S*|\\b[A-Z][A-Za-z]+/[A-Z][A-Za-z_]+\\b|\\b[a-z]+_\\w*…?|\\b[A-Z]{3}\\b|\\b[kMG]B\\b|"
        u"…[\\w./+]+=*|•+\\S*|gpt-[0-9a-z.-]+|sk-…|….apps.googleusercontent.com|GOCSPX-…|\\b(?:OpenAI|Telnyx|Google|"
        u"Stripe|CloudGreet)\\b"_s};
    static const QRegularExpression word{u"[A-Za-z]{2,}"_s};
    QString rest = text;
    rest.remove(data);
    for (const QString &language : words::languages())
        rest.remove(words::nameOf(language));           // each in its own language
    QStringList found;
    for (auto it = word.globalMatch(rest); it.hasNext();)
        found << it.next().captured();
    return found;
}
} // namespace cloudgreet
