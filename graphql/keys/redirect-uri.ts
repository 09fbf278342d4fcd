import { refused, type Refused } from '../../db/acts/refusal'

const MOST = 10
const LONGEST = 500
const SAME_MACHINE = new Set(['127.0.0.1', '[::1]', 'localhost'])

/** What is wrong with where an app wants to be led back to. Null: nothing. */
export function redirectProblem(uris: readonly string[]): Refused | null {
  if (uris.length < 1 || uris.length > MOST) return refused('INVALID', `Give 1 to ${MOST} addresses to lead back to.`, 'redirectUris')
  const bad = uris.find((uri) => !isRedirect(uri))
  return bad === undefined ? null : refused('INVALID', `Nobody can be led back to «${bad.slice(0, 100)}»: give an https address, an http one of the same machine, or a scheme of your own with a dot in it, without a part behind #.`, 'redirectUris')
}

/** An address that a code may be sent to: https, http to the same machine, or an app's own scheme (a name of a domain turned round). */
function isRedirect(uri: string): boolean {
  if (uri.length > LONGEST || /[^\x21-\x7e]|[#<>"\\^`{|}]/.test(uri) || !URL.canParse(uri)) return false
  const { protocol, hostname, username, password } = new URL(uri)
  if (username || password) return false
  if (protocol === 'https:') return hostname !== ''
  if (protocol === 'http:') return SAME_MACHINE.has(hostname)
  return /^[a-z][a-z0-9+-]*(\.[a-z0-9+-]+)+:$/.test(protocol)
}
