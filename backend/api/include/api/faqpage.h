// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "api/answer.h"

/// Questions and answers that a firm has written down already: on a page of its own, in a table, in a text.
namespace cloudgreet::api {

struct QuestionAndAnswer {
    QString question, answer;
    friend bool operator==(const QuestionAndAnswer &, const QuestionAndAnswer &) = default;
};

/// Those in a web page (schema.org's FAQPage where it has one, else what reads like a question and the text below it),
/// in a table of two columns (comma, semicolon or tab), or in a text ("Q:" and "A:", or lines that end with a question
/// mark). Each question once, in the order of the source; at most 200. Pure; the bytes may be anything. Thread: any.
/// Source: schema.org/FAQPage, RFC 4180.
[[nodiscard]] QList<QuestionAndAnswer> questionsIn(const QByteArray &bytes);

/// The same in a thread of its own: a large page takes a tenth of a second.
[[nodiscard]] QFuture<QList<QuestionAndAnswer>> questionsAsideIn(const QByteArray &bytes);

constexpr qint64 largestPage = 2 << 20;                 ///< Bytes.

/// A page as a browser without a session would get it; nothing of the console or its host is sent along. "https://" may
/// be left out. Errors: InvalidInput (no address, no text, too large), Unavailable, Timeout (15 s), in words for the
/// owner. Thread: one with an event loop, which the answer comes back to.
[[nodiscard]] Answer<QByteArray> pageAt(const QString &address);
} // namespace cloudgreet::api
