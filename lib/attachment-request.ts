import { createHash } from 'node:crypto'
import { isRefused, type Refused, type RefusalCode } from '../db/acts/refusal'
import { newId } from '../db/ids'
import { mustAgree } from '../graphql/policies/gate'
import { staysInBounds } from '../graphql/keys/in-bounds'
import { cleanReason } from '../graphql/text'
import { mayWrite } from '../graphql/viewer'
import { MOST_BYTES, nameOf, readFile } from './attachment-file'
import { forget, keep } from './attachment-store'
import { budgetOf } from './budget'
import { callerOf } from './graphql-caller'
import type { Asked } from './graphql-request'
import { portal } from './portal'

export interface Told { status: number, code: RefusalCode | null, message: string | null, attachmentId: string | null }

/** Fields beside the file, and what stands around them. */
const BESIDE = 64 * 1024
/** What a file costs of a caller's minute: drawing an image anew is work. */
const POINTS = 2_000
const STATUS: Partial<Record<RefusalCode, number>> = { NOT_FOUND: 404, FORBIDDEN: 403, LIMIT: 409, KEY_REUSED: 409 }
let turn: Promise<unknown> = Promise.resolve()

/** Takes in a form with a file for an idea or a comment, or with the id of one to take away. One file at a time: drawing images anew takes memory. */
export async function takeIn(asked: Asked): Promise<Told & { form: FormData | null }> {
  const { viewer, payer } = await callerOf(asked)
  const { memberId } = mayWrite({ viewer })
  await mustAgree({ db: portal().db, viewer, now: Date.now() })
  if ((await budgetOf(payer)(POINTS)).over) return { ...said(429, 'LIMIT', 'That was too much at once: wait a minute.'), form: null }
  const form = await formOf(asked)
  if (!(form instanceof FormData)) return { ...form, form: null }
  const text = (name: string) => { const value = form.get(name); return typeof value === 'string' ? value : '' }
  const key = text('idempotencyKey')
  await staysInBounds([text('ideaId'), text('commentId'), text('remove')], { db: portal().db, viewer })
  const work = text('remove') ? remove(memberId, text('remove'), key) : inTurn(() => add(memberId, form, text, key))
  return { ...await work, form }
}

function inTurn(work: () => Promise<Told>): Promise<Told> {
  const done = turn.then(work)
  turn = done.catch(() => undefined)
  return done
}

async function formOf(asked: Asked): Promise<FormData | Told> {
  const type = asked.header('content-type') ?? ''
  if (!/^multipart\/form-data\s*;/i.test(type)) return said(415, 'INVALID', 'Send multipart/form-data.')
  const body = await asked.body(MOST_BYTES + BESIDE)
  if (body === 'TOO_LONG') return said(413, 'INVALID', 'A file has at most 10 MB.')
  if (body === 'TOO_SLOW') return said(408, 'INVALID', 'The file took too long to arrive.')
  return new Response(body as Uint8Array<ArrayBuffer>, { headers: { 'content-type': type } }).formData().catch(() => said(400, 'INVALID', 'The body is not multipart/form-data.'))
}

async function add(memberId: string, form: FormData, text: (name: string) => string, key: string): Promise<Told> {
  const file = form.get('file')
  if (!(file instanceof File) || file.size === 0) return said(400, 'INVALID', 'Choose a file.')
  const bytes = new Uint8Array(await file.arrayBuffer())
  const name = nameOf(file.name)
  const kept = await readFile(bytes, name)
  if ('problem' in kept) return said(kept.status, 'INVALID', kept.problem)
  const words = cleanReason.safeParse(text('alternative'))
  if (kept.mediaType.startsWith('image/') && !words.success) return said(400, 'INVALID', 'Say in words what the image shows, in 3 to 300 characters.')
  const id = newId('attachment')
  const alternative = words.success ? words.data : null
  const { bytes: data, ...about } = kept
  await keep(id, data)
  const outcome = await portal().acts.attach(
    { memberId }, { ideaId: text('ideaId'), ...(text('commentId') && { commentId: text('commentId') }), name, alternative, hash: createHash('sha256').update(bytes).digest('hex'), key },
    { id, name, alternative, size: data.length, ...about },
  ).catch((error: unknown) => forget(id).then(() => { throw error }))
  if (isRefused(outcome)) return forget(id).then(() => told(outcome))
  if (outcome.attachmentId !== id) await forget(id)
  return { status: 201, code: null, message: null, attachmentId: outcome.attachmentId }
}

async function remove(memberId: string, attachmentId: string, key: string): Promise<Told> {
  const outcome = await portal().acts.detach({ memberId }, { attachmentId, key })
  if (isRefused(outcome)) return told(outcome)
  await forget(outcome.attachmentId)
  return { status: 200, code: null, message: null, attachmentId }
}

const told = ({ refused: code, message = 'This was refused.' }: Refused) => said(STATUS[code] ?? 400, code, message)
const said = (status: number, code: RefusalCode, message: string): Told => ({ status, code, message, attachmentId: null })
