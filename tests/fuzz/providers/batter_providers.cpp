// SPDX-License-Identifier: GPL-3.0-or-later
// batter_providers: the readers of providers' bytes against mutations of what providers send, the same ones every time.
// The fuzz preset has the same readers as libFuzzer programs, which go on for as long as one likes.
#include "readers.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonArray>
#include <QJsonObject>
#include <cstdio>
#include <functional>
#include <random>

using namespace cloudgreet::fuzz;
using namespace Qt::StringLiterals;

namespace {
using Random = std::mt19937_64;

size_t below(Random &random, qsizetype most)
{
    return most <= 0 ? 0 : size_t(random() % quint64(most));
}

/// What breaks parsers: values of other types, numbers beyond their range, depth, and text that is no text.
const QList<QByteArray> &snippets()
{
    static const QList<QByteArray> all{"null", "true", "-1", "1e308", "9223372036854775807", "99999999999999999999",
        "\"\"", "{}", "[]", "[[[[[[[[", "\"\\u0000\"", "\"\\ud800\"", "\xff\xfe", "\xc3", "\r\n\r\n",
        "data: ", "data: [DONE]\n\n", ":", "\"2026-02-30T25:61:00Z\"", "\"America/New_York\"", "\"UTC+99:99\"",
        "\"../../etc\"", QByteArray(5000, 'a'), QByteArray(200, '['), "Bearer ", "sk_"};
    return all;
}

QByteArray mutated(Random &random, const Reader &reader)
{
    QByteArray bytes = reader.samples.at(qsizetype(below(random, reader.samples.size())));
    for (size_t times = 1 + below(random, 6); times > 0; --times) {
        const qsizetype at = qsizetype(below(random, bytes.size() + 1)),
                        length = qsizetype(below(random, std::min<qsizetype>(24, bytes.size() - at) + 1));
        switch (below(random, 7)) {
        case 0: bytes.remove(at, length); break;
        case 1: bytes.insert(at, snippets().at(qsizetype(below(random, snippets().size())))); break;
        case 2: bytes.replace(at, length, snippets().at(qsizetype(below(random, snippets().size())))); break;
        case 3: bytes.insert(at, bytes.mid(at, length)); break;
        case 4: bytes.truncate(at); break;
        case 5: bytes.append(reader.samples.at(qsizetype(below(random, reader.samples.size())))); break;
        case 6:
            if (at < bytes.size())
                bytes[at] = char(random());
            break;
        }
    }
    return bytes;
}

/// Members of a JSON object that hold something of another kind: it stays JSON, so the readers behind the parser are
/// reached.
QByteArray rewritten(Random &random, const Reader &reader)
{
    const auto document = QJsonDocument::fromJson(reader.samples.at(qsizetype(below(random, reader.samples.size()))));
    static const QList<QJsonValue> values{QJsonValue::Null, true, -1, 1e300, QString(300, u'x'),
        QJsonObject{{u"a"_s, 1}}, QJsonArray{1, u"2"_s}, u"2026-13-45"_s, QString{}};
    std::function<QJsonValue(const QJsonValue &)> change = [&](const QJsonValue &value) -> QJsonValue {
        if (below(random, 12) == 0)
            return values.at(qsizetype(below(random, values.size())));
        if (value.isObject()) {
            QJsonObject object;
            const QJsonObject old = value.toObject();
            for (auto it = old.begin(); it != old.end(); ++it)
                object.insert(it.key(), change(it.value()));
            return object;
        }
        QJsonArray array;
        for (const auto &each : value.toArray())
            array.append(change(each));
        return value.isArray() ? QJsonValue{array} : value;
    };
    return QJsonDocument{change(document.object()).toObject()}.toJson(QJsonDocument::Compact);
}
} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app{argc, argv};
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"inputs"_s, u"How many for each reader."_s, u"N"_s, u"20000"_s},
        {u"seed"_s, u"Another seed gives other inputs."_s, u"S"_s, u"1"_s}});
    parser.process(app);
    const quint64 inputs = parser.value(u"inputs"_s).toULongLong();
    for (const Reader &reader : readers()) {
        for (const QByteArray &sample : reader.samples)
            if (const QString wrong = reader.read(sample); !wrong.isEmpty())
                return std::fprintf(stderr, "%s, a sample: %s\n", reader.name, qPrintable(wrong)), 1;
        Random random{parser.value(u"seed"_s).toULongLong()};
        for (quint64 i = 0; i < inputs; ++i) {
            const QByteArray bytes = i % 3 == 2 ? rewritten(random, reader) : mutated(random, reader);
            if (const QString wrong = reader.read(bytes); !wrong.isEmpty())
                return std::fprintf(stderr, "%s, input %llu: %s\n%s\n", reader.name, static_cast<unsigned long long>(i),
                           qPrintable(wrong), bytes.toHex().constData()),
                       1;
        }
        std::printf("%-8s %llu inputs\n", reader.name, static_cast<unsigned long long>(inputs));
    }
    return 0;
}
