// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/understand.h"
#include "intents.h"
#include "readers.h"
#include "whens.h"
#include <QRegularExpression>
#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace cloudgreet::language {
namespace {
constexpr const char16_t *labels[IntentCount]
    = {u"book", u"reschedule", u"cancel", u"check_booking", u"ask_availability", u"ask_hours", u"ask_price",
        u"ask_service", u"ask_location", u"ask_contact", u"request_alternative", u"human", u"affirm", u"negate",
        u"inform", u"no_preference", u"unsure", u"repeat", u"abort", u"thanks", u"goodbye", u"greeting", u"ask_bot",
        u"other", u"other", u"other", u"other", u"other", u"other", u"other", u"other"};

/// Of several services that are named those that are meant: "a cleaning, not a check-up", "a filling, no sorry, a
/// cleaning".
QList<ListMatch> servicesMeant(const Tokens &tokens, const Listening &listening)
{
    const bool lenient = listening.isAsked(Asked::Service);
    QList<ListMatch> named = matchList(tokens, listening.services, lenient);
    if (named.size() < 2)
        return named;
    static const QRegularExpression takenBack{QStringLiteral(
        "^.*\\b(?:no|not|wait|perd[oó]n)[, ]+(?:sorry|wait|actually|i mean|mejor|perd[oó]n|espere)[, ]+"),
        QRegularExpression::CaseInsensitiveOption};
    static const QRegularExpression excluded{QStringLiteral(
        "\\b(?:not|instead of|rather than|keep|leave|except|en vez de|en lugar de|no|deje|deja|dejen|mantenga) "
        "(?:an?|the|my|una?|el|la)\\s"
        "(?:(?!\\b(?:but|sino)\\b)[^,.;!?])+"),
        QRegularExpression::CaseInsensitiveOption};
    QString meant = tokens.original().toString();
    meant.remove(takenBack).remove(excluded);
    if (meant.size() == tokens.original().size())
        return named;
    QList<ListMatch> left = matchList(Tokens{meant, listening.tongue}, listening.services, lenient);
    return left.isEmpty() ? named : left;
}

/// A letter of a spelling: "y" and "o" are words between words, and letters between letters ("Y O U N G", "R-O-Y").
bool isSpelled(const std::vector<Token> &words, size_t at)
{
    const auto isLetter = [](const Token &word) { return word.kind == TokenKind::Word && word.text.size() == 1; };
    const auto neighbour = [&](size_t from, int step) {
        size_t i = from + size_t(step);
        while (i < words.size() && words[i].kind == TokenKind::Mark)
            i += size_t(step);
        return i < words.size() && isLetter(words[i]);
    };
    return isLetter(words[at]) && (neighbour(at, 1) || neighbour(at, -1));
}

/// Words of a turn that one language has and the other does not: how a change of language is noticed.
void countLanguages(const Tokens &tokens, Meaning &meaning)
{
    static const std::unordered_set<std::u16string_view> spanish{u"quiero", u"quisiera", u"necesito", u"cita", u"hola",
        u"gracias", u"buenos", u"buenas", u"dias", u"tardes", u"para", u"por", u"favor", u"manana", u"hoy", u"puedo",
        u"puede", u"tiene", u"tienen", u"hablar", u"habla", u"espanol", u"cuanto", u"cuando", u"donde", u"nombre",
        u"llamo", u"soy", u"lunes", u"martes", u"miercoles", u"jueves", u"viernes", u"sabado", u"domingo", u"una",
        u"las", u"los", u"tarde", u"noche", u"hacer", u"reservar", u"corte", u"pelo", u"senor", u"senora", u"usted",
        u"estoy", u"tengo", u"bueno", u"claro", u"cuesta", u"numero", u"telefono", u"con", u"mi", u"el", u"que", u"es",
        u"como", u"esta", u"estan", u"hay", u"aceptan", u"acepta", u"abren", u"abre", u"cierran", u"cierra",
        u"atienden", u"ofrecen", u"hacen", u"seguro", u"de", u"del", u"la", u"lo", u"le", u"les", u"se", u"su", u"sus",
        u"y", u"o", u"pero", u"muy", u"mucho", u"mucha", u"cual", u"quien", u"porque", u"tambien", u"ya", u"si", u"mis",
        u"duele", u"duelen", u"muela", u"diente", u"dientes", u"limpieza", u"precio", u"precios", u"vale", u"cuestan",
        u"cobran", u"dura", u"horario", u"direccion", u"ubicados", u"quedan", u"queda", u"puedes", u"podria",
        u"gustaria", u"necesita", u"quieren", u"esa", u"ese", u"este", u"estos", u"semana", u"mes", u"ano", u"ayuda",
        u"ayudar", u"ayudarme", u"hablan", u"alguien", u"persona", u"nadie", u"nuevo", u"nueva", u"paciente",
        u"cambiar", u"mover", u"cancelar", u"pedir", u"agendar", u"sacar", u"arreglar", u"arreglan", u"arreglo",
        u"reparar", u"reparan", u"aire", u"unas", u"tinte", u"sabados", u"domingos", u"cuantos", u"cuanta",
        u"estacionamiento", u"tarjeta", u"tarjetas", u"saber", u"ver", u"un", u"hija", u"hijo", u"esposa", u"esposo"};
    static const std::unordered_set<std::u16string_view> english{u"the", u"i", u"want", u"need", u"would", u"like",
        u"appointment", u"please", u"thanks", u"hello", u"hi", u"my", u"is", u"for", u"you", u"can", u"what", u"when",
        u"where", u"how", u"tomorrow", u"today", u"yes", u"name", u"this", u"to", u"at", u"do", u"have", u"book",
        u"with", u"morning", u"afternoon", u"an", u"and", u"are", u"am", u"it", u"that", u"of", u"in", u"on", u"your",
        u"we", u"get", u"does", u"much", u"who", u"there", u"if", u"or", u"it's", u"i'm", u"i'd", u"i've", u"don't",
        u"could", u"will", u"be", u"not", u"any"};
    static const std::unordered_set<std::u16string_view> nothingElse{u"quiero", u"quisiera", u"necesito", u"tengo",
        u"puedo", u"podria", u"tienen", u"gustaria", u"duele", u"duelen", u"cuanto", u"cuesta", u"cita", u"ustedes",
        u"necesitamos", u"queremos", u"estoy", u"llamo", u"aceptan", u"abren", u"atienden"};
    struct Weights {
        quint8 spanish = 0, english = 0;
    };
    static const auto weights = [] {
        std::unordered_map<std::u16string_view, Weights> all;
        for (const auto word : spanish)
            all[word].spanish = nothingElse.contains(word) ? 2 : 1;
        for (const auto word : nothingElse)
            all[word].spanish = 2;
        for (const auto word : english)
            all[word].english = 1;
        return all;
    }();
    const auto &words = tokens.words();
    for (size_t i = 0; i < words.size(); ++i)
        if (const auto found = weights.find(view16(words[i].text)); found != weights.end() && !isSpelled(words, i)) {
            meaning.spanishWords += found->second.spanish;
            meaning.englishWords += found->second.english;
        }
    // "¿Aceptan…?": signs that only one of the two is written with say more than a word
    const QStringView text = tokens.original();
    constexpr int OfSign = 2;
    if (text.contains(u'¿') || text.contains(u'¡') || text.contains(u'ñ'))
        meaning.spanishWords += OfSign;
    meaning.spanishWords
        += std::any_of(text.begin(), text.end(), [](QChar c) { return QStringView{u"áéíóú"}.contains(c); });
}

/// 20261016 and 10/1/2026-10/7/2026 are as long as telephone numbers.
bool isInDate(const SpokenDigits &phone, const QList<When> &whens)
{
    return !phone.isEmpty() && std::any_of(whens.begin(), whens.end(), [&](const When &when) {
        return (when.hasDay() || when.impossible) && when.from <= phone.from && phone.to <= when.to;
    });
}

bool isBirthDate(const Listening &listening)
{
    return listening.isAsked(Asked::DateOfBirth);
}

/// A birth date of digits alone, however a recogniser groups them: "2906 1970", "13 08 19 33".
std::optional<When> birthDateIn(const Tokens &tokens, const Listening &listening)
{
    QString digits;
    for (const Token &word : tokens.words()) {
        if (word.kind == TokenKind::Number)
            digits += word.text;
        else if (word.kind == TokenKind::Word)
            return {};
    }
    if (digits.size() != 8)
        return {};
    const int a = digits.left(2).toInt(), b = digits.mid(2, 2).toInt(), year = digits.right(4).toInt();
    const bool monthFirst = b > 12 || (listening.monthFirst && a <= 12);
    const QDate day{year, monthFirst ? a : b, monthFirst ? b : a};
    if (!day.isValid() || (listening.reference.isValid() && day > listening.reference.date()))
        return {};
    When when;
    when.start.date = day;
    when.grain = Grain::Day;
    when.past = true;
    return when;
}
} // namespace

namespace {
/// Whether one service is named, and not only a word that it has in common with others ("my AC …", "no hot water").
bool isNamed(const QList<ListMatch> &services)
{
    constexpr double ByMostWords = 0.75, Apart = 0.05;
    return !services.isEmpty() && services.front().score >= ByMostWords
        && (services.size() == 1 || services[1].score < services.front().score - Apart);
}

/// "Will Friday", "April May": what was asked for is a name, and no day.
void leaveOutNamed(const Listening &listening, const Tokens &tokens, Meaning &meaning)
{
    if (meaning.name.isEmpty() || !(listening.isAsked(Asked::Name) || listening.isAsked(Asked::SpelledName)))
        return;
    const QStringList name = folded(meaning.name.full()).split(u' ');
    const auto isNamed = [&](const When &when) {
        const QStringList words
            = folded(tokens.original().mid(when.from, when.to - when.from)).split(u' ', Qt::SkipEmptyParts);
        return std::all_of(words.begin(), words.end(), [&](const QString &word) { return name.contains(word); });
    };
    if (meaning.whens.removeIf(isNamed) > 0)
        meaning.when = settled(meaning.whens);
}
} // namespace

QString spokenForm(QStringView text)
{
    QString out = folded(text);
    for (QChar &c : out)
        if (!c.isLetterOrNumber() && c != u'\'')
            c = u' ';
    return out.simplified();
}

QString toText(Intent intent)
{
    return QString::fromUtf16(labels[int(intent)]);
}

bool Meaning::does(Intent wanted) const
{
    return std::any_of(intents.begin(), intents.end(), [&](const ScoredIntent &s) { return s.intent == wanted; });
}

bool Meaning::isEmptyHanded() const
{
    return !when && name.isEmpty() && phone.isEmpty() && email.isEmpty() && !partySize && services.isEmpty()
        && staff.isEmpty() && choice.kind == Choice::Kind::None;
}

Meaning understand(QStringView text, const Listening &listening)
{
    return understandWith(text, listening, IntentModel::builtIn());
}

Meaning understandWith(QStringView text, const Listening &listening, const IntentModel *model)
{
    const Tokens tokens{text, listening.tongue};
    Meaning meaning;
    if (tokens.isEmpty())
        return meaning;
    meaning.phone = readPhone(tokens, listening);
    if (meaning.phone.isEmpty() || !listening.isAsked(Asked::Phone))
        meaning.whens = readWhens(tokens, listening);
    if (!listening.isAsked(Asked::Phone) && isInDate(meaning.phone, meaning.whens))
        meaning.phone = {};
    if (!meaning.phone.isEmpty()) // the digits of a number are no time of day
        meaning.whens.removeIf(
            [&](const When &when) { return when.from < meaning.phone.to && meaning.phone.from < when.to; });
    if (!listening.services.isEmpty()) // on an owner's own line times are wished for
        meaning.tellsOnset = leaveOutOnsets(tokens, meaning.whens);
    const auto digits = isBirthDate(listening) ? birthDateIn(tokens, listening) : std::nullopt;
    if (digits)
        meaning.when = digits;
    else if (isBirthDate(listening) && !meaning.whens.isEmpty())
        meaning.when = meaning.whens.back();
    else
        meaning.when = settled(meaning.whens);
    meaning.choice = readChoice(tokens, listening, meaning.whens);
    meaning.services = servicesMeant(tokens, listening);
    const NeedsTold needs = matchNeeds(tokens, listening.services, listening.isAsked(Asked::Service));
    if (!isNamed(meaning.services))
        meaning.needs = needs.services;
    meaning.staff = matchList(tokens, listening.staff, listening.isAsked(Asked::Staff));
    meaning.name = readName(tokens, listening);
    leaveOutNamed(listening, tokens, meaning);
    if (listening.isAsked(Asked::Postcode))
        meaning.postcode = readPostcode(tokens);
    const Electronic electronic = readElectronic(tokens, listening);
    meaning.email = electronic.email;
    meaning.url = electronic.url;
    meaning.address = readAddress(tokens, listening);
    const Party party = readParty(tokens, listening);
    meaning.partySize = party.size;
    meaning.partyWords = party.words;
    countLanguages(tokens, meaning);
    decideIntents(tokens, listening, model, meaning);
    if (needs.danger && !meaning.does(Intent::Emergency)) {
        constexpr double Certain = 0.95;
        meaning.intents.push_front({Intent::Emergency, Certain});
    }
    return meaning;
}
} // namespace cloudgreet::language
