import { createServer, type Server } from 'node:net'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { problemWith } from './webhook-address'
import { postWebhook } from './webhook-post'

/** Counts whoever connects. */
const hits = { count: 0 }
let listener: Server
let port: number
beforeAll(async () => {
  process.env.AUTH_SECRET ??= 'a secret of the tests, long enough to be one'
  listener = createServer((socket) => { hits.count += 1; socket.destroy() }).listen(0)
  await new Promise((listening) => listener.once('listening', listening))
  port = (listener.address() as AddressInfo).port
})
afterAll(() => { listener.close() })

const found = (...addresses: string[]) => async () => addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
const delivery = (url: string) => ({ id: 'delivery_1', payload: '{}', attempts: 1, webhookId: 'webhook_1', url, secretNumber: 1, secretUntil: null })

const PRIVATE = [
  '127.0.0.1', '0', '0.0.0.0', '2130706433', '0x7f.1', '0x7f000001', '017700000001', '127.1', '127.0.0.1.', '169.254.169.254', '10.0.0.1', '10.255.255.255', '172.16.0.1', '172.31.255.255', '192.168.0.1',
  '100.64.0.1', '192.0.0.1', '192.0.2.1', '198.18.0.1', '198.51.100.1', '203.0.113.1', '224.0.0.1', '240.0.0.1', '255.255.255.255',
  '[::1]', '[::]', '[::ffff:7f00:1]', '[::ffff:127.0.0.1]', '[::127.0.0.1]', '[64:ff9b::7f00:1]', '[2002:7f00:1::]', '[2001:0:7f00:1::]', '[fe80::1]', '[fc00::1]', '[fd12:3456::1]', '[ff02::1]', '[2001:db8::1]',
]
test.each(PRIVATE.map((host) => `https://${host}/hook`))('%s is refused when it is saved and when something would be sent, and nobody is asked', async (url) => {
  expect(await problemWith(url, found('93.184.216.34'))).toMatch(/everybody can reach/)
  expect(await postWebhook()(delivery(url), 1)).toMatchObject({ status: null, problem: expect.stringMatching(/everybody can reach/) })
})

test.each([
  ['file:///etc/passwd', /https/], ['gopher://example.org/', /https/], ['data:text/plain,x', /https/], ['http://example.org/', /https/], ['ftp://example.org/', /https/],
  ['https://a@example.org/', /name and password/], ['https://a:b@127.0.0.1/', /name and password/], ['https://example.org@127.0.0.1/', /name and password/],
  ['https://example.org:6379/', /port 443/], ['https://example.org:80/', /port 443/], ['https://example.org:22/', /port 443/],
  ['', /no web address/], ['example.org', /no web address/], ['https://', /no web address/], ['https://exa mple.org/', /no web address/], ['https://[::1', /no web address/],
])('%s is refused', async (url, why) => {
  expect(await problemWith(url, found('93.184.216.34'))).toMatch(why)
  expect(await postWebhook()(delivery(url), 1)).toMatchObject({ status: null, problem: expect.stringMatching(why) })
})

test('a name is refused when any of its addresses is not public, or it has none', async () => {
  const url = 'https://example.org/hook'
  expect(await problemWith(url, found('93.184.216.34'))).toBeNull()
  expect(await problemWith(url, found('93.184.216.34', '2606:2800:220:1::1'))).toBeNull()
  for (const addresses of [['127.0.0.1'], ['93.184.216.34', '10.0.0.1'], ['::ffff:a00:1'], ['93.184.216.34', '::1'], ['fe80::1%eth0']]) {
    expect(await problemWith(url, found(...addresses)), addresses.join()).toMatch(/everybody can reach/)
  }
  expect(await problemWith(url, found())).toMatch(/no server/)
  expect(await problemWith(url, async () => { throw new Error('ENOTFOUND') })).toMatch(/no server/)
})

test('a name that is public when it is saved and private when something is sent reaches nobody', async () => {
  const answers = [['93.184.216.34'], ['127.0.0.1'], ['127.0.0.1', '93.184.216.34']]
  const rebinding = async () => (answers.shift() ?? []).map((address) => ({ address, family: 4 }))
  const url = 'https://rebinding.example/'
  expect(await problemWith(url, rebinding)).toBeNull()
  for (let times = 0; times < 2; times++) {
    expect(await postWebhook(rebinding)(delivery(url), 1)).toMatchObject({ status: null, problem: expect.stringMatching(/NOT_PUBLIC/) })
  }
  expect(hits.count).toBe(0)
  const reached = await postWebhook(found('127.0.0.1'))({ ...delivery(`https://localhost:${port}/`) }, 1)
  expect(reached).toMatchObject({ status: null, problem: expect.stringMatching(/port 443/) })
  expect(hits.count).toBe(0)
})
