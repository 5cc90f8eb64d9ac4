-- wrk sends the same bytes again and again. Its latencies are in microseconds.
--
-- What wrk calls latencies has more in it than was measured: for each request that took at least twice as long as
-- the average, it adds requests that might have been sent meanwhile. The other programs add nothing, so that is
-- taken out again here. WRK_CONNECTIONS must be the number of connections.

wrk.method = "POST"
wrk.headers["Authorization"] = "Bearer sk_test_bench"
wrk.headers["Content-Type"] = "application/json"
wrk.headers["Accept"] = "application/json"
wrk.body = '{"companyName":"Acme Inc.","sourceId":"0123456789-0123456789-0123456789","email":"alice@acme.example"}'

-- Ascending values, and how often each was measured.
local function measured(latency, interval)
    local values, counts = {}, {}
    for i = 1, #latency do
        local value, count = latency(i)
        values[i] = value
        counts[value] = count
    end
    -- wrk went upwards and added below, so going downwards meets each count as it was measured.
    for i = #values, 1, -1 do
        local count = counts[values[i]]
        local guessed = values[i] - interval
        while values[i] >= 2 * interval and count > 0 and guessed > interval do
            counts[guessed] = counts[guessed] - count
            guessed = guessed - interval
        end
    end
    return values, counts
end

local function percentile(values, counts, total, percent)
    local passed = 0
    for _, value in ipairs(values) do
        passed = passed + counts[value]
        if passed >= total * percent / 100 then
            return value
        end
    end
end

function done(summary, latency, requests)
    local rounds = math.floor(summary.requests / tonumber(os.getenv("WRK_CONNECTIONS")))
    local values, counts = measured(latency, math.floor(summary.duration / rounds))
    local total = 0
    for _, count in pairs(counts) do
        total = total + count
    end
    local failed = summary.errors
    io.write(string.format(
        '{"requests": %d, "measured": %d, "failures": %d, "seconds": %f, "rps": %f, "p50_us": %f, "p99_us": %f}\n',
        summary.requests,
        total,
        failed.connect + failed.read + failed.write + failed.status + failed.timeout,
        summary.duration / 1e6,
        summary.requests / (summary.duration / 1e6),
        percentile(values, counts, total, 50),
        percentile(values, counts, total, 99)))
end
