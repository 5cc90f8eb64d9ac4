#pragma once

// Stands between a connection and PostgreSQL, and cuts it at a chosen place.

#include <boost/asio/buffer.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/write.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace conductor::test {

enum class cut : std::uint8_t {
    never,
    before_word,       // what has the word in it does not arrive
    before_its_answer, // it does, and is answered, but the answer does not arrive
    after_its_answer   // the answer arrives too, and with it the end
};

class cut_proxy {
public:
    cut_proxy(boost::asio::io_context& io, unsigned short server)
        : acceptor_(io, {boost::asio::ip::address_v4::loopback(), 0})
        , server_(boost::asio::ip::address_v4::loopback(), server) {
        accept();
    }

    [[nodiscard]] unsigned short port() const { return acceptor_.local_endpoint().port(); }

    // From now on, once.
    void at(cut where, std::string word) {
        where_ = where;
        word_ = std::move(word);
        cuts = 0;
    }

    int cuts = 0;

private:
    using socket = boost::asio::ip::tcp::socket;

    struct pair {
        explicit pair(socket from_client)
            : client(std::move(from_client))
            , server(client.get_executor()) {}
        socket client;
        socket server;
        std::array<char, 65'536> up{};
        std::array<char, 65'536> down{};
        cut last = cut::never; // what becomes of the next answer

        void close() {
            boost::system::error_code ignored;
            client.close(ignored);
            server.close(ignored);
        }
    };

    void accept() {
        acceptor_.async_accept([this](boost::system::error_code failed, socket one) {
            if (failed)
                return;
            const auto both = std::make_shared<pair>(std::move(one));
            both->server.connect(server_, failed);
            if (!failed) {
                carry_up(both);
                carry_down(both);
            }
            accept();
        });
    }

    void carry_up(const std::shared_ptr<pair>& both) {
        both->client.async_read_some(
            boost::asio::buffer(both->up), [this, both](boost::system::error_code failed, std::size_t size) {
                if (failed)
                    return both->close();
                if (where_ != cut::never &&
                    std::string_view(both->up.data(), size).find(word_) != std::string_view::npos) {
                    ++cuts;
                    if (where_ == cut::before_word)
                        return both->close();
                    both->last = std::exchange(where_, cut::never);
                }
                boost::asio::write(both->server, boost::asio::buffer(both->up.data(), size), failed);
                carry_up(both);
            });
    }

    void carry_down(const std::shared_ptr<pair>& both) {
        both->server.async_read_some(
            boost::asio::buffer(both->down),
            [this, both](boost::system::error_code failed, std::size_t size) {
                if (failed || both->last == cut::before_its_answer)
                    return both->close();
                boost::asio::write(both->client, boost::asio::buffer(both->down.data(), size), failed);
                if (both->last == cut::after_its_answer)
                    return both->close();
                carry_down(both);
            });
    }

    boost::asio::ip::tcp::acceptor acceptor_;
    boost::asio::ip::tcp::endpoint server_;
    cut where_ = cut::never;
    std::string word_;
};

} // namespace conductor::test
