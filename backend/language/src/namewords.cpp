// SPDX-License-Identifier: GPL-3.0-or-later
#include "namewords.h"
#include "readers.h"
#include <algorithm>
#include <unordered_set>

namespace cloudgreet::language {
namespace {
using Words = std::unordered_set<std::u16string_view>;

/// What may stand where a name could, but is none.
const std::unordered_set<std::u16string_view> &commonWords(Tongue tongue)
{
    static const std::unordered_set<std::u16string_view> english{u"a", u"an", u"the", u"yes", u"yeah", u"no", u"not",
        u"i", u"me", u"my", u"name", u"is", u"it", u"its", u"this", u"that", u"under", u"for", u"am", u"and", u"or",
        u"please", u"thanks", u"thank", u"you", u"sure", u"ok", u"okay", u"hi", u"hello", u"hey", u"calling", u"here",
        u"on", u"at", u"in", u"to", u"of", u"with", u"from", u"about", u"want", u"would", u"like", u"need", u"book",
        u"booking", u"appointment", u"reservation", u"have", u"had", u"has", u"been", u"be", u"was", u"do", u"does",
        u"did", u"can", u"could", u"will", u"may", u"what", u"when", u"where", u"who", u"how", u"why", u"looking",
        u"trying", u"going", u"just", u"good", u"great", u"fine", u"well", u"so", u"but", u"sorry", u"interested",
        u"wondering", u"hoping", u"new", u"there", u"we", u"he", u"she", u"they", u"our", u"your", u"his", u"her",
        u"their", u"by", u"up", u"out", u"if", u"right", u"correct", u"as", u"any", u"all", u"some", u"one", u"two",
        u"first", u"last", u"second", u"spelled", u"spelt", u"spell", u"that's", u"phone", u"number", u"morning",
        u"afternoon", u"evening", u"tomorrow", u"today", u"time", u"day", u"free", u"available", u"table", u"people",
        u"put", u"under", u"actually", u"um", u"uh", u"er", u"ah", u"oh", u"only", u"really", u"already", u"still",
        u"also", u"late", u"early", u"busy", u"open", u"surname", u"full", u"mr", u"mrs", u"ms", u"miss", u"dr",
        u"doctor", u"make", u"get", u"let", u"see", u"think", u"know", u"wrong", u"change", u"cancel", u"haircut",
        u"cut", u"service", u"us", u"me", u"them", u"then", u"than", u"more", u"anything", u"nothing", u"something",
        u"else", u"after", u"before", u"next", u"week", u"month", u"later", u"earlier", u"are", u"party", u"guests",
        u"it's", u"bye", u"goodbye", u"maybe", u"perfect", u"nice", u"help", u"call", u"called", u"calls", u"message",
        u"someone", u"person", u"human", u"speak", u"talk", u"again", u"repeat", u"coming", u"having", u"getting",
        u"happy", u"sick", u"unable", u"able", u"afraid", u"not", u"done", u"set", u"hour", u"minutes", u"price",
        u"cost", u"much", u"many", u"stop", u"wait", u"hold", u"never", u"mind", u"using", u"use", u"same",
        u"different", u"both", u"either", u"neither", u"looks", u"sounds", u"works", u"work", u"tell", u"said", u"say",
        u"says", u"booked", u"business", u"thankyou", u"meant", u"because", u"needs", u"running", u"restaurant",
        u"food", u"cuisine", u"instead", u"back", u"should", u"cancelled", u"canceled", u"nothing", u"whatever",
        u"middle", u"pm", u"am", u"place", u"reservations", u"bookings", u"ask", u"says", u"too", u"very", u"give",
        u"take", u"go", u"come", u"named", u"myself", u"yourself", u"himself", u"herself", u"ourselves", u"themselves",
        u"now"};
    static const std::unordered_set<std::u16string_view> spanish{u"si", u"no", u"me", u"mi", u"nombre", u"es", u"soy",
        u"llamo", u"el", u"la", u"los", u"las", u"un", u"una", u"de", u"del", u"a", u"en", u"con", u"por", u"para",
        u"y", u"o", u"que", u"favor", u"gracias", u"hola", u"buenos", u"buenas", u"dias", u"tardes", u"noches",
        u"bueno", u"bien", u"claro", u"quiero", u"quisiera", u"necesito", u"cita", u"reserva", u"hora", u"tengo",
        u"puedo", u"como", u"cuando", u"donde", u"cuanto", u"yo", u"usted", u"este", u"esta", u"eso", u"esto",
        u"apellido", u"correcto", u"vale", u"perdon", u"pues", u"mejor", u"hoy", u"manana", u"tarde", u"noche",
        u"lunes", u"martes", u"miercoles", u"jueves", u"viernes", u"sabado", u"domingo", u"se", u"su", u"numero",
        u"telefono", u"nada", u"mas", u"otro", u"otra", u"cancelar", u"cambiar", u"hablar", u"persona", u"adios",
        u"aqui", u"habla", u"ya", u"muy", u"lo", u"le", u"dos", u"tres", u"un", u"uno", u"corte", u"pelo",
        u"interesado", u"interesada", u"nuevo", u"nueva", u"cliente", u"seguro", u"libre", u"ocupado", u"llama",
        u"llamada", u"llamado"};
    return tongue == Tongue::Spanish ? spanish : english;
}

const Words &relations(Tongue tongue)
{
    static const Words english{u"daughter", u"daughters", u"son", u"sons", u"wife", u"husband", u"spouse", u"mother",
        u"father", u"mom", u"mum", u"mommy", u"mummy", u"mama", u"dad", u"daddy", u"papa", u"parent", u"parents",
        u"brother", u"sister", u"aunt", u"auntie", u"uncle", u"cousin", u"nephew", u"niece", u"grandmother",
        u"grandfather", u"grandma", u"grandpa", u"granny", u"gran", u"nan", u"nana", u"granddad", u"grandad",
        u"grandson", u"granddaughter", u"grandchild", u"child", u"children", u"kid", u"kids", u"baby", u"toddler",
        u"girl", u"boy", u"girlfriend", u"boyfriend", u"partner", u"fiance", u"fiancee", u"stepson", u"stepdaughter",
        u"stepmother", u"stepfather", u"stepmom", u"stepdad", u"godson", u"goddaughter", u"twins", u"friend",
        u"friends", u"mate", u"buddy", u"neighbor", u"neighbour", u"roommate", u"flatmate", u"housemate", u"colleague",
        u"coworker", u"boss", u"manager", u"assistant", u"employee", u"client", u"customer", u"patient", u"guest",
        u"student", u"family"};
    static const Words spanish{u"hija", u"hijas", u"hijo", u"hijos", u"esposa", u"esposo", u"marido", u"mujer",
        u"madre", u"padre", u"mama", u"papa", u"padres", u"hermana", u"hermano", u"tia", u"tio", u"prima", u"primo",
        u"sobrina", u"sobrino", u"abuela", u"abuelo", u"abuelita", u"abuelito", u"nieta", u"nieto", u"suegra",
        u"suegro", u"cunada", u"cunado", u"nuera", u"yerno", u"novia", u"novio", u"pareja", u"prometida", u"prometido",
        u"amiga", u"amigo", u"vecina", u"vecino", u"companera", u"companero", u"jefa", u"jefe", u"bebe", u"nena",
        u"nene", u"nina", u"nino", u"chica", u"chico", u"ahijada", u"ahijado", u"hijastra", u"hijastro", u"senora",
        u"clienta", u"cliente", u"paciente", u"familia"};
    return tongue == Tongue::Spanish ? spanish : english;
}

/// "my eldest daughter", "mi hija menor": what stands beside a relation.
bool isBesideRelation(const Token &word)
{
    return word.isAny(u"little", u"young", u"younger", u"youngest", u"old", u"older", u"oldest", u"elder", u"eldest",
        u"elderly", u"dear", u"lovely", u"best", u"good", u"other", u"own", u"ex", u"new", u"great", u"step", u"mayor",
        u"menor", u"pequena", u"pequeno", u"mejor", u"buena", u"buen", u"querida", u"querido", u"futura", u"futuro",
        u"politica", u"politico");
}
} // namespace

bool isCommonWord(QStringView word, Tongue tongue)
{
    return commonWords(tongue).contains(view16(word));
}

QString capitalised(QStringView word)
{
    QString out = word.toString();
    const bool shouted = std::all_of(word.begin(), word.end(), [](QChar c) { return !c.isLower(); }) && word.size() > 1;
    if (shouted)
        out = out.toLower();
    if (!out.isEmpty())
        out[0] = out[0].toUpper();
    for (qsizetype i = 1; i < out.size(); ++i)
        if (out[i - 1] == u'-' || out[i - 1] == u'\'')
            out[i] = out[i].toUpper();
    return out;
}

bool isOwner(const Token &word)
{
    return word.isAny(u"my", u"our", u"his", u"her", u"their", u"the", u"a", u"an", u"mi", u"mis", u"su", u"sus",
        u"nuestra", u"nuestro", u"nuestros", u"el", u"la", u"un", u"una");
}

bool isPet(const Token &word)
{
    return word.isAny(u"dog", u"cat", u"puppy", u"kitten", u"horse", u"rabbit", u"hamster", u"pet", u"perro", u"perra",
        u"gato", u"gata", u"cachorro", u"caballo", u"mascota");
}

bool namesRelation(const Token &word, Tongue tongue)
{
    return word.kind == TokenKind::Word && (relations(tongue).contains(view16(word.text)) || isPet(word));
}

namespace {
/// Whether "my", "his" or the like stands before, with nothing but "eldest" or "in-law" between.
bool isOwned(const std::vector<Token> &words, int at, Tongue tongue)
{
    constexpr int Farthest = 3;
    for (int i = at - 1; i >= 0 && i >= at - Farthest; --i) {
        if (isOwner(words[size_t(i)]))
            return true;
        if (!isBesideRelation(words[size_t(i)]) && !namesRelation(words[size_t(i)], tongue)
            && !words[size_t(i)].is(u"-"))
            return false;
    }
    return false;
}

/// "Daughter Emma Brown" without "my": written small before a name that is not.
bool isSmallBeforeName(const Tokens &tokens, int at)
{
    const auto &words = tokens.words();
    return at + 1 < int(words.size()) && tokens.original()[words[size_t(at)].from].isLower()
        && tokens.original()[words[size_t(at) + 1].from].isUpper();
}
} // namespace

bool isRelation(const Tokens &tokens, int at)
{
    const auto &words = tokens.words();
    const Token &word = words[size_t(at)];
    if (namesRelation(word, tokens.tongue()))
        return isOwned(words, at, tokens.tongue()) || isSmallBeforeName(tokens, at);
    if (word.is(u"law"))
        return at > 0 && (words[size_t(at) - 1].is(u"in") || words[size_t(at) - 1].is(u"-"));
    if (!isBesideRelation(word))
        return false;
    const bool before = at + 1 < int(words.size()) && namesRelation(words[size_t(at) + 1], tokens.tongue());
    const bool behind = at > 0 && namesRelation(words[size_t(at) - 1], tokens.tongue());
    return (before || behind) && isOwned(words, at, tokens.tongue());
}

size_t behindRelation(const Tokens &tokens, size_t at)
{
    const auto &words = tokens.words();
    size_t i = at;
    bool related = false;
    for (; i < words.size(); ++i) {
        const Token &word = words[i];
        const bool joint = related
            && (word.isAny(u"-", u"in", u",", u"named", u"called", u"llamada", u"llamado") || word.is(u"que")
                || word.is(u"se") || word.is(u"llama"));
        if (isPet(word) && isRelation(tokens, int(i)))
            return words.size(); // whose name follows is no customer
        if (!isOwner(word) && !isRelation(tokens, int(i)) && !joint)
            break;
        related = related || namesRelation(word, tokens.tongue());
    }
    return related ? i : at;
}
} // namespace cloudgreet::language
