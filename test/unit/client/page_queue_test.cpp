// Pages that wait for the program.

#include "client/page_queue.hpp"

#include <boost/test/unit_test.hpp>

namespace conductor::inline CONDUCTOR_ABI::detail::test {

namespace {

class blank final : public page_box {
public:
    explicit blank(std::size_t size, int& alive)
        : alive_(alive) {
        bytes = size;
        ++alive_;
    }
    ~blank() override { --alive_; }

    void* target() noexcept override { return nullptr; }
    [[nodiscard]] std::size_t items() const noexcept override { return 0; }
    [[nodiscard]] std::optional<std::size_t> fingerprint() const override { return std::nullopt; }
    [[nodiscard]] std::string last_id() const override { return {}; }
    void keep_new(const std::function<bool(const std::string&)>&) override {}
    void read() override {}

private:
    int& alive_;
};

} // namespace

BOOST_AUTO_TEST_SUITE(page_queues)

BOOST_AUTO_TEST_CASE(first_come_first_served) {
    int alive = 0;
    page_queue q;
    BOOST_TEST(q.empty());
    BOOST_TEST(q.pop() == nullptr);
    for (const std::size_t size : {10u, 20u, 30u})
        q.push(std::make_unique<blank>(size, alive));
    BOOST_TEST(q.pages() == 3u);
    BOOST_TEST(q.bytes() == 60u);
    BOOST_TEST(q.pop()->bytes == 10u);
    q.push(std::make_unique<blank>(40, alive));
    for (const std::size_t size : {20u, 30u, 40u})
        BOOST_TEST(q.pop()->bytes == size);
    BOOST_TEST(q.empty());
    BOOST_TEST(q.bytes() == 0u);
    BOOST_TEST(alive == 0);
}

BOOST_AUTO_TEST_CASE(an_emptied_one_can_be_filled_again) {
    int alive = 0;
    page_queue q;
    for (const std::size_t size : {0u, 20u}) {
        q.push(std::make_unique<blank>(size, alive));
        BOOST_TEST(!q.empty());
        BOOST_TEST(q.pop()->bytes == size);
        BOOST_TEST(q.empty());
    }
    BOOST_TEST(alive == 0);
}

BOOST_AUTO_TEST_CASE(a_moved_one_goes_on_as_it_was) {
    int alive = 0;
    page_queue q;
    q.push(std::make_unique<blank>(10, alive));
    q.push(std::make_unique<blank>(20, alive));
    page_queue moved = std::move(q);
    page_queue assigned;
    assigned = std::move(moved);
    assigned.push(std::make_unique<blank>(30, alive));
    BOOST_TEST(assigned.pages() == 3u);
    BOOST_TEST(assigned.bytes() == 60u);
    for (const std::size_t size : {10u, 20u, 30u}) {
        const auto page = assigned.pop();
        BOOST_TEST_REQUIRE(page != nullptr);
        BOOST_TEST(page->bytes == size);
    }
}

BOOST_AUTO_TEST_CASE(a_long_one_goes_without_exhausting_the_stack) {
    int alive = 0;
    {
        page_queue q;
        for (int i = 0; i < 1'000'000; ++i)
            q.push(std::make_unique<blank>(1, alive));
        const page_queue moved = std::move(q);
        BOOST_TEST(moved.pages() == 1'000'000u);
        BOOST_TEST(alive == 1'000'000);
    }
    BOOST_TEST(alive == 0);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::detail::test
