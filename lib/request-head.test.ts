import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { guardHead } from './request-head'

const guarded = (headers: Record<string, string>) => {
  const socket = new Socket()
  Object.defineProperty(socket, 'remoteAddress', { value: '203.0.113.7' })
  const request = Object.assign(new IncomingMessage(socket), { headers })
  guardHead(request, new ServerResponse(request))
  return request.headers
}
afterEach(() => { delete process.env.TRUST_PROXY })

test('what Next says to itself and what proxies say is taken out, and the address is the one at the other end', () => {
  expect(guarded({
    'x-middleware-subrequest': 'middleware', 'x-middleware-prefetch': '1', 'x-nextjs-data': '1', 'x-invoke-path': '/account', 'x-matched-path': '/a', 'x-now-route-matches': '1',
    'x-forwarded-host': 'evil.test', 'x-forwarded-proto': 'https', 'x-forwarded-for': '10.0.0.1', host: 'portal.test', 'next-action': 'abc',
  })).toEqual({ host: 'portal.test', 'next-action': 'abc', 'x-forwarded-for': '203.0.113.7' })
})

test('behind a proxy of ours its word holds', () => {
  process.env.TRUST_PROXY = '1'
  expect(guarded({ 'x-forwarded-host': 'portal.test', 'x-forwarded-for': '10.0.0.1, 198.51.100.4' })).toEqual({ 'x-forwarded-host': 'portal.test', 'x-forwarded-for': '198.51.100.4' })
})
