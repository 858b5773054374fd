// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QList>

namespace cloudgreet::net {

using HeaderList = QList<std::pair<QByteArray, QByteArray>>;

/// The block before a request's body, as the check found it. `raw` is the whole block with its empty line.
struct RequestHead {
    QByteArray method, target, raw;
    qint64 contentLength = 0;
    bool keepAlive = true; ///< the client allows another request on this connection
    bool expectsContinue = false; ///< the body waits for "100 Continue"
    bool upgradesToWebSocket = false;

    /// The value of the first header of that name (any case), trimmed; null when absent.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/// What the bytes received so far say. `Incomplete` may become either of the others; the others are final, so cutting
/// a block anywhere and asking again with more of it gives the same answer.
struct HeaderVerdict {
    enum Kind { Incomplete, Complete, Refused };
    Kind kind = Incomplete;
    int status = 0; ///< of a refusal: 400, 417, 431, 501 or 505
    const char *reason = ""; ///< of a refusal, for people
    RequestHead head = {}; ///< of a complete block
};

inline constexpr qsizetype MaxHeadBytes = 16 * 1024;
inline constexpr int MaxHeaders = 100;

/// Checks a request's header block far more strictly than Qt does, so that no two readers can disagree about where a
/// request ends. Source: RFC 9112 sections 2, 3, 5, 6. Pure. Thread: any.
[[nodiscard]] HeaderVerdict checkHeader(QByteArrayView bytes);
} // namespace cloudgreet::net
