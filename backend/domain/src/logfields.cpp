// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/logfields.h"

namespace cloudgreet {
namespace {
thread_local QJsonObject fieldsOfThread;
} // namespace

LogFields::LogFields(const QJsonObject &fields) : m_before{fieldsOfThread}
{
    for (auto it = fields.begin(); it != fields.end(); ++it)
        if (!it.value().isNull() && !(it.value().isString() && it.value().toString().isEmpty()))
            fieldsOfThread.insert(it.key(), it.value());
}

LogFields::~LogFields()
{
    fieldsOfThread = m_before;
}

const QJsonObject &LogFields::current()
{
    return fieldsOfThread;
}
} // namespace cloudgreet
