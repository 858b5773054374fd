// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/apiclient.h"
#include "widgets/pagedrows.h"
#include <QAbstractListModel>

namespace cloudgreet::ui {

/// Texts by customer, the latest first, a page at a time by key. Thread: GUI.
class ConversationsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { ConversationRole = Qt::UserRole + 1, PeerRole };
    using Ask = std::function<api::Answer<api::Page<api::Conversation>>(
        const QString &words, const QString &before, int rows)>;
    explicit ConversationsModel(Ask ask, QObject *parent = nullptr);

    void setWords(const QString &words);            ///< Starts afresh.
    [[nodiscard]] const QString &words() const { return m_words; }
    void reload();
    /// As the host has it now: the row changes and comes to the top when its latest text is another; an unknown one
    /// takes its place by time. Where words are searched, only rows that are there change.
    void upsert(const api::Conversation &conversation);
    [[nodiscard]] const api::Conversation *at(int row) const { return m_pages.at(row); }
    [[nodiscard]] int rowOf(const QString &peer) const { return m_pages.rowOf(peer); }
    [[nodiscard]] bool isLoading() const { return m_pages.isFetching(); }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_pages.size(); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override { return !parent.isValid() && m_pages.mayFetch(); }
    void fetchMore(const QModelIndex &parent) override;

signals:
    void loaded();                          ///< A page arrived, perhaps an empty one.
    void failed(const QString &text);

private:
    void insertByTime(const api::Conversation &conversation);
    static constexpr int PageRows = 60;
    Ask m_ask;
    QString m_words;
    PagedRows<api::Conversation> m_pages{&api::Conversation::peer};
};
} // namespace cloudgreet::ui

Q_DECLARE_METATYPE(cloudgreet::api::Conversation)
