// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/editors.h"
#include "setup/field.h"
#include "setup/forms.h"
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QTimeZone>

namespace cloudgreet::ui {
namespace {

/// Typing replaces what is there, as one who has come by Tab or by a click expects.
class SelectOnFocus : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn)       // after the click that brought it, which would put the cursor there
            QMetaObject::invokeMethod(static_cast<QLineEdit *>(watched), &QLineEdit::selectAll, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }
};

/// The zones of the world. They come when somebody does: a long list is laid out anew at every change of style, unseen
/// too.
class ZoneBox : public QComboBox
{
public:
    void showPopup() override
    {
        fill();
        QComboBox::showPopup();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn)
            fill();
        return QComboBox::eventFilter(watched, event);
    }

private:
    void fill()
    {
        if (count() > 0)
            return;
        QStringList all;
        for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
            if (id.contains('/') && !id.startsWith("Etc/"))
                all << QString::fromLatin1(id);
        const QString typed = currentText();
        const QSignalBlocker quiet{this};
        addItems(all);
        setCurrentIndex(findText(typed));
        setEditText(typed);
    }
};

QComboBox *zones()
{
    auto *box = new ZoneBox;
    box->setObjectName(u"businessZone"_s);
    box->setEditable(true);
    box->lineEdit()->installEventFilter(box);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(18);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->lineEdit()->setPlaceholderText(u"America/New_York"_s);
    box->lineEdit()->installEventFilter(new SelectOnFocus{box});
    return box;
}

/// The system's, where it tells where it is: servers stand at UTC, and no business does.
QString systemZone()
{
    const QString zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    return zone.contains(u'/') && !zone.startsWith(u"Etc/") ? zone : QString{};
}

} // namespace

BusinessForm::BusinessForm(LineSession &line, api::SetupClient &client)
    : SectionForm{line, client,
        {u"business"_s, tr("Your business"), tr("What callers hear when they ask who and where you are.")}}
    , m_client{client}
{
    m_name = lineEdit(u"businessName"_s, tr("Bright Smile Dental"));
    m_address = lineEdit(u"businessAddress"_s, tr("12 Elm Street, New York"));
    m_numbers = lineEdit(u"businessNumbers"_s, tr("+1 212 555 0100"));
    m_zone = zones();
    m_currency = choices(u"businessCurrency"_s,
        {{u"USD"_s, tr("USD · US dollar")}, {u"CAD"_s, tr("CAD · Canadian dollar")}, {u"EUR"_s, tr("EUR · Euro")},
            {u"GBP"_s, tr("GBP · Pound")}, {u"MXN"_s, tr("MXN · Mexican peso")},
            {u"AUD"_s, tr("AUD · Australian dollar")}});
    m_language = choices(u"businessLanguage"_s, {{u"en"_s, tr("English")}, {u"es"_s, tr("Spanish")}});
    add(u"name"_s, new Field{tr("Name"), m_name, tr("As you say it on the telephone.")});
    add(u"address"_s,
        new Field{tr("Address"), m_address,
            tr("Told to callers who ask; leave it empty where customers do not come to you.")});
    add(u"phone_numbers"_s, new Field{tr("Telephone number that is answered"), m_numbers,
                                      tr("The number that you have at Telnyx. Several have commas between them.")});
    addRow({{u"timezone"_s, new Field{tr("Time zone"), m_zone, tr("Appointments are made in it.")}},
            {u"currency"_s, new Field{tr("Currency"), m_currency, tr("Of your prices.")}},
            {u"language"_s, new Field{tr("Language"), m_language, tr("The receptionist speaks it first.")}}});
    for (QLineEdit *edit : {m_name, m_address, m_numbers})
        connect(edit, &QLineEdit::textEdited, this, &BusinessForm::edited);
    for (QComboBox *box : {m_zone, m_currency, m_language})
        connect(box, &QComboBox::currentTextChanged, this, &BusinessForm::edited);
}

void BusinessForm::showValues(const QJsonObject &values)
{
    m_name->setText(values[u"name"].toString());
    m_address->setText(values[u"address"].toString());
    m_numbers->setText(listText(values[u"phone_numbers"].toArray()));
    m_zone->setEditText(values[u"timezone"].toString(systemZone()));
    choose(*m_currency, values[u"currency"].toString(u"USD"_s));
    choose(*m_language, values[u"language"].toString(u"en"_s));
}

QJsonObject BusinessForm::values() const
{
    return {{u"name"_s, m_name->text().trimmed()}, {u"address"_s, m_address->text().trimmed()},
        {u"phone_numbers"_s, numbersOf(m_numbers->text(), m_zone->currentText().trimmed())},
        {u"timezone"_s, m_zone->currentText().trimmed()}, {u"currency"_s, m_currency->currentData().toString()},
        {u"language"_s, m_language->currentData().toString()}};
}

QFuture<SectionForm::Outcome> BusinessForm::send(const QJsonObject &changes)
{
    if (line().isSetUp())
        return SectionForm::send(changes);
    QJsonObject business = values();
    business.insert(u"agent"_s, QJsonObject{{u"language"_s, business.take(u"language"_s)}});
    return m_client.createBusiness(business);
}
} // namespace cloudgreet::ui
