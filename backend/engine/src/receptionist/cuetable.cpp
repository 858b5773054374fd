// SPDX-License-Identifier: GPL-3.0-or-later
// What callers ask and bring up; a cue has as many rows as it has ways of being said. And the words that rows share.
#include "cuetable.h"

namespace cloudgreet::reception {
namespace {
/// Words that stand in several rows, there as {name}.
constexpr CueWords words[] = {
    {u"{kin}",
        u"son|daughter|wife|husband|partner|girlfriend|boyfriend|fiancee?|mother|father|mom|mum|dad|"
        u"friend|kid|child|"
        u"children|kids|boy|girl|brother|sister|grandmother|grandfather|grandma|grandpa|grandson|"
        u"granddaughter|aunt|uncle|"
        u"boss|colleague|neighbou?r|roommate|hij[oa]|espos[oa]|marido|mujer|madre|padre|mama|papa|"
        u"amig[oa]|novi[oa]|"
        u"herman[oa]|abuel[oa]|niet[oa]|tia|tio|jef[ea]"},
    {u"{several}", // each of whom or of which is seen by itself
        u"cats|dogs|pets|kittens|puppies|rabbits|birds|parrots|horses|hamsters|guinea pigs|animals|"
        u"kids|children|boys|girls|sons|daughters|babies|grandkids|grandchildren|brothers|sisters|friends|"
        u"cars|vehicles|trucks|vans|bikes|bicycles|motorbikes|motorcycles|scooters|suvs|"
        u"gat[oa]s|gatit[oa]s|perr[oa]s|perrit[oa]s|mascotas|conejos|pajaros|"
        u"hij[oa]s|nin[oa]s|chic[oa]s|niet[oa]s|herman[oa]s|amig[oa]s|bebes|"
        u"coches|carros|autos|motos|bicis|bicicletas|furgonetas|camiones"},
    {u"{of us}", u"my|mi|our|nuestr[oa]"},
    {u"{which one}", u"little|older|younger|other|oldest|youngest"},
    {u"{so}", // what may stand before a request
        u"no|nope|ok|okay|well|oh|um|uh|sorry|wait|actually|you know what|please|just|then|so|and|but|"
        u"hey|listen|look|can you|"
        u"could you|would you|will you|let's|let us|we can|i want to|i'd like to|i need to|i have to|"
        u"i'm going to|i think i'll|"
        u"i'll|go ahead and|i said|a ver|mejor|entonces|bueno|pues|ay|perdon|disculpe|oiga|por favor|"
        u"quiero|quisiera|puede|"
        u"podria|me puede|vamos a|voy a|y|pero|si"},
    {u"{tail}",
        u"please|then|for now|for today|now|altogether|thanks|thank you|completely|entirely|anyway|"
        u"after all|again|sir|ma'am|"
        u"por favor|todo|mejor|gracias|entonces|ya|nada mas|senorita"},
    {u"{the thing}",
        u"it|that|this|that one|everything|all of (?:it|that|this)|all that|"
        u"(?:the|this|that|my) (?:whole |entire )?(?:thing|appointment|booking|reservation|visit|request|lot)"},
    {u"{needs}",
        u"needs|wants|would like|'d like|could use|should have|should get|is due for|has to have|"
        u"necesita|quiere|quisiera|"
        u"le hace falta"},
    {u"{done}", u"booked|confirmed|cancelled|canceled|moved|scheduled|reserved"},
    {u"{hecha}", u"reservad[oa]|confirmad[oa]|hech[oa]|cancelad[oa]|apuntad[oa]|agendad[oa]|anotad[oa]"},
    {u"{it}", u"it|that|this|everything|we|the appointment|my appointment|the booking|my booking"},
    {u"{book}", u"books?|calendar|system|diary|schedule|computer|agenda"},
    {u"{really}", u"really|actually|definitely|already|all|now|officially|fully|truly"},
};

constexpr CueRow rows[] = {
    {Cue::Price, uR"(\bhow much\b(?! (time|longer|notice|later|earlier)))"},
    {Cue::Price,
        uR"(\b(price|prices|cost|costs|expensive|the total|total (price|cost|be|going|for)|in total|altogether)\b)"},
    {Cue::Price, uR"(\bfor (?:only |just |under )?\d+ (?:dollars|bucks|euros|pounds|pesos)\b)"},
    {Cue::Price, uR"(\bcuanto (cuesta|cuestan|vale|valen|es|sale|seria|cobran|costaria|me sale)\b)"},
    {Cue::Price, uR"(\b(precio|precios|caro|cara|el total|en total)\b)"},
    {Cue::Price, // "what does that run me", "what would a filling set me back"
        uR"(\b(?:runs?|running|cost|costs|costing|sets?|setting) (?:me|us|you|a person)(?: back)?\b(?! (?:out|)"
        uR"(down|into)\b))"},
    {Cue::Price, uR"(\bwhat (?:do|will|would) (?:i|we) (?:owe|pay)\b)"},
    {Cue::Price, uR"(\bwhat (?:do|would|will) (?:you|they) (?:charge|want for|ask for|take for)\b)"},
    {Cue::Price, uR"(\bwhat(?:'s| is| are| would)? (?:the (?:damage|charge|fee|rate)|i be paying|i looking at)\b)"},
    {Cue::Price, uR"(\b(?:a|por) (?:cuanto|como) (?:me )?(?:sale|salen|saldria|esta|estan|queda|quedaria)\b)"},
    {Cue::Price, uR"(\b(?:cuanto|que) (?:me )?(?:costaria|saldria|tengo que pagar|hay que pagar|pago|cobra|cobran)\b)"},
    {Cue::Duration,
        uR"(\bhow (long|much time|many minutes|many hours)\b(?!.*\b(open|have you|been|wait|ago|until|before)\b))"},
    {Cue::Duration, uR"(\bcuanto (dura|duran|tarda|tardan|tiempo)\b)"},
    {Cue::WhichMoment,
        uR"(\b(what|which) (date|day|time|day of the week)('s| is| was| are| would| will)? (that|it|this)\b)"},
    {Cue::WhichMoment, uR"(\bwhen('s| is| was) (that|it|this)\b)"},
    {Cue::WhichMoment, uR"(\bque (dia|fecha|hora) (es|era|seria)\b)"},
    {Cue::WhichMoment, uR"(\b(para )?cuando (es|era|seria)\b)"},
    {Cue::WhichMoment,
        uR"(\b(?:what|which) (?:was|were|is|are) (?:the|my|those|these) (?:time|times|day|days|date|hour|options|)"
        uR"(choices)\b)"},
    {Cue::WhichMoment, uR"(\b(?:what|which) (?:time|times|day|days|date)(?: \w+){1,4} again\b)"},
    {Cue::WhichMoment, uR"(\bwhat (?:time|day|date) (?:did|do) (?:you|we|i) (?:say|have|agree|pick|choose)\b)"},
    {Cue::WhichMoment, uR"(\b(?:a )?que (?:hora|dia|horas|dias) (?:era|eran|dijo|me dijo|quedamos|habiamos dicho)\b)"},
    {Cue::WhichMoment, uR"(\bcual(?:es)? (?:era|eran) (?:la|las|el|los) (?:hora|horas|dia|dias|opcion|opciones)\b)"},
    {Cue::WhoWith, uR"(\b(is|would|will|was) (that|it|this|the appointment)( be)?( booked)? with\b)"},
    {Cue::WhoWith,
        uR"(\bwho (is it|will it be|would it be|is that|am i|will i|would i|do i|would it|will it)\b.*\b(with|see|)"
        uR"(seeing|get)\b)"},
    {Cue::WhoWith,
        uR"(\b(which|what) (doctor|dentist|stylist|person|barber|therapist|hygienist|technician)\b(?=.*\b(with|)"
        uR"(see|is|will|would|get|coming)\b))"},
    {Cue::WhoWith,
        uR"(^(?:and |so |ok |okay )*(who with|with who|who|whom|which (?:one|person|doctor|dentist|stylist))(?: )"
        uR"(please)?$)"},
    {Cue::WhoWith,
        uR"(\bwho(?:'s| is| will be)? (?:going to be |gonna be )?(?:doing|seeing|treating|cutting|taking care of) )"
        uR"((?:it|that|me|my)\b)"},
    {Cue::WhoWith, uR"(\bwho (?:am i|are we|will i|do i) (?:be )?(?:seeing|see|getting|get)\b)"},
    {Cue::WhoWith, uR"(\bwho('s| is) (that|it)\b.*\bwith\b)"},
    {Cue::WhoWith, uR"(\bwith (whom|who|which)\b)"},
    {Cue::WhoWith, uR"(\bcon (quien|que doctora?|cual)\b)"},
    {Cue::WhoWith, uR"(\b(es|seria|sera) con (el|la|los) )"},
    {Cue::OpenNow, uR"(\b(open|closed)\b.*\b(now|at the moment|currently)\b)"},
    {Cue::OpenNow, uR"(\bstill open\b)"},
    {Cue::OpenNow, uR"(\b(abiert[oa]s?|abren|cerrad[oa]s?)\b.*\b(ahora|en este momento|todavia|ya)\b)"},
    {Cue::OpenNow, uR"(\b(ahora|todavia|siguen) (mismo )?(abiert[oa]s?|cerrad[oa]s?)\b)"},
    {Cue::OpenOn,
        uR"(\b(do|are|will|would|is) (you|they|anyone|anybody|the \w+)( guys| all)? (ever |also )?(work|working|)"
        uR"(open|opened|closed|in)\b.*\b((mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|the weekend|)"
        uR"(holidays|evenings?|christmas|thanksgiving)\b)"},
    {Cue::OpenOn,
        uR"(\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|holidays|evenings?|christmas|thanksgiving)\b)"
        uR"(.{0,12}\b(?:are|is|will) (?:you|they|anyone|anybody|the \w+) (?:be )?(?:open|closed|working|in)\b)"},
    {Cue::OpenOn,
        uR"(\b(?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|fin de semana|festivos|feriados)\b.{0,12})"
        uR"(\b(?:abren|atienden|trabajan|estan? abiert[oa]s?|cierran)\b)"},
    {Cue::OpenOn,
        uR"(\b(trabajan|abren|atienden|esta(n)? abiert[oa]s?|cierran)\b.*\b(lunes|martes|miercoles|jueves|viernes|)"
        uR"(sabados?|domingos?|fin de semana|fines de semana|festivos|feriados)\b)"},
    {Cue::PersonsDays,
        uR"(\b(?:what|which) (?:days?|hours?|shifts?|times?) (?:does|do|is|are|will) (?:\w+ ){1,4}?(?:work|working|)"
        uR"(in|there|on|come in|see (?:people|patients|clients))\b)"},
    {Cue::PersonsDays, uR"(\bwhen (?:does|do|is|are) (?:\w+ ){1,4}?(?:work|working|in|there|around|come in)\b)"},
    {Cue::PersonsDays,
        uR"(\b(?:que dias|que horario|cuando|a que horas?|en que horario) (?:trabaja|atiende|esta|viene|tiene)\b)"},
    {Cue::StrongComplaint,
        uR"(\b(refund|refunded|complain|complaint|complaints|complaining|money back|compensation|reembolso|queja|)"
        uR"(quejarme|reclamo|reclamar|reclamacion|me devuelvan|devuelvan|mi dinero)\b)"},
    {Cue::Complaint,
        uR"(\b(was|were|been|did|fue|estuvo|quedo|quede)\b.*\b(terrible|horrible|awful|the worst|unacceptable|)"
        uR"(disgusting|disappointed|disappointing|unhappy|rude|ruined|botched|pesimo|pesima|inaceptable|muy mal|)"
        uR"(decepcionad[oa]|groser[oa])\b)"},
    {Cue::Complaint,
        uR"(\b(i am|i'm|im|we are|estoy) (very |really |so |not at all |muy )?(unhappy|disappointed|dissatisfied|)"
        uR"(not happy|not satisfied|descontent[oa]|decepcionad[oa])\b)"},
    {Cue::TellSomebody,
        uR"(\b(?:(?:running|will be|i'll be|i'm|i am|gonna be|going to be) (?:a (?:little |bit |few minutes )?|)"
        uR"(\w+ minutes )?late\b|llegar(?:e)? tarde|voy tarde|voy con retraso|estoy retrasad[oa]))"},
    {Cue::TellSomebody,
        uR"(\b(?:can|could|would|will|have|ask|tell|get) (?:(?!me\b|you\b|us\b)[\w'.-]+ ){1,3}?(?:to )?(?:call|)"
        uR"(ring|phone) (?:me|us)\b)"},
    {Cue::TellSomebody, uR"(\b(?:call|ring|phone) me back\b)"},
    {Cue::TellSomebody, uR"(\bme (?:llame|llamen|devuelvan la llamada)\b)"},
    {Cue::TellSomebody,
        uR"((?:^|\b(?:can|could|would|will) you (?:just |please )?)(?:(?:please|just) )*(?:tell|ask) (?!me\b|us\b|)"
        uR"(you\b)(?:[\w'.-]+ ){1,3}?to \w+)"},
    {Cue::TellSomebody,
        uR"(^(?:(?:please|can you|could you|would you|will you|just|hi|hello|yes|and|also|ok|okay|so|i need you )"
        uR"(to|i want you to|por favor|puede|podria|hola|y|si) )*(?:(?:tell|inform|notify|let|remind) (?!me\b|)"
        uR"(us\b|you\b)(?:[\w'.-]+ ){1,4}?(?:know )?(?:that )?(?:i|i'm|im|i'll|i've|we|we're|we'll|my|he|she|it|)"
        uR"(it's|they|there|her|his|their|our|the|nobody|somebody|someone)\b|)"
        uR"((?:digale|diganle|dile|avisele|avisenle|informele|decirle|avisarle) (?:a|al)\b.* )"
        uR"(que\b))"},
    {Cue::NoMoreCalls,
        uR"(\b(stop|quit|no more|never|don't|do not) (calling|call|phoning|phone|ringing|ring|contacting|contact|)"
        uR"(bothering|bother)( me| us)?( again| anymore| any more| ever)?$)"},
    {Cue::NoMoreCalls, uR"(\b(stop|quit) (calling|phoning|ringing|contacting|bothering)\b)"},
    {Cue::NoMoreCalls, uR"(\b(take|remove) (me|my number|us) (off|from)\b)"},
    {Cue::NoMoreCalls, uR"(\bdo not call list\b)"},
    {Cue::NoMoreCalls, uR"(\bdej(e|en) de (llamar|molestar))"},
    {Cue::NoMoreCalls, uR"(\bno me (llame|llamen|vuelvan? a llamar|molesten?)\b)"},
    {Cue::NoMoreCalls, uR"(\b(quiten?|borren?)me? .*\blista\b)"},
    {Cue::WrittenConfirmation,
        uR"(\b(text|sms|email|e mail|mensaje|correo|whatsapp)\b.*\b(confirm|confirms|confirming|confirmation|)"
        uR"(confirmacion|confirmar|confirme|reminder|recordatorio|details)\b)"},
    {Cue::WrittenConfirmation,
        uR"(\b(confirm|confirmation|confirmacion|reminder|recordatorio)\b.*\b(text|sms|email|mensaje|correo|)"
        uR"(whatsapp)\b)"},
    {Cue::WrittenConfirmation,
        uR"(\b(text|send) me (the|a|that|my) (details|confirmation|time|appointment|reminder)\b)"},
    {Cue::Another, uR"(\b(another|one more|second|also|as well|too) (one|appointment|booking|slot)\b)"},
    {Cue::Another, uR"(\b(another|one more) (?!day|time|date|number|question|thing|moment|second|minute)\w)"},
    {Cue::Another, uR"(\b(one|same|the same thing) (as well |too |also )?for (my|our|his|her|him|me|us)\b)"},
    {Cue::Another, uR"(\b(otra|otro|una|uno|lo mismo) (mas|igual|tambien)?\s?para (mi|nuestr[oa]|el|ella)\b)"},
    {Cue::Another, uR"(\b(otra|una) (cita )?mas\b)"},
    {Cue::Another, uR"(\botra cita\b)"},
    {Cue::TwoAtOnce,
        uR"(\b(?:(?:one|una|uno) )?(?:for|para) (?:me|myself|mi)\b.*?\b(?:and|y) ((?:one|another|una|uno|otra|)"
        uR"(otro)? ?(?:for|para) (?:my |mi )?\w+.*)$)"},
    {Cue::TwoAtOnce, uR"(\b(?:me|myself|mi) (?:and|y) ((?:{of us}) (?:{which one} )?(?:{kin})\b.*)$)"},
    {Cue::Couple,
        uR"(\b((?:{of us}) (?:{which one} )?(?:{kin})) (?:and|y) (?:i|me|myself|yo|para mi|mi)\b)"},
    {Cue::SeveralAtOnce,
        uR"(\b(two|three|four|2|3|4|both)(?: of)? (?:my |our |the |these |those )?(?:\w+ )?(?:{several})\b)"},
    {Cue::SeveralAtOnce,
        uR"(\b(two|three|four|2|3|4|dos|tres|cuatro) (?:\w+ )?(?:appointments|bookings|slots|visits|citas|reservas|)"
        uR"(visitas)\b)"},
    {Cue::SeveralAtOnce, uR"(\b(dos|tres|cuatro|2|3|4) (?:\w+ )?(?:{several})\b)"},
    {Cue::SeveralAtOnce,
        uR"(\b(?:for|of|para|somos|we are|there are) (two|three|four|dos|tres|cuatro|2|3|4) (?:of us|people|persons|)"
        uR"(adults|personas|adultos)\b)"},
    {Cue::SeveralAtOnce, uR"(\b(?:the|my|our|los|las|mis|nuestr[oa]s) (twins|gemel[oa]s|melliz[oa]s)\b)"},
    {Cue::SeveralAtOnce, uR"(\b(both) of us\b)"},
    {Cue::SeveralAtOnce, uR"(\b(?:us|we|we'd|we're) (both)\b)"},
    {Cue::SeveralAtOnce, uR"(\b(ambos|ambas)\b)"},
    {Cue::SeveralAtOnce, uR"(\b(?:para|a|nosotros) l[oa]s (dos)\b(?! (?:y|en|de la|media|menos|cuarto)\b|$))"},
    {Cue::OnlyOneOfThem,
        uR"(\b(?:one|1|only one|just one|one or the other|un[oa]|solo un[oa]|un[oa] solo) (?:of (?:them|those|the|)"
        uR"(my|us)|de (?:ell[oa]s|los|las))\b)"},
    {Cue::ForSomebodyElse, uR"(\b(?:for|para) (?:{of us}|his|her|the|el|la) (?:{which one} )?(?:{kin})\b)"},
    {Cue::ForSomebodyElse, // "my son needs one too"
        uR"(\b(?:{of us}) (?:{which one} )?(?:{kin})(?=(?: \w+)?(?: also| too| tambien)? (?:{needs}) (?:\w+ )"
        uR"()?(?:one|an appointment|the same|it|una|otra|lo mismo|cita|un|a)\b))"},
    {Cue::ForSomebodyElse,
        uR"(\b(?:can|could|may|puede|podria) (?:{of us}) (?:{which one} )?(?:{kin})(?=(?: \w+)? (?:also |tambien )"
        uR"()?(?:come|get|have|be seen|book|join|venir|ir|pasar)\b))"},
    {Cue::ForSomebodyElse, uR"(\bso does (?:{of us}) (?:{which one} )?(?:{kin})\b)"},
    {Cue::CancelIt, uR"(\bcancel\b)"},
    {Cue::CancelIt, uR"(\bcall (it|that) off\b)"},
    {Cue::CancelIt, uR"(\b(remove|delete|undo|scrap|drop|erase) (it|that|this|(the|that|my) (appointment|booking))\b)"},
    {Cue::CancelIt, uR"(\btake (it|that|me) off\b)"},
    {Cue::CancelIt, uR"(\b(quite|quita|borre|borra|elimine|elimina|anula|anule|cancela|cancele)(me|nos)?l[ao]s?\b)"},
    {Cue::CancelIt, uR"(\b(cancelar|cancele|cancelela|cancelelo|cancela|anular|anule|anulela|cancelarla|anularla)\b)"},
    {Cue::MoveIt,
        uR"(\b(move|change|reschedule|shift|push|postpone|switch|bring|rearrange|put) (it|that|this|that one|(the|)"
        uR"(my|that|this|)"
        uR"(our) (time|day|date|appointment|booking|visit|slot|one))\b)"},
    {Cue::MoveIt,
        uR"(\b(cambiar|mover|pasar|aplazar|posponer|cambie|mueva|pase|adelantar)(la|lo|me)?\b.*\b(cita|hora|dia|)"
        uR"(reserva)\b)"},
    {Cue::MoveIt,
        uR"(\b(?:la|lo) (?:puedo|puede|podemos|podria|podriamos|pueden) (?:cambiar|mover|pasar|aplazar|poner|)"
        uR"(atrasar|adelantar)\b)"},
    {Cue::MoveIt, uR"(\b(cambiarla|moverla|pasarla|aplazarla|cambiela|muevala|pasela|reprogramarla|reprogramar)\b)"},
    {Cue::Moves,
        uR"(\b(?:mov(?:e|ed|ing)|chang(?:e|ed|ing)|shift(?:ed|ing)?|push(?:ed|ing)?|postpon(?:e|ed|ing)|)"
        uR"(rearrang(?:e|ed|)"
        uR"(ing)|re-?schedul(?:e|ed|ing)|swap(?:ped|ping)?|switch(?:ed|ing)?|put(?:ting)? (?:\w+ ){0,3}?(?:off|back|)"
        uR"(forward|later|earlier)|)"
        uR"(bring(?:ing)? (?:\w+ ){0,3}?(?:forward|ahead|up)|delay(?:ed|ing)?|go (?:to|on)|come (?:on|)"
        uR"(in on)? ?(?:another|a different))\b)"},
    {Cue::Moves,
        uR"(\b(?:(?:cambi|mov|muev|pas|aplaz|pospon|pospong|adelant|atras|retras|reprogram|reagend|traslad)(?:ar|er|)"
        uR"(e|a|ad[oa]|emos|)"
        uR"(en|o)(?:me|nos)?(?:l[ao])?)\b)"},
    {Cue::BooksMore,
        uR"(\b(?:also|as well|too|additional|extra|tambien|ademas|otra cita|nueva cita|new appointment)\b)"},
    {Cue::MovesWhole,
        uR"(\b(?:move|reschedule|postpone|rearrange|put off|put back) (?:it|that|this)\b(?! (?:out|away|in|into|from )"
        uR"(here|there|over there)\b))"},
    {Cue::MovesWhole, uR"(\b(?:aplazar|posponer|reprogramar|reagendar|adelantar|retrasar)l[ao]\b)"},
    {Cue::BeginsToAsk,
        uR"(\b(to ask|to know|to find out|a question|wondering|curious|saber|preguntar|preguntarle|una pregunta|)"
        uR"(una duda)( you| le| les| for| about| something| sobre| algo| una cosa| one thing| if| whether| maybe| )"
        uR"(perhaps| si| quizas?| tal vez| please| por favor| and| um| uh)*$)"},
    {Cue::SameDay, uR"(\b(?:same|that very) (?:day|date)\b|\bmismo dia\b)"},
    {Cue::SameTime, uR"(\bsame (?:day and )?(time|hour)\b)"},
    {Cue::SameTime, uR"(\b(?:(?:at|for|keep) that (?:same )?(?:time|hour)|(?:keep|same) the (?:time|hour)|)"
        uR"(same slot)\b)"},
    {Cue::SameTime, uR"(\b(?:misma hora|a esa hora|mismo dia y hora|mismo horario|misma franja)\b)"},
    {Cue::CannotCome,
        uR"(\b(can't|cannot|can not|couldn't|won't be able to|will not be able to|not able to|unable to) (do|make|)"
        uR"(come|be there|manage|on|before|after|this|next)\b)"},
    {Cue::CannotCome,
        uR"(\b(doesn't|does not|don't|do not|won't|will not|isn't|is not|aren't|are not|never) (really )?(work|)"
        uR"(works|good|)"
        uR"(possible|suit|great)\b)"},
    {Cue::CannotCome, uR"(days? (?:is|are) (?:out|bad|no good|impossible|difficult|hard)\b)"},
    {Cue::CannotCome, uR"(\b(no puedo|no podre|no podria|no voy a poder)( ir| venir| el| los| ese| a esa| esa)?)"},
    {Cue::CannotCome, uR"(\bno me (va|viene|sirve)\b)"},
    {Cue::CannotCome, uR"(\bme (?:va|viene|queda) (?:muy |fatal|bastante |un poco )?(?:mal|fatal)\b)"},
    {Cue::ButNot,
        uR"(\b(wrong|not right|incorrect|change|mistake|misspelled|misheard|different|is not|isn't|equivocad[oa]|)"
        uR"(mal|cambiar|cambie|incorrect[oa])\b)"},
    {Cue::AsksWhoSpeaks,
        uR"(\b(are|is|am) (you|this|i)\b( \w+){0,4} (person|human|robot|bot|machine|recording|computer|ai|alive|)"
        uR"(real)\b)"},
    {Cue::AsksWhoSpeaks, uR"(\b(what's|what is) your name\b)"},
    {Cue::AsksWhoSpeaks, uR"(\bwho (am i|are you|is this)\b(?! (seeing|see|getting|with|booked|meeting|going to)))"},
    {Cue::AsksWhoSpeaks, uR"(\bcon quien hablo\b)"},
    {Cue::AsksWhoSpeaks, uR"(\bcomo se llama usted\b)"},
    {Cue::AsksWhoSpeaks,
        uR"(\b(es|eres|sois) (usted )?(un |una )?(\w+ )?(persona|robot|maquina|humano|humana|grabacion|)"
        uR"(contestador)\b)"},
    {Cue::AsksWhoSpeaks, uR"(\bestoy hablando con (un|una) (persona|robot|maquina|humano|grabacion)\b)"},
    {Cue::WhichFirm,
        uR"(^(?:(?:hi|hello|hey|yes|um|uh|so|good morning|good afternoon|excuse me|sorry) )*(?:is this|is that|have i )"
        uR"(got|have i reached|did i reach|am i calling|am i speaking (?:to|with)) (?:the |a )?(?!(?:real|person|)"
        uR"(human|robot|bot|machine|recording|computer|ai|going|still|ok|okay|it|for|free|possible|available|covered|)"
        uR"(right|correct|you|your|something|urgent|booked|confirmed|time|day|price|included)\b)[\w' ]{3,40}$)"},
    {Cue::WhichFirm,
        uR"(^(?:.* )?(?:is this|have i got|did i call) the (?:right|correct) (?:number|place|office|line)\b)"},
    {Cue::WhichFirm,
        uR"(^(?:(?:hola|buenas|buenos dias|buenas tardes|perdon|disculpe|si) )*(?:es(?: esta| este| ahi| aqui)?|)"
        uR"(hablo con|llamo a|estoy llamando a) (?:el|la|los|las) (?!(?:senor|senora|doctor|doctora|hora|persona|)"
        uR"(primera|segunda|misma|unica)\b)[\w ]{4,40}$)"},
    {Cue::AboutPerson, uR"(\b(person|human|real|alive|persona|humano|humana|de verdad)\b)"},
    {Cue::Waits,
        uR"(^(?:(?:ok|okay|oh|um|uh|just|please|yes|yeah|no|sorry|ay|un|a ver|si|bueno) )*(?:wait|hold on|one )"
        uR"(moment|moment|one second|one sec|one minute|second|sec|hang on|give me|bear with me|momento|momentito|)"
        uR"(segundo|segundito|espere|espera|esperese|deme|dame|a moment|a second|a sec)(?: just)?(?: a| one| un| )"
        uR"(me)?(?: second| sec| moment| minute| bit| momento| segundo| minuto)?(?: while i.*| let me.*| i need )"
        uR"(to (?:check|look|get|find).*)?(?: please| por favor)?$)"},
    {Cue::Waits, uR"(^(?:(?:{so}) )*(?:(?:don't|do not) hang up|no cuelgue)(?: (?:{tail}))*$)"},
    {Cue::Acknowledges,
        uR"(^(?:(?:oh|well|so|um|uh|ah|ok|okay|great|good|fine|perfect|thanks|thank you|so much|very much|a lot|)"
        uR"(alright|all right|cool|nice|hi|hello|hey|i see|bien|vale|perfecto|gracias|genial|muy bien|hola|bueno|)"
        uR"(pues|de acuerdo)(?: |$))+$)"},
    {Cue::SpeaksTo, uR"(\b(?:speak|talk|chat|connect me|put me through|transfer me|through) (?:to|with) (?!you\b))"},
    {Cue::SpeaksTo, uR"(\b(?:hablar con|comuni(?:que|car)me con|pas(?:e|ar)me con|ponerme con))"},
    {Cue::Corrects,
        uR"(\b(i said|i say|i meant|i mean|it's|it is|my name|the name|dije|he dicho|me llamo|quise decir)\b)"},
    {Cue::TooEarly, uR"(\b(too|that|so|muy|tan|demasiado) (early|temprano)\b)"},
    {Cue::TooLate, uR"(\b(too|that|so|muy|tan|demasiado) (late|tarde)\b)"},
    {Cue::BareTime,
        uR"(^(no |ok |actually |maybe |then |y |mejor |pero )*(around|about|at|how about|what about|make it|a las|)"
        uR"(sobre las|a la|como a las) (\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|)"
        uR"(una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)( then| please| instead| mejor| por )"
        uR"(favor)?$)"},
    {Cue::BareTime, // "yes, eleven though"
        uR"(^(?:(?:yes|yeah|yep|sure|ok|okay|fine|perfect|si|vale|claro|perfecto|please|por favor) )+(?:(?:but|only|)"
        uR"(just|at|)"
        uR"(pero|solo que|mejor|a las?) )*(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|)"
        uR"(una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)(?: thirty| fifteen| y media| y cuarto)?)"
        uR"((?: though| then| please| instead| mejor| por favor)*$)"},
    {Cue::ByThen, uR"(\b(by|until|till|no later than|hasta|a mas tardar)\b)"},
    {Cue::NotWith,
        uR"(\b(?:don't want|do not want|don't like|not|except|without|anyone but|anybody but|other than|else than|)"
        uR"(rather not|than) (?:to )?(?:see |have |be with |with |by )?(?:the )?(?:dr|doctor|mr|mrs|ms|miss)? ?)"
        uR"((?!(?:on|in|at|before|after|until|the|to|this|that|too|so|sure|really|today|tomorrow|morning|)"
        uR"(afternoon|evening|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b)\w+)"},
    {Cue::NotWith,
        uR"(\b(?:no quiero|no me gusta|menos|excepto|salvo|sin|que no sea) (?:ver a(?:l)? |ir con |ser )?(?:con )"
        uR"()?(?:el |la )?(?:dr|dra|doctor|doctora|senora?)? ?\w+)"},
    {Cue::NotWith, uR"(\bno (?:con (?:el |la )?|el |la )(?:dr|dra|doctor|doctora|senora?)? ?\w+)"},
    {Cue::AndThen, uR"(^(and|and on|what about|how about|and what about|y|y el|que tal|y los|y para)\b)"},
    {Cue::NextDay,
        uR"(\b(the day after|the next day|the following day|a day later|al dia siguiente|el dia siguiente|un dia )"
        uR"(despues)( that| then)?$)"},
    {Cue::IsItDone, uR"(\b(?:is|was) (?:anything|something|nothing) (?:{really} )?(?:{done})\b)"},
    {Cue::IsItDone, uR"(\bnothing(?:'s| is| was| has been) (?:really |yet )?(?:{done})\b)"},
    {Cue::IsItDone,
        uR"(\b(?:is|was|are|am) (?:{it}|they|i)(?: (?:{really}))* (?:for sure |for certain )?(?:{done}|set|done|)"
        uR"(arranged|final|certain|definite|official|gone|a done deal|locked in|written down)\b)"},
    {Cue::IsItDone, // "is it in the book now", "did you put me on the calendar"
        uR"(\b(?:is|are|am|got|get|put|have) (?:{it}|me|us|i)(?: (?:{really}))* (?:in|on|into|down in) (?:the|)"
        uR"(your) (?:{book})\b)"},
    {Cue::IsItDone, uR"(\b(?:do|did) you (?:have|get|got) (?:me|us|it|that) down\b)"},
    {Cue::IsItDone,
        uR"(\b(?:are|is) (?:both|they|these|those|all)(?: of (?:them|these|those))?(?: (?:{really}))* (?:{done}|)"
        uR"(set)\b)"},
    {Cue::IsItDone, uR"(\b(?:is|are) (?:\w+ ){0,4}(?:still|both) (?:on|booked|valid|standing)\b)"},
    {Cue::IsItDone,
        uR"(\bam i (?:(?:{really}|still) )*(?:in|down|good to go|on the (?:books|calendar|schedule|list))\b)"},
    {Cue::IsItDone, uR"(\bcount on (?:it|that|this)\b)"},
    {Cue::IsItDone, uR"(\b(?:so )?it (?:got |has )?(?:moved|changed|went through|worked)$)"},
    {Cue::IsItDone,
        uR"(\bso (?:i|we) (?:do |now |really )*have (?:it|the|that|my|an) ?(?:appointment|slot|spot|booking)?\b)"},
    {Cue::IsItDone, uR"(\b(?:it's|that's|this is|i'm|we're)(?: (?:{really}))* (?:{done})\b)"},
    {Cue::IsItDone,
        uR"(\b(?:did|has|have|does|was) (?:{it}|you|they|the cancellation)(?: (?:{really}))* (?:go through|gone )"
        uR"(through|get (?:{done})|been (?:{done})|(?:book|cancel|confirm|move|{done})(?: it| that| me)?)\b)"},
    {Cue::IsItDone,
        uR"(\b(?:do|have) (?:i|we)(?: (?:{really}))* (?:have|got) (?:the|that|an|my) (?:appointment|booking|slot|)"
        uR"(time|spot)\b)"},
    {Cue::IsItDone, uR"(\b(?:is|are) (?:my|the|our) (?:\w+ )?\w+(?: (?:{really}|for sure))* (?:{done})\b)"},
    {Cue::IsItDone,
        uR"(\b(?:se|la|lo) (?:cancelo|reservo|confirmo|cancelaron|reservaron|han cancelado|han reservado)\b)"},
    {Cue::IsItDone, uR"(\b(?:entonces|seguro que|segura que) (?:ya )?(?:esta|tengo|queda|quedo)\b)"},
    {Cue::IsItDone, uR"(\bya (?:tengo|esta) (?:la |mi )?(?:cita|reserva|(?:{hecha}))\b)"},
    {Cue::IsItDone, uR"(\b(?:esta|estoy|queda|quedo) (?:ya |todo |realmente )?(?:{hecha})\b)"},
};
} // namespace

std::span<const CueRow> askingCues()
{
    return rows;
}

std::span<const CueWords> cueWords()
{
    return words;
}
} // namespace cloudgreet::reception
