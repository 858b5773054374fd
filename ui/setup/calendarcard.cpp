// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/calendarcard.h"
#include "api/browserreturn.h"
#include "widgets/small.h"
#include <QButtonGroup>
#include <QCheckBox>
#include <QRadioButton>
#include <QDesktopServices>
#include <QUrl>
#include <QVBoxLayout>

namespace cloudgreet::ui {
namespace {
using How = api::SaveOutcome::How;
}

CalendarCard::CalendarCard(api::SetupClient &client, Prompt &prompt)
    : SetupCard{u"calendarCard"_s, tr("Your Google calendar"),
        tr("Callers are offered only times that are free in it, and their appointments are written there while they "
           "are still talking.")}
    , m_client{client}
    , m_prompt{prompt}
{
    m_state = new Pill;
    m_state->setObjectName(u"calendarState"_s);
    m_account = label({}, u"body"_s);
    m_account->setObjectName(u"calendarAccount"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_state);
    head->addWidget(m_account, 1);
    m_said = label({}, u"body"_s);
    m_said->setObjectName(u"calendarSaid"_s);
    m_said->setWordWrap(true);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_list = new QWidget;
    m_calendars = new QVBoxLayout{m_list};
    m_calendars->setContentsMargins(0, 0, 0, 0);
    m_connect = new IconButton{u"link"_s, tr("Connect in the browser"), u"primary"_s};
    m_connect->setObjectName(u"calendarConnect"_s);
    m_disconnect = new QPushButton{tr("Disconnect")};
    m_disconnect->setObjectName(u"calendarDisconnect"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_connect);
    buttons->addWidget(m_disconnect);
    buttons->addStretch();
    body()->addLayout(head);
    body()->addWidget(m_list);
    body()->addLayout(buttons);
    body()->addWidget(m_said);
    connect(m_connect, &QPushButton::clicked, this, &CalendarCard::connectIt);
    connect(m_disconnect, &QPushButton::clicked, this, &CalendarCard::disconnectIt);
    show({});
}

CalendarCard::~CalendarCard() = default;

void CalendarCard::load()
{
    api::whenAnswered(m_client.calendar(), this, [this](const Result<api::CalendarConnection> &connection) {
        if (connection)
            show(*connection);
        else
            say(connection.error().text, true);
    });
}

void CalendarCard::show(const api::CalendarConnection &connection)
{
    const bool isOn = connection.state == u"connected", isLost = connection.state == u"disconnected";
    m_state->show(isOn ? tr("Connected")
            : isLost   ? tr("Connection lost")
                       : tr("Not connected"),
        isOn         ? Tone::Good
            : isLost ? Tone::Bad
                     : Tone::Quiet);
    m_account->setText(connection.account);
    say(connection.problem, true);
    m_connect->setVisible(!isOn);
    m_disconnect->setVisible(isOn || isLost);
    clear(*m_calendars);
    m_list->setVisible(!connection.calendars.isEmpty());
    if (!connection.calendars.isEmpty())
        m_calendars->addWidget(
            label(tr("Calendars that keep times busy, and the one that appointments are written to"), u"strong"_s));
    for (const api::OwnersCalendar &calendar : connection.calendars)
        addCalendar(calendar);
}

void CalendarCard::addCalendar(const api::OwnersCalendar &calendar)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout{row};
    line->setContentsMargins(0, 4, 0, 4);
    auto *busy = new QCheckBox{calendar.name};
    busy->setObjectName(u"calendarBusy"_s);
    busy->setProperty("calendar", calendar.id);
    busy->setChecked(calendar.isBusy);
    auto *written = new QRadioButton{tr("Appointments go here")};
    written->setObjectName(u"calendarWritten"_s);
    written->setAccessibleName(tr("Appointments go to %1").arg(calendar.name));
    written->setProperty("calendar", calendar.id);
    written->setAutoExclusive(false);
    written->setChecked(calendar.isWritten);
    written->setEnabled(calendar.canWrite);
    line->addWidget(busy, 1);
    line->addWidget(written);
    m_calendars->addWidget(row);
    connect(busy, &QCheckBox::clicked, this, &CalendarCard::choose);
    connect(written, &QRadioButton::clicked, this, [this, written] {
        for (auto *other : m_list->findChildren<QRadioButton *>())
            other->setChecked(other == written);
        choose();
    });
}

void CalendarCard::choose()
{
    QStringList busy;
    QString written;
    for (const auto *box : m_list->findChildren<QCheckBox *>())
        if (box->isChecked() && box->isVisible())
            busy << box->property("calendar").toString();
    for (const auto *button : m_list->findChildren<QRadioButton *>())
        if (button->isChecked() && button->isVisible())
            written = button->property("calendar").toString();
    api::whenAnswered(m_client.chooseCalendars(busy, written), this, [this](const api::SaveOutcome &outcome) {
        if (outcome.how != How::Saved)
            say(outcome.errors.isEmpty() ? outcome.text : outcome.errors.first().text, true);
        load();
    });
}

void CalendarCard::connectIt()
{
    m_return = std::make_unique<api::BrowserReturn>();
    const auto redirect = m_return->listen();
    if (!redirect)
        return say(redirect.error().text, true);
    connect(m_return.get(), &api::BrowserReturn::returned, this, &CalendarCard::finish);
    connect(m_return.get(), &api::BrowserReturn::gaveUp, this,
        [this] { say(tr("The browser did not come back within ten minutes. Begin again."), true); });
    api::whenAnswered(m_client.connectCalendar(*redirect), this, [this](const Result<QUrl> &url) {
        if (!url)
            return say(url.error().text, true);
        const bool opened = QDesktopServices::openUrl(*url);           // tests take it by setUrlHandler()
        say(opened ? tr("Your browser asks you now. Tick every box there, then come back.")
                   : tr("No browser could be opened. Open this address in one, on this computer: %1")
                         .arg(url->toString(QUrl::FullyEncoded)),
            !opened);
    });
}

void CalendarCard::finish(const QString &state, const QString &code, const QString &error)
{
    api::whenAnswered(m_client.finishCalendar(state, code, error), this, [this](const api::SaveOutcome &outcome) {
        m_return.reset();
        load();
        say(outcome.how == How::Saved ? QString{} : outcome.text, true);
        emit saved();
    });
}

void CalendarCard::disconnectIt()
{
    m_prompt.confirm({tr("Disconnect the calendar?"),
                         tr("Appointments stay in it. From now on callers may be offered times that you have taken."),
                         tr("Disconnect"), true},
        [this] {
            api::whenAnswered(m_client.disconnectCalendar(), this, [this](const api::SaveOutcome &outcome) {
                load();
                if (outcome.how != How::Saved)
                    say(outcome.text, true);
                emit saved();
            });
        });
}

void CalendarCard::say(const QString &text, bool isBad)
{
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
    setKind(m_said, isBad ? u"fieldError"_s : u"body"_s);
}
} // namespace cloudgreet::ui
