// SPDX-License-Identifier: GPL-3.0-or-later
#include "telnyxerrors.h"
#include "net/crypto.h"
#include <QJsonArray>

namespace cloudgreet::practice {

Answer telnyxAnswer(const QList<TelnyxFault> &faults)
{
    QJsonArray errors;
    for (const TelnyxFault &fault : faults) {
        QJsonObject error{{u"code"_s, fault.code}, {u"title"_s, fault.title}, {u"detail"_s, fault.detail}};
        if (!fault.pointer.isEmpty())
            error.insert(u"source"_s, QJsonObject{{u"pointer"_s, fault.pointer}});
        errors.append(error);
    }
    return Answer::json(faults.first().status, {{u"errors"_s, errors}});
}

Answer telnyxStatus(int status)
{
    switch (status) {
    case 401:
        return telnyxAnswer({{401, u"10009"_s, u"Authentication failed"_s,
            u"The required authentication headers were either invalid or not included in the request."_s}});
    case 404:
        return telnyxAnswer(
            {{404, u"10005"_s, u"Resource not found"_s, u"The requested resource or URL could not be found."_s}});
    case 429: {
        Answer answer = telnyxAnswer({{429, u"10011"_s, u"Too many requests"_s,
            u"You have exceeded the maximum number of allowed requests."_s}});
        answer.headers = {{"x-ratelimit-limit", "100"}, {"x-ratelimit-remaining", "0"}, {"x-ratelimit-reset", "1"}};
        return answer;
    }
    case 422:
        return telnyxAnswer({telnyxfault::callEnded()});
    default:
        return telnyxAnswer({{status, status >= 500 ? u"10007"_s : u"10015"_s,
            status >= 500 ? u"Internal server error"_s : u"Bad Request"_s,
            status >= 500 ? u"Internal server error"_s : u"The request was malformed."_s}});
    }
}

namespace telnyxfault {
TelnyxFault callEnded()
{
    return {
        422, u"90018"_s, u"Call has already ended"_s, u"This call is no longer active and can't receive commands."_s};
}
/// The SIP answer is D38; which code the API wraps it in stands in no specification.
TelnyxFault noOutboundProfile()
{
    return {
        403, u"10010"_s, u"Authorization failed"_s, u"The connection has no outbound voice profile assigned (D38)."_s};
}
TelnyxFault notAnswered()
{
    return {422, u"90034"_s, u"Call not answered yet"_s,
        u"This call can't receive this command because it has not been answered yet."_s};
}
TelnyxFault invalidCallControlId()
{
    return {422, u"90015"_s, u"Invalid Call Control ID"_s, u"The call_control_id provided was not valid."_s,
        u"/call_control_id"_s};
}
TelnyxFault recordBeforeAudio()
{
    return {422, u"90020"_s, u"Call recording triggered before audio started"_s,
        u"Call recording cannot be started until audio has commenced on the call."_s};
}
TelnyxFault transcriptionActive()
{
    return {422, u"90054"_s, u"Call transcription is already in progress"_s,
        u"Call transcription can not be started more than once."_s};
}
TelnyxFault invalidValue(const QString &member)
{
    return {422, u"10015"_s, u"Invalid value"_s, u"The '%1' parameter is invalid."_s.arg(member), u'/' + member};
}
TelnyxFault missing(const QString &member)
{
    return {422, u"10004"_s, u"Missing required parameter"_s,
        u"The '%1' parameter is required and cannot be blank."_s.arg(member), u'/' + member};
}
} // namespace telnyxfault

QList<TelnyxFault> telnyxBodyFaults(
    const QList<MemberFault> &faults, const QJsonObject &body, const QStringList &numbers)
{
    QList<TelnyxFault> out;
    for (const MemberFault &fault : faults) {
        const QString name = fault.path.join(u'/');
        switch (fault.kind) {
        case MemberFault::Unknown:
            break;
        case MemberFault::Missing:
            out.append(telnyxfault::missing(name));
            break;
        case MemberFault::NotListed:
            out.append({422, u"10032"_s, u"Invalid enumerated value"_s,
                u"The '%1' parameter must be one of the listed values."_s.arg(name), fault.pointer()});
            break;
        case MemberFault::OutOfRange:
            out.append({422, u"10033"_s, u"Value outside of range"_s,
                u"The '%1' parameter is out of range."_s.arg(name), fault.pointer()});
            break;
        case MemberFault::WrongType:
        case MemberFault::WrongLength:
            out.append(telnyxfault::invalidValue(name));
            break;
        }
    }
    for (const QString &member : numbers) {
        const QString number = body.value(member).toString();
        if (!number.isEmpty() && !number.startsWith(u"sip:"_s) && !isE164(number))
            out.append({422, u"10016"_s, u"Phone number must be in +E164 format"_s,
                u"The '%1' parameter must be in E164 format."_s.arg(member), u'/' + member});
    }
    if (const QString state = body.value(u"client_state"_s).toString();
        !state.isEmpty() && !net::fromBase64(state.toLatin1()))
        out.append({422, u"90017"_s, u"Invalid value for client_state"_s,
            u"The client_state must be a valid Base64 string."_s, u"/client_state"_s});
    return out;
}
} // namespace cloudgreet::practice
