// SPDX-License-Identifier: GPL-3.0-or-later
#include "loadclient.h"
#include <algorithm>
#include <arpa/inet.h>
#include <cstring>
#include <deque>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace cloudgreet::bench {
namespace {
using Clock = std::chrono::steady_clock;

struct Connection {
    int socket = -1;
    Clock::time_point due;
    std::string answer;
};

int connectTo(uint16_t port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0) {
        ::close(socket);
        return -1;
    }
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return socket;
}

/// Whether `answer` holds a whole response; our host sends Content-Length always.
bool isWhole(const std::string &answer)
{
    const size_t end = answer.find("\r\n\r\n");
    if (end == std::string::npos)
        return false;
    const size_t at = answer.find("Content-Length: ");
    const size_t length = at < end ? std::strtoul(answer.c_str() + at + 16, nullptr, 10) : 0;
    return answer.size() >= end + 4 + length;
}

/// One run. What fails on the way ends it with what was measured so far.
class Load
{
public:
    Load(const std::vector<std::string> &requests, double perSecond) : m_requests{requests}, m_perSecond{perSecond}
    {
        m_result.latencies.reserve(requests.size());
    }
    ~Load()
    {
        for (const Connection &connection : m_connections)
            ::close(connection.socket);
        ::close(m_poll);
    }
    Load(const Load &) = delete;
    Load &operator=(const Load &) = delete;

    LoadResult run(uint16_t port, size_t connections)
    {
        open(port, connections);
        m_start = Clock::now();
        const auto limit = m_start + std::chrono::minutes{5};
        while (m_result.latencies.size() < m_requests.size() && Clock::now() < limit)
            if (!sendDue() || !receive())
                return m_result;
        m_result.seconds = std::chrono::duration<double>(Clock::now() - m_start).count();
        return m_result;
    }

private:
    void open(uint16_t port, size_t connections)
    {
        m_connections.resize(connections);
        for (size_t i = 0; i < connections; ++i) {
            m_connections[i].socket = connectTo(port);
            epoll_event event{EPOLLIN, {.u64 = i}};
            ::epoll_ctl(m_poll, EPOLL_CTL_ADD, m_connections[i].socket, &event);
            m_idle.push_back(i);
        }
    }
    [[nodiscard]] Clock::time_point dueOf(size_t n) const
    {
        if (m_perSecond <= 0)
            return Clock::now();
        return m_start
            + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(double(n) / m_perSecond));
    }
    bool sendDue()
    {
        while (m_next < m_requests.size() && !m_idle.empty() && (m_perSecond <= 0 || dueOf(m_next) <= Clock::now())) {
            Connection &connection = m_connections[m_idle.front()];
            m_idle.pop_front();
            connection.due = dueOf(m_next);
            connection.answer.clear();
            const std::string &request = m_requests[m_next++];
            if (::send(connection.socket, request.data(), request.size(), MSG_NOSIGNAL) != ssize_t(request.size()))
                return false;
        }
        return true;
    }
    /// To the microsecond, and asleep until then: a client that spins takes its core from the host it measures.
    [[nodiscard]] timespec untilNext() const
    {
        std::chrono::nanoseconds wait = std::chrono::milliseconds{100};
        if (m_next < m_requests.size() && !m_idle.empty())
            wait = std::max<std::chrono::nanoseconds>(std::chrono::nanoseconds{0}, dueOf(m_next) - Clock::now());
        return {wait.count() / 1'000'000'000, wait.count() % 1'000'000'000};
    }
    bool receive()
    {
        epoll_event events[128];
        const timespec most = untilNext();
        const int ready = ::epoll_pwait2(m_poll, events, 128, &most, nullptr);
        for (int i = 0; i < ready; ++i)
            if (!read(events[i].data.u64))
                return false;
        return true;
    }
    bool read(size_t index)
    {
        Connection &connection = m_connections[index];
        char buffer[4096];
        const ssize_t got = ::recv(connection.socket, buffer, sizeof buffer, MSG_DONTWAIT);
        if (got <= 0)
            return false;
        connection.answer.append(buffer, size_t(got));
        if (!isWhole(connection.answer))
            return true;
        ++(connection.answer.compare(9, 3, "200") == 0 ? m_result.answered : m_result.refused);
        m_result.latencies.push_back(std::chrono::duration<double, std::milli>(Clock::now() - connection.due).count());
        m_idle.push_back(index);
        return true;
    }

    const std::vector<std::string> &m_requests;
    const double m_perSecond;
    const int m_poll = ::epoll_create1(EPOLL_CLOEXEC);
    std::vector<Connection> m_connections;
    std::deque<size_t> m_idle; // in turn, so that none is idle long enough for the host to close it
    size_t m_next = 0;
    Clock::time_point m_start;
    LoadResult m_result;
};
} // namespace

double LoadResult::percentile(double p) const
{
    if (latencies.empty())
        return 0;
    std::vector<double> sorted = latencies;
    std::sort(sorted.begin(), sorted.end());
    return sorted[std::min(sorted.size() - 1, size_t(double(sorted.size()) * p / 100))];
}

LoadResult runLoad(uint16_t port, const std::vector<std::string> &requests, int count, double perSecond)
{
    return Load{requests, perSecond}.run(port, size_t(count));
}
} // namespace cloudgreet::bench
