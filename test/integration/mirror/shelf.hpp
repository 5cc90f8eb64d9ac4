#pragma once

// A company in the sandbox, and a mirror of it in a database of either kind, which the test reads by itself.

#include "integration/database/world.hpp"
#include "integration/recipes/changes/books.hpp"

#include <conductor/mirror.hpp>

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::mirror_test {

namespace asio = boost::asio;
using namespace std::chrono_literals;
using namespace conductor::test;
using database::test::both;
using recipes::test::books;
using recipes::test::passed;
using recipes::test::shifted_now;

constexpr change_selection customers_and_invoices{
    .customers = true, .invoices = true, .line_items = true, .clock = &shifted_now};

// The records of a mirror: "customers 80000001-…" and their JSON, keys in order.
using records = std::map<std::string, std::string>;

inline boost::json::value in_order(const boost::json::value& of) {
    if (const auto* list = of.if_array()) {
        boost::json::array made;
        for (const auto& one : *list)
            made.push_back(in_order(one));
        return made;
    }
    const auto* object = of.if_object();
    if (object == nullptr)
        return of.is_number() ? boost::json::value(of.to_number<double>()) : of;
    std::map<std::string, boost::json::value> sorted;
    for (const auto& member : *object)
        sorted.emplace(member.key(), in_order(member.value()));
    boost::json::object made;
    for (const auto& [name, value] : sorted)
        made[name] = value;
    return made;
}

inline std::string as_text(const boost::json::value& of) {
    return boost::json::serialize(in_order(of));
}

template <class World>
class shelf : public books {
    const std::size_t batch_size_; // before the mirror that is made with it

public:
    explicit shelf(std::size_t batch_size = 3)
        : batch_size_(batch_size)
        , reader_(database::open(io.get_executor(), place.where())) {
        passed = 0;
        BOOST_TEST(get<bool>([&] { return mirrored.prepare(); }));
    }

    [[nodiscard]] mirror make_mirror() {
        mirror_options how;
        how.batch_size = batch_size_;
        return mirror(io.get_executor(), place.where(), how);
    }

    mirror_counts update(const change_selection& selection = customers_and_invoices) {
        return get<mirror_counts>([&] { return mirrored.update(qbd, selection); });
    }

    // Gives the rows of one statement.
    database::rows ask(std::string sql, std::vector<database::value> parameters = {}) {
        std::optional<database::answer> came;
        std::vector<database::statement> all(1);
        all[0].sql = std::move(sql);
        all[0].parameters = std::move(parameters);
        reader_->run(std::move(all), [&](database::answer a) { came = std::move(a); });
        run_until([&] { return came.has_value(); });
        if (const auto* failed = std::get_if<database::failure>(&*came))
            BOOST_FAIL(failed->text);
        return std::get<std::vector<database::rows>>(std::move(*came)).at(0);
    }
    std::int64_t number(std::string sql) { return database::integer_of(ask(std::move(sql)).all.at(0).at(0)); }

    // What is there, by the mirror.
    records rows() {
        records made;
        for (const auto& row : ask("SELECT resource, id, record, revision, updated_at FROM conductor_records"
                                   " WHERE NOT deleted AND end_user = $1",
                                   {end_user})
                                   .all) {
            const auto record = boost::json::parse(database::text_of(row.at(2)));
            BOOST_TEST(record.at("id").as_string() == database::text_of(row.at(1)));
            BOOST_TEST(record.at("revisionNumber").as_string() == database::text_of(row.at(3)));
            BOOST_TEST(record.at("updatedAt").as_string() == database::text_of(row.at(4)));
            made[database::text_of(row.at(0)) + ' ' + database::text_of(row.at(1))] = as_text(record);
        }
        return made;
    }

    // The same by the lists of the company.
    records lists(const std::vector<std::string>& resources = {"customers", "invoices"}) {
        records made;
        run(read(resources, made));
        return made;
    }

    void let_pass(std::chrono::milliseconds time) {
        passed += time.count();
        server.advance(time);
    }

    World place;
    mirror mirrored = make_mirror();

private:
    asio::awaitable<void> read(const std::vector<std::string>& resources, records& into) {
        const query_param_view query[] = {{"includeLineItems", "true"}};
        const query_param_view of_names[] = {{"status", "all"}};
        for (const std::string& one : resources) {
            request_options options;
            if (one == "invoices")
                options.query = query;
            else
                options.query = of_names;
            auto all = qbd.list_all("/quickbooks-desktop/" + one, options);
            while (const auto record = co_await all.next())
                into[one + ' ' + std::string(record->at("id").as_string())] = as_text(*record);
        }
    }

    std::unique_ptr<database::connection> reader_;
};

} // namespace conductor::mirror_test
