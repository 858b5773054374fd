// SPDX-License-Identifier: GPL-3.0-or-later
#include "businessrows.h"
#include "domain/businessjson.h"
#include <QLoggingCategory>

namespace cloudgreet {
namespace {
Q_LOGGING_CATEGORY(lcBusinesses, "cloudgreet.store.businesses", QtInfoMsg)
}

QList<Business> allBusinesses(Database &database)
{
    QList<Business> all;
    Query query{database, "SELECT id, config FROM businesses ORDER BY id"};
    while (query.step()) {
        if (auto business = businessFromJson(query.json(1)))
            all.append(std::move(*business));
        else
            qCCritical(lcBusinesses).noquote()
                << "a business that is kept cannot be read and is left out:" << query.text(0) << business.error().text;
    }
    return all;
}
} // namespace cloudgreet
