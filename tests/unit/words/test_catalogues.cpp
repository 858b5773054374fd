// SPDX-License-Identifier: GPL-3.0-or-later
// Every language that is offered is whole: each text of the program has its translation, and none is there for a text
// that has gone.
#include "catalogue.h"
#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace cloudgreet;
using namespace Qt::StringLiterals;

namespace {
const QString folder = QStringLiteral(CLOUDGREET_SOURCE_DIR "/translations");

QStringList catalogues()
{
    return QDir{folder}.entryList({u"cloudgreet_*.ts"_s}, QDir::Files, QDir::Name);
}
} // namespace

class TestCatalogues : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QList<CatalogueMessage> m_all, m_plurals;

    /// The program's texts, as Qt's own tool finds them. A text that is looked up under another name than it is found
    /// under would never be translated: lupdate tells of a tr() of a class without Q_OBJECT, and a namespace is no
    /// class's name.
    QList<CatalogueMessage> found(const QString &name, const QStringList &options)
    {
        QStringList arguments = options + QStringList{u"-no-obsolete"_s, u"-locations"_s, u"none"_s};
        for (const char *source : {"ui", "app", "backend", "translations/src"})
            arguments << QStringLiteral(CLOUDGREET_SOURCE_DIR "/") + QLatin1String{source};
        QProcess lupdate;
        lupdate.start(QStringLiteral(CLOUDGREET_LUPDATE), arguments << u"-ts"_s << m_folder.filePath(name));
        if (!lupdate.waitForFinished(60'000) || lupdate.exitCode() != 0)
            return {};
        const QByteArray said = lupdate.readAllStandardError();
        if (said.contains("lacks Q_OBJECT"))
            qWarning() << said;
        return said.contains("lacks Q_OBJECT") ? QList<CatalogueMessage>{} : catalogueOf(m_folder.filePath(name));
    }

private slots:
    void initTestCase()
    {
        m_all = found(u"all.ts"_s, {});
        m_plurals = found(u"plurals.ts"_s, {u"-pluralonly"_s});
        QVERIFY2(m_all.size() > 1000 && !m_plurals.isEmpty(), "lupdate did not find the program's texts, or warned");
    }

    void contextsAreClasses()
    {
        for (const CatalogueMessage &message : std::as_const(m_all))
            QVERIFY2(message.context.section(u"::"_s, -1).front().isUpper(), qPrintable(message.name()));
    }

    /// lupdate finds literals only: what is translated through a variable has to be marked where it is written.
    void textsInTablesAreMarked()
    {
        static const QRegularExpression byVariable{u"\\btr\\([a-z*]"_s}, marked{u"QT_TRANSLATE_(N_)?NOOP\\("_s};
        int tables = 0;
        for (const char *source : {"ui", "app", "backend"}) {
            QDirIterator files{QStringLiteral(CLOUDGREET_SOURCE_DIR "/") + QLatin1String{source},
                {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories};
            while (files.hasNext()) {
                QFile file{files.next()};
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QString text = QString::fromUtf8(file.readAll());
                if (!text.contains(byVariable))
                    continue;
                ++tables;
                QVERIFY2(text.contains(marked), qPrintable(file.fileName()));
            }
        }
        QVERIFY(tables > 3);
    }

    void languagesAreWhole_data()
    {
        QTest::addColumn<QString>("file");
        QVERIFY(catalogues().size() >= 2);
        for (const QString &file : catalogues())
            QTest::newRow(qPrintable(file)) << file;
    }

    void languagesAreWhole()
    {
        QFETCH(QString, file);
        const auto wanted = namesOf(file == u"cloudgreet_en.ts" ? m_plurals : m_all),
                   there = namesOf(catalogueOf(folder + u'/' + file));
        const QStringList untranslated{(wanted - there).values()}, gone{(there - wanted).values()};
        QVERIFY2(untranslated.isEmpty(),
            qPrintable(u"run the target update_translations, then translate:\n"_s + untranslated.join(u'\n')));
        QVERIFY2(gone.isEmpty(), qPrintable(u"run the target update_translations; gone are:\n"_s + gone.join(u'\n')));
    }

    void translationsAreSound_data() { languagesAreWhole_data(); }

    void translationsAreSound()
    {
        QFETCH(QString, file);
        QStringList faults;
        for (const CatalogueMessage &message : catalogueOf(folder + u'/' + file))
            for (const QString &fault : faultsOf(message))
                faults << message.name() + u": "_s + fault;
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void faultsAreSeen_data()
    {
        QTest::addColumn<CatalogueMessage>("message");
        QTest::addColumn<bool>("isSound");
        const auto row = [](const char *name, bool isSound, const QString &source, const QStringList &translations,
                             bool isPlural = false, const QString &state = {}) {
            QTest::newRow(name) << CatalogueMessage{u"Class"_s, source, {}, state, translations, isPlural} << isSound;
        };
        row("good", true, u"Calls from %1:"_s, {u"Llamadas de %1:"_s});
        row("other order", true, u"%1 of %2"_s, {u"de %2, %1"_s});
        row("good plural", true, u"%n call(s)"_s, {u"una llamada"_s, u"%n llamadas"_s}, true);
        row("unfinished", false, u"Calls"_s, {u"Llamadas"_s}, false, u"unfinished"_s);
        row("vanished", false, u"Calls"_s, {u"Llamadas"_s}, false, u"vanished"_s);
        row("empty", false, u"Calls"_s, {QString{}});
        row("a place lost", false, u"Calls from %1"_s, {u"Llamadas"_s});
        row("a place too many", false, u"Calls"_s, {u"Llamadas %1"_s});
        row("no number of many", false, u"%n call(s)"_s, {u"%n llamada"_s, u"llamadas"_s}, true);
        row("one form", false, u"%n call(s)"_s, {u"%n llamadas"_s}, true);
        row("a colon lost", false, u"Calls:"_s, {u"Llamadas"_s});
        row("an ellipsis lost", false, u"Searching…"_s, {u"Buscando"_s});
        row("a full stop too many", false, u"Searching"_s, {u"Buscando."_s});
        row("a space lost", false, u" minutes"_s, {u"minutos"_s});
        row("a line lost", false, u"None.\nCall."_s, {u"Nada. Llame."_s});
        row("a tag lost", false, u"<b>%1</b>"_s, {u"%1"_s});
    }

    void faultsAreSeen()
    {
        QFETCH(CatalogueMessage, message);
        QTEST(faultsOf(message).isEmpty(), "isSound");
    }
};

QTEST_GUILESS_MAIN(TestCatalogues)
#include "test_catalogues.moc"
