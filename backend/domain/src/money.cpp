// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/money.h"
#include <QObject>
#include <QRegularExpression>

namespace cloudgreet {

int Money::decimals(QStringView currency)
{
    // ISO 4217 minor units where they differ from two.
    static const QStringList none{u"BIF"_s, u"CLP"_s, u"DJF"_s, u"GNF"_s, u"ISK"_s, u"JPY"_s, u"KMF"_s, u"KRW"_s,
        u"PYG"_s, u"RWF"_s, u"UGX"_s, u"VND"_s, u"VUV"_s, u"XAF"_s, u"XOF"_s, u"XPF"_s};
    static const QStringList three{u"BHD"_s, u"IQD"_s, u"JOD"_s, u"KWD"_s, u"LYD"_s, u"OMR"_s, u"TND"_s};
    return none.contains(currency) ? 0 : three.contains(currency) ? 3 : 2;
}

bool Money::isCurrency(QStringView code)
{
    static constexpr QStringView inUse = u"AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL "
                                         u"BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP "
                                         u"CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ "
                                         u"GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD "
                                         u"JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA "
                                         u"MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN "
                                         u"NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD "
                                         u"SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL "
                                         u"THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST "
                                         u"XAF XCD XCG XOF XPF YER ZAR ZMW ZWG";
    return code.size() == 3 && !code.contains(u' ') && inUse.contains(code);
}

QString Money::decimalOfNano(qint64 nano)
{
    const qint64 micro = (qAbs(nano) + 500) / 1000;
    QString digits = QString::number(micro).rightJustified(7, u'0');
    digits.insert(digits.size() - 6, u'.');
    while (digits.endsWith(u'0') && digits.size() - digits.indexOf(u'.') > 3)
        digits.chop(1);
    return nano < 0 && micro > 0 ? u'-' + digits : digits;
}

Result<Money> Money::parse(QStringView text, const QString &currency)
{
    static const QRegularExpression code{u"\\A[A-Z]{3}\\z"_s};
    static const QRegularExpression shape{u"\\A(-?)([0-9]{1,12})(?:\\.([0-9]{1,3}))?\\z"_s};
    if (!code.match(currency).hasMatch())
        return failure(Fault::InvalidInput, QObject::tr("A currency is three capital letters, like USD"));
    const auto match = shape.match(text.toString());
    if (!match.hasMatch())
        return failure(Fault::InvalidInput, QObject::tr("Write an amount like 5.00"));
    const int places = decimals(currency);
    const QString fraction = match.captured(3);
    if (fraction.size() > places)
        return failure(Fault::InvalidInput, QObject::tr("%1 has %n decimal place(s)", nullptr, places).arg(currency));
    qint64 minor = (match.captured(2) + fraction.leftJustified(places, u'0')).toLongLong();
    return Money{match.captured(1).isEmpty() ? minor : -minor, currency};
}

QString Money::decimal() const
{
    const int places = decimals(m_currency);
    QString digits = QString::number(qAbs(m_minor)).rightJustified(places + 1, u'0');
    if (places > 0)
        digits.insert(digits.size() - places, u'.');
    return m_minor < 0 ? u'-' + digits : digits;
}
} // namespace cloudgreet
