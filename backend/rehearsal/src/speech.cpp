// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

// Outside the namespace, as Q_INIT_RESOURCE demands; a static library's resources are not found by themselves.
static void initResources()
{
    Q_INIT_RESOURCE(rehearsal);
}

namespace cloudgreet::rehearsal {

Speech::Speech(const QString &path)
{
    initResources();
    QFile file{path};
    const bool open = file.open(QIODevice::ReadOnly);
    const QJsonObject sentences = QJsonDocument::fromJson(file.readAll()).object();
    Q_ASSERT_X(open && !sentences.isEmpty(), "Speech", "a resource of ours is broken");
    for (auto it = sentences.begin(); it != sentences.end(); ++it)
        for (const auto &sentence : it.value().toArray())
            m_sentences[it.key()] << sentence.toString();
}

const Speech &Speech::in(const QString &language)
{
    static const Speech english{u":/cloudgreet/rehearsal/speech/en.json"_s},
        spanish{u":/cloudgreet/rehearsal/speech/es.json"_s};
    return language == u"es"_s ? spanish : english;
}

QString Speech::say(const QString &occasion, Persona::Manner manner, const Words &words, Random &random) const
{
    const QString own = occasion
        + (manner == Persona::Manner::Terse         ? u".terse"_s
                : manner == Persona::Manner::Chatty ? u".chatty"_s
                                                    : u".plain"_s);
    const QStringList &sentences = m_sentences.contains(own) ? m_sentences[own] : m_sentences[occasion];
    Q_ASSERT_X(!sentences.isEmpty(), "Speech", qPrintable(occasion));
    QString sentence = sentences.isEmpty() ? QString{} : random.pick(sentences);
    for (auto it = words.begin(); it != words.end(); ++it)
        sentence.replace(u'{' + it.key() + u'}', it.value());
    return sentence.simplified();
}
} // namespace cloudgreet::rehearsal
