// SPDX-License-Identifier: GPL-3.0-or-later
#include "cues.h"
#include "domain/result.h"
#include <QRegularExpression>
#include <array>

namespace cloudgreet::reception {
namespace {
struct Row {
    Cue cue;
    const char16_t *pattern;
};
constexpr Row rows[]
    = {
        {Cue::Price,
            uR"(\bhow much\b(?! (time|longer|notice|later|earlier))|\b(price|prices|cost|costs|expensive|the total|total (price|cost|be|going|for)|in total|altogether)\b|\bfor (?:only |just |under )?\d+ (?:dollars|bucks|euros|pounds|pesos)\b|\bcuanto (cuesta|cuestan|vale|valen|es|sale|seria|cobran|costaria|me sale)\b|\b(precio|precios|caro|cara|el total|en total)\b)"},
        {Cue::Duration,
            uR"(\bhow (long|much time|many minutes|many hours)\b(?!.*\b(open|have you|been|wait|ago|until|before)\b)|\bcuanto (dura|duran|tarda|tardan|tiempo)\b)"},
        {Cue::WhichMoment,
            uR"(\b(what|which) (date|day|time|day of the week)('s| is| was| are| would| will)? (that|it|this)\b|\bwhen('s| is| was) (that|it|this)\b|\bque (dia|fecha|hora) (es|era|seria)\b|\b(para )?cuando (es|era|seria)\b)"},
        {Cue::WhoWith,
            uR"(\b(is|would|will|was) (that|it|this|the appointment)( be)?( booked)? with\b|\bwho (is it|will it be|would it be|is that|am i|will i|would i|do i|would it|will it)\b.*\b(with|see|seeing|get)\b|\b(which|what) (doctor|dentist|stylist|person|barber|therapist|hygienist|technician)\b(?=.*\b(with|see|is|will|would|get|coming)\b)|^(?:and |so |ok |okay )*(who with|with who|who|whom|which (?:one|person|doctor|dentist|stylist))(?: please)?$|\bwho(?:'s| is| will be)? (?:going to be |gonna be )?(?:doing|seeing|treating|cutting|taking care of) (?:it|that|me|my)\b|\bwho (?:am i|are we|will i|do i) (?:be )?(?:seeing|see|getting|get)\b|\bwho('s| is) (that|it)\b.*\bwith\b|\bwith (whom|who|which)\b|\bcon (quien|que doctora?|cual)\b|\b(es|seria|sera) con (el|la|los) )"},
        {Cue::OpenNow,
            uR"(\b(open|closed)\b.*\b(now|at the moment|currently)\b|\bstill open\b|\b(abiert[oa]s?|abren|cerrad[oa]s?)\b.*\b(ahora|en este momento|todavia|ya)\b|\b(ahora|todavia|siguen) (mismo )?(abiert[oa]s?|cerrad[oa]s?)\b)"},
        {Cue::OpenOn,
            uR"(\b(do|are|will|would|is) (you|they|anyone|anybody|the \w+)( guys| all)? (ever |also )?(work|working|open|opened|closed|in)\b.*\b((mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|the weekend|holidays|evenings?|christmas|thanksgiving)\b|\b(trabajan|abren|atienden|esta(n)? abiert[oa]s?|cierran)\b.*\b(lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|fin de semana|fines de semana|festivos|feriados)\b)"},
        {Cue::StrongComplaint,
            uR"(\b(refund|refunded|complain|complaint|complaints|complaining|money back|compensation|reembolso|queja|quejarme|reclamo|reclamar|reclamacion|me devuelvan|devuelvan|mi dinero)\b)"},
        {Cue::Complaint,
            uR"(\b(was|were|been|did|fue|estuvo|quedo|quede)\b.*\b(terrible|horrible|awful|the worst|unacceptable|disgusting|disappointed|disappointing|unhappy|rude|ruined|botched|pesimo|pesima|inaceptable|muy mal|decepcionad[oa]|groser[oa])\b|\b(i am|i'm|im|we are|estoy) (very |really |so |not at all |muy )?(unhappy|disappointed|dissatisfied|not happy|not satisfied|descontent[oa]|decepcionad[oa])\b)"},
        {Cue::TellSomebody,
            uR"(\b(?:(?:running|will be|i'll be|i'm|i am|gonna be|going to be) (?:a (?:little |bit |few minutes )?|\w+ minutes )?late\b|llegar(?:e)? tarde|voy tarde|voy con retraso|estoy retrasad[oa])|\b(?:can|could|would|will|have|ask|tell|get) (?:(?!me\b|you\b|us\b)[\w'.-]+ ){1,3}?(?:to )?(?:call|ring|phone) (?:me|us)\b|\b(?:call|ring|phone) me back\b|\bme (?:llame|llamen|devuelvan la llamada)\b|(?:^|\b(?:can|could|would|will) you (?:just |please )?)(?:(?:please|just) )*(?:tell|ask) (?!me\b|us\b|you\b)(?:[\w'.-]+ ){1,3}?to \w+|^(?:(?:please|can you|could you|would you|will you|just|hi|hello|yes|and|also|ok|okay|so|i need you to|i want you to|por favor|puede|podria|hola|y|si) )*(?:(?:tell|inform|notify|let|remind) (?!me\b|us\b|you\b)(?:[\w'.-]+ ){1,4}?(?:know )?(?:that )?(?:i|i'm|im|i'll|i've|we|we're|we'll|my|he|she|it|it's|they|there)\b|(?:digale|diganle|dile|avisele|avisenle|informele|decirle|avisarle) (?:a|al)\b.* que\b))"},
        {Cue::NoMoreCalls,
            uR"(\b(stop|quit|no more|never|don't|do not) (calling|call|phoning|phone|ringing|ring|contacting|contact|bothering|bother)( me| us)?( again| anymore| any more| ever)?$|\b(stop|quit) (calling|phoning|ringing|contacting|bothering)\b|\b(take|remove) (me|my number|us) (off|from)\b|\bdo not call list\b|\bdej(e|en) de (llamar|molestar)|\bno me (llame|llamen|vuelvan? a llamar|molesten?)\b|\b(quiten?|borren?)me? .*\blista\b)"},
        {Cue::WrittenConfirmation,
            uR"(\b(text|sms|email|e mail|mensaje|correo|whatsapp)\b.*\b(confirm|confirms|confirming|confirmation|confirmacion|confirmar|confirme|reminder|recordatorio|details)\b|\b(confirm|confirmation|confirmacion|reminder|recordatorio)\b.*\b(text|sms|email|mensaje|correo|whatsapp)\b|\b(text|send) me (the|a|that|my) (details|confirmation|time|appointment|reminder)\b)"},
        {Cue::Another,
            uR"(\b(another|one more|second|also|as well|too) (one|appointment|booking|slot)\b|\b(another|one more) (?!day|time|date|number|question|thing|moment|second|minute)\w|\b(one|same|the same thing) (as well |too |also )?for (my|our|his|her|him|me|us)\b|\b(otra|otro|una|uno|lo mismo) (mas|igual|tambien)?\s?para (mi|nuestr[oa]|el|ella)\b|\b(otra|una) (cita )?mas\b|\botra cita\b)"},
        {Cue::TwoAtOnce,
            uR"(\b(?:(?:one|una|uno) )?(?:for|para) (?:me|myself|mi)\b.*?\b(?:and|y) ((?:one|another|una|uno|otra|otro)? ?(?:for|para) (?:my |mi )?\w+.*)$)"},
        {Cue::ForSomebodyElse,
            uR"(\b(?:for|para) (?:my|mi|our|nuestr[oa]|his|her|the|el|la) (?:(?:little|older|younger|other|oldest|youngest) )?(?:son|daughter|wife|husband|partner|girlfriend|boyfriend|fiancee?|mother|father|mom|mum|dad|friend|kid|child|children|kids|boy|girl|brother|sister|grandmother|grandfather|grandma|grandpa|grandson|granddaughter|aunt|uncle|boss|colleague|neighbou?r|roommate|hij[oa]|espos[oa]|marido|mujer|madre|padre|mama|papa|amig[oa]|novi[oa]|herman[oa]|abuel[oa]|niet[oa]|tia|tio|jef[ea])\b)"},
        {Cue::CancelIt,
            uR"(\bcancel\b|\bcall (it|that) off\b|\b(remove|delete|undo|scrap|drop|erase) (it|that|this|(the|that|my) (appointment|booking))\b|\btake (it|that|me) off\b|\b(quitela|borrela|eliminela)\b|\b(cancelar|cancele|cancelela|cancelelo|cancela|anular|anule|anulela|cancelarla|anularla)\b)"},
        {Cue::MoveIt,
            uR"(\b(move|change|reschedule|shift|push|postpone|switch|bring) (it|that|this|that one|(the|my|that|this|our) (time|day|date|appointment|booking|visit|slot|one))\b|\b(cambiar|mover|pasar|aplazar|posponer|cambie|mueva|pase|adelantar)(la|lo|me)?\b.*\b(cita|hora|dia|reserva)\b|\b(cambiarla|moverla|pasarla|aplazarla|cambiela|muevala|pasela|reprogramarla|reprogramar)\b)"},
        {Cue::BeginsToAsk,
            uR"(\b(to ask|to know|to find out|a question|wondering|curious|saber|preguntar|preguntarle|una pregunta|una duda)( you| le| les| for| about| something| sobre| algo| una cosa| one thing| if| whether| maybe| perhaps| si| quizas?| tal vez| please| por favor| and| um| uh)*$)"},
        {Cue::SameTime, uR"(\bsame (time|hour)\b|\bmisma hora\b)"},
        {Cue::CannotCome,
            uR"(\b(can't|cannot|can not|couldn't|won't be able to|will not be able to|not able to|unable to) (do|make|come|be there|manage|on|before|after|this|next)\b|\b(doesn't|does not|won't|will not|isn't|is not) (work|good|possible|suit)\b|\b(no puedo|no podre|no podria)( ir| venir| el| los| ese| a esa| esa)?|\bno me (va|viene|sirve)\b)"},
        {Cue::ButNot,
            uR"(\b(wrong|not right|incorrect|change|mistake|misspelled|misheard|different|is not|isn't|equivocad[oa]|mal|cambiar|cambie|incorrect[oa])\b)"},
        {Cue::AsksWhoSpeaks, uR"(\b(are|is|am) (you|this|i)\b( \w+){0,4} (person|human|robot|bot|machine|recording|computer|ai|alive|real)\b|\b(what's|what is) your name\b|\bwho (am i|are you|is this)\b(?! (seeing|see|getting|with|booked|meeting|going to))|\bcon quien hablo\b|\bcomo se llama usted\b|\b(es|eres|sois) (usted )?(un |una )?(\w+ )?(persona|robot|maquina|humano|humana|grabacion|contestador)\b|\bestoy hablando con (un|una) (persona|robot|maquina|humano|grabacion)\b)"},
        {Cue::AboutPerson, uR"(\b(person|human|real|alive|persona|humano|humana|de verdad)\b)"},
        {Cue::Waits,
            uR"(^(?:(?:ok|okay|oh|um|uh|just|please|yes|yeah|no|sorry|ay|un|a ver|si|bueno) )*(?:wait|hold on|one moment|moment|one second|one sec|one minute|second|sec|hang on|give me|bear with me|momento|momentito|segundo|segundito|espere|espera|esperese|deme|dame|a moment|a second|a sec)(?: just)?(?: a| one| un| me)?(?: second| sec| moment| minute| bit| momento| segundo| minuto)?(?: while i.*| let me.*| i need to (?:check|look|get|find).*)?(?: please| por favor)?$)"},
        {Cue::Acknowledges,
            uR"(^(?:(?:oh|well|so|um|uh|ah|ok|okay|great|good|fine|perfect|thanks|thank you|so much|very much|a lot|alright|all right|cool|nice|hi|hello|hey|i see|bien|vale|perfecto|gracias|genial|muy bien|hola|bueno|pues|de acuerdo)(?: |$))+$)"},
        {Cue::SpeaksTo,
            uR"(\b(?:speak|talk|chat|connect me|put me through|transfer me|through) (?:to|with) (?!you\b)|\b(?:hablar con|comuni(?:que|car)me con|pas(?:e|ar)me con|ponerme con))"},
        {Cue::Corrects,
            uR"(\b(i said|i say|i meant|i mean|it's|it is|my name|the name|dije|he dicho|me llamo|quise decir)\b)"},
        {Cue::TooEarly, uR"(\b(too|that|so|muy|tan|demasiado) (early|temprano)\b)"},
        {Cue::TooLate, uR"(\b(too|that|so|muy|tan|demasiado) (late|tarde)\b)"},
        {Cue::BareTime,
            uR"(^(no |ok |actually |maybe |then |y |mejor |pero )*(around|about|at|how about|what about|make it|a las|sobre las|a la|como a las) (\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)( then| please| instead| mejor| por favor)?$)"},
        {Cue::ByThen, uR"(\b(by|until|till|no later than|hasta|a mas tardar)\b)"},
        {Cue::NotWith,
            uR"(\b(don't want|do not want|don't like|not|except|anyone but|anybody but|other than|no quiero|menos|excepto|que no sea) (to see |see |with |con |a )?(the |el |la )?(dr|doctor|doctora|dra)? ?\w+)"},
        {Cue::AndThen, uR"(^(and|and on|what about|how about|and what about|y|y el|que tal|y los|y para)\b)"},
        {Cue::NextDay,
            uR"(\b(the day after|the next day|the following day|a day later|al dia siguiente|el dia siguiente|un dia despues)( that| then)?$)"},
        {Cue::IsItDone,
            uR"(\b(?:is|was) (?:anything|something|nothing) (?:really |actually |already )?(?:booked|confirmed|cancelled|canceled)\b|\bnothing(?:'s| is| was| has been) (?:really |yet )?(?:booked|confirmed|cancelled|canceled)\b|\b(is|was|are|am) (it|that|this|everything|we|they|i|the appointment|my appointment)( now| really| actually| all| definitely| already)* (for sure |for certain |fully |officially )?(booked|confirmed|set|done|arranged|cancelled|canceled|moved|scheduled|reserved|final|certain|definite|official|gone|a done deal)\b|\b(are|is) (both|they|these|those|all)( of (them|these|those))?( now| really| all)* (booked|confirmed|set|cancelled|canceled)\b|\b(is|are) (still|both) (on|booked|valid|standing)\b|\b(is|are) (\w+ ){1,4}still (on|booked|valid|standing)\b|\bam i (really |definitely |all |now |still )*(in|down|on the (books|calendar|schedule|list))\b|\bcount on (it|that|this)\b|\bam i (all )?good to go\b|\b(so )?it (got |has )?(moved|changed|went through|worked)$|\bso (i|we) (do |now |really )*have (it|the|that|my|an) ?(appointment|slot|spot|booking)?\b|\b(it's|that's|this is|i'm|we're) (really |definitely |actually |already |all |now |officially |fully )*(booked|confirmed|cancelled|canceled|moved|scheduled|reserved)\b|\b(did|has|have|does|was) (it|that|this|you|they|the booking|the appointment|my appointment|my booking|the cancellation) (really |actually |definitely |already |all )*(go through|gone through|get (booked|cancelled|canceled|confirmed)|been (booked|confirmed|cancelled|canceled|moved)|(book|booked|cancel|cancelled|canceled|confirm|confirmed|move|moved)( it| that| me)?)\b|\b(do|have) (i|we) (really |actually |definitely |now )*(have|got) (the|that|an|my) (appointment|booking|slot|time|spot)\b|\b(is|are) (my|the|our) (\w+ )?(appointment|booking|visit|slot|time|cancellation|\w+) (now |really |definitely |actually |already |for sure )*(booked|confirmed|cancelled|canceled|scheduled|reserved)\b|\b(se|la|lo) (cancelo|reservo|confirmo|cancelaron|reservaron|han cancelado|han reservado)\b|\b(entonces|seguro que|segura que) (ya )?(esta|tengo|queda|quedo)\b|\bya (tengo|esta) (la |mi )?(cita|reserva|reservad[oa]|cancelad[oa])\b|\b(esta|queda|quedo) (ya |todo |realmente )?(reservad[oa]|confirmad[oa]|hech[oa]|cancelad[oa])\b)"},
        {Cue::WithPerson,
            uR"(\b(?:with|see|to|by|con|ver a|ver al) (?:the |el |la |al )?((?:dr|doctor|doctora|dra|mr|mrs|ms|miss|senora?)\b\.? \w+))"},
        {Cue::SeesSomebody,
            uR"(\b(with|see|prefer|con|prefiero|ver a|ver al) (?!(me|you|us|my|that|this|the|a|an)\b)\w+)"},
        {Cue::OtherNumber,
            uR"(\b(another|a different|different|other|new|otro|distinto) (phone |cell |mobile |contact )?(number|numero|telefono)\b)"},
        {Cue::OwnAppointment,
            uR"(\b(my|mi) (\w+ )?(appointment|booking|visit|reservation|cita|reserva)\b|\bhave an appointment\b|\btengo (una )?cita\b)"},
        {Cue::MoveMine,
            uR"(\b(move|reschedule|change|push|push back|postpone|switch|cambiar|mover|pasar|aplazar) (my|our|mi|nuestra) \w+)"},
        {Cue::WhenIsMine,
            uR"(\b(when|what (?:time|day)) (?:am i|i'?m|i am) (?:supposed|booked|scheduled|meant|due|coming|in)\b|\b(?:tell(?: me)?|know|forg[eo]t|remember|check|see) (?:when|what (?:time|day)) (?:my|our) (?:\w+ )?(?:appointment|booking|visit)\b|\bwhen (?:is|was) (?:my|our) (?:\w+ )?(?:appointment|booking|visit)\b|\bcuando (?:es|era|tengo) (?:mi|la|nuestra) (?:cita|reserva)\b)"},
        {Cue::AboutCancelling, uR"(\b(cancel\w*|called off|gone|off the books|anulad[oa]|anulo)\b)"},
        {Cue::ForAnother,
            uR"(\b(somebody|someone|anybody|another person|other person|different person|not (?:for )?me|not mine|otra persona|alguien)\b(?: else| mas)?|\b(?:for|para) (?:him|her|them|el|ella|ellos)\b|\bno es para mi\b)"},
        {Cue::RightAfter,
            uR"(\b(after|afterwards|following|back to back|one after the other|then|later|both are (?:for me|mine)|for me|para mi|myself|same person|despues|seguid[oa]s?|a continuacion|luego)\b)"},
        {Cue::UnderName,
            uR"(\b(?:under|in|booked under|made under|put under|on|listed under) (?:the )?(?:name(?: of)?|my (?:wife|husband|mother|father|son|daughter|partner|maiden|married|mom|dad)(?:'s)?(?: name)?)\b|\b(?:it's|it is|it was|it should be|should be|would be|booked|made|is|was|try|appointment|look|probably|might be|maybe) under (?!\d)|^under \w|\b(?:a|bajo el|con el) nombre de\b)"},
        {Cue::TextMe,
            uR"(^(?!.*\b(?:don't|do not|stop|never|no more|no me)\b).*(?:\b(?:text|sms|message) (?:it|that|this|those|them|me|us)\b(?! (?:to (?:the|your|my) (?:doctor|office|team)))|\bsend (?:it|that|this|those|me|us|them)\b.*\b(?:text|sms|phone|cell|message)\b|\b(?:send|shoot|drop|give) (?:me|us) (?:a |an )?(?:quick )?(?:text|sms|message)\b|\bsend (?:me|us) (?:that|this|it|those|the (?:address|hours|price|prices|details|info|information))\b|\b(?:get|have|receive) (?:that|it|this|those) (?:by|as a|in a|via) (?:text|sms|message)\b|\b(?:mand|envi)\w+ (?:\w+ ){0,4}(?:mensaje|texto|sms|whatsapp)\b|\bme (?:lo|la|los|las) (?:manda|envia|puede mandar|puede enviar|mande|envie)\b|\b(?:mandemelo|enviemelo|mandamelo|enviamelo)\b))"},
        {Cue::PriceOfWhat,
            uR"((?:\bhow much (?:is|are|for|does|do|would|will|'s)|\bhow much's|\b(?:the |a )?(?:price|cost) (?:of|for)|\bcharge (?:me )?for|\b(?:what|what's|whats) (?:does|do|would|will|is the price of|is the cost of|is)?|\bcuanto (?:cuesta|cuestan|vale|valen|sale|seria|es|cobran por|costaria)|\b(?:precio|costo) de(?:l)?) (?:it cost (?:for|to get|to have) )?(?:getting |having |to get |to have )?(?:an?|the|my|some|one|un|una|el|la|unos|unas)? ?((?!(?:it|that|this|you|i|we|they|there|one|going|be|to|your|everything|all|eso|esto|todo)\b)\p{L}[\p{L}' ]{2,40}?)(?: (?:cost|costs|be|run|go for|set me back|price|done|here|usually|normally|please|por favor|aqui))*$)"},
        {Cue::TellsOfSelf, uR"(\b(?:i'm|im|i am|we're|we are|i have|i've|we have|it's|it is|she's|he's|my|soy|somos|tengo|mi|estoy|nunca he|i haven't|i've never)\b)"},
        {Cue::AsksYesOrNo, uR"(^(?:and |also |so )*(?:is|are|was|were|do|does|did|have|has|had|can|will|es|son|ha|han|tiene|usted|esta)\b)"},
        {Cue::DoYouDo,
            uR"(\b(?:do|does) (?:you|they|the \w+|anyone|anybody)(?: guys| all)? (?:also |even )?(?:do|offer|have|provide|make|accept|take|sell|carry|work)\b|\b(?:hacen|ofrecen|tienen|ponen|venden|trabajan)\b)"},
        {Cue::NewHere,
            uR"(\b(?:new|first time) (?:patient|customer|client|caller|guest)\b|\b(?:i'm|im|i am|we're|we are) new (?:here|to (?:you|the|your))|\bnever been (?:there|here|to you|before)\b|\bfirst time (?:calling|here|coming|visiting|with you)\b|\b(?:paciente|cliente|clienta) nuev[oa]\b|\bnuev[oa] (?:paciente|cliente|clienta)\b|\b(?:mi|la) primera (?:vez|visita|cita)\b)"},
        {Cue::Instead, uR"(\b(actually|instead|rather|no|wait|sorry|mejor|en realidad|perdon)\b)"},
        {Cue::RatherAt,
            uR"(\b(make (?:it|that)|rather|instead|(?:would|is|will|be|works|suits|fits)(?: me| us)? better|better (?:for|if)|prefer|could we do|can we do|could you do|can you do|mejor|prefiero|preferiria|hagamosla|pongala|pongamela)\b)"},
        {Cue::ThatIsAll,
            uR"(^(?:(?:no|nope|ok|okay|great|perfect|well|thanks|thank you|i think|alright|bueno|pues) )*(?:(?:that's|that is|that will be|that'll be|that was|i think that's) (?:it|all|everything)|we're (?:done|finished|good)|i'm (?:done|finished)|eso es todo|es todo|seria todo|nada mas)(?: (?:for|por) (?:today|now|me|hoy|ahora|this time))?(?: (?:thanks|thank you|gracias|then|so much|very much|i think|goodbye|bye))*$)"},
        {Cue::ThisNumber,
            uR"(^(?!.*\b(?:not|no|don't|isn't|another|different|wrong|otro)\b).*(?:\b(?:this|that|my|same|the|it)(?: (?:number|one|phone|cell))?(?: is|'s| works| will be)? (?:fine|good|ok|okay|great|perfect|works|best|right)\b|\b(?:this|same|that) (?:number|one)\b|\b(?:este|ese|el) (?:mismo|numero|esta bien)\b))"},
        {Cue::AnotherTime,
            uR"(\b(another|a different|different|some other|a new|otro|otra) (time|day|date|slot|week|appointment|dia|hora|fecha|momento)\b|\bre-?schedule\b|\bla podemos (cambiar|mover|pasar)\b)"},
};

const QRegularExpression &shapeOf(Cue cue)
{
    static const auto shapes = [] {
        std::array<QRegularExpression, size_t(Cue::Last) + 1> all;
        for (const Row &row : rows)
            all[size_t(row.cue)] = QRegularExpression{QString::fromUtf16(row.pattern)};
        return all;
    }();
    return shapes[size_t(cue)];
}
} // namespace

bool hasCue(const QString &words, Cue cue)
{
    return shapeOf(cue).match(words).hasMatch();
}

QString wordsBehind(const QString &words, Cue cue)
{
    return shapeOf(cue).match(words).captured(1).trimmed();
}

QString wordsThrough(const QString &words, Cue cue)
{
    const auto match = shapeOf(cue).match(words);
    return match.hasMatch() ? words.left(match.capturedEnd()) : QString{};
}

QStringList clausesOf(const QString &heard)
{
    static const QRegularExpression joint{
        uR"((?<=[?!;])\s+|(?<=\w\w)(?<!\bdr|\bmr|\bms|\bst|\bsr|\bmrs|\bdra|\bsra)\.\s+|,?\s+(?:and also|and then|and|also|but|y también|y además|y|pero)\s+(?=(?:also |then |first |además |también )?(?:can|could|do|does|are|is|what|what's|when|how|where|who|i|i'd|i'll|would|will|book|please|puedo|puede|podría|tienen|hay|cuánto|cuanto|qué|que|dónde|donde|abren|quiero|quisiera|a qué|necesito|me gustaría)\b)|,\s+(?=(?:can|could|do|does|are|is|what|what's|when|how|where|would|will|puedo|podría|tienen|cuánto|cuanto|qué|dónde|abren|quiero)\b))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption};
    return heard.split(joint, Qt::SkipEmptyParts);
}
} // namespace cloudgreet::reception
