#include "database/migration.hpp"
#include "outbox/book.hpp"
#include "outbox/failures.hpp"
#include "outbox/orders.hpp"
#include "outbox/references.hpp"
#include "outbox/schema.hpp"

#include <conductor/detail/pending.hpp>
#include <conductor/outbox/outbox.hpp>
#include <conductor/recipes/json_records.hpp>

#include <memory>
#include <utility>
#include <variant>

namespace conductor::inline CONDUCTOR_ABI {

namespace outbox_detail {
namespace {

// Asks, and tells what `read` makes of the answer.
template <class Value, class Read>
void ask(const book& in, statements all, detail::outcome_receiver<Value>& r, Read read) {
    const auto waiting = std::make_shared<detail::pending<Value>>();
    waiting->wait(r);
    in.on->run(std::move(all), [waiting, read = std::move(read)](const database::answer& came) {
        try {
            if (const auto* failed = std::get_if<database::failure>(&came))
                throw error(error_of(*failed));
            Value made = read(std::get<std::vector<database::rows>>(came));
            waiting->tell(nullptr, std::move(made));
        } catch (const error& e) {
            waiting->tell(e.to_exception_ptr(), Value{});
        } catch (...) {
            waiting->tell(std::current_exception(), Value{});
        }
    });
}

bool has_row(const std::vector<database::rows>& came) {
    return !came.back().all.empty();
}

// Before it is stored, as nobody looks at it later.
std::optional<error> why_not(const outbox_entry& entry) {
    if (entry.end_user_id.empty() || entry.key.empty())
        return error(errc::invalid_argument, "an entry needs an end-user and a key", {});
    auto read = order_of(entry);
    if (auto* wrong = std::get_if<error>(&read))
        return std::move(*wrong);
    order& asked = std::get<order>(read);
    resolve(asked.params, entry.after, "80000001-1234567890"); // as a record that there may be
    switch (asked.kind) {
    case order_kind::create:
        return json_records::why_not_create(asked.list, asked.params);
    case order_kind::update:
        return json_records::why_not_update(asked.list, asked.params);
    case order_kind::remove:
        return json_records::why_not_delete(asked.list);
    }
    return std::nullopt;
}

// Times may be left open, and parameters are compared as they were written.
bool same_words(const outbox_entry& wanted, const outbox_entry& stored) {
    const std::string params = wanted.params.empty() ? "{}" : wanted.params;
    return wanted.operation == stored.operation && wanted.record_id == stored.record_id &&
           params == stored.params && wanted.chain == stored.chain && wanted.after == stored.after;
}

} // namespace
} // namespace outbox_detail

outbox::outbox(boost::asio::any_io_executor executor, std::string_view where, const outbox_options& options)
    : book_(std::make_shared<outbox_detail::book>(std::move(executor), where, options)) {}

boost::asio::any_io_executor outbox::get_executor() const noexcept {
    return book_->executor;
}

void outbox::start_prepare(detail::outcome_receiver<>& r) const {
    const auto waiting = std::make_shared<detail::pending<>>();
    waiting->wait(r);
    database::migrate(
        *book_->on, outbox_detail::migrations(), outbox_detail::component,
        [waiting](const std::optional<database::failure>& failed) {
            waiting->tell(failed ? outbox_detail::error_of(*failed).to_exception_ptr() : nullptr);
        });
}

void outbox::start_add(const outbox_entry& entry, detail::outcome_receiver<added_entry>& r) const {
    if (const auto wrong = outbox_detail::why_not(entry))
        wrong->raise();
    outbox_detail::ask(
        *book_, book_->sql.add(entry), r, [book = std::weak_ptr(book_), entry](const auto& came) {
            added_entry made;
            made.is_new = came.front().changed == 1;
            made.record = outbox_detail::record_of(came.back().all.at(0));
            if (!made.is_new && !outbox_detail::same_words(entry, made.record.entry))
                throw conflict_error(
                    errc::conflict, "there is another entry with the key \"" + entry.key + "\"", {});
            if (const auto open = book.lock(); open && made.is_new)
                open->added(entry.end_user_id);
            return made;
        });
}

void outbox::start_find(
    const std::string& end_user_id, const std::string& key,
    detail::outcome_receiver<std::optional<outbox_record>>& r) const {
    outbox_detail::ask(*book_, book_->sql.find(end_user_id, key), r, [](const auto& came) {
        std::optional<outbox_record> made;
        if (outbox_detail::has_row(came))
            made = outbox_detail::record_of(came.back().all.front());
        return made;
    });
}

void outbox::start_list(
    const outbox_filter& filter, detail::outcome_receiver<std::vector<outbox_record>>& r) const {
    outbox_detail::ask(
        *book_, book_->sql.list(filter.state, filter.end_user_id, filter.after, filter.most), r,
        [](const auto& came) {
            std::vector<outbox_record> made;
            for (const auto& row : came.back().all)
                made.push_back(outbox_detail::record_of(row));
            return made;
        });
}

void outbox::start_counts(detail::outcome_receiver<std::vector<outbox_counts>>& r) const {
    outbox_detail::ask(*book_, book_->sql.count(), r, [](const auto& came) {
        std::vector<outbox_counts> made;
        for (const auto& row : came.back().all)
            made.push_back(outbox_detail::counts_of(row));
        return made;
    });
}

void outbox::start_retry(std::int64_t id, detail::outcome_receiver<bool>& r) const {
    outbox_detail::ask(*book_, book_->sql.retry(id), r, outbox_detail::has_row);
}

void outbox::start_cancel(std::int64_t id, detail::outcome_receiver<bool>& r) const {
    outbox_detail::ask(*book_, book_->sql.cancel(id), r, outbox_detail::has_row);
}

void outbox::start_decide(
    std::int64_t id, entry_state state, const std::string& record_id,
    detail::outcome_receiver<bool>& r) const {
    outbox_detail::ask(*book_, book_->sql.decide(id, state, record_id), r, outbox_detail::has_row);
}

} // namespace conductor
