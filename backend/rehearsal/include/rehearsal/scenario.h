// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/business.h"
#include "domain/call.h"
#include "domain/result.h"
#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

/// A simulated call: who calls, what they want and how they go about it, and what the database has to hold afterwards.
/// The format of the files is told in docs/rehearsal.md.
namespace cloudgreet::rehearsal {

/// What the receptionist's words ask of the caller, as the caller takes them.
enum class Question {
    None,
    Need,
    Consent,
    Service,
    Staff,
    Day,
    Offers,
    Detail,
    Name,
    SpelledName,
    Phone,
    RestOfPhone,
    OwnPhone,
    PhoneReadBack,
    Confirm,
    WhatToChange,
    WhichAppointment,
    ConfirmCancel,
    ConfirmMove,
    MessageText,
    OfferMessage,
    OfferTransfer,
    PassOn,
    AnythingElse,
    StillThere,
    YesOrNo,
    Last = YesOrNo
};
[[nodiscard]] QString toText(Question question);
[[nodiscard]] std::optional<Question> questionFrom(QStringView text);

/// When somebody would like to come. Local to the business. Whatever is invalid does not matter to them.
struct Wanted {
    QDate day;
    QTime time;
    QTime from, to;                         ///< A part of the day; `to` bounds the start.
    QStringList says;                       ///< In their own words; empty: put into words from the values.
    [[nodiscard]] bool fits(const QDateTime &local) const;
    [[nodiscard]] bool isAnything() const
    {
        return !day.isValid() && !time.isValid() && !from.isValid() && !to.isValid() && says.isEmpty();
    }
};

/// What they do when what they want is not to be had.
enum class Otherwise { Nearest, Other, Message, GiveUp };

struct Goal {
    enum class Deed { Book, Move, Cancel, Check, Message, Ask, Person, Emergency, WrongNumber, StopTexts, Silence };
    Deed deed = Deed::Book;
    QString service;                        ///< As the business calls it.
    QStringList serviceSays;                ///< As the caller calls it; empty: as the business does.
    Wanted when, instead,
        which; ///< `instead`: with Otherwise::Other; `which`: the appointment to be moved or cancelled.
    QString staff, name, phone; ///< Without a name: the persona's. `phone`: E.164; empty: the number that calls.
    QStringList answers;                    ///< To the service's own questions, in their order.
    QString message;
    QStringList opening;                    ///< Instead of the usual words for such a wish.
    Otherwise otherwise = Otherwise::Nearest;
};

/// Something they do when they are asked `at` for the nth time, once.
struct Twist {
    enum class Kind {
        Say,                                ///< Something else first; the question is answered when it is asked again.
        Answer,                             ///< These words are the answer.
        Change,                             ///< They change their mind: of the time, the service or the name.
        Slip,                               ///< They give a wrong number or name, and put it right at the read-back.
        Spell, Keys, Pieces,                ///< How name or number are given.
        Switch,                             ///< To another language.
        Wait,                               ///< They say nothing for `seconds`.
        Interrupt,                          ///< They answer before the receptionist has finished.
        HangUp,
    };
    Kind kind = Kind::Say;
    Question at = Question::Need;
    int time = 1;
    QStringList words;
    Wanted when;
    QString value; ///< Of a Change (service or name), Slip (number or name) or Switch (language).
    QString member;                         ///< "when", "service" or "name", with Change.
    int seconds = 0;
};

struct Persona {
    enum class Manner { Plain, Terse, Chatty };
    enum class Digits { Written, Words, Double };
    QString about;                          ///< For people who read the report.
    QString name, from;                     ///< `from`: E.164, or "anonymous".
    QString language = u"en"_s;
    Manner manner = Manner::Plain;
    Digits digits = Digits::Written;
    bool allAtOnce = false;                 ///< Says everything that they want in the first sentence.
    bool fillers = false;
    int patience = 6;                       ///< Turns that get them nowhere before they hang up.
};

/// What the database has to hold in the end. What was there before and is named nowhere has to be there unchanged.
struct Expected {
    struct Visit {
        QString service, staff, name, phone, state = u"confirmed"_s, notes;     ///< Empty: does not matter.
        QList<QDateTime> starts;            ///< Any of these, local.
        QDateTime from, to;                 ///< Or any start between these.
        QDateTime was;                      ///< With `moved`: the start before.
    };
    QList<Visit> appointments, cancelled,
        moved; ///< New ones; existing ones that are cancelled; existing ones at a new time.
    QStringList messages;                   ///< For the owner: a regular expression for each, in any order.
    std::optional<int> fees;                ///< Not reversed; without it, one for each new confirmed appointment.
    QStringList outcomes;                   ///< Of the call, any of these; empty: does not matter.
    std::optional<bool> optedOut;
};

/// How the owner's calendar is while the call lasts.
enum class CalendarState { None, Connected, Down };

struct Scenario {
    QString name;
    QStringList tags;                       ///< What makes it hard, for the report.
    Persona persona;
    QList<Goal> goals;
    QList<Twist> twists;
    bool someoneAnswers = false;            ///< Of the on-call list.
    std::optional<CalendarState> calendar;  ///< Otherwise than the setting says.
    Expected expected;
};

/// Where scenarios happen: a business, the moment of the call, and what is in its books by then.
struct Setting {
    QString file;                           ///< Where it was read from, for messages and reports.
    Business business;
    QDateTime now;                          ///< Local.
    CalendarState calendar = CalendarState::Connected;
    struct Visit { QString service, staff, name, phone; QDateTime start; };
    QList<Visit> visits;                    ///< Existing appointments.
    QList<QPair<QDateTime, QDateTime>> busy;        ///< The owner's own events.
    struct Known { QString name, phone, language; };
    QList<Known> customers;
    QList<Scenario> scenarios;
};

/// One file: a setting and its scenarios. Every slip is refused, so that none passes unseen; `text` of an error says
/// where and what is wanted. Errors: InvalidInput.
[[nodiscard]] Result<Setting> settingFromJson(const QJsonObject &json, const QString &file);
/// The files named, those of the folders named (*.json, not their subfolders), or our own where nothing is named.
/// Errors: NotFound, InvalidInput.
[[nodiscard]] Result<QList<Setting>> readSettings(const QStringList &paths);
} // namespace cloudgreet::rehearsal
