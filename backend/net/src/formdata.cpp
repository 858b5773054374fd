// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/formdata.h"
#include <QStringDecoder>

namespace cloudgreet::net {
namespace {

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

std::optional<QString> decoded(QByteArrayView text, bool plusIsSpace)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            bytes += plusIsSpace && text[i] == '+' ? ' ' : text[i];
            continue;
        }
        const int high = i + 2 < text.size() ? hexValue(text[i + 1]) : -1, low = high < 0 ? -1 : hexValue(text[i + 2]);
        if (low < 0)
            return {};
        bytes += char(high * 16 + low);
        i += 2;
    }
    QStringDecoder utf8{QStringDecoder::Utf8, QStringDecoder::Flag::Stateless};
    QString out = utf8(bytes);
    if (utf8.hasError() || out.contains(QChar{0}))
        return {};
    return out;
}
} // namespace

std::optional<QString> percentDecoded(QByteArrayView text)
{
    return decoded(text, false);
}

std::optional<FormFields> parseForm(QByteArrayView text)
{
    FormFields fields;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('&');
        const QByteArrayView pair = end < 0 ? text : text.first(end);
        text = end < 0 ? QByteArrayView{} : text.sliced(end + 1);
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        auto name = decoded(equals < 0 ? pair : pair.first(equals), true);
        auto value = equals < 0 ? QString{} : decoded(pair.sliced(equals + 1), true);
        if (!name || !value)
            return {};
        fields.emplace_back(*std::move(name), *std::move(value));
    }
    return fields;
}

QByteArray writeForm(const FormFields &fields)
{
    QByteArray out;
    for (const auto &[name, value] : fields) {
        if (!out.isEmpty())
            out += '&';
        out += name.toUtf8().toPercentEncoding() + '=' + value.toUtf8().toPercentEncoding();
    }
    return out;
}
} // namespace cloudgreet::net
