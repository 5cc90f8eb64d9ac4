#include "cli/commands/demo_company.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::cli {

namespace asio = boost::asio;
using boost::json::object;
using boost::json::value;

namespace {

struct demo_customer {
    std::string_view name;
    std::string_view email;
    std::string_view city;
};

constexpr std::array customers{
    demo_customer{"Harbour Café", "tables@harbour.example", "Portland"},
    demo_customer{"Birch & Fern Florists", "orders@birchfern.example", "Bath"},
    demo_customer{"Northwind Bicycles", "workshop@northwind.example", "Duluth"},
    demo_customer{"Old Mill Bakery", "office@oldmill.example", "Concord"},
    demo_customer{"Lakeside Dental Practice", "front-desk@lakeside.example", "Geneva"},
    demo_customer{"Copper Kettle Brewing", "hello@copperkettle.example", "Boulder"},
    demo_customer{"Museum of Small Things", "shop@smallthings.example", "Salem"},
    demo_customer{"Tidewater Ferries", "accounts@tidewater.example", "Astoria"},
};

struct demo_service {
    const char* name;
    const char* rate;
};

constexpr std::array services{
    demo_service{"Consulting", "120.00"}, demo_service{"Delivery", "18.50"},
    demo_service{"Installation", "95.00"}, demo_service{"Maintenance", "64.75"}};

asio::awaitable<std::string> create(qbd_client company, std::string path, object params) {
    const value made =
        co_await company.request_with_body(http_method::post, "/quickbooks-desktop/" + path, params);
    co_return std::string(made.at("id").as_string());
}

asio::awaitable<std::vector<std::string>> create_services(qbd_client company) {
    object account{{"name", "Services"}, {"accountType", "income"}};
    const auto income = co_await create(company, "accounts", std::move(account));
    std::vector<std::string> ids;
    for (const auto& one : services) {
        object sales{{"price", one.rate}, {"postingAccountId", income}};
        object item{{"name", one.name}, {"salesOrPurchaseDetails", std::move(sales)}};
        ids.push_back(co_await create(company, "service-items", std::move(item)));
    }
    co_return ids;
}

} // namespace

asio::awaitable<void> fill_demo_company(qbd_client company) {
    const auto items = co_await create_services(company);
    std::size_t number = 1001;
    for (std::size_t i = 0; i != customers.size(); ++i) {
        const auto& one = customers.at(i);
        object address{{"line1", std::to_string(10 + i) + " High Street"}, {"city", one.city}};
        object params{
            {"name", one.name},
            {"companyName", one.name},
            {"email", one.email},
            {"billingAddress", std::move(address)}};
        const auto id = co_await create(company, "customers", std::move(params));
        for (std::size_t k = 0; k <= i % 3; ++k, ++number) {
            const std::size_t service = (i + k) % services.size();
            object line{
                {"itemId", items.at(service)},
                {"description", services.at(service).name},
                {"quantity", 1 + (i * 3 + k) % 7},
                {"rate", services.at(service).rate}};
            const auto day = std::to_string(10 + (number - 1001));
            object invoice{
                {"customerId", id},
                {"transactionDate", "2026-03-" + day},
                {"refNumber", std::to_string(number)},
                {"lines", boost::json::array{std::move(line)}}};
            (void)co_await create(company, "invoices", std::move(invoice));
        }
    }
}

} // namespace conductor::cli
