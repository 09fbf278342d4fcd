import { createHash, verify } from 'node:crypto'
import { open, readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import { z } from 'zod'
import { ArchiveRefused, type Archive } from '../db/archive/take-archive'
import { actHeard, thingHeard, tieHeard } from './archive-words'

const Manifest = z.object({
  format: z.literal('tributary-archive'), version: z.literal(1), scope: z.enum(['public', 'community', 'member']), portal: z.string(), exportedAt: z.string(),
  files: z.record(z.string(), z.object({ bytes: z.number(), sha256: z.string() })), publicKey: z.string(),
})

export interface ReadArchive extends Archive {
  portal: string
  exportedAt: string
  /** SHA-256 of the key that it is signed with. */
  key: string
  attachments: string[]
  attachment(id: string): Uint8Array
}

/** Whether a file begins as a ZIP does. */
export async function isArchive(path: string): Promise<boolean> {
  const file = await open(path).catch(() => null)
  if (!file) return false
  const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0).catch(() => ({ buffer: Buffer.alloc(4), bytesRead: 0 })).finally(() => file.close())
  return bytesRead === 4 && buffer.readUInt32LE(0) === 0x04034b50
}

/** Reads an archive that a portal wrote. Errors: ArchiveRefused when it is none, or was changed since it was signed. */
export async function readArchive(path: string): Promise<ReadArchive> {
  const zip = new Uint8Array(await readFile(path))
  const entry = (name: string): Uint8Array => {
    const found = unzipSync(zip, { filter: (one) => one.name === name })[name]
    if (!found) throw new ArchiveRefused(`${path} is no archive of Tributary: ${name} is missing.`)
    return found
  }
  const [sealed, signature] = [entry('manifest.json'), entry('manifest.sig')]
  const manifest = Manifest.safeParse(parsed(strFromU8(sealed)))
  if (!manifest.success) throw new ArchiveRefused(`${path} is no archive of Tributary that this version reads.`)
  const { files, publicKey, portal, exportedAt, scope } = manifest.data
  if (!isSigned(sealed, signature, publicKey)) throw new ArchiveRefused(`${path} was changed since it was signed.`)
  const whole = (name: string): Uint8Array => {
    const bytes = entry(name)
    if (createHash('sha256').update(bytes).digest('hex') !== files[name]?.sha256) throw new ArchiveRefused(`${name} was changed since it was signed.`)
    return bytes
  }
  const attachments = Object.keys(files).flatMap((name) => /^files\/(attachment_[0-9A-Z]{26})$/.exec(name)?.[1] ?? [])
  return {
    hash: createHash('sha256').update(sealed).digest('hex'), scope, portal, exportedAt, key: createHash('sha256').update(publicKey).digest('hex'),
    things: itemsOf(whole('things.json'), thingHeard), ties: itemsOf(whole('relationships.json'), tieHeard), acts: itemsOf(whole('outbox.json'), actHeard),
    attachments, attachment: (id) => whole(`files/${id}`),
  }
}

function parsed(text: string): unknown {
  try { return JSON.parse(text) } catch { return null }
}
function isSigned(bytes: Uint8Array, signature: Uint8Array, publicKey: string): boolean {
  try { return verify(null, bytes, publicKey, Buffer.from(strFromU8(signature), 'base64')) } catch { return false }
}

const NEWLINE = 10

/** The items of a collection: one a line, between the line that opens it and the line that closes it. */
async function* itemsOf<T>(bytes: Uint8Array, heard: (json: Record<string, unknown>) => T): AsyncGenerator<T> {
  for (let start = bytes.indexOf(NEWLINE) + 1; ;) {
    const end = bytes.indexOf(NEWLINE, start)
    const line = strFromU8(bytes.subarray(start, end < 0 ? bytes.length : end))
    if (end < 0 || line.startsWith(']')) return
    yield heard(JSON.parse(line.endsWith(',') ? line.slice(0, -1) : line) as Record<string, unknown>)
    start = end + 1
  }
}
