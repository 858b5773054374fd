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

/// Asks a host for its set-up, for the business of the client it goes through. Thread: that of the client.
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
    };
    void send(const Wish &wish, std::function<void(const Answered &)> then);
    template <typename T, typename Read>
    Answer<T> ask(const Wish &wish, Read read);
    QFuture<SaveOutcome> change(const Wish &wish);

    ApiClient &m_client;
    std::unique_ptr<QNetworkAccessManager> m_network;
};
} // namespace cloudgreet::api
