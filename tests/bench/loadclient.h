// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace cloudgreet::bench {

/// What a run measured. Times in milliseconds.
struct LoadResult {
    double seconds = 0;
    size_t answered = 0, refused = 0;           ///< 200s, and everything else.
    std::vector<double> latencies;
    [[nodiscard]] double percentile(double p) const;
};

/// Sends ready-made HTTP requests to 127.0.0.1:`port` over kept-alive connections, one under way on each.
/// `perSecond` 0: closed loop, the next as soon as a connection is free; else each at its due time, and latencies count
/// from the due time, so that a server that stalls is not flattered.
[[nodiscard]] LoadResult runLoad(
    uint16_t port, const std::vector<std::string> &requests, int connections, double perSecond);
} // namespace cloudgreet::bench
