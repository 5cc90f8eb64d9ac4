#pragma once

// Shows what a client sends: a server on the loopback that keeps the bytes of one request.

#include <conductor/client.hpp>

#include <boost/asio/buffer.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/write.hpp>
#include <boost/test/unit_test.hpp>

#include <array>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace conductor::test {

struct sent_request {
    std::string line;
    std::vector<std::pair<std::string, std::string>> fields;
    std::string body;

    // All values of the field, separated by "|".
    [[nodiscard]] std::string field(std::string_view name) const {
        std::string out;
        for (const auto& [key, value] : fields)
            if (key == name)
                out += (out.empty() ? "" : "|") + value;
        return out;
    }
};

inline const std::string test_key = "sk_conductor_0123456789abcdef";

class wire {
public:
    explicit wire(client_options options = {})
        : acceptor_(io_, {boost::asio::ip::make_address("127.0.0.1"), 0})
        , client(io_.get_executor(), with_address(std::move(options))) {}

    // Starts a call, as in `start(client, handler)`, and gives what reached the server.
    template <class Start>
    sent_request send(Start start) {
        run(start);
        if (error_)
            BOOST_TEST_ERROR("refused: " << error_->what());
        BOOST_TEST(connections_ == 1);
        return parse(received_);
    }

    // The same for a call that must not reach the server; gives its error.
    template <class Start>
    error refused(Start start) {
        run(start);
        BOOST_TEST(connections_ == 0);
        BOOST_TEST_REQUIRE(error_.has_value());
        BOOST_TEST((error_->code() == errc::invalid_argument), error_->what());
        BOOST_TEST((error_->outcome() == outcome::not_processed));
        BOOST_TEST(error_->attempts() == 0);
        BOOST_TEST(std::string_view(error_->what()).find(test_key) == std::string_view::npos);
        return *error_;
    }

    [[nodiscard]] std::uint16_t port() const { return acceptor_.local_endpoint().port(); }

private:
    boost::asio::io_context io_;
    boost::asio::ip::tcp::acceptor acceptor_;
    boost::asio::ip::tcp::socket peer_{io_};
    std::array<char, 4096> buffer_{};
    std::string received_;
    std::optional<error> error_;
    int connections_ = 0;

public:
    conductor::client client;

private:
    client_options with_address(client_options options) const {
        if (options.secret_key.empty())
            options.secret_key = test_key;
        options.base_url = "http://127.0.0.1:" + std::to_string(port()) + "/v1";
        options.proxy.use_environment = false;
        return options;
    }

    template <class Start>
    void run(Start start) {
        received_.clear();
        error_.reset();
        connections_ = 0;
        accept();
        start(client, [this](const std::exception_ptr& thrown, const auto&) {
            try {
                if (thrown)
                    std::rethrow_exception(thrown);
            } catch (const error& e) {
                error_ = e;
            }
            acceptor_.cancel();
        });
        io_.restart();
        io_.run();
        peer_.close();
    }

    void accept() {
        acceptor_.async_accept(peer_, [this](boost::system::error_code ec) {
            if (!ec) {
                ++connections_;
                read();
            }
        });
    }

    void read() {
        peer_.async_read_some(
            boost::asio::buffer(buffer_), [this](boost::system::error_code ec, std::size_t n) {
                received_.append(buffer_.data(), n);
                if (ec)
                    return;
                if (is_complete())
                    answer();
                else
                    read();
            });
    }

    [[nodiscard]] bool is_complete() const {
        const auto end = received_.find("\r\n\r\n");
        if (end == std::string::npos)
            return false;
        const std::string length = parse(received_).field("Content-Length");
        return received_.size() >= end + 4 + static_cast<std::size_t>(std::atol(length.c_str()));
    }

    void answer() {
        static constexpr std::string_view bytes =
            "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}";
        boost::asio::async_write(
            peer_, boost::asio::buffer(bytes), [](boost::system::error_code, std::size_t) {});
    }

    static sent_request parse(std::string_view bytes) {
        const auto take_line = [&] {
            const auto end = std::min(bytes.find("\r\n"), bytes.size());
            std::string line{bytes.substr(0, end)};
            bytes.remove_prefix(std::min(end + 2, bytes.size()));
            return line;
        };
        sent_request out;
        out.line = take_line();
        for (std::string line = take_line(); !line.empty(); line = take_line()) {
            const auto colon = line.find(": ");
            BOOST_TEST_REQUIRE(colon != std::string::npos, line);
            out.fields.emplace_back(line.substr(0, colon), line.substr(colon + 2));
        }
        out.body = bytes;
        return out;
    }
};

} // namespace conductor::test
