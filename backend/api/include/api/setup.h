// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/apiclient.h"

/// What the set-up pages ask of a host.
namespace cloudgreet::api {

/// A section of a business's settings, as the host holds it.
struct Section {
    QJsonObject values;
    QByteArray etag;                    ///< Names this state of it.
};

struct MemberError {
    QString member, text;               ///< "services[2].minutes", and what to do.
};

/// What became of a wish to change something.
struct SaveOutcome {
    enum class How { Saved, Clash, Refused, Failed };   ///< Clash: somebody else changed it. Refused: `errors` say why.
    How how = How::Failed;
    Section now = {};                   ///< After Saved.
    QList<MemberError> errors = {};
    QString text = {};                  ///< Of Clash and Failed, in the host's words.
};

/// A key of a provider's account. The key itself is never told.
struct KeyState {
    QString name, source, ending;       ///< source: none, systemd, environment, file, keychain, practice
    [[nodiscard]] bool isSet() const { return source != u"none"; }
    [[nodiscard]] bool canChange() const { return source == u"none" || source == u"file" || source == u"keychain"; }
    friend bool operator==(const KeyState &, const KeyState &) = default;
};

struct HostInfo {
    QString publicUrl, source, webhookUrl, listening;   ///< source: none, environment, console, practice
};

/// One thing that the host depends on.
struct Check {
    enum class State { Unknown, Ok, Problem, Off };
    QString name, title, text, advice;
    State state = State::Unknown;
};

/// One thing at Telnyx that is not as it should be.
struct LineChange {
    struct Difference {
        QString member, now, then;
    };
    QString what, subject;              ///< application, number, texts, fallback, missing
    bool isAutomatic = false;
    QList<Difference> differences;
};

struct LinePlan {
    QList<LineChange> changes;
    QList<MemberError> errors;          ///< What has to be entered first.
    QString trouble;                    ///< Why there is no plan, in words.
};

struct OwnersCalendar {
    QString id, name;
    bool isBusy = false, isWritten = false, canWrite = false;
};

struct CalendarConnection {
    QString state = u"none"_s, account, problem;
    QList<OwnersCalendar> calendars;    ///< Empty where the host does not tell.
};

/// One fee on which our ledger and Stripe's do not agree. Amounts are decimals.
struct FeeDifference {
    enum class What { OursOnly, TheirsOnly, AmountDiffers };
    What what = What::OursOnly;
    QString appointment, amount, theirAmount, currency;
};

struct ReceptionistReply {
    enum class Outcome { Answered, NotKnown, GoesOn };
    QString says;
    Outcome outcome = Outcome::GoesOn;
};

/// What a business owes the host's operator, and what Stripe last said.
struct Billing {
    QString method = u"off"_s;              ///< off, meter, invoice_item
    bool canCharge = false;                 ///< The host has a key; otherwise the ledger is only kept.
    bool isCustomer = false;                ///< Known at Stripe.
    QString subscription;                   ///< Its state as Stripe says it; empty: there is none.
    QDateTime periodEndUtc;
    QString currency, owed, charged, reversed, failed, keptOnly;        ///< Of this month.
    QDateTime comparedUtc;                  ///< Invalid: never.
    QList<FeeDifference> differences;
    std::optional<QPair<int, int>> counted; ///< Where a meter counts: ours and theirs.
    QString problem;                        ///< Why the last comparison failed.
};

/// Who leads the conversations of a business: a chat model, where one was chosen, is set up and well.
struct ModelState {
    bool isChosen = false, isSetUp = false;
    QString state, reason;              ///< well, resting, trying; why it rests
};

/// Asks a host for its set-up, for the business of the client it goes through. Thread: that of the client.
/// A copy of everything that the host keeps, made by it.
struct Backup {
    QString name;
    QDateTime madeUtc;
    qint64 calls = 0, appointments = 0, recordings = 0, bytes = 0;
};

class SetupClient : public QObject
{
    Q_OBJECT
public:
    explicit SetupClient(ApiClient &client, QObject *parent = nullptr);
    ~SetupClient() override;

    [[nodiscard]] Answer<Section> section(const QString &name);
    /// Changes the members given, unless the section is no longer as `etag` says.
    [[nodiscard]] QFuture<SaveOutcome> save(const QString &section, const QJsonObject &changes, const QByteArray &etag);
    [[nodiscard]] QFuture<SaveOutcome> createBusiness(const QJsonObject &business);

    [[nodiscard]] Answer<QList<KeyState>> keys();
    [[nodiscard]] QFuture<SaveOutcome> setKey(const QString &name, const QString &value);
    [[nodiscard]] QFuture<SaveOutcome> removeKey(const QString &name);
    [[nodiscard]] Answer<HostInfo> host();
    [[nodiscard]] QFuture<SaveOutcome> setPublicUrl(const QString &url);
    [[nodiscard]] Answer<QList<Check>> checks();
    /// What would be changed at Telnyx; with `isApply` it is, and the answer is what remains.
    [[nodiscard]] QFuture<LinePlan> setUpLine(const QString &fallback, bool isApply);

    [[nodiscard]] Answer<ModelState> model();
    /// What the local receptionist would say to a caller's first words; nothing is kept of it.
    [[nodiscard]] Answer<ReceptionistReply> receptionistReply(const QString &said);
    [[nodiscard]] Answer<CalendarConnection> calendar();
    /// Where the browser has to go; it comes back to `redirect`.
    [[nodiscard]] Answer<QUrl> connectCalendar(const QString &redirect);
    [[nodiscard]] QFuture<SaveOutcome> finishCalendar(const QString &state, const QString &code, const QString &error);
    [[nodiscard]] QFuture<SaveOutcome> chooseCalendars(const QStringList &busy, const QString &written);
    [[nodiscard]] QFuture<SaveOutcome> disconnectCalendar();

    [[nodiscard]] Answer<Billing> billing();
    [[nodiscard]] QFuture<SaveOutcome> compareFees();           ///< The event "billing" tells when it is done.
    /// Stripe's own pages, to be opened in a browser. Errors: Conflict, InvalidInput (what has to be set first),
    /// Unavailable.
    [[nodiscard]] Answer<QUrl> subscribePage();
    [[nodiscard]] Answer<QUrl> customerPage();

    [[nodiscard]] Answer<QList<Backup>> backups();              ///< Newest first.
    [[nodiscard]] QFuture<SaveOutcome> makeBackup();            ///< Answered when it is whole.

signals:
    void checked(const QList<Check> &checks);       ///< Whoever asked for them: others may show them too.

private:
    struct Answered {
        int status = 0;                 ///< 0: the host did not answer; `error` says so.
        QJsonObject json = {};
        QByteArray etag = {};
        Error error = {Fault::Unavailable, {}, {}};
        [[nodiscard]] bool isGood() const { return status >= 200 && status < 300; }
    };
    struct Wish {
        QByteArray verb;
        QString path;
        std::optional<QJsonObject> body = {};
        QByteArray ifMatch = {};
        bool ofBusiness = true;
        QMap<QString, QString> query = {};
    };
    void send(const Wish &wish, std::function<void(const Answered &)> then);
    template <typename T, typename Read>
    Answer<T> ask(const Wish &wish, Read read);
    QFuture<SaveOutcome> change(const Wish &wish);

    ApiClient &m_client;
    std::unique_ptr<QNetworkAccessManager> m_network;
};
} // namespace cloudgreet::api
