// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/access.h"
#include "desktop/preferences.h"
#include "widgets/sheet.h"
#include <memory>

class QLineEdit;

namespace cloudgreet::api {
class ApiClient;
}

namespace cloudgreet::ui {
class Field;

/// Leads this console to a host on another computer: its address, then the certificate that it shows, which the owner
/// compares with what the host itself prints, and the key, which is told to nobody else. Nothing is changed before the
/// host took the key.
class AttachSheet : public Sheet
{
    Q_OBJECT
public:
    explicit AttachSheet(QWidget *window);

signals:
    void attached(const RemoteHost &host, const QString &token);

private:
    void look();
    void show(const api::Certificate &certificate);
    void forget();                      ///< What was seen at another address.
    void tryKey();

    QLineEdit *m_address, *m_token;
    Field *m_addressField;
    QWidget *m_identity;
    QLabel *m_words, *m_fingerprint;
    std::optional<RemoteHost> m_seen;
    std::unique_ptr<api::ApiClient> m_client;
    int m_looks = 0;                    ///< An answer to an earlier address is dropped.
};
} // namespace cloudgreet::ui
