#include "database/front.hpp"

#include <boost/asio/post.hpp>

#include <exception>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::database {

front::~front() {
    worker_->abandon();
    try {
        boost::asio::post(worker_->strand(), [w = worker_] { w->close(); });
    } catch (const std::exception&) { // without memory it ends with its executor
    }
}

void front::run(std::vector<statement> all, handler done) {
    runner()(std::move(all), std::move(done));
}

run_function front::runner() const {
    return [w = worker_](std::vector<statement> all, handler done) {
        boost::asio::post(w->strand(), [w, all = std::move(all), done = std::move(done)]() mutable {
            w->submit(std::move(all), std::move(done));
        });
    };
}

void front::listen(std::string channel, listener heard) {
    boost::asio::post(
        worker_->strand(), [w = worker_, channel = std::move(channel), heard = std::move(heard)]() mutable {
            w->listen(std::move(channel), std::move(heard));
        });
}

} // namespace conductor::database
