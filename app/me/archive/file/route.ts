import { Readable } from 'node:stream'
import { isAway } from '../../../../lib/away'
import { archiveHere } from '../../../../lib/own-archive'

const plain = (status: number, text: string, seconds: number) => new Response(text, { status, headers: { 'retry-after': String(seconds), 'content-type': 'text/plain; charset=utf-8' } })

/** The viewer's own archive. Bound to who is signed in here: there is no link that could be passed on. */
export async function GET(): Promise<Response> {
  const archive = await archiveHere().catch((error: unknown) => {
    if (isAway(error)) return 'AWAY' as const
    throw error
  })
  if (archive === 'AWAY') return plain(503, 'Our memory does not answer just now: try again in a few seconds.', 5)
  if (archive === null) return new Response(null, { status: 303, headers: { location: '/sign-in?return=/me/archive' } })
  if ('waitSeconds' in archive) return plain(429, 'That was often: wait a little.', archive.waitSeconds)
  return new Response(Readable.toWeb(archive.stream) as ReadableStream, {
    headers: {
      'content-type': 'application/zip', 'content-length': String(archive.bytes), 'content-disposition': `attachment; filename="${archive.name}"`,
      'cache-control': 'no-store', 'x-content-type-options': 'nosniff',
    },
  })
}
