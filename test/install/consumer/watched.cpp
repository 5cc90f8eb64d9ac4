// Uses what counts and traces: a call that nobody answers is counted, and recorded.

#include <conductor/client.hpp>
#include <conductor/metrics/client_metrics.hpp>
#include <conductor/metrics/server.hpp>
#include <conductor/metrics/tracer.hpp>
#include <conductor/observers.hpp>

#include <boost/asio/io_context.hpp>

#include <initializer_list>
#include <iostream>
#include <memory>
#include <string>

namespace metrics = conductor::metrics;

class printer final : public metrics::span_sink {
public:
    int spans = 0;
    void on_span(const metrics::span& ended) noexcept override {
        std::cout << to_text(ended) << to_otlp_json(ended);
        ++spans;
    }
};

int main() {
    boost::asio::io_context io;
    const auto counted = std::make_shared<metrics::registry>();
    const auto printed = std::make_shared<printer>();
    const std::initializer_list<std::shared_ptr<conductor::observer>> all{
        std::make_shared<metrics::client_metrics>(counted), std::make_shared<metrics::tracer>(printed)};
    conductor::client_options options;
    options.secret_key = "sk_test";
    options.base_url = "http://127.0.0.1:1/v1"; // nobody listens there
    options.retry.max_retries = 0;
    options.observer = std::make_shared<conductor::observers>(all);
    metrics::server scraped{io.get_executor(), counted};

    const conductor::client client{io.get_executor(), options};
    client.end_users.list({}, conductor::as_result([&](const auto&) { scraped.stop(); }));
    io.run();
    const std::string text = counted->to_text();
    std::cout << text;
    const bool is_counted =
        text.find("operation=\"end_users.list\",outcome=\"not_processed\"} 1") != std::string::npos;
    return is_counted && printed->spans == 1 ? 0 : 1;
}
