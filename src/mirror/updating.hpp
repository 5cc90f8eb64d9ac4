#pragma once

// Brings the rows of one company up to date, once or for as long as it is wanted.

#include "mirror/operation.hpp"
#include "mirror/rows.hpp"
#include "mirror/store.hpp"

#include <conductor/headers.hpp>
#include <conductor/mirror.hpp>
#include <conductor/qbd.hpp>
#include <conductor/recipes/changes.hpp>
#include <conductor/request_options.hpp>

#include <boost/asio/awaitable.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::mirror_detail {

// A copy of the caller's options, which are gone when the stream is made.
class kept_options {
public:
    explicit kept_options(const request_options& given);
    kept_options(const kept_options&) = delete;
    kept_options& operator=(const kept_options&) = delete;
    ~kept_options() = default;

    [[nodiscard]] const request_options& get() const noexcept { return options_; }

private:
    std::vector<header> headers_;
    std::vector<query_param> query_;
    std::vector<header_view> header_views_;
    std::vector<query_param_view> query_views_;
    request_options options_;
};

// Once, or again and again.
struct following {
    watch_options how;
    std::function<bool(const mirror_counts&)> go_on;
};

class updating final : public operation<mirror_counts> {
public:
    updating(
        std::shared_ptr<store> in, const qbd_client& company, const change_selection& selection,
        const request_options& options, std::optional<following> follow);

protected:
    boost::asio::awaitable<mirror_counts> run(const stop_request& stop) override;

private:
    enum class round_end { all_given, mark_too_old };

    boost::asio::awaitable<void> update(const stop_request& stop);
    boost::asio::awaitable<void> follow(const stop_request& stop);
    boost::asio::awaitable<void> list_all_next();
    [[nodiscard]] change_mark mark() const;

    // What the stream gives, up to the end of its round.
    template <class Stream>
    boost::asio::awaitable<round_end> take_round(Stream& from, const stop_request& stop);

    std::shared_ptr<store> store_;
    qbd_client company_;
    change_selection selection_;
    kept_options options_;
    std::optional<following> follow_;

    progress now_;
    batch batch_;
    mirror_counts counts_;
};

} // namespace conductor::mirror_detail
