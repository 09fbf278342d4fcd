import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createKey } from '../db/members/create-key'
import { removeSmallWorld, smallWorld, type SmallWorld } from '../db/testing/small-world'
import { testAddress } from '../db/testing/rollback'
import { serveAttachment, serveUpload } from './attachment-node'
import { nameOf } from './attachment-file'
import { portal } from './portal'

let world: SmallWorld
let server: Server
let url: string
let folder: string
const keys: Record<'author' | 'reader' | 'other', string> = { author: '', reader: '', other: '' }

beforeAll(async () => {
  const { uri, username, password } = testAddress()
  folder = await mkdtemp(join(tmpdir(), 'tributary-files-'))
  Object.assign(process.env, { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, PUBLIC_URL: 'http://portal.test', LOG_LEVEL: 'silent', TRIBUTARY_DATA: folder })
  process.env.AUTH_SECRET ??= 'a secret of the tests, long enough to be one'
  world = await smallWorld(portal().db)
  keys.author = await keyOf(world.author, ['read', 'write'])
  keys.reader = await keyOf(world.author, ['read'])
  keys.other = await keyOf(world.members[0] ?? '', ['read', 'write'])
  server = createServer((request, response) => {
    const path = request.url?.split('?', 1)[0] ?? ''
    void (path === '/api/attachments' ? serveUpload(request, response) : serveAttachment(path, request, response))
  }).listen(0, '127.0.0.1')
  await new Promise((listening) => server.once('listening', listening))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  await portal().db('WRITE', 'MATCH (file:Attachment) WHERE file.memberId IN $ids DETACH DELETE file', { ids: [world.author, ...world.members] })
  await portal().db('WRITE', 'MATCH (member:Member)-[:WROTE]->(comment:Comment) WHERE member.id IN $ids OPTIONAL MATCH (comment)-[:WAS]->(was) DETACH DELETE comment, was', { ids: world.members })
  await portal().db('WRITE', 'MATCH (m:Member)-[:HOLDS]->(key:ApiKey) WHERE m.id IN $ids DETACH DELETE key', { ids: [world.author, ...world.members] })
  await removeSmallWorld(portal().db, world)
  await portal().close()
  server.closeAllConnections()
  server.close()
  await rm(folder, { recursive: true, force: true })
})

/** The handle of somebody of a small world is their id. */
async function keyOf(handle: string, scopes: ('read' | 'write')[]) {
  const made = await createKey(portal().db, { handle, scopes })
  return 'key' in made ? made.key : ''
}

let sent = 0
async function send(bytes: Uint8Array | string, name: string, { by = 'author' as keyof typeof keys, headers = {}, ...fields }: { by?: keyof typeof keys, headers?: Record<string, string> } & Record<string, unknown> = {}) {
  const form = new FormData()
  for (const [field, value] of Object.entries({ ideaId: world.idea, alternative: 'A bench.', idempotencyKey: `file ${++sent}`, ...fields })) form.set(field, String(value))
  form.set('file', new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name))
  const response = await fetch(`${url}/api/attachments`, { method: 'POST', body: form, redirect: 'manual', headers: { ...(keys[by] && { authorization: `Bearer ${keys[by]}` }), ...headers } })
  const text = await response.text()
  return { status: response.status, location: response.headers.get('location'), ...(text ? JSON.parse(text) as { code?: string, attachmentId?: string } : {}) }
}
const square = (side = 40) => sharp({ create: { width: side, height: side, channels: 3, background: '#369' } })

/** A PNG that says that it is so large, and holds one line. */
function enormous(side: number): Uint8Array {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(data.length)
    sum.writeUInt32BE(crc32(body))
    return Buffer.concat([length, body, sum])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  head.set([1, 0, 0, 0, 0], 8)
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', head), chunk('IDAT', deflateSync(Buffer.alloc(4_000))), chunk('IEND', Buffer.alloc(0))])
}

test('an image is drawn anew: WebP, at most 2,000 pixels, without where it was taken, under a name of ours; nothing in it runs', async () => {
  const photo = await square(2_400).jpeg().withExif({ IFD0: { Copyright: 'Anna' }, IFD3: { GPSLatitude: '52/1 5/1 0/1', GPSLatitudeRef: 'N' } }).toBuffer()
  const { status, attachmentId } = await send(new Uint8Array(photo), '../../etc/bench.jpg')
  expect(status).toBe(201)
  const response = await fetch(`${url}/attachments/${attachmentId}`)
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'image/webp', 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; sandbox", 'cache-control': expect.stringContaining('immutable'),
    'content-disposition': "inline; filename*=UTF-8''bench.jpg",
  })
  const kept = await sharp(Buffer.from(await response.arrayBuffer())).metadata()
  expect(kept).toMatchObject({ format: 'webp', width: 2_000, height: 2_000 })
  expect(kept.exif).toBeUndefined()
  expect(await readdir(join(folder, 'attachments'))).toContain(attachmentId)
})

test('a PDF and a table are kept as they are, and saved instead of shown', async () => {
  for (const [bytes, name, type] of [['%PDF-1.7\n1 0 obj\n', 'plan.pdf', 'application/pdf'], ['what;many\nbenches;3\n', 'plan.csv', 'text/csv; charset=utf-8']] as const) {
    const { status, attachmentId } = await send(bytes, name)
    expect(status).toBe(201)
    const response = await fetch(`${url}/attachments/${attachmentId}`)
    expect(response.headers.get('content-type')).toBe(type)
    expect(response.headers.get('content-disposition')).toMatch(/^attachment;/)
    expect(await response.text()).toBe(bytes)
  }
})

test.each([
  ['20 MB', 413, async () => new Uint8Array(20 * 1024 * 1024), 'large.png'],
  ['a PNG of 30,000 × 30,000', 413, async () => enormous(30_000), 'large.png'],
  ['an SVG with a script', 415, async () => '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'x.svg'],
  ['an SVG that says it is a text', 415, async () => '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', 'x.txt'],
  ['HTML that says it is a PNG', 415, async () => '<!doctype html><script>alert(1)</script>', 'x.png'],
  ['HTML that says it is a text', 415, async () => ' <html></html>', 'x.txt'],
  ['a zip', 415, async () => Buffer.from('504b030414000000080000002100', 'hex'), 'x.csv'],
  ['a zip that says it is a PDF', 415, async () => Buffer.from('504b030414000000080000002100', 'hex'), 'x.pdf'],
  ['a program', 415, async () => Buffer.from('4d5a90000300000004000000ffff0000', 'hex'), 'x.txt'],
  ['half an image', 415, async () => new Uint8Array((await square().png().toBuffer()).subarray(0, 90)), 'x.png'],
])('%s is refused with %i', async (_, status, bytes, name) => {
  expect(await send(await bytes(), name)).toMatchObject({ status, code: 'INVALID' })
})

test('of what is an image and a page at once only the image is left', async () => {
  const both = Buffer.concat([await square().png().toBuffer(), Buffer.from('<script>alert(1)</script>PK\u0003\u0004')])
  const { attachmentId } = await send(new Uint8Array(both), 'x.html')
  const response = await fetch(`${url}/attachments/${attachmentId}`)
  expect(response.headers.get('content-type')).toBe('image/webp')
  expect(Buffer.from(await response.arrayBuffer()).includes('script')).toBe(false)
})

test('only authors, with a key that may write, from no other site; and an image says what it shows', async () => {
  const image = new Uint8Array(await square().png().toBuffer())
  expect(await send(image, 'x.png', { by: 'other' })).toMatchObject({ status: 403, code: 'FORBIDDEN' })
  expect(await send(image, 'x.png', { by: 'reader' })).toMatchObject({ status: 403 })
  expect(await send(image, 'x.png', { headers: { authorization: 'Bearer trib_none' } })).toMatchObject({ status: 401 })
  expect(await send(image, 'x.png', { ideaId: 'idea_01ARZ3NDEKTSV4RRFFQ69G5FAV' })).toMatchObject({ status: 404 })
  expect(await send(image, 'x.png', { alternative: ' ' })).toMatchObject({ status: 400, code: 'INVALID' })
  expect((await fetch(`${url}/api/attachments`, { method: 'POST', body: '{}', headers: { authorization: `Bearer ${keys.author}`, 'content-type': 'application/json' } })).status).toBe(415)
  expect((await fetch(`${url}/attachments/..%2f..%2fauth-secret`)).status).toBe(404)
})

test('sent again with the same key it hangs there once; taken away it is gone, also from disk; a form is led back', async () => {
  const image = new Uint8Array(await square(50).png().toBuffer())
  const before = (await readdir(join(folder, 'attachments'))).length
  const [first, again] = [await send(image, 'x.png', { idempotencyKey: 'once' }), await send(image, 'x.png', { idempotencyKey: 'once' })]
  expect(again.attachmentId).toBe(first.attachmentId)
  expect((await readdir(join(folder, 'attachments'))).length).toBe(before + 1)
  expect(await send('', 'x', { remove: first.attachmentId, by: 'other' })).toMatchObject({ status: 404 })
  expect(await send('', 'x', { remove: first.attachmentId, path: '/ideas/x', headers: { accept: 'text/html' } })).toMatchObject({ status: 303, location: '/ideas/x?file=DONE#attachments' })
  expect((await fetch(`${url}/attachments/${first.attachmentId}`)).status).toBe(404)
  expect((await readdir(join(folder, 'attachments'))).length).toBe(before)
  expect(await send('<p>', 'x.png', { path: '//evil.test', headers: { accept: 'text/html' } })).toMatchObject({ status: 303, location: '/?file=WRONG_KIND#attachments' })
})

test.each([['../../x', 'x'], ['..\\..\\bench.png', 'bench.png'], ['.htaccess', 'htaccess'], ['a\u202egnp.exe\u0000', 'agnp.exe'], ['', 'file'], ['x'.repeat(500), 'x'.repeat(120)]])('the name %j is kept as %j', (name, kept) => {
  expect(nameOf(name)).toBe(kept)
})

test('a file is sent to a comment by who wrote it, a browser comes back to that comment, and with the comment the file is gone', async () => {
  const acts = portal().acts
  const other = world.members[0] ?? ''
  const said = await acts.comment({ memberId: other }, { ideaId: world.idea, body: 'See the drawing.', key: `said ${++sent}` }) as { commentId: string }
  const png = await square().png().toBuffer()
  expect(await send(png, 'bench.png', { by: 'author', commentId: said.commentId })).toMatchObject({ status: 403, code: 'FORBIDDEN' })
  const { attachmentId, status } = await send(png, 'bench.png', { by: 'other', commentId: said.commentId })
  expect(status).toBe(201)
  expect((await send(png, 'bench.png', { by: 'other', commentId: said.commentId, comment: said.commentId, path: '/ideas/a', headers: { accept: 'text/html' } })).location).toBe(`/ideas/a?comment=${said.commentId}&file=DONE#${said.commentId}`)
  expect((await fetch(`${url}/attachments/${attachmentId}`)).status).toBe(200)
  await acts.withdrawText({ memberId: other }, { textId: said.commentId, key: `gone ${++sent}` })
  expect((await fetch(`${url}/attachments/${attachmentId}`)).status).toBe(404)
})
