import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { lastExport } from '../../../lib/nightly-export'

/** The archive of all that is public, as it was made last night. */
export async function GET(): Promise<Response> {
  const last = await lastExport()
  if (!last) return new Response('It is being made: come back in a minute.', { status: 503, headers: { 'retry-after': '60', 'content-type': 'text/plain; charset=utf-8' } })
  return new Response(Readable.toWeb(createReadStream(last.path)) as ReadableStream, {
    headers: {
      'content-type': 'application/zip', 'content-length': String(last.bytes), 'last-modified': new Date(last.madeAt).toUTCString(), 'cache-control': 'public, max-age=600',
      'content-disposition': `attachment; filename="tributary-${new Date(last.madeAt).toISOString().slice(0, 10)}.zip"`,
    },
  })
}
