import { createHash } from 'node:crypto'

interface Said { status: number, headers: Record<string, string>, body: string }

const SECONDS = 10

/** An answer that is the same for everybody who speaks the language, for caches on the way to keep a while; 304 to who has it already. What went wrong is kept by nobody. */
export function shared({ status, headers, body }: Said, known: string | undefined): Said {
  if (status !== 200 || !body.startsWith('{"data"')) return { status, headers, body }
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`
  const said = { ...headers, etag, 'cache-control': `public, max-age=${SECONDS}`, vary: 'Accept, Accept-Language, Authorization, Cookie' }
  const has = known?.split(',').some((one) => one.trim().replace(/^W\//, '') === etag)
  return has ? { status: 304, headers: said, body: '' } : { status, headers: said, body }
}
