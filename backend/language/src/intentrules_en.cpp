// SPDX-License-Identifier: GPL-3.0-or-later
#include "patterns.h"

namespace cloudgreet::language {
namespace {
using I = Intent;
/// Weights: 1 a hint, 2 likely, 3 nearly sure, 4 sure; negative ones speak against.
constexpr IntentRule rules[] = {
    // booking
    {I::Book, 3,
        u"(book|schedule|reserve|arrange) * "
        u"(appointment|appointments|reservation|reservations|table|visit|viewing|tour|time|slot|meeting|session|"
        u"consultation|cleaning|checkup|haircut|room|event|seat|seats|spot)"},
    {I::Book, 3,
        u"(make|set|get|have|want|need|like|take) (up|in)? (a|an|another|my|the|some)? * "
        u"(appointment|appointments|reservation|reservations|booking)"},
    {I::Book, 3,
        u"(want|need|like|love|hope|hoping|looking|try|trying|wish) to (book|schedule|reserve|make|set|come|get|be) * "
        u"(appointment|reservation|booking|visit|in|seen|table|there)"},
    {I::Book, 2.5F,
        u"(want|need|like|love|looking|trying|wish|going|able|prefer|hoping|interested) (to|in) "
        u"(book|schedule|reserve|booking|scheduling|reserving|visit|visiting)"},
    {I::Book, 2.5F,
        u"(can|could|would|will|may|please) (you|i|we)? (please)? (help|assist)? (me|us)? (to|in)? "
        u"(book|schedule|reserve|booking|scheduling)"},
    {I::Book, 2.5F,
        u"^ (yes|yeah|ok|okay|no|sure|great)? (book|schedule|reserve) "
        u"(me|us|it|an|a|the|for|that|this|one|with|my|<day>)"},
    {I::Book, 2.5F, u"(book|schedule|reserve) (me|us|it|an|a|one|something|my|there|with|at|for|<day>)"},
    {I::Book, 1.5F,
        u"(make|making|schedule|scheduling|set) * "
        u"(appointment|reservation|booking|meeting|visit|consultation|arrangement)"},
    {I::Book, 2.5F,
        u"(need|want|like|looking|find|finding|search|searching|get|recommend|suggest|know) "
        u"(for|to|me|a|an|some|good|see|find|visit|of|another)? * "
        u"(dentist|doctor|salon|hairdresser|stylist|barber|gynecologist|dermatologist|ophthalmologist|practitioner|"
        u"therapist|apartment|restaurant|physician|specialist)"},
    {I::Book, 2.5F,
        u"(need|want|like|looking|find|finding|search|get|recommend|suggest|know|show|there|what|after) "
        u"(for|to|me|a|an|any|some|good|see|find|visit|of|another)? * "
        u"(dentists|doctors|salons|hairdressers|stylists|barbers|parlor|parlour|practitioner|practitioners|therapists|"
        u"physicians|specialists|gynecologist|dermatologist)"},
    {I::Book, 2,
        u"(need|want|like|get|have) (a|an|my|to)? * "
        u"(haircut|trim|cleaning|checkup|massage|repair|inspection|estimate|tune-up|oil|manicure|pedicure|facial|"
        u"consultation|cut|color|fix|fixed|repaired|serviced|plumber|electrician|technician|filling|exam|service|"
        u"installed|replaced|unclogged)"},
    {I::Book, 2, u"(come|fit|squeeze|get|pencil|put|sign) (me|us|in|by|over|him|her) (in|down|up|for|on|<day>|at)?"},
    {I::Book, 2, u"(come|stop|drop|swing|pop) (in|by) * <day>"},
    {I::Book, 2, u"(send|get) (someone|somebody|a) * (out|over|by|to)"},
    {I::Book, 2, u"(have|make) (an|a)? opening"},
    {I::Book, 2, u"(table|reservation|booking) for"},
    {I::Book, 2, u"(put|add|set|create|schedule|plan) * (calendar|appointment|meeting|event|lunch|dinner|agenda)"},
    {I::Book, 2, u"(invite|schedule|organize|organise) * (to|with|for)"},
    {I::Book, 1.5F, u"^ (appointment|reservation|booking|haircut|checkup|cleaning)"},
    {I::Book, 1.5F, u"see (a|the|my) (dentist|doctor|stylist|barber|therapist)"},
    {I::Book, 1.5F, u"(new|another|second|first) (appointment|booking|reservation)"},
    {I::Book, -2, u"(cancel|change|reschedule|move|postpone|amend|modify|delete|remove)"},
    {I::Book, -2.5F, u"(i|we) (already)? have (a|an|my|already) * (appointment|reservation|booking)"},
    {I::Book, -2, u"(what|when|which|where|how) * (my|our|the) (appointment|meeting|reservation|booking|event|next)"},
    {I::Book, -2.5F,
        u"(flight|flights|bus|train|hotel|taxi|cab|ride|song|music|playlist|movie|movies|film|ticket|tickets|alarm|"
        u"email|weather|transfer|payment|rental|concert)"},
    // moving
    {I::Reschedule, 3.5F, u"(reschedule|rebook|postpone|rearrange|rescheduling)"},
    {I::Reschedule, 3,
        u"(change|move|modify|amend|shift|push|switch|alter|update|adjust|edit|extend|swap|correct) "
        u"(it|my|the|our|that|this|an|a|to|date|of|time)? * "
        u"(appointment|reservation|booking|meeting|date|time|slot|visit|event|lunch|to|stay|from)"},
    {I::Reschedule, 2,
        u"(move|push|bring|change|shift|switch|make) (it|that|this|back|forward|up|<day>) "
        u"(to|back|forward|up|ahead|from)"},
    {I::Reschedule, 2,
        u"(different|another|new|earlier|later) (date|day|time) (for|than)? * "
        u"(my|existing|appointment|booking|reservation)"},
    {I::Reschedule, 1.5F, u"(actually|instead) (make|can|could|let|change|how)"},
    {I::Reschedule, 1.5F, u"(not|can't) (make|come) (it|to|in)"},
    {I::Reschedule, -2, u"(address|password|pin|name|channel|subject|light|lights|color|volume|language|plan|card)"},
    // cancelling
    {I::Cancel, 3.5F,
        u"(cancel|cancelling|cancellation|canceling|cancelled|delete|remove|erase|drop|scrap|clear) * "
        u"(appointment|appointments|reservation|reservations|booking|bookings|meeting|meetings|event|events|visit|"
        u"table|stay|room|calendar|lunch|dinner|slot|schedule|visit)"},
    {I::Cancel, 2.5F, u"(want|need|like|have|can|could|going) (to|i|you|we) (please)? cancel"},
    {I::Cancel, 2, u"^ cancel (my|the|our|that|it|all|for|<day>)"},
    {I::Cancel, 2, u"(call|calling) off"},
    {I::Cancel, 1, u"(cancel|cancelling|cancellation)"},
    {I::Cancel, 2,
        u"(not|never) (need|want|coming|come|going|make|able) * (appointment|reservation|booking) "
        u"(any|anymore|more|after)?"},
    {I::Cancel, -2.5F,
        u"(card|order|subscription|account|transfer|payment|alarm|plan|policy|flight|fee|insurance|debit|service|loan|"
        u"mortgage)"},
    // asking after a booking
    {I::CheckBooking, 2.5F,
        u"(when|what|where|which|who) (time|day|is|are|do|else|did|was)? * (my|our) (next|first|last|current)? * "
        u"(appointment|appointments|reservation|booking|meeting|meetings|event|events|calendar|schedule|agenda|day|"
        u"visit)"},
    {I::CheckBooking, 2.5F,
        u"(do|am|did|have) (i|we) have * "
        u"(appointment|appointments|reservation|booking|meeting|meetings|event|events|scheduled|planned|anything|"
        u"calendar|plans|coming)"},
    {I::CheckBooking, 2.5F,
        u"(check|see|show|view|look|tell|review|list|find|display|read|know|search|confirm|pull) "
        u"(me|at|up|on|for|about|the|what)? * (my|our) * "
        u"(appointment|appointments|reservation|reservations|booking|bookings|calendar|schedule|meetings|meeting|"
        u"agenda|events|event)"},
    {I::CheckBooking, 2.5F,
        u"(i|we) (have|had|made|already|got|booked) (a|an|my|already|have|made|the)? * "
        u"(appointment|reservation|booking|booked|table|reserved)"},
    {I::CheckBooking, 2,
        u"(confirm|verify|double-check|check) (my|our|the|if|that) * (appointment|reservation|booking)"},
    {I::CheckBooking, 2,
        u"(events|meetings|appointments|anything|plans|scheduled|event) (on|in|for|do|that|scheduled) * "
        u"(calendar|schedule|have|agenda|<day>)"},
    {I::CheckBooking, 3, u"(when|what time|what day) am i (supposed|booked|scheduled|coming|meant|due)"},
    {I::CheckBooking, 3, u"(what|which) (time|day) i am (supposed|booked|scheduled|coming|meant|due|in)"},
    {I::CheckBooking, 3, u"(when|what time|what day) (is|was) (my|our)"},
    {I::CheckBooking, 3, u"(tell|remind) (me)? when (is|my|our)"},
    {I::CheckBooking, 5,
        u"(remember|recall|forgot|forget|forgotten) (when|what) (time|day|date)? (it|that|my|our|i|we)"},
    {I::CheckBooking, 3, u"(lost|misplaced) (my|the) (appointment|reminder) (card|slip|note|email|text)?"},
    {I::CheckBooking, 2, u"(existing|current|upcoming) (appointment|reservation|booking)"},
    {I::CheckBooking, -3, u"(what|when|anything|something) (have|do|could|can) you (got|have|offer|fit|do|get)"},
    {I::CheckBooking, 1.5F, u"(my|our) (appointment|reservation|booking|calendar|agenda)"},
    // what is free
    {I::AskAvailability, 3,
        u"(do|does|would|are|is|will) (you|they|there|he|she|anyone|anybody|your) (guys)? (have|any|got|be) * "
        u"(available|availability|openings|opening|slots|slot|appointments|free|space|time|times|anything|room)"},
    {I::AskAvailability, 3, u"(when|what|which|how) * (available|free|openings|availability|soonest|earliest)"},
    {I::AskAvailability, 3, u"(when|what|which|how) * open slots"},
    {I::AskAvailability, 2.5F,
        u"(anything|something|any|openings|availability|slots|times|appointments|is|are|am) * (available|free|open) "
        u"(on|at|for|this|next|in|around|from|between|before|after|<day>|<clock>|$)"},
    {I::AskAvailability, 2.5F, u"(am|is|are) (i|he|she|they|you|dr|doctor) * (free|available|busy)"},
    {I::AskAvailability, 2.5F, u"(what|which) (days|times|dates|slots|openings|appointments) (do|are|can|work|have)"},
    {I::AskAvailability, 3.5F,
        u"(what|anything|something|whatever) (have|do|did|could|can) you (got|have|offer|do|get) * <day>"},
    {I::AskAvailability, 3.5F, u"<day> * what (do|have|could|can) you (have|got|offer|do)"},
    {I::AskAvailability, 3.5F,
        u"(earliest|soonest|next|first|any) (available|possible|free)? (opening|openings|slot|slots|appointment|gap)"},
    {I::AskAvailability, 3, u"(what|how) (does|is|do) * <day> * (look|looking)"},
    {I::AskAvailability, 3, u"(when|soon) (can|could|would) (you|they|somebody|someone) (fit|see|take|squeeze|come)"},
    {I::AskAvailability, 2.5F, u"(soonest|earliest)"},
    {I::AskAvailability, 2.5F, u"next available"},
    {I::AskAvailability, 2.5F, u"first available"},
    {I::AskAvailability, 2.5F, u"next opening"},
    {I::AskAvailability, 2, u"(availability|openings|vacancies|vacancy)"},
    {I::AskAvailability, 2, u"free time"},
    {I::AskAvailability, 2,
        u"(can|could|do) (i|you|we) (come|take|get|fit|see|have) * (in|me|anything|something) "
        u"(on|at|for|<day>|<clock>)"},
    {I::AskAvailability, 2, u"(when) (can|could) (i|we|you|someone)"},
    {I::AskAvailability, 2, u"what time (can|could) (i|we|you|someone)"},
    // when open
    {I::AskHours, 3.5F, u"(opening|business|office|working|store|branch|closing|hours) (hours|hour|times|time|of)"},
    {I::AskHours, 3.5F, u"(opening|business|office|working|store|branch|closing|hours) of operation"},
    {I::AskHours, 3.5F,
        u"(what|when|until|till|how) (time|late|are|do|is|does|early|long|day|days|hours)? * "
        u"(open|close|closed|opens|closes|closing|opening|hours)"},
    {I::AskHours, 3,
        u"(are|is|do|does|will) (you|they|the|it|there|your|we)? * (open|close|closed|opened|work|hours) "
        u"(on|at|today|tomorrow|for|late|until|till|now|weekends|during|<day>|$)"},
    {I::AskHours, 2, u"(your|the|branch|store|their) hours"},
    {I::AskHours, 2.5F,
        u"when * (breakfast|dinner|lunch|gym|pool|spa|bar|restaurant) "
        u"(served|start|starts|end|ends|open|opens|over|finish|begin)"},
    {I::AskHours, 2.5F, u"(when) (is|does|do) * (breakfast|dinner|lunch|gym|pool|spa|bar|service)"},
    {I::AskHours, 2.5F, u"what time (is|does|do) * (breakfast|dinner|lunch|gym|pool|spa|bar|service)"},
    {I::AskHours, -4, u"(earliest|soonest|next|first|any|another|an) (available|possible|free)? (opening|openings)"},
    {I::AskHours, -2.5F, u"open * (account|accounts|app|file|door|garage)"},
    // what it costs
    {I::AskPrice, 3.5F, u"how much (is|does|do|would|are|will|for|it|you|to|did|money|should|can)"},
    {I::AskPrice, 3,
        u"(what|which|how) (is|are|do|does|would|about|high|will)? * "
        u"(price|prices|cost|costs|rate|rates|fee|fees|charge|pricing|priced|prices|expensive|pricey|cheap)"},
    {I::AskPrice, 3, u"(pricing|quote|estimate|expensive|pricey|costly|inexpensive|affordable|cheap)"},
    {I::AskPrice, 3, u"price range"},
    {I::AskPrice, 3, u"price list"},
    {I::AskPrice, 3, u"(quote|estimate|pricey|expensive|pricing|inexpensive|costly)"},
    {I::AskPrice, 2.5F, u"(price|cost|charge|rate|fee) (of|for|range|to|a|per|is|me|you)"},
    {I::AskPrice, 2, u"(ballpark)"},
    {I::AskPrice, 2, u"how much"},
    {I::AskPrice, 1.5F, u"(price|prices|cost)"},
    {I::AskPrice, 2.5F, u"(for|do|only|just) * (dollars|bucks|euros|pounds)"},
    {I::AskPrice, 2.5F, u"(discount|discounts|deal|cheaper|special|specials|coupon)"},
    {I::AskPrice, -3,
        u"(stock|balance|exchange|interest|account|card|transfer|mortgage|loan|gas|spend|spent|shares|flight)"},
    // what is offered
    {I::AskService, 2.5F,
        u"(do|does|can|are|is|will) (you|they|it|the|he|she|this|that|there|your|their|its|place|any) * "
        u"(offer|provide|accept|take|serve|have|allow|allowed|include|included|do|specialize|unisex|furnished|treat|"
        u"fix|repair|handle|sell|wifi|parking|pets|alcohol|music|vegan|vegetarian|outdoor|seating|gluten|reservations|"
        u"smoking|dogs)"},
    {I::AskService, 3,
        u"(what|which) "
        u"(kind|type|sort|kinds|types|services|treatments|are|is|other|service|cuisine|food|amenities|facilities|else) "
        u"(of|do|are|does|is)? * "
        u"(services|treatments|service|offer|provide|have|do|food|cuisine|rating|ratings|reviews|menu|serve|specials|"
        u"amenities|facilities)"},
    {I::AskService, 3,
        u"(rating|ratings|rated|reviews|review|unisex|pets|furnished|alcohol|liquor|cosmetic|wheelchair|accessible|"
        u"vegetarian|vegan|parking|insurance|warranty|licensed|certified)"},
    {I::AskService, 3, u"average rating"},
    {I::AskService, 3, u"live music"},
    {I::AskService, 3, u"outdoor seating"},
    {I::AskService, 2.5F,
        u"(take|takes|accept|accepts|accepting) "
        u"(reservations|walk-ins|walkins|insurance|credit|cards|appointments|new)"},
    {I::AskService, 2.5F, u"how * (good|rated|reviews|rating|highly)"},
    {I::AskService, 2, u"how long (does|will|is|do) * (take|last|appointment|it)"},
    {I::AskService, 2, u"(do|can) you (do|fix|repair|install|cut|clean|work|offer|provide|handle)"},
    {I::AskService, -2, u"(available|availability|opening|openings|free|open|hours|cost|price|account|card)"},
    // where and how to reach
    {I::AskLocation, 3.5F, u"(what|where) (is|are|exactly|about|can)? * (address|located|location|situated|street)"},
    {I::AskLocation, 3.5F, u"(what|where) (is|are|exactly|about|can)? * find you"},
    {I::AskLocation, 3, u"(address|directions|location)"},
    {I::AskLocation, 3, u"where (is|are|exactly|do) (you|they|the|it|your|that|this|is|office|shop|salon)"},
    {I::AskLocation, 2.5F, u"(closest|nearest|local|nearby) (branch|location|office|store|shop|one)"},
    {I::AskLocation, 2.5F, u"how (do|can) (i|we) (get|find|reach) (there|you|to)"},
    {I::AskLocation, 2.5F, u"how (do|can) (i|we) (get|find|come|drive) (there|you|to|your)"},
    {I::AskLocation, 2, u"(whereabouts)"},
    {I::AskLocation, 2, u"part of town"},
    {I::AskLocation, 2, u"what area"},
    {I::AskLocation, 2, u"which area"},
    {I::AskLocation, -3.5F, u"(my|email|e-mail|change|update|ip|new|mailing) (address|location|home)"},
    {I::AskLocation, -2, u"(email|e|web|ip|change|update|wrong) (mail)? address"},
    {I::AskContact, 3.5F, u"(phone|telephone|contact|cell|mobile) (number|numbers|no|info|information|details)"},
    {I::AskContact, 2.5F, u"(number|phone) (to|for|of|is|at|so) (call|reach|contact|them|the|that|their|i)"},
    {I::AskContact, 2.5F, u"(their|your|the|its) (number|phone|telephone|email|website|contact)"},
    {I::AskContact, 2.5F, u"how (can|do) (i|we) (call|reach|contact) (them|you|it)"},
    {I::AskContact, -4, u"my (phone|telephone|cell|mobile|contact|number|is|new)"},
    // others than offered
    {I::RequestAlternative, 3,
        u"(something|anything|someone|somebody|anyone|somewhere|anywhere|one|ones|what|who|any|some|is) "
        u"(else|other|different|others)"},
    {I::RequestAlternative, 3,
        u"(other|different|another|more|alternative|alternate) "
        u"(options|option|one|ones|times|time|days|day|choices|choice|place|places|slots|dates|date|salon|dentist|"
        u"doctor|suggestions|appointments|provider|salons|dentists|doctors|apartment|apartments|restaurant|restaurants|"
        u"stylist)"},
    {I::RequestAlternative, 2.5F, u"(anything|something|any|bit|little|have) (earlier|later|sooner|closer|cheaper)"},
    {I::RequestAlternative, 2.5F,
        u"(not|does|don't) (work|good|suit|fit|like|want|convenient|interested) (for|me|that|this|in|it)?"},
    {I::RequestAlternative, 2, u"(none|neither) (of)?"},
    {I::RequestAlternative, 2, u"(what|how) about (<day>|<clock>|in|at|a|another|the|something|on)"},
    {I::RequestAlternative, 2.5F, u"(look|search|check|try) (again|elsewhere|another|other|somewhere|different)"},
    {I::RequestAlternative, 2,
        u"(can|could) (you|i|we) (try|do|have|find|look|search|get|see) * "
        u"(another|other|different|else|instead|earlier|later|again|more|any)"},
    {I::RequestAlternative, 1.5F, u"(instead|rather|elsewhere|alternatives|alternative|options)"},
    {I::RequestAlternative, 2, u"^ (earlier|later|another|sooner|next|other) (day|time|one|week|date)?"},
    // a person
    {I::Human, 4,
        u"(speak|talk|talking|speaking|chat|connect|connected|transfer|transferred|put|pass|patch) "
        u"(me|to|with|through|on|over)? * "
        u"(human|person|someone|somebody|agent|representative|operator|manager|owner|supervisor|assistant|employee|"
        u"receptionist|staff|advisor|rep)"},
    {I::Human, 4,
        u"(get|give|want|need|like|have) (me|to|a|the|an|your)? (real|live)? "
        u"(human|agent|representative|operator|manager|supervisor|receptionist|rep)"},
    {I::Human, 4,
        u"(get|fetch|find|grab|give) (me|us) (a|an|the|your)? (real|live|actual)? "
        u"(human|person|agent|representative|operator|manager|supervisor|receptionist|owner|boss|someone|somebody|"
        u"rep)"},
    {I::Human, 4,
        u"(speak|talk|chat|connect|connected|transfer|transferred|put|patch|pass) (me|us)? (to|with|through|on|over)? "
        u"(to|with)? (a|an|the|your|some)? (front|real|live|actual)? "
        u"(anyone|anybody|desk|reception|boss|team|people|humans|office)"},
    {I::Human, 4, u"(put|patch) (me|us) (through|over)"},
    {I::Human, 4, u"word with (the|your|a|someone|somebody)"},
    {I::Human, 3.5F, u"(someone|somebody|anyone|anybody|person) * (i|we) (can|could|may) (talk|speak)"},
    {I::Human, 3.5F,
        u"(speak|talk|speaking|talking) (to|with) (the|a|my|your) "
        u"(dentist|doctor|stylist|technician|mechanic|plumber|vet|hygienist|barber|therapist)"},
    {I::Human, 4,
        u"^ (a|an|the|your)? (real|live|actual|human)? "
        u"(human|person|operator|agent|representative|receptionist|manager|supervisor|somebody|someone) (being)? $"},
    {I::Human, 4,
        u"(get|put|bring) (a|an|the)? (person|human|manager|somebody|someone|anybody) (else)? (on|to) (the)? "
        u"(phone|line)"},
    {I::Human, 4, u"(put|hand|pass|switch) me (on|over|off)? (to|with) (a|an|the|your|my)?"},
    {I::Human, 3.5F, u"(is|are) (anyone|anybody|someone|somebody) (actually|really|even)? (there|in|around) $"},
    {I::Human, 3.5F, u"is (the|your) * (manager|owner|boss|receptionist|supervisor) (in|there|available|around|free)"},
    {I::Human, 3.5F,
        u"(is|are|isn't) there (a|an|any|some)? (real|live|actual)? "
        u"(human|person|people|someone|somebody|anyone|anybody) "
        u"(there|around|available|here|else|i|who|to)"},
    {I::Human, 3.5F,
        u"(don't|not|stop|rather|hate) * (talk|talking|speak|speaking|deal|dealing) (to|with) * "
        u"(robot|robots|machine|machines|bot|computer|recording|ai)"},
    {I::Human, 3.5F,
        u"(want|need|prefer|like|rather) (to)? (have|be|get)? (a|an|the|real|live|actual)? (real|live|actual)? human"},
    {I::Human, 3, u"(real|actual|live|human|another) (person|human|agent|being|representative|people|operator)"},
    {I::Human, 3, u"^ (human|operator|agent|representative|person|manager|receptionist)"},
    {I::Human, 3, u"customer (service|support|care)"},
    {I::Human, 2.5F, u"(is|can) (there|i) * (someone|somebody|anyone) * (talk|speak|help)"},
    {I::Human, 2, u"(transfer|connect|forward|redirect|route) (me|my|this|call|us)"},
    {I::Human, -4,
        u"(are|am) (you|i) * (real|human|a|actual|person|robot|machine|talking|speaking) "
        u"(person|human|to|robot|machine|real|or)"},
    {I::Human, -3, u"(message)"},
    {I::Human, -3, u"transfer money"},
    {I::Human, -3, u"transfer * (dollars|pounds|account)"},
};
} // namespace

std::span<const IntentRule> englishRequests()
{
    return rules;
}
} // namespace cloudgreet::language
