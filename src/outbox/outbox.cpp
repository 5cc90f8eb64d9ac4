#include "database/migration.hpp"
#include "outbox/adding.hpp"
#include "outbox/book.hpp"
#include "outbox/failures.hpp"
#include "outbox/schema.hpp"

#include <conductor/detail/pending.hpp>
#include <conductor/outbox/outbox.hpp>

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

std::optional<outbox_record> first_of(const std::vector<database::rows>& came) {
    std::optional<outbox_record> made;
    if (!came.back().all.empty())
        made = record_of(came.back().all.front());
    return made;
}

bool has_row(const std::vector<database::rows>& came) {
    return !came.back().all.empty();
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
    outbox_detail::require_possible(entry);
    outbox_detail::ask(
        *book_, book_->sql.add(entry), r, [book = std::weak_ptr(book_), entry](const auto& came) {
            added_entry made = outbox_detail::added_of(entry, came);
            if (const auto open = book.lock(); open && made.is_new)
                open->added(entry.end_user_id);
            return made;
        });
}

std::optional<error> outbox::why_not_add(const outbox_entry& entry) {
    return outbox_detail::why_not(entry);
}

void outbox::start_find(
    const std::string& end_user_id, const std::string& key,
    detail::outcome_receiver<std::optional<outbox_record>>& r) const {
    outbox_detail::ask(*book_, book_->sql.find(end_user_id, key), r, outbox_detail::first_of);
}

void outbox::start_find(std::int64_t id, detail::outcome_receiver<std::optional<outbox_record>>& r) const {
    outbox_detail::ask(*book_, book_->sql.find(id), r, outbox_detail::first_of);
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

void outbox::start_amend(const outbox_entry& entry, detail::outcome_receiver<bool>& r) const {
    outbox_detail::require_possible(entry);
    outbox_detail::ask(*book_, book_->sql.amend(entry), r, outbox_detail::has_row);
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
