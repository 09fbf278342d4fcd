import { createHash } from 'node:crypto'

/** What is said to a request, with the headers of its own. */
export interface Headed { status: number, headers: Iterable<[string, string]>, body: string }

const SECONDS = 10

/** An answer that is the same for everybody who speaks the language, for caches on the way to keep a while; 304 to who has it already. What went wrong is kept by nobody. */
export function shared({ status, headers, body }: Headed, known: string | undefined): Headed {
  if (status !== 200 || !body.startsWith('{"data"')) return { status, headers, body }
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`
  const said: [string, string][] = [...headers, ['etag', etag], ['cache-control', `public, max-age=${SECONDS}`], ['vary', 'Accept, Accept-Language, Authorization, Cookie']]
  const has = known?.split(',').some((one) => one.trim().replace(/^W\//, '') === etag)
  return has ? { status: 304, headers: said, body: '' } : { status, headers: said, body }
}
