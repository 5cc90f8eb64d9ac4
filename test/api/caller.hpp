#pragma once

// What the generated calls of all operations ask for: parameters, options, and who is told of the answer.

#include "api/qbd/models.hpp"
#include "json/model.hpp"

#include <conductor/client.hpp>
#include <conductor/response.hpp>

#include <boost/json/object.hpp>

#include <exception>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace conductor::test {

class caller {
public:
    caller() = default;
    caller(const caller&) = delete;
    caller& operator=(const caller&) = delete;
    virtual ~caller() = default;

    /// Whether to make a call of this operation, whose name is as in "qbd.bills.create".
    virtual bool begins(std::string_view operation) = 0;

    /// The id to put into the path.
    virtual std::string id() = 0;

    virtual request_options options() = 0;

    /// A body that is the caller's own.
    virtual boost::json::object json() = 0;

    /// Parameters for the call that began. They live until the next call asks for some.
    template <class T>
    const T& filled() {
        auto made = std::make_shared<T>();
        fill(json::type_of<T>, made.get());
        params_ = made;
        return *made;
    }

    /// The token of the call that began.
    auto done() { return with_response(answer_handler{this, operation_}); }

protected:
    virtual void fill(const json::type& type, void* params) = 0;

    /// Is told of the end of a call: an error, or the HTTP side of an answer that was decoded.
    virtual void
    ended(std::string_view operation, const std::exception_ptr& error, const response_info& answer) = 0;

    std::string_view operation_; // the one that began

private:
    struct answer_handler {
        caller* self;
        std::string_view operation;

        template <class T>
        void operator()(const std::exception_ptr& error, const response<T>& answer) const {
            self->ended(operation, error, answer);
        }
    };

    std::shared_ptr<void> params_;
};

} // namespace conductor::test
