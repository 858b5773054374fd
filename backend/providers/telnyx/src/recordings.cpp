// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordings.h"
#include "net/crypto.h"
#include "net/deliver.h"
#include "providers/outcomes.h"
#include <QDir>
#include <QPromise>
#include <QSaveFile>

namespace cloudgreet::telnyx {
namespace {
using namespace std::chrono_literals;
using How = CommandOutcome::How;
constexpr qint64 largest = 256 * 1024 * 1024;

CommandOutcome keep(
    const Settings &settings, const command::FetchRecording &what, const QString &format, const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return {.how = How::Retry, .error = QObject::tr("The recording is empty so far")};
    QDir{}.mkpath(settings.recordingsFolder);
    const QString name = what.call + u'.' + (format == u"wav"_s ? u"wav"_s : u"mp3"_s);
    QSaveFile file{settings.recordingsFolder + u'/' + name};
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(bytes) == bytes.size() && file.commit();
    if (!written)
        return {
            .how = How::Retry, .error = QObject::tr("The recording could not be written: %1").arg(file.errorString())};
    return {.how = How::Done,
        .answer = {{u"file"_s, name}, {u"sha256"_s, QString::fromLatin1(net::sha256(bytes).toHex())},
            {u"bytes"_s, bytes.size()}}};
}

net::HttpCall plainGet(const QUrl &url)
{
    net::HttpCall call;                 // no Authorization: another host, and S3 refuses a second way to prove oneself
    call.url = url;
    call.deadline = 60s;
    call.maxBytes = largest;
    return call;
}

/// One attempt: the link at hand, else a fresh one.
class Fetch : public std::enable_shared_from_this<Fetch>
{
public:
    Fetch(net::HttpClient &client, const Settings &settings, const command::FetchRecording &what)
        : m_client{client}, m_settings{settings}, m_what{what}, m_format{what.format} { m_promise.start(); }
    QFuture<CommandOutcome> future() const { return m_promise.future(); }

    void start()
    {
        const QUrl url{m_what.url};
        if (url.scheme().startsWith(u"http"))
            download(url, true);
        else
            askForLink();
    }

private:
    void download(const QUrl &url, bool mayAskAgain)
    {
        deliver(m_client.send(plainGet(url)), &m_client,
            [self = shared_from_this(), mayAskAgain](const Result<net::HttpAnswer> &answer) {
                if (answer && answer->status == 200)
                    return self->finish(keep(self->m_settings, self->m_what, self->m_format, answer->body));
                if (mayAskAgain && answer && !self->m_what.recordingId.isEmpty())
                    return self->askForLink(); // expired: presigned links live ten minutes
                CommandOutcome outcome = answer ? providers::byStatus(*answer, QObject::tr("the recording's link"))
                                                : providers::withoutAnswer(answer.error());
                outcome.how = How::Retry; // a recording may be fetched again later without harm
                self->finish(outcome);
            });
    }

    void askForLink()
    {
        const auto call = request(m_settings, "GET",
            u"/recordings/"_s + QString::fromLatin1(QUrl::toPercentEncoding(m_what.recordingId)), {});
        deliver(m_client.send(call), &m_client, [self = shared_from_this()](const Result<net::HttpAnswer> &answer) {
            if (!answer)
                return self->finish(providers::withoutAnswer(answer.error()));
            const QJsonObject urls
                = providers::jsonBody(*answer).value(u"data").toObject().value(u"download_urls").toObject();
            if (answer->status != 200 || urls.isEmpty())
                return self->finish(providers::byStatus(*answer, firstError(*answer).words));
            self->m_format = urls.contains(self->m_format) ? self->m_format : urls.begin().key();
            self->download(QUrl{urls.value(self->m_format).toString()}, false);
        });
    }

    void finish(const CommandOutcome &outcome)
    {
        m_promise.addResult(outcome);
        m_promise.finish();
    }

    net::HttpClient &m_client;
    const Settings m_settings;
    const command::FetchRecording m_what;
    QString m_format;
    QPromise<CommandOutcome> m_promise;
};
} // namespace

QFuture<CommandOutcome> fetchRecording(
    net::HttpClient &client, const Settings &settings, const command::FetchRecording &what)
{
    auto fetch = std::make_shared<Fetch>(client, settings, what);
    fetch->start();
    return fetch->future();
}

QFuture<CommandOutcome> deleteRecording(
    net::HttpClient &client, const Settings &settings, const command::DeleteRecording &what)
{
    const auto call = request(
        settings, "DELETE", u"/recordings/"_s + QString::fromLatin1(QUrl::toPercentEncoding(what.recordingId)), {});
    return providers::perform(client, call, [](const net::HttpAnswer &answer) {
        return answer.status == 404 ? CommandOutcome{} : providers::byStatus(answer, firstError(answer).words);
    });
}
} // namespace cloudgreet::telnyx
