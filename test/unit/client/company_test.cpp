// What a company's client costs.

#include "client/scope.hpp"

#include <conductor/qbd.hpp>

#include <boost/test/unit_test.hpp>

namespace conductor::test {

BOOST_AUTO_TEST_SUITE(company_client)

BOOST_AUTO_TEST_CASE(its_resources_share_one_reference) {
    const auto scope = std::make_shared<const detail::scope>(nullptr, nullptr);
    const qbd_client books(scope, "eu_1");
    BOOST_TEST(scope.use_count() == 2);
    const qbd_client copy(books);
    BOOST_TEST(scope.use_count() == 3);
    const auto invoices = copy.invoices;
    const auto same = invoices;
    BOOST_TEST(scope.use_count() == 4);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::test
