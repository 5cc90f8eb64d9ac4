// Makes the calls of a list with the official client for Node.js:
//   node calls.mjs BASE_URL KEY CALLS.json
// or, without a list, prints those operations of ABSENT.json that the client does have:
//   node calls.mjs BASE_URL KEY --present ABSENT.json

import { readFileSync } from 'node:fs';
import Conductor from 'conductor-node';

const [baseURL, apiKey, list] = process.argv.slice(2);
const client = new Conductor({ baseURL, apiKey, maxRetries: 0 });

const operations = {
    'end_users.create': (call, options) => client.endUsers.create(call.body, options),
    'end_users.list': (call, options) => client.endUsers.list(options),
    'end_users.retrieve': (call, options) => client.endUsers.retrieve(call.id, options),
    'end_users.delete_': (call, options) => client.endUsers.delete(call.id, options),
    'end_users.passthrough': (call, options) =>
        client.endUsers.passthrough(call.id, call.integrationSlug, call.body, options),
    'auth_sessions.create': (call, options) => client.authSessions.create(call.body, options),
    'qbd.health_check': (call, options) => client.qbd.healthCheck({ conductorEndUserId: call.id }, options),
};
for (const method of ['get', 'post', 'put', 'patch', 'delete'])
    operations[method] = (call, options) => client[method](call.path, { ...options, body: call.body });


// The operations on a company have the same names, but for case and what C++ reserves.
const camelCase = (name) => name.replace(/_+([a-z0-9]|$)/g, (_, letter) => letter.toUpperCase());
const official = (operation) => {
    const [, resource, method] = operation.split('.').map(camelCase);
    return client.qbd[resource]?.[method]?.bind(client.qbd[resource]);
};

if (list === '--present') {
    const absent = JSON.parse(readFileSync(process.argv[5], 'utf8'));
    console.log(absent.filter((operation) => official(operation) !== undefined).join(' '));
    process.exit();
}

const find = (operation) => {
    if (operation in operations)
        return operations[operation];
    const call = official(operation);
    const params = ({ params }) => ({ conductorEndUserId: 'end_usr_1', ...params });
    return (sample, options) =>
        sample.id ? call(sample.id, params(sample), options) : call(params(sample), options);
};

for (const [index, call] of JSON.parse(readFileSync(list, 'utf8')).entries()) {
    const options = { headers: { ...call.headers, 'X-Call': String(index) } };
    if (call.query)
        options.query = call.query;
    try {
        await find(call.operation)(call, options);
    } catch (error) {
        // What the server thinks of the request is not the question here; only that it got one.
        if (!(error instanceof Conductor.APIError) || error.status === undefined)
            throw error;
    }
}
