import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { secretOf } from './webhook-secret'
import { postWebhook } from './webhook-post'
import { webhookReceiver } from './testing/webhook-receiver'

const NOW = Date.now()
let receiver: Awaited<ReturnType<typeof webhookReceiver>>
const answers: Record<string, () => [number, Record<string, string>, string]> = {
  '{"n":1}': () => [200, {}, 'ok'], '{"n":2}': () => [302, { location: '/elsewhere' }, ''], '{"n":3}': () => [200, {}, 'x'.repeat(10_000_000)], '{"n":4}': () => [410, {}, ''],
}
beforeAll(async () => {
  process.env.AUTH_SECRET ??= 'a secret of the tests, long enough to be one'
  receiver = await webhookReceiver(({ body }, response) => {
    const [status, headers, text] = answers[body]?.() ?? [500, {}, '']
    response.writeHead(status, headers).end(text)
  })
})
afterAll(() => receiver.close())

const send = (payload: string, change: object = {}) => postWebhook()({ id: 'delivery_1', payload, attempts: 1, webhookId: 'webhook_1', url: receiver.url, secretNumber: 2, secretUntil: null, ...change }, NOW)
const last = () => receiver.received.at(-1) ?? { headers: {}, body: '', id: '' }
const checks = (number: number, { headers, body } = last()) => new Webhook(secretOf('webhook_1', number)).verify(body, headers as Record<string, string>)

test('what is sent is signed as Standard Webhooks checks it; altered, old or by another secret it is refused', async () => {
  expect(await send('{"n":1}')).toMatchObject({ status: 200, problem: null })
  expect(last().id).toBe('delivery_1')
  expect(checks(2)).toEqual({ n: 1 })
  const { headers } = last()
  for (const altered of [{ headers, body: '{"n":2}' }, { headers: { ...headers, 'webhook-timestamp': String(Math.floor(NOW / 1_000) - 301) }, body: '{"n":1}' }, { headers: { ...headers, 'webhook-id': 'other' }, body: '{"n":1}' }]) {
    expect(() => checks(2, { ...altered, id: '' })).toThrow()
  }
  expect(() => checks(1)).toThrow()
  expect(() => checks(3)).toThrow()
})

test('for a day after a secret was replaced both check, and after it the new one alone', async () => {
  await send('{"n":1}', { secretUntil: NOW + 1 })
  expect([checks(2), checks(1)]).toEqual([{ n: 1 }, { n: 1 }])
  await send('{"n":1}', { secretUntil: NOW })
  expect(() => checks(1)).toThrow()
})

test('a redirect is not followed, a long answer is not read to its end, and a broken line is said', async () => {
  expect(await send('{"n":2}')).toMatchObject({ status: 302 })
  expect(receiver.received.filter(({ body }) => body === '{"n":2}')).toHaveLength(1)
  expect(await send('{"n":3}')).toMatchObject({ status: 200 })
  expect(await send('{"n":4}')).toMatchObject({ status: 410 })
  const { url } = receiver
  receiver.close()
  process.env.WEBHOOK_ORIGINS = receiver.origin
  expect(await send('{"n":1}', { url })).toMatchObject({ status: null, problem: expect.stringMatching(/ECONNREFUSED/) })
})
