// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/router.h"

namespace cloudgreet::net {
namespace {

bool isName(const QString &segment)
{
    return segment.size() > 2 && segment.startsWith(u'{') && segment.endsWith(u'}');
}

bool fits(const QStringList &pattern, const QList<QByteArrayView> &path, FormFields *parameters)
{
    if (pattern.size() != path.size())
        return false;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool named = isName(pattern[i]);
        if (!named && QLatin1StringView{path[i]} != pattern[i])
            return false;
        if (named && path[i].isEmpty())
            return false;
    }
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (!isName(pattern[i]))
            continue;
        const auto value = percentDecoded(path[i]);
        if (!value)
            return false;
        parameters->emplace_back(pattern[i].mid(1, pattern[i].size() - 2), *value);
    }
    return true;
}

QList<QByteArrayView> segmentsOf(QByteArrayView path)
{
    QList<QByteArrayView> out;
    while (true) {
        const qsizetype slash = path.indexOf('/');
        out.append(slash < 0 ? path : path.first(slash));
        if (slash < 0)
            return out;
        path = path.sliced(slash + 1);
    }
}

Router::Match choose(const QHash<QByteArray, int> &methods, const QByteArray &method, const FormFields &parameters)
{
    auto found = methods.constFind(method);
    if (found == methods.constEnd() && method == "HEAD")
        found = methods.constFind("GET");
    if (found != methods.constEnd())
        return {*found, parameters, {}};
    return {-1, {}, methods.keys()};
}
} // namespace

void Router::add(const QByteArray &method, const QString &pattern, int route)
{
    const QStringList segments = pattern.split(u'/');
    if (std::none_of(segments.begin(), segments.end(), isName)) {
        m_fixed[pattern.toLatin1()].methods.insert(method, route);
        return;
    }
    for (Entry &entry : m_named) {
        if (entry.segments == segments) {
            entry.methods.insert(method, route);
            return;
        }
    }
    // Patterns with more fixed segments come first, so that a fixed segment wins over a named one.
    const auto names = [](const QStringList &list) { return std::count_if(list.begin(), list.end(), isName); };
    const auto place = std::find_if(
        m_named.begin(), m_named.end(), [&](const Entry &entry) { return names(entry.segments) > names(segments); });
    m_named.insert(place, Entry{segments, {{method, route}}});
}

Router::Match Router::find(const QByteArray &method, QByteArrayView path) const
{
    Match nearest;
    const auto fixed = m_fixed.constFind(QByteArray::fromRawData(path.data(), path.size()));
    if (fixed != m_fixed.constEnd()) {
        nearest = choose(fixed->methods, method, {});
        if (nearest.route >= 0)
            return nearest;
    }
    const QList<QByteArrayView> segments = m_named.isEmpty() ? QList<QByteArrayView>{} : segmentsOf(path);
    for (const Entry &entry : m_named) {
        FormFields parameters;
        if (!fits(entry.segments, segments, &parameters))
            continue;
        Match match = choose(entry.methods, method, parameters);
        if (match.route >= 0)
            return match;
        nearest.allowed += match.allowed;
    }
    return nearest;
}
} // namespace cloudgreet::net
