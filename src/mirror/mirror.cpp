// What the operations of a mirror are made of.

#include "mirror/operation.hpp"
#include "mirror/rows.hpp"
#include "mirror/store.hpp"
#include "mirror/updating.hpp"

#include <conductor/mirror.hpp>

#include <optional>
#include <string>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI {

namespace mirror_detail {
namespace {

class preparing final : public operation<bool> {
public:
    explicit preparing(std::shared_ptr<store> in)
        : operation(in->executor(), std::nullopt)
        , store_(std::move(in)) {}

protected:
    boost::asio::awaitable<bool> run(const stop_request&) override {
        const bool made = co_await store_->prepare();
        co_return made;
    }

private:
    std::shared_ptr<store> store_;
};

class beginning_anew final : public operation<bool> {
public:
    beginning_anew(std::shared_ptr<store> in, std::string end_user)
        : operation(in->executor(), std::nullopt)
        , store_(std::move(in))
        , end_user_(std::move(end_user)) {}

protected:
    boost::asio::awaitable<bool> run(const stop_request& stop) override {
        progress now = co_await store_->find(end_user_);
        stop.check();
        co_await store_->run(begin_anew(now));
        co_return true;
    }

private:
    std::shared_ptr<store> store_;
    std::string end_user_;
};

} // namespace
} // namespace mirror_detail

mirror::mirror(const boost::asio::any_io_executor& executor, std::string_view where, mirror_options how)
    : store_(std::make_shared<mirror_detail::store>(executor, where, how)) {}

detail::recipe_ptr<bool> mirror::make_prepare() const {
    return std::make_shared<mirror_detail::preparing>(store_);
}

detail::recipe_ptr<mirror_counts> mirror::make_update(
    const qbd_client& company, const change_selection& selection, const request_options& options) const {
    return std::make_shared<mirror_detail::updating>(store_, company, selection, options, std::nullopt);
}

detail::recipe_ptr<mirror_counts> mirror::make_follow(
    const qbd_client& company, const change_selection& selection,
    std::function<bool(const mirror_counts&)> go_on, const watch_options& how,
    const request_options& options) const {
    mirror_detail::following follow{how, std::move(go_on)};
    return std::make_shared<mirror_detail::updating>(
        store_, company, selection, options, std::optional(std::move(follow)));
}

detail::recipe_ptr<bool> mirror::make_begin_anew(const qbd_client& company) const {
    return std::make_shared<mirror_detail::beginning_anew>(store_, company.end_user_id());
}

} // namespace conductor
