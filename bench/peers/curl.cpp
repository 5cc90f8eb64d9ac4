// libcurl's multi interface, one thread. It keeps the answer's bytes and decodes nothing.

#include "peer.hpp"

#include <memory>
#include <string>
#include <vector>

#include <curl/curl.h>

namespace {

constexpr const char* body =
    R"({"companyName":"Acme Inc.","sourceId":"0123456789-0123456789-0123456789","email":"alice@acme.example"})";

struct multi_deleter {
    void operator()(CURLM* multi) const { curl_multi_cleanup(multi); }
};

struct headers_deleter {
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};

// One request after another.
class transfer {
public:
    transfer(const peer::arguments& args, curl_slist* headers)
        : easy_(curl_easy_init()) {
        set(CURLOPT_PRIVATE, this);
        set(CURLOPT_URL, (args.url + "/end-users").c_str());
        set(CURLOPT_CAINFO, args.ca_file.c_str());
        set(CURLOPT_HTTPHEADER, headers);
        set(CURLOPT_POSTFIELDS, body);
        set(CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
        set(CURLOPT_WRITEFUNCTION, &transfer::keep);
        set(CURLOPT_WRITEDATA, this);
    }
    ~transfer() { curl_easy_cleanup(easy_); }
    transfer(const transfer&) = delete;
    transfer& operator=(const transfer&) = delete;

    static transfer& of(CURL* easy) {
        char* self = nullptr;
        curl_easy_getinfo(easy, CURLINFO_PRIVATE, &self);
        return *reinterpret_cast<transfer*>(self);
    }

    void begin(CURLM* multi) {
        answer_.clear();
        sent_ = peer::clock::now();
        curl_multi_add_handle(multi, easy_);
    }

    // Gives when the request was sent.
    peer::clock::time_point end(CURLM* multi, CURLcode code) {
        curl_multi_remove_handle(multi, easy_);
        long status = 0;
        curl_easy_getinfo(easy_, CURLINFO_RESPONSE_CODE, &status);
        if (code != CURLE_OK || status != 200 || answer_.empty())
            throw std::runtime_error(std::string("a wrong answer: ") + curl_easy_strerror(code));
        return sent_;
    }

private:
    template <class Value>
    void set(CURLoption option, Value value) {
        if (curl_easy_setopt(easy_, option, value) != CURLE_OK)
            throw std::runtime_error("libcurl refuses an option");
    }

    static std::size_t keep(char* data, std::size_t size, std::size_t count, void* self) {
        static_cast<transfer*>(self)->answer_.append(data, size * count);
        return size * count;
    }

    CURL* easy_;
    std::string answer_;
    peer::clock::time_point sent_;
};

void measure(const peer::arguments& args) {
    curl_global_init(CURL_GLOBAL_ALL);
    const std::unique_ptr<CURLM, multi_deleter> multi(curl_multi_init());
    curl_multi_setopt(multi.get(), CURLMOPT_MAXCONNECTS, static_cast<long>(args.connections));
    const std::string authorization = std::string("Authorization: Bearer ") + peer::key;
    curl_slist* list = curl_slist_append(nullptr, authorization.c_str());
    list = curl_slist_append(list, "Content-Type: application/json");
    list = curl_slist_append(list, "Accept: application/json");
    const std::unique_ptr<curl_slist, headers_deleter> headers(list);

    std::vector<std::unique_ptr<transfer>> transfers;
    for (std::size_t i = 0; i < args.connections; ++i) {
        transfers.push_back(std::make_unique<transfer>(args, headers.get()));
        transfers.back()->begin(multi.get());
    }

    peer::recorder recorder(args.connections, args.seconds);
    for (std::size_t running = args.connections; running > 0;) {
        int active = 0;
        curl_multi_perform(multi.get(), &active);
        int queued = 0;
        while (const CURLMsg* const message = curl_multi_info_read(multi.get(), &queued)) {
            transfer& done = transfer::of(message->easy_handle);
            if (recorder.note(done.end(multi.get(), message->data.result)))
                done.begin(multi.get());
            else
                --running;
        }
        if (running > 0)
            curl_multi_poll(multi.get(), nullptr, 0, 1000, nullptr);
    }
    transfers.clear();
    recorder.print();
}

} // namespace

int main(int argc, char** argv) {
    return peer::run(argc, argv, measure);
}
