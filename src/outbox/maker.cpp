#include "outbox/maker.hpp"

#include "catalog/schema.hpp"
#include "outbox/references.hpp"
#include "recipes/outcomes.hpp"
#include "recipes/untyped/stands_in.hpp"

#include <conductor/recipes/json_records.hpp>

#include <boost/json/serialize.hpp>

#include <optional>
#include <utility>
#include <variant>

namespace conductor::inline CONDUCTOR_ABI::outbox_detail {

namespace asio = boost::asio;
using boost::json::value;
using namespace std::chrono_literals;

namespace {

made ended_with(entry_state state, const value& record) {
    made out;
    out.how.state = state;
    if (const auto* object = record.if_object())
        out.how.result_id = catalog::text_of(*object, "id");
    out.how.result = boost::json::serialize(record);
    return out;
}

made failed_with(const error& why, const verdict& what) {
    made out;
    out.how.state = what.state;
    out.how.rests = what.rests;
    out.how.error_kind = to_string(why.kind());
    out.how.error = why.what();
    out.how.user_text = why.text_to_show();
    out.pauses_company = what.pauses_company;
    return out;
}

made refused(const error& why) {
    return failed_with(why, {entry_state::refused, false, 0ms});
}

made refused(const char* text) {
    return refused(error(errc::invalid_argument, text, {}));
}

made needs_a_look(const error& why) {
    return failed_with(why, {entry_state::unknown, false, 0ms});
}

// Where it was sent before, by somebody who knows no more.
made sent_before() {
    error_details details;
    details.outcome = outcome::unknown;
    return needs_a_look(error(
        errc::connection_lost, "it may have been sent, and nothing tells whether it was made",
        std::move(details)));
}

timestamp ago(std::chrono::milliseconds time) {
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()) - time;
}

// By this program's clock, whatever that of the database says.
once_options once_of(const job& what, std::chrono::milliseconds settle_time) {
    once_options made;
    made.settle_time = settle_time;
    made.looks = 3;
    if (what.quiet) {
        made.tried_since = ago(std::max(what.age, *what.quiet));
        made.tried_until = ago(*what.quiet);
    }
    return made;
}

tried how_tried(const job& what, const holding& by, bool can_ask) {
    return {what.record.tries, can_ask, !by.is_valid()};
}

// A request that was broken off while its lease is valid: the worker ends.
made verdict_of(
    const error& failed, const job& what, const holding& by, bool can_ask, const patience& waits) {
    tried how = how_tried(what, by, can_ask);
    how.is_stopping = how.is_stopping || failed.kind() == error_kind::cancelled;
    how.patience = waits;
    return failed_with(failed, verdict_on(failed, how));
}

} // namespace

asio::awaitable<made> maker::make(job what, const holding& by, save_revision save) const {
    auto read = order_of(what.record.entry);
    if (const auto* wrong = std::get_if<error>(&read))
        co_return refused(*wrong);
    order& asked = std::get<order>(read);
    const outbox_entry& entry = what.record.entry;
    if (!entry.after.empty()) {
        if (!what.after_id)
            co_return refused("the entry that it comes after was not made");
        resolve(asked.params, entry.after, *what.after_id);
        if (refers_to(entry.record_id, entry.after))
            what.record.entry.record_id = *what.after_id;
    }
    std::optional<error> failed;
    try {
        switch (asked.kind) {
        case order_kind::create:
            co_return co_await create(what, asked, by);
        case order_kind::update:
            co_return co_await update(what, asked, by, save);
        case order_kind::remove:
            co_return co_await remove(what, asked, by);
        }
    } catch (const error& e) { // of what reads, or comes before anything is sent
        failed = e;
    }
    made out =
        verdict_of(recipes::with_outcome(*failed, outcome::not_processed), what, by, true, options_.patience);
    if (what.quiet && out.how.state == entry_state::waiting)
        out.how.state = entry_state::sending; // what was sent before is still to be found out about
    co_return out;
}

asio::awaitable<made> maker::create(const job& what, const order& asked, const holding& by) const {
    const auto records = client_.qbd(what.record.entry.end_user_id).records(asked.list);
    if (const auto wrong = json_records::why_not_create(asked.list, asked.params))
        co_return refused(*wrong);
    if (records.once_by() == once_by::nothing)
        co_return co_await create_unasked(what, asked, by);
    const once_options how = once_of(what, options_.patience.settle_time);
    request_options in_time;
    in_time.deadline = options_.entry_time;
    const auto save = [&by](const create_intent&) { by.require(); };
    std::optional<error> failed;
    std::optional<once<value>> came;
    try {
        came = co_await records.create_once(what.record.entry.key, asked.params, save, how, in_time);
    } catch (const error& e) {
        failed = e;
    }
    if (failed)
        co_return verdict_of(*failed, what, by, true, options_.patience);
    co_return came->match(
        [](const created<value>& c) { return ended_with(entry_state::done, c.value); },
        [](const found_again<value>& f) { return ended_with(entry_state::found, f.value); },
        [&](const undecided& u) {
            tried tries = how_tried(what, by, true);
            tries.is_stopping = tries.is_stopping || u.cause.kind() == error_kind::cancelled;
            tries.patience = options_.patience;
            return failed_with(u.look_failed.value_or(u.cause), verdict_on_undecided(u.look_failed, tries));
        });
}

// Of a list that cannot be asked whether a record is there.
asio::awaitable<made> maker::create_unasked(const job& what, const order& asked, const holding& by) const {
    if (what.quiet)
        co_return sent_before();
    const auto records = client_.qbd(what.record.entry.end_user_id).records(asked.list);
    request_options in_time;
    in_time.deadline = options_.entry_time;
    in_time.resend_unknown = false;
    std::optional<error> failed;
    std::optional<value> came;
    by.require();
    try {
        came = co_await records.create(asked.params, in_time);
    } catch (const error& e) {
        failed = e;
    }
    if (failed)
        co_return verdict_of(*failed, what, by, false, options_.patience);
    co_return ended_with(entry_state::done, *came);
}

// The revision that an update is sent with is stored before: by it, whoever comes next knows whether it was
// made.
asio::awaitable<made>
maker::update(const job& what, const order& asked, const holding& by, const save_revision& save) const {
    constexpr int most_tries = 4;
    if (const auto wrong = json_records::why_not_update(asked.list, asked.params))
        co_return refused(*wrong);
    const auto records = client_.qbd(what.record.entry.end_user_id).records(asked.list);
    request_options in_time;
    in_time.deadline = options_.entry_time;
    in_time.resend_unknown = false;
    std::string sent = what.quiet ? what.sent_revision : std::string();
    std::optional<error> failed;
    for (int i = 0; i < most_tries; ++i) {
        const value now = co_await records.retrieve(what.record.entry.record_id, in_time);
        const boost::json::object none;
        const auto& record = now.is_object() ? now.get_object() : none;
        const std::string revision(catalog::text_of(record, "revisionNumber"));
        if (!sent.empty() && revision != sent) {
            const auto there = recipes::stands_in(asked.params, record);
            if (recipes::stands(there))
                co_return ended_with(entry_state::done, now);
            if (there == recipes::standing::perhaps)
                co_return sent_before();
        }
        if (!co_await save(revision))
            by.require();
        boost::json::object params = asked.params;
        params["revisionNumber"] = revision;
        std::optional<value> came;
        by.require();
        failed.reset();
        try {
            came = co_await records.update(what.record.entry.record_id, params, in_time);
        } catch (const error& e) {
            failed = e;
        }
        if (came)
            co_return ended_with(entry_state::done, *came);
        if (failed->kind() != error_kind::stale_revision || failed->outcome() != outcome::not_processed)
            break;
        sent.clear(); // that one was not made
    }
    co_return verdict_of(*failed, what, by, true, options_.patience);
}

asio::awaitable<made> maker::remove(const job& what, const order& asked, const holding& by) const {
    if (const auto wrong = json_records::why_not_delete(asked.list))
        co_return refused(*wrong);
    const auto records = client_.qbd(what.record.entry.end_user_id).records(asked.list);
    request_options in_time;
    in_time.deadline = options_.entry_time;
    std::optional<error> failed;
    std::optional<value> came;
    by.require();
    try {
        came = co_await records.delete_(what.record.entry.record_id, in_time);
    } catch (const error& e) {
        failed = e;
    }
    if (came)
        co_return ended_with(entry_state::done, *came);
    if (failed->kind() == error_kind::not_found) {
        made gone;
        gone.how.state = entry_state::found;
        co_return gone;
    }
    co_return verdict_of(*failed, what, by, true, options_.patience);
}

} // namespace conductor::outbox_detail
