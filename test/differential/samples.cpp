#include "differential/samples.hpp"

#include "api/caller.hpp"
#include "api/generated/calls.hpp"
#include "differential/calls.hpp"
#include "json/decoder.hpp"

#include <conductor/client.hpp>

#include <boost/asio/io_context.hpp>
#include <boost/json.hpp>

#include <stdexcept>
#include <utility>

namespace conductor::test {

namespace {

class sample_caller final : public caller {
public:
    explicit sample_caller(const boost::json::array& samples)
        : samples_(samples) {}

    // Prepares for the call with this index; `make` must then be true for one operation.
    void turn_to(std::size_t index) {
        sample_ = &samples_[index].as_object();
        index_ = std::to_string(index);
        made_ = false;
    }
    [[nodiscard]] bool made() const { return made_; }
    [[nodiscard]] std::string wanted() const { return text_of(*sample_, "operation"); }

    bool begins(std::string_view operation) override {
        operation_ = operation;
        return operation == wanted() && !std::exchange(made_, true);
    }
    std::string id() override { return text_of(*sample_, "id"); }
    request_options options() override {
        header_ = {"X-Call", index_};
        return {.check_listings = false, .headers = {&header_, 1}}; // a sample may have all parameters
    }
    boost::json::object json() override { return {}; }

private:
    void fill(const json::type& type, void* params) override {
        const auto* given = sample_->if_contains("params");
        const std::string text = given != nullptr ? boost::json::serialize(*given) : "{}";
        const auto report = json::decode(text, type, params, {.strict = true});
        if (!report)
            throw std::runtime_error(wanted() + ": " + report.message + " at " + report.pointer);
    }

    void ended(std::string_view, const std::exception_ptr& failure, const response_info&) override {
        if (!failure)
            return;
        try {
            std::rethrow_exception(failure);
        } catch (const error& e) {
            if (e.status() == 0)
                throw; // whatever the server says, it must have been asked
        }
    }

    const boost::json::array& samples_;
    const boost::json::object* sample_ = nullptr;
    std::string index_;
    header_view header_;
    bool made_ = false;
};

} // namespace

void make_samples(const std::string& base_url, const std::string& key, const boost::json::array& samples) {
    boost::asio::io_context io;
    client_options options;
    options.base_url = base_url;
    options.secret_key = key;
    options.retry.max_retries = 0;
    const client client(io.get_executor(), options);
    const auto company = client.qbd("end_usr_1");

    sample_caller call(samples);
    for (std::size_t i = 0; i != samples.size(); ++i) {
        call.turn_to(i);
        for (const auto call_resource : resources)
            call_resource(call, company);
        if (!call.made())
            throw std::runtime_error("there is no operation " + call.wanted());
        io.restart();
        io.run();
    }
}

} // namespace conductor::test
