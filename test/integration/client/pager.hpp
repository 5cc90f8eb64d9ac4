#pragma once

// A list of end-users that comes in pages, and answers for it.

#include "api/account/models.hpp"
#include "api/pages.hpp"
#include "api/qbd/models.hpp"
#include "client/configure.hpp"
#include "client/page_source.hpp"
#include "client/request_builder.hpp"
#include "client/scope.hpp"
#include "world.hpp"

#include <conductor/paging.hpp>
#include <conductor/qbd/customers.hpp>

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace conductor::test {

inline constexpr const char* pages_path = "/v1/end-users";

// A resource with pages: end-users, as if the API gave them so.
class pager {
public:
    explicit pager(detail::scope_ptr scope)
        : scope_(std::move(scope)) {}

    [[nodiscard]] page_stream<end_user> pages(
        std::optional<std::string> cursor = {}, request_options options = {},
        page_options paging = {}) const {
        qbd::customer_list_params params;
        params.limit = 2;
        params.cursor = std::move(cursor);
        detail::request_builder request(*scope_, http_method::get, options);
        request.path("/end-users");
        return page_stream<end_user>(
            std::move(request).expect_pages<cursor_page<end_user>>(scope_, params, paging));
    }

    [[nodiscard]] item_stream<end_user> list_all(page_options paging = {}) const {
        return item_stream<end_user>(pages({}, {}, paging));
    }

private:
    detail::scope_ptr scope_;
};

// A page of end-users with these ids.
inline std::string
page_body(const std::vector<std::string>& ids, bool has_more, const char* cursor = "\"cur/1\"") {
    std::string text = R"({"objectType":"list","url":"/v1/end-users","data":[)";
    for (const std::string& id : ids) {
        text += (text.back() == '[' ? "" : ",");
        text += R"({"id":")" + id +
                R"(","objectType":"end_user","createdAt":"","companyName":"","sourceId":"","email":"",)" +
                R"("integrationConnections":[]})";
    }
    text += std::string("],\"nextCursor\":") + (has_more ? cursor : "null") +
            ",\"remainingCount\":" + (has_more ? "5" : "0") +
            ",\"hasMore\":" + (has_more ? "true}" : "false}");
    return text;
}

inline fault page_answer(std::string text) {
    return fault::status(200).body(std::move(text)).on("GET", pages_path);
}

class pages_world : public world {
public:
    pages_world() {
        const auto made = client_setup::configure(
            io.get_executor(), options(), [](const char*) -> const char* { return nullptr; });
        engine = call::engine::make(made.engine);
        scope = std::make_shared<const detail::scope>(
            std::make_shared<const detail::handle>(engine),
            std::make_shared<const call::defaults>(made.defaults));
    }

    // Five end-users in three pages.
    void serve_three() {
        server.inject(page_answer(page_body({"a", "b"}, true)));
        server.inject(page_answer(page_body({"c", "d"}, true)));
        server.inject(page_answer(page_body({"e"}, false)));
    }

    [[nodiscard]] pager resource() const { return pager(scope); }
    [[nodiscard]] std::size_t asked() const { return server.requests().size(); }

    std::shared_ptr<call::engine> engine;
    detail::scope_ptr scope;
};

inline std::string ids_of(const cursor_page<end_user>& page) {
    std::string all;
    for (const end_user& u : page.data)
        all += u.id;
    return all;
}

inline asio::awaitable<void> read_all(item_stream<end_user> items, std::string& all) {
    while (auto item = co_await items.next()) {
        all += item->id;
        while (auto here = items.try_next())
            all += here->id;
    }
    const auto after = co_await items.next();
    BOOST_TEST(!after.has_value());
}

inline asio::awaitable<std::string> next_ids(page_stream<end_user>& pages) {
    const auto page = co_await pages.next();
    co_return page ? ids_of(*page) : "end";
}

} // namespace conductor::test
