#pragma once

// A listing that comes in one answer.

#include "recipes/changes/resources.hpp"

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/cancellation_type.hpp>

#include <exception>
#include <memory>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI::recipes {

// `Convert` makes a listed_part of an item list.
template <class Resource, class Params, class Convert>
class one_answer final : public listing {
public:
    one_answer(detail::company of, Params params, const request_options& options, Convert convert)
        : company_(std::move(of))
        , params_(std::move(params))
        , options_(options)
        , convert_(std::move(convert)) {}
    ~one_answer() override {
        if (signal_)
            signal_->emit(boost::asio::cancellation_type::terminal);
    }

    void next(std::shared_ptr<part_waiter> waiter) override {
        signal_ = std::make_shared<boost::asio::cancellation_signal>();
        Resource(company_).list(
            std::as_const(params_), options_,
            boost::asio::bind_cancellation_slot(
                signal_->slot(), [signal = signal_, convert = convert_, tell = told_once(std::move(waiter))](
                                     std::exception_ptr thrown, auto answer) mutable {
                    tell(std::move(thrown), [&] {
                        listed_part made = convert(std::move(answer));
                        made.is_last = true;
                        return made;
                    });
                }));
    }

private:
    detail::company company_;
    Params params_;
    request_options options_;
    Convert convert_;
    std::shared_ptr<boost::asio::cancellation_signal> signal_; // lives as long as the request
};

} // namespace conductor::recipes
