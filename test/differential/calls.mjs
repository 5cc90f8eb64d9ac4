// Makes the calls of a list with the official client for Node.js:
//   node calls.mjs BASE_URL KEY CALLS.json

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
for (const call of JSON.parse(readFileSync(list, 'utf8'))) {
    const [scope, resource, method] = (call.operation ?? '').split('.');
    if (scope !== 'qbd' || method === undefined) // qbd.health_check is above
        continue;
    const official = client.qbd[camelCase(resource)];
    const params = (call) => ({ conductorEndUserId: 'end_usr_1', ...call.params });
    operations[call.operation] = call.id
        ? (call, options) => official[camelCase(method)](call.id, params(call), options)
        : (call, options) => official[camelCase(method)](params(call), options);
}

for (const [index, call] of JSON.parse(readFileSync(list, 'utf8')).entries()) {
    const options = { headers: { ...call.headers, 'X-Call': String(index) } };
    if (call.query)
        options.query = call.query;
    try {
        await operations[call.operation](call, options);
    } catch (error) {
        // What the server thinks of the request is not the question here; only that it got one.
        if (!(error instanceof Conductor.APIError) || error.status === undefined)
            throw error;
    }
}
