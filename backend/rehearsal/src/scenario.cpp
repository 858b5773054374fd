// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/scenario.h"
#include <iterator>

namespace cloudgreet::rehearsal {
namespace {
constexpr const char16_t *questions[] = {u"none", u"need", u"consent", u"service", u"staff", u"day", u"offers",
    u"detail", u"name", u"spelled_name", u"phone", u"rest_of_phone", u"own_phone", u"phone_readback", u"readback",
    u"what_to_change", u"which", u"cancel_readback", u"move_readback", u"message", u"offer_message", u"offer_transfer",
    u"pass_on", u"anything_else", u"still_there", u"yes_or_no"};
static_assert(std::size(questions) == size_t(Question::Last) + 1);
} // namespace

QString toText(Question question)
{
    return QString::fromUtf16(questions[size_t(question)]);
}

std::optional<Question> questionFrom(QStringView text)
{
    for (size_t i = 0; i < std::size(questions); ++i)
        if (text == questions[i])
            return Question(i);
    return {};
}

bool Wanted::fits(const QDateTime &local) const
{
    return (!day.isValid() || day == local.date()) && (!time.isValid() || time == local.time())
        && (!from.isValid() || from <= local.time()) && (!to.isValid() || local.time() <= to);
}
} // namespace cloudgreet::rehearsal
