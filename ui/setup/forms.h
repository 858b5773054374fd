// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "setup/sectionform.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

/// The forms that have a field for each setting. Each is one section of the settings.
namespace cloudgreet::ui {
class ExceptionList;
class WeekEditor;

/// Name, address, numbers; it also makes the business where there is none.
class BusinessForm : public SectionForm
{
    Q_OBJECT
public:
    BusinessForm(LineSession &line, api::SetupClient &client);

protected:
    void showValues(const QJsonObject &values) override;
    QJsonObject values() const override;
    QFuture<Outcome> send(const QJsonObject &changes) override;

private:
    api::SetupClient &m_client;
    QLineEdit *m_name, *m_address, *m_numbers;
    QComboBox *m_zone, *m_currency, *m_language;
};

class HoursForm : public SectionForm
{
    Q_OBJECT
public:
    HoursForm(LineSession &line, api::SetupClient &client);

protected:
    void showValues(const QJsonObject &values) override;
    QJsonObject values() const override;
    bool check() override;

private:
    WeekEditor *m_week;
    ExceptionList *m_exceptions;
    QSpinBox *m_notice, *m_window;
};

/// How the receptionist speaks and what happens to a call.
class ReceptionistForm : public SectionForm
{
    Q_OBJECT
public:
    ReceptionistForm(LineSession &line, api::SetupClient &client);

protected:
    void showValues(const QJsonObject &values) override;
    QJsonObject values() const override;

private:
    void showModel();
    QLabel *m_notes;
    QComboBox *m_model, *m_recording;
    QPlainTextEdit *m_greeting;
    [[nodiscard]] QJsonValue prices() const;
    QLineEdit *m_onCall, *m_modelName, *m_priceIn, *m_priceCached, *m_priceOut, *m_priceCurrency;
    QSpinBox *m_longest;
};

class MessagingForm : public SectionForm
{
    Q_OBJECT
public:
    MessagingForm(LineSession &line, api::SetupClient &client);

protected:
    void showValues(const QJsonObject &values) override;
    QJsonObject values() const override;

private:
    QComboBox *m_from, *m_to;
};

class BillingForm : public SectionForm
{
    Q_OBJECT
public:
    BillingForm(LineSession &line, api::SetupClient &client);

protected:
    void showValues(const QJsonObject &values) override;
    QJsonObject values() const override;

private:
    QComboBox *m_method;
    QLineEdit *m_fee, *m_customer, *m_meter, *m_meterPrice, *m_subscription, *m_subscriptionPrice;
};

class RetentionForm : public SectionForm
{
    Q_OBJECT
public:
    RetentionForm(LineSession &line, api::SetupClient &client);

protected:
    void showValues(const QJsonObject &values) override;
    QJsonObject values() const override;

private:
    QSpinBox *m_days;
};
} // namespace cloudgreet::ui
