#include "throughput.hpp"

#include "asking.hpp"
#include "outbox/store.hpp"
#include "outbox/work_store.hpp"

#include <conductor/client.hpp>
#include <conductor/outbox.hpp>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <functional>
#include <memory>

namespace conductor::bench {

namespace {

using namespace std::chrono_literals;
using outbox_detail::taken;
using outbox_detail::work_store;

outbox_entry invoice(const std::string& end_user_id, std::size_t number) {
    outbox_entry made;
    made.end_user_id = end_user_id;
    made.key = "order-" + std::to_string(number);
    made.operation = "qbd.invoices.create";
    made.params =
        R"({"customerId":"80000001-1234567890","transactionDate":"2026-03-01","lines":[{"description":"hours","amount":"50.00"}]})";
    return made;
}

void add_all(asking& to, const std::vector<std::string>& ids, std::size_t entries) {
    constexpr std::size_t at_once = 500;
    const outbox_detail::store sql(to.on->dialect());
    for (std::size_t i = 0; i < entries;) {
        statements all;
        for (const std::size_t end = std::min(entries, i + at_once); i < end; ++i)
            all.push_back(sql.add(invoice(ids[i % ids.size()], i)).front());
        to.get(std::move(all));
    }
}

std::vector<std::string> made_up_ids() {
    std::vector<std::string> made;
    for (int i = 0; i < 100; ++i)
        made.push_back("end_usr_" + std::to_string(i));
    return made;
}

client_options options_for(const served_companies& all) {
    client_options made;
    made.secret_key = "sk_test_sandbox";
    made.base_url = all.base_url();
    made.tls.ca_pem = all.ca_pem();
    return made;
}

class worker_thread {
public:
    worker_thread(const served_companies& all, const std::string& where, std::function<void()> on_end)
        : client_(io_.get_executor(), options_for(all))
        , outbox_(io_.get_executor(), where)
        , worker_(client_, outbox_, options(std::move(on_end))) {
        worker_.run([this](const std::exception_ptr& thrown, std::int64_t) {
            failed_ = thrown;
            io_.stop();
        });
        thread_ = std::thread([this] { io_.run(); });
    }
    void end() {
        worker_.stop();
        thread_.join();
        if (failed_)
            std::rethrow_exception(failed_);
    }

private:
    static worker_options options(std::function<void()> on_end) {
        worker_options made;
        made.on_change = [on_end = std::move(on_end)](const outbox_record& r) {
            if (is_over(r.state))
                on_end();
            if (!r.error.empty())
                std::fprintf(stderr, "%s\n", r.error.c_str());
        };
        return made;
    }

    boost::asio::io_context io_;
    client client_;
    outbox outbox_;
    outbox_worker worker_;
    std::exception_ptr failed_;
    std::thread thread_;
};

// Takes companies and ends their entries until there are none.
std::size_t work_through(const std::string& where, const std::string& name) {
    asking to(where);
    const work_store work(to.on->dialect(), 60s, 125s);
    outbox_detail::ending done;
    done.state = entry_state::done;
    done.result = R"({"id":"1A-1234567890"})";
    std::size_t made = 0;
    while (const auto lease = outbox_detail::lease_of(to.get(work.claim(name)).back())) {
        taken next = outbox_detail::taken_of(to.get(work.take(*lease)).back());
        while (next.is == taken::what::job) {
            ++made;
            next = outbox_detail::taken_of(
                to.get(work.finish_and_take(*lease, next.next->record.id, done)).back());
        }
        to.get(work.release(*lease));
    }
    return made;
}

} // namespace

served_companies::served_companies(std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        ids_.push_back(server_.add_end_user({"Acme Inc.", "acme-" + std::to_string(i), "a@acme.example"}));
        server_.connect_end_user(ids_.back());
    }
    thread_ = std::thread([this] { io_.run(); });
}

served_companies::~served_companies() {
    server_.stop();
    work_.reset();
    io_.stop();
    thread_.join();
}

double entries_per_second(
    served_companies& all, const std::string& where, std::size_t workers, std::size_t entries) {
    asking to(where);
    to.prepare();
    add_all(to, all.ids(), entries);
    std::atomic<std::size_t> ended{0};
    std::vector<std::unique_ptr<worker_thread>> threads;
    const stopwatch time;
    for (std::size_t i = 0; i < workers; ++i)
        threads.push_back(std::make_unique<worker_thread>(all, where, [&] {
            ++ended;
            ended.notify_one();
        }));
    for (std::size_t now = ended; now < entries; now = ended)
        ended.wait(now);
    const double took = time.seconds();
    for (const auto& one : threads)
        one->end();
    all.forget_requests();
    return static_cast<double>(entries) / took;
}

double entries_per_second_without_api(const std::string& where, std::size_t workers, std::size_t entries) {
    asking to(where);
    to.prepare();
    add_all(to, made_up_ids(), entries);
    to.get(work_store(to.on->dialect(), 60s, 125s).sweep());
    std::atomic<std::size_t> ended{0};
    std::vector<std::thread> threads;
    const stopwatch time;
    for (std::size_t i = 0; i < workers; ++i)
        threads.emplace_back([&, i] { ended += work_through(where, "worker " + std::to_string(i)); });
    for (std::thread& one : threads)
        one.join();
    const double took = time.seconds();
    if (ended != entries)
        throw std::runtime_error("not all entries were made");
    return static_cast<double>(entries) / took;
}

double added_per_second(const std::string& where, std::size_t entries) {
    asking to(where);
    to.prepare();
    const auto ids = made_up_ids();
    const outbox_detail::store sql(to.on->dialect());
    const stopwatch time;
    for (std::size_t i = 0; i < entries; ++i)
        to.get(sql.add(invoice(ids[i % ids.size()], i)));
    return static_cast<double>(entries) / time.seconds();
}

} // namespace conductor::bench
