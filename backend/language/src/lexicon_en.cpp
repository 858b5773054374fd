// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon.h"

namespace cloudgreet::language {
namespace {
constexpr int part(DayPart p) { return int(p); }
constexpr int unit(TimeUnit u) { return int(u); }

constexpr LexiconRow rows[] = {
    // numbers
    {u"zero|nought|naught", Sense::Digit, 0}, {u"one", Sense::Digit, 1}, {u"two", Sense::Digit, 2},
    {u"three", Sense::Digit, 3}, {u"four", Sense::Digit, 4}, {u"five", Sense::Digit, 5}, {u"six", Sense::Digit, 6},
    {u"seven", Sense::Digit, 7}, {u"eight", Sense::Digit, 8}, {u"nine|niner", Sense::Digit, 9},
    {u"ten", Sense::Teen, 10}, {u"eleven", Sense::Teen, 11}, {u"twelve", Sense::Teen, 12},
    {u"thirteen", Sense::Teen, 13}, {u"fourteen", Sense::Teen, 14}, {u"fifteen", Sense::Teen, 15},
    {u"sixteen", Sense::Teen, 16}, {u"seventeen", Sense::Teen, 17}, {u"eighteen", Sense::Teen, 18},
    {u"nineteen", Sense::Teen, 19}, {u"twenty", Sense::Tens, 20}, {u"thirty", Sense::Tens, 30},
    {u"forty|fourty", Sense::Tens, 40}, {u"fifty", Sense::Tens, 50}, {u"sixty", Sense::Tens, 60},
    {u"seventy", Sense::Tens, 70}, {u"eighty", Sense::Tens, 80}, {u"ninety", Sense::Tens, 90},
    {u"hundred", Sense::Hundred, 100}, {u"thousand", Sense::Thousand, 1000},
    {u"oh|o", Sense::Oh}, {u"double", Sense::Repeat, 2}, {u"triple|treble", Sense::Repeat, 3},
    {u"a|an", Sense::A, 1}, {u"a couple of|a couple|couple of|couple", Sense::Some, 2}, {u"a few|few|several", Sense::Some, 3},
    {u"a pair of", Sense::Some, 2},
    // ordinals
    {u"first", Sense::Ordinal, 1}, {u"second", Sense::Ordinal, 2}, {u"third", Sense::Ordinal, 3},
    {u"fourth", Sense::Ordinal, 4}, {u"fifth", Sense::Ordinal, 5}, {u"sixth", Sense::Ordinal, 6},
    {u"seventh", Sense::Ordinal, 7}, {u"eighth", Sense::Ordinal, 8}, {u"ninth", Sense::Ordinal, 9},
    {u"tenth", Sense::Ordinal, 10}, {u"eleventh", Sense::Ordinal, 11}, {u"twelfth", Sense::Ordinal, 12},
    {u"thirteenth", Sense::Ordinal, 13}, {u"fourteenth", Sense::Ordinal, 14}, {u"fifteenth", Sense::Ordinal, 15},
    {u"sixteenth", Sense::Ordinal, 16}, {u"seventeenth", Sense::Ordinal, 17}, {u"eighteenth", Sense::Ordinal, 18},
    {u"nineteenth", Sense::Ordinal, 19}, {u"twentieth", Sense::Ordinal, 20}, {u"thirtieth", Sense::Ordinal, 30},
    // days and months
    {u"monday|mondays|mon", Sense::Weekday, 1}, {u"tuesday|tuesdays|tue|tues|tuesay", Sense::Weekday, 2},
    {u"wednesday|wednesdays|wed|weds|wednesay|wensday", Sense::Weekday, 3},
    {u"thursday|thursdays|thu|thur|thurs|thrusday", Sense::Weekday, 4}, {u"friday|fridays|fri", Sense::Weekday, 5},
    {u"saturday|saturdays|sat|saterday", Sense::Weekday, 6}, {u"sunday|sundays|sun", Sense::Weekday, 7},
    {u"january|jan", Sense::Month, 1}, {u"february|feb|febuary", Sense::Month, 2}, {u"march|mar", Sense::Month, 3},
    {u"april|apr", Sense::Month, 4}, {u"may", Sense::Month, 5}, {u"june|jun", Sense::Month, 6},
    {u"july|jul", Sense::Month, 7}, {u"august|aug", Sense::Month, 8}, {u"september|sep|sept", Sense::Month, 9},
    {u"october|oct", Sense::Month, 10}, {u"november|nov", Sense::Month, 11}, {u"december|dec", Sense::Month, 12},
    {u"today|todays|this day|the same day", Sense::RelativeDay, 0},
    {u"tomorrow|tommorow|tommorrow|tomorow|tmrw|tmr|tomorrows", Sense::RelativeDay, 1},
    {u"the day after tomorrow|day after tomorrow|day after tmr|the day after tmr", Sense::RelativeDay, 2},
    {u"yesterday", Sense::RelativeDay, -1},
    {u"the day before yesterday|day before yesterday", Sense::RelativeDay, -2},
    {u"tonight|tonite|this night", Sense::PartToday, part(DayPart::Night)},
    {u"last night", Sense::PartToday, -part(DayPart::Night)},
    {u"morning|mornings|breakfast time|in the forenoon|forenoon", Sense::Part, part(DayPart::Morning)},
    {u"midday|mid day", Sense::Part, part(DayPart::Midday)},
    {u"lunch|lunchtime|lunch time", Sense::Part, part(DayPart::Lunch)},
    {u"afternoon|afternoons|after noon", Sense::Part, part(DayPart::Afternoon)},
    {u"evening|evenings|after work", Sense::Part, part(DayPart::Evening)},
    {u"night|nights|nighttime", Sense::Part, part(DayPart::Night)},
    {u"daytime|business hours|working hours|business hour|the daytime", Sense::Part, part(DayPart::Daytime)},
    // units
    {u"second|seconds|sec|secs", Sense::Unit, unit(TimeUnit::Second)},
    {u"minute|minutes|min|mins", Sense::Unit, unit(TimeUnit::Minute)},
    {u"hour|hours|hr|hrs|h", Sense::Unit, unit(TimeUnit::Hour)}, {u"day|days", Sense::Unit, unit(TimeUnit::Day)},
    {u"week|weeks|wk|wks", Sense::Unit, unit(TimeUnit::Week)}, {u"month|months", Sense::Unit, unit(TimeUnit::Month)},
    {u"year|years|yr|yrs", Sense::Unit, unit(TimeUnit::Year)},
    // clocks
    {u"am", Sense::HalfDay, 0}, {u"pm", Sense::HalfDay, 1},
    {u"noon|noontime|noonish|12 noon|twelve noon", Sense::NamedClock, 720},
    {u"midnight|12 midnight|twelve midnight", Sense::NamedClock, 0},
    {u"quarter|a quarter", Sense::Fraction, 15}, {u"half|a half", Sense::Fraction, 30},
    {u"o'clock|oclock|o clock|ish|sharp", Sense::OClock}, {u"past", Sense::MinutesPast},
    {u"to|til|till|before|of", Sense::MinutesTo}, {u"after", Sense::MinutesPast},
    // which one
    {u"next|coming|upcoming|following|the next|the coming|the following|the upcoming", Sense::Which, 1},
    {u"this|current|this coming|this upcoming|this very", Sense::Which, 0},
    {u"last|previous|past", Sense::Which, -1},
    {u"early|the beginning of|beginning of|the start of|start of|the early|first thing", Sense::Position, 0},
    {u"the middle of|middle of|mid", Sense::Position, 1},
    {u"late|the end of|end of|the late", Sense::Position, 2},
    {u"weekend|weekends|week end", Sense::Weekend},
    {u"now|right now|immediately|straight away|right away|just now|asap|as soon as possible|at the moment|at the minute|at this minute|at present",
     Sense::Now},
    {u"rest of|the rest of|rest of the|the rest of the|remainder of", Sense::Rest},
    // joints
    {u"from|starting|starting from|beginning", Sense::From},
    {u"to|until|till|til|through|thru|up to", Sense::Until}, {u"between|in between|betwen", Sense::Between},
    {u"and|&", Sense::And}, {u"or", Sense::And}, {u"of", Sense::Of}, {u"the", Sense::The}, {u"at|@", Sense::At},
    {u"on", Sense::On}, {u"in|during", Sense::In}, {u"for", Sense::For},
    {u"about|around|approximately|roughly|like|circa|near|close to|say|exactly|maybe|probably|at around|at about|at say", Sense::About},
    {u"after|later than|not before|any time after|anytime after|past|no earlier than|not earlier than|not until|sometime after|since|as early as|beyond",
     Sense::AfterBound},
    {u"before|by|earlier than|no later than|not later than|until|till|not after|any time before|anytime before|prior to|sooner than|at the latest by|up until|as late as",
     Sense::BeforeBound},
    {u"or later|or after|onwards|onward|at the earliest|and later|and after|or so and later", Sense::AfterTail},
    {u"or earlier|or before|at the latest|or sooner|and before|and earlier|the latest", Sense::BeforeTail},
    {u"ago|before now|earlier", Sense::Ago},
    {u"from now|from today|hence|from this moment|later|away from now|after now|after today", Sense::FromNow},
    {u"within|in|within the next|in the next", Sense::Within},
    {u"not|except|instead of|rather than|other than|anything but", Sense::Not},
    {u"on|at|in|the|of|but|,|for|is|about|around|this|please|then|maybe|around|exactly|by|-|which is|that is|during|sometime|some time|any time|anytime|so",
     Sense::Filler},
    // holidays: see calendar.cpp
    {u"christmas|christmas day|xmas|x mas", Sense::Holiday, 0}, {u"christmas eve|xmas eve", Sense::Holiday, 1},
    {u"new year's day|new years day|new year is day|new year|new year is|new years", Sense::Holiday, 2},
    {u"new year's eve|new years eve|new year is eve|nye", Sense::Holiday, 3},
    {u"halloween|hallowe'en", Sense::Holiday, 4},
    {u"valentine's day|valentines day|valentine's|valentine day|valentine is day|valentine is", Sense::Holiday, 5},
    {u"thanksgiving|thanksgiving day", Sense::Holiday, 6},
    {u"independence day|fourth of july|the fourth of july", Sense::Holiday, 7},
    {u"labor day|labour day", Sense::Holiday, 8}, {u"memorial day", Sense::Holiday, 9},
    {u"mother's day|mothers day|mother is day", Sense::Holiday, 10},
    {u"father's day|fathers day|father is day", Sense::Holiday, 11}, {u"easter|easter sunday", Sense::Holiday, 12},
    {u"easter monday", Sense::Holiday, 13}, {u"good friday", Sense::Holiday, 14},
    {u"boxing day", Sense::Holiday, 15}, {u"black friday", Sense::Holiday, 16},
    {u"martin luther king day|mlk day|martin luther king is day", Sense::Holiday, 17},
    {u"presidents day|president's day|president is day", Sense::Holiday, 18},
    {u"st patrick's day|saint patrick's day|st patricks day|st patrick is day|saint patrick is day", Sense::Holiday, 19},
    // people and signs
    {u"people|persons|person|guests|guest|adults|adult|kids|children|child|of us|pax|folks|diners|friends|colleagues|men|women|seats|patrons|attendees|individuals|ppl|peoples",
     Sense::People},
    {u"plus", Sense::Plus}, {u"dot|point|period", Sense::DotWord}, {u"dash|hyphen|minus", Sense::DashWord}, {u"at", Sense::AtWord},
};
} // namespace

std::span<const LexiconRow> englishLexicon()
{
    return rows;
}
} // namespace cloudgreet::language
