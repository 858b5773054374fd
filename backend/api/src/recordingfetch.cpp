// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordingfetch.h"
#include "transport.h"
#include <QDir>
#include <QPromise>
#include <QSaveFile>
#include <QTimer>

namespace cloudgreet::api {
namespace {
using namespace std::chrono_literals;
constexpr auto silence = 15s;
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

struct Fetch {
    QPromise<Result<QString>> promise;
    QSaveFile file;
    bool isWriting = false;

    void answer(Result<QString> result)
    {
        promise.addResult(std::move(result));
        promise.finish();
    }
};

/// Ids come from the host: what is no plain word is not made into a file's name.
QString plainWord(QString id)
{
    id.removeIf([](QChar c) { return !(c.isLetterOrNumber() || c == u'-') || c.unicode() > 127; });
    return id.left(64);
}

bool begin(Fetch &fetch, QNetworkReply &reply)
{
    if (reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 200)
        return false;
    if (!fetch.isWriting) {
        fetch.isWriting = fetch.file.open(QIODevice::WriteOnly) && fetch.file.setPermissions(ownerOnly);
        if (!fetch.isWriting)
            reply.abort();
    }
    return fetch.isWriting;
}
} // namespace

QString cachedRecording(const QString &folder, const QString &call)
{
    return folder + u'/' + plainWord(call) + u".audio"_s;
}

Answer<QString> fetchRecording(
    QNetworkAccessManager &network, const QNetworkRequest &request, const QString &folder, const QString &call)
{
    auto fetch = std::make_shared<Fetch>();
    fetch->promise.start();
    const QString path = cachedRecording(folder, call);
    const Answer<QString> answer = fetch->promise.future();
    if (QFile::exists(path)) {
        fetch->answer(path);
        return answer;
    }
    QDir{}.mkpath(folder);
    QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner);
    fetch->file.setFileName(path);
    QNetworkRequest asked = request;
    asked.setTransferTimeout(int(std::chrono::milliseconds{silence}.count()));
    QNetworkReply *reply = network.get(asked);
    QObject::connect(reply, &QNetworkReply::readyRead, reply, [fetch, reply] {
        if (begin(*fetch, *reply))
            fetch->file.write(reply->readAll());
    });
    QObject::connect(reply, &QNetworkReply::finished, reply, [fetch, reply, path] {
        reply->deleteLater();
        if (!begin(*fetch, *reply) || reply->error() != QNetworkReply::NoError)
            return fetch->answer(tl::unexpected{transport::errorOf(*reply, reply->readAll())});
        fetch->file.write(reply->readAll());
        if (!fetch->file.commit())
            return fetch->answer(failure(
                Fault::Unavailable, QObject::tr("The recording cannot be kept: %1").arg(fetch->file.errorString())));
        fetch->answer(path);
    });
    return answer;
}
} // namespace cloudgreet::api
