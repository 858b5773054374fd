// SPDX-License-Identifier: GPL-3.0-or-later
// The words by which a turn's cues are known. A cue has as many rows as it has ways of being said.
#include "cuetable.h"

namespace cloudgreet::reception {
namespace {
/// Words that stand in several rows, there as {name}.
constexpr CueWords words[] = {
    {u"{kin}",
        u"son|daughter|wife|husband|partner|girlfriend|boyfriend|fiancee?|mother|father|mom|mum|dad|friend|kid|child|"
        u"children|kids|boy|girl|brother|sister|grandmother|grandfather|grandma|grandpa|grandson|granddaughter|aunt|uncle|"
        u"boss|colleague|neighbou?r|roommate|hij[oa]|espos[oa]|marido|mujer|madre|padre|mama|papa|amig[oa]|novi[oa]|"
        u"herman[oa]|abuel[oa]|niet[oa]|tia|tio|jef[ea]"},
    {u"{of us}", u"my|mi|our|nuestr[oa]"},
    {u"{which one}", u"little|older|younger|other|oldest|youngest"},
    {u"{so}", // what may stand before a request
        u"no|nope|ok|okay|well|oh|um|uh|sorry|wait|actually|you know what|please|just|then|so|and|but|hey|listen|look|can you|"
        u"could you|would you|will you|let's|let us|we can|i want to|i'd like to|i need to|i have to|i'm going to|i think i'll|"
        u"i'll|go ahead and|i said|a ver|mejor|entonces|bueno|pues|ay|perdon|disculpe|oiga|por favor|quiero|quisiera|puede|"
        u"podria|me puede|vamos a|voy a|y|pero|si"},
    {u"{tail}",
        u"please|then|for now|for today|now|altogether|thanks|thank you|completely|entirely|anyway|after all|again|sir|ma'am|"
        u"por favor|todo|mejor|gracias|entonces|ya|nada mas|senorita"},
    {u"{the thing}",
        u"it|that|this|that one|everything|all of (?:it|that|this)|all that|"
        u"(?:the|this|that|my) (?:whole |entire )?(?:thing|appointment|booking|reservation|visit|request|lot)"},
    {u"{needs}",
        u"needs|wants|would like|'d like|could use|should have|should get|is due for|has to have|necesita|quiere|quisiera|"
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
        uR"(\b(?:runs?|running|cost|costs|costing|sets?|setting) (?:me|us|you|a person)(?: back)?\b(?! (?:out|down|into)\b))"},
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
        uR"(\b(?:what|which) (?:was|were|is|are) (?:the|my|those|these) (?:time|times|day|days|date|hour|options|choices)\b)"},
    {Cue::WhichMoment, uR"(\b(?:what|which) (?:time|times|day|days|date)(?: \w+){1,4} again\b)"},
    {Cue::WhichMoment, uR"(\bwhat (?:time|day|date) (?:did|do) (?:you|we|i) (?:say|have|agree|pick|choose)\b)"},
    {Cue::WhichMoment, uR"(\b(?:a )?que (?:hora|dia|horas|dias) (?:era|eran|dijo|me dijo|quedamos|habiamos dicho)\b)"},
    {Cue::WhichMoment, uR"(\bcual(?:es)? (?:era|eran) (?:la|las|el|los) (?:hora|horas|dia|dias|opcion|opciones)\b)"},
    {Cue::WhoWith, uR"(\b(is|would|will|was) (that|it|this|the appointment)( be)?( booked)? with\b)"},
    {Cue::WhoWith,
        uR"(\bwho (is it|will it be|would it be|is that|am i|will i|would i|do i|would it|will it)\b.*\b(with|see|)"
        uR"(seeing|get)\b)"},
    {Cue::WhoWith,
        uR"(\b(which|what) (doctor|dentist|stylist|person|barber|therapist|hygienist|technician)\b(?=.*\b(with|see|)"
        uR"(is|will|would|get|coming)\b))"},
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
        uR"(open|opened|closed|in)\b.*\b((mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|the weekend|holidays|)"
        uR"(evenings?|christmas|thanksgiving)\b)"},
    {Cue::OpenOn,
        uR"(\b(trabajan|abren|atienden|esta(n)? abiert[oa]s?|cierran)\b.*\b(lunes|martes|miercoles|jueves|viernes|)"
        uR"(sabados?|domingos?|fin de semana|fines de semana|festivos|feriados)\b)"},
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
        uR"(\b(?:(?:running|will be|i'll be|i'm|i am|gonna be|going to be) (?:a (?:little |bit |few minutes )?|\w+ )"
        uR"(minutes )?late\b|llegar(?:e)? tarde|voy tarde|voy con retraso|estoy retrasad[oa]))"},
    {Cue::TellSomebody,
        uR"(\b(?:can|could|would|will|have|ask|tell|get) (?:(?!me\b|you\b|us\b)[\w'.-]+ ){1,3}?(?:to )?(?:call|ring|)"
        uR"(phone) (?:me|us)\b)"},
    {Cue::TellSomebody, uR"(\b(?:call|ring|phone) me back\b)"},
    {Cue::TellSomebody, uR"(\bme (?:llame|llamen|devuelvan la llamada)\b)"},
    {Cue::TellSomebody,
        uR"((?:^|\b(?:can|could|would|will) you (?:just |please )?)(?:(?:please|just) )*(?:tell|ask) (?!me\b|us\b|)"
        uR"(you\b)(?:[\w'.-]+ ){1,3}?to \w+)"},
    {Cue::TellSomebody,
        uR"(^(?:(?:please|can you|could you|would you|will you|just|hi|hello|yes|and|also|ok|okay|so|i need you to|)"
        uR"(i want you to|por favor|puede|podria|hola|y|si) )*(?:(?:tell|inform|notify|let|remind) (?!me\b|us\b|)"
        uR"(you\b)(?:[\w'.-]+ ){1,4}?(?:know )?(?:that )?(?:i|i'm|im|i'll|i've|we|we're|we'll|my|he|she|it|it's|)"
        uR"(they|there)\b|(?:digale|diganle|dile|avisele|avisenle|informele|decirle|avisarle) (?:a|al)\b.* que\b))"},
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
    {Cue::ForSomebodyElse, uR"(\b(?:for|para) (?:{of us}|his|her|the|el|la) (?:{which one} )?(?:{kin})\b)"},
    {Cue::ForSomebodyElse, // "my son needs one too"
        uR"(\b(?:{of us}) (?:{which one} )?(?:{kin})(?=(?: \w+)?(?: also| too| tambien)? (?:{needs}) )"
        uR"((?:\w+ )?(?:one|an appointment|the same|it|una|otra|lo mismo|cita|un|a)\b))"},
    {Cue::ForSomebodyElse,
        uR"(\b(?:can|could|may|puede|podria) (?:{of us}) (?:{which one} )?(?:{kin})(?=(?: \w+)? (?:also |tambien )?)"
        uR"((?:come|get|have|be seen|book|join|venir|ir|pasar)\b))"},
    {Cue::ForSomebodyElse, uR"(\bso does (?:{of us}) (?:{which one} )?(?:{kin})\b)"},
    {Cue::CancelIt, uR"(\bcancel\b)"},
    {Cue::CancelIt, uR"(\bcall (it|that) off\b)"},
    {Cue::CancelIt, uR"(\b(remove|delete|undo|scrap|drop|erase) (it|that|this|(the|that|my) (appointment|booking))\b)"},
    {Cue::CancelIt, uR"(\btake (it|that|me) off\b)"},
    {Cue::CancelIt, uR"(\b(quitela|borrela|eliminela)\b)"},
    {Cue::CancelIt, uR"(\b(cancelar|cancele|cancelela|cancelelo|cancela|anular|anule|anulela|cancelarla|anularla)\b)"},
    {Cue::MoveIt,
        uR"(\b(move|change|reschedule|shift|push|postpone|switch|bring) (it|that|this|that one|(the|my|that|this|)"
        uR"(our) (time|day|date|appointment|booking|visit|slot|one))\b)"},
    {Cue::MoveIt,
        uR"(\b(cambiar|mover|pasar|aplazar|posponer|cambie|mueva|pase|adelantar)(la|lo|me)?\b.*\b(cita|hora|dia|)"
        uR"(reserva)\b)"},
    {Cue::MoveIt, uR"(\b(cambiarla|moverla|pasarla|aplazarla|cambiela|muevala|pasela|reprogramarla|reprogramar)\b)"},
    {Cue::BeginsToAsk,
        uR"(\b(to ask|to know|to find out|a question|wondering|curious|saber|preguntar|preguntarle|una pregunta|una )"
        uR"(duda)( you| le| les| for| about| something| sobre| algo| una cosa| one thing| if| whether| maybe| )"
        uR"(perhaps| si| quizas?| tal vez| please| por favor| and| um| uh)*$)"},
    {Cue::SameDay, uR"(\b(?:same|that very) (?:day|date)\b|\bmismo dia\b)"},
    {Cue::SameTime, uR"(\bsame (time|hour)\b)"},
    {Cue::SameTime, uR"(\bmisma hora\b)"},
    {Cue::CannotCome,
        uR"(\b(can't|cannot|can not|couldn't|won't be able to|will not be able to|not able to|unable to) (do|make|)"
        uR"(come|be there|manage|on|before|after|this|next)\b)"},
    {Cue::CannotCome, uR"(\b(doesn't|does not|won't|will not|isn't|is not) (work|good|possible|suit)\b)"},
    {Cue::CannotCome, uR"(\b(no puedo|no podre|no podria)( ir| venir| el| los| ese| a esa| esa)?)"},
    {Cue::CannotCome, uR"(\bno me (va|viene|sirve)\b)"},
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
    {Cue::AboutPerson, uR"(\b(person|human|real|alive|persona|humano|humana|de verdad)\b)"},
    {Cue::Waits,
        uR"(^(?:(?:ok|okay|oh|um|uh|just|please|yes|yeah|no|sorry|ay|un|a ver|si|bueno) )*(?:wait|hold on|one )"
        uR"(moment|moment|one second|one sec|one minute|second|sec|hang on|give me|bear with me|momento|momentito|)"
        uR"(segundo|segundito|espere|espera|esperese|deme|dame|a moment|a second|a sec)(?: just)?(?: a| one| un| )"
        uR"(me)?(?: second| sec| moment| minute| bit| momento| segundo| minuto)?(?: while i.*| let me.*| i need to )"
        uR"((?:check|look|get|find).*)?(?: please| por favor)?$)"},
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
        uR"(sobre las|a la|como a las) (\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|una|)"
        uR"(dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)( then| please| instead| mejor| por favor)?$)"},
    {Cue::ByThen, uR"(\b(by|until|till|no later than|hasta|a mas tardar)\b)"},
    {Cue::NotWith,
        uR"(\b(?:don't want|do not want|don't like|not|except|without|anyone but|anybody but|other than|else than|rather not|)"
        uR"(than) (?:to )?(?:see |have |be with |with |by )?(?:the )?(?:dr|doctor|mr|mrs|ms|miss)? ?\w+)"},
    {Cue::NotWith,
        uR"(\b(?:no quiero|no me gusta|menos|excepto|salvo|sin|que no sea) (?:ver a(?:l)? |ir con |ser )?(?:con )?)"
        uR"((?:el |la )?(?:dr|dra|doctor|doctora|senora?)? ?\w+)"},
    {Cue::NotWith, uR"(\bno (?:con (?:el |la )?|el |la )(?:dr|dra|doctor|doctora|senora?)? ?\w+)"},
    {Cue::AndThen, uR"(^(and|and on|what about|how about|and what about|y|y el|que tal|y los|y para)\b)"},
    {Cue::NextDay,
        uR"(\b(the day after|the next day|the following day|a day later|al dia siguiente|el dia siguiente|un dia )"
        uR"(despues)( that| then)?$)"},
    {Cue::IsItDone, uR"(\b(?:is|was) (?:anything|something|nothing) (?:{really} )?(?:{done})\b)"},
    {Cue::IsItDone, uR"(\bnothing(?:'s| is| was| has been) (?:really |yet )?(?:{done})\b)"},
    {Cue::IsItDone,
        uR"(\b(?:is|was|are|am) (?:{it}|they|i)(?: (?:{really}))* (?:for sure |for certain )?(?:{done}|set|done|arranged|)"
        uR"(final|certain|definite|official|gone|a done deal|locked in|written down)\b)"},
    {Cue::IsItDone, // "is it in the book now", "did you put me on the calendar"
        uR"(\b(?:is|are|am|got|get|put|have) (?:{it}|me|us|i)(?: (?:{really}))* (?:in|on|into|down in) (?:the|your) (?:{book})\b)"},
    {Cue::IsItDone, uR"(\b(?:do|did) you (?:have|get|got) (?:me|us|it|that) down\b)"},
    {Cue::IsItDone,
        uR"(\b(?:are|is) (?:both|they|these|those|all)(?: of (?:them|these|those))?(?: (?:{really}))* (?:{done}|set)\b)"},
    {Cue::IsItDone, uR"(\b(?:is|are) (?:\w+ ){0,4}(?:still|both) (?:on|booked|valid|standing)\b)"},
    {Cue::IsItDone, uR"(\bam i (?:(?:{really}|still) )*(?:in|down|good to go|on the (?:books|calendar|schedule|list))\b)"},
    {Cue::IsItDone, uR"(\bcount on (?:it|that|this)\b)"},
    {Cue::IsItDone, uR"(\b(?:so )?it (?:got |has )?(?:moved|changed|went through|worked)$)"},
    {Cue::IsItDone,
        uR"(\bso (?:i|we) (?:do |now |really )*have (?:it|the|that|my|an) ?(?:appointment|slot|spot|booking)?\b)"},
    {Cue::IsItDone, uR"(\b(?:it's|that's|this is|i'm|we're)(?: (?:{really}))* (?:{done})\b)"},
    {Cue::IsItDone,
        uR"(\b(?:did|has|have|does|was) (?:{it}|you|they|the cancellation)(?: (?:{really}))* (?:go through|gone through|)"
        uR"(get (?:{done})|been (?:{done})|(?:book|cancel|confirm|move|{done})(?: it| that| me)?)\b)"},
    {Cue::IsItDone,
        uR"(\b(?:do|have) (?:i|we)(?: (?:{really}))* (?:have|got) (?:the|that|an|my) (?:appointment|booking|slot|time|spot)\b)"},
    {Cue::IsItDone, uR"(\b(?:is|are) (?:my|the|our) (?:\w+ )?\w+(?: (?:{really}|for sure))* (?:{done})\b)"},
    {Cue::IsItDone,
        uR"(\b(?:se|la|lo) (?:cancelo|reservo|confirmo|cancelaron|reservaron|han cancelado|han reservado)\b)"},
    {Cue::IsItDone, uR"(\b(?:entonces|seguro que|segura que) (?:ya )?(?:esta|tengo|queda|quedo)\b)"},
    {Cue::IsItDone, uR"(\bya (?:tengo|esta) (?:la |mi )?(?:cita|reserva|(?:{hecha}))\b)"},
    {Cue::IsItDone, uR"(\b(?:esta|estoy|queda|quedo) (?:ya |todo |realmente )?(?:{hecha})\b)"},
    {Cue::WithPerson,
        uR"(\b(?:with|see|to|by|con|ver a|ver al) (?:the |el |la |al )?((?:dr|doctor|doctora|dra|mr|mrs|ms|miss|)"
        uR"(senora?)\b\.? \w+))"},
    {Cue::SeesSomebody, uR"(\b(?:want|like|have|take|get|quiero|quisiera|prefiero) (?:a |to )?(?:dr|dra|doctor|doctora)\b)"},
    {Cue::SeesSomebody, uR"(\b(with|see|prefer|con|prefiero|ver a|ver al) (?!(me|you|us|my|that|this|the|a|an)\b)\w+)"},
    {Cue::OtherNumber,
        uR"(\b(another|a different|different|other|new|otro|distinto) (phone |cell |mobile |contact )?(number|)"
        uR"(numero|telefono)\b)"},
    {Cue::OwnAppointment, uR"(\b(my|mi) (\w+ )?(appointment|booking|visit|reservation|cita|reserva)\b)"},
    {Cue::OwnAppointment, uR"(\bhave an appointment\b)"},
    {Cue::OwnAppointment, uR"(\btengo (una )?cita\b)"},
    {Cue::MoveMine,
        uR"(\b(move|reschedule|change|push|push back|postpone|switch|cambiar|mover|pasar|aplazar) (my|our|mi|)"
        uR"(nuestra) \w+)"},
    {Cue::WhenIsMine,
        uR"(\b(when|what (?:time|day)) (?:am i|i'?m|i am) (?:supposed|booked|scheduled|meant|due|coming|in)\b)"},
    {Cue::WhenIsMine,
        uR"(\b(?:tell(?: me)?|know|forg[eo]t|remember|check|see) (?:when|what (?:time|day)) (?:my|our) (?:\w+ )"
        uR"()?(?:appointment|booking|visit)\b)"},
    {Cue::WhenIsMine, uR"(\bwhen (?:is|was) (?:my|our) (?:\w+ )?(?:appointment|booking|visit)\b)"},
    {Cue::WhenIsMine, uR"(\bcuando (?:es|era|tengo) (?:mi|la|nuestra) (?:cita|reserva)\b)"},
    {Cue::AboutCancelling, uR"(\b(cancel\w*|called off|gone|off the books|anulad[oa]|anulo)\b)"},
    {Cue::ForAnother,
        uR"(\b(somebody|someone|anybody|another person|other person|different person|not (?:for )?me|not mine|otra )"
        uR"(persona|alguien)\b(?: else| mas)?)"},
    {Cue::ForAnother, uR"(\b(?:for|para) (?:him|her|them|el|ella|ellos)\b)"},
    {Cue::ForAnother, uR"(\bno es para mi\b)"},
    {Cue::RightAfter,
        uR"(\b(after|afterwards|following|back to back|one after the other|then|later|both are (?:for me|mine)|for )"
        uR"(me|para mi|myself|same person|despues|seguid[oa]s?|a continuacion|luego)\b)"},
    {Cue::UnderName,
        uR"(\b(?:under|in|booked under|made under|put under|on|listed under) (?:the )?(?:name(?: of)?|my (?:wife|)"
        uR"(husband|mother|father|son|daughter|partner|maiden|married|mom|dad)(?:'s)?(?: name)?)\b)"},
    {Cue::UnderName,
        uR"(\b(?:it's|it is|it was|it should be|should be|would be|booked|made|is|was|try|appointment|look|probably|)"
        uR"(might be|maybe) under (?!\d))"},
    {Cue::UnderName, uR"(^under \w)"},
    {Cue::UnderName, uR"(\b(?:a|bajo el|con el) nombre de\b)"},
    {Cue::TextMe,
        uR"(^(?!.*\b(?:don't|do not|stop|never|no more|no me)\b).*(?:\b(?:text|sms|message) (?:it|that|this|those|)"
        uR"(them|me|us)\b(?! (?:to (?:the|your|my) (?:doctor|office|team)))|\bsend (?:it|that|this|those|me|us|)"
        uR"(them)\b.*\b(?:text|sms|phone|cell|message)\b|\b(?:send|shoot|drop|give) (?:me|us) (?:a |an )?(?:quick )"
        uR"()?(?:text|sms|message)\b|\bsend (?:me|us) (?:that|this|it|those|the (?:address|hours|price|prices|)"
        uR"(details|info|information))\b|\b(?:get|have|receive) (?:that|it|this|those) (?:by|as a|in a|via) (?:text|)"
        uR"(sms|message)\b|\b(?:mand|envi)\w+ (?:\w+ ){0,4}(?:mensaje|texto|sms|whatsapp)\b|\bme (?:lo|la|los|las) )"
        uR"((?:manda|envia|puede mandar|puede enviar|mande|envie)\b|\b(?:mandemelo|enviemelo|mandamelo|enviamelo)\b))"},
    {Cue::PriceOfWhat,
        uR"((?:\bhow much (?:is|are|for|does|do|would|will|'s)|\bhow much's|\b(?:the |a )?(?:price|cost) (?:of|for)|)"
        uR"(\bcharge (?:me )?for|\b(?:what|what's|whats) (?:does|do|would|will|is the price of|is the cost of|is)?|)"
        uR"(\bcuanto (?:cuesta|cuestan|vale|valen|sale|seria|es|cobran por|costaria)|\b(?:precio|costo) de(?:l)?) )"
        uR"((?:it cost (?:for|to get|to have) )?(?:getting |having |to get |to have )?(?:an?|the|my|some|one|un|una|)"
        uR"(el|la|unos|unas)? ?((?!(?:it|that|this|you|i|we|they|there|one|going|be|to|your|everything|all|eso|esto|)"
        uR"(todo)\b)\p{L}[\p{L}' ]{2,40}?)(?: (?:cost|costs|be|run|go for|set me back|price|done|here|usually|)"
        uR"(normally|please|por favor|aqui))*$)"},
    {Cue::TellsOfSelf,
        uR"(\b(?:i'm|im|i am|we're|we are|i have|i've|we have|it's|it is|she's|he's|my|soy|somos|tengo|mi|estoy|)"
        uR"(nunca he|i haven't|i've never)\b)"},
    {Cue::AsksYesOrNo,
        uR"(^(?:and |also |so )*(?:is|are|was|were|do|does|did|have|has|had|can|will|es|son|ha|han|tiene|usted|)"
        uR"(esta)\b)"},
    {Cue::DoYouDo,
        uR"(\b(?:do|does) (?:you|they|the \w+|anyone|anybody)(?: guys| all)? (?:also |even )?(?:do|offer|have|)"
        uR"(provide|make|accept|take|sell|carry|work)\b)"},
    {Cue::DoYouDo, uR"(\b(?:hacen|ofrecen|tienen|ponen|venden|trabajan)\b)"},
    {Cue::NewHere, uR"(\b(?:new|first time) (?:patient|customer|client|caller|guest)\b)"},
    {Cue::NewHere, uR"(\b(?:i'm|im|i am|we're|we are) new (?:here|to (?:you|the|your)))"},
    {Cue::NewHere, uR"(\bnever been (?:there|here|to you|before)\b)"},
    {Cue::NewHere, uR"(\bfirst time (?:calling|here|coming|visiting|with you)\b)"},
    {Cue::NewHere, uR"(\b(?:paciente|cliente|clienta) nuev[oa]\b)"},
    {Cue::NewHere, uR"(\bnuev[oa] (?:paciente|cliente|clienta)\b)"},
    {Cue::NewHere, uR"(\b(?:mi|la) primera (?:vez|visita|cita)\b)"},
    {Cue::Instead, uR"(\b(actually|instead|rather|no|wait|sorry|mejor|en realidad|perdon)\b)"},
    {Cue::RatherAt,
        uR"(\b(make (?:it|that)|rather|instead|(?:would|is|will|be|works|suits|fits)(?: me| us)? better|better )"
        uR"((?:for|if)|prefer|could we do|can we do|could you do|can you do|mejor|prefiero|preferiria|hagamosla|)"
        uR"(pongala|pongamela)\b)"},
    {Cue::ThatIsAll,
        uR"(^(?:(?:no|nope|ok|okay|great|perfect|well|thanks|thank you|i think|alright|bueno|pues) )*(?:(?:that's|)"
        uR"(that is|that will be|that'll be|that was|i think that's) (?:it|all|everything)|we're (?:done|finished|)"
        uR"(good)|i'm (?:done|finished)|eso es todo|es todo|seria todo|nada mas)(?: (?:for|por) (?:today|now|me|hoy|)"
        uR"(ahora|this time))?(?: (?:thanks|thank you|gracias|then|so much|very much|i think|goodbye|bye))*$)"},
    {Cue::ThisNumber,
        uR"(^(?!.*\b(?:not|no|don't|isn't|another|different|wrong|otro)\b).*(?:\b(?:this|that|my|same|the|it)(?: )"
        uR"((?:number|one|phone|cell))?(?: is|'s| works| will be)? (?:fine|good|ok|okay|great|perfect|works|best|)"
        uR"(right)\b|\b(?:this|same|that) (?:number|one)\b|\b(?:este|ese|el) (?:mismo|numero|esta bien)\b))"},
    {Cue::AnotherTime,
        uR"(\b(another|a different|different|some other|a new|otro|otra) (time|day|date|slot|week|appointment|dia|)"
        uR"(hora|fecha|momento)\b)"},
    {Cue::AnotherTime, uR"(\bre-?schedule\b)"},
    {Cue::AnotherTime, uR"(\bla podemos (cambiar|mover|pasar)\b)"},
    {Cue::Excuses, uR"(^(?:(?:oh|um|uh|so|well|wait|sorry|excuse me|pardon me|i'm sorry|perdon|disculpe|oiga|ay|y)(?: |$))+$)"},
    {Cue::AnyPerson, uR"(\b(?:any(?:one|body)(?:'s)?|whoever|any of them|cualquiera|quien sea|con quien sea)\b)"},
    {Cue::Waits, uR"(^(?:(?:{so}) )*(?:(?:don't|do not) hang up|no cuelgue)(?: (?:{tail}))*$)"},
    {Cue::DropsIt, // "cancel the whole thing"
        uR"(^(?:(?:{so}) )*(?:cancel|scrap|drop|forget|skip|delete|remove|undo|leave|ditch|abort|call off)(?: about)? )"
        uR"((?:{the thing})(?: (?:{tail}))*$)"},
    {Cue::DropsIt, uR"(^(?:(?:{so}) )*(?:forget|scrap|cancel) (?:about )?(?:{the thing}) (?:i|i've|i'll|never)\b)"},
    {Cue::DropsIt, uR"(^(?:(?:{so}) )*(?:never ?mind|not any ?more|forget it|forget about it)(?: (?:{tail}))*$)"},
    {Cue::DropsIt, // "don't book it"
        uR"(\b(?:don't|do not|didn't want to|don't want to|rather not|not going to|let's not|no need to|please not)(?: you)? )"
        uR"((?:book|schedule|reserve|make|confirm|finalize|put me down|go ahead|do it|do that|do this)\b)"
        uR"((?! (?:a|any) (?:change|mistake|fuss)))"},
    {Cue::DropsIt, uR"(\b(?:don't|do not) (?:want|need) (?:the|an|this|that|any) (?:appointment|booking|reservation|visit)\b)"},
    {Cue::DropsIt, uR"(\b(?:don't|do not|no longer) (?:want|need)\b.*\b(?:any ?more|after all)\b)"},
    {Cue::DropsIt, uR"(\bno longer (?:want|need|interested)\b)"},
    {Cue::DropsIt, uR"(\b(?:don't|do not) (?:want|need) to (?:book|come|come in|make an appointment|do (?:it|this))(?: (?:{tail}))*$)"},
    {Cue::DropsIt, uR"(\bhold off(?: (?:on|for|booking|with|until)\b|$))"},
    {Cue::DropsIt, uR"(\b(?:let me|i'll|i will|i need to|i have to|i'd better|i want to) (?:think (?:about it|it over)|sleep on it)\b)"},
    {Cue::DropsIt, uR"(\b(?:i'll|i will|let me|i can|i'd rather|i would rather) (?:just )?(?:call|ring|phone)(?: you)? (?:back|again|later)\b)"},
    {Cue::DropsIt, uR"(\b(?:olvide(?:lo|la|se)|olvidal[oa]|olvidemosl[oa]|dejemosl[oa]|no importa ya|ya no importa)\b)"},
    {Cue::DropsIt, uR"(^(?:(?:{so}) )*(?:dejel[oa]|dejal[oa])(?: (?:{tail}))*$)"},
    {Cue::DropsIt,
        uR"(^(?:(?:{so}) )*(?:cancel|anul|borr|elimin)(?:[eao]|el[oa]|al[oa]|ar|arl[oa]) ?)"
        uR"((?:todo|eso|esto|la cita|la reserva|todo eso)?(?: (?:{tail}))*$)"},
    {Cue::DropsIt, uR"(\bya no (?:la |lo |me |los |las |se )?(?:quiero|necesito|deseo|interesa|hace falta|voy|ire|vamos)\b)"},
    {Cue::DropsIt,
        uR"(\bno (?:me )?(?:la|lo|las|los|se) (?:reserv\w+|hag\w+|apunt\w+|agend\w+|confirm\w+|anot\w+)\b)"},
    {Cue::DropsIt, uR"(\bno (?:me )?(?:reserve|agende|apunte|confirme|anote)\b)"},
    {Cue::DropsIt, uR"(\bno quiero (?:(?:la|ninguna|una) (?:cita|reserva)|reservar\w*|nada)\b)"},
    {Cue::DropsIt, uR"(^(?:(?:{so}) )*mejor no(?: (?:{tail}))*$)"},
    {Cue::DropsIt, uR"(\b(?:lo|la) (?:voy a )?(?:pensare|pensar|pienso)\b)"},
    {Cue::DropsIt, uR"(\b(?:le|les|te) (?:llamo|llamare|vuelvo a llamar) (?:luego|despues|mas tarde|otro dia)\b)"},
    {Cue::DropsIt, uR"(\b(?:luego|ya|despues|mas tarde) (?:le|les|te) (?:llamo|llamare)\b|\bvuelvo a llamar\b)"},
    {Cue::KeepsIt, uR"(\b(?:don't|do not|please not) (?:move|change|cancel|touch|reschedule|switch)\b)"},
    {Cue::KeepsIt, uR"(\b(?:leave|keep) (?:{the thing}) (?:as|the way|like|where|alone|there|then)\b)"},
    {Cue::KeepsIt, uR"(^(?:(?:{so}) )*(?:leave|keep) (?:{the thing})(?: (?:{tail}))*$)"},
    {Cue::KeepsIt, uR"(\bno (?:me )?(?:la|lo) (?:cambi\w+|muev\w+|cancel\w+|anul\w+|pas\w+|toque)\b)"},
    {Cue::KeepsIt, uR"(\b(?:dejel[oa]|dejal[oa]|dejeme l[oa]) (?:como|asi|donde|tal)\b|\bno (?:cambie|mueva|cancele) nada\b)"},
    {Cue::AreYouThere,
        uR"(^(?:(?:hello|hi|hey|um|uh|sorry|ok|okay|excuse me|wait|hola|oiga|perdon) )*(?:are you (?:still )?(?:there|here|with me|)"
        uR"(on the line)|you (?:still )?there|still there|can you (?:still )?hear me|do you (?:still )?hear me|did (?:you|i) lose )"
        uR"((?:me|you)|(?:sigue|estas?|esta usted|sigues) (?:usted )?(?:ahi|alli)|hay alguien|me (?:oye|oyes|escucha|escuchas)))"
        uR"((?: (?:hello|hola|now|ok|okay|bien|still|usted))*$)"},
    {Cue::AreYouThere, uR"(^(?:(?:hello|hola|alo|hey) ?)+$)"},
    {Cue::ClockWords,
        uR"(\b(?:o'clock|o clock|am|pm|a m|p m|half past|quarter (?:to|past|after)|noon|midday|midnight|thirty|fifteen|forty five|)"
        uR"(en punto|de la (?:manana|tarde|noche)|y media|y cuarto|a las?|mediodia)\b)"},
};
} // namespace

std::span<const CueRow> cueRows()
{
    return rows;
}

std::span<const CueWords> cueWords()
{
    return words;
}
} // namespace cloudgreet::reception
