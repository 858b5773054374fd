// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/keeping.h"
#include "csv.h"
#include "datafolder.h"
#include "exportpiece.h"
#include "store/backup.h"
#include "store/readstore.h"
#include <QFile>
#include <QJsonDocument>

namespace cloudgreet::keeping {
namespace {
constexpr int pageSize = 200;

QJsonObject toJson(const backup::Report &report)
{
    return {{u"made"_s, report.madeUtc.toString(Qt::ISODateWithMs)}, {u"calls"_s, report.calls},
        {u"appointments"_s, report.appointments}, {u"recordings"_s, report.recordings}, {u"missing"_s, report.missing},
        {u"bytes"_s, report.bytes}};
}

using NextPage = std::function<Result<QJsonObject>(const ReadStore::Page &)>;

NextPage pagesOf(ReadStore &store, const QString &business, const Wish &wish)
{
    switch (wish.rows) {
    case Rows::Calls:
        return [&store, business, wish](const auto &page) {
            return store.calls({business, {}, {}, {}, {}, wish.from, wish.to, page});
        };
    case Rows::Appointments:
        return [&store, business, wish](const auto &page) {
            return store.appointments({business, {}, wish.from, wish.to, page});
        };
    case Rows::Messages:
        return [&store, business](const auto &page) { return store.messages(business, {}, page); };
    }
    Q_UNREACHABLE();
}

/// Texts are paged by their order alone, newest first.
bool isWithin(const QJsonObject &row, const Wish &wish)
{
    if (wish.rows != Rows::Messages)
        return true;
    const QDateTime at = QDateTime::fromString(row.value(u"at").toString(), Qt::ISODateWithMs);
    return (!wish.from.isValid() || at >= wish.from) && (!wish.to.isValid() || at < wish.to);
}

void addTurns(ReadStore &store, const QString &business, QJsonObject &call)
{
    if (const auto whole = store.call(business, call.value(u"id").toString()))
        call.insert(u"turns"_s, whole->value(u"turns"));
}

QByteArray headOf(Rows rows, Format format)
{
    return format == Format::Csv ? csv::line(csv::headOf(rows)) : QByteArray{"["};
}

QByteArray textOf(Rows rows, Format format, const QJsonObject &row, bool isFirst)
{
    if (format == Format::Csv)
        return csv::line(csv::cellsOf(rows, row));
    return (isFirst ? "\n" : ",\n") + QJsonDocument{row}.toJson(QJsonDocument::Compact);
}

QByteArray endOf(Format format, bool isEmpty)
{
    return format == Format::Csv ? QByteArray{} : isEmpty ? QByteArray{"]\n"} : QByteArray{"\n]\n"};
}

/// The rows of a wish, one file of them.
class Export
{
public:
    Export(ReadStore &store, const Wish &wish, const std::function<bool(const QByteArray &)> &sink)
        : m_store{store}
        , m_wish{wish}
        , m_sink{sink}
    {
    }

    [[nodiscard]] Result<qint64> run(const QList<Business> &businesses)
    {
        if (!m_sink(headOf(m_wish.rows, m_wish.format)))
            return stopped();
        for (const Business &business : businesses)
            if (m_wish.business.isEmpty() || business.id.text() == m_wish.business)
                if (auto done = ofBusiness(business.id.text()); !done)
                    return tl::unexpected{done.error()};
        if (!m_sink(endOf(m_wish.format, m_count == 0)))
            return stopped();
        return m_count;
    }

private:
    [[nodiscard]] Result<> ofBusiness(const QString &business)
    {
        const NextPage next = pagesOf(m_store, business, m_wish);
        ReadStore::Page page{pageSize, {}};
        do {
            const auto answer = next(page);
            if (!answer)
                return tl::unexpected{answer.error()};
            for (const auto &item : answer->value(u"items").toArray())
                if (isWithin(item.toObject(), m_wish))
                    if (auto written = write(business, item.toObject()); !written)
                        return written;
            page.before = answer->value(u"next").toString();
        } while (!page.before.isEmpty());
        return {};
    }
    [[nodiscard]] Result<> write(const QString &business, QJsonObject row)
    {
        if (m_wish.rows == Rows::Calls && m_wish.format == Format::Json)
            addTurns(m_store, business, row);
        if (!m_sink(textOf(m_wish.rows, m_wish.format, row, m_count == 0)))
            return stopped();
        ++m_count;
        return {};
    }
    [[nodiscard]] static tl::unexpected<Error> stopped()
    {
        return failure(Fault::Cancelled, QObject::tr("The export was stopped"));
    }

    ReadStore &m_store;
    const Wish &m_wish;
    const std::function<bool(const QByteArray &)> &m_sink;
    qint64 m_count = 0;
};
} // namespace

Result<QJsonObject> backUp(const QString &dataDir, const QString &file, const Progress &progress)
{
    if (QFile::exists(dataDir + u"/practice-only"_s))
        return failure(Fault::Conflict, QObject::tr("%1 holds practice calls; they are not backed up").arg(dataDir));
    if (QFile::exists(file) && !backup::describe(file))
        return failure(
            Fault::Conflict, QObject::tr("%1 is there already and is no backup; choose another name").arg(file));
    return backup::makeFile(dataDir, file, progress).map(toJson);
}

Result<QJsonObject> restore(const QString &dataDir, const QString &file, const Progress &progress)
{
    auto folder = DataFolder::open(dataDir, DataFolder::Kind::Real);
    if (!folder)
        return tl::unexpected{folder.error()};
    return backup::restore((*folder)->path(), file, progress).map([](const backup::Restored &restored) {
        QJsonObject json = toJson(restored.report);
        json.insert(u"before"_s, restored.before);
        json.insert(u"deleted_again"_s, restored.deletedAgain);
        json.insert(u"not_sent"_s, restored.notSent);
        return json;
    });
}

Result<qint64> exportRows(const QString &dataDir, const Wish &wish, const std::function<bool(const QByteArray &)> &sink)
{
    const QString database = dataDir + u"/cloudgreet.db"_s;
    if (!QFile::exists(database))
        return failure(Fault::NotFound, QObject::tr("There is nothing to export in %1").arg(dataDir));
    auto store = ReadStore::open(database, ReadStore::Owner::Other);
    if (!store)
        return tl::unexpected{store.error()};
    const auto businesses = (*store)->businesses();
    if (!businesses)
        return tl::unexpected{businesses.error()};
    const bool known = wish.business.isEmpty()
        || std::any_of(
            businesses->begin(), businesses->end(), [&](const Business &b) { return b.id.text() == wish.business; });
    if (!known)
        return failure(Fault::NotFound, QObject::tr("There is no business %1").arg(wish.business));
    return Export{**store, wish, sink}.run(*businesses);
}

Result<QJsonObject> pieceOfCalls(ReadStore &store, const ReadStore::CallFilter &filter, Format format)
{
    const auto page = store.calls(filter);
    if (!page)
        return tl::unexpected{page.error()};
    const bool isFirst = filter.page.before.isEmpty(), isLast = page->value(u"next").isNull();
    QByteArray text = isFirst ? headOf(Rows::Calls, format) : QByteArray{};
    int rows = 0;
    QJsonValue oldest;
    for (const auto &item : page->value(u"items").toArray()) {
        QJsonObject row = item.toObject();
        row.remove(u"hit"_s);                   // it is the search's, not the call's
        if (format == Format::Json)
            addTurns(store, filter.business, row);
        text += textOf(Rows::Calls, format, row, isFirst && rows == 0);
        oldest = row.value(u"started_at");
        ++rows;
    }
    if (isLast)
        text += endOf(format, isFirst && rows == 0);
    return QJsonObject{{u"text"_s, QString::fromUtf8(text)}, {u"rows"_s, rows}, {u"oldest"_s, oldest.toString()},
        {u"next"_s, page->value(u"next")}};
}
} // namespace cloudgreet::keeping
