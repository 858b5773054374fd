// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/weekeditor.h"
#include "domain/result.h"
#include "setup/daybar.h"
#include "setup/spans.h"
#include "widgets/formats.h"
#include "widgets/small.h"
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace cloudgreet::ui {
namespace {
constexpr int nameWidth = 92, wordsWidth = 210;

const QStringList &dayKeys()
{
    static const QStringList keys{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    return keys;
}

/// The hours above the bars.
class Scale : public QWidget
{
public:
    explicit Scale(DayBar *bar) : m_bar{bar} { setFixedHeight(16); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter{this};
        QFont small = font();
        small.setPixelSize(11);
        painter.setFont(small);
        painter.setPen(Colours::current().quiet);
        for (int hour = 3; hour < 24; hour += 3)
            painter.drawText(QRect{m_bar->xOf(hour * 60) - 30, 0, 60, height()}, Qt::AlignCenter, timeText(hour * 60));
    }

private:
    DayBar *m_bar;
};
} // namespace

WeekEditor::WeekEditor(QWidget *parent) : QWidget{parent}
{
    auto *all = new QVBoxLayout{this};
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    for (int i = 0; i < 7; ++i)
        addDay(i);
    all->insertLayout(0, makeScale());
    auto *copy = new QPushButton{tr("Use Monday’s times until Friday")};
    copy->setObjectName(u"copyMondayButton"_s);
    copy->setProperty("kind", u"plain"_s);
    connect(copy, &QPushButton::clicked, this, &WeekEditor::copyDown);
    all->addWidget(copy, 0, Qt::AlignLeft);
}

QLayout *WeekEditor::makeScale()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addSpacing(nameWidth + 12);
    row->addWidget(new Scale{m_days.first().bar}, 1);
    row->addSpacing(wordsWidth + 12);
    return row;
}

void WeekEditor::addDay(int index)
{
    const QString name = beginning(QLocale{}.standaloneDayName(index + 1));
    Day day{new DayBar, new QLineEdit, label({}, u"fieldError"_s)};
    day.bar->setObjectName(u"dayBar_"_s + dayKeys().at(index));
    day.bar->setAccessibleName(tr("%1, drawn").arg(name));
    day.bar->setToolTip(tr("Drag to open, at an end to change, double-click to close"));
    day.words->setObjectName(u"dayEdit_"_s + dayKeys().at(index));
    day.words->setAccessibleName(tr("Opening times of %1").arg(name));
    day.words->setFixedWidth(wordsWidth);
    day.words->setPlaceholderText(tr("closed"));
    day.error->setObjectName(u"dayError_"_s + dayKeys().at(index));
    day.error->setText(tr("Write times like 9 AM – 12 PM, 1 PM – 5 PM, or “closed”"));
    day.error->hide();
    QLabel *title = label(name, u"strong"_s);
    title->setFixedWidth(nameWidth);
    title->setBuddy(day.words);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(title);
    row->addWidget(day.bar, 1);
    row->addWidget(day.words);
    auto *both = static_cast<QVBoxLayout *>(layout());
    both->addLayout(row);
    both->addWidget(day.error, 0, Qt::AlignRight);
    m_days.append(day);
    connect(day.words, &QLineEdit::textEdited, this, [this, index] { read(index); });
    connect(day.words, &QLineEdit::editingFinished, this, [this, index] {
        if (m_days.at(index).isValid)
            m_days.at(index).words->setText(spansText(m_days.at(index).bar->spans()));
    });
    connect(day.bar, &DayBar::changed, this, [this, index] {
        m_days.at(index).words->setText(spansText(m_days.at(index).bar->spans()));
        read(index);
    });
}

void WeekEditor::read(int index)
{
    Day &day = m_days[index];
    const auto spans = spansFrom(day.words->text());
    day.isValid = spans.has_value();
    day.error->setVisible(!day.isValid);
    if (spans)
        day.bar->setSpans(*spans);
    emit edited();
}

void WeekEditor::setHours(const QJsonObject &week)
{
    for (int i = 0; i < 7; ++i) {
        const auto spans = spansOf(week.value(dayKeys().at(i)).toArray());
        m_days[i].isValid = true;
        m_days.at(i).error->hide();
        m_days.at(i).bar->setSpans(spans);
        m_days.at(i).words->setText(spansText(spans));
    }
}

QJsonObject WeekEditor::hours() const
{
    QJsonObject week;
    for (int i = 0; i < 7; ++i)
        week.insert(dayKeys().at(i), toJson(m_days.at(i).bar->spans()));
    return week;
}

bool WeekEditor::isValid() const
{
    return std::all_of(m_days.begin(), m_days.end(), [](const Day &day) { return day.isValid; });
}

void WeekEditor::copyDown()
{
    for (int i = 1; i < 5; ++i) {
        m_days.at(i).words->setText(m_days.first().words->text());
        read(i);
    }
}
} // namespace cloudgreet::ui
