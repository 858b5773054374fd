// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a form, as a JSON body of each provider, and as a sound file.
#include "callrecording.h"
#include "receivedlog.h"
#include "requestbook.h"
#include <QJsonDocument>

using namespace cloudgreet::practice;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const RequestBook book;
    const QByteArray bytes{reinterpret_cast<const char *>(data), qsizetype(size)};
    if (const auto form = formTree(bytes))
        std::ignore = book.check(QStringLiteral("stripe post /v1/invoiceitems"), *form, true);
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    for (const char *name :
        {"telnyx speak", "telnyx post /calls", "openai post /chat/completions", "google post /freeBusy"})
        std::ignore = book.check(QString::fromLatin1(name), json);
    std::ignore = fromWav(bytes);
    return 0;
}
