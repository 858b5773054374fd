// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"

namespace cloudgreet {
namespace {
using namespace std::chrono_literals;

const QList<api::PracticeWish> &callers()
{
    static const QList<api::PracticeWish> list{
        {12, u"+12125550163"_s, u"Daniel Brooks"_s,
            {u"Hi, what are your hours on Saturday?"_s, u"And do you have parking?"_s, u"Great, thank you, goodbye"_s}},
        {12, u"+12125550118"_s, u"Aisha Khan"_s,
            {u"Hello, can I take a message for Doctor Chen?"_s,
                u"Please tell her that my prescription has not arrived"_s, u"Aisha Khan"_s, u"yes"_s,
                u"no thanks, bye"_s}},
        {0, u"+12125550175"_s, u"Tom Becker"_s,
            {u"I would like to book a check-up please"_s, u"next Thursday at ten"_s, u"Tom Becker"_s,
                u"yes, that's right"_s, u"yes, book it please"_s, u"no, that's all, thank you, goodbye"_s}}};
    return list;
}

struct Text {
    const char16_t *from, *words;
};

struct Visit {
    int days, hour;
    const char16_t *service, *name, *phone;
};
constexpr Visit visits[]
    = {{1, 9, u"Cleaning", u"Elena Rossi", u"+12125550121"}, {1, 15, u"Check-up", u"James Carter", u"+12125550122"},
        {2, 10, u"Filling", u"Priya Patel", u"+12125550123"}, {2, 13, u"Whitening", u"Noah Williams", u"+12125550124"},
        {3, 9, u"Check-up", u"Sofia Garcia", u"+12125550125"}, {3, 14, u"Cleaning", u"Liam O’Brien", u"+12125550126"},
        {4, 11, u"Filling", u"Hannah Kim", u"+12125550127"}, {4, 16, u"Check-up", u"Oliver Stone", u"+12125550128"},
        {5, 9, u"Whitening", u"Grace Miller", u"+12125550129"}, {6, 10, u"Cleaning", u"Ben Okafor", u"+12125550130"}};
} // namespace

void Scene::fill()
{
    callNext();
}

void Scene::callNext()
{
    if (m_calls == callers().size())
        return bookNext();
    api::whenAnswered(m_practice.client().placePracticeCall(callers().at(m_calls++)), this,
        [this](const Result<QString> &) { QTimer::singleShot(1500ms, this, &Scene::awaitEnd); });
}

void Scene::awaitEnd()
{
    if (m_practice.board().liveCount() == 0)
        return callNext();
    QTimer::singleShot(300ms, this, &Scene::awaitEnd);
}

void Scene::bookNext()
{
    if (m_visits == std::ssize(visits))
        return textNext();
    const Visit &visit = visits[m_visits];
    const QString service = QString::fromUtf16(visit.service);
    const QDate day = QDateTime::currentDateTimeUtc().toTimeZone(m_practice.business().zone).date().addDays(visit.days);
    api::whenAnswered(m_practice.client().availability(service, day, {}, 60), this,
        [this, service](const Result<api::Availability> &free) { book(free.value_or(api::Availability{}), service); });
}

/// What customers answer to their confirmations.
void Scene::textNext()
{
    static constexpr Text texts[] = {{u"+12125550122", u"Thanks! Is there parking near you?"},
        {u"+12125550125", u"Perfect 👍"}, {u"+12125550121", u"Could we do half an hour later?"},
        {u"+12125550127", u"My insurance is Delta Dental, do you take it?"}};
    if (m_texts == std::ssize(texts)) {
        emit filled();
        return;
    }
    const Text &text = texts[m_texts++];
    api::whenAnswered(m_practice.client().practiceText(QString::fromUtf16(text.from), QString::fromUtf16(text.words)),
        this, [this](const Result<> &) { textNext(); });
}

/// The free time nearest to the hour wished.
void Scene::book(const api::Availability &free, const QString &service)
{
    const Visit &visit = visits[m_visits++];
    const auto distance = [&](const api::Slot &slot) {
        return std::abs(slot.startUtc.toTimeZone(m_practice.business().zone).time().hour() - visit.hour);
    };
    const auto best = std::min_element(free.offers.begin(), free.offers.end(),
        [&](const auto &a, const auto &b) { return distance(a) < distance(b); });
    if (best == free.offers.end())
        return bookNext();
    api::NewAppointment wish;
    wish.service = service;
    wish.staff = best->staff;
    wish.startUtc = best->startUtc;
    wish.customerName = QString::fromUtf16(visit.name);
    wish.customerPhone = QString::fromUtf16(visit.phone);
    api::whenAnswered(m_practice.client().book(wish), this, [this](const Result<api::BookingAnswer> &) { bookNext(); });
}
} // namespace cloudgreet
