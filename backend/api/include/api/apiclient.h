// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/access.h"
#include "api/insights.h"
#include <QObject>
#include <QPromise>
#include <QUrlQuery>
#include <chrono>
#include <functional>
#include <memory>

class QNetworkAccessManager;
class QNetworkRequest;

namespace cloudgreet::api {

/// Asks a host, for one business. Each question has a deadline; an error's text is the host's own words. Thread: the
/// one it was made on, which needs an event loop.
class ApiClient : public QObject
{
    Q_OBJECT
public:
    explicit ApiClient(Access access, QObject *parent = nullptr);
    ~ApiClient() override;
    [[nodiscard]] const Access &access() const { return m_access; }
    void setBusiness(const QString &id) { m_business = id; }
    [[nodiscard]] QString business() const { return m_business; }

    struct CallFilter {
        QString words = {}, outcome = {};
        QString caller = {};                        ///< A number, as E.164.
        QDateTime fromUtc = {}, toUtc = {};         ///< When calls began; the end is left out.
        int weekday = 0, hour = 0; ///< Only of that hour of the week, by the business's clock; Monday is 1, 0 is any.
        QString tag = {};
        bool askedTime = false;                     ///< Only calls in which a time was looked for.
        [[nodiscard]] bool isNarrow() const
        {
            return !words.isEmpty() || !outcome.isEmpty() || !caller.isEmpty() || fromUtc.isValid() || toUtc.isValid()
                || !tag.isEmpty() || askedTime;
        }
    };
    [[nodiscard]] Answer<QList<BusinessInfo>> businesses();
    [[nodiscard]] Answer<Dashboard> dashboard();
    [[nodiscard]] Answer<Page<CallSummary>> calls(const CallFilter &filter, const QString &before, int rows);
    [[nodiscard]] Answer<CallDetail> call(const QString &id);
    /// Answers what is kept now. Errors: Conflict (the notes are not `before` any more).
    [[nodiscard]] Answer<CallSummary> writeNotes(const QString &call, const QString &notes, const QString &before);
    [[nodiscard]] Answer<CallSummary> tag(const QString &call, const QStringList &tags);
    [[nodiscard]] Answer<QList<TagUse>> tags();
    [[nodiscard]] Answer<> block(const QString &customer, bool blocked);
    /// `format`: csv or json. `before`: the `next` of the piece before.
    [[nodiscard]] Answer<ExportPiece> exportCalls(
        const CallFilter &filter, const QString &format, const QString &before);
    [[nodiscard]] Answer<Page<Appointment>> appointments(
        const QDateTime &fromUtc, const QDateTime &toUtc, const QString &before = {});
    [[nodiscard]] Answer<QList<BusyTime>> busyTimes(const QDateTime &fromUtc, const QDateTime &toUtc);
    /// By words of a name, service or note, or digits of a number; what was booked last comes first.
    [[nodiscard]] Answer<Page<Appointment>> findAppointments(const QString &words, int rows);
    [[nodiscard]] Answer<Page<Customer>> customers(const QString &words, int rows);
    [[nodiscard]] Answer<Insights> insights(const QDateTime &fromUtc, const QDateTime &toUtc);

    [[nodiscard]] Answer<Page<Conversation>> conversations(const QString &words, const QString &before, int rows);
    [[nodiscard]] Answer<std::optional<Conversation>> conversation(const QString &peer); ///< Nothing: no text yet.
    [[nodiscard]] Answer<Page<TextMessage>> messages(const QString &peer, const QString &before, int rows);
    [[nodiscard]] Answer<> sendText(
        const QString &to, const QString &text); ///< Errors: Conflict (wants no more texts).
    [[nodiscard]] Answer<> markRead(const QString &peer);

    [[nodiscard]] Answer<Availability> availability(const QString &service, QDate day, const QString &staff, int most);

    [[nodiscard]] Answer<BookingAnswer> book(const NewAppointment &wish);
    [[nodiscard]] Answer<BookingAnswer> move(const QString &appointment, const QDateTime &startUtc);
    /// Where it is, for another time; the customer is not told.
    [[nodiscard]] Answer<BookingAnswer> resize(const QString &appointment, int minutes);
    [[nodiscard]] Answer<BookingAnswer> cancel(const QString &appointment, bool tellCustomer);

    [[nodiscard]] Answer<> say(const QString &call, const QString &words);
    /// Not for the caller; but `answers`: it may be said as the answer to the open question. Answers what became of it:
    /// model, answer or note.
    [[nodiscard]] Answer<QString> tellPrivately(const QString &call, const QString &words, bool answers);
    [[nodiscard]] Answer<> transfer(const QString &call, const QString &number);    ///< Empty number: the on-call list.
    [[nodiscard]] Answer<> takeOver(const QString &call);
    [[nodiscard]] Answer<> handBack(const QString &call);
    [[nodiscard]] Answer<> hangUp(const QString &call);
    /// Takes the console's copy of a recording off this disk, when the host's has gone.
    static void forgetRecording(const QString &call, const QString &cacheFolder);
    [[nodiscard]] Answer<> deleteCall(const QString &call);                     ///< For good. Conflict while it is on.
    [[nodiscard]] Answer<> retry(qint64 attention);
    [[nodiscard]] Answer<> dismiss(qint64 attention);

    /// The practice line: an id for the three below. Only a practice host has it.
    [[nodiscard]] Answer<QString> placePracticeCall(const PracticeWish &wish);
    /// The control id of its leg, by which calls of the event stream are known.
    [[nodiscard]] Answer<QString> practiceLeg(const QString &practiceCall);
    [[nodiscard]] Answer<> practiceSay(const QString &practiceCall, const QString &words);
    [[nodiscard]] Answer<> practiceTalk(const QString &practiceCall, const QString &soFar); ///< Heard as interim words.
    [[nodiscard]] Answer<> practiceKey(const QString &practiceCall, const QString &digit);
    [[nodiscard]] Answer<> practiceHangUp(const QString &practiceCall);

    [[nodiscard]] Answer<> practiceText(const QString &from, const QString &text);             ///< From a customer.
    [[nodiscard]] Answer<> practiceTextsArrive(const QString &number, bool arrive);

    /// The path of a file of mode 0600 with the call's audio, fetched unless it is there. Errors: NotFound,
    /// Unavailable, Corrupt.
    [[nodiscard]] Answer<QString> recording(const QString &call, const QString &cacheFolder);

private:
    using Body = std::optional<QJsonObject>;
    template <typename T, typename Read>
    Answer<T> ask(const QByteArray &verb, const QString &path, QUrlQuery query, const Body &body, Read read);
    void send(const QByteArray &verb, const QString &path, QUrlQuery query, const Body &body,
        std::function<void(Result<QJsonObject>)> then);
    void attempt(const QNetworkRequest &request, const QByteArray &verb, const QByteArray &body, int tries,
        std::function<void(Result<QJsonObject>)> then);
    Answer<> tell(const QByteArray &verb, const QString &path, const Body &body = {});

    Access m_access;
    QString m_business;
    std::unique_ptr<QNetworkAccessManager> m_network;
};
} // namespace cloudgreet::api
