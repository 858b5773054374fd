// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/consolekey.h"
#include "keychain.h"
#include "secrets.h"
#include <QEventLoop>
#include <optional>

namespace cloudgreet::consolekey {
namespace {
const QString entry = u"console-token"_s;

/// Asks the keychain, which answers within four seconds, and waits for it.
template <typename Outcome, typename Question> Outcome waited(Question ask)
{
    const auto keychain = systemKeychain();
    std::optional<Outcome> outcome;
    QEventLoop loop;
    ask(*keychain, [&](const Outcome &answer) {
        outcome = answer;
        loop.quit();
    });
    if (!outcome)
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    return *outcome;
}
} // namespace

Result<QString> read(const QString &folder)
{
    const auto kept = waited<Result<QByteArray>>([](Keychain &keychain, auto then) { keychain.read(entry, then); });
    if (kept)
        return QString::fromUtf8(*kept);
    const QByteArray filed = FileSecrets{folder}.read(entry);
    if (!filed.isEmpty())
        return QString::fromUtf8(filed);
    if (kept.error().fault == Fault::Timeout)
        return tl::unexpected{kept.error()};
    return failure(Fault::NotFound,
        QObject::tr(
            "The key to the host is not on this computer any more. Attach to it anew on the sheet “This computer”."));
}

Result<> write(const QString &folder, const QString &token)
{
    FileSecrets files{folder};
    const auto kept
        = waited<Result<>>([&](Keychain &keychain, auto then) { keychain.write(entry, token.toUtf8(), then); });
    if (!kept)
        return files.write(entry, token.toUtf8());
    files.remove(entry);                // one of an earlier start would be read where the keychain is locked
    return kept;
}

void remove(const QString &folder)
{
    (void)waited<Result<>>([](Keychain &keychain, auto then) { keychain.remove(entry, then); });
    FileSecrets{folder}.remove(entry);
}
} // namespace cloudgreet::consolekey
