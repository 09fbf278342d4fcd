import type { IncomingMessage } from 'node:http'
import { isIPv4 } from 'node:net'
import ipaddr from 'ipaddr.js'

/**
 * Where a request comes from. Behind proxies of ours (`TRUST_PROXY`: how many) what the outermost of them saw; else the
 * other end of the line, whatever X-Forwarded-For says. Of a head that was guarded before (request-head.ts) the one address that is left there.
 */
export function addressOf(request: Pick<IncomingMessage, 'headers' | 'socket'>, proxies = Number(process.env.TRUST_PROXY ?? 0)): string {
  const line = request.socket.remoteAddress ?? ''
  const forwarded = String(request.headers['x-forwarded-for'] ?? '').split(',').map((part) => part.trim()).filter(Boolean)
  return (proxies > 0 ? forwarded.at(-proxies) ?? forwarded[0] : undefined) ?? line
}

/** Addresses that count as one for limits: an IPv4 address, an IPv6 network of /64; `unknown` for what is no address. */
export function addressGroup(address: string): string {
  if (isIPv4(address)) return address
  if (!ipaddr.isValid(address)) return 'unknown'
  const parsed = ipaddr.process(address)
  if (parsed.kind() === 'ipv4') return parsed.toString()
  return `${ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toNormalizedString().split('%')[0]}/64`).toString()}/64`
}
