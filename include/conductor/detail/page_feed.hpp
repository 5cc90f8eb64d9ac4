#pragma once

// The seam between the typed streams of pages and the compiled library.

#include <conductor/cursor_page.hpp>
#include <conductor/detail/export.hpp>
#include <conductor/detail/receiver.hpp>
#include <conductor/item_list.hpp>

#include <boost/asio/any_io_executor.hpp>
#include <boost/json/fwd.hpp>

#include <cstddef>
#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::detail {

// What tells an item from the others of its listing; empty if the server did not say. Lines of a transaction
// have one id each, beside that of the transaction.
template <class T>
std::string identity_of(const T& item) {
    if constexpr (requires { item.id; })
        return item.id;
    else
        return item.transaction_id + item.transaction_line_id.value_or("");
}
template <>
CONDUCTOR_API std::string identity_of(const boost::json::value& item);

// A page of some type, and what the library has to know of it.
class page_box {
public:
    virtual ~page_box() = default;

    virtual void* target() noexcept = 0;
    [[nodiscard]] virtual std::size_t items() const noexcept = 0;

    // A number for its first and last item, by which it is known again; nothing if they cannot be told.
    [[nodiscard]] virtual std::optional<std::size_t> fingerprint() const = 0;

    // What identifies its last item, or nothing.
    [[nodiscard]] virtual std::string last_id() const = 0;

    std::optional<std::string> next_cursor;
    std::optional<double> remaining_count;
    bool has_more = false;
    std::size_t bytes = 0;               // of the answer that it came in
    std::unique_ptr<page_box> following; // while it waits to be taken

    // Takes out the items that are not new by their identity. Those that have none stay.
    virtual void keep_new(const std::function<bool(const std::string& identity)>& is_new) = 0;

    // Copies what the first three members above say from the page that was decoded.
    virtual void read() = 0;
};

template <class T>
class typed_page : public page_box {
public:
    void* target() noexcept override { return &value; }
    [[nodiscard]] std::size_t items() const noexcept override { return value.data.size(); }

    [[nodiscard]] std::optional<std::size_t> fingerprint() const override {
        if (value.data.empty())
            return std::nullopt;
        const std::string first = identity_of(value.data.front());
        const std::string last = identity_of(value.data.back());
        if (first.empty() && last.empty())
            return std::nullopt;
        return std::hash<std::string>{}(std::to_string(items()) + '\n' + first + '\n' + last);
    }

    [[nodiscard]] std::string last_id() const override {
        return value.data.empty() ? std::string{} : identity_of(value.data.back());
    }

    void keep_new(const std::function<bool(const std::string& identity)>& is_new) override {
        std::erase_if(value.data, [&](const T& item) {
            const std::string identity = identity_of(item);
            return !identity.empty() && !is_new(identity);
        });
    }

    void read() override {
        next_cursor = value.next_cursor;
        remaining_count = value.remaining_count;
        has_more = value.has_more;
    }

    cursor_page<T> value;
};

// The one page of a listing that the API gives in one answer.
template <class T>
class whole_page final : public typed_page<T> {
public:
    void* target() noexcept override { return &whole_; }
    void read() override { this->value.data = std::move(whole_.data); }

private:
    item_list<T> whole_;
};

template <class Answer>
struct page_of;
template <class T>
struct page_of<cursor_page<T>> {
    using type = typed_page<T>;
};
template <class T>
struct page_of<item_list<T>> {
    using type = whole_page<T>;
};

// Who waits for a page.
class page_waiter {
public:
    // Ends the wait and destroys this object. Neither an error nor a page: the listing is over. Only the
    // handler may throw here.
    virtual void
    complete(std::exception_ptr thrown, std::unique_ptr<page_box> page, completion_mode mode) = 0;

    // Destroys this object and its handler without running it: the execution context is going away.
    virtual void abandon() noexcept = 0;

protected:
    ~page_waiter() = default;
};

// The pages of one listing.
class page_feed {
public:
    virtual ~page_feed() = default;

    [[nodiscard]] virtual boost::asio::any_io_executor get_executor() const noexcept = 0;

    // A name for one wait, to cancel it by.
    [[nodiscard]] virtual std::uint64_t make_ticket() noexcept = 0;

    // Tells `w` of the next page, possibly before this returns, but then to be posted.
    virtual void next(page_waiter& w, std::uint64_t ticket) noexcept = 0;

    // Ends one wait, if it has not ended yet. The request goes on. From any thread.
    virtual void cancel(std::uint64_t ticket) noexcept = 0;

    // Ends everything: the stream is destroyed.
    virtual void close() noexcept = 0;

    // Of the page that was given last.
    [[nodiscard]] virtual std::optional<std::string> cursor() const = 0;
    [[nodiscard]] virtual std::optional<double> remaining_count() const = 0;
};

using page_feed_ptr = std::shared_ptr<page_feed>;

} // namespace conductor::detail
