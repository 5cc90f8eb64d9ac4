// Which key does a client use, and what becomes of a source that fails?

#include "call/key_ring.hpp"

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <stdexcept>
#include <thread>
#include <vector>

namespace conductor::inline CONDUCTOR_ABI::call::test {

BOOST_AUTO_TEST_SUITE(key_rings)

namespace {

using namespace std::chrono_literals;

class scripted_source final : public key_source {
public:
    std::string next = "sk_1";
    bool throws = false;
    int asked = 0;
    int asked_after_refusal = 0;

    std::string key(bool was_refused) override {
        ++asked;
        asked_after_refusal += was_refused ? 1 : 0;
        if (throws)
            throw std::runtime_error("the vault is closed");
        return next;
    }
};

constexpr time_point start{1000s};

struct ring_of_script {
    std::shared_ptr<scripted_source> source = std::make_shared<scripted_source>();
    key_ring keys{source, start};
};

} // namespace

BOOST_AUTO_TEST_CASE(a_key_is_sent_as_a_bearer_token) {
    ring_of_script r;
    BOOST_TEST(r.keys.current(start)->text == "sk_1");
    BOOST_TEST(r.keys.current(start)->field == "Authorization: Bearer sk_1\r\n");
    BOOST_TEST(r.source->asked == 1);
}

BOOST_AUTO_TEST_CASE(another_key_is_found_after_a_second) {
    ring_of_script r;
    r.source->next = "sk_2";
    BOOST_TEST(r.keys.current(start + 999ms)->text == "sk_1");
    BOOST_TEST(r.keys.current(start + 1s)->text == "sk_2");
    BOOST_TEST(r.keys.last()->text == "sk_2");
    BOOST_TEST(r.source->asked == 2);
    BOOST_TEST(r.source->asked_after_refusal == 0);
}

BOOST_AUTO_TEST_CASE(a_refused_key_is_renewed) {
    ring_of_script r;
    const key_ptr first = r.keys.current(start);
    r.source->next = "sk_2";
    BOOST_TEST(r.keys.renew(*first, start, start + 1ms).found);
    BOOST_TEST(r.keys.current(start + 1ms)->text == "sk_2");
    BOOST_TEST(r.source->asked_after_refusal == 1);
    // Others that were sent with the first one.
    BOOST_TEST(r.keys.renew(*first, start, start + 2ms).found);
    BOOST_TEST(r.source->asked == 2);
}

BOOST_AUTO_TEST_CASE(the_same_key_is_no_renewal) {
    ring_of_script r;
    const key_ptr first = r.keys.current(start);
    for (int i = 0; i < 100; ++i) {
        const auto made = r.keys.renew(*first, start, start + 1ms);
        BOOST_TEST(!made.found);
        BOOST_TEST(made.problem.empty());
    }
    BOOST_TEST(r.source->asked == 2);
    BOOST_TEST(!r.keys.renew(*first, start + 2ms, start + 3ms).found); // a later call
    BOOST_TEST(r.source->asked == 3);
}

BOOST_AUTO_TEST_CASE(a_source_that_fails_leaves_the_key) {
    ring_of_script r;
    const key_ptr first = r.keys.current(start);
    r.source->throws = true;
    BOOST_TEST(r.keys.current(start + 1s)->text == "sk_1");
    const auto made = r.keys.renew(*first, start + 1s, start + 2s);
    BOOST_TEST(!made.found);
    BOOST_TEST(made.problem == "the vault is closed");
    BOOST_TEST(r.keys.renew(*first, start + 1s, start + 2s).problem == made.problem); // not asked again
    r.source->throws = false;
    for (const char* wrong :
         {"", "sk_2\r\nHost: example.com", "sk_\x01", "\xEF\xBB\xBFsk_2", " sk_2", "sk 2", "sk_2 # ours"}) {
        r.source->next = wrong;
        const auto again = r.keys.renew(*first, start + 3s, start + 4s);
        BOOST_TEST(!again.found);
        BOOST_TEST(again.problem.find("sk_") == again.problem.npos);
        BOOST_TEST(r.keys.last()->text == "sk_1");
        BOOST_CHECK_THROW(key_ring(r.source, start), std::invalid_argument);
        (void)r.keys.renew(*first, start + 10s, start + 10s);
    }
}

// Whoever finds it being asked goes on with the key that there is.
BOOST_AUTO_TEST_CASE(threads_share_one_ring) {
    class counting_source final : public key_source {
    public:
        std::atomic<int> asked{0};
        std::atomic<int> at_once{0};
        std::atomic<bool> overlapped{false};

        std::string key(bool /*was_refused*/) override {
            if (at_once.fetch_add(1) != 0)
                overlapped = true;
            const int number = ++asked;
            at_once.fetch_sub(1);
            return "sk_" + std::to_string(number / 100);
        }
    };
    const auto source = std::make_shared<counting_source>();
    key_ring keys(source, start);
    std::vector<std::jthread> threads;
    for (int t = 0; t < 4; ++t)
        threads.emplace_back([&keys] {
            for (int i = 0; i < 2'000; ++i) {
                const key_ptr used = keys.current(start + i * 500ms);
                (void)keys.renew(*used, start + i * 500ms, start + i * 500ms + 1ms);
            }
        });
    threads.clear();
    BOOST_TEST(!source->overlapped.load());
    BOOST_TEST(source->asked.load() <= 1 + 4 * 2'000 + 1'000);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace conductor::call::test
