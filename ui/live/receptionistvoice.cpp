// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/receptionistvoice.h"
#include "domain/result.h"
#include <QTextToSpeech>

namespace cloudgreet::ui {

/// Lives in the voice's thread.
class ReceptionistVoice::Synthesizer : public QObject
{
public:
    explicit Synthesizer(ReceptionistVoice &voice) : m_voice{voice} { }

    void say(const QString &sentence, const QLocale &language)
    {
        m_waiting.append({sentence, language});
        next();
    }

    void stop()
    {
        m_waiting.clear();
        if (!m_isSpeaking)
            return;
        m_isSpeaking = false;
        m_isStopping = true;            // it says when it has: what is said before that would be cut with the rest
        m_engine->stop();
        if (m_engine->state() != QTextToSpeech::Speaking)
            m_isStopping = false;
    }

private:
    struct Sentence {
        QString text;
        QLocale language;
    };

    void next()
    {
        while (!m_isSpeaking && !m_isStopping && !m_waiting.isEmpty()) {
            m_now = m_waiting.takeFirst();
            if (!choose(m_now.language))
                continue;
            m_isSpeaking = true;
            m_engine->say(m_now.text);
        }
    }

    /// An engine with a voice for the language: the one at hand, else the first that has one. speech-dispatcher's
    /// first, whose voices speak nearly every language.
    bool choose(const QLocale &language)
    {
        if (m_engine && speaks(*m_engine, language))
            return true;
        QStringList names = QTextToSpeech::availableEngines();
        std::ranges::stable_sort(names, {}, [](const QString &name) { return name != u"speechd"; });
        for (const QString &name : std::as_const(names)) {
            auto engine = std::make_unique<QTextToSpeech>(name);
            if (engine->state() == QTextToSpeech::Error || !speaks(*engine, language))
                continue;
            m_engine = std::move(engine);
            connect(m_engine.get(), &QTextToSpeech::stateChanged, this, [this](auto state) { heed(state); });
            return true;
        }
        emit m_voice.silent(ReceptionistVoice::tr("No voice for %1 is installed on this computer.")
                                .arg(QLocale{}.language() == language.language()
                                        ? language.nativeLanguageName()
                                        : QLocale::languageToString(language.language())));
        return false;
    }

    static bool speaks(QTextToSpeech &engine, const QLocale &language)
    {
        const QList<QLocale> all = engine.availableLocales();
        auto one = std::ranges::find(all, language);
        if (one == all.end())
            one = std::ranges::find(all, language.language(), &QLocale::language);
        if (one == all.end())
            return false;
        if (engine.locale() != *one)
            engine.setLocale(*one);
        return true;
    }

    void heed(QTextToSpeech::State state)
    {
        if (state != QTextToSpeech::Ready && state != QTextToSpeech::Error)
            return;
        const bool wasSpeaking = std::exchange(m_isSpeaking, false);
        m_isStopping = false;
        if (state == QTextToSpeech::Error) {
            m_engine.release()->deleteLater();      // it is just telling
            m_waiting.clear();
            emit m_voice.silent(ReceptionistVoice::tr("This computer plays no sound."));
            return;
        }
        if (wasSpeaking)
            emit m_voice.spoken(m_now.text);
        next();
    }

    ReceptionistVoice &m_voice;
    std::unique_ptr<QTextToSpeech> m_engine;
    QList<Sentence> m_waiting;
    Sentence m_now;
    bool m_isSpeaking = false, m_isStopping = false;
};

ReceptionistVoice::ReceptionistVoice(QObject *parent) : QObject{parent}, m_synthesizer{new Synthesizer{*this}}
{
    m_thread.setObjectName(u"voice"_s);
    m_synthesizer->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_synthesizer, &QObject::deleteLater);
    m_thread.start();
}

ReceptionistVoice::~ReceptionistVoice()
{
    m_thread.quit();
    m_thread.wait();
}

bool ReceptionistVoice::isInstalled()
{
    return !QTextToSpeech::availableEngines().isEmpty();
}

void ReceptionistVoice::say(const QString &sentence, const QLocale &language)
{
    QMetaObject::invokeMethod(m_synthesizer, [=, speaker = m_synthesizer] { speaker->say(sentence, language); });
}

void ReceptionistVoice::stop()
{
    QMetaObject::invokeMethod(m_synthesizer, [speaker = m_synthesizer] { speaker->stop(); });
}
} // namespace cloudgreet::ui
