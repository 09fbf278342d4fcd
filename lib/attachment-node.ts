import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { attachmentById } from '../db/attachments/attachment-by-id'
import { kindOf } from '../db/ids'
import { codes, isCode } from '../graphql/errors'
import { takeIn, type Told } from './attachment-request'
import { open } from './attachment-store'
import { addressOf } from './client-address'
import { asError, headOf } from './graphql-error'
import { bodyOf } from './graphql-node'
import { ownPath } from './own-path'
import { portal } from './portal'

const SLOW = 25_000

/** Takes in a file by POST, or takes one away: says so in JSON, and leads a browser's form back to where it stood. */
export async function serveUpload(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const header = (name: string) => { const value = request.headers[name]; return Array.isArray(value) ? value.join(', ') : value }
  try {
    if (request.method !== 'POST') return answer(response, 405, { allow: 'POST' }, { message: 'Send a form by POST.' })
    const { form, ...told } = await takeIn({ method: 'POST', search: '', address: addressOf(request), header, body: (most) => bodyOf(request, most, SLOW) })
    const path = form?.get('path')
    if (typeof path === 'string' && header('accept')?.includes('text/html')) return backTo(response, ownPath(path), form?.get('comment'), told)
    answer(response, told.status, {}, told)
  } catch (error) {
    const requestId = randomUUID()
    const said = asError(error, requestId)
    const code = said.extensions?.code
    if (code === 'INTERNAL_SERVER_ERROR') portal().log.error({ err: error, requestId }, 'A file could not be taken in.')
    const head = headOf(error)
    answer(response, head.status ?? (isCode(code) ? codes[code] : 500), head.headers ?? {}, { code, message: said.message, requestId })
  } finally {
    if (!request.complete) request.resume()
  }
}

function backTo(response: ServerResponse, path: string, comment: unknown, { status, code }: Omit<Told, 'form'>) {
  const outcome = status === 413 ? 'TOO_LARGE' : status === 415 ? 'WRONG_KIND' : code ?? 'DONE'
  const place = path.split(/[?#]/, 1)[0]
  const commentId = typeof comment === 'string' && kindOf(comment) === 'comment' ? comment : null
  const location = commentId ? `${place}?comment=${commentId}&file=${outcome}#${outcome === 'DONE' ? commentId : 'conversation'}` : `${place}?file=${outcome}#attachments`
  response.writeHead(303, { location, 'cache-control': 'no-store' }).end()
}

function answer(response: ServerResponse, status: number, headers: Record<string, string>, body: object) {
  if (response.destroyed) return
  response.writeHead(status, { ...headers, 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...(status === 413 && { connection: 'close' }) }).end(JSON.stringify(body))
}

/** Sends a file as what it is and nothing else: nothing in it runs, and only an image stands in a page. */
export async function serveAttachment(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const id = path.slice('/attachments/'.length)
  const [file] = kindOf(id) === 'attachment' ? await attachmentById(portal().db, { attachmentId: id }) : []
  if (!file || (request.method !== 'GET' && request.method !== 'HEAD')) return answer(response, file ? 405 : 404, {}, { message: 'There is no such file.' })
  const shown = file.mediaType.startsWith('image/') ? 'inline' : 'attachment'
  response.writeHead(200, {
    'content-type': file.mediaType, 'content-length': file.size, 'x-content-type-options': 'nosniff', 'cache-control': 'public, max-age=31536000, immutable',
    'content-security-policy': "default-src 'none'; sandbox", 'cross-origin-resource-policy': 'same-origin',
    'content-disposition': `${shown}; filename*=UTF-8''${encodeURIComponent(file.name).replaceAll("'", '%27')}`,
  })
  if (request.method === 'HEAD') response.end()
  else await pipeline(open(id), response)
}
