import { createHash, sign } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Zip, ZipDeflate } from 'fflate'
import type { Archived } from '../db/archive/read-public'
import type { Scope } from '../db/archive/take-archive'
import { archiveFiles, type WrittenFile } from './archive-files'
import { readme } from './archive-readme'
import { rowsOf, tables } from './archive-tables'
import { actSaid, context, thingSaid, tieSaid } from './archive-words'
import { placeOf } from './attachment-store'
import { csvOf } from './csv'
import { exportKey } from './export-key'

export interface ArchiveAbout {
  /** Where the portal is reached: ids are addresses under it. */
  base: string
  scope: Scope
  exportedAt: number
  /** Files beside: name and text. */
  more?: { name: string, text: string }[]
}
export interface WrittenArchive { files: { name: string, path: string }[], counts: Record<string, number> }

const KINDS = ['thing', 'tie', 'act'] as const
const COLLECTIONS = { thing: 'things.json', tie: 'relationships.json', act: 'outbox.json' } as const

/** Writes an archive into a folder, page by page, signed: its files are then packed by `zipped`. */
export async function writeArchive(pages: AsyncIterable<Archived[]>, folder: string, about: ArchiveAbout): Promise<WrittenArchive> {
  const out = archiveFiles(folder)
  const counts: Counts = { thing: 0, tie: 0, act: 0 }
  const attachments: string[] = []
  for (const kind of KINDS) await out.file(COLLECTIONS[kind], headOf(kind))
  for await (const page of pages) {
    for (const kind of KINDS) await writeItems(out, kind, page, counts, about.base)
    await writeTables(out, page)
    attachments.push(...page.flatMap((archived) => ('thing' in archived && archived.thing.label === 'Attachment' ? [String(archived.thing.properties.id)] : [])))
  }
  for (const kind of KINDS) await (await out.file(COLLECTIONS[kind], '')).write(`\n], "totalItems": ${counts[kind]}}\n`)
  for (const { name, text } of about.more ?? []) await out.file(name, text)
  const written = [...await out.end(), ...await filesOf(attachments)]
  const last = archiveFiles(folder)
  await last.file('README.md', readme(written.map(({ name }) => name)))
  const described = [...await last.end(), ...written]
  return { files: [...await sealed(folder, described, about, counts), ...described], counts: { things: counts.thing, relationships: counts.tie, acts: counts.act } }
}

type Out = ReturnType<typeof archiveFiles>
type Counts = Record<typeof KINDS[number], number>

async function writeItems(out: Out, kind: typeof KINDS[number], page: Archived[], counts: Counts, base: string): Promise<void> {
  const lines = page.filter((archived) => kind in archived).map((archived) => JSON.stringify(jsonOf(base, archived)))
  if (lines.length === 0) return
  await (await out.file(COLLECTIONS[kind], '')).write(`${counts[kind] > 0 ? ',' : ''}\n${lines.join(',\n')}`)
  counts[kind] += lines.length
}

async function writeTables(out: Out, page: Archived[]): Promise<void> {
  const rows = new Map<string, string[][]>()
  for (const { file, cells } of page.flatMap(rowsOf)) {
    const known = rows.get(file)
    if (known) known.push(cells)
    else rows.set(file, [cells])
  }
  for (const [file, cells] of rows) await (await out.file(file, csvOf([[...tables[file] ?? []]]))).write(csvOf(cells, { begins: false }))
}

const headOf = (kind: keyof typeof COLLECTIONS) => (
  `{"@context": ${JSON.stringify(context)}, "type": "${kind === 'act' ? 'OrderedCollection' : 'Collection'}", "${kind === 'act' ? 'orderedItems' : 'items'}": [`
)
const jsonOf = (base: string, archived: Archived) => (
  'act' in archived ? actSaid(base, archived.act) : 'tie' in archived ? tieSaid(base, archived.tie) : thingSaid(base, archived.thing)
)

/** The bytes of attachments, where they are. */
async function filesOf(ids: string[]): Promise<WrittenFile[]> {
  const found: WrittenFile[] = []
  for (const id of ids) {
    const path = placeOf(id)
    if (!await stat(path).catch(() => null)) continue
    const hash = createHash('sha256')
    let bytes = 0
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) { hash.update(chunk); bytes += chunk.length }
    found.push({ name: `files/${id}`, path, bytes, sha256: hash.digest('hex') })
  }
  return found
}

/** The manifest with its signature. */
async function sealed(folder: string, files: WrittenFile[], { base, scope, exportedAt }: ArchiveAbout, counts: Counts) {
  const { privateKey, publicPem } = await exportKey()
  const manifest = JSON.stringify({
    format: 'tributary-archive', version: 1, scope, portal: base, exportedAt: new Date(exportedAt).toISOString(), counts: { things: counts.thing, relationships: counts.tie, acts: counts.act },
    files: Object.fromEntries(files.map(({ name, bytes, sha256 }) => [name, { bytes, sha256 }])), publicKey: publicPem,
  }, null, 1)
  const out = archiveFiles(folder)
  await out.file('manifest.json', manifest)
  await out.file('manifest.sig', sign(null, Buffer.from(manifest), privateKey).toString('base64'))
  return out.end()
}

/** Files as a ZIP, as they are read. */
export async function* zipped(files: { name: string, path: string }[]): AsyncGenerator<Uint8Array> {
  const chunks: Uint8Array[] = []
  const zip = new Zip((error, chunk) => { if (error) throw error; chunks.push(chunk) })
  for (const { name, path } of files) {
    const entry = new ZipDeflate(name, { level: 6 })
    zip.add(entry)
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      entry.push(chunk)
      yield* chunks.splice(0)
    }
    entry.push(new Uint8Array(0), true)
    yield* chunks.splice(0)
  }
  zip.end()
  yield* chunks.splice(0)
}
