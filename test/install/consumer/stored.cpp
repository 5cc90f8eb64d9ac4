// Uses the libraries that keep things in a database: an entry of an outbox becomes a customer, and a mirror
// has it then.

#include <conductor/client.hpp>
#include <conductor/mirror.hpp>
#include <conductor/outbox.hpp>
#include <conductor/qbd/customers.hpp>
#include <conductor/sandbox/server.hpp>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include <exception>
#include <filesystem>
#include <iostream>
#include <stdexcept>
#include <string>

#include <stdlib.h>

namespace asio = boost::asio;

asio::awaitable<void> run_worker(const conductor::outbox_worker& worker) {
    const auto ended = co_await worker.run();
    if (ended != 1)
        throw std::logic_error("the worker ended " + std::to_string(ended) + " entries");
}

asio::awaitable<void> keep(
    conductor::client client, std::string end_user_id, std::string file, conductor::sandbox::server& server) {
    const conductor::outbox outbox{client.get_executor(), file};
    co_await outbox.prepare();
    conductor::qbd::customer_create_params params;
    params.name = "Harbour";
    conductor::outbox_entry entry = conductor::entry_of(params);
    entry.end_user_id = end_user_id;
    entry.key = "customer-1";
    co_await outbox.add(entry);

    const conductor::outbox_worker* at_work = nullptr;
    conductor::worker_options options;
    options.on_change = [&](const conductor::outbox_record&) { at_work->stop(); };
    const conductor::outbox_worker worker{client, outbox, options};
    at_work = &worker;
    co_await run_worker(worker);

    const conductor::mirror mirror{client.get_executor(), file};
    co_await mirror.prepare();
    conductor::change_selection customers;
    customers.customers = true;
    const auto counts = co_await mirror.update(client.qbd(end_user_id), customers);
    std::cout << "mirrored " << counts.upserted << '\n';
    if (counts.upserted != 1)
        throw std::logic_error("the customer is not there");
    server.stop();
}

int main() {
    std::string folder = (std::filesystem::temp_directory_path() / "conductor-consumer-XXXXXX").string();
    if (mkdtemp(folder.data()) == nullptr)
        return 1;
    asio::io_context io;
    conductor::sandbox::server server{io.get_executor()};
    conductor::client_options options;
    options.secret_key = "sk_test_sandbox";
    options.base_url = server.base_url();
    options.tls.ca_pem = server.ca_pem();
    const std::string id = server.add_end_user({"Acme Inc.", "acme-1", "alice@acme.example"});
    server.connect_end_user(id);
    asio::co_spawn(
        io, keep(conductor::client{io.get_executor(), options}, id, folder + "/data.sqlite", server),
        [](std::exception_ptr thrown) {
            if (thrown)
                std::rethrow_exception(thrown);
        });
    io.run();
    std::filesystem::remove_all(folder);
}
