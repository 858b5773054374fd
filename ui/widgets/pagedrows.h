// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/answer.h"
#include "api/values.h"
#include <QSet>

namespace cloudgreet::ui {

/// Rows that come a page at a time by key, for the model that shows them: what is there, where to go on, and which
/// answers still count. A page may repeat what an event brought; such rows are left out. Thread: the model's.
template <typename Row>
class PagedRows
{
public:
    /// `id`: the member by which a row is known.
    explicit PagedRows(QString Row::*id) : m_id{id} {}

    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] int size() const { return int(m_rows.size()); }
    [[nodiscard]] const Row *at(int row) const { return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr; }
    [[nodiscard]] int rowOf(const QString &id) const
    {
        if (!m_known.contains(id))
            return -1;
        return int(std::ranges::find(m_rows, id, m_id) - m_rows.begin());
    }
    [[nodiscard]] bool isFetching() const { return m_isFetching; }
    [[nodiscard]] bool isAtEnd() const { return m_isAtEnd; }
    [[nodiscard]] bool mayFetch() const { return !m_isFetching && !m_isAtEnd; }

    /// Between the model's beginResetModel() and endResetModel(). `isAtEnd`: there is nothing to ask for.
    void restart(bool isAtEnd = false)
    {
        ++m_generation;
        m_rows.clear();
        m_known.clear();
        m_next.clear();
        m_isFetching = false;
        m_isAtEnd = isAtEnd;
    }
    // Between the model's begin… and end… of such a change.
    void insert(int at, const QList<Row> &rows)
    {
        for (const Row &row : rows)
            m_known.insert(row.*m_id);
        m_rows = m_rows.first(at) + rows + m_rows.sliced(at);
    }
    void append(const QList<Row> &rows)
    {
        for (const Row &row : rows)
            m_known.insert(row.*m_id);
        m_rows += rows;
    }
    void remove(int row) { m_known.remove(m_rows.takeAt(row).*m_id); }
    void move(int from, int to) { m_rows.move(from, to); }
    void replace(int row, const Row &by) { m_rows[row] = by; }

    /// Asks for the page after `before`, the empty text for the first. `take` gets the rows that are new, then `done`
    /// the answer.
    template <typename Ask, typename Take, typename Done>
    void fetch(QObject *model, Ask ask, Take take, Done done)
    {
        if (!mayFetch())
            return;
        m_isFetching = true;
        api::whenAnswered(
            ask(m_next), model, [this, asked = m_generation, take, done](const Result<api::Page<Row>> &page) {
                if (asked != m_generation)
                    return; // to a question that nobody asks any more
                m_isAtEnd = !page || page->next.isEmpty();
                QList<Row> fresh = page ? page->items : QList<Row>{};
                fresh.removeIf([this](const Row &row) { return m_known.contains(row.*m_id); });
                if (!fresh.isEmpty())
                    take(fresh);
                if (page)
                    m_next = page->next;
                m_isFetching = false; // last: a view may ask again while rows arrive
                done(page);
            });
    }

private:
    QString Row::*m_id;
    QList<Row> m_rows;
    QSet<QString> m_known;
    QString m_next;
    int m_generation = 0;
    bool m_isFetching = false, m_isAtEnd = true;            // nothing is asked before the first restart()
};
} // namespace cloudgreet::ui
