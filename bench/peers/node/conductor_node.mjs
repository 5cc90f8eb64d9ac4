// The official Node client, with its defaults.

import { Agent } from 'node:https';
import { readFileSync } from 'node:fs';
import Conductor from 'conductor-node';

const [url, ca, connections, seconds] = process.argv.slice(2);
if (seconds === undefined) {
  console.error('usage: conductor_node.mjs URL CA CONNECTIONS SECONDS');
  process.exit(1);
}

const client = new Conductor({
  apiKey: 'sk_test_bench',
  baseURL: url,
  // As the agent that the client makes for itself, but for whom it trusts.
  httpAgent: new Agent({ keepAlive: true, ca: readFileSync(ca) }),
});

// As many workers as connections call until `goOn` is false. Gives their latencies.
async function work(goOn) {
  const latencies = [];
  async function worker() {
    while (goOn()) {
      const sent = performance.now();
      const user = await client.endUsers.create({
        companyName: 'Acme Inc.',
        sourceId: '0123456789-0123456789-0123456789',
        email: 'alice@acme.example',
      });
      if (!user.id) throw new Error('a wrong answer');
      latencies.push((performance.now() - sent) * 1e3);
    }
  }
  await Promise.all(Array.from({ length: Number(connections) }, worker));
  return latencies.sort((a, b) => a - b);
}

function cpuMicroseconds() {
  const { user, system } = process.cpuUsage();
  return user + system;
}

let warmUp = Math.max(2000, 20 * Number(connections));
await work(() => warmUp-- > 0);

const cpuBefore = cpuMicroseconds();
const begin = performance.now();
const end = begin + Number(seconds) * 1e3;
const latencies = await work(() => performance.now() < end);
const elapsed = (performance.now() - begin) / 1e3;
const cpu = cpuMicroseconds() - cpuBefore;

const requests = latencies.length;
const percentile = (fraction) => latencies[Math.floor(fraction * (requests - 1))];
console.log(
  JSON.stringify({
    requests,
    seconds: elapsed,
    rps: requests / elapsed,
    cpu_us_per_request: cpu / requests,
    p50_us: percentile(0.5),
    p99_us: percentile(0.99),
    rss_kb: process.memoryUsage().rss / 1024,
  }),
);
