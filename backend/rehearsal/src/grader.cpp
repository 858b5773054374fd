// SPDX-License-Identifier: GPL-3.0-or-later
// What the database has to hold, held against what it holds. Never a word that was said, but for claims of what is not
// so.
#include "rehearsal/rehearsal.h"
#include "saying.h"
#include <QRegularExpression>
#include <QSet>

namespace cloudgreet::rehearsal {
namespace {
QString text(const QJsonObject &row, const char16_t *name)
{
    return row.value(QStringView{name}).toString();
}

QDateTime startOf(const QJsonObject &appointment)
{
    return QDateTime::fromString(text(appointment, u"start"), Qt::ISODate);
}

bool isAnyOf(const QString &word, std::initializer_list<const char16_t *> words)
{
    return std::any_of(words.begin(), words.end(), [&](const char16_t *one) { return word == QStringView{one}; });
}

class Grader
{
public:
    Grader(const Setting &setting, const Scenario &scenario, const Aftermath &aftermath)
        : m_setting{setting}
        , m_expected{scenario.expected}
        , a{aftermath}
    {
        for (const QJsonObject &row : a.before.appointments)
            m_before.insert(text(row, u"id"), row);
    }
    Grade grade()
    {
        if (!a.failure.isEmpty()) {
            m_grade.broken << u"the rehearsal failed: "_s + a.failure;
            return m_grade;
        }
        promises();
        newOnes();
        oldOnes();
        messages();
        const int fees = countFees(),
                  wanted
            = m_expected.fees.value_or(int(std::count_if(m_expected.appointments.begin(), m_expected.appointments.end(),
                [](const Expected::Visit &v) { return v.state == u"confirmed"_s; })));
        if (m_setting.business.bookingFee && fees != wanted)
            m_grade.wrong << u"%1 fees instead of %2"_s.arg(fees).arg(wanted);
        if (const QString outcome = text(a.after.call, u"outcome");
            !m_expected.outcomes.isEmpty() && !m_expected.outcomes.contains(outcome))
            m_grade.wrong << u"the call's outcome is “%1” instead of “%2”"_s.arg(
                outcome, m_expected.outcomes.join(u'|'));
        if (m_expected.optedOut && *m_expected.optedOut != a.optedOut)
            m_grade.wrong << (a.optedOut ? u"the caller gets no more texts"_s : u"the caller still gets texts"_s);
        return m_grade;
    }

private:
    [[nodiscard]] QString shown(const QJsonObject &row) const
    {
        return u"%1 %2 %3 %4 (%5)"_s.arg(text(row, u"service"),
            startOf(row).toTimeZone(m_setting.business.zone).toString(u"ddd yyyy-MM-dd HH:mm"_s),
            text(row, u"customer_name"), text(row, u"customer_phone"), text(row, u"state"));
    }
    [[nodiscard]] static QString shown(const Expected::Visit &v)
    {
        const QString start = v.from.isValid()
            ? v.from.toString(u"yyyy-MM-dd HH:mm"_s) + u" to "_s + v.to.toString(u"yyyy-MM-dd HH:mm"_s)
            : v.starts.value(0).toString(u"ddd yyyy-MM-dd HH:mm"_s);
        return u"%1 %2 %3 %4 (%5)"_s.arg(v.service, start, v.name, v.phone, v.state);
    }
    [[nodiscard]] QDateTime local(const QJsonObject &row) const
    {
        const QDateTime there = startOf(row).toTimeZone(m_setting.business.zone);
        return QDateTime{there.date(), there.time()};
    }

    /// Promises that hold in every run.
    void promises()
    {
        for (const QString &sentence : a.untrue)
            m_grade.broken << u"said what is not so: “%1”"_s.arg(sentence);
        const QList<QJsonObject> &all = a.after.appointments;
        for (qsizetype i = 0; i < all.size(); ++i)
            for (qsizetype j = i + 1; j < all.size(); ++j)
                if (occupies(all[i]) && occupies(all[j]) && text(all[i], u"staff_id") == text(all[j], u"staff_id")
                    && text(all[i], u"start") < text(all[j], u"end") && text(all[j], u"start") < text(all[i], u"end"))
                    m_grade.broken << u"two appointments share a time: %1 and %2"_s.arg(shown(all[i]), shown(all[j]));
        for (const QJsonObject &row : all) {
            if (text(row, u"state") == u"held"_s)
                m_grade.broken << u"an appointment is still held: "_s + shown(row);
            const bool isNew = !m_before.contains(text(row, u"id"));
            const auto confirmations
                = std::count_if(a.after.texts.begin(), a.after.texts.end(), [&](const QJsonObject &message) {
                      return text(message, u"kind") == u"confirmation"_s
                          && text(message, u"appointment") == text(row, u"id");
                  });
            if (confirmations > 1)
                m_grade.broken << u"%1 confirmations were texted for %2"_s.arg(confirmations).arg(shown(row));
            if (isNew && confirmations == 0 && text(row, u"state") == u"confirmed"_s
                && !text(row, u"customer_phone").isEmpty() && !a.optedOut)
                m_grade.wrong << u"no confirmation was texted for "_s + shown(row);
        }
        feesHaveBookings();
    }
    [[nodiscard]] static bool occupies(const QJsonObject &row)
    {
        return isAnyOf(text(row, u"state"), {u"held", u"confirmed", u"provisional", u"kept"});
    }
    void feesHaveBookings()
    {
        QHash<QString, int> ofAppointment;
        for (const QJsonObject &fee : a.after.fees) {
            if (isAnyOf(text(fee, u"state"), {u"reversed", u"reversing"}))
                continue;
            const QString id = text(fee, u"appointment");
            const auto booking = std::find_if(a.after.appointments.begin(), a.after.appointments.end(),
                [&](const QJsonObject &row) { return text(row, u"id") == id; });
            if (booking == a.after.appointments.end() || !isAnyOf(text(*booking, u"state"), {u"confirmed", u"kept"}))
                m_grade.broken << u"a fee without a booking: "_s
                        + (booking == a.after.appointments.end() ? id : shown(*booking));
            if (++ofAppointment[id] == 2)
                m_grade.broken << u"two fees for one booking: "_s + id;
        }
    }
    [[nodiscard]] int countFees() const
    {
        return int(std::count_if(a.after.fees.begin(), a.after.fees.end(), [&](const QJsonObject &fee) {
            return !m_before.contains(text(fee, u"appointment"))
                && !isAnyOf(text(fee, u"state"), {u"reversed", u"reversing"});
        }));
    }

    [[nodiscard]] bool meets(const QJsonObject &row, const Expected::Visit &v) const
    {
        const QDateTime start = local(row);
        const bool onTime
            = v.from.isValid() ? v.from <= start && start <= v.to : v.starts.isEmpty() || v.starts.contains(start);
        return onTime && (v.service.isEmpty() || v.service == text(row, u"service"))
            && (v.staff.isEmpty() || v.staff == text(row, u"staff"))
            && (v.name.isEmpty() || soundAlike(v.name, text(row, u"customer_name")))
            && (v.phone.isEmpty() || v.phone == text(row, u"customer_phone")) && v.state == text(row, u"state")
            && (v.notes.isEmpty() || text(row, u"notes").contains(v.notes, Qt::CaseInsensitive));
    }
    void newOnes()
    {
        QList<Expected::Visit> missing = m_expected.appointments;
        for (const QJsonObject &row : a.after.appointments) {
            if (m_before.contains(text(row, u"id")))
                continue;
            const auto met
                = std::find_if(missing.begin(), missing.end(), [&](const Expected::Visit &v) { return meets(row, v); });
            if (met != missing.end())
                missing.erase(met);
            else if (text(row, u"state") != u"held"_s)
                m_grade.wrong << u"not expected: "_s + shown(row);
        }
        for (const Expected::Visit &v : std::as_const(missing))
            m_grade.wrong << u"missing: "_s + shown(v);
    }
    /// What was there before is as it was, unless the scenario says otherwise.
    void oldOnes()
    {
        for (const QJsonObject &row : a.after.appointments) {
            const auto before = m_before.constFind(text(row, u"id"));
            if (before == m_before.constEnd())
                continue;
            const auto isMeant = [&](const Expected::Visit &v, const QDateTime &was) {
                return (v.service.isEmpty() || v.service == text(*before, u"service"))
                    && (!was.isValid() || was == local(*before));
            };
            const auto cancelled = std::find_if(m_expected.cancelled.begin(), m_expected.cancelled.end(),
                [&](const auto &v) { return isMeant(v, v.starts.value(0)); });
            const auto moved = std::find_if(
                m_expected.moved.begin(), m_expected.moved.end(), [&](const auto &v) { return isMeant(v, v.was); });
            const QString state = text(row, u"state");
            if (cancelled != m_expected.cancelled.end() ? state != u"cancelled"_s
                    : moved != m_expected.moved.end()
                    ? !meets(row, *moved)
                    : state != text(*before, u"state") || text(row, u"start") != text(*before, u"start"))
                m_grade.wrong << u"was %1 and now is %2"_s.arg(shown(*before), shown(row));
        }
    }
    void messages()
    {
        QSet<double> known;
        for (const QJsonObject &row : a.before.attention)
            known.insert(row.value(u"id").toDouble());
        QStringList missing = m_expected.messages;
        for (const QJsonObject &row : a.after.attention) {
            if (known.contains(row.value(u"id").toDouble())
                || !isAnyOf(text(row, u"kind"), {u"message", u"urgent_message"}))
                continue;
            const QString said = text(row, u"text");
            const auto met = std::find_if(missing.begin(), missing.end(), [&](const QString &pattern) {
                return QRegularExpression{pattern, QRegularExpression::CaseInsensitiveOption}.match(said).hasMatch();
            });
            if (met != missing.end())
                missing.erase(met);
            else
                m_grade.wrong << u"a message that nobody left: “%1”"_s.arg(said);
        }
        for (const QString &pattern : std::as_const(missing))
            m_grade.wrong << u"no message like “%1”"_s.arg(pattern);
    }

    const Setting &m_setting;
    const Expected &m_expected;
    const Aftermath &a;
    QHash<QString, QJsonObject> m_before;
    Grade m_grade;
};
} // namespace

Grade grade(const Setting &setting, const Scenario &scenario, const Aftermath &aftermath)
{
    return Grader{setting, scenario, aftermath}.grade();
}
} // namespace cloudgreet::rehearsal
