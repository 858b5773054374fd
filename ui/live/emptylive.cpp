// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/emptylive.h"
#include "widgets/formats.h"
#include "widgets/icons.h"
#include "widgets/small.h"
#include <QPainter>
#include <QVBoxLayout>

namespace cloudgreet::ui {
namespace {

/// Sound going out from a receptionist's mark.
class Illustration : public QWidget
{
public:
    explicit Illustration(QWidget *parent = nullptr) : QWidget{parent} { setFixedSize(300, 150); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &colours = Colours::current();
        QPainter painter{this};
        painter.setRenderHint(QPainter::Antialiasing);
        const QPointF centre = QRectF{rect()}.center();
        painter.setPen(Qt::NoPen);
        for (const auto &[radius, strength] : {std::pair{74., 0.35}, {56., 0.6}}) {
            QColor ring = colours.accentSoft;
            ring.setAlphaF(float(strength));
            painter.setBrush(ring);
            painter.drawEllipse(centre, radius, radius);
        }
        static constexpr int heights[] = {10, 20, 34, 22, 44, 28, 14};
        QColor bar = colours.accent;
        for (int side : {-1, 1})
            for (int i = 0; i < 7; ++i) {
                bar.setAlphaF(float(0.55 - 0.07 * i));
                painter.setBrush(bar);
                painter.drawRoundedRect(QRectF{centre.x() + side * (54 + i * 13) - 2.5, centre.y() - heights[i] / 2., 5,
                                            double(heights[i])},
                    2.5, 2.5);
            }
        painter.drawPixmap(centre - QPointF{34, 34}, drawing(u"logo"_s, colours.accent, 68, devicePixelRatioF()));
    }
};
} // namespace

EmptyLive::EmptyLive(QWidget *parent) : QWidget{parent}
{
    setObjectName(u"emptyLive"_s);
    auto *all = new QVBoxLayout{this};
    all->setSpacing(0);
    m_title = label({}, u"hero"_s);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_lead = label({}, u"lead"_s);
    m_lead->setWordWrap(true);
    m_lead->setAlignment(Qt::AlignCenter);
    m_lead->setFixedWidth(440);
    auto *practice = new QPushButton{tr("Place a practice call")};
    practice->setObjectName(u"emptyPracticeButton"_s);
    practice->setProperty("kind", u"big"_s);
    practice->setCursor(Qt::PointingHandCursor);
    auto *shortcut = label(tr("or press %1").arg(keyText(u"Ctrl+P"_s)), u"small"_s);
    all->addStretch(3);
    all->addWidget(new Illustration, 0, Qt::AlignHCenter);
    all->addSpacing(22);
    all->addWidget(m_title);
    all->addSpacing(10);
    auto *lead = new QHBoxLayout;           // an alignment would take the label's height for its width away
    lead->addStretch();
    lead->addWidget(m_lead);
    lead->addStretch();
    all->addLayout(lead);
    all->addSpacing(26);
    all->addWidget(practice, 0, Qt::AlignHCenter);
    all->addSpacing(10);
    auto *setup = new QPushButton{tr("Set it up")};
    setup->setObjectName(u"emptySetupButton"_s);
    setup->setProperty("kind", u"quiet"_s);
    setup->setCursor(Qt::PointingHandCursor);
    m_setup = setup;
    all->addWidget(setup, 0, Qt::AlignHCenter);
    all->addWidget(shortcut, 0, Qt::AlignHCenter);
    all->addStretch(4);
    connect(practice, &QPushButton::clicked, this, &EmptyLive::practiceAsked);
    connect(setup, &QPushButton::clicked, this, &EmptyLive::setupAsked);
    describe({}, {}, LineCondition::Offline);
}

void EmptyLive::describe(const QString &business, const QString &number, LineCondition condition)
{
    const auto say = [this](const QString &title, const QString &lead) {
        m_title->setText(title);
        m_lead->setText(lead);
    };
    m_setup->setVisible(condition != LineCondition::Answered && condition != LineCondition::Offline);
    switch (condition) {
    case LineCondition::Offline:
        return say(tr("Your line is not in sight"),
            tr("Its host does not answer this console. What it shows may be old until it does; the practice line works "
               "meanwhile."));
    case LineCondition::NotSetUp:
        return say(tr("This line is not set up yet"),
            tr("Once you have told who you are and connected your number, its calls appear here, word by word. Until "
               "then, the practice line shows you how it goes."));
    case LineCondition::NoTelephone:
        return say(tr("Your receptionist has no telephone yet"),
            tr("Connect your Telnyx account, and %1 is answered at %2. Until then, the practice line shows you how it "
               "goes.")
                .arg(business, phoneText(number)));
    case LineCondition::NotReached:
        return say(tr("Calls do not reach your receptionist"),
            tr("Those who ring %1 are not answered here: something between your number and this host is not as it "
               "should be. The set-up shows what, and what to do.")
                .arg(phoneText(number)));
    case LineCondition::Answered:
        return say(tr("Your receptionist is listening"),
            tr("%1 is answered at %2. Calls appear here as they come in, word by word. Try it: you are the caller, and "
               "nothing leaves this computer.")
                .arg(business, phoneText(number)));
    }
}
} // namespace cloudgreet::ui
