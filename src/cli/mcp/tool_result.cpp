#include "cli/mcp/tool_result.hpp"

#include <boost/json/array.hpp>

#include <utility>

namespace conductor::inline CONDUCTOR_ABI::cli::mcp {

tool_result failed_result(std::string text) {
    tool_result made;
    made.texts.push_back(std::move(text));
    made.failed = true;
    return made;
}

boost::json::object as_json(const tool_result& what) {
    boost::json::array content;
    for (const auto& text : what.texts)
        content.emplace_back(boost::json::object{{"type", "text"}, {"text", text}});
    boost::json::object made{{"content", std::move(content)}};
    if (what.failed)
        made["isError"] = true;
    return made;
}

} // namespace conductor::cli::mcp
