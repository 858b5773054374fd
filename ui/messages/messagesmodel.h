// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/apiclient.h"
#include "widgets/pagedrows.h"
#include <QAbstractListModel>

namespace cloudgreet::ui {

/// The texts with one number, oldest first; older pages come in at the top when they are asked for. Thread: GUI.
class MessagesModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { MessageRole = Qt::UserRole + 1, IdRole, BeginsDayRole, EndsGroupRole };
    using Ask
        = std::function<api::Answer<api::Page<api::TextMessage>>(const QString &peer, const QString &before, int rows)>;
    explicit MessagesModel(Ask ask, QObject *parent = nullptr);

    void setZone(const QTimeZone &zone);
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    void show(const QString &peer);                 ///< Starts afresh; empty: nobody.
    [[nodiscard]] const QString &peer() const { return m_peer; }
    void fetchOlder();
    void upsert(const api::TextMessage &message);   ///< As an event has it.
    [[nodiscard]] const api::TextMessage *at(int row) const { return m_pages.at(row); }
    [[nodiscard]] bool isLoading() const { return m_pages.isFetching(); }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_pages.size(); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    void loaded();
    void failed(const QString &text);

private:
    [[nodiscard]] bool beginsDay(int row) const;
    [[nodiscard]] bool endsGroup(int row) const; ///< The next is another's, of another day, or later by some minutes.
    static constexpr int PageRows = 60;
    Ask m_ask;
    QString m_peer;
    PagedRows<api::TextMessage> m_pages{&api::TextMessage::id};
    QTimeZone m_zone = QTimeZone::utc();
};
} // namespace cloudgreet::ui

Q_DECLARE_METATYPE(cloudgreet::api::TextMessage)
