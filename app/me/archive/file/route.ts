import { Readable } from 'node:stream'
import { archiveHere } from '../../../../lib/own-archive'

/** The viewer's own archive. Bound to who is signed in here: there is no link that could be passed on. */
export async function GET(): Promise<Response> {
  const archive = await archiveHere()
  if (archive === null) return new Response(null, { status: 303, headers: { location: '/sign-in?return=/me/archive' } })
  if ('waitSeconds' in archive) return new Response('Wait a minute.', { status: 429, headers: { 'retry-after': String(archive.waitSeconds), 'content-type': 'text/plain; charset=utf-8' } })
  return new Response(Readable.toWeb(Readable.from(archive.pieces)) as ReadableStream, {
    headers: { 'content-type': 'application/zip', 'content-disposition': `attachment; filename="${archive.name}"`, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' },
  })
}
