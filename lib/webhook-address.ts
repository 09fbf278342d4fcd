import { lookup as askNames, type LookupAddress, type LookupOptions } from 'node:dns'
import { promisify } from 'node:util'
import ipaddr from 'ipaddr.js'

/** Finds the addresses of a name. */
export type Resolve = (name: string) => Promise<LookupAddress[]>
const askAll: Resolve = (name) => promisify(askNames)(name, { all: true })

const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3')

/** Whether an IP address is one that everybody can reach: none of this machine, of a network behind it, or that stands for another. */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address) // ::ffff:127.0.0.1 is 127.0.0.1
  return parsed.range() === 'unicast' && (parsed instanceof ipaddr.IPv4 || parsed.match(GLOBAL_IPV6))
}

/** Whether whoever runs the portal allows webhooks to this origin as it stands, by WEBHOOK_ORIGINS: inside their own network, or in a test. */
const isAllowed = ({ origin }: URL) => (process.env.WEBHOOK_ORIGINS ?? '').split(/[\s,]+/).includes(origin)

const NOT_PUBLIC = 'This is not an address that everybody can reach: webhooks go to public servers only.'

/** Why nothing may be sent to an address, as far as it says so itself; null when it may. */
export function plainProblem(url: string): string | null {
  if (!URL.canParse(url)) return 'This is no web address.'
  const address = new URL(url)
  if (isAllowed(address)) return null
  if (address.protocol !== 'https:') return 'A webhook has an address that begins with https://.'
  if (address.username || address.password) return 'Leave the name and password out of the address: what is sent is signed.'
  if (address.port !== '') return 'A webhook is reached at port 443.'
  const host = address.hostname.replace(/^\[|\]$/g, '')
  return ipaddr.isValid(host) && !isPublic(host) ? NOT_PUBLIC : null
}

/** The same after looking its name up. */
export async function problemWith(url: string, resolve: Resolve = askAll): Promise<string | null> {
  const problem = plainProblem(url)
  if (problem !== null) return problem
  const address = new URL(url)
  if (isAllowed(address)) return null
  const found = await resolve(address.hostname.replace(/^\[|\]$/g, '')).catch(() => [])
  if (found.length === 0) return 'There is no server of this name.'
  return found.every((one) => isPublic(one.address)) ? null : NOT_PUBLIC
}

type Answer = (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void

/** What a connection to an address asks for its IP: looked up once, refused unless all that is found is public, and connected to as it was found. Undefined where the origin is allowed as it stands. */
export const publicLookup = (address: URL, resolve: Resolve = askAll) => (isAllowed(address) ? undefined : (name: string, { all }: LookupOptions, answer: Answer) => {
  resolve(name).then((found) => {
    const [first] = found
    if (!first || !found.every((one) => isPublic(one.address))) throw Object.assign(new Error(NOT_PUBLIC), { code: 'NOT_PUBLIC' })
    return all ? answer(null, found) : answer(null, first.address, first.family)
  }).catch((error: NodeJS.ErrnoException) => answer(error, []))
})
