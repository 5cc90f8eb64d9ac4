#include "outbox/book.hpp"
#include "outbox/crew.hpp"
#include "outbox/schema.hpp"

#include <conductor/outbox/worker.hpp>

#include <unistd.h>

#include <array>
#include <memory>
#include <string>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI {

namespace outbox_detail {
namespace {

std::string name_of_this_process() {
    std::array<char, 256> host{};
    if (::gethostname(host.data(), host.size() - 1) != 0)
        host[0] = '\0';
    return std::string(host.data()) + ":" + std::to_string(::getpid());
}

void require(bool so, const char* text) {
    if (!so)
        throw invalid_argument_error(errc::invalid_argument, text, {});
}

worker_options checked(worker_options options) {
    using std::chrono::milliseconds;
    require(options.companies_at_a_time > 0, "companies_at_a_time: not positive");
    require(options.entries_in_a_row > 0, "entries_in_a_row: not positive");
    require(options.lease_time >= milliseconds(100), "lease_time: less than 100 ms");
    require(options.poll_interval > milliseconds(0), "poll_interval: not positive");
    require(options.settle_time >= milliseconds(0), "settle_time: negative");
    require(options.entry_time > milliseconds(0), "entry_time: not positive");
    require(
        options.first_pause > milliseconds(0) && options.longest_pause >= options.first_pause,
        "first_pause: not positive, or longer than longest_pause");
    require(
        options.first_rest > milliseconds(0) && options.longest_rest >= options.first_rest,
        "first_rest: not positive, or longer than longest_rest");
    if (options.name.empty())
        options.name = name_of_this_process();
    return options;
}

// Keeps itself while it runs.
class running final : public detail::recipe<std::int64_t>, public std::enable_shared_from_this<running> {
public:
    explicit running(std::shared_ptr<crew> c)
        : crew_(std::move(c)) {}
    ~running() override {
        if (receiver_ != nullptr)
            receiver_->abandon();
    }

    [[nodiscard]] boost::asio::any_io_executor get_executor() const noexcept override {
        return crew_->executor();
    }

    void start(detail::outcome_receiver<std::int64_t>& r) override {
        receiver_ = &r;
        try {
            crew_->start([self = shared_from_this()](std::exception_ptr thrown, std::int64_t entries) {
                std::exchange(self->receiver_, nullptr)->complete(std::move(thrown), entries);
            });
        } catch (...) {
            receiver_ = nullptr;
            throw;
        }
    }

    void cancel(boost::asio::cancellation_type_t type) noexcept override {
        if (type != boost::asio::cancellation_type::none)
            crew_->break_off();
    }

private:
    std::shared_ptr<crew> crew_;
    detail::outcome_receiver<std::int64_t>* receiver_ = nullptr;
};

} // namespace
} // namespace outbox_detail

outbox_worker::outbox_worker(client c, outbox from, const worker_options& options)
    : book_(std::move(from.book_))
    , crew_(std::make_shared<outbox_detail::crew>(
          std::move(c), book_->executor, *book_->on, outbox_detail::checked(options))) {
    auto told = [weak = std::weak_ptr(crew_)](const std::string& end_user_id) {
        if (const auto crew = weak.lock())
            crew->heard(end_user_id);
    };
    if (book_->on->can_listen())
        book_->on->listen(outbox_detail::channel, told);
    else
        book_->listen(crew_, told);
}

outbox_worker::~outbox_worker() {
    if (crew_)
        crew_->break_off();
}

detail::recipe_ptr<std::int64_t> outbox_worker::make_run() const {
    return std::make_shared<outbox_detail::running>(crew_);
}

void outbox_worker::stop() const noexcept {
    crew_->stop();
}

} // namespace conductor
