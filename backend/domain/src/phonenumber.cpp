// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/phonenumber.h"
#include <QRegularExpression>
#include <phonenumbers/phonenumberutil.h>

namespace cloudgreet {
namespace {
using i18n::phonenumbers::PhoneNumberUtil;

Result<QString> throughLibrary(const QString &text, const QString &region)
{
    i18n::phonenumbers::PhoneNumber parsed;
    const auto *util = PhoneNumberUtil::GetInstance();
    if (util->Parse(text.toStdString(), region.toStdString(), &parsed) != PhoneNumberUtil::NO_PARSING_ERROR
        || util->IsPossibleNumberWithReason(parsed) != PhoneNumberUtil::IS_POSSIBLE) // not local parts alone either
        return failure(Fault::InvalidInput, QObject::tr("Not a phone number"));
    std::string e164;
    util->Format(parsed, PhoneNumberUtil::E164, &e164);
    return QString::fromStdString(e164);
}
} // namespace

Result<PhoneNumber> PhoneNumber::parse(QStringView text, QStringView region)
{
    static const QRegularExpression noise{u"[ ().-]"_s}, shape{u"\\A\\+[1-9][0-9]{1,14}\\z"_s};
    if (text.size() > 64)
        return failure(Fault::InvalidInput, QObject::tr("Not a phone number"));
    const QString compact = text.toString().remove(noise);
    if (shape.match(compact).hasMatch())
        return PhoneNumber{compact};
    if (!region.isEmpty() && !compact.startsWith(u'+')) {
        static const QRegularExpression national{u"\\A[0-9]{3,15}\\z"_s};
        if (national.match(compact).hasMatch())
            return throughLibrary(compact, region.toString()).map([](const QString &e164) {
                return PhoneNumber{e164};
            });
    }
    return failure(Fault::InvalidInput, QObject::tr("Not a phone number"));
}

PhoneNumber::Extent PhoneNumber::extentOf(const QString &digits, const QString &region)
{
    const auto *util = PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber parsed;
    const auto reasonOf = [&](const QString &text) {
        const auto error = util->Parse(text.toStdString(), region.toStdString(), &parsed);
        if (error == PhoneNumberUtil::TOO_LONG_NSN)
            return PhoneNumberUtil::TOO_LONG;
        return error == PhoneNumberUtil::NO_PARSING_ERROR ? util->IsPossibleNumberWithReason(parsed)
                                                          : PhoneNumberUtil::TOO_SHORT;
    };
    const auto reason = reasonOf(digits);
    if (reason == PhoneNumberUtil::TOO_LONG)
        return Extent::TooLong;
    if (reason != PhoneNumberUtil::IS_POSSIBLE)
        return Extent::Partial;
    return util->IsValidNumber(parsed) || reasonOf(digits + u'0') == PhoneNumberUtil::TOO_LONG ? Extent::Whole
                                                                                                : Extent::Partial;
}

QString PhoneNumber::forPeople(QStringView home) const
{
    i18n::phonenumbers::PhoneNumber parsed;
    const auto *util = PhoneNumberUtil::GetInstance();
    if (util->Parse(m_e164.toStdString(), "ZZ", &parsed) != PhoneNumberUtil::NO_PARSING_ERROR)
        return m_e164;
    int homeCode = home.isEmpty() ? 0 : util->GetCountryCodeForRegion(home.toString().toStdString());
    std::string text;
    util->Format(
        parsed, parsed.country_code() == homeCode ? PhoneNumberUtil::NATIONAL : PhoneNumberUtil::INTERNATIONAL, &text);
    return QString::fromStdString(text);
}

QString PhoneNumber::masked() const
{
    return m_e164.left(2) + u"•••"_s + m_e164.right(2);
}

QString PhoneNumber::region() const
{
    i18n::phonenumbers::PhoneNumber parsed;
    const auto *util = PhoneNumberUtil::GetInstance();
    if (util->Parse(m_e164.toStdString(), "ZZ", &parsed) != PhoneNumberUtil::NO_PARSING_ERROR)
        return {};
    std::string region;
    util->GetRegionCodeForNumber(parsed, &region);
    return region == "ZZ" ? QString{} : QString::fromStdString(region);
}
} // namespace cloudgreet
