// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/gather.h"
#include "net/deliver.h"

namespace cloudgreet::net {

void gather(
    HttpClient &client, const QList<HttpCall> &calls, std::function<void(const QList<Result<HttpAnswer>> &)> then)
{
    struct Open {
        QList<Result<HttpAnswer>> answers;
        qsizetype left;
    };
    if (calls.isEmpty())
        return then({});
    auto open = std::make_shared<Open>(Open{QList<Result<HttpAnswer>>(calls.size()), calls.size()});
    for (qsizetype i = 0; i < calls.size(); ++i)
        deliver(client.send(calls.at(i)), &client, [open, i, then](const Result<HttpAnswer> &answer) {
            open->answers[i] = answer;
            if (--open->left == 0)
                then(open->answers);
        });
}
} // namespace cloudgreet::net
