// fork() while a server of metrics is scraped: who scrapes reads of the parent alone, and the parent loses
// nothing.

#include "integration/client/processes.hpp"

#include <conductor/metrics/server.hpp>

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/write.hpp>
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>

#include <poll.h>

#include <array>
#include <cstdint>
#include <memory>
#include <ostream>
#include <string>

namespace conductor::test {

namespace {

namespace data = boost::unit_test::data;

enum class notice { given, missing };

std::ostream& operator<<(std::ostream& out, notice value) {
    return out << (value == notice::given ? "with notify_fork" : "without notify_fork");
}

// What a child does with its copies.
enum class way { run, stop, destroy };

std::ostream& operator<<(std::ostream& out, way value) {
    return out << (value == way::run ? "runs" : value == way::stop ? "stops" : "destroys");
}

// A server in one process, which gives the number of the process.
struct scraped {
    std::unique_ptr<asio::io_context> io = std::make_unique<asio::io_context>();
    std::shared_ptr<metrics::registry> counted = std::make_shared<metrics::registry>();
    std::unique_ptr<metrics::server> server;

    scraped() {
        tell_process();
        server = std::make_unique<metrics::server>(io->get_executor(), counted);
    }

    void tell_process() const { counted->gauge_of("process", "").set(::getpid()); }

    void serve() const {
        if (!io)
            return void(::usleep(1'000));
        io->restart();
        io->run_one_for(1ms);
    }
};

// From one process to another: a number that is waited for.
class line {
public:
    line() { BOOST_REQUIRE(::pipe2(ends_.data(), O_CLOEXEC) == 0); }
    line(const line&) = delete;
    line& operator=(const line&) = delete;
    ~line() {
        ::close(ends_[0]);
        ::close(ends_[1]);
    }

    void send(int number) const {
        expect(::write(ends_[1], &number, sizeof number) == sizeof number, "nobody listens");
    }
    [[nodiscard]] int wait() const {
        int number = 0;
        expect(::read(ends_[0], &number, sizeof number) == sizeof number, "nothing came");
        return number;
    }
    [[nodiscard]] bool has_come() const {
        pollfd end{ends_[0], POLLIN, 0};
        return ::poll(&end, 1, 0) == 1;
    }

private:
    std::array<int, 2> ends_{};
};

// Who scrapes, without an event loop.
class scraper {
public:
    explicit scraper(int port) {
        socket_.connect({asio::ip::make_address("127.0.0.1"), static_cast<std::uint16_t>(port)});
    }

    // The process that answered, or 0 for none.
    int process() {
        boost::system::error_code error;
        const std::string get = "GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n";
        asio::write(socket_, asio::buffer(get), error);
        std::string got;
        const std::string name = "\nprocess ";
        while (!error) {
            const auto at = got.find(name);
            if (at != std::string::npos && got.find('\n', at + name.size()) != std::string::npos)
                return std::stoi(got.substr(at + name.size()));
            std::array<char, 1024> part{};
            got.append(part.data(), socket_.read_some(asio::buffer(part), error));
        }
        return 0;
    }

private:
    asio::io_context io_;
    asio::ip::tcp::socket socket_{io_};
};

void play_child(scraped& s, notice given, way w) {
    if (given == notice::given)
        s.io->notify_fork(asio::io_context::fork_child);
    s.tell_process();
    if (w == way::stop) {
        s.server->stop();
        s.io->restart();
        s.io->poll();
    }
    if (w == way::destroy) {
        s.server.reset();
        s.io.reset();
    }
}

// Ends a process, and those that end with it.
void end(pid_t process) {
    ::kill(process, SIGKILL);
    ::waitpid(process, nullptr, 0);
}

} // namespace

BOOST_AUTO_TEST_SUITE(forks)

BOOST_DATA_TEST_CASE(
    the_parent_alone_is_scraped,
    data::make({notice::given, notice::missing}) * data::make({way::run, way::stop, way::destroy}), given,
    w) {
    const line ports;
    const line to_fork;
    const line forked;
    const line to_go_on;
    const pid_t parent = in_a_fork([&] {
        scraped s;
        ports.send(s.server->port());
        while (!to_fork.has_come())
            s.serve();
        s.io->restart();
        s.io->poll(); // the answer's end, which else the child sees first
        (void)in_a_fork([&] {
            play_child(s, given, w);
            forked.send(0);
            for (;;)
                s.serve();
        });
        (void)to_go_on.wait();
        for (;;)
            s.serve();
    });
    const int port = ports.wait();
    scraper kept(port);
    BOOST_TEST(kept.process() == parent);
    to_fork.send(0);
    BOOST_TEST(forked.wait() == 0);
    if (given == notice::missing && w == way::run) // what comes to the child first is lost
        BOOST_TEST(scraper(port).process() == 0);
    to_go_on.send(0);
    for (int i = 0; i < 40; ++i) {
        BOOST_TEST(scraper(port).process() == parent);
        BOOST_TEST(kept.process() == parent);
    }
    end(parent);
}

// Whoever tells of the fork after that.
BOOST_AUTO_TEST_CASE(a_child_may_have_a_server_of_its_own) {
    expect_good_end(in_a_fork([] {
        const auto s = std::make_unique<scraped>();
        s->serve();
        expect_good_end(in_a_fork([&] {
            metrics::server own(s->io->get_executor(), s->counted);
            s->io->notify_fork(asio::io_context::fork_child);
            s->tell_process();
            const pid_t other = in_a_fork([&] {
                expect(scraper(own.port()).process() == ::getppid(), "the child's server does not answer");
            });
            int status = 0;
            while (::waitpid(other, &status, WNOHANG) == 0)
                s->serve();
            expect(status == 0, "the scraper failed");
        }));
    }));
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test
