// SPDX-License-Identifier: GPL-3.0-or-later
// The official clients of the four providers, unchanged, against `cloudgreetd stand-ins`: what they send is understood, what
// they get is what they expect, and webhooks signed on one side verify on the other.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import http from 'node:http';
import { after, before, test } from 'node:test';
import { google } from 'googleapis';
import OpenAI from 'openai';
import Stripe from 'stripe';
import Telnyx from 'telnyx';

let house, env, origin, hooks, listener;
const waiting = [];

/// The next webhook that fits, or one that already came.
async function hook(fits) {
    for (let tries = 0; tries < 100; ++tries) {
        const found = hooks.findIndex(fits);
        if (found >= 0)
            return hooks.splice(found, 1)[0];
        await new Promise(resolve => { waiting.push(resolve); setTimeout(resolve, 100); });
    }
    throw new Error('the webhook did not come within ten seconds');
}

async function control(path, body) {
    const answer = await fetch(`${origin}/_control${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    assert.ok(answer.ok, `${path}: ${await answer.clone().text()}`);
    return answer.json();
}

const refused = (promise, fits) => assert.rejects(promise, error => { assert.ok(fits(error), `${error.status} ${error.code} ${error.message}`); return true; });

before(async () => {
    house = spawn(process.env.CLOUDGREETD ?? 'cloudgreetd', ['stand-ins'], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = await once(house.stdout, 'data');
    env = JSON.parse(line.toString());
    origin = new URL(env.TELNYX_API_URL).origin;
    hooks = [];
    listener = http.createServer((request, reply) => {
        let body = '';
        request.on('data', data => body += data);
        request.on('end', () => {
            hooks.push({ path: request.url, headers: request.headers, body });
            reply.end();
            waiting.splice(0).forEach(resolve => resolve());
        });
    }).listen(0, '127.0.0.1');
    await once(listener, 'listening');
    const here = `http://127.0.0.1:${listener.address().port}`;
    await control('/webhook_url', { telnyx: `${here}/telnyx`, stripe: `${here}/stripe`, google: `${here}/google` });
});

after(() => {
    listener?.close();
    listener?.closeAllConnections?.();
    house?.kill();
});

const model = 'gpt-4o-mini';
const openai = () => new OpenAI({ apiKey: env.OPENAI_API_KEY, baseURL: env.OPENAI_BASE_URL, maxRetries: 2 });
const say = content => [{ role: 'user', content }];

test('openai: a reply, whole', async () => {
    const reply = await openai().chat.completions.create({ model, messages: say('hi') });
    assert.equal(reply.choices[0].message.content, 'You said: hi');
    assert.ok(reply.usage.total_tokens > 0);
});
test('openai: a reply, streamed', async () => {
    let said = '';
    for await (const piece of await openai().chat.completions.create({ model, stream: true, messages: say('hi there') }))
        said += piece.choices[0]?.delta?.content ?? '';
    assert.equal(said, 'You said: hi there');
});
test('openai: a tool is called and its answer heard', async () => {
    let seen;
    const tool = { type: 'function', function: { name: 'look', parameters: { type: 'object', properties: {} }, parse: JSON.parse, function: async given => { seen = given.a; return 'seen'; } } };
    const run = openai().chat.completions.runTools({ model, messages: say('call look {"a":1}'), tools: [tool] });
    assert.equal(await run.finalContent(), 'The tool answered: seen');
    assert.equal(seen, 1);
});
test('openai: 429 is tried again, a wrong key is not', async () => {
    await control('/faults', { provider: 'openai', status: 429, count: 1 });
    assert.equal((await openai().chat.completions.create({ model, messages: say('hi') })).choices.length, 1);
    await refused(new OpenAI({ apiKey: 'wrong', baseURL: env.OPENAI_BASE_URL }).models.list(), error => error.status === 401 && error.code === 'invalid_api_key');
});

const stripe = () => {
    const { hostname, port } = new URL(env.STRIPE_API_URL);
    return new Stripe(env.STRIPE_API_KEY, { host: hostname, port, protocol: 'http' });
};
test('stripe: customer, invoice item under a key, list', async () => {
    const client = stripe(), customer = await client.customers.create({ email: 'a@example.com', metadata: { firm: '1' } });
    assert.match(customer.id, /^cus_/);
    const wish = { customer: customer.id, amount: 500, currency: 'usd', metadata: { booking_id: 'b' } };
    const first = await client.invoiceItems.create(wish, { idempotencyKey: 'booking-b' });
    const again = await client.invoiceItems.create(wish, { idempotencyKey: 'booking-b' });
    assert.equal(first.id, again.id);
    assert.equal((await client.invoiceItems.list({ customer: customer.id }).autoPagingToArray({ limit: 10 })).length, 1);
    await refused(client.invoiceItems.create({ ...wish, amount: 700 }, { idempotencyKey: 'booking-b' }), error => error.type === 'StripeIdempotencyError');
});
test('stripe: meter event and its cancellation', async () => {
    const client = stripe(), customer = await client.customers.create({});
    const event = await client.billing.meterEvents.create({ event_name: 'bookings', payload: { stripe_customer_id: customer.id, value: '1' }, identifier: 'meter-1' });
    assert.equal(event.identifier, 'meter-1');
    assert.equal((await client.billing.meterEventAdjustments.create({ event_name: 'bookings', type: 'cancel', cancel: { identifier: 'meter-1' } })).type, 'cancel');
});
test('stripe: a checkout session has its page', async () => {
    const client = stripe(), customer = await client.customers.create({});
    const session = await client.checkout.sessions.create({ mode: 'subscription', customer: customer.id, line_items: [{ price: 'price_1', quantity: 1 }], success_url: 'https://example.com/done' });
    assert.match(session.url, /^http/);
});
test('stripe: an unknown parameter is refused', async () => {
    await refused(stripe().customers.create({ foo: 1 }), error => error.type === 'StripeInvalidRequestError' && error.code === 'parameter_unknown');
});
test('stripe: our webhook passes its verification, a changed one does not', async () => {
    await control('/stripe/event', { type: 'invoice.paid', object: { id: 'in_1' } });
    const { body, headers } = await hook(one => one.path === '/stripe');
    const signature = headers['stripe-signature'];
    assert.equal(stripe().webhooks.constructEvent(body, signature, env.STRIPE_WEBHOOK_SECRET).type, 'invoice.paid');
    assert.throws(() => stripe().webhooks.constructEvent(body.replace('in_1', 'in_2'), signature, env.STRIPE_WEBHOOK_SECRET));
});

const telnyx = () => new Telnyx({ apiKey: env.TELNYX_API_KEY, publicKey: env.TELNYX_PUBLIC_KEY, baseURL: env.TELNYX_API_URL });
const ours = '+15551239999', theirs = '+15551230000';
async function ringing() {
    hooks.length = 0;
    await control('/call', { from: theirs, to: ours, says: [] });
    const rung = await hook(one => one.path === '/telnyx' && JSON.parse(one.body).data.event_type === 'call.initiated');
    return { ...rung, leg: JSON.parse(rung.body).data.payload.call_control_id };
}
test('telnyx: our webhook passes its verification, a changed one does not', async () => {
    const { body, headers } = await ringing();
    assert.equal((await telnyx().webhooks.unwrap(body, { headers })).data.event_type, 'call.initiated');
    await assert.rejects(async () => telnyx().webhooks.unwrap(body.replace('parked', 'parket'), { headers }));
});
test('telnyx: answer, speak, hang up; what is incomplete is refused', async () => {
    const { leg } = await ringing(), client = telnyx();
    assert.equal((await client.calls.actions.answer(leg, {})).data.result, 'ok');
    assert.equal((await client.calls.actions.speak(leg, { payload: 'hi', voice: 'AWS.Polly.Joanna-Neural' })).data.result, 'ok');
    await refused(client.calls.actions.speak(leg, { payload: 'hi' }), error => error.status === 422);
    assert.equal((await client.calls.actions.hangup(leg, {})).data.result, 'ok');
});
test('telnyx: a text, and the numbers', async () => {
    const client = telnyx();
    assert.equal((await client.messages.send({ from: ours, to: theirs, text: 'x' })).data.to[0].status, 'queued');
    const numbers = [];
    for await (const number of client.phoneNumbers.list())
        numbers.push(number.phone_number);
    assert.ok(numbers.includes(ours), numbers.join(' '));
});

test('google: consent with PKCE, events, free/busy, refresh', async () => {
    const auth = new google.auth.OAuth2({ clientId: env.GOOGLE_CLIENT_ID, clientSecret: env.GOOGLE_CLIENT_SECRET, redirectUri: 'http://127.0.0.1:9/callback',
        endpoints: { oauth2AuthBaseUrl: env.GOOGLE_AUTH_URL, oauth2TokenUrl: env.GOOGLE_TOKEN_URL, oauth2RevokeUrl: env.GOOGLE_REVOKE_URL } });
    const verifier = await auth.generateCodeVerifierAsync();
    await control('/google/consent', { auto: 'allow' });
    const page = await fetch(auth.generateAuthUrl({ access_type: 'offline', scope: ['https://www.googleapis.com/auth/calendar'], state: 's',
        code_challenge: verifier.codeChallenge, code_challenge_method: 'S256' }), { redirect: 'manual' });
    const back = new URL(page.headers.get('location'));
    assert.equal(back.searchParams.get('state'), 's');
    const { tokens } = await auth.getToken({ code: back.searchParams.get('code'), codeVerifier: verifier.codeVerifier });
    assert.ok(tokens.refresh_token);
    auth.setCredentials(tokens);

    const calendar = google.calendar({ version: 'v3', auth, rootUrl: `${origin}/google/` });
    const visit = { id: 'abcde12345', summary: 'Visit', start: { dateTime: '2027-08-25T15:00:00-04:00' }, end: { dateTime: '2027-08-25T16:00:00-04:00' } };
    assert.equal((await calendar.events.insert({ calendarId: 'primary', requestBody: visit })).data.status, 'confirmed');
    await refused(calendar.events.insert({ calendarId: 'primary', requestBody: visit }), error => Number(error.code) === 409 || error.status === 409);
    const busy = await calendar.freebusy.query({ requestBody: { timeMin: '2027-08-25T00:00:00Z', timeMax: '2027-08-26T00:00:00Z', items: [{ id: 'primary' }] } });
    assert.equal(busy.data.calendars.primary.busy.length, 1);
    assert.equal((await calendar.events.list({ calendarId: 'primary' })).data.items.length, 1);
    await control('/google/expire', { access: true });
    auth.setCredentials({ refresh_token: tokens.refresh_token });
    assert.equal((await calendar.calendarList.list()).data.items.length, 1);
    assert.equal((await calendar.events.delete({ calendarId: 'primary', eventId: visit.id })).status, 204);
});
