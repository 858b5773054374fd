// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/newmessagesheet.h"
#include "domain/phonenumber.h"
#include "widgets/formats.h"
#include "widgets/small.h"
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace cloudgreet::ui {
namespace {
using namespace std::chrono_literals;
constexpr auto typingPause = 150ms;
constexpr int mostCustomers = 6, phoneRole = Qt::UserRole + 1, nameRole = Qt::UserRole + 2;
} // namespace

NewMessageSheet::NewMessageSheet(LineSession &line, QWidget *window)
    : Sheet{tr("New message"), tr("Write"), false, window}
    , m_line{line}
{
    setObjectName(u"newMessageSheet"_s);
    setMinimumWidth(440);
    m_edit = new QLineEdit;
    m_edit->setObjectName(u"newMessageTo"_s);
    m_edit->setPlaceholderText(tr("A telephone number, or a customer’s name"));
    m_edit->setAccessibleName(tr("To whom"));
    m_edit->installEventFilter(this);
    m_hint = label({}, u"small"_s);
    m_hint->setObjectName(u"newMessageHint"_s);
    m_list = new QListWidget;
    m_list->setObjectName(u"newMessageCustomers"_s);
    m_list->setProperty("kind", u"choices"_s);
    m_list->setAccessibleName(tr("Customers"));
    m_list->setFixedHeight(210);
    m_list->setFocusPolicy(Qt::NoFocus);            // arrows reach it from the line above
    content()->addWidget(m_edit);
    content()->addWidget(m_hint);
    content()->addWidget(m_list);
    m_typing.setSingleShot(true);
    connect(&m_typing, &QTimer::timeout, this, &NewMessageSheet::find);
    connect(m_edit, &QLineEdit::textChanged, this, &NewMessageSheet::typed);
    connect(m_list, &QListWidget::currentRowChanged, this,
        [this] { yesButton()->setEnabled(m_list->currentItem() || number()); });
    connect(m_list, &QListWidget::itemClicked, this, &NewMessageSheet::choose);
    connect(yesButton(), &QPushButton::clicked, this, &NewMessageSheet::choose);
    typed();
    find();
    m_edit->setFocus();
}

std::optional<QString> NewMessageSheet::number() const
{
    const auto ours = PhoneNumber::parse(m_line.business().phoneNumbers.value(0));
    const auto parsed = PhoneNumber::parse(m_edit->text(), ours ? ours->region() : QString{});
    return parsed ? std::optional{parsed->e164()} : std::nullopt;
}

void NewMessageSheet::typed()
{
    m_typing.start(typingPause);
    const QString text = m_edit->text().trimmed();
    const bool isNumberLike
        = !text.isEmpty() && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    const auto to = number();
    m_hint->setText(to     ? tr("Goes to %1").arg(phoneText(*to))
            : isNumberLike ? tr("That is not yet a whole telephone number")
                           : tr("Choose a customer, or type a number"));
    yesButton()->setEnabled(to.has_value() || m_list->currentItem());
}

void NewMessageSheet::find()
{
    api::whenAnswered(m_line.client().customers(m_edit->text().trimmed(), mostCustomers), this,
        [this, asked = ++m_asked](const Result<api::Page<api::Customer>> &page) {
            if (asked == m_asked) // else words that are no longer there
                show(page ? page->items : QList<api::Customer>{});
        });
}

void NewMessageSheet::show(const QList<api::Customer> &customers)
{
    m_list->clear();
    for (const api::Customer &customer : customers) {
        if (customer.phone.isEmpty())
            continue;
        auto *item
            = new QListWidgetItem{customer.name.isEmpty() ? phoneText(customer.phone)
                                                          : tr("%1   %2").arg(customer.name, phoneText(customer.phone)),
                m_list};
        item->setData(phoneRole, customer.phone);
        item->setData(nameRole, customer.name);
    }
    if (m_list->count() > 0 && !m_edit->text().trimmed().isEmpty() && !number())
        m_list->setCurrentRow(0);
    typed();
    m_typing.stop();                                // this was the answer
}

bool NewMessageSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
            return true;
        }
    }
    return Sheet::eventFilter(watched, event);
}

void NewMessageSheet::choose()
{
    api::Conversation with;
    if (const QListWidgetItem *item = m_list->currentItem()) {
        with.peer = item->data(phoneRole).toString();
        with.name = item->data(nameRole).toString();
    } else if (const auto to = number()) {
        with.peer = *to;
    }
    if (with.peer.isEmpty())
        return m_edit->setFocus();
    emit chosen(with);
    accept();
}
} // namespace cloudgreet::ui
