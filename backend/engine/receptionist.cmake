# SPDX-License-Identifier: GPL-3.0-or-later
# The local receptionist, included by this room's CMakeLists.txt.
set(CG_RECEPTIONIST_SOURCES
    src/receptionist/memory.cpp src/receptionist/briefing.cpp src/receptionist/commitment.cpp
    src/receptionist/cues.cpp src/receptionist/cuetable.cpp src/receptionist/cuetable_wishes.cpp
    src/receptionist/cuetable_manners.cpp src/receptionist/facts.cpp src/receptionist/staff.cpp
    src/receptionist/asides.cpp src/receptionist/givingup.cpp src/receptionist/manywishes.cpp
    src/receptionist/arranged.cpp src/receptionist/hearing.cpp src/receptionist/phrases.cpp
    src/receptionist/phrases_en.cpp src/receptionist/phrases_es.cpp src/receptionist/speaking.cpp
    src/receptionist/spanishnouns.cpp src/receptionist/turn.cpp src/receptionist/wish.cpp
    src/receptionist/weekoftalk.cpp src/receptionist/wishwords.cpp src/receptionist/offers.cpp
    src/receptionist/revising.cpp
    src/receptionist/opening.cpp src/receptionist/questions.cpp src/receptionist/offered.cpp
    src/receptionist/contact.cpp src/receptionist/booking.cpp src/receptionist/notes.cpp
    src/receptionist/detail.cpp src/receptionist/swapping.cpp src/receptionist/changes.cpp
    src/receptionist/changewish.cpp
    src/receptionist/message.cpp src/receptionist/onlymessage.cpp src/receptionist/repair.cpp
    src/receptionist/answers.cpp src/receptionist/respond.cpp src/receptionist/overhear.cpp)
