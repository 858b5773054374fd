// SPDX-License-Identifier: GPL-3.0-or-later
// Reads lines as the caller's turns and prints the receptionist's: for trying conversations by hand.
#include "../unit/engine/fakediary.h"
#include <QTextStream>

using namespace cloudgreet;

int main(int argc, char *argv[])
{
    QCoreApplication app{argc, argv};
    const QStringList args = app.arguments();
    const Business business = args.contains(u"plumber"_s) ? practicePlumber() : practiceSalon();
    std::optional<PracticeCall> call;
    const auto begin = [&] {
        call.emplace(
            business, QDateTime{QDate{2026, 3, 2}, QTime{15, 0}, Qt::UTC}, *PhoneNumber::parse(u"+12125554567"));
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
            << a.customerName << ' ' << (a.customerPhone ? a.customerPhone->e164() : u"-"_s) << ' ' << toText(a.state)
            << '\n';
    return 0;
}
