// SPDX-License-Identifier: GPL-3.0-or-later
// How callers answer without answering; a cue has as many rows as it has ways of being said.
#include "cuetable.h"

namespace cloudgreet::reception {
namespace {
constexpr CueRow rows[] = {
    {Cue::AsksBack,
        uR"(^(?:(?:{so}|i'm) )*(?:what(?:'s that| was that| was the question| did you say| do you mean| is that)?|)"
        uR"(pardon(?: me)?|come again|say (?:that|it|again)|excuse me|huh|eh|sorry|i'm sorry|repeat(?: that| it| the )"
        uR"(question)?|i (?:didn't|did not|couldn't|don't|can't) (?:quite |really )?(?:hear|catch|get|understand)(?: )"
        uR"((?:you|that|it|the question|what you said))?|once more|one more time|which (?:one|what)|como|que|)"
        uR"(como dice|como dijo|que dice|que dijo|que me pregunta|mande|perdon|disculpe|perdone|repit[ae](?:me|lo|)"
        uR"(melo)?|(?:me )?(?:lo |la )?(?:repite|repetir|repetirlo|repetirmelo)(?: la pregunta)?|no (?:le |lo |la )"
        uR"()?(?:oi|entendi|escuche|entiendo|he oido|he entendido)(?: bien| la pregunta| lo que dijo)?|otra vez|)"
        uR"(a que se refiere|que quiere decir)(?: (?:again|sorry|please|that|the question|one more time|once more|)"
        uR"(i didn't (?:hear|catch|get) (?:you|that|it)|did you say|was that|por favor|perdon|otra vez|dice|dijo))*$)"},
    {Cue::AsksWhy,
        uR"(^(?:(?:{so}) )*(?:why(?: .*)?|what(?:'s| is| do you need| would you need| do you want)(?: that| it| this|)"
        uR"( to know that)? for|what for|how come|what does (?:that|it) matter|what (?:difference does it make|)"
        uR"(has that got to do with it|does that have to do with .*)|(?:is|does) (?:that|it|this) (?:really |even )"
        uR"()?(?:necessary|required|needed|important|matter)|do (?:you|they) (?:really )?(?:need|have) (?:to know|)"
        uR"(that|it|this)(?: .*)?|do i (?:really )?(?:need|have) to (?:say|tell|answer|give)(?: .*)?|)"
        uR"(por que(?: .*)?|para que(?: .*)?|es (?:realmente |muy )?(?:necesario|obligatorio|importante)(?: .*)?|)"
        uR"((?:me )?hace falta(?: .*)?|tengo que (?:decirl\w+|contestar|responder|dar)(?: .*)?|que importa(?: )"
        uR"(eso)?)$)"},
    {Cue::DoesNotKnow,
        uR"(^(?:(?:{so}|i'm|honestly|hmm|to be honest|la verdad(?: es)?(?: que)?|uy) )*(?:i (?:really |honestly )"
        uR"()?(?:don't|do not|dont|wouldn't|couldn't|can't|cannot|can not) (?:really |actually |even )?(?:know|)"
        uR"(remember|recall|say|tell(?: you)?|have (?:it|that|the \w+))|(?:i have |i've )?(?:got )?no (?:idea|clue)|)"
        uR"((?:i'm |i am )?not (?:really |quite |too |so )?sure|(?:i'd|i would|i'll|i) (?:have to|need to|must) )"
        uR"((?:check|look|ask|see|find out)(?: .*)?|who knows|beats me|dunno|i forget|i forgot|hard to say|)"
        uR"((?:no|ya no) (?:lo |la )?se|ni idea|no tengo (?:ni )?(?:idea|la menor idea)|no (?:me |lo |la )?(?:)"
        uR"(acuerdo|recuerdo)|no estoy segur[oa]|no sabria(?: decirl[eo])?|tendria que (?:mirar|preguntar|ver|)"
        uR"(buscar)(?:lo)?(?: .*)?|quien sabe)(?: (?:exactly|off (?:the top of )?my head|right now|really|at the )"
        uR"(moment|on me|with me|handy|yet|sorry|for sure|what it is|which one|which|what|it|that|honestly|)"
        uR"(unfortunately|i'm afraid|ahora|ahora mismo|exactamente|de memoria|bien|perdon|lo siento|la verdad|)"
        uR"(cual es|cual|decirle))*$)"},
    {Cue::RatherNotSay, uR"(\b(?:i'd|i would) (?:rather|prefer) (?:not|to not|to keep)\b)"},
    {Cue::RatherNotSay,
        uR"(\b(?:i )?(?:don't|do not|won't|will not) (?:want|wish|care|like|have) to (?:say|tell|answer|give|share|)"
        uR"(discuss|talk about)\b)"},
    {Cue::RatherNotSay,
        uR"(^(?:(?:{so}) )*(?:skip (?:that|it|this)(?: one| question)?|next question|(?:that's |that is |it's )?)"
        uR"((?:private|personal|confidential|none of your business|not your business)|i'll (?:tell|explain to|show|)"
        uR"(discuss it with|tell it to) (?:them|the \w+|him|her|whoever \w+|dr \w+)(?: .*)?|(?:la )?siguiente)"
        uR"((?: pregunta)?|es (?:privado|personal|confidencial)|eso es (?:privado|personal))(?: (?:{tail}))*$)"},
    {Cue::RatherNotSay, uR"(\b(?:prefiero|preferiria) no (?:decir\w*|contestar\w*|dar\w*|responder\w*|hablar)\b)"},
    {Cue::RatherNotSay, uR"(\bno (?:se lo |le )?(?:quiero|voy a) (?:decir\w*|contestar\w*|dar\w*|responder\w*)\b)"},
    {Cue::RatherNotSay, uR"(\b(?:se lo|lo) (?:digo|explico|cuento) (?:alli|luego|despues|al \w+|a la \w+|cuando)\b)"},
    {Cue::ToldAlready,
        uR"(^(?:(?:{so}|but|but i|i) )*(?:i )?(?:(?:have|'ve|had) )?(?:already|just) (?:told|said|gave|given|answered))"
        uR"((?: you| him| it| that| this| my \w+| them)*(?: already| before)?$)"},
    {Cue::ToldAlready,
        uR"(^(?:(?:{so}|pero) )*(?:eso )?(?:ya (?:se lo |lo |la |le )?(?:dije|di|he dicho|he dado|conteste)|)"
        uR"((?:se lo |lo |la )?(?:acabo de|he) (?:decir\w*|dicho|dar\w*))(?: .{0,12})?$)"},
    {Cue::OnlyYesOrNo,
        uR"(^(?:(?:yes|yeah|yep|yup|yea|sure|no|nope|nah|right|of course|go ahead|correct|please|absolutely|)"
        uR"(definitely|ok|okay|fine|thanks|thank you|that's right|i do|i am|it is|it does|um|uh|hm|hmm|mm|uh huh|)"
        uR"(well|sir|ma'am|si|claro|que|vale|bueno|correcto|exacto|por supuesto|adelante|diga|digame|gracias|)"
        uR"(por favor|de acuerdo|pues|ya|eso|y|and|so|oh)(?: |$))+$)"},
    {Cue::CannotAttend,
        uR"(\b(?:something|things?)(?:'s| has| have| just| else| urgent| important)* (?:come|came|popped|comes) up\b)"},
    {Cue::CannotAttend,
        uR"(\b(?:can't|cannot|can not|couldn't|won't|will not|not able to|unable to|not going to|not gonna|'m not )"
        uR"(going )"
        uR"(to|won't be able to|will not be able to|not going to be able to|not gonna be able to|no longer able to|)"
        uR"(no longer) (?:be able to )?(?:make (?:it|that|this|the \w+|my \w+|our \w+)|come(?: in)?|attend|be there|)"
        uR"(show up|get there|keep (?:it|that|the \w+|my \w+|our \w+))(?! (?:on|before|until|till|at|earlier|any)\b))"},
    {Cue::CannotAttend, uR"(\b(?:i'm|i am|we're|we are) not (?:going to come|coming|gonna come)\b)"},
    {Cue::CannotAttend,
        uR"(\b(?:i'm|i am|i'll be|i will be|we're|we are|turns out i'm|i have to be|i have to|i need to|i've got )"
        uR"(to be|)"
        uR"(we'll be) (?:out of town|away|travell?ing|at work|work|working|on call|somewhere else|in court|busy) )"
        uR"((?:that )"
        uR"((?:day|week|morning|afternoon)|then|after all)\b)"},
    {Cue::CannotAttend,
        uR"(\b(?:me ha|me|nos ha|nos|se me ha|se nos ha|ha) (?:surgido|salido|surgio|salio|presentado|pasado) )"
        uR"((?:algo|un|una|otra|otro)\b)"},
    {Cue::CannotAttend, uR"(\b(?:un|tengo un|hubo un) (?:imprevisto|contratiempo)\b)"},
    {Cue::CannotAttend, uR"(\bse (?:me|nos) (?:complico|ha complicado|hace imposible|hizo imposible|complica)\b)"},
    {Cue::CannotAttend,
        uR"(\b(?:no (?:voy a poder|puedo|podre|podria|vamos a poder|podremos|podemos|voy a|vamos a|va a poder)|)"
        uR"((?:me|nos) (?:es|va a ser|sera) imposible) (?:ir|asistir|llegar|acudir|presentarme|venir|estar)\b)"
        uR"((?! (?:el|los|a las?|antes)\b))"},
    {Cue::CannotAttend,
        uR"(\b(?:al final|ya|finalmente|resulta que) no (?:puedo|podre|voy a poder|podemos|podremos|voy|vamos|)"
        uR"(ire|iremos)\b)"},
    {Cue::SwapsFor,
        uR"(\b(?:change|switch|swap|make|turn|convert|get)(?: \w+){0,4} (?:to|into|for|it|that|this|with) )"
        uR"((?:an?|the|be an?)\b)"},
    {Cue::SwapsFor, uR"(\b(?:instead|rather|in place of|prefer|rather than|instead of)\b)"},
    {Cue::SwapsFor, uR"(\b(?:cambi\w+|pas\w+|pon\w+|hag\w+)(?: \w+){0,4} (?:por|a|para|de|con)\b)"},
    {Cue::SwapsFor, uR"(\b(?:mejor|en vez de|en lugar de|prefiero|preferiria|en su lugar)\b)"},
    {Cue::TooDear,
        uR"(^(?!.*\b(?:how much|is (?:it|that|this)|are (?:they|those)|will (?:it|that)|isn't|cuanto|es (?:muy )"
        uR"()?car[oa])"
        uR"($)).*\b(?:(?:too|so|very|pretty|really|kind of|kinda|a (?:bit|little|lot)|way too|quite|awfully) )"
        uR"((?:expensive|)"
        uR"(dear|pricey|much(?: money| for me| for us)?)\b|(?:costs?|charge) too much\b|(?:can't|cannot|couldn't) )"
        uR"(afford|)"
        uR"((?:muy|demasiado|bastante|un poco|algo|tan) car[oa]s?\b|(?:es|cuesta|sale|me parece) (?:mucho|demasiado|)"
        uR"(car[oa])\b|(?:se me va|fuera) de(?:l)? presupuesto|out of my (?:budget|price)|over my budget|)"
        uR"(no (?:me )?(?:lo |la )?(?:puedo|podemos) (?:pagar|permitir)\w*))"},
    {Cue::OfTheBill,
        uR"(\b(?:charged (?:me |us |my \w+ )*(?:twice|double|two times|too much|again|extra|more|the wrong|for)|)"
        uR"((?:was|were|got|been|being) (?:over|double |wrongly )?charged|overcharged|double charged|)"
        uR"((?:charge|amount|charges) (?:is|was|looks|seems|are) (?:wrong|not right|too high|off|incorrect)|)"
        uR"((?:my|our|this|that|a|the last|the) (?:\w+ )?(?:bill|invoice|statement|balance|receipt)|(?:wrong|)"
        uR"(strange|double) )"
        uR"((?:amount|charge)s?)\b)"},
    {Cue::OfTheBill,
        uR"(\b(?:me|nos) (?:han |ha )?cobr(?:ado|aron|o) (?:\w+ ){0,2}?(?:dos veces|de mas|doble|mal|mucho|)"
        uR"(demasiado|otra vez|)"
        uR"(algo|por)\b)"},
    {Cue::OfTheBill,
        uR"(\b(?:(?:mi|la|una|esta|nuestra|ultima) (?:\w+ )?factura|(?:mi|el|un|ese|este) (?:recibo|cargo|cobro)|)"
        uR"(cobro doble|no me (?:dieron|devolvieron) (?:el |mi )?cambio|pagar (?:la|mi) (?:cuenta|factura))\b)"},
    {Cue::LeftBehind,
        uR"(\b(?:i|we|i've|my \w+)(?: have| think i| must have| may have| might have)? (?:left|forgot|lost|)"
        uR"(dropped) (?:my|a|an|)"
        uR"(the|his|her|our|some|one of my) (?!(?:message|voicemail|note|name|number)\b)(?:\w+ ){1,3}(?:there|at|)"
        uR"(in|behind|with you|)"
        uR"(over there|by your|on your)\b)"},
    {Cue::LeftBehind,
        uR"(\b(?:deje|olvide|perdi|se me (?:olvido|quedo|olvidaron|quedaron)|me deje|me olvide) (?:mi|mis|el|la|)"
        uR"(los|las|un|una|unos|)"
        uR"(unas) (?!(?:mensaje|recado|nombre|numero)\b)(?:\w+ ){1,3}(?:alli|ahi|alla|en|con ustedes)\b)"},
    {Cue::PastVisit,
        uR"(\b(?:you(?: guys)?|they|someone|somebody|(?:your|the) (?:\w+ )?(?:guys?|man|men|tech|techs|)"
        uR"(technicians?|plumbers?|)"
        uR"(electricians?|mechanics?|stylists?|people|team|crew|cleaners?|doctor|dentist|hygienist|repairman|)"
        uR"(girls?|lady)|)"
        uR"(dr \w+) (?:already |just |who |that )?(?:came|come out|was|were|fixed|did|put|installed|repaired|)"
        uR"(replaced|cut|)"
        uR"(cleaned|filled|serviced|changed|worked|painted|mounted|looked at|sent|pulled|colou?red|visited|saw|)"
        uR"(treated|showed)\b)"},
    {Cue::PastVisit,
        uR"(\b(?:i|we) (?:just |already )?(?:was|were|came|went|stopped by|dropped by) (?:\w+ )?(?:there|here|in|)"
        uR"(by|with you|)"
        uR"(to (?:see|you)|at your|over)\b)"},
    {Cue::PastVisit,
        uR"(\b(?:i|we) (?:just |already )?(?:got|saw|paid|missed|left|forgot|received)\b(?! (?:a |an |my |some )"
        uR"()?(?:problem|)"
        uR"(question|appointment|time|free|idea)))"},
    {Cue::PastVisit,
        uR"(\b(?:i|we) (?:just |already )?had (?:(?:a|an|my|our|some|the) (?!appointment|reservation|)"
        uR"(booking)(?:\w+ ){1,3}(?:done|cut|)"
        uR"(with|from|there|last|on|yesterday|this|two|three|a)\b|(?:my|our) \w+ (?:cleaned|done|cut|fixed|)"
        uR"(filled|repaired)))"},
    {Cue::PastVisit,
        uR"(\b(?:vino|vinieron|estuvo|estuvieron|arregl(?:o|aron)|repar(?:o|aron)|pus(?:o|ieron)|instal(?:o|aron)|)"
        uR"(hicieron|)"
        uR"((?:me|nos) (?:hice|hicieron|hizo|cortaron|corto|pusieron|empastaron|atendieron|atendio|cobraron|cobro|)"
        uR"(pintaron)|fui|)"
        uR"(fuimos|estuve|estuvimos|pague|pagamos|dejaron|cambiaron|me deje|recibi)\b)"},
    {Cue::WentWrong,
        uR"(^(?=.*\b(?:still|again|no longer|not (?:working|fixed|right|even)|already (?:broke\w*|out|fail\w+|)"
        uR"(leak\w+|dead|stopped)|)"
        uR"(doesn't|didn't (?:fix|work|do|finish|hold|help|clean|get|even)|won't|isn't|hasn't|broke|broken|fell )"
        uR"((?:out|off)|)"
        uR"(came (?:off|out|loose)|hurts|hurting|uneven|worse|leaking|leaks|wrong|messed|ruined|damaged|scratched|)"
        uR"(stained|crooked|)"
        uR"(never (?:showed|came|finished|fixed)|no show|stopped working|in pain)\b).*\b(?:you|they|someone|)"
        uR"(somebody|your|dr \w+|i got|)"
        uR"(i had|i saw|the \w+ (?:guy|man|tech\w*))\b)"},
    {Cue::WentWrong,
        uR"(\b(?:sigue|siguen|todavia|otra vez|de nuevo|ya no (?:funciona|va|sirve)|no (?:funciona|quedo|sirve|va )"
        uR"(bien|arregl\w+|)"
        uR"(terminaron|limpiaron|ha quedado)|se (?:cayo|rompio|volvio|ha caido|ha roto|salio|solto)|mal|peor|me )"
        uR"(duele|gotea|igual|)"
        uR"(torcid[oa]|desigual|manchad[oa]|rayad[oa])\b)"},
    {Cue::ByTheWay,
        uR"(^(?:(?:oh|and|also|by the way|just so you know|one more thing|just|ah|y|por cierto|una cosa|ademas|)"
        uR"(tambien|solo)(?: |$))+$)"},
    {Cue::WorthNoting,
        uR"(\b(?:allerg(?:ic|y|ies)|diabetic|diabetes|pregnant|asthma(?:tic)?|epilep\w+|pacemaker|blood thinners?|)"
        uR"(hard of hearing|)"
        uR"(wheelchair|autis(?:tic|m)|hearing aids?|(?:sensitive|thin) (?:teeth|skin|scalp|gums)|heart condition|)"
        uR"((?:i'm|i am|he's|she's|he is|she is|i get|gets) (?:\w+ ){0,2}(?:nervous|anxious|scared|afraid of|)"
        uR"(claustrophobic|deaf|blind))\b)"},
    {Cue::WorthNoting,
        uR"(\b(?:i|he|she|we) (?:also )?(?:take|takes|am taking|is taking|am on|is on) (?:\w+ ){0,2}(?:medication|)"
        uR"(medicine|aspirin|insulin|)"
        uR"(warfarin|antibiotics|pills)\b)"},
    {Cue::WorthNoting,
        uR"(\b(?:(?:gate|door|entry|access|alarm|buzzer|garage|building|lockbox) code|(?:ring|knock|buzz)(?: )"
        uR"(\w+){0,3} )"
        uR"((?:bell|door|doorbell|buzzer|apartment)|the keys? (?:is|are)|spare key|lockbox|(?:there's|there is|we )"
        uR"(have|i have|watch out for|)"
        uR"(mind|beware of)(?: \w+){0,2} dogs?|(?:doorbell|bell|buzzer|elevator|lift) (?:is|does|doesn't|)"
        uR"(isn't)(?: \w+){0,2} (?:broken|work|working)|)"
        uR"((?:come|enter|go|park)(?: \w+){0,3} (?:around (?:the )?back|back door|side door|side gate|driveway|)"
        uR"(behind the \w+))\b)"},
    {Cue::WorthNoting,
        uR"(\b(?:(?:she|he|my \w+)(?:'s| is) (?:only |just |almost |about )?(?:one|two|three|four|five|six|seven|)"
        uR"(eight|nine|ten|eleven|twelve|)"
        uR"(\d{1,2})(?: (?:months?|years?)(?: old)?)?$|(?:\w+|\d+) (?:years?|months?) old\b))"},
    {Cue::WorthNoting,
        uR"(\b(?:my|the|a|an|his|her|our|one|its) (?:\w+ ){1,3}?(?:is|are|'s|has|got|was|came|keeps)(?: \w+)? )"
        uR"((?:chipped|cracked|broken|)"
        uR"(loose|clogged|blocked|dripping|rusted|rusty|stuck|swollen|missing|bent|torn|stained|infected|)"
        uR"(flickering|frozen|)"
        uR"(stripped|crooked|squeaking|scratched|jammed|overflowing|noisy)\b)"},
    {Cue::WorthNoting,
        uR"(\b(?:alergic[oa]s?|alergias?|diabetic[oa]|embarazada|asma|asmatic[oa]|marcapasos|silla de ruedas|)"
        uR"(autis(?:ta|mo)|)"
        uR"(anticoagulantes|hipertens[oa]|epileptic[oa]|(?:soy|es|estoy|me pongo|se pone) (?:\w+ )?(?:sord[oa]|)"
        uR"(cieg[oa]|nervios[oa])|)"
        uR"((?:piel|dientes|encias|cuero cabelludo) sensibles?|(?:tomo|toma) (?:\w+ ){0,2}(?:medicamentos?|)"
        uR"(medicinas?|aspirina|insulina|pastillas))\b)"},
    {Cue::WorthNoting,
        uR"(\b(?:(?:codigo|clave) (?:de(?:l)? |de la )?(?:el |la )?(?:porton|puerta|entrada|edificio|alarma|)"
        uR"(garaje|acceso|reja|portal)|)"
        uR"((?:toque|toquen|llame a|llamen a) (?:el timbre|la puerta|a el timbre)|(?:el )?timbre no (?:funciona|)"
        uR"(suena|va)|las? llaves? estan?|)"
        uR"((?:hay|tengo|tenemos|cuidado con) (?:un|una|dos|el|la|los)? ?(?:\w+ )?perr[oa]s?|tiene (?:casi |solo )"
        uR"()?\w+ (?:anos|anitos|meses)|)"
        uR"((?:entre|entren|pase|pasen) por (?:atras|detras|la puerta|el lado))\b)"},
    {Cue::WorthNoting,
        uR"(\b(?:el|la|mi|los|las|un|una)(?: \w+){1,3}? (?:esta|estan|se)(?: \w+)? (?:rot[oa]s?|astillad[oa]|)"
        uR"(partid[oa]|floj[oa]s?|tapad[oa]s?|)"
        uR"(atascad[oa]s?|hinchad[oa]|suelt[oa]|picad[oa]|agrietad[oa]|oxidad[oa])\b)"},
    {Cue::Angry,
        uR"(\b(?:this|that|it)(?:'s| is) (?:just |so |really |absolutely |completely |totally |getting |beyond )"
        uR"()*(?:ridiculous|unbelievable|)"
        uR"(outrageous|unacceptable|a joke|absurd|frustrating|infuriating|disgraceful|a disgrace|not acceptable|)"
        uR"(bullshit)\b)"},
    {Cue::Angry,
        uR"(\b(?:second|third|fourth|fifth|sixth|tenth|hundredth|\d+(?:nd|rd|th)) time (?:that )?(?:i'm |i am |)"
        uR"(i've |i have |we've |we |i )?)"
        uR"((?:call|calling|called|had to call|have to call|try|tried|trying|asked|asking|explained|explaining)\b)"},
    {Cue::Angry,
        uR"(\b(?:called|calling|tried|phoned|rang|asked|emailed) (?:\w+ )?(?:you )?(?:two|three|four|five|six|ten|)"
        uR"(several|many|so many|\d+|a dozen|)"
        uR"(like \w+|multiple) times\b)"},
    {Cue::Angry,
        uR"(\b(?:nobody|no one|noone)(?: there| here)? (?:ever |even |has |have |is )*(?:calls?|called|calling|)"
        uR"(answers?|answered|answering|)"
        uR"(picks? up|picked up|gets? back|got back|gotten back|responds?|responded|returned|helps?|showed|came)\b)"},
    {Cue::Angry,
        uR"(\b(?:i'm|i am|we're|we are) (?:so |very |really |extremely |getting |absolutely |pretty |quite )"
        uR"()*(?:angry|furious|mad|livid|fed up|)"
        uR"(sick of|sick and tired|pissed|annoyed|frustrated|upset|losing (?:my )?patience|tired of (?:this|)"
        uR"(calling|waiting|asking))\b)"},
    {Cue::Angry,
        uR"(\b(?:what kind of (?:a )?(?:business|company|place|service|people)|(?:i've|i have) had (?:it with|)"
        uR"(enough)|you people|worst )"
        uR"((?:service|company|place|experience)|waste of (?:my )?time|how many times do i|what is wrong with you|)"
        uR"((?:i've|i have|we've) been (?:waiting|on hold|trying|calling)(?: \w+){0,4} (?:hours?|minutes|)"
        uR"(forever|days?|weeks?|morning|month))\b)"},
    {Cue::Angry,
        uR"(\b(?:es (?:ya )?la (?:segunda|tercera|cuarta|quinta|sexta|decima|enesima) vez que|(?:he llamado|llevo )"
        uR"(llamando|llame|les llame|)"
        uR"(he intentado) (?:\w+ )?(?:dos|tres|cuatro|cinco|seis|diez|muchas|varias|mil|tantas|\d+) veces)\b)"},
    {Cue::Angry,
        uR"(\b(?:es (?:el colmo|(?:una )?(?:verguenza|burla|falta de respeto)|ridiculo|inaceptable|indignante|)"
        uR"(absurdo|intolerable|inaudito)|)"
        uR"((?:estoy|me tienen|estamos) (?:muy |super |ya |tan |bien )*(?:hart[oa]s?|furios[oa]|enojad[oa]s?|)"
        uR"(enfadad[oa]s?|molest[oa]s?|indignad[oa]s?|)"
        uR"(frustrad[oa]|cansad[oa] de)|nadie (?:me |nos )?(?:contesta|contesto|llama|llamo|atiende|atendio|)"
        uR"(responde|respondio|devuelve|)"
        uR"(ha llamado|ha contestado|coge)|que clase de (?:negocio|servicio|empresa)|que (?:mal|pesimo) servicio|)"
        uR"((?:llevo|llevamos) (?:\w+ ){1,3}(?:esperando|llamando|intentando))\b)"},
    {Cue::PersonIn,
        uR"(^(?:(?:and|so|hi|hello|ok|okay|do you know if|can you tell me if) )*(?:is|does|will|are|do) (?:\w+ )"
        uR"(){1,4}?(?:be )?)"
        uR"((?:in|working|work|there|around|here|on duty)\b(?! (?:\d|with|an? |the )))"},
    {Cue::PersonIn,
        uR"(^(?:(?:y|hola|sabe si|me puede decir si) )*(?:esta|estara|trabaja|atiende|viene|va a estar) (?:el |la )"
        uR"()?(?:hoy )?)"
        uR"((?:dr|dra|doctor|doctora|senora?|\w+)\b)"},
    {Cue::Waits,
        uR"(^(?:(?:{so}) )*(?:let me|i'll|i will|i need to|i have to|i gotta|deje(?:me)?(?: que)?|dejame|)"
        uR"(permitame|voy a|tengo que) )"
        uR"((?:just )?(?:quickly )?(?:check|look at|look in|see|grab|get|pull up|open|find|ask|ver|mirar|miro|)"
        uR"(revisar|revise|consultar|consulto|)"
        uR"(buscar|busco|preguntar|mire)(?: (?:with|in|on|en|a))? (?:my|our|the|mi|nuestra|el|la) (?:\w+ )"
        uR"()?(?:calendar|schedule|diary|planner|phone|)"
        uR"(notebook|wallet|card|papers|wife|husband|partner|boss|agenda|calendario|horario|telefono|cartera|)"
        uR"(esposa|esposo|marido|mujer|jefe))"
        uR"((?: (?:first|quickly|real quick|for a (?:second|moment)|primero|un momento|antes|a second|{tail}))*$)"},
    {Cue::InsurerNamed,
        uR"(\b(?:have|got|is|with|take|accept|under|through|tengo|es|con|aceptan|de|by) (?:\w+ ){0,2}(?:cigna|)"
        uR"(aetna|delta dental|blue cross|)"
        uR"(bcbs|metlife|guardian dental|humana|united ?healthcare|uhc|medicaid|medicare|kaiser|anthem|tricare|)"
        uR"(geico|allstate|state farm|)"
        uR"(mapfre|sanitas|adeslas|asisa|dkv|oscar health|molina|ambetter|principal dental|sun life)\b)"},
};
} // namespace

std::span<const CueRow> mannerCues()
{
    return rows;
}
} // namespace cloudgreet::reception
