// Codes, conditions and classes: what a user compares with and catches.

#include "print.hpp"

#include <conductor/error.hpp>
#include <conductor/result.hpp>

#include <boost/asio/error.hpp>

#include <set>
#include <string>
#include <typeinfo>

namespace conductor::inline CONDUCTOR_ABI::call::test {

namespace {

template <class Function>
void for_each_errc(Function f) {
    const auto all = [&](const auto& codes) {
        for (const errc code : codes)
            f(code);
    };
    all(api_errors);
    all(certificate_errors);
    all(transport_errors);
    all(timeout_errors);
    all(cancel_errors);
    all(argument_errors);
    all(decode_errors);
    all(overload_errors);
    all(database_errors);
}

// Whether exactly these conditions hold.
template <class Codes>
void check_conditions(const Codes& codes, std::set<condition> expected) {
    for (const errc code : codes) {
        for (const condition c :
             {condition::api, condition::connection, condition::certificate, condition::timeout,
              condition::cancelled, condition::argument, condition::decode, condition::overload,
              condition::database}) {
            const boost::system::error_code ec = code;
            BOOST_TEST(
                (ec == c) == (expected.count(c) == 1), ec.message()
                                                           << " and " << make_error_condition(c).message());
        }
    }
}

template <class Class>
void check_class(errc code) {
    error_details details;
    details.attempts = 7;
    details.message = "kept";
    const error e{code, "what", details};
    const auto check = [&](const error& thrown) {
        BOOST_TEST(
            (typeid(thrown) == typeid(Class)), make_error_code(code).message()
                                                   << ": " << typeid(thrown).name());
        BOOST_TEST((thrown.code() == code));
        BOOST_TEST(thrown.attempts() == 7);
        BOOST_TEST(thrown.message() == "kept");
        BOOST_TEST(std::string(thrown.what()) == e.what());
    };
    BOOST_CHECK_THROW(e.raise(), Class);
    try {
        e.raise();
    } catch (const error& thrown) {
        check(thrown);
    }
    try {
        std::rethrow_exception(e.to_exception_ptr());
    } catch (const error& thrown) {
        check(thrown);
    }
}

} // namespace

BOOST_AUTO_TEST_SUITE(codes)

BOOST_AUTO_TEST_CASE(every_code_has_a_message_of_its_own) {
    std::set<std::string> messages;
    int count = 0;
    for_each_errc([&](errc code) {
        const boost::system::error_code ec = code;
        BOOST_TEST(ec.failed());
        BOOST_TEST((ec.category() == conductor_category()));
        BOOST_TEST(!ec.message().empty());
        messages.insert(ec.message());
        ++count;
    });
    BOOST_TEST(messages.size() == static_cast<std::size_t>(count));
    BOOST_TEST(std::string(conductor_category().name()) == "conductor");
}

BOOST_AUTO_TEST_CASE(unknown_values_are_no_crash) {
    BOOST_TEST(!conductor_category().message(0).empty());
    BOOST_TEST(!conductor_category().message(9999).empty());
    BOOST_TEST(!conductor_condition_category().message(9999).empty());
    const boost::system::error_code unknown{9999, conductor_category()};
    BOOST_TEST((unknown != condition::api));
    BOOST_TEST((unknown != condition::timeout));
}

BOOST_AUTO_TEST_CASE(conditions_group_the_codes) {
    check_conditions(api_errors, {condition::api});
    check_conditions(certificate_errors, {condition::certificate, condition::connection});
    check_conditions(transport_errors, {condition::connection});
    check_conditions(cancel_errors, {condition::cancelled});
    check_conditions(argument_errors, {condition::argument});
    check_conditions(decode_errors, {condition::decode});
    check_conditions(overload_errors, {condition::overload});
    check_conditions(database_errors, {condition::database});
    for (const errc code : timeout_errors) {
        const boost::system::error_code ec = code;
        BOOST_TEST((ec == condition::timeout));
        for (const condition c :
             {condition::api, condition::certificate, condition::cancelled, condition::argument,
              condition::decode, condition::overload, condition::database})
            BOOST_TEST((ec != c));
    }
}

BOOST_AUTO_TEST_CASE(codes_of_others_are_in_no_group) {
    const auto refused = boost::system::errc::make_error_code(boost::system::errc::connection_refused);
    BOOST_TEST((refused != condition::connection));
    BOOST_TEST((boost::system::error_code{} != condition::api));
}

BOOST_AUTO_TEST_CASE(conditions_have_messages_of_their_own) {
    std::set<std::string> messages;
    for (int c = static_cast<int>(condition::api); c <= static_cast<int>(condition::database); ++c)
        messages.insert(make_error_condition(static_cast<condition>(c)).message());
    BOOST_TEST(messages.size() == 9u);
}

BOOST_AUTO_TEST_CASE(codes_choose_the_class) {
    check_class<bad_request_error>(errc::bad_request);
    check_class<authentication_error>(errc::authentication);
    check_class<permission_denied_error>(errc::permission_denied);
    check_class<not_found_error>(errc::not_found);
    check_class<conflict_error>(errc::conflict);
    check_class<unprocessable_entity_error>(errc::unprocessable);
    check_class<rate_limit_error>(errc::rate_limited);
    check_class<internal_server_error>(errc::internal_server);
    check_class<api_error>(errc::unexpected_status);
    for (const errc code : transport_errors)
        check_class<connection_error>(code);
    for (const errc code : certificate_errors)
        check_class<connection_error>(code);
    for (const errc code : timeout_errors)
        check_class<timeout_error>(code);
    for (const errc code : cancel_errors)
        check_class<cancelled_error>(code);
    for (const errc code : argument_errors)
        check_class<invalid_argument_error>(code);
    for (const errc code : decode_errors)
        check_class<decode_error>(code);
    for (const errc code : overload_errors)
        check_class<overload_error>(code);
    for (const errc code : database_errors)
        check_class<database_error>(code);
}

BOOST_AUTO_TEST_CASE(an_error_is_a_system_error) {
    const error e{errc::not_found, "what happened", {}};
    const boost::system::system_error& base = e;
    BOOST_TEST((base.code() == errc::not_found));
    BOOST_TEST(std::string(base.what()).find("what happened") != std::string::npos);
    BOOST_CHECK_THROW(e.raise(), boost::system::system_error);
    BOOST_CHECK_THROW(e.raise(), std::runtime_error);
}

BOOST_AUTO_TEST_CASE(codes_of_others_are_others) {
    const boost::system::error_code code = errc::attempt_timeout;
    BOOST_TEST(!(code == boost::system::errc::timed_out));
    BOOST_TEST((code == code.default_error_condition()));
    BOOST_TEST(make_error_condition(condition::timeout).category().name() != code.category().name());
}

BOOST_AUTO_TEST_CASE(an_error_can_be_assigned_later) {
    error e;
    BOOST_TEST(!e.code());
    BOOST_TEST((e.outcome() == outcome::not_processed));
    e = error{errc::not_found, "what", {}};
    BOOST_TEST((e.code() == errc::not_found));
}

// Asio ends with its own code what was cancelled before it began.
BOOST_AUTO_TEST_CASE(what_was_never_started_is_cancelled) {
    const boost::system::system_error thrown(boost::asio::error::operation_aborted);
    const error e = detail::to_error(std::make_exception_ptr(thrown));
    BOOST_TEST((e.code() == errc::cancelled));
    BOOST_TEST((e.outcome() == outcome::not_processed));
    BOOST_TEST((e.cause() == boost::asio::error::operation_aborted));
}

BOOST_AUTO_TEST_CASE(copies_are_complete) {
    error_details details;
    details.outcome = outcome::unknown;
    details.phase = phase::handshake;
    details.headers = response_headers{{{"a", "b"}}};
    details.body = "body";
    std::optional<error> original{std::in_place, errc::tls_failed, "what", details};
    const error copy = *original;
    error assigned{errc::not_found, "other", {}};
    assigned = copy;
    original.reset();
    for (const error* e : {&copy, static_cast<const error*>(&assigned)}) {
        BOOST_TEST((e->code() == errc::tls_failed));
        BOOST_TEST(e->outcome() == outcome::unknown);
        BOOST_TEST(e->phase() == phase::handshake);
        BOOST_TEST(e->body() == "body");
        BOOST_TEST((e->headers().find("A") == "b"));
        BOOST_TEST(std::string(e->what()).find("what") != std::string::npos);
    }
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::call::test
