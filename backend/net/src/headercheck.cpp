// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/headercheck.h"
#include <algorithm>
#include <array>

namespace cloudgreet::net {
namespace {

bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || QByteArrayView{"!#$%&'*+-.^_`|~"}.contains(c);
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

bool equalsIgnoringCase(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && a.compare(b, Qt::CaseInsensitive) == 0;
}

bool listContains(QByteArrayView list, QByteArrayView word)
{
    while (!list.isEmpty()) {
        const qsizetype comma = list.indexOf(',');
        if (equalsIgnoringCase((comma < 0 ? list : list.first(comma)).trimmed(), word))
            return true;
        list = comma < 0 ? QByteArrayView{} : list.sliced(comma + 1);
    }
    return false;
}

HeaderVerdict refused(int status, const char *reason)
{
    return {HeaderVerdict::Refused, status, reason};
}

/// The state of one reading: lines go in one by one, the first fault is kept.
class HeadReader
{
public:
    void line(QByteArrayView text)
    {
        if (m_requestLineRead)
            headerLine(text);
        else
            requestLine(text);
    }
    void end()
    {
        if (!m_requestLineRead)
            return fail(400, "The request line is missing");
        if (m_hosts != 1)
            return fail(400, "Exactly one Host header is needed");
        if (m_transferEncoding)
            return m_contentLengths > 0 ? fail(400, "Both Content-Length and Transfer-Encoding")
                                        : fail(501, "Transfer-Encoding is not supported");
        if (m_upgrade && m_connectionUpgrade && m_head.method == "GET" && m_http11)
            m_head.upgradesToWebSocket = true;
    }
    [[nodiscard]] bool hasFailed() const { return m_status != 0; }
    [[nodiscard]] HeaderVerdict refusal() const { return refused(m_status, m_reason); }
    [[nodiscard]] RequestHead takeHead() { return std::move(m_head); }

private:
    void fail(int status, const char *reason)
    {
        if (m_status == 0) {
            m_status = status;
            m_reason = reason;
        }
    }

    void requestLine(QByteArrayView text)
    {
        m_requestLineRead = true;
        const qsizetype first = text.indexOf(' '), second = first < 0 ? -1 : text.indexOf(' ', first + 1);
        if (second < 0)
            return fail(400, "The request line needs a method, a target and a version");
        const QByteArrayView method = text.first(first), target = text.sliced(first + 1, second - first - 1),
                             version = text.sliced(second + 1);
        if (!isToken(method))
            return fail(400, "The method is not a token");
        if (version.size() != 8 || !version.startsWith("HTTP/") || version[6] != '.' || !isDigit(version[5])
            || !isDigit(version[7]))
            return fail(400, "The version is unreadable");
        if (version != "HTTP/1.1" && version != "HTTP/1.0")
            return fail(505, "Only HTTP/1.0 and HTTP/1.1 are spoken here");
        static constexpr std::array<const char *, 7> known{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};
        if (std::none_of(known.begin(), known.end(), [method](const char *name) { return method == name; }))
            return fail(501, "The method is not supported");
        const auto isPrintable = [](char c) { return c > 0x20 && c < 0x7f && c != '#'; };
        if (!target.startsWith('/') || !std::all_of(target.begin(), target.end(), isPrintable))
            return fail(400, "The target is not a printable path");
        m_head.method = method.toByteArray();
        m_head.target = target.toByteArray();
        m_http11 = version == "HTTP/1.1";
        m_head.keepAlive = m_http11;
    }

    void headerLine(QByteArrayView text)
    {
        if (++m_headers > MaxHeaders)
            return fail(431, "Too many headers");
        if (text.startsWith(' ') || text.startsWith('\t'))
            return fail(400, "Folded headers are refused");
        const qsizetype colon = text.indexOf(':');
        if (colon < 0 || !isToken(text.first(colon)))
            return fail(400, "A header's name is not a token");
        const QByteArrayView value = text.sliced(colon + 1).trimmed();
        const auto isControl = [](char c) { return (c >= 0 && c < 0x20 && c != '\t') || c == 0x7f; };
        if (std::any_of(value.begin(), value.end(), isControl))
            return fail(400, "A header holds a control character");
        known(text.first(colon), value);
    }

    void known(QByteArrayView name, QByteArrayView value)
    {
        if (equalsIgnoringCase(name, "host")) {
            ++m_hosts;
            if (value.isEmpty() || value.contains(' ') || value.contains(',') || value.contains('\t'))
                fail(400, "The Host header is unreadable");
        } else if (equalsIgnoringCase(name, "content-length")) {
            contentLength(value);
        } else if (equalsIgnoringCase(name, "transfer-encoding")) {
            m_transferEncoding = true;
        } else if (equalsIgnoringCase(name, "expect")) {
            if (!equalsIgnoringCase(value, "100-continue"))
                return fail(417, "Only 100-continue can be expected");
            m_head.expectsContinue = true;
        } else if (equalsIgnoringCase(name, "connection")) {
            if (listContains(value, "close"))
                m_head.keepAlive = false;
            m_connectionUpgrade = m_connectionUpgrade || listContains(value, "upgrade");
        } else if (equalsIgnoringCase(name, "upgrade")) {
            m_upgrade = m_upgrade || listContains(value, "websocket");
        }
    }

    void contentLength(QByteArrayView value)
    {
        if (++m_contentLengths > 1)
            return fail(400, "More than one Content-Length");
        if (value.isEmpty() || value.size() > 18 || !std::all_of(value.begin(), value.end(), isDigit))
            return fail(400, "The Content-Length is not a number");
        m_head.contentLength = value.toLongLong();
    }

    static bool isDigit(char c) { return c >= '0' && c <= '9'; }

    RequestHead m_head;
    bool m_requestLineRead = false, m_http11 = false, m_transferEncoding = false;
    bool m_connectionUpgrade = false, m_upgrade = false;
    int m_headers = 0, m_hosts = 0, m_contentLengths = 0, m_status = 0;
    const char *m_reason = "";
};
} // namespace

QByteArray RequestHead::header(QByteArrayView name) const
{
    const QByteArrayView block{raw};
    qsizetype at = block.indexOf('\n') + 1;
    while (at > 0 && at < block.size()) {
        const qsizetype end = block.indexOf('\n', at);
        if (end < 0)
            break;
        const QByteArrayView line = block.sliced(at, end - at);
        if (line.size() > name.size() && line[name.size()] == ':'
            && equalsIgnoringCase(line.first(name.size()), name)) {
            const QByteArrayView value = line.sliced(name.size() + 1).trimmed();
            return value.isEmpty() ? QByteArray("") : value.toByteArray();
        }
        at = end + 1;
    }
    return {};
}

HeaderVerdict checkHeader(QByteArrayView bytes)
{
    HeadReader reader;
    const QByteArrayView block = bytes.first(std::min(bytes.size(), MaxHeadBytes));
    qsizetype at = 0;
    while (true) {
        const qsizetype newline = block.indexOf('\n', at);
        if (newline < 0)
            return bytes.size() > MaxHeadBytes ? refused(431, "The header block is too large") : HeaderVerdict{};
        if (newline == at || block[newline - 1] != '\r')
            return refused(400, "Lines must end with CR LF");
        const QByteArrayView line = block.sliced(at, newline - 1 - at);
        at = newline + 1;
        if (line.isEmpty())
            reader.end();
        else if (line.contains('\r') || line.contains('\0'))
            return refused(400, "A line holds CR or NUL");
        else
            reader.line(line);
        if (reader.hasFailed())
            return reader.refusal();
        if (line.isEmpty())
            break;
    }
    HeaderVerdict verdict{HeaderVerdict::Complete};
    verdict.head = reader.takeHead();
    verdict.head.raw = block.first(at).toByteArray();
    return verdict;
}
} // namespace cloudgreet::net
