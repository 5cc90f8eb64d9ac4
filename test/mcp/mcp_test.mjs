// Does `conductor mcp` serve the protocol's own client? In a sandbox with a company of customers and invoices:
//   conductor sandbox --plain --demo node mcp_test.mjs CONDUCTOR

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test as nodeTest } from 'node:test';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';

const conductor = process.argv[2];
const sandbox = new URL(process.env.CONDUCTOR_BASE_URL).origin;
const env = { ...process.env, CONDUCTOR_CONFIG: '/nonexistent' };
const opened = [];
const test = (name, run) => nodeTest(name, { timeout: 60_000 }, run); // one that hangs is named
const folder = mkdtempSync(join(tmpdir(), 'conductor-mcp-'));

after(async () => {
    for (const client of opened) await client.close();
    rmSync(folder, { recursive: true });
});

async function assistant(...options) {
    const client = new Client({ name: 'test', version: '1' });
    client.onerror = (error) => {
        throw error;
    };
    await client.connect(new StdioClientTransport({ command: conductor, args: ['mcp', ...options], env }));
    opened.push(client);
    return client;
}

const call = (client, name, args, options) =>
    client.callTool({ name, arguments: args }, undefined, options);
const operation = (client, name, args = {}, options) =>
    call(client, 'call_operation', { name, ...args }, options);
const json = (result) => {
    assert.ok(!result.isError, result.content[0].text);
    return JSON.parse(result.content[0].text);
};
const failure = (result) => {
    assert.equal(result.isError, true);
    return result.content[0].text;
};

// The sandbox's own paths, which need no key.
async function control(method, path, body) {
    const answer = await fetch(sandbox + '/_sandbox/' + path, { method, body: body && JSON.stringify(body) });
    assert.ok(answer.ok, await answer.clone().text());
    return answer.json().catch(() => undefined);
}

async function until(holds) {
    while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 5));
}

// Writes to a server, ends its input, and gives what it printed and how it ended.
async function talk(input, { signal, args = [] } = {}) {
    const server = spawn(conductor, ['mcp', ...args], { env, stdio: [input.fd ?? 'pipe', 'pipe', 'pipe'] });
    let printed = '';
    let told = '';
    server.stdout.on('data', (bytes) => (printed += bytes));
    server.stderr.on('data', (bytes) => (told += bytes));
    const ended = new Promise((resolve) => server.on('close', (code, by) => resolve({ code, by })));
    if (input.text) server.stdin.write(input.text);
    if (signal) {
        await signal.when();
        server.kill(signal.name);
    } else if (input.text) {
        await input.more?.(server.stdin);
        server.stdin.end();
    }
    const { code, by } = await ended;
    return { code, by, told, messages: printed.split('\n').filter(Boolean).map(JSON.parse) };
}

const line = (id, method, params) => JSON.stringify({ jsonrpc: '2.0', id, method, params }) + '\n';
const greeting = line(0, 'initialize', {
    protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' },
});
const callLine = (id, name, args = {}) =>
    line(id, 'tools/call', { name: 'call_operation', arguments: { name, ...args } });

test('tells who it is, and lists its tools', async () => {
    const client = await assistant();
    assert.equal(client.getServerVersion().name, 'conductor');
    assert.match(client.getInstructions(), /only reads/);
    assert.ok(client.getInstructions().includes(process.env.CONDUCTOR_END_USER_ID));
    const { tools } = await client.listTools();
    assert.deepEqual(
        tools.map((tool) => tool.name),
        ['search_operations', 'describe_operation', 'call_operation', 'read_more'],
    );
    for (const tool of tools) assert.equal(tool.annotations.readOnlyHint, true);
    await client.ping();
});

test('finds an operation, describes it and makes it', async () => {
    const client = await assistant();
    const found = json(await call(client, 'search_operations', { words: 'list the invoices' }));
    assert.equal(found.operations[0].name, 'qbd.invoices.list');
    const described = json(await call(client, 'describe_operation', { name: 'qbd.invoices.list' }));
    assert.equal(described.parameters.properties.query.properties.limit.maximum, 150);
    const page = json(await operation(client, 'qbd.invoices.list', { query: { limit: 5 } }));
    assert.equal(page.data.length, 5);
    assert.ok(page.data[0].customer.fullName);
});

test('goes from page to page, with the fields that were asked for', async () => {
    const client = await assistant();
    const ids = new Set();
    let cursor;
    for (let pages = 0; ; ++pages) {
        const result = await operation(client, 'qbd.invoices.list', {
            query: { limit: 6, ...(cursor && { cursor }) }, fields: ['id', 'customer.fullName'],
        });
        const page = json(result);
        for (const record of page.data) {
            assert.deepEqual(Object.keys(record), ['id', 'customer.fullName']);
            ids.add(record.id);
        }
        cursor = page.nextCursor;
        assert.equal(result.content.some(({ text }) => text.includes('query.cursor')), Boolean(cursor));
        if (!cursor) break;
        assert.ok(pages < 10);
    }
    assert.equal(ids.size, json(await operation(client, 'qbd.invoices.list')).data.length);
});

test('cuts an answer, and gives the rest', async () => {
    const whole = json(await operation(await assistant('--max-bytes', '1000000'), 'qbd.invoices.list'));
    const client = await assistant('--max-bytes', '6000');
    let result = await operation(client, 'qbd.invoices.list');
    const read = json(result);
    let parts = 1;
    for (let id; (id = /read_more with id (\S+)\./.exec(result.content[1].text)?.[1]); ++parts) {
        result = await call(client, 'read_more', { id });
        assert.ok(Buffer.byteLength(result.content[0].text) <= 6000);
        read.data.push(...json(result).data);
    }
    assert.ok(parts > 2, `${parts} parts`);
    assert.deepEqual(read, whole);
    assert.match(failure(await call(client, 'read_more', { id: 'answer-77.1.0' })), /not any more/);
});

test('refuses to write', async () => {
    const client = await assistant();
    const found = json(await call(client, 'search_operations', { words: 'create customer' }));
    assert.deepEqual([found.operations[0].name, found.operations[0].allowed], ['qbd.customers.create', false]);
    await control('DELETE', 'requests');
    const told = failure(await operation(client, 'qbd.customers.create', { body: { name: 'Refused' } }));
    assert.match(told, /only reads/);
    assert.deepEqual(await control('GET', 'requests'), []);
});

test('writes when that is permitted', async () => {
    const client = await assistant('--allow-writes');
    const made = json(await operation(client, 'qbd.customers.create', { body: { name: 'Harbour Lights' } }));
    const read = json(await operation(client, 'qbd.customers.retrieve', { path: { id: made.id } }));
    assert.equal(read.name, 'Harbour Lights');
    const { tools } = await client.listTools();
    assert.equal(tools.find(({ name }) => name === 'call_operation').annotations.destructiveHint, true);
});

test('names what is wrong with a request', async () => {
    const client = await assistant('--allow-writes');
    const told = failure(
        await operation(client, 'qbd.invoices.create', {
            body: { customerId: '1', transactionDate: '2026-03-01', lines: [{ itemId: '2', rat: '1.00' }] },
        }),
    );
    assert.match(told, /Nothing was sent: lines\[0\]\.rat is not known here\. Did you mean rate\?/);
});

test("tells of the API's errors", async () => {
    const client = await assistant();
    const told = failure(await operation(client, 'qbd.invoices.retrieve', { path: { id: 'none' } }));
    assert.match(told, /^kind: not_found$/m);
    assert.match(told, /^request: \S+$/m);
});

test('tells when a write may have been made', async () => {
    const client = await assistant('--allow-writes', '--max-retries', '0');
    await control('POST', 'faults', { method: 'POST', path: '/v1/quickbooks-desktop/customers', end: 'reset' });
    const told = failure(await operation(client, 'qbd.customers.create', { body: { name: 'Perhaps' } }));
    assert.match(told, /Do not simply send it again/);
});

test('answers calls as they end', async () => {
    const client = await assistant();
    await control('POST', 'faults', { method: 'GET', path: '/v1/end-users', hold: true });
    const order = [];
    const held = operation(client, 'end_users.list').then((result) => order.push('held') && json(result));
    const page = json(await operation(client, 'qbd.customers.list', { query: { limit: 1 } }));
    order.push('quick');
    assert.equal(page.data.length, 1);
    await control('POST', 'release');
    assert.equal((await held).data.length, 1);
    assert.deepEqual(order, ['quick', 'held']);
});

test('gives up a call that is cancelled', async () => {
    const client = await assistant();
    await control('DELETE', 'requests');
    await control('POST', 'faults', { method: 'GET', path: '/v1/end-users', hold: true });
    const cancel = new AbortController();
    const held = operation(client, 'end_users.list', {}, { signal: cancel.signal });
    await until(async () => (await control('GET', 'requests')).length === 1);
    cancel.abort('no need');
    await assert.rejects(held, /no need/);
    assert.equal(json(await operation(client, 'end_users.list')).data.length, 1);
    await control('POST', 'release');
    await client.ping();
});

test('gives up the request of a call that is cancelled, and tells of a write', async () => {
    await control('DELETE', 'requests');
    await control('POST', 'faults', { method: 'POST', path: '/v1/quickbooks-desktop/customers', hold: true });
    const cancel = JSON.stringify({ jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId: 1 } });
    const write = async (to) => {
        await until(async () => (await control('GET', 'requests')).length === 1);
        to.write(cancel + '\n');
    };
    const { code, messages, told } = await talk(
        { text: greeting + callLine(1, 'qbd.customers.create', { body: { name: 'Cancelled' } }), more: write },
        { args: ['--allow-writes'] },
    );
    await control('POST', 'release');
    assert.equal(code, 0);
    assert.deepEqual(messages.map(({ id }) => id), [0]);
    assert.match(told, /qbd\.customers\.create may have been made/);
});

test('finishes the calls in flight when its input ends', async () => {
    const { code, messages } = await talk({ text: greeting + callLine(1, 'end_users.list') });
    assert.equal(code, 0);
    assert.deepEqual(messages.map(({ id }) => id), [0, 1]);
    assert.ok(!messages[1].result.isError);
});

test('reads a file as well as a pipe', async () => {
    const file = join(folder, 'input');
    writeFileSync(file, greeting + callLine(1, 'end_users.list').trimEnd());
    const fd = openSync(file, 'r');
    const { code, messages } = await talk({ fd });
    closeSync(fd);
    assert.equal(code, 0);
    assert.deepEqual(messages.map(({ id }) => id), [0, 1]);
});

test('writes to a file as well as to a pipe', async () => {
    const [from, to] = [join(folder, 'from'), join(folder, 'to')];
    writeFileSync(from, greeting + callLine(1, 'end_users.list'));
    const [input, output] = [openSync(from, 'r'), openSync(to, 'w')];
    const server = spawn(conductor, ['mcp'], { env, stdio: [input, output, 'inherit'] });
    const code = await new Promise((resolve) => server.on('close', resolve));
    closeSync(input);
    closeSync(output);
    assert.equal(code, 0);
    assert.equal(readFileSync(to, 'utf8').trim().split('\n').length, 2);
});

for (const name of ['SIGTERM', 'SIGINT'])
    test(`ends by ${name}, and tells of the call that it gave up`, async () => {
        await control('DELETE', 'requests');
        await control('POST', 'faults', { method: 'GET', path: '/v1/end-users', hold: true });
        const when = () => until(async () => (await control('GET', 'requests')).length === 1);
        const ended = await talk({ text: greeting + callLine(1, 'end_users.list') }, { signal: { name, when } });
        await control('POST', 'release');
        assert.deepEqual([ended.code, ended.by], [0, null]);
        assert.equal(ended.messages[1].result.isError, true);
        assert.match(ended.messages[1].result.content[0].text, /^kind: cancelled$/m);
    });

test('has nothing but messages on its output, and a code for each that is wrong', async () => {
    const batch = '[' + line(4, 'ping').trim() + ']\n';
    const { code, messages } = await talk(
        { text: 'nonsense\n' + line(1, 'tools/list') + greeting + line(2, 'resources/list') + batch },
        { args: ['--verbose'] },
    );
    assert.equal(code, 0);
    assert.deepEqual(messages.map((message) => message.error?.code), [-32700, -32600, undefined, -32601, -32600]);
});

test('does not begin without a key', async () => {
    const { CONDUCTOR_SECRET_KEY, ...without } = env;
    const server = spawn(conductor, ['mcp'], { env: without, stdio: ['pipe', 'pipe', 'pipe'] });
    let told = '';
    server.stderr.on('data', (bytes) => (told += bytes));
    const code = await new Promise((resolve) => server.on('close', resolve));
    assert.equal(code, 3);
    assert.match(told, /CONDUCTOR_SECRET_KEY/);
});
