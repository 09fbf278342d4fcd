import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { isAway } from '../../../lib/away'
import { communityArchive } from '../../../lib/community-export'
import { lastExport } from '../../../lib/nightly-export'

const plain = (status: number, text: string, seconds?: number) => (
  new Response(text, { status, headers: { ...(seconds && { 'retry-after': String(seconds) }), 'content-type': 'text/plain; charset=utf-8' } })
)

/** The archive of all that is public, as it was made last night; with `community`, of what is public of that community, made when it is asked for and at most once a day. */
export async function GET(request: Request): Promise<Response> {
  const slug = new URL(request.url).searchParams.get('community')
  return slug === null ? sent(await lastExport(), 'tributary') : ofCommunity(slug)
}

async function ofCommunity(slug: string): Promise<Response> {
  try {
    const archive = await communityArchive(slug)
    return archive ? sent(archive, slug) : plain(404, 'There is no such community.')
  } catch (error) {
    if (isAway(error)) return plain(503, 'Our memory does not answer just now: try again in a few seconds.', 5)
    throw error
  }
}

function sent(archive: { path: string, bytes: number, madeAt: number } | null, name: string): Response {
  if (!archive) return plain(503, 'It is being made: come back in a minute.', 60)
  const { path, bytes, madeAt } = archive
  return new Response(Readable.toWeb(createReadStream(path)) as ReadableStream, {
    headers: {
      'content-type': 'application/zip', 'content-length': String(bytes), 'last-modified': new Date(madeAt).toUTCString(), 'cache-control': 'public, max-age=600',
      'content-disposition': `attachment; filename="${name}-${new Date(madeAt).toISOString().slice(0, 10)}.zip"`,
    },
  })
}
