// SPDX-License-Identifier: GPL-3.0-or-later
// What owners do about past calls, through the routes of a practice host: notes, tags, blocking, exporting.
#include "host/host.h"
#include "host/keeping.h"
#include "surface.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

namespace cloudgreet {

class TestCallRemarks : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<Host> m_host;
    Visitor m_console;

    QUrl at(const QString &path, const QList<QPair<QString, QString>> &query = {}) const
    {
        QUrl url{m_host->adminUrl() + path};
        QUrlQuery written;
        for (const auto &[name, value] : query)
            written.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
        url.setQuery(written);
        return url;
    }
    net::HttpAnswer patch(const QString &path, const QJsonObject &body)
    {
        return m_console.ask("PATCH", at(path), QJsonDocument{body}.toJson(), {{"Content-Type", "application/json"}});
    }
    QJsonArray calls(const QList<QPair<QString, QString>> &query = {})
    {
        return m_console.get(at(u"/api/calls"_s, query)).value(u"items").toArray();
    }
    QJsonObject newest() { return calls().first().toObject(); }

    void callIn(const QString &from, const QStringList &says)
    {
        const qsizetype before = calls().size();
        const auto placed = m_console.post(at(u"/api/practice/calls"_s),
            {{u"from"_s, from}, {u"says"_s, QJsonArray::fromStringList(says)}, {u"speech_speed"_s, 0}});
        QCOMPARE(placed.status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(calls().size() == before + 1 && newest()[u"status"] == u"ended"_s, 60000);
        QTRY_VERIFY_WITH_TIMEOUT(newest()[u"outcome"] != u"open"_s, 30000);
    }
    QByteArray exported(const QString &format, int limit, const QString &tag = {})
    {
        QByteArray whole;
        QString before;
        do {
            QList<QPair<QString, QString>> query{{u"format"_s, format}, {u"limit"_s, QString::number(limit)}};
            if (!before.isEmpty())
                query.append({u"before"_s, before});
            if (!tag.isEmpty())
                query.append({u"tag"_s, tag});
            const QJsonObject piece = m_console.get(at(u"/api/exports/calls"_s, query));
            if (piece.isEmpty())
                return "refused";
            whole += piece[u"text"].toString().toUtf8();
            before = piece[u"next"].toString();
        } while (!before.isEmpty());
        return whole;
    }

private slots:
    void initTestCase()
    {
        HostConfig config;
        config.practice = true;
        config.dataDir = m_folder.filePath(u"practice"_s);
        config.publicAddress = config.adminAddress = net::ListenAddress{};
        config.practiceSpeed = 0;
        auto host = Host::start(config);
        QVERIFY2(host.has_value(), host ? "" : qPrintable(host.error().text));
        m_host = std::move(*host);
        m_console.token = m_host->ownerToken();
        callIn(u"+12125550163"_s, {u"What are your opening hours?"_s, u"Thank you, goodbye"_s});
        callIn(u"+12125550175"_s, {u"How much is a cleaning?"_s, u"Thank you, goodbye"_s});
    }

    void notesAndTagsAreKeptAndFound()
    {
        const QString path = u"/api/calls/"_s + newest()[u"id"].toString();
        auto answer = patch(path, {{u"notes"_s, u"Wants the Hawthorne estimate"_s}});
        QCOMPARE(answer.status, 200);
        answer = patch(path, {{u"tags"_s, QJsonArray{u"vip"_s, u" roof "_s}}});
        QCOMPARE(jsonOf(answer)[u"notes"].toString(), u"Wants the Hawthorne estimate"_s);
        QCOMPARE(jsonOf(answer)[u"tags"].toArray(), (QJsonArray{u"roof"_s, u"vip"_s}));
        const QString other = u"/api/calls/"_s + calls().last().toObject()[u"id"].toString();
        QCOMPARE(jsonOf(patch(other, {{u"tags"_s, QJsonArray{u"VIP"_s}}}))[u"tags"].toArray(), QJsonArray{u"vip"_s});
        QCOMPARE(m_console.get(at(path))[u"notes"].toString(), u"Wants the Hawthorne estimate"_s);
        QCOMPARE(newest()[u"tags"].toArray().size(), 2);
        QCOMPARE(calls({{u"tag"_s, u"vip"_s}}).size(), 2);
        QCOMPARE(calls({{u"tag"_s, u"roof"_s}}).size(), 1);
        QCOMPARE(calls({{u"tag"_s, u"nothing"_s}}).size(), 0);
        const QJsonArray hits = calls({{u"q"_s, u"hawthorn"_s}});
        QCOMPARE(hits.size(), 1);
        QVERIFY(hits.first()[u"hit"].toString().contains(QChar{2} + u"Hawthorne"_s + QChar{3}));
        const QJsonArray tags = m_console.get(at(u"/api/tags"_s)).value(u"items").toArray();
        QCOMPARE(tags.first()[u"tag"].toString(), u"vip"_s);
        QCOMPARE(tags.first()[u"calls"].toInt(), 2);
    }

    void notesAreNotWrittenOverWhatSomebodyElseWrote()
    {
        const QString path = u"/api/calls/"_s + newest()[u"id"].toString();
        const QString before = m_console.get(at(path))[u"notes"].toString();
        const auto write = [&](const QString &notes, const QString &upon) {
            return patch(path, {{u"notes"_s, notes}, {u"notes_before"_s, upon}}).status;
        };
        QCOMPARE(write(u"Hawthorne, by the first"_s, before), 200);
        QCOMPARE(write(u"by the second"_s, before), 409);
        QCOMPARE(m_console.get(at(path))[u"notes"].toString(), u"Hawthorne, by the first"_s);
        QCOMPARE(write(u"Hawthorne, by the first"_s, before), 200);         // a repetition: it is there
        QCOMPARE(write(u"Hawthorne, by both"_s, u"Hawthorne, by the first"_s), 200);
        QCOMPARE(patch(path, {{u"notes"_s, u"x"_s}, {u"notes_before"_s, 7}}).status, 422);
        const QJsonArray tags{u"vip"_s, u"roof"_s};
        QCOMPARE(patch(path, {{u"tags"_s, tags}, {u"notes_before"_s, u"old"_s}}).status, 200);
        QCOMPARE(write(u"  "_s, u"Hawthorne, by both"_s), 200);             // blank notes are none
        QCOMPARE(write(before, QString{}), 200);
    }

    void whatIsAskedWronglyIsRefused()
    {
        const QString path = u"/api/calls/"_s + newest()[u"id"].toString();
        QCOMPARE(patch(path, {}).status, 422);
        QCOMPARE(patch(path, {{u"notes"_s, 7}}).status, 422);
        QCOMPARE(patch(path, {{u"notes"_s, QString{4001, u'x'}}}).status, 422);
        QCOMPARE(patch(path, {{u"tags"_s, u"vip"_s}}).status, 422);
        QCOMPARE(patch(u"/api/calls/nobody"_s, {{u"notes"_s, u"x"_s}}).status, 404);
        QCOMPARE(patch(u"/api/customers/nobody"_s, {{u"blocked"_s, true}}).status, 404);
        QCOMPARE(
            patch(u"/api/customers/"_s + newest()[u"customer"].toString(), {{u"blocked"_s, u"yes"_s}}).status, 422);
        QCOMPARE(m_console.ask("GET", at(u"/api/exports/calls"_s, {{u"format"_s, u"xml"_s}})).status, 400);
    }

    void anExportIsTheFileOfTheProgram_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<int>("limit");
        for (const QString &format : {u"csv"_s, u"json"_s})
            for (const int limit : {200, 1})
                QTest::addRow("%s by %d", qPrintable(format), limit) << format << limit;
    }
    void anExportIsTheFileOfTheProgram()
    {
        QFETCH(QString, format);
        QFETCH(int, limit);
        QByteArray whole;
        const auto written = keeping::exportRows(m_folder.filePath(u"practice"_s),
            {keeping::Rows::Calls, format == u"csv" ? keeping::Format::Csv : keeping::Format::Json, {}, {}, {}},
            [&](const QByteArray &bytes) {
                whole += bytes;
                return true;
            });
        QVERIFY(written && *written == 2);
        QCOMPARE(exported(format, limit), whole);
        QVERIFY(whole.contains("Hawthorne") && whole.contains("roof"));
        if (format == u"json") {
            QCOMPARE(QJsonDocument::fromJson(whole).array().size(), 2);
            QCOMPARE(QJsonDocument::fromJson(exported(format, limit, u"roof"_s)).array().size(), 1);
            QCOMPARE(QJsonDocument::fromJson(exported(format, limit, u"nothing"_s)).array().size(), 0);
        }
    }

    void aBlockedCallerHearsTheBusyTone()
    {
        const QJsonObject call = newest();
        const QString customer = u"/api/customers/"_s + call[u"customer"].toString();
        QCOMPARE(jsonOf(patch(customer, {{u"blocked"_s, true}}))[u"blocked"].toBool(), true);
        QVERIFY(m_console.get(at(u"/api/calls/"_s + call[u"id"].toString()))[u"caller_blocked"].toBool());
        callIn(call[u"from"].toString(), {u"Hello?"_s});
        QCOMPARE(newest()[u"outcome"].toString(), u"rejected"_s);
        QCOMPARE(newest()[u"answered_at"].toString(), QString{});
    }

    void orLeavesAMessage()
    {
        const auto section = m_console.ask("GET", at(u"/api/settings/agent"_s));
        const auto saved = m_console.ask("PATCH", at(u"/api/settings/agent"_s), R"({"blocked_callers":"message"})",
            {{"Content-Type", "application/json"}, {"If-Match", section.header("etag")}});
        QCOMPARE(saved.status, 200);
        callIn(newest()[u"from"].toString(), {u"I would like to book a cleaning tomorrow at ten"_s});
        const QJsonObject call = newest();
        QCOMPARE(call[u"outcome"].toString(), u"message"_s);
        const QJsonArray turns
            = m_console.get(at(u"/api/calls/"_s + call[u"id"].toString())).value(u"turns").toArray();
        QString said;
        for (const auto &turn : turns)
            said += turn[u"text"].toString() + u'\n';
        QVERIFY2(said.contains(u"only take a message"_s), qPrintable(said));
        QVERIFY(m_console.get(at(u"/api/appointments"_s)).value(u"items").toArray().isEmpty());
    }

    void whoIsUnblockedIsServedAgain()
    {
        const QString from = newest()[u"from"].toString();
        QCOMPARE(
            patch(u"/api/customers/"_s + newest()[u"customer"].toString(), {{u"blocked"_s, false}}).status, 200);
        callIn(from, {u"What are your opening hours?"_s, u"Thank you, goodbye"_s});
        QCOMPARE(newest()[u"outcome"].toString(), u"answered"_s);
    }

    void whatNobodyKnewIsAnsweredWhileTheCallIsOn()
    {
        const auto placed = m_console.post(at(u"/api/practice/calls"_s),
            {{u"from"_s, u"+12125550163"_s}, {u"interactive"_s, true}, {u"speech_speed"_s, 0}});
        const QString practice = u"/api/practice/calls/"_s + jsonOf(placed)[u"id"].toString();
        QTRY_VERIFY_WITH_TIMEOUT(newest()[u"status"] == u"active"_s, 15000);
        const QString path = u"/api/calls/"_s + newest()[u"id"].toString();
        const auto said = [&] {
            QStringList lines;
            for (const auto &turn : m_console.get(at(path)).value(u"turns").toArray())
                lines << turn[u"text"].toString();
            return lines.join(u'\n');
        };
        const auto tell = [&](const QString &text, bool answers) {
            const auto answer = m_console.post(at(path + u"/tell"_s), {{u"text"_s, text}, {u"answers"_s, answers}});
            return answer.status == 200 ? jsonOf(answer)[u"use"].toString() : QString::number(answer.status);
        };
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(u'?'), 15000);
        QCOMPARE(tell(u"Nothing was asked"_s, true), u"note"_s);
        QCOMPARE(m_console.post(at(practice + u"/say"_s), {{u"text"_s, u"Do you sell gift cards?"_s}}).status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(newest()[u"open_question"].toString(), u"Do you sell gift cards?"_s, 15000);
        QCOMPARE(tell(u"She pays late"_s, false), u"note"_s);
        QCOMPARE(tell(u"Yes, at the front desk"_s, true), u"answer"_s);
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"Yes, at the front desk."_s), 15000);
        QCOMPARE(newest()[u"open_question"].toString(), QString{});
        QCOMPARE(tell(u"Yes, once more"_s, true), u"note"_s);
        QCOMPARE(tell({}, true), u"422"_s);
        const QJsonObject call = m_console.get(at(path));
        QCOMPARE(call[u"notes"].toString(), u"Nothing was asked\nShe pays late\nYes, once more"_s);
        QVERIFY2(!said().contains(u"pays late"_s) && !said().contains(u"once more"_s), qPrintable(said()));
        QStringList kinds;
        for (const auto &entry : call[u"timeline"].toArray())
            if (entry[u"kind"].toString().startsWith(u"owner_"_s))
                kinds << entry[u"kind"].toString() + u": "_s + entry[u"text"].toString();
        QCOMPARE(kinds.join(u'\n'),
            u"owner_remarked: Nothing was asked\nowner_remarked: She pays late\nowner_answered: Yes, at the front "
            u"desk\n"
            "owner_remarked: Yes, once more"_s);
        QCOMPARE(m_console.post(at(practice + u"/hangup"_s), {}).status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(newest()[u"status"].toString(), u"ended"_s, 30000);
        QCOMPARE(tell(u"too late"_s, false), u"409"_s);
    }

    void aVisitIsGivenAnotherLength()
    {
        QJsonArray free;
        for (int days = 8; days < 16 && free.isEmpty(); ++days) {
            const QString day = QDate::currentDate().addDays(days).toString(Qt::ISODate);
            free = m_console.get(at(u"/api/availability"_s, {{u"service"_s, u"Cleaning"_s}, {u"date"_s, day}}))
                       .value(u"slots")
                       .toArray();
        }
        QVERIFY(!free.isEmpty());
        const QDateTime start = QDateTime::fromString(free.first()[u"start"].toString(), Qt::ISODate);
        const auto made = m_console.post(at(u"/api/appointments"_s),
            {{u"service"_s, u"Cleaning"_s}, {u"start"_s, free.first()[u"start"].toString()},
                {u"staff"_s, free.first()[u"staff"].toString()}, {u"customer_name"_s, u"Maria Lopez"_s}});
        const QString path = u"/api/appointments/"_s + jsonOf(made)[u"appointment_id"].toString();
        QTRY_VERIFY_WITH_TIMEOUT(jsonOf(patch(path, {{u"minutes"_s, 75}}))[u"success"].toBool(), 15000);
        const auto lasts = [&] {
            for (const auto &visit : m_console.get(at(u"/api/appointments"_s)).value(u"items").toArray())
                if (path.endsWith(visit[u"id"].toString()))
                    return start.secsTo(QDateTime::fromString(visit[u"end"].toString(), Qt::ISODate)) / 60;
            return qint64{-1};
        };
        QTRY_COMPARE_WITH_TIMEOUT(lasts(), 75, 15000);
        for (const QJsonValue &wrong : {QJsonValue{0}, QJsonValue{7}, QJsonValue{1445}, QJsonValue{u"long"_s}})
            QCOMPARE(patch(path, {{u"minutes"_s, wrong}}).status, 422);
        QCOMPARE(lasts(), 75);
    }

    void whatIsDeletedForGoodTakesItsNotesAlong()
    {
        const QString path = u"/api/calls/"_s + newest()[u"id"].toString();
        QCOMPARE(patch(path, {{u"notes"_s, u"zanzibar"_s}, {u"tags"_s, QJsonArray{u"gone"_s}}}).status, 200);
        QCOMPARE(calls({{u"q"_s, u"zanzibar"_s}}).size(), 1);
        QCOMPARE(m_console.ask("DELETE", at(path)).status, 200);
        QCOMPARE(calls({{u"q"_s, u"zanzibar"_s}}).size(), 0);
        QCOMPARE(calls({{u"tag"_s, u"gone"_s}}).size(), 0);
    }

    void cleanupTestCase()
    {
        QCOMPARE(m_console.complaints.join(u'\n'), QString{});
        m_host.reset();
    }
};
} // namespace cloudgreet

QTEST_GUILESS_MAIN(cloudgreet::TestCallRemarks)
#include "test_callremarks.moc"
