import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { addressGroup, addressOf } from './client-address'

const request = (remoteAddress: string, forwarded?: string) =>
  ({ headers: { 'x-forwarded-for': forwarded }, socket: { remoteAddress } }) as unknown as IncomingMessage

test.each<[line: string, forwarded: string | undefined, proxies: number, address: string, because: string]>([
  ['203.0.113.9', undefined, 0, '203.0.113.9', 'nobody stands between'],
  ['203.0.113.9', '198.51.100.1', 0, '203.0.113.9', 'a header that nobody vouches for counts for nothing'],
  ['10.0.0.2', '1.2.3.4, 203.0.113.9', 1, '203.0.113.9', 'one proxy: what it saw itself, not what it was told'],
  ['10.0.0.2', '1.2.3.4, 203.0.113.9, 10.0.0.3', 2, '203.0.113.9', 'two proxies'],
  ['10.0.0.2', '203.0.113.9', 2, '203.0.113.9', 'two proxies, and the head was guarded before'],
  ['10.0.0.2', undefined, 1, '10.0.0.2', 'the proxy said nothing'],
])('%s forwarding %s behind %d proxies is %s: %s', (line, forwarded, proxies, address, _because) => {
  expect(addressOf(request(line, forwarded), proxies)).toBe(address)
})

test.each([
  ['203.0.113.9', '203.0.113.9'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8:1:2:ffff::1', '2001:db8:1:2::/64'],
  ['fe80::1%eth0', 'fe80::/64'],
  ['::1', '::/64'],
  ['<script>', 'unknown'],
  ['', 'unknown'],
])('%s counts as %s', (address, group) => {
  expect(addressGroup(address)).toBe(group)
})
