// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain.h"
#include <QTimer>
#include <qt6keychain/keychain.h>

namespace cloudgreet {
namespace {
using namespace std::chrono_literals;
constexpr auto patience = 3s;

class SystemKeychain : public Keychain
{
public:
    void read(const QString &name, Read then) override
    {
        auto *job = new QKeychain::ReadPasswordJob{service()};
        run(job, name, [job, then = std::move(then)](const Result<> &ended) {
            then(ended ? Result<QByteArray>{job->binaryData()} : Result<QByteArray>{tl::unexpected{ended.error()}});
        });
    }
    void write(const QString &name, const QByteArray &secret, Done then) override
    {
        auto *job = new QKeychain::WritePasswordJob{service()};
        job->setBinaryData(secret);
        run(job, name, std::move(then));
    }
    void remove(const QString &name, Done then) override
    {
        run(new QKeychain::DeletePasswordJob{service()}, name, [then = std::move(then)](const Result<> &ended) {
            then(!ended && ended.error().fault == Fault::NotFound ? Result<>{} : ended);
        });
    }

private:
    static QString service() { return u"cloudgreet"_s; }

    static Error locked() { return {Fault::Timeout, QObject::tr("The keychain of this desktop is locked"), {}}; }

    static Result<> resultOf(const QKeychain::Job &job)
    {
        switch (job.error()) {
        case QKeychain::NoError: return {};
        case QKeychain::EntryNotFound: return failure(Fault::NotFound, QObject::tr("The keychain has no such entry"));
        case QKeychain::AccessDenied:
        case QKeychain::AccessDeniedByUser:
            return failure(Fault::Unauthorized, QObject::tr("The keychain was not opened to us"));
        case QKeychain::CouldNotDeleteEntry:
        case QKeychain::NoBackendAvailable:
        case QKeychain::NotImplemented:
        case QKeychain::OtherError: break;
        }
        return failure(Fault::Unavailable, QObject::tr("There is no keychain here"), job.errorString());
    }

    /// The job frees itself when it ends, which may be long after its question was given up.
    void run(QKeychain::Job *job, const QString &name, Done then)
    {
        if (*m_stuck > 0) {
            delete job;
            return then(tl::unexpected{locked()});
        }
        job->setKey(name);
        auto open = std::make_shared<Done>(std::move(then));
        auto *timer = new QTimer{job};
        QObject::connect(timer, &QTimer::timeout, job, [open, stuck = m_stuck] {
            if (const Done answer = std::exchange(*open, {})) {
                ++*stuck;
                answer(tl::unexpected{locked()});
            }
        });
        timer->setSingleShot(true);
        timer->start(patience);
        QObject::connect(
            job, &QKeychain::Job::finished, job, [this, job, open, stuck = m_stuck, alive = QPointer{&m_alive}] {
                if (const Done answer = std::exchange(*open, {}))
                    return answer(resultOf(*job));
                --*stuck;
                if (alive && *stuck == 0 && onUnlocked)
                    onUnlocked();
            });
        job->start();
    }

    QObject m_alive;
    std::shared_ptr<int> m_stuck = std::make_shared<int>(0);        ///< Jobs that were given up and may still end.
};
} // namespace

std::unique_ptr<Keychain> systemKeychain()
{
    return std::make_unique<SystemKeychain>();
}
} // namespace cloudgreet
