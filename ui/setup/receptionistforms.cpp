// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/businesshours.h"
#include "setup/editors.h"
#include "setup/field.h"
#include "setup/forms.h"
#include "setup/spans.h"
#include "widgets/small.h"
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace cloudgreet::ui {
namespace {

QComboBox *hoursOfDay(const QString &name)
{
    QList<Choice> list;
    for (int minute = 0; minute < 24 * 60; minute += 30)
        list.append({minuteOfDayText(minute), timeText(minute)});
    return choices(name, list);
}
} // namespace

ReceptionistForm::ReceptionistForm(LineSession &line, api::SetupClient &client)
    : SectionForm{line, client, {u"agent"_s, tr("Receptionist"), tr("Who answers, and what callers are told.")}}
{
    m_model = choices(u"agentModel"_s,
        {{u"local"_s, tr("On this computer: no account, nothing leaves the house")},
            {u"openai"_s, tr("OpenAI: freer talk, needs a key; this computer takes over when it fails")}});
    m_greeting = new QPlainTextEdit;
    m_greeting->setObjectName(u"agentGreeting"_s);
    m_greeting->setPlaceholderText(tr("Thank you for calling Bright Smile Dental. How can I help?"));
    m_greeting->setTabChangesFocus(true);
    m_greeting->setFixedHeight(64);
    m_recording = choices(u"agentRecording"_s,
        {{u"announce"_s, tr("Record, and say so at the start")}, {u"ask"_s, tr("Ask first, record after a yes")},
            {u"off"_s, tr("Never record")}});
    m_onCall = lineEdit(u"agentOnCall"_s, tr("+1 212 555 0188, +1 212 555 0199"));
    m_longest = spinBox(u"agentLongest"_s, 2, 120, tr(" minutes"));
    m_notes = label({}, u"practice"_s);
    m_notes->setObjectName(u"agentNotes"_s);
    m_notes->setWordWrap(true);
    m_modelName = lineEdit(u"agentModelName"_s, tr("the usual one"));
    addRow({{u"model"_s, new Field{tr("Who talks"), m_model}},
        {u"model_name"_s, new Field{tr("Its model"), m_modelName}}});
    m_priceIn = lineEdit(u"agentPriceIn"_s, tr("unknown"));
    m_priceCached = lineEdit(u"agentPriceCached"_s, tr("as the others"));
    m_priceOut = lineEdit(u"agentPriceOut"_s, tr("unknown"));
    m_priceCurrency = lineEdit(u"agentPriceCurrency"_s, u"USD"_s);
    addRow(
        {{u"model_prices"_s,
             new Field{tr("A million tokens it reads"), m_priceIn,
                 tr("From the price list of whoever runs it; 0 for your own server. Empty: only tokens are shown.")}},
            {u"model_prices"_s, new Field{tr("read again"), m_priceCached}},
            {u"model_prices"_s, new Field{tr("it writes"), m_priceOut}},
            {u"model_prices"_s, new Field{tr("in"), m_priceCurrency}}});
    body()->addWidget(m_notes);
    add(u"greeting"_s,
        new Field{tr("Greeting"), m_greeting,
            tr("The first words of every call. Leave it empty and it is made from your name.")});
    add(u"on_call"_s,
        new Field{tr("People to put callers through to"), m_onCall,
            tr("Their numbers, in the order in which they are tried. Empty: a message is taken instead.")});
    addRow({{u"recording"_s, new Field{tr("Recording"), m_recording, tr("Many places want callers to be told.")}},
            {u"longest_call_minutes"_s, new Field{tr("Longest call"), m_longest, tr("Callers are warned before.")}}});
    for (QComboBox *box : {m_model, m_recording})
        connect(box, &QComboBox::currentIndexChanged, this, &ReceptionistForm::edited);
    connect(m_greeting, &QPlainTextEdit::textChanged, this, &ReceptionistForm::edited);
    for (QLineEdit *edit : {m_onCall, m_modelName, m_priceIn, m_priceCached, m_priceOut, m_priceCurrency})
        connect(edit, &QLineEdit::textEdited, this, &ReceptionistForm::edited);
    connect(m_model, &QComboBox::currentIndexChanged, this, &ReceptionistForm::showModel);
    showModel();
    connect(m_longest, &QSpinBox::valueChanged, this, &ReceptionistForm::edited);
}

/// A model's name and prices mean nothing while this computer talks.
void ReceptionistForm::showModel()
{
    for (const QLineEdit *edit : {m_modelName, m_priceIn, m_priceCached, m_priceOut, m_priceCurrency})
        edit->parentWidget()->setVisible(m_model->currentData() == u"openai"_s);
}

void ReceptionistForm::showValues(const QJsonObject &values)
{
    QStringList notes;
    for (const auto &note : values[u"notes"].toArray())
        notes << note.toString();
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    choose(*m_model, values[u"model"].toString(u"local"_s));
    m_modelName->setText(values[u"model_name"].toString());
    const QJsonObject prices = values[u"model_prices"].toObject();
    for (const auto &[edit, name] : {std::pair{m_priceIn, u"input"_s}, {m_priceCached, u"cached_input"_s},
             {m_priceOut, u"output"_s}, {m_priceCurrency, u"currency"_s}})
        edit->setText(amountShown(prices.value(name).toString()));
    m_greeting->setPlainText(values[u"greeting"].toString());
    choose(*m_recording, values[u"recording"].toString(u"announce"_s));
    m_onCall->setText(listText(values[u"on_call"].toArray()));
    m_longest->setValue(values[u"longest_call_minutes"].toInt());
}

/// None where nothing is filled in; what is half filled in is the host's to refuse.
QJsonValue ReceptionistForm::prices() const
{
    QJsonObject prices;
    for (const auto &[edit, name] :
        {std::pair{m_priceIn, u"input"_s}, {m_priceCached, u"cached_input"_s}, {m_priceOut, u"output"_s}})
        if (const QString text = amountFrom(edit->text()); !text.isEmpty())
            prices.insert(name, text);
    if (prices.isEmpty())
        return QJsonValue::Null;
    if (const QString currency = m_priceCurrency->text().trimmed().toUpper(); !currency.isEmpty())
        prices.insert(u"currency"_s, currency);
    return prices;
}

QJsonObject ReceptionistForm::values() const
{
    return {{u"model_prices"_s, prices()}, {u"model"_s, m_model->currentData().toString()},
        {u"model_name"_s, m_modelName->text().trimmed()}, {u"greeting"_s, m_greeting->toPlainText().trimmed()},
        {u"recording"_s, m_recording->currentData().toString()}, {u"on_call"_s, jsonList(m_onCall->text())},
        {u"longest_call_minutes"_s, m_longest->value()}};
}

MessagingForm::MessagingForm(LineSession &line, api::SetupClient &client)
    : SectionForm{line, client,
        {u"messaging"_s, tr("Texts"),
            tr("What a caller asked for is texted at once; texts after missed calls wait until the quiet hours are "
               "over.")}}
{
    m_from = hoursOfDay(u"quietFrom"_s);
    m_to = hoursOfDay(u"quietTo"_s);
    addRow({{u"quiet_hours"_s, new Field{tr("Quiet from"), m_from}}, {u"quiet_hours"_s, new Field{tr("until"), m_to}}});
    for (QComboBox *box : {m_from, m_to})
        connect(box, &QComboBox::currentIndexChanged, this, &MessagingForm::edited);
}

void MessagingForm::showValues(const QJsonObject &values)
{
    const QJsonArray hours = values[u"quiet_hours"].toArray();
    for (const auto &[box, at] : {std::pair{m_from, 0}, {m_to, 1}}) {
        const QString time = hours.at(at).toString();
        if (const auto minute = parseMinuteOfDay(time); minute && box->findData(time) < 0)
            box->addItem(timeText(*minute), time);
        box->setCurrentIndex(box->findData(time));
    }
}

QJsonObject MessagingForm::values() const
{
    return {{u"quiet_hours"_s, QJsonArray{m_from->currentData().toString(), m_to->currentData().toString()}}};
}
} // namespace cloudgreet::ui
