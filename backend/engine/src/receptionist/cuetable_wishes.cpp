// SPDX-License-Identifier: GPL-3.0-or-later
// Whom and when callers mean, and what they give up or keep; a cue has as many rows as it has ways of being said.
#include "cuetable.h"

namespace cloudgreet::reception {
namespace {
constexpr CueRow rows[] = {
    {Cue::WithPerson,
        uR"(\b(?:with|see|to|by|con|ver a|ver al) (?:the |el |la |al )?((?:dr|doctor|doctora|dra|mr|mrs|ms|miss|)"
        uR"(senora?)\b\.? \w+))"},
    {Cue::SeesSomebody,
        uR"(\b(?:want|like|have|take|get|quiero|quisiera|prefiero) (?:a |to )?(?:dr|dra|doctor|doctora)\b)"},
    {Cue::SeesSomebody, uR"(\b(with|see|prefer|con|prefiero|ver a|ver al) (?!(me|you|us|my|that|this|the|a|an)\b)\w+)"},
    {Cue::OtherNumber,
        uR"(\b(another|a different|different|other|new|otro|distinto) (phone |cell |mobile |contact )?(number|)"
        uR"(numero|telefono)\b)"},
    {Cue::OtherNumber, // "no, apunte otro", "another one, please"
        uR"(^(?:(?:{so}) )*(?:(?:prefiero|ponga|pongame|apunte|apunteme|anote|anoteme|use|usa|dar|darle|doy|le )"
        uR"(doy|mejor|es|)"
        uR"(tengo|use|i have|i've got|take|put|write down|it's|let me give you|i'll give you|i prefer|rather) )"
        uR"()*(?:otro|)"
        uR"(another(?: one)?|a different one)(?: (?:{tail}))*$)"},
    {Cue::OwnAppointment, uR"(\b(my|mi) (\w+ )?(appointment|booking|visit|reservation|cita|reserva)\b)"},
    {Cue::OwnAppointment, uR"(\bhave an appointment\b)"},
    {Cue::OwnAppointment,
        uR"(\b(?:i|we)(?:'ve| have|'ve got| have got|'d got| had| got|'d)(?: already| just)? (?:an?|my|our|the) )"
        uR"((?:\w+ ){0,2}?(?:appointment|booking|visit|slot)\b)"},
    {Cue::OwnAppointment, // "I've a check-up on Friday", and not "can I have a check-up on Friday"
        uR"((?<!can )(?<!could )(?<!may )(?<!might )(?<!if )(?<!should )(?<!when )\b(?:i|we)(?:'ve| have|'ve got|)"
        uR"( have got| had) )"
        uR"((?:an?|my|our|the) (?:\w+ ){1,3}?(?:booked|scheduled|planned|down|with you|on|at|for|this|next|tomorrow|)"
        uR"((?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)"},
    {Cue::OwnAppointment,
        uR"(\b(?:i'm|i am|we're|we are|i was|we were|i've been|i have been) (?:already )?(?:booked|scheduled|)"
        uR"(pencill?ed|)"
        uR"(down|due|supposed to (?:come|be))\b)"},
    {Cue::OwnAppointment,
        uR"(\b(?:tengo|tenia|tenemos|teniamos|tendria) (?:ya )?(?:una |la |mi |nuestra )?(?:cita|hora|reserva|)"
        uR"(visita|turno)\b)"},
    {Cue::OwnAppointment, uR"(\b(?:me|nos) (?:dieron|dio|han dado|disteis) (?:una |la )?(?:cita|hora)\b)"},
    {Cue::OwnAppointment, uR"(\b(?:la|mi|una) (?:cita|hora|reserva|visita) que (?:tengo|tenia|tenemos|teniamos)\b)"},
    {Cue::MoveMine,
        uR"(\b(move|reschedule|change|push|push back|put off|put back|bring forward|rearrange|postpone|switch|swap|)"
        uR"(shift|cambiar|mover|pasar|aplazar) (my|our|mi|)"
        uR"(nuestra) \w+)"},
    {Cue::MoveMine,
        uR"(\b(?:move|reschedule|push|postpone|shift|put off|put back|delay|bring forward|rearrange) the \w+)"},
    {Cue::MoveMine, uR"(\b(?:pase|mueva|mover|aplace|aplazar|retrase|retrasar|atrase|atrasar|adelante|adelantar|)"
        uR"(posponga|posponer) (?:la|el) \w+)"},
    {Cue::AsksWhetherRight,
        uR"(\b(?:i|we)(?:'ve| have| had|'m| am)\b.*\b(?:is (?:that|it) (?:right|correct|still on|confirmed)|right|)"
        uR"(correct|still on)$)"},
    {Cue::AsksWhetherRight, uR"(\b(?:tengo|tenemos|tenia)\b.*\b(?:verdad|no es asi|es asi|correcto|es correcto|)"
        uR"(sigue en pie|cierto)$)"},
    {Cue::WhenIsMine,
        uR"(\b(when|what (?:time|day)) (?:am i|i'?m|i am) (?:supposed|booked|scheduled|meant|due|coming|in)\b)"},
    {Cue::WhenIsMine,
        uR"(\b(?:tell(?: me)?|know|forg[eo]t|remember|check|see) (?:when|what (?:time|day)) (?:my|our) (?:\w+ )"
        uR"()?(?:appointment|booking|visit)\b)"},
    {Cue::WhenIsMine, uR"(\bwhen (?:is|was) (?:my|our) (?:\w+ )?(?:appointment|booking|visit)\b)"},
    {Cue::WhenIsMine,
        uR"(\b(?:forg[eo]t|forgotten|don't (?:remember|recall|know)|can't (?:remember|recall)|do not remember|)"
        uR"(not sure) (?:when|what (?:time|day)) (?:it|that|mine|i|we) (?:is|was|am|are|have|booked|'s)\b)"},
    {Cue::WhenIsMine, uR"(\bdo (?:i|we) (?:still )?have an? (?:\w+ )?(?:appointment|booking|visit)\b)"},
    {Cue::WhenIsMine,
        uR"(\b(?:no (?:me acuerdo|recuerdo|se)|olvide|se me olvido) (?:de )?(?:cuando|a que hora|que dia) (?:es)"
        uR"(|era|tengo|tenia|quede)\b)"},
    {Cue::WhenIsMine,
        uR"(\b(?:a que hora|que dia) (?:es|era|tengo|tenia) (?:mi|la|nuestra)?\s?(?:cita|reserva|turno)\b)"},
    {Cue::WhenIsMine, uR"(\bcuando (?:es|era|tengo) (?:mi|la|nuestra) (?:cita|reserva)\b)"},
    {Cue::AboutCancelling, uR"(\b(cancel\w*|called off|gone|off the books|anulad[oa]|anulo)\b)"},
    {Cue::ForAnother,
        uR"(\b(somebody|someone|anybody|another person|other person|different person|not (?:for )?me|not mine|)"
        uR"(otra persona|alguien)\b(?: else| mas)?)"},
    {Cue::ForAnother, uR"(\b(?:for|para) (?:him|her|them|el|ella|ellos)\b)"},
    {Cue::ForAnother, uR"(\bno es para mi\b)"},
    {Cue::RightAfter,
        uR"(\b(after|afterwards|following|back to back|one after the other|then|later|both are (?:for me|mine)|)"
        uR"(for me|para mi|myself|same person|despues|seguid[oa]s?|a continuacion|luego)\b)"},
    {Cue::UnderName,
        uR"(\b(?:under|in|booked under|made under|put under|on|listed under) (?:the )?(?:name(?: of)?|my (?:wife|)"
        uR"(husband|mother|father|son|daughter|partner|maiden|married|mom|dad)(?:'s)?(?: name)?)\b)"},
    {Cue::UnderName,
        uR"(\b(?:it's|it is|it was|it should be|should be|would be|booked|made|is|was|try|appointment|look|)"
        uR"(probably|might be|maybe) under (?!\d))"},
    {Cue::UnderName, uR"(^under \w)"},
    {Cue::UnderName, uR"(\b(?:a|bajo el|con el) nombre de\b)"},
    {Cue::TextMe,
        uR"(^(?!.*\b(?:don't|do not|stop|never|no more|no me)\b).*(?:\b(?:text|sms|message) (?:it|that|this|those|)"
        uR"(them|me|us)\b(?! (?:to (?:the|your|my) (?:doctor|office|team)))|\bsend (?:it|that|this|those|me|us|)"
        uR"(them)\b.*\b(?:text|sms|phone|cell|message)\b|\b(?:send|shoot|drop|give) (?:me|us) (?:a |an )?(?:quick )"
        uR"()?(?:text|sms|message)\b|\bsend (?:me|us) (?:that|this|it|those|the (?:address|hours|price|prices|)"
        uR"(details|info|information))\b|\b(?:get|have|receive) (?:that|it|this|those) (?:by|as a|in a|via) )"
        uR"((?:text|sms|message)\b|\b(?:mand|envi)\w+ (?:\w+ ){0,4}(?:mensaje|texto|sms|whatsapp)\b|\bme (?:lo|la|)"
        uR"(los|las) (?:manda|envia|puede mandar|puede enviar|mande|envie)\b|\b(?:mandemelo|enviemelo|mandamelo|)"
        uR"(enviamelo)\b))"},
    {Cue::PriceOfWhat,
        uR"((?:\bhow much (?:is|are|for|does|do|would|will|'s)|\bhow much's|\bhow much(?= to (?:get|have)\b)|)"
        uR"(\b(?:the |a )?(?:price|cost) (?:of|)"
        uR"(for)|\bcharge (?:me )?for|\b(?:what|what's|whats) (?:does|do|would|will|is the price of|is the cost )"
        uR"(of|is)?|\bcuanto (?:cuesta|cuestan|vale|valen|sale|seria|es|cobran por|costaria)|\b(?:precio|costo) )"
        uR"(de(?:l)?) (?:(?:it|that|you) (?:cost |be |charge |run )?(?:(?:me )?to get|(?:me )?to have|)"
        uR"(for) )?(?:getting |having |to get |to have )?(?:an?|the|my|)"
        uR"(some|one|un|una|el|la|unos|unas)? ?((?!(?:it|that|this|you|i|we|they|there|one|going|be|to|your|)"
        uR"(everything|all|eso|esto|todo)\b)\p{L}[\p{L}' ]{2,40}?)(?: (?:cost|costs|be|run|go for|set me back|)"
        uR"(price|done|here|usually|normally|please|por favor|aqui))*$)"},
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
    {Cue::WhetherOffered,
        uR"(\b(?:do|does) (?:you|they|the \w+|anyone|anybody|somebody)(?: guys| all| people| folks| also| even|)"
        uR"( still| ever)* (?:do|offer|provide|handle|fix|repair|service|install|replace|clean|unclog|treat|perform|)"
        uR"(cut|work on|deal with|take care of)\b)"},
    {Cue::WhetherOffered, uR"(\bis (?:that|it|this) something (?:that )?you(?: guys)? (?:do|offer|handle|fix)\b)"},
    {Cue::WhetherOffered,
        uR"((?:^|\b(?:y|si|ustedes|tambien|aqui) )(?:hacen|ofrecen|arreglan|reparan|instalan|limpian|cambian|)"
        uR"(destapan|tratan|realizan|atienden)\b(?! (?:citas?|los|el|en|hoy|manana)\b))"},
    {Cue::Bargains,
        uR"(\b(?:can|could|would|will) (?:you|we|they|he|she)(?: guys)? (?:not )?(?:do|make) (?:it|that|this|me one) )"
        uR"(for (?:less|cheaper|\$?\d+|a hundred|(?:one|two|three|four|five) hundred|\w+ty)\b)"},
    {Cue::Bargains, uR"(\b(?:any|a|some|get a|give me a) (?:\w+ )?(?:discounts?|better price|better deal)\b)"},
    {Cue::Bargains, uR"(\b(?:go|come down|get) (?:any |a bit |a little )?(?:lower|on the price)\b)"},
    {Cue::Bargains, uR"(\b(?:knock|take) (?:\w+ ){1,3}off\b(?= (?:the|that|of)? ?(?:price|bill|it)?))"},
    {Cue::Bargains, uR"(\b(?:algun |un |hacen |me hace(?:n)? (?:un )?)(?:descuento|rebaja|mejor precio)s?\b)"},
    {Cue::Bargains, uR"(\bme lo (?:deja|dejan|hace|hacen|pueden hacer|puede dejar) (?:en|por)\b)"},
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
    {Cue::Contrasts,
        uR"(\b(?:but|though|only|except|however|just make|pero|aunque|solo que|salvo que|nada mas que)\b)"},
    {Cue::ThatIsAll,
        uR"(^(?:(?:no|nope|ok|okay|great|perfect|well|thanks|thank you|i think|alright|bueno|pues) )*(?:(?:that's|)"
        uR"(that is|that will be|that'll be|that was|i think that's) (?:it|all|everything)|we're (?:done|finished|)"
        uR"(good)|i'm (?:done|finished)|eso es todo|es todo|seria todo|nada mas)(?: (?:for|por) (?:today|now|me|)"
        uR"(hoy|ahora|this time))?(?: (?:thanks|thank you|gracias|then|so much|very much|i think|goodbye|bye))*$)"},
    {Cue::Soonest,
        uR"(\b(?:soonest|earliest|asap|(?:first|next) (?:thing|one|available|opening|open|slot|appointment|time|spot)|)"
        uR"(as (?:soon|early|quick|quickly) as (?:possible|you (?:can|could))|when(?:ever)? you (?:can|have|could|)"
        uR"(like)|)"
        uR"(up to you|your (?:choice|call|pick)|surprise me)\b)"},
    {Cue::Soonest,
        uR"(^(?:(?:ok|okay|so|well|um|uh|and|i don't know|not sure) )*(?:you (?:tell me|pick|choose|decide|say)|)"
        uR"(what (?:do you have|have you got|you got|else do you have|times do you have|days do you have))\b)"},
    {Cue::Soonest,
        uR"(\b(?:lo (?:mas|antes) (?:pronto|posible|temprano|rapido)|cuanto antes|lo primero que|)"
        uR"(cuando (?:puedan|pueda|quieran|quiera|tengan|tenga|haya|ustedes digan)|)"
        uR"((?:usted|ustedes) (?:diga|digan|dira|diran)|digame usted|la primera (?:hora|cita)|que (?:horas )"
        uR"()?tienen)\b)"},
    {Cue::ThisNumber,
        uR"(^(?:(?:yes|yeah|ok|just|please|you can|no) )*(?:use|take|call) (?:my|this|the same|that|mine)(?: same)?)"
        uR"((?: number| phone| one| cell)?(?: please)?$)"},
    {Cue::ThisNumber,
        uR"(^(?:(?:si|ok|pues) )*(?:use|usa|el) (?:mi|este|el mismo|mismo)(?: numero| telefono)?(?: por favor)?$)"},
    {Cue::ThisNumber,
        uR"(^(?!.*\b(?:not|no|don't|isn't|another|different|wrong|otro)\b).*(?:\b(?:this|that|my|same|the|it)(?: )"
        uR"((?:number|one|phone|cell))?(?: is|'s| works| will be)? (?:fine|good|ok|okay|great|perfect|works|best|)"
        uR"(right)\b|\b(?:this|same|that) (?:number|one)\b|\b(?:este|ese|el) (?:mismo|numero|esta bien)\b))"},
    {Cue::AnotherTime,
        uR"(\b(another|a different|different|some other|a new|otro|otra) (time|day|date|slot|week|appointment|dia|)"
        uR"(hora|fecha|momento)\b)"},
    {Cue::AnotherTime, uR"(\bre-?schedule\b)"},
    {Cue::AnotherTime, uR"(\bla podemos (cambiar|mover|pasar)\b)"},
    {Cue::Excuses,
        uR"(^(?:(?:oh|um|uh|so|well|wait|sorry|excuse me|pardon me|i'm sorry|perdon|disculpe|oiga|ay|y)(?: |$))+$)"},
    {Cue::AnyPerson, uR"(\b(?:any(?:one|body)(?:'s)?|whoever|any of them|cualquiera|quien sea|con quien sea)\b)"},
    {Cue::DropsIt, // "cancel the whole thing"
        uR"(^(?:(?:{so}) )*(?:cancel|scrap|drop|forget|skip|delete|remove|undo|leave|ditch|abort|call off)(?: )"
        uR"(about)? (?:{the thing})(?: (?:{tail}))*$)"},
    {Cue::DropsIt, uR"(^(?:(?:{so}) )*(?:forget|scrap|cancel) (?:about )?(?:{the thing}) (?:i|i've|i'll|never)\b)"},
    {Cue::DropsIt, uR"(^(?:(?:{so}) )*(?:never ?mind|not any ?more|forget it|forget about it)(?: (?:{tail}))*$)"},
    {Cue::DropsIt, // "don't book it"
        uR"(\b(?:don't|do not|didn't want to|don't want to|rather not|not going to|let's not|no need to|please )"
        uR"(not)(?: you)? (?:book|schedule|reserve|make|confirm|finalize|put me down|go ahead|do it|do that|do )"
        uR"(this)\b(?! (?:a|any) (?:change|mistake|fuss)))"},
    {Cue::DropsIt,
        uR"(\b(?:don't|do not) (?:want|need) (?:the|an|this|that|any) (?:appointment|booking|reservation|visit)\b)"},
    {Cue::DropsIt, uR"(\b(?:don't|do not|no longer) (?:want|need)\b.*\b(?:any ?more|after all)\b)"},
    {Cue::DropsIt, uR"(\bno longer (?:want|need|interested)\b)"},
    {Cue::DropsIt,
        uR"(\b(?:don't|do not) (?:want|need) to (?:book|come|come in|make an appointment|do (?:it|this))(?: )"
        uR"((?:{tail}))*$)"},
    {Cue::DropsIt, uR"(\bhold off(?: (?:on|for|booking|with|until)\b|$))"},
    {Cue::DropsIt,
        uR"(\b(?:let me|i'll|i will|i need to|i have to|i'd better|i want to) (?:think (?:about it|it over)|sleep )"
        uR"(on it)\b)"},
    {Cue::DropsIt,
        uR"(\b(?:i'll|i will|let me|i can|i'd rather|i would rather) (?:just )?(?:call|ring|phone)(?: you)? )"
        uR"((?:back|again|later)\b)"},
    {Cue::DropsIt,
        uR"(\b(?:olvide(?:lo|la|se)|olvidal[oa]|olvidemosl[oa]|dejemosl[oa]|no importa ya|ya no importa)\b)"},
    {Cue::DropsIt, uR"(^(?:(?:{so}) )*(?:dejel[oa]|dejal[oa])(?: (?:{tail}))*$)"},
    {Cue::DropsIt,
        uR"(^(?:(?:{so}) )*(?:cancel|anul|borr|elimin)(?:[eao]|el[oa]|al[oa]|ar|arl[oa]) ?(?:todo|eso|esto|la )"
        uR"(cita|la reserva|todo eso)?(?: (?:{tail}))*$)"},
    {Cue::DropsIt,
        uR"(\bya no (?:la |lo |me |los |las |se )?(?:quiero|necesito|deseo|interesa|hace falta|voy|ire|vamos)\b)"},
    {Cue::DropsIt, uR"(\bno (?:me )?(?:la|lo|las|los|se) (?:reserv\w+|hag\w+|apunt\w+|agend\w+|confirm\w+|anot\w+)\b)"},
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
    {Cue::KeepsIt,
        uR"(\b(?:dejel[oa]|dejal[oa]|dejeme l[oa]) (?:como|asi|donde|tal)\b|\bno (?:cambie|mueva|cancele) nada\b)"},
    {Cue::AreYouThere,
        uR"(^(?:(?:hello|hi|hey|um|uh|sorry|ok|okay|excuse me|wait|hola|oiga|perdon) )*(?:is (?:any|some)(?:one|)"
        uR"(body) (?:there|here|home)|)"
        uR"(are you (?:still )?(?:there|here|with me|on the line)|you (?:still )?there|still there|)"
        uR"(can you (?:still )?hear me|do )"
        uR"(you (?:still )?hear me|did (?:you|i) lose (?:me|you)|(?:sigue|estas?|esta usted|sigues) (?:usted )"
        uR"()?(?:ahi|alli)|hay alguien|me (?:oye|oyes|escucha|escuchas))(?: (?:hello|hola|now|ok|okay|bien|still|)"
        uR"(usted))*$)"},
    {Cue::AreYouThere, uR"(^(?:(?:hello|hola|alo|hey) ?)+$)"},
    {Cue::ClockWords,
        uR"(\b(?:o'clock|o clock|am|pm|a m|p m|half past|quarter (?:to|past|after)|noon|midday|midnight|thirty|)"
        uR"(fifteen|forty five|en punto|de la (?:manana|tarde|noche)|y media|y cuarto|a las?|mediodia)\b)"},
};
} // namespace

std::span<const CueRow> wishCues()
{
    return rows;
}
} // namespace cloudgreet::reception
