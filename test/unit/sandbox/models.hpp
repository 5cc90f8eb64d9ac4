#pragma once

// A small API of customers and bills, and a server for it without a network.

#include "json/model.hpp"
#include "sandbox/api/api.hpp"
#include "sandbox/api/schema.hpp"

#include <conductor/open_enum.hpp>

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sandbox_unit {

namespace dom = boost::json;
namespace schema = conductor::json;
namespace sandbox = conductor::sandbox;

enum class color : std::uint16_t { unrecognized, red, green };

struct reference {
    std::optional<std::string> id;
    std::optional<std::string> full_name;
};

struct line {
    std::string id;
    std::string object_type;
    std::optional<reference> item;
    std::optional<double> quantity;
    std::optional<std::string> rate;
    std::optional<std::string> amount;
};

struct thing {
    std::string id;
    std::string object_type;
    std::string created_at;
    std::string updated_at;
    std::string revision_number;
    std::string name;
    std::string full_name;
    bool is_active = false;
    std::optional<reference> parent;
    double sublevel = 0;
    std::optional<reference> customer;
    std::vector<reference> helpers;
    std::chrono::year_month_day transaction_date{};
    std::optional<std::string> ref_number;
    std::string total_amount;
    std::optional<std::string> barcode;
    conductor::open_enum<color> paint;
    std::vector<line> lines;
};

struct line_params {
    std::optional<std::string> id;
    std::optional<std::string> item_id;
    std::optional<double> quantity;
    std::optional<std::string> rate;
    std::optional<std::string> amount;
};

struct barcode_params {
    std::string value;
};

struct thing_params {
    std::optional<std::string> revision_number;
    std::string name;
    std::optional<bool> is_active;
    std::optional<std::string> parent_id;
    std::optional<std::string> customer_id;
    std::optional<std::vector<std::string>> helper_ids;
    std::optional<std::chrono::year_month_day> transaction_date;
    std::optional<std::string> ref_number;
    std::optional<std::string> external_id;
    std::optional<std::string> site;
    std::optional<std::int64_t> count;
    std::optional<barcode_params> barcode;
    std::optional<conductor::open_enum<color>> paint;
    std::optional<std::vector<line_params>> lines;
};

struct thing_query {
    std::optional<std::vector<std::string>> ids;
    std::optional<std::vector<conductor::open_enum<color>>> paints;
    std::optional<std::int64_t> limit;
    std::optional<std::string> cursor;
    std::optional<std::string> status;
    std::optional<bool> include_line_items;
    std::optional<std::string> name_contains;
    std::optional<std::chrono::year_month_day> transaction_date_from;
};

struct page {
    std::string object_type;
    std::string url;
    std::vector<thing> data;
    std::optional<std::string> next_cursor;
    std::optional<double> remaining_count;
    bool has_more = false;
};

struct outcome_of_removal {
    std::string id;
    std::string object_type;
    std::optional<std::string> ref_number;
    bool deleted = false;
};

struct outcome_of_voiding {
    std::string id;
    std::string object_type;
    std::optional<std::string> created_at;
    bool voided = false;
};

/// The operations on /quickbooks-desktop/things, and a create and a retrieve of /quickbooks-desktop/others.
std::span<const conductor::sandbox::qbd_operation> operations();

/// What the server says to one request.
struct reply {
    unsigned status = 0;
    dom::object body;

    /// The code of an error, or "".
    [[nodiscard]] std::string code() const;
    [[nodiscard]] std::string message() const;
    [[nodiscard]] std::string text(std::string_view pointer) const;
};

/// A server with two end-users.
struct backend {
    explicit backend(std::span<const conductor::sandbox::qbd_operation> what = operations());

    reply call(std::string_view method, std::string_view target, std::string_view body = {});
    reply call_for(
        const std::string& end_user, std::string_view method, std::string_view target,
        std::string_view body = {});

    /// Creates a thing.
    ///
    /// @return Its id.
    std::string make(std::string_view body);

    sandbox::id_generator ids;
    sandbox::api api;
    std::string first;
    std::string second;
};

dom::value parse(std::string_view text);

} // namespace sandbox_unit

template <>
struct conductor::enum_texts<sandbox_unit::color> {
    static constexpr std::string_view values[] = {"red", "green"};
};

namespace conductor::inline CONDUCTOR_ABI::json {

template <>
const object_model& model_of<sandbox_unit::reference>();
template <>
const object_model& model_of<sandbox_unit::line>();
template <>
const object_model& model_of<sandbox_unit::thing>();
template <>
const object_model& model_of<sandbox_unit::line_params>();
template <>
const object_model& model_of<sandbox_unit::barcode_params>();
template <>
const object_model& model_of<sandbox_unit::thing_params>();
template <>
const object_model& model_of<sandbox_unit::thing_query>();
template <>
const object_model& model_of<sandbox_unit::page>();
template <>
const object_model& model_of<sandbox_unit::outcome_of_removal>();
template <>
const object_model& model_of<sandbox_unit::outcome_of_voiding>();

} // namespace conductor::json
