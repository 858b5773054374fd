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
    bool busy = false;
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
    LoadResult result;
    result.latencies.reserve(requests.size());
    std::vector<Connection> connections(size_t(count), Connection{});
    const int poll = ::epoll_create1(EPOLL_CLOEXEC);
    std::deque<size_t> idle; // in turn, so that none is idle long enough for the host to close it
    for (size_t i = 0; i < connections.size(); ++i) {
        connections[i].socket = connectTo(port);
        epoll_event event{EPOLLIN, {.u64 = i}};
        ::epoll_ctl(poll, EPOLL_CTL_ADD, connections[i].socket, &event);
        idle.push_back(i);
    }
    const auto start = Clock::now();
    const auto dueOf = [&](size_t n) {
        return perSecond > 0
            ? start + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(double(n) / perSecond))
            : Clock::now();
    };
    size_t next = 0, finished = 0;
    const auto limit = start + std::chrono::minutes{5};
    while (finished < requests.size() && Clock::now() < limit) {
        while (next < requests.size() && !idle.empty() && (perSecond <= 0 || dueOf(next) <= Clock::now())) {
            Connection &connection = connections[idle.front()];
            idle.pop_front();
            connection.due = dueOf(next);
            connection.busy = true;
            connection.answer.clear();
            const std::string &request = requests[next++];
            if (::send(connection.socket, request.data(), request.size(), MSG_NOSIGNAL) != ssize_t(request.size()))
                return result;
        }
        epoll_event events[128];
        // To the microsecond, and asleep until then: a client that spins takes its core from the host it measures.
        std::chrono::nanoseconds wait = std::chrono::milliseconds{100};
        if (next < requests.size() && !idle.empty())
            wait = std::max<std::chrono::nanoseconds>(std::chrono::nanoseconds{0}, dueOf(next) - Clock::now());
        const timespec most{wait.count() / 1'000'000'000, wait.count() % 1'000'000'000};
        const int ready = ::epoll_pwait2(poll, events, 128, &most, nullptr);
        for (int i = 0; i < ready; ++i) {
            Connection &connection = connections[events[i].data.u64];
            char buffer[4096];
            const ssize_t got = ::recv(connection.socket, buffer, sizeof buffer, MSG_DONTWAIT);
            if (got <= 0)
                return result;
            connection.answer.append(buffer, size_t(got));
            if (!isWhole(connection.answer))
                continue;
            const bool good = connection.answer.compare(9, 3, "200") == 0;
            good ? ++result.answered : ++result.refused;
            result.latencies.push_back(
                std::chrono::duration<double, std::milli>(Clock::now() - connection.due).count());
            connection.busy = false;
            idle.push_back(events[i].data.u64);
            ++finished;
        }
    }
    result.seconds = std::chrono::duration<double>(Clock::now() - start).count();
    for (const Connection &connection : connections)
        ::close(connection.socket);
    ::close(poll);
    return result;
}
} // namespace cloudgreet::bench
