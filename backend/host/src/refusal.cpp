// SPDX-License-Identifier: GPL-3.0-or-later
#include "refusal.h"
#include <QJsonArray>

namespace cloudgreet {

void refuse(const net::LateReply &reply, const QList<MemberError> &errors)
{
    QJsonArray list;
    for (const MemberError &error : errors)
        list.append(QJsonObject{{u"member"_s, error.member}, {u"detail"_s, error.text}});
    const QString first = u"“%1”: %2"_s.arg(errors.first().member, errors.first().text);
    reply.answer([list, first](net::Reply &open) {
        open.problemWith(422, QObject::tr("Not valid; nothing was changed"), first, {{u"errors"_s, list}});
    });
}
} // namespace cloudgreet
