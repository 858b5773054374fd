// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker.h"

namespace cloudgreet {

Worker::Worker(const QString &name) : m_home{std::make_unique<QObject>()}
{
    m_thread.setObjectName(name);
    m_home->moveToThread(&m_thread);
    m_thread.start();
}

Worker::~Worker()
{
    stop();
}

void Worker::stop()
{
    if (!m_thread.isRunning())
        return;
    run([] {});
    m_thread.quit();
    m_thread.wait();
}

void Worker::post(std::function<void()> job)
{
    QMetaObject::invokeMethod(m_home.get(), std::move(job), Qt::QueuedConnection);
}

void Worker::run(const std::function<void()> &job)
{
    Q_ASSERT(QThread::currentThread() != &m_thread);
    QMetaObject::invokeMethod(m_home.get(), job, Qt::BlockingQueuedConnection);
}
} // namespace cloudgreet
