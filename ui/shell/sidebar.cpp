// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/sidebar.h"
#include "shell/navbutton.h"
#include "widgets/formats.h"
#include "widgets/icons.h"
#include "widgets/rowbutton.h"
#include "widgets/small.h"
#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cloudgreet::ui {
namespace {

/// The state of the line in one colour.
class StateDot : public QWidget
{
public:
    explicit StateDot(QWidget *parent = nullptr) : QWidget{parent} { setFixedSize(10, 10); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter{this};
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(
            property("connected").toBool() ? QColor{0x22, 0xb5, 0x7d} : Colours::current().tones[Tone::Bad].text);
        painter.drawEllipse(QRectF{rect()}.adjusted(1, 1, -1, -1));
    }
};

class Mark : public QWidget
{
public:
    explicit Mark(QWidget *parent = nullptr) : QWidget{parent} { setFixedSize(30, 30); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter{this};
        painter.drawPixmap(0, 0, drawing(u"logo"_s, Qt::black, 30, devicePixelRatioF()));
    }
};
} // namespace

Sidebar::Sidebar(Theme &theme, QWidget *parent) : QFrame{parent}, m_theme{theme}
{
    setObjectName(u"sidebar"_s);
    setProperty("kind", u"sidebar"_s);
    setFixedWidth(236);
    auto *all = new QVBoxLayout{this};
    all->setContentsMargins(16, 20, 16, 18);
    all->setSpacing(4);
    all->addLayout(makeBrand());
    all->addSpacing(14);
    all->addWidget(makeSearch());
    all->addSpacing(10);
    m_switch = new QFrame;
    m_switch->setProperty("kind", u"segments"_s);
    m_switchRow = new QHBoxLayout{m_switch};
    m_switchRow->setContentsMargins(3, 3, 3, 3);
    m_switchRow->setSpacing(2);
    m_lines = new QButtonGroup{this};
    all->addWidget(m_switch);
    m_businessBox = new QComboBox;
    m_businessBox->setObjectName(u"businessBox"_s);
    m_businessBox->setAccessibleName(tr("Business"));
    m_businessBox->hide();
    connect(m_businessBox, &QComboBox::activated, this, &Sidebar::businessChosen);
    all->addSpacing(4);
    all->addWidget(m_businessBox);
    all->addSpacing(6);
    m_pages = new QButtonGroup{this};
    static constexpr const char16_t *names[]
        = {u"liveButton", u"callsButton", u"messagesButton", u"appointmentsButton", u"insightsButton", u"setupButton"},
        *icons[] = {u"live", u"calls", u"message", u"calendar", u"insights", u"setup"};
    const QStringList titles{tr("Live"), tr("Calls"), tr("Messages"), tr("Appointments"), tr("Insights"), tr("Set-up")};
    for (int page = 0; page < PageCount; ++page) {
        auto *button = new NavButton{QString::fromUtf16(icons[page]), titles.at(page)};
        button->setObjectName(QString::fromUtf16(names[page]));
        button->setToolTip(keyText(u"Ctrl+%1"_s.arg(page + 1)));
        m_pages->addButton(button, page);
        m_buttons.append(button);
        all->addWidget(button);
    }
    all->addStretch();
    all->addWidget(makeFoot());
    connect(m_pages, &QButtonGroup::idClicked, this, &Sidebar::pageChosen);
    connect(m_lines, &QButtonGroup::idClicked, this, &Sidebar::lineChosen);
    connect(&theme, &Theme::changed, this, &Sidebar::redraw);
    choosePage(Live);
    redraw();
}

QLayout *Sidebar::makeBrand()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(6, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(new Mark);
    row->addWidget(label(u"CloudGreet"_s, u"heading"_s), 1);
    m_themeButton = new IconButton{u"moon"_s, {}, u"quiet"_s};
    m_themeButton->setObjectName(u"themeButton"_s);
    connect(m_themeButton, &QPushButton::clicked, this,
        [this] { m_theme.setMode(m_theme.isDark() ? Theme::Mode::Light : Theme::Mode::Dark); });
    row->addWidget(m_themeButton);
    return row;
}

/// A field to look at, a button to click: what is typed goes into the palette.
QWidget *Sidebar::makeSearch()
{
    m_search = new IconButton{u"search"_s, tr("Search"), u"search"_s};
    m_search->setObjectName(u"searchButton"_s);
    m_search->setToolTip(tr("Search everything (%1)").arg(keyText(u"Ctrl+K"_s)));
    m_search->setAccessibleName(tr("Search everything"));
    auto *inside = new QHBoxLayout{m_search};
    inside->setContentsMargins(0, 0, 10, 0);
    inside->addStretch();
    inside->addWidget(label(keyText(u"Ctrl+K"_s), u"small"_s));
    connect(m_search, &QPushButton::clicked, this, &Sidebar::searchAsked);
    return m_search;
}

/// Whose line it is and whether it answers; a click leads to where the line is set up.
QWidget *Sidebar::makeLineState()
{
    m_lineRow = new RowButton;
    m_lineRow->setObjectName(u"lineStateRow"_s);
    auto *line = new QHBoxLayout{m_lineRow};
    line->setContentsMargins(6, 5, 4, 5);
    line->setSpacing(10);
    m_dot = new StateDot;
    m_dot->setObjectName(u"lineStateDot"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_business = label({}, u"strong"_s);
    m_business->setObjectName(u"businessLabel"_s);
    m_state = label({}, u"small"_s);
    m_state->setObjectName(u"lineState"_s);
    m_state->setWordWrap(true);
    words->addWidget(m_business);
    words->addWidget(m_state);
    line->addWidget(m_dot);
    line->addLayout(words, 1);
    connect(m_lineRow, &RowButton::clicked, this, [this] { emit serviceChosen(u"phone"_s); });
    return m_lineRow;
}

QWidget *Sidebar::makeFoot()
{
    auto *foot = new QWidget;
    auto *all = new QVBoxLayout{foot};
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(12);
    m_practiceMark = label(tr("Practice: nobody outside is called, texted or charged."), u"practice"_s);
    m_practiceMark->setObjectName(u"practiceMark"_s);
    m_practiceMark->setWordWrap(true);
    all->addWidget(m_practiceMark);
    all->addWidget(makeLineState());
    auto *services = new QVBoxLayout;
    services->setSpacing(0);
    for (const char16_t *name : {u"telephoneState", u"receptionistState", u"calendarState", u"billingState"}) {
        auto *row = new ServiceRow;
        row->setObjectName(QString::fromUtf16(name));
        connect(row, &QPushButton::clicked, this, [this, row] { emit serviceChosen(row->step()); });
        services->addWidget(row);
        m_services << row;
    }
    all->addLayout(services);
    auto *practice = new QPushButton{tr("Practice call")};
    practice->setObjectName(u"practiceButton"_s);
    practice->setProperty("kind", u"big"_s);
    practice->setToolTip(keyText(u"Ctrl+P"_s));
    practice->setCursor(Qt::PointingHandCursor);
    connect(practice, &QPushButton::clicked, this, &Sidebar::practiceAsked);
    all->addWidget(practice);
    return foot;
}

void Sidebar::redraw()
{
    m_themeButton->setDrawing(m_theme.isDark() ? u"sun"_s : u"moon"_s);
    m_themeButton->setAccessibleName(m_theme.isDark() ? tr("Light theme") : tr("Dark theme"));
    m_themeButton->setToolTip(m_themeButton->accessibleName());
}

void Sidebar::setLines(const QStringList &names)
{
    for (const QString &name : names) {
        auto *button = new QPushButton{name};
        button->setObjectName(u"lineButton%1"_s.arg(m_lines->buttons().size()));
        button->setProperty("kind", u"segment"_s);
        button->setCheckable(true);
        m_lines->addButton(button, int(m_lines->buttons().size()));
        m_switchRow->addWidget(button, 1);
    }
    m_switch->setVisible(names.size() > 1);
}

void Sidebar::chooseLine(int index)
{
    if (QAbstractButton *button = m_lines->button(index))
        button->setChecked(true);
}

void Sidebar::takeFocus()
{
    m_buttons.first()->setFocus();
}

void Sidebar::choosePage(Page page)
{
    m_buttons.at(page)->setChecked(true);
}

void Sidebar::setCount(Page page, int count)
{
    m_buttons.at(page)->setCount(count);
}

void Sidebar::showServices(const QList<ServiceStates::Service> &services)
{
    for (qsizetype i = 0; i < m_services.size(); ++i)
        m_services.at(i)->show(services.value(i));
}

void Sidebar::setBusinesses(const QStringList &names, int current)
{
    QStringList shown;
    for (int i = 0; i < m_businessBox->count(); ++i)
        shown << m_businessBox->itemText(i);
    if (shown != names) {
        m_businessBox->clear();
        m_businessBox->addItems(names);
    }
    m_businessBox->setCurrentIndex(current);
    m_businessBox->setVisible(names.size() > 1);
}

void Sidebar::describe(const LineState &line)
{
    const auto words = [&] {
        switch (line.condition) {
        case LineCondition::Offline: return tr("Not connected");
        case LineCondition::NotSetUp: return tr("Not answering: not set up");
        case LineCondition::NoTelephone: return tr("Not answering: no telephone");
        case LineCondition::NotReached: return tr("Not answering: not reached");
        case LineCondition::Answered:
            return (line.isPractice ? tr("Practice line · %1") : tr("Answering %1")).arg(phoneText(line.number));
        }
        Q_UNREACHABLE();
    };
    const bool isConnected = line.condition != LineCondition::Offline,
               isAnswered = line.condition == LineCondition::Answered;
    m_business->setText(!line.business.isEmpty()
            ? QFontMetrics{m_business->font()}.elidedText(line.business, Qt::ElideRight, 180)
            : isConnected ? tr("No business yet")
                          : tr("Connecting…"));
    m_state->setText(words());
    m_dot->setProperty("connected", isAnswered);
    m_dot->setAccessibleName(!isConnected ? tr("Not connected") : isAnswered ? tr("Answering") : tr("Not answering"));
    m_dot->update();
    m_lineRow->setAccessibleName(
        tr("%1: %2; show the telephone line in set-up").arg(m_business->text(), m_state->text()));
    m_practiceMark->setVisible(line.isPractice);
}
} // namespace cloudgreet::ui
