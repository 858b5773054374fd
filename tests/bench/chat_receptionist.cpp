// SPDX-License-Identifier: GPL-3.0-or-later
// Reads lines as the caller's turns and prints the receptionist's: for trying conversations by hand.
#include "../unit/engine/fakediary.h"
#include <QTextStream>

using namespace cloudgreet;

int main(int argc, char *argv[])
{
    QCoreApplication app{argc, argv};
    const QStringList args = app.arguments();
    Business business = args.contains(u"plumber"_s) ? practicePlumber()
        : args.contains(u"dentist"_s)         ? practiceDentist()
        : args.contains(u"bare"_s)            ? practiceBare()
                                              : practiceSalon();
    if (args.contains(u"spanish"_s))
        business.agent.language = u"es"_s;
    for (const QString &arg : args) // "question:What car is it?", "person:Lola Ruiz"
        if (arg.startsWith(u"question:"_s))
            for (Service &service : business.services)
                service.questions.push_back(arg.mid(9));
        else if (arg.startsWith(u"person:"_s))
            business.staff.push_back({StaffId{arg.mid(7)}, arg.mid(7), {}});
    std::optional<PracticeCall> call;
    const auto begin = [&] {
        call.emplace(business,
            QDateTime{args.contains(u"november"_s) ? QDate{2026, 11, 22} : QDate{2026, 3, 2}, QTime{15, 0}, Qt::UTC},
            *PhoneNumber::parse(u"+12125554567"));
    };
    begin();
    QTextStream in{stdin}, out{stdout};
    out << "R: " << call->open() << '\n';
    for (QString line; in.readLineInto(&line);) {
        if (line.startsWith(u"---"_s)) {
            begin();
            out << "------\nR: " << call->open() << '\n';
            continue;
        }
        out << "C: " << line << "\nR: " << call->say(line) << '\n';
    }
    for (const Appointment &a : call->diary.appointments)
        out << "= " << a.serviceName << ' ' << a.startUtc.toTimeZone(business.zone).toString(Qt::ISODate) << ' '
            << a.staffName << ' ' << a.customerName << ' ' << (a.customerPhone ? a.customerPhone->e164() : u"-"_s)
            << ' ' << toText(a.state) << (a.address.isEmpty() ? QString{} : u" | at "_s + a.address)
            << (a.notes.isEmpty() ? QString{} : u" | "_s + QString{a.notes}.replace(u'\n', u'/')) << '\n';
    for (const tool::TakeMessage &m : call->diary.messages)
        out << "= message " << m.text << " | " << m.customerName << '\n';
    return 0;
}
