// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon.h"

namespace cloudgreet::language {
namespace {
constexpr int part(DayPart p) { return int(p); }
constexpr int unit(TimeUnit u) { return int(u); }

/// Without accents, as folded() leaves words; "al" and "del" are two words by then.
constexpr LexiconRow rows[] = {
    // numbers
    {u"cero|zero", Sense::Digit, 0}, {u"uno|una|un", Sense::Digit, 1}, {u"dos", Sense::Digit, 2}, {u"tres", Sense::Digit, 3},
    {u"cuatro", Sense::Digit, 4}, {u"cinco", Sense::Digit, 5}, {u"seis", Sense::Digit, 6}, {u"siete", Sense::Digit, 7},
    {u"ocho", Sense::Digit, 8}, {u"nueve", Sense::Digit, 9}, {u"diez", Sense::Teen, 10}, {u"once", Sense::Teen, 11},
    {u"doce", Sense::Teen, 12}, {u"trece", Sense::Teen, 13}, {u"catorce", Sense::Teen, 14}, {u"quince", Sense::Teen, 15},
    {u"dieciseis", Sense::Teen, 16}, {u"diecisiete", Sense::Teen, 17}, {u"dieciocho", Sense::Teen, 18},
    {u"diecinueve", Sense::Teen, 19}, {u"veinte", Sense::Tens, 20}, {u"veintiuno|veintiun|veintiuna", Sense::Teen, 21},
    {u"veintidos", Sense::Teen, 22}, {u"veintitres", Sense::Teen, 23}, {u"veinticuatro", Sense::Teen, 24},
    {u"veinticinco", Sense::Teen, 25}, {u"veintiseis", Sense::Teen, 26}, {u"veintisiete", Sense::Teen, 27},
    {u"veintiocho", Sense::Teen, 28}, {u"veintinueve", Sense::Teen, 29}, {u"treinta", Sense::Tens, 30},
    {u"cuarenta", Sense::Tens, 40}, {u"cincuenta", Sense::Tens, 50}, {u"sesenta", Sense::Tens, 60},
    {u"setenta", Sense::Tens, 70}, {u"ochenta", Sense::Tens, 80}, {u"noventa", Sense::Tens, 90},
    {u"cien|ciento", Sense::Hundred, 100}, {u"mil", Sense::Thousand, 1000}, {u"doble", Sense::Repeat, 2},
    {u"triple", Sense::Repeat, 3}, {u"un|una", Sense::A, 1}, {u"un par de", Sense::Some, 2},
    {u"unos|unas|unos pocos|unas pocas|algunos|algunas|pocos|pocas", Sense::Some, 3},
    // ordinals
    {u"primero|primer|primera|1ro|1er|1ero", Sense::Ordinal, 1}, {u"segundo|segunda", Sense::Ordinal, 2},
    {u"tercero|tercer|tercera", Sense::Ordinal, 3}, {u"cuarto|cuarta", Sense::Ordinal, 4}, {u"quinto|quinta", Sense::Ordinal, 5},
    {u"sexto|sexta", Sense::Ordinal, 6}, {u"septimo|septima", Sense::Ordinal, 7}, {u"octavo|octava", Sense::Ordinal, 8},
    {u"noveno|novena", Sense::Ordinal, 9}, {u"decimo|decima", Sense::Ordinal, 10},
    // days and months
    {u"lunes|lun", Sense::Weekday, 1}, {u"martes|mart", Sense::Weekday, 2}, {u"miercoles|mie|mier|miercole", Sense::Weekday, 3},
    {u"jueves|jue", Sense::Weekday, 4}, {u"viernes|vie|vier", Sense::Weekday, 5}, {u"sabado|sabados|sab", Sense::Weekday, 6},
    {u"domingo|domingos|dom", Sense::Weekday, 7},
    {u"enero|ene", Sense::Month, 1}, {u"febrero|feb", Sense::Month, 2}, {u"marzo|mar", Sense::Month, 3},
    {u"abril|abr", Sense::Month, 4}, {u"mayo|may", Sense::Month, 5}, {u"junio|jun", Sense::Month, 6},
    {u"julio|jul", Sense::Month, 7}, {u"agosto|ago", Sense::Month, 8}, {u"septiembre|setiembre|sep|sept|set", Sense::Month, 9},
    {u"octubre|oct", Sense::Month, 10}, {u"noviembre|nov", Sense::Month, 11}, {u"diciembre|dic", Sense::Month, 12},
    {u"hoy|hoy dia|el dia de hoy|hoy mismo|el mismo dia", Sense::RelativeDay, 0},
    {u"manana|el dia de manana", Sense::RelativeDay, 1},
    {u"pasado manana|el dia despues de manana|dia despues de manana", Sense::RelativeDay, 2},
    {u"ayer", Sense::RelativeDay, -1}, {u"anteayer|antes de ayer|antier", Sense::RelativeDay, -2},
    {u"esta noche", Sense::PartToday, part(DayPart::Night)}, {u"esta tarde", Sense::PartToday, part(DayPart::Afternoon)},
    {u"esta manana", Sense::PartToday, part(DayPart::Morning)}, {u"anoche", Sense::PartToday, -part(DayPart::Night)},
    {u"por la manana|de la manana|en la manana|a la manana|la manana|durante la manana|temprano en la manana|la madrugada|de la madrugada|de madrugada|por la manana temprano|mananas",
     Sense::Part, part(DayPart::Morning)},
    {u"mediodia|medio dia|a mediodia", Sense::Part, part(DayPart::Midday)},
    {u"la hora de comer|la hora de almuerzo|almuerzo|hora de almuerzo", Sense::Part, part(DayPart::Lunch)},
    {u"por la tarde|de la tarde|en la tarde|a la tarde|la tarde|durante la tarde|tarde|tardes", Sense::Part, part(DayPart::Afternoon)},
    {u"por la noche|de la noche|en la noche|a la noche|la noche|durante la noche|noche|noches", Sense::Part, part(DayPart::Night)},
    {u"horas laborales|horas de trabajo|horario laboral", Sense::Part, part(DayPart::Daytime)},
    // units
    {u"segundo|segundos|seg", Sense::Unit, unit(TimeUnit::Second)}, {u"minuto|minutos|min", Sense::Unit, unit(TimeUnit::Minute)},
    {u"hora|horas|hs|hrs|h", Sense::Unit, unit(TimeUnit::Hour)}, {u"dia|dias", Sense::Unit, unit(TimeUnit::Day)},
    {u"semana|semanas", Sense::Unit, unit(TimeUnit::Week)}, {u"mes|meses", Sense::Unit, unit(TimeUnit::Month)},
    {u"ano|anos", Sense::Unit, unit(TimeUnit::Year)},
    // clocks
    {u"am|de la manana|de la madrugada|de madrugada", Sense::HalfDay, 0}, {u"pm|de la tarde|de la noche", Sense::HalfDay, 1},
    {u"mediodia|medio dia|de el mediodia|el mediodia", Sense::NamedClock, 720}, {u"medianoche|media noche|la medianoche", Sense::NamedClock, 0},
    {u"cuarto|un cuarto", Sense::Fraction, 15}, {u"media", Sense::Fraction, 30},
    {u"en punto", Sense::OClock}, {u"pasadas", Sense::MinutesPast}, {u"para|para la|para las", Sense::MinutesTo},
    {u"menos", Sense::MinutesLess},
    // which one
    {u"proximo|proxima|proximos|proximas|siguiente|siguientes|que viene|que vienen|entrante|viene", Sense::Which, 1},
    {u"este|esta|esto|estos|estas|actual|corriente", Sense::Which, 0},
    {u"pasado|pasada|ultimo|ultima|ultimos|ultimas|anterior|pasados|pasadas", Sense::Which, -1},
    {u"principios de|a principios de|comienzo de|el comienzo de|comienzos de|inicio de|el inicio de|temprano|a primera hora de|a primera hora",
     Sense::Position, 0},
    {u"mediados de|a mediados de|mitad de", Sense::Position, 1},
    {u"finales de|a finales de|fines de|a fines de|el final de|final de|a ultima hora de", Sense::Position, 2},
    {u"fin de semana|fines de semana|finde", Sense::Weekend},
    {u"ahora|ahora mismo|ya|ya mismo|cuanto antes|lo antes posible|en este momento|inmediatamente|ahorita", Sense::Now},
    {u"resto de|el resto de|lo que queda de", Sense::Rest},
    // joints
    {u"desde|de|a partir de|comenzando", Sense::From}, {u"hasta|a|al|hasta el|hasta la|hasta las|a las|a la|y hasta", Sense::Until},
    {u"entre", Sense::Between}, {u"y|e|o", Sense::And}, {u"de", Sense::Of}, {u"el|la|los|las", Sense::The},
    {u"a|a las|a la|a eso de las|sobre las|hacia las|las|la|son las|es la|es a las|para las|tipo", Sense::At},
    {u"el", Sense::On}, {u"en|durante|dentro de", Sense::In}, {u"por|para|durante", Sense::For},
    {u"aproximadamente|alrededor de|sobre|como a|cerca de|mas o menos|como|como a las|alrededor de las|cerca de las|a eso de", Sense::About},
    {u"despues de|mas tarde de|no antes de|luego de|pasadas|a partir de|despues de las|tras|a partir de las|despues de la|pasadas las|no antes de las|desde",
     Sense::AfterBound},
    {u"antes de|no mas tarde de|no despues de|para antes de|antes de las|antes de la|a mas tardar|hasta|no mas tarde de las|no despues de las",
     Sense::BeforeBound},
    {u"o mas tarde|o despues|en adelante|como pronto|como minimo", Sense::AfterTail},
    {u"o antes|como muy tarde|a mas tardar|como tarde", Sense::BeforeTail},
    {u"hace|atras", Sense::Ago}, {u"despues|desde ahora|a partir de ahora|mas tarde|a partir de hoy|desde hoy", Sense::FromNow},
    {u"dentro de|en|dentro de los|en los|en las|dentro de las", Sense::Within},
    {u"no|no el|excepto|menos el|en vez de|en lugar de|en vez de el", Sense::Not},
    {u"el|la|los|las|de|en|a|,|para|por|dia|es|sobre|entonces|mejor|como|son|a eso de|que es|dia de|durante|-", Sense::Filler},
    {u"navidad|el dia de navidad|dia de navidad", Sense::Holiday, 0}, {u"nochebuena", Sense::Holiday, 1},
    {u"ano nuevo|dia de ano nuevo|el dia de ano nuevo", Sense::Holiday, 2}, {u"nochevieja|fin de ano", Sense::Holiday, 3},
    {u"halloween|dia de brujas", Sense::Holiday, 4}, {u"san valentin|dia de san valentin", Sense::Holiday, 5},
    {u"accion de gracias|dia de accion de gracias", Sense::Holiday, 6}, {u"pascua|domingo de pascua", Sense::Holiday, 12},
    {u"viernes santo", Sense::Holiday, 14},
    {u"personas|persona|adultos|adulto|ninos|nino|invitados|comensales|gente|amigos", Sense::People},
    {u"mas", Sense::Plus}, {u"punto", Sense::DotWord}, {u"guion", Sense::DashWord}, {u"arroba", Sense::AtWord},
};
} // namespace

std::span<const LexiconRow> spanishLexicon()
{
    return rows;
}
} // namespace cloudgreet::language
