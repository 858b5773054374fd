// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonObject>
#include <QList>
#include <QString>

namespace cloudgreet::practice {

struct MemberFault {
    enum Kind { Missing, WrongType, NotListed, OutOfRange, WrongLength, Unknown };
    Kind kind;
    QStringList path; ///< {"to"}, {"payload", "value"}
    [[nodiscard]] QString pointer() const { return u'/' + path.join(u'/'); }
    [[nodiscard]] QString bracketed() const; ///< "payload[value]"
};

/// One of our data files, an object.
[[nodiscard]] QJsonObject readResource(const QString &name);

/// What each provider takes in each request body, from its own specification (data/requests.json). Immutable.
class RequestBook
{
public:
    RequestBook();
    /// `request` is a key of the book, such as "telnyx speak". A form's values are strings on the wire and are judged
    /// by what they spell.
    [[nodiscard]] QList<MemberFault> check(const QString &request, const QJsonObject &body, bool isForm = false) const;

private:
    QJsonObject m_requests;
};
} // namespace cloudgreet::practice
