#include "scenarios.hpp"

#include "memory/failing_allocations.hpp"

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/bind_executor.hpp>

#include <chrono>
#include <stdexcept>
#include <utility>

namespace conductor::torture {

namespace {

using namespace std::chrono_literals;
using sandbox::fault;
using sandbox::point;

void nothing(stage&) {}

void call(stage& s) {
    s.told.expect([&](auto handler) { s.c->end_users.list({}, handler); });
}

// One call that has its answer, so that a connection is there, and a session to resume.
void call_before(stage& s) {
    call(s);
    s.run();
}

void create(stage& s) {
    s.told.expect([&](auto handler) {
        const end_user_create_params params{
            .company_name = "A company with a name of some length",
            .source_id = "torture",
            .email = "torture@acme.example"};
        s.c->end_users.create(params, {}, handler);
    });
}

void create_for(stage& s, const std::string& end_user) {
    s.told.expect([&](auto handler) {
        qbd::customer_create_params params;
        params.name = "a customer with a name of some length";
        s.c->qbd(end_user).customers.create(params, {}, handler);
    });
}

void list_for(stage& s) {
    s.told.expect([&](auto handler) { s.c->qbd(s.far.company).customers.list({}, {}, handler); });
}

// The worst that could happen.
void check_one_request_at_most(stage& s) {
    std::size_t posts = 0;
    for (const sandbox::recorded_request& r : s.far.server.requests())
        posts += r.method == "POST" ? 1 : 0;
    require(posts <= 1, "a create was sent twice");
}

// All of a listing, item by item; what fails is asked for again, once.
class walk : public std::enable_shared_from_this<walk> {
public:
    walk(stage& s, page_options paging)
        : stage_(s)
        , items_(two_at_a_time(s, paging)) {}

    void next() {
        stage_.told.expect([&](auto handler) {
            const auto executor = handler.get_executor();
            items_.next(asio::bind_executor(
                executor,
                [this, handler](const std::exception_ptr& thrown, std::optional<qbd::customer> item) mutable {
                    handler(thrown);
                    failures_ += thrown ? 1 : 0;
                    found_ += item ? 1 : 0;
                    if (item || (thrown && failures_ < 3))
                        next();
                }));
        });
    }

    [[nodiscard]] int found() const noexcept { return found_; }
    [[nodiscard]] int failures() const noexcept { return failures_; }

private:
    static item_stream<qbd::customer> two_at_a_time(stage& s, page_options paging) {
        qbd::customer_list_params params;
        params.limit = 2;
        return s.c->qbd(s.far.company).customers.list_all(params, {}, paging);
    }

    stage& stage_;
    item_stream<qbd::customer> items_;
    int found_ = 0;
    int failures_ = 0;
};

void walk_all(stage& s, std::size_t pages_ahead) {
    std::shared_ptr<walk> made;
    try {
        made = std::make_shared<walk>(s, page_options{.ahead_pages = pages_ahead});
    } catch (const std::bad_alloc&) {
        return; // its caller knows
    }
    s.subject = made;
    made->next();
}

// Each error is told, and costs no more than the page that the server has sent for it.
void check_all_items(stage& s) {
    if (const auto walked = std::static_pointer_cast<walk>(s.subject)) {
        require(
            walked->found() + 2 * walked->failures() >= 6,
            "a listing gave " + std::to_string(walked->found()) + " items and failed " +
                std::to_string(walked->failures()) + " times");
        s.subject.reset();
    }
}

std::vector<scenario> calls() {
    return {
        {"fresh", {}, nothing, call, nothing},
        {"resumed",
         {},
         [](stage& s) {
             call_before(s);
             s.c->close_idle();
             s.run();
         },
         call,
         nothing},
        {"reused", {}, call_before, call, nothing},
        {"create", {}, call_before, create, check_one_request_at_most},
        {"create on a new connection", {}, nothing, create, check_one_request_at_most},
        {"with its response",
         {},
         call_before,
         [](stage& s) {
             s.told.expect([&](auto handler) { s.c->end_users.list({}, with_response(handler)); });
         },
         nothing},
        {"compressed",
         {},
         [](stage& s) { s.far.server.inject(fault::broken(sandbox::defect::gzip).always()); },
         call,
         nothing},
        {"refused",
         {},
         call_before,
         [](stage& s) {
             s.told.expect([&](auto handler) { s.c->end_users.retrieve("end_usr_nobody", {}, handler); });
         },
         nothing},
        {"undecodable",
         {},
         [](stage& s) {
             call_before(s);
             s.far.server.inject(fault::broken(sandbox::defect::invalid_json));
         },
         call,
         nothing},
    };
}

std::vector<scenario> troubles() {
    const auto with_retries = [](client_options& o) { o.retry.max_retries = 2; };
    return {
        {"retried by status", with_retries,
         [](stage& s) {
             call_before(s);
             s.far.server.inject(fault::status(503));
         },
         call, nothing},
        {"retried after a reset", with_retries,
         [](stage& s) { s.far.server.inject(fault::reset(point::before_answer)); }, call, nothing},
        {"cut off in the body",
         {},
         [](stage& s) { s.far.server.inject(fault::truncated_body()); },
         call,
         nothing},
        {"stale connection", with_retries,
         [](stage& s) {
             s.far.server.inject(fault::idle_close(0ms));
             call_before(s);
         },
         call, nothing},
        {"no handshake",
         {},
         [](stage& s) { s.far.server.inject(fault::reset(point::accepted)); },
         call,
         nothing},
        {"no server", [](client_options& o) { o.base_url = "https://127.0.0.1:1/v1"; }, nothing, call,
         [](stage&) {}},
    };
}

std::vector<scenario> crowds() {
    return {
        {"three for one connection", [](client_options& o) { o.pool.max_connections = 1; }, nothing,
         [](stage& s) {
             for (int i = 0; i < 3; ++i)
                 call(s);
         },
         nothing},
        {"three of one end-user", [](client_options& o) { o.end_user_limits.max_in_flight = 1; }, nothing,
         [](stage& s) {
             for (int i = 0; i < 3; ++i)
                 list_for(s);
         },
         nothing},
        {"a full queue",
         [](client_options& o) {
             o.pool.max_connections = 1;
             o.pool.max_waiting = 1;
         },
         nothing,
         [](stage& s) {
             for (int i = 0; i < 3; ++i)
                 call(s);
         },
         nothing},
        {"items", {}, call_before, [](stage& s) { walk_all(s, 0); }, check_all_items},
        {"items, asked for ahead", {}, call_before, [](stage& s) { walk_all(s, 1000); }, check_all_items},
        {"a stream that is destroyed",
         {},
         call_before,
         [](stage& s) {
             s.told.expect([&](auto handler) {
                 auto pages = s.c->qbd(s.far.company).customers.pages();
                 pages.next(handler);
             });
         },
         nothing},
        {"warming up",
         {},
         nothing,
         [](stage& s) { s.told.expect([&](auto handler) { s.c->warm_up(3, handler); }); },
         nothing},
    };
}

// A request that waits at the server.
void hold_one(stage& s) {
    s.far.server.inject(fault::hold());
    s.told.expect([&](auto handler) {
        s.c->end_users.list({}, asio::bind_cancellation_slot(s.signal.slot(), handler));
    });
    s.run_until([&] { return s.far.server.waiting() == 1; });
}

std::vector<scenario> ends() {
    return {
        {"cancelled",
         {},
         hold_one,
         [](stage& s) { s.signal.emit(asio::cancellation_type::terminal); },
         nothing},
        {"cancelled at once",
         {},
         nothing,
         [](stage& s) {
             s.told.expect([&](auto handler) {
                 s.c->end_users.list({}, asio::bind_cancellation_slot(s.signal.slot(), handler));
             });
             s.signal.emit(asio::cancellation_type::terminal);
         },
         nothing},
        {"closed while a call is in flight",
         {},
         nothing,
         [](stage& s) {
             call(s);
             s.told.expect([&](auto handler) { s.c->close(handler); });
         },
         nothing},
        {"closed within no time",
         {},
         hold_one,
         [](stage& s) {
             s.told.expect([&](auto handler) { s.c->close_within(0ms, handler); });
             s.run_until([&] { return s.told.is_last_told(); });
             test::failing_allocations::stop();
             s.far.server.release(); // where it could not even begin, the call goes on
         },
         nothing},
        {"closed while it warms up",
         {},
         nothing,
         [](stage& s) {
             s.told.expect([&](auto handler) { s.c->warm_up(2, handler); });
             s.told.expect([&](auto handler) { s.c->close_within(0ms, handler); });
         },
         nothing},
        {"destroyed", {}, hold_one, [](stage& s) { s.c.reset(); }, nothing},
        {"destroyed while others wait", [](client_options& o) { o.pool.max_connections = 1; },
         [](stage& s) {
             hold_one(s);
             call(s);
             create_for(s, s.far.company);
             create_for(s, s.far.company);
         },
         [](stage& s) { s.c.reset(); }, nothing},
    };
}

} // namespace

std::vector<scenario> all_scenarios() {
    std::vector<scenario> all;
    for (const auto& group : {calls(), troubles(), crowds(), ends()})
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

} // namespace conductor::torture
