-- wrk sends the same bytes again and again. Its latencies are in microseconds.

wrk.method = "POST"
wrk.headers["Authorization"] = "Bearer sk_test_bench"
wrk.headers["Content-Type"] = "application/json"
wrk.headers["Accept"] = "application/json"
wrk.body = '{"companyName":"Acme Inc.","sourceId":"0123456789-0123456789-0123456789","email":"alice@acme.example"}'

function done(summary, latency, requests)
    local failed = summary.errors
    io.write(string.format(
        '{"requests": %d, "failures": %d, "seconds": %f, "rps": %f, "p50_us": %f, "p99_us": %f}\n',
        summary.requests,
        failed.connect + failed.read + failed.write + failed.status + failed.timeout,
        summary.duration / 1e6,
        summary.requests / (summary.duration / 1e6),
        latency:percentile(50),
        latency:percentile(99)))
end
