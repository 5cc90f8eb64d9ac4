// A service that tells how it does: metrics for Prometheus at /metrics, and a trace of each call on standard
// output.
//
//     service [PORT]         spans as text
//     service PORT json      as OpenTelemetry's collector reads them
//
// It works until it gets SIGINT or SIGTERM. Against the sandbox, some of its calls have to be tried again,
// and some fail.

#include "company.hpp"

#include <conductor/metrics/client_metrics.hpp>
#include <conductor/metrics/server.hpp>
#include <conductor/metrics/tracer.hpp>
#include <conductor/observers.hpp>
#include <conductor/qbd/customers.hpp>
#include <conductor/qbd/invoices.hpp>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <string>

namespace asio = boost::asio;
namespace metrics = conductor::metrics;
namespace qbd = conductor::qbd;
using namespace std::chrono_literals;

/// Writes spans when they end. The client here runs on one thread, so that lines do not mix.
class span_printer final : public metrics::span_sink {
public:
    explicit span_printer(bool as_json)
        : as_json_(as_json) {}

    void on_span(const metrics::span& ended) noexcept override {
        const std::vector<metrics::attribute> resource{{"service.name", std::string("invoices")}};
        std::cout << (as_json_ ? to_otlp_json(ended, resource) : to_text(ended)) << std::flush;
    }

private:
    bool as_json_;
};

/// Works on one order, whose request had this `traceparent`.
asio::awaitable<void> handle_order(company acme, std::string customer, std::string traceparent) {
    qbd::invoice_create_params invoice;
    invoice.customer_id = customer;
    invoice.transaction_date = 2025y / 3 / 14;
    qbd::invoice_line_create_params line;
    line.amount = "19.00";
    invoice.lines.push_back(line);
    conductor::request_options options;
    options.traceparent = traceparent;
    const qbd::invoice made = co_await acme.books.invoices.create(invoice, options);
    (void)co_await acme.books.invoices.retrieve(made.id, options);
}

/// What a real company does by itself: it takes its time, and now and then something goes wrong.
void disturb(const company& acme, int order) {
    namespace sandbox = conductor::sandbox;
    if (acme.sandbox == nullptr)
        return;
    if (order == 1) {
        auto settings = acme.sandbox->company(acme.end_user_id);
        settings.answer_time = 40ms;
        acme.sandbox->set_company(acme.end_user_id, settings);
    }
    const std::string invoices = "/v1/quickbooks-desktop/invoices";
    if (order % 3 == 1) {
        const auto busy =
            sandbox::fault::status(429).header("Retry-After-Ms", "20").on("GET", invoices + "/{id}");
        acme.sandbox->inject(busy);
    }
    if (order % 8 == 0)
        acme.sandbox->inject(sandbox::fault::status(500).on("POST", invoices));
}

/// One order after another, until `stopping` is set and the pause between two is cut short.
asio::awaitable<void> work(company acme, const std::atomic<bool>& stopping, asio::steady_timer& pause) {
    qbd::customer_create_params bakery;
    bakery.name = "Riverside Bakery";
    const qbd::customer payer = co_await acme.books.customers.create(bakery);
    for (int order = 1; !stopping; ++order) {
        disturb(acme, order);
        conductor::trace_context incoming;
        incoming.trace_id.back() = incoming.span_id.back() = static_cast<std::uint8_t>(order % 255 + 1);
        incoming.flags = 1;
        try {
            co_await handle_order(acme, payer.id, to_traceparent(incoming));
        } catch (const conductor::error& e) { // conductor::outbox would see to it that it is made after all
            std::cerr << "order " << order << ": " << e.what() << std::endl;
        }
        pause.expires_after(200ms);
        (void)co_await pause.async_wait(asio::as_tuple(asio::use_awaitable));
    }
}

asio::awaitable<void>
serve(company acme, std::uint16_t port, std::shared_ptr<const metrics::registry> counted) {
    const auto executor = acme.client.get_executor();
    metrics::server_options options;
    options.port = port;
    metrics::server scraped(executor, counted, options);
    std::cout << "metrics at http://127.0.0.1:" << scraped.port() << "/metrics" << std::endl;

    std::atomic<bool> stopping = false;
    asio::steady_timer pause(executor);
    asio::signal_set signals(executor, SIGINT, SIGTERM);
    signals.async_wait([&](boost::system::error_code error, int) {
        if (error)
            return;
        stopping = true;
        pause.cancel();
    });
    co_await work(acme, stopping, pause);
    std::cout << "stopped" << std::endl;
}

int main(int argc, char** argv) {
    const auto port = static_cast<std::uint16_t>(argc > 1 ? std::atoi(argv[1]) : 0);
    const bool as_json = argc > 2 && std::string(argv[2]) == "json";
    const auto counted = std::make_shared<metrics::registry>();
    const std::initializer_list<std::shared_ptr<conductor::observer>> all{
        std::make_shared<metrics::client_metrics>(counted),
        std::make_shared<metrics::tracer>(std::make_shared<span_printer>(as_json)),
    };
    return run_with_company(
        [&](company acme) { return serve(std::move(acme), port, counted); },
        std::make_shared<conductor::observers>(all));
}
