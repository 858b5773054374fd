// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdicts.h"
#include <QJsonDocument>
#include <QLocale>

namespace cloudgreet {
namespace {
constexpr int mostDaysWithoutBackup = 3;
constexpr qint64 leastFree = 500'000'000;
constexpr int mostSkewSeconds = 60;             ///< Webhooks are refused at 300; a minute is worth a word.

struct Verdict {
    CheckState state;
    QString text, advice = {};
};
constexpr auto Ok = CheckState::Ok, Problem = CheckState::Problem, Off = CheckState::Off, Unknown = CheckState::Unknown;

/// A key that its provider was asked about.
Verdict keyVerdict(const QString &provider, const Result<net::HttpAnswer> &answer)
{
    if (!answer)
        return {Unknown, QObject::tr("%1 does not answer: %2.").arg(provider, answer.error().text),
            QObject::tr("Look whether this computer is online, then run the check again.")};
    if (answer->status == 401)
        return {Problem, QObject::tr("%1 refuses the key.").arg(provider),
            QObject::tr("Make a new key there and enter it here.")};
    if (answer->status == 403)
        return {Problem, QObject::tr("%1 knows the key, but does not permit what is needed.").arg(provider),
            QObject::tr("Give the key the permissions that the help names.")};
    if (answer->status >= 400)
        return {Unknown, QObject::tr("%1 answered with an error (%2).").arg(provider).arg(answer->status),
            QObject::tr("Wait some minutes, then run the check again.")};
    return {Ok, QObject::tr("%1 accepts the key.").arg(provider)};
}

Verdict business(const CheckSubject &s, const CheckAnswers &)
{
    return s.hasBusiness ? Verdict{Ok, QObject::tr("A business is set up.")}
                         : Verdict{Problem, QObject::tr("No business is set up, so no call is answered."),
                             QObject::tr("Fill in the first page of the set-up.")};
}

Verdict telnyxKey(const CheckSubject &s, const CheckAnswers &a)
{
    if (s.providers.telnyxApiKey.isEmpty())
        return {Problem, QObject::tr("There is no Telnyx key, so no call is answered."),
            QObject::tr("Enter the API key of your Telnyx account on the page “Phone line”.")};
    if (a.telnyx)
        return {Ok, QObject::tr("Telnyx accepts the key.")};
    if (a.telnyx.error().fault == Fault::Unauthorized)
        return {Problem, QObject::tr("Telnyx refuses the key."),
            QObject::tr("Make a new API key at Telnyx and enter it on the page “Phone line”.")};
    return {Unknown, QObject::tr("Telnyx does not answer: %1.").arg(a.telnyx.error().text),
        QObject::tr("Look whether this computer is online, then run the check again.")};
}

Verdict telnyxPublicKey(const CheckSubject &s, const CheckAnswers &)
{
    return s.providers.telnyxPublicKey.isEmpty()
        ? Verdict{Problem, QObject::tr("Telnyx’s public key is missing, so everything that it sends is refused."),
            QObject::tr("Copy it from Telnyx, “Keys & Credentials”, “Public Key”, to the page “Phone line”.")}
        : Verdict{Ok, QObject::tr("What Telnyx sends is checked with its public key.")};
}

Verdict notAsked()
{
    return {Unknown, QObject::tr("Telnyx could not be asked."), QObject::tr("Mend the Telnyx key first.")};
}

/// What is said of a number that is not on the account, beside the check that tells it: nothing is well with it.
std::optional<Verdict> withoutNumber(const CheckSubject &s, const CheckAnswers &a)
{
    if (!a.telnyx)
        return notAsked();
    if (s.numbers.isEmpty())
        return Verdict{Off, QObject::tr("No number is entered yet.")};
    for (const QString &wanted : s.numbers)
        if (!a.telnyx->number(wanted))
            return Verdict{Unknown, QObject::tr("Cannot be told while %1 is not on this Telnyx account.").arg(wanted)};
    return {};
}

Verdict telnyxNumber(const CheckSubject &s, const CheckAnswers &a)
{
    if (!a.telnyx)
        return notAsked();
    for (const QString &wanted : s.numbers) {
        const telnyx::Number *number = a.telnyx->number(wanted);
        if (!number)
            return {Problem, QObject::tr("The number %1 is not on this Telnyx account.").arg(wanted),
                QObject::tr("Buy or move it there, or correct the number on the page “Business”.")};
        if (!a.telnyx->application(number->application))
            return {Problem, QObject::tr("The number %1 is not connected to a call-control application.").arg(wanted),
                QObject::tr("Press “See what would change” on the page “Phone line”.")};
    }
    return s.numbers.isEmpty()
        ? Verdict{Off, QObject::tr("No number is entered yet.")}
        : Verdict{Ok, QObject::tr("%n number(s) reach this host’s application.", nullptr, int(s.numbers.size()))};
}

/// Calls of the practice line come in without any of this; its number is left unconnected, so that connecting can be
/// tried.
Verdict unconnected(const CheckSubject &s, const Verdict &problem)
{
    return s.isPractice
        ? Verdict{Off,
            QObject::tr(
                "The practice line works without it. How a number is connected can be tried on the page “Phone line”.")}
        : problem;
}

Verdict telnyxWebhook(const CheckSubject &s, const CheckAnswers &a)
{
    if (const auto without = withoutNumber(s, a))
        return *without;
    if (s.publicUrl.isEmpty())
        return {Problem, QObject::tr("Telnyx does not know where to find this host."),
            QObject::tr("Enter the public address on the page “Phone line”.")};
    const QString advice = QObject::tr("Press “See what would change” on the page “Phone line”.");
    for (const QString &wanted : s.numbers) {
        const telnyx::Number *number = a.telnyx->number(wanted);
        const telnyx::Application *application = number ? a.telnyx->application(number->application) : nullptr;
        if (!application)
            continue;                           // told by the check of the numbers
        if (application->webhookUrl != webhookUrlOf(s.publicUrl))
            return unconnected(s,
                {Problem,
                    application->webhookUrl.isEmpty()
                        ? QObject::tr("Telnyx sends calls of %1 nowhere.").arg(wanted)
                        : QObject::tr("Telnyx sends calls of %1 elsewhere: %2.").arg(wanted, application->webhookUrl),
                    advice});
        if (application->version != u"2"_s)
            return {Problem,
                QObject::tr("Telnyx sends calls of %1 in an old form (version %2).").arg(wanted, application->version),
                advice};
    }
    return {Ok, QObject::tr("Telnyx sends calls to this host, in the form that it reads.")};
}

Verdict texts(const CheckSubject &s, const CheckAnswers &a)
{
    if (const auto without = withoutNumber(s, a))
        return *without;
    for (const QString &wanted : s.numbers) {
        const telnyx::Number *number = a.telnyx->number(wanted);
        const telnyx::Profile *profile = number ? a.telnyx->profile(number->profile) : nullptr;
        if (!profile || profile->webhookUrl != webhookUrlOf(s.publicUrl))
            return unconnected(s,
                {Problem, QObject::tr("Answers to texts of %1 do not reach this host.").arg(wanted),
                    QObject::tr("Press “See what would change” on the page “Phone line”.")});
    }
    return {Ok, QObject::tr("Texts go out and come back.")};
}

Verdict fallback(const CheckSubject &s, const CheckAnswers &a)
{
    if (const auto without = withoutNumber(s, a))
        return *without;
    for (const QString &wanted : s.numbers) {
        const telnyx::Number *number = a.telnyx->number(wanted);
        const telnyx::Application *application = number ? a.telnyx->application(number->application) : nullptr;
        if (number->fallback.isEmpty() && (!application || application->failoverUrl.isEmpty()))
            return unconnected(s,
                {Problem, QObject::tr("When this computer is off, calls of %1 are lost.").arg(wanted),
                    QObject::tr("Enter a telephone that rings instead on the page “Phone line”, and apply it.")});
    }
    return {Ok, QObject::tr("When this computer is off, another telephone rings.")};
}

Verdict puttingThrough(const CheckSubject &s, const CheckAnswers &a)
{
    if (!s.putsThrough)
        return {Off, QObject::tr("Nobody is entered who could be rung; callers who want a person leave a message.")};
    if (const auto without = withoutNumber(s, a))
        return *without;
    for (const QString &wanted : s.numbers) {
        const telnyx::Application *application = a.telnyx->application(a.telnyx->number(wanted)->application);
        if (application && application->outboundProfile.isEmpty())
            return unconnected(s,
                {Problem, QObject::tr("Telnyx rings nobody for %1, so callers cannot be put through.").arg(wanted),
                    QObject::tr("Make an outbound voice profile at Telnyx (“Voice”, “Outbound Voice Profiles”), and "
                                "add the application “%1” to it.")
                        .arg(application->name)});
    }
    return {Ok, QObject::tr("People on the on-call list can be rung.")};
}

Verdict publicAddress(const CheckSubject &s, const CheckAnswers &a)
{
    if (s.publicUrl.isEmpty())
        return {Problem, QObject::tr("No public address is known, so Telnyx cannot reach this host."),
            QObject::tr("Set up a tunnel, or another way in, and enter its address on the page “Phone line”.")};
    if (!a.self)
        return {Problem, QObject::tr("%1 does not answer: %2.").arg(s.publicUrl, a.self.error().text),
            QObject::tr("Look whether the tunnel or proxy runs and leads to this computer; “Three ways to be reached” "
                        "on the page “Phone line” helps.")};
    const QJsonObject said = QJsonDocument::fromJson(a.self->body).object();
    if (a.self->status != 200 || said.value(u"status") != u"ok"_s)
        return {Problem, QObject::tr("At %1 somebody else answers (%2).").arg(s.publicUrl).arg(a.self->status),
            QObject::tr("Let the tunnel or proxy lead to this host’s public port.")};
    if (!s.proof.isEmpty() && said.value(u"proof").toString().toLatin1() != s.proof)
        return {Problem, QObject::tr("At %1 another CloudGreet answers, not this one.").arg(s.publicUrl),
            QObject::tr("Let the tunnel or proxy lead to this host’s public port.")};
    return {Ok, QObject::tr("This host is reached at %1.").arg(s.publicUrl)};
}

Verdict openAi(const CheckSubject &s, const CheckAnswers &a)
{
    if (!s.providers.hasModel())
        return s.wantsOpenAi
            ? Verdict{Problem,
                QObject::tr("OpenAI is chosen, but there is no key; the receptionist on this computer answers."),
                QObject::tr("Enter a key on the page “Receptionist”, or choose this computer there.")}
            : Verdict{Off, QObject::tr("The receptionist on this computer answers; no key is needed.")};
    return keyVerdict(u"OpenAI"_s, a.openAi);
}

/// A calendar that is connected, asked just now.
Verdict connectedCalendar(const CheckSubject &s, const CheckAnswers &a)
{
    const QString again = QObject::tr("Connect the calendar again on the page “Calendar”.");
    if (!s.googleToken && s.googleToken.error().fault == Fault::Unauthorized)
        return {Problem, QObject::tr("Google no longer accepts the connection; appointments wait for it."), again};
    if (!s.googleToken || !a.google || a.google->status >= 500 || a.google->status == 429)
        return {Unknown,
            QObject::tr("Google does not answer; until it does, appointments are taken down provisionally."),
            QObject::tr("Look whether this computer is online, then run the check again.")};
    if (a.google->status == 401)
        return {Problem, QObject::tr("Google no longer accepts the connection; appointments wait for it."), again};
    if (a.google->status >= 400)
        return {Problem, QObject::tr("Google does not let CloudGreet into the calendar (%1).").arg(a.google->status),
            QObject::tr("Look whether the Google Calendar API is enabled in your project, then connect again and tick "
                        "every box.")};
    return {Ok, QObject::tr("Appointments go to the Google calendar, which answers.")};
}

Verdict calendar(const CheckSubject &s, const CheckAnswers &a)
{
    if (s.calendar == u"connected"_s)
        return connectedCalendar(s, a);
    if (s.calendar == u"disconnected"_s)
        return {Problem, QObject::tr("Google no longer accepts the connection; appointments wait for it."),
            QObject::tr("Connect the calendar again on the page “Calendar”.")};
    return {Off, QObject::tr("No calendar is connected; appointments are kept here."),
        QObject::tr("Connect yours on the page “Calendar”, so that callers are not given times that you have taken.")};
}

Verdict stripe(const CheckSubject &s, const CheckAnswers &a)
{
    if (s.providers.stripeKey.isEmpty())
        return {Off,
            s.wantsFees ? QObject::tr("Fees are only noted: there is no Stripe key.") : QObject::tr("Fees are off."),
            s.wantsFees ? QObject::tr("Enter a restricted key on the page “Billing” to charge them.") : QString{}};
    Verdict verdict = keyVerdict(u"Stripe"_s, a.stripe);
    if (verdict.state == Ok && s.providers.stripeKey.startsWith("sk_") && !s.isPractice)
        return {Problem, QObject::tr("The Stripe key may do everything with the account."),
            QObject::tr("Make a restricted key (“rk_…”) as the help tells and enter that one.")};
    return verdict;
}

Verdict stripeSecret(const CheckSubject &s, const CheckAnswers &)
{
    if (s.providers.stripeKey.isEmpty())
        return {Off, QObject::tr("Fees are off.")};
    return s.providers.stripeWebhookSecret.isEmpty()
        ? Verdict{Off, QObject::tr("Stripe’s news are not listened to; fees are sent all the same.")}
        : Verdict{Ok, QObject::tr("Stripe’s news are checked with the signing secret.")};
}

Verdict clockVerdict(const CheckSubject &, const CheckAnswers &a)
{
    const QDateTime theirs = a.clock
        ? QLocale::c().toDateTime(
            QString::fromLatin1(a.clock->header("date")).section(u' ', 1, 4), u"dd MMM yyyy HH:mm:ss"_s)
        : QDateTime{};
    if (!theirs.isValid())
        return {Unknown, QObject::tr("Nobody could be asked for the time."),
            QObject::tr("Run the check again when this computer is online.")};
    const qint64 skew = QDateTime{theirs.date(), theirs.time(), Qt::UTC}.secsTo(a.nowUtc);
    if (std::abs(skew) <= mostSkewSeconds)
        return {Ok, QObject::tr("The clock is right.")};
    return {Problem,
        skew > 0 ? QObject::tr("The clock is %n second(s) fast.", nullptr, int(skew))
                 : QObject::tr("The clock is %n second(s) slow.", nullptr, int(-skew)),
        QObject::tr("Let the system set it by the network; a wrong clock has webhooks refused.")};
}

Verdict disk(const CheckSubject &, const CheckAnswers &a)
{
    const QString left = QLocale{}.formattedDataSize(a.bytesFree, 1, QLocale::DataSizeTraditionalFormat);
    return a.bytesFree >= leastFree
        ? Verdict{Ok, QObject::tr("%1 are free.").arg(left)}
        : Verdict{Problem, QObject::tr("Only %1 are free; calls cannot be kept soon.").arg(left),
            QObject::tr("Make room on the disk of the data folder.")};
}

Verdict backups(const CheckSubject &s, const CheckAnswers &a)
{
    if (s.isPractice)
        return {Off, QObject::tr("Practice calls are not backed up.")};
    if (!s.lastBackup.isValid())
        return {
            Off, QObject::tr("There is no backup yet; the first is made in the coming night, while the host runs.")};
    const QString when = QLocale{}.toString(s.lastBackup.toLocalTime(), QLocale::ShortFormat);
    if (s.lastBackup.daysTo(a.nowUtc) > mostDaysWithoutBackup)
        return {Problem, QObject::tr("The latest backup is of %1.").arg(when),
            QObject::tr("Let the host run through a night, and look whether the disk has room for it.")};
    return {Ok, QObject::tr("The latest backup is of %1.").arg(when)};
}

Verdict keychain(const CheckSubject &s, const CheckAnswers &)
{
    if (s.keychain == u"open"_s)
        return {Ok, QObject::tr("Keys are kept in the desktop’s keychain.")};
    if (s.keychain == u"locked"_s)
        return {Problem, QObject::tr("The keychain is locked: keys in it are not used until it is opened."),
            QObject::tr("Unlock it; this host goes on by itself then.")};
    return {Off, QObject::tr("Keys are kept in files that only this user may read.")};
}
} // namespace

QString webhookUrlOf(const QString &publicUrl)
{
    return publicUrl.isEmpty() ? QString{} : publicUrl + u"/webhooks/telnyx"_s;
}

QList<Check> verdictsOf(const CheckSubject &subject, const CheckAnswers &answers)
{
    struct Row {
        const char16_t *name;
        const char *title;
        Verdict (*judge)(const CheckSubject &, const CheckAnswers &);
    };
    static constexpr Row rows[] = {{u"business", QT_TRANSLATE_NOOP("QObject", "Business"), business},
        {u"telnyx-key", QT_TRANSLATE_NOOP("QObject", "Telnyx key"), telnyxKey},
        {u"telnyx-public-key", QT_TRANSLATE_NOOP("QObject", "Telnyx public key"), telnyxPublicKey},
        {u"public-url", QT_TRANSLATE_NOOP("QObject", "Public address"), publicAddress},
        {u"telnyx-number", QT_TRANSLATE_NOOP("QObject", "Telephone numbers"), telnyxNumber},
        {u"telnyx-webhook", QT_TRANSLATE_NOOP("QObject", "Calls reach this host"), telnyxWebhook},
        {u"telnyx-texts", QT_TRANSLATE_NOOP("QObject", "Texts"), texts},
        {u"fallback", QT_TRANSLATE_NOOP("QObject", "When this computer is off"), fallback},
        {u"telnyx-outbound", QT_TRANSLATE_NOOP("QObject", "Putting calls through"), puttingThrough},
        {u"google", QT_TRANSLATE_NOOP("QObject", "Google calendar"), calendar},
        {u"openai-key", QT_TRANSLATE_NOOP("QObject", "OpenAI"), openAi},
        {u"stripe-key", QT_TRANSLATE_NOOP("QObject", "Stripe key"), stripe},
        {u"stripe-webhook-secret", QT_TRANSLATE_NOOP("QObject", "Stripe’s signing secret"), stripeSecret},
        {u"clock", QT_TRANSLATE_NOOP("QObject", "Clock"), clockVerdict},
        {u"disk", QT_TRANSLATE_NOOP("QObject", "Disk"), disk},
        {u"backups", QT_TRANSLATE_NOOP("QObject", "Backups"), backups},
        {u"keychain", QT_TRANSLATE_NOOP("QObject", "Keychain"), keychain}};
    QList<Check> checks;
    for (const Row &row : rows) {
        const Verdict verdict = row.judge(subject, answers);
        checks.append(
            {QString::fromUtf16(row.name), QObject::tr(row.title), verdict.state, verdict.text, verdict.advice});
    }
    return checks;
}
} // namespace cloudgreet
