// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/formats.h"
#include <QCoreApplication>
#include <QKeySequence>
#include <QLocale>
#include <QRegularExpression>

namespace cloudgreet::ui {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Formats)
};

/// The locale's long date without its year: "dddd, MMMM d, yyyy" to "dddd, MMMM d".
QString yearless()
{
    static const QRegularExpression year{u"[ ,./]*('de' )?y+\\.?"_s};
    return QLocale{}.dateFormat(QLocale::LongFormat).remove(year);
}

/// "dddd, d 'de' MMMM" to "ddd, d MMM".
QString shortened(QString format)
{
    return format.replace(u"dddd"_s, u"ddd"_s).replace(u"MMMM"_s, u"MMM"_s).remove(u"'de' "_s);
}

/// "ddd, MMM d" to "MMM d".
QString dayless(QString format)
{
    static const QRegularExpression weekday{u"d{3,4}[., ]*"_s};
    return format.remove(weekday);
}
} // namespace

QString keyText(const QString &portable)
{
    // Qt's Spanish spells out what stands shortened on keyboards.
    return QKeySequence::fromString(portable, QKeySequence::PortableText)
        .toString(QKeySequence::NativeText)
        .replace(u"Control+"_s, u"Ctrl+"_s);
}

QString phoneText(const QString &number)
{
    if (number.size() == 12 && number.startsWith(u"+1"))
        return u"(%1) %2-%3"_s.arg(number.mid(2, 3), number.mid(5, 3), number.mid(8));
    return number;
}

QString callerText(const api::CallSummary &call)
{
    if (!call.callerName.isEmpty())
        return call.callerName;
    return call.from.isEmpty() ? Words::tr("Unknown caller") : phoneText(call.from);
}

QString callFileName(const api::CallSummary &call, const QTimeZone &zone)
{
    constexpr qsizetype MostOfName = 60;
    static const QRegularExpression unsafe{uR"([\\/:*?"<>|\p{C}]+)"_s, QRegularExpression::UseUnicodePropertiesOption};
    QString who = callerText(call).remove(unsafe).simplified().left(MostOfName).trimmed();
    while (who.endsWith(u'.'))
        who.chop(1);
    return call.startedUtc.toTimeZone(zone).toString(u"yyyy-MM-dd HH.mm "_s) + who;
}

QString lengthText(int seconds)
{
    const int hours = seconds / 3600, minutes = seconds / 60 % 60;
    const QString rest = u"%1"_s.arg(seconds % 60, 2, 10, QLatin1Char{'0'});
    return hours > 0 ? u"%1:%2:%3"_s.arg(hours).arg(minutes, 2, 10, QLatin1Char{'0'}).arg(rest)
                     : u"%1:%2"_s.arg(minutes).arg(rest);
}

QString clockText(const QDateTime &utc, const QTimeZone &zone)
{
    return utc.isValid() ? QLocale{}.toString(utc.toTimeZone(zone).time(), QLocale::ShortFormat) : QString{};
}

QString beginning(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString dayText(QDate day)
{
    return beginning(QLocale{}.toString(day, yearless()));
}

QString shortDayText(QDate day)
{
    return QLocale{}.toString(day, dayless(shortened(yearless())));
}

QString shortDayAndYearText(QDate day)
{
    return QLocale{}.toString(day, dayless(shortened(QLocale{}.dateFormat(QLocale::LongFormat))));
}

QString weekdayText(QDate day)
{
    return QLocale{}.toString(day, shortened(yearless()));
}

QString monthText(QDate day)
{
    return beginning(QLocale{}.toString(day, u"MMMM yyyy"_s));
}

QString momentText(const QDateTime &utc, const QTimeZone &zone, const QDateTime &nowUtc)
{
    if (!utc.isValid())
        return {};
    const QDate day = utc.toTimeZone(zone).date(), today = nowUtc.toTimeZone(zone).date();
    const QString date = day == today               ? Words::tr("Today")
        : day == today.addDays(-1)                  ? Words::tr("Yesterday")
        : day == today.addDays(1)                   ? Words::tr("Tomorrow")
        : day.year() == today.year()                ? weekdayText(day)
                                                    : shortDayAndYearText(day);
    return Words::tr("%1, %2").arg(date, clockText(utc, zone));
}

QString briefMomentText(const QDateTime &utc, const QTimeZone &zone, const QDateTime &nowUtc)
{
    const QDate day = utc.toTimeZone(zone).date(), today = nowUtc.toTimeZone(zone).date();
    if (day == today)
        return clockText(utc, zone);
    if (day == today.addDays(-1))
        return Words::tr("Yesterday");
    if (day < today && day.daysTo(today) < 7)
        return QLocale{}.toString(day, u"ddd"_s);
    return day.year() == today.year() ? shortDayText(day) : QLocale{}.toString(day, u"MMM yyyy"_s);
}

QString nearDayText(QDate day, QDate today)
{
    if (day == today)
        return Words::tr("Today");
    if (day == today.addDays(-1))
        return Words::tr("Yesterday");
    return day.year() == today.year() ? dayText(day) : beginning(QLocale{}.toString(day, QLocale::LongFormat));
}

QString outcomeText(api::Outcome outcome)
{
    switch (outcome) {
    case api::Outcome::Open: return Words::tr("In progress");
    case api::Outcome::Booked: return Words::tr("Booked");
    case api::Outcome::Provisional: return Words::tr("Provisional");
    case api::Outcome::Changed: return Words::tr("Moved");
    case api::Outcome::Cancelled: return Words::tr("Cancelled");
    case api::Outcome::Message: return Words::tr("Message");
    case api::Outcome::Answered: return Words::tr("Question answered");      // "answered" is what was picked up
    case api::Outcome::Transferred: return Words::tr("Transferred");
    case api::Outcome::Missed: return Words::tr("Missed");
    case api::Outcome::Abandoned: return Words::tr("No result");
    case api::Outcome::Rejected: return Words::tr("Rejected");
    case api::Outcome::Failed: return Words::tr("Failed");
    }
    return {};
}

Tone outcomeTone(api::Outcome outcome)
{
    switch (outcome) {
    case api::Outcome::Booked: return Tone::Good;
    case api::Outcome::Open: case api::Outcome::Answered: return Tone::Info;
    case api::Outcome::Message: case api::Outcome::Transferred: return Tone::Special;
    case api::Outcome::Provisional: case api::Outcome::Changed: return Tone::Warn;
    case api::Outcome::Missed: case api::Outcome::Failed: return Tone::Bad;
    case api::Outcome::Cancelled: case api::Outcome::Abandoned: case api::Outcome::Rejected: return Tone::Quiet;
    }
    return Tone::Quiet;
}

QString busyText()
{
    return Words::tr("Busy (Google)");
}

QString visitText(api::VisitState state)
{
    switch (state) {
    case api::VisitState::Held: return Words::tr("Held");
    case api::VisitState::Confirmed: return Words::tr("Confirmed");
    case api::VisitState::Provisional: return Words::tr("Provisional");
    case api::VisitState::Conflict: return Words::tr("Conflict");
    case api::VisitState::Cancelled: return Words::tr("Cancelled");
    case api::VisitState::Kept: return Words::tr("Kept");
    }
    return {};
}

Tone visitTone(api::VisitState state)
{
    switch (state) {
    case api::VisitState::Held: return Tone::Info;
    case api::VisitState::Confirmed: return Tone::Good;
    case api::VisitState::Kept: return Tone::Special;
    case api::VisitState::Provisional: return Tone::Warn;
    case api::VisitState::Conflict: return Tone::Bad;
    case api::VisitState::Cancelled: return Tone::Quiet;
    }
    return Tone::Quiet;
}

QString timelineText(const api::TimelineEntry &entry)
{
    static const QHash<QString, const char *> words{
        {u"initiated"_s, QT_TRANSLATE_NOOP("Formats", "The phone rang")},
        {u"answered"_s, QT_TRANSLATE_NOOP("Formats", "Answered")},
        {u"hangup"_s, QT_TRANSLATE_NOOP("Formats", "The call ended")},
        {u"hung_up"_s, QT_TRANSLATE_NOOP("Formats", "The call ended")},
        {u"key_pressed"_s, QT_TRANSLATE_NOOP("Formats", "A key was pressed")},
        {u"taken_over"_s, QT_TRANSLATE_NOOP("Formats", "Taken over at a console")},
        {u"handed_back"_s, QT_TRANSLATE_NOOP("Formats", "Handed back to the receptionist")},
        {u"owner_remarked"_s, QT_TRANSLATE_NOOP("Formats", "The receptionist was told privately")},
        {u"owner_answered"_s, QT_TRANSLATE_NOOP("Formats", "What nobody knew was answered at a console")},
        {u"appointment_held"_s, QT_TRANSLATE_NOOP("Formats", "The time is held, the calendar is asked")},
        {u"appointment_confirmed"_s, QT_TRANSLATE_NOOP("Formats", "Booked")},
        {u"appointment_provisional"_s, QT_TRANSLATE_NOOP("Formats", "Noted; the calendar has not answered yet")},
        {u"appointment_conflict"_s, QT_TRANSLATE_NOOP("Formats", "The time was taken in the calendar")},
        {u"appointment_cancelled"_s, QT_TRANSLATE_NOOP("Formats", "Cancelled")},
        {u"text_confirmation"_s, QT_TRANSLATE_NOOP("Formats", "Confirmation texted")},
        {u"text_cancelled"_s, QT_TRANSLATE_NOOP("Formats", "Cancellation texted")},
        {u"text_conflict"_s, QT_TRANSLATE_NOOP("Formats", "Other times texted")},
        {u"text_recovery"_s, QT_TRANSLATE_NOOP("Formats", "Recovery text sent")},
        {u"text_moved"_s, QT_TRANSLATE_NOOP("Formats", "Move texted")},
        {u"text_reminder"_s, QT_TRANSLATE_NOOP("Formats", "Reminder texted")},
        {u"text_on_request"_s, QT_TRANSLATE_NOOP("Formats", "What was asked for was texted")},
        {u"fee_reversed"_s, QT_TRANSLATE_NOOP("Formats", "Booking fee taken back")},
        {u"fee_charged"_s, QT_TRANSLATE_NOOP("Formats", "Booking fee charged")},
        {u"fee_failed"_s, QT_TRANSLATE_NOOP("Formats", "The booking fee could not be charged")},
        {u"recording_saved"_s, QT_TRANSLATE_NOOP("Formats", "The recording was saved")},
        {u"recording_failed"_s, QT_TRANSLATE_NOOP("Formats", "The recording failed")},
        {u"recording_deleted"_s, QT_TRANSLATE_NOOP("Formats", "The recording was deleted")},
        {u"cost_known"_s, QT_TRANSLATE_NOOP("Formats", "The line told what the call cost")},
        {u"missed"_s, QT_TRANSLATE_NOOP("Formats", "Missed")},
        {u"model_failed"_s, QT_TRANSLATE_NOOP("Formats", "The model failed; the local receptionist went on")},
        {u"model_corrected"_s, QT_TRANSLATE_NOOP("Formats", "A sentence of the model’s was not spoken")},
        {u"gather_ended"_s, QT_TRANSLATE_NOOP("Formats", "A key was waited for")},
        {u"bridged"_s, QT_TRANSLATE_NOOP("Formats", "Connected to a person")},
        {u"other_leg_initiated"_s, QT_TRANSLATE_NOOP("Formats", "Somebody on call is rung")},
        {u"other_leg_answered"_s, QT_TRANSLATE_NOOP("Formats", "Somebody on call picked up")},
        {u"other_leg_gather_ended"_s, QT_TRANSLATE_NOOP("Formats", "Somebody on call heard whether to take it")},
        {u"other_leg_bridged"_s, QT_TRANSLATE_NOOP("Formats", "Connected to a person")},
        {u"other_leg_hung_up"_s, QT_TRANSLATE_NOOP("Formats", "The telephone of somebody on call was hung up")},
        {u"other_leg_cost_known"_s, QT_TRANSLATE_NOOP("Formats", "The line told what ringing somebody cost")}};
    const auto known = words.constFind(entry.kind);
    QString what = known != words.constEnd() ? Words::tr(known.value()) : QString{entry.kind}.replace(u'_', u' ');
    what = beginning(what);
    return entry.text.isEmpty() ? what : Words::tr("%1: %2").arg(what, entry.text);
}

QString initialsOf(const QString &name)
{
    QString initials;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts))
        if (word.front().isLetter() && initials.size() < 2)
            initials += word.front().toUpper();
    return initials;
}
double amountOf(const QString &decimal)
{
    return decimal.toDouble();
}

QString moneyText(const QString &decimal, const QString &currency)
{
    static const QHash<QString, QString> signs{{u"USD"_s, u"$"_s}, {u"EUR"_s, u"€"_s}, {u"GBP"_s, u"£"_s}};
    const double amount = amountOf(decimal);
    const int places = decimal.contains(u'.') ? 2 : 0;
    const QString figure
        = QLocale{}.toCurrencyString(std::abs(amount), signs.value(currency, currency + u' '), places).trimmed();
    return amount < 0 ? u'−' + figure : figure;
}

} // namespace cloudgreet::ui
