// SPDX-License-Identifier: GPL-3.0-or-later
#include "typedlines.h"
#include <cerrno>
#include <unistd.h>

namespace cloudgreet {
namespace {
constexpr qsizetype longestLine = 65536;        ///< Nobody says more in a breath; the rest becomes a line of its own.
} // namespace

TypedLines::TypedLines(std::function<void(const QByteArray &)> onLine, std::function<void()> onEnd)
    : m_onLine{std::move(onLine)}
    , m_onEnd{std::move(onEnd)}
    , m_ready{std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read)}
{
    QObject::connect(m_ready.get(), &QSocketNotifier::activated, m_ready.get(), [this] { read(); });
}

bool TypedLines::areFromAPerson()
{
    return ::isatty(STDIN_FILENO) == 1;
}

void TypedLines::read()
{
    char buffer[4096];
    const ssize_t got = ::read(STDIN_FILENO, buffer, sizeof buffer);
    if (got < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    if (got <= 0) {
        m_ready->setEnabled(false);
        take(std::exchange(m_begun, {}));
        return m_onEnd();
    }
    m_begun += QByteArray{buffer, qsizetype(got)};
    for (qsizetype end = m_begun.indexOf('\n'); end >= 0; end = m_begun.indexOf('\n')) {
        const QByteArray line = m_begun.left(end);
        m_begun.remove(0, end + 1);
        take(line);
    }
    if (m_begun.size() > longestLine)
        take(std::exchange(m_begun, {}));
}

void TypedLines::take(const QByteArray &line)
{
    if (const QByteArray said = line.trimmed(); !said.isEmpty())
        m_onLine(said);
}
} // namespace cloudgreet
