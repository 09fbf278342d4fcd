import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createActs } from '../db/acts/create-acts'
import { readMember } from '../db/archive/read-member'
import { takeArchive } from '../db/archive/take-archive'
import type { Db } from '../db/db'
import { forgetNames } from '../db/jobs/forget-names'
import { importLog } from '../db/import/import-log'
import { readFolder } from '../db/import/read-folder'
import { found } from '../db/metrics/findings'
import { inOneGo } from '../db/metrics/of-places'
import { startAlone, type Alone } from '../db/testing/alone'
import { picture } from '../db/testing/picture'
import { asker, seeing } from '../graphql/testing/ask'
import { differences } from '../graphql/testing/differences'
import { goldenWorld, worldFolder } from '../graphql/testing/expected-world'
import { measuredWorld } from '../graphql/testing/measured-world'
import { exportCommunity, exportPublic } from './archive-export'
import { readArchive } from './archive-read'
import { memberArchive } from './member-archive'

vi.setConfig({ testTimeout: 120_000 })
const NOW = Date.parse('2026-11-01T00:00:00Z')
const source = 'golden-world'
let alone: Alone
let folder: string
let file: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tributary-archive-test-'))
  file = join(folder, 'all.zip')
  vi.stubEnv('TRIBUTARY_DATA', folder)
  alone = await startAlone()
})
afterAll(async () => {
  await alone?.stop()
  await rm(folder, { recursive: true, force: true })
})

/** What an archive is not meant to carry: how it came in, what is under way, and follows, which are private. */
const kept = (lines: string[]) => lines.filter((line) => !/^(Import|Operation|Job|Lease|FOLLOWS|Notice|TOLD|Draft|WROTE .*-> Draft)\b/.test(line))
const world = async () => {
  const [host] = await alone.db('READ', 'MATCH (o:Organization {slug: $source}) MATCH (m:Member {handle: $handle}) RETURN o.id AS id, m.id AS memberId', { source, handle: `${source}-steward` })
  return { db: alone.db, source, ask: asker(alone.db, seeing(String(host?.memberId), String(host?.id))) }
}
const someId = async (cypher: string) => String((await alone.db('READ', cypher, {}))[0]?.id)

test('golden-world and what was done in it since, exported and taken into an empty portal, is the same graph and measures the same', async () => {
  const { db } = alone
  await importLog(db, await readFolder(worldFolder(source)), { source, now: NOW })
  await db('WRITE', 'MATCH (m:Member) WHERE m.deletedAt IS NOT NULL REMOVE m.name', {}) // as leaving does; nobody is shown it
  const expected = await goldenWorld()
  const before = await picture(db)
  await exportPublic(db, file, NOW)
  await alone.wipe()
  await takeArchive(db, await readArchive(file), { source: 'archive', now: NOW })
  expect(kept(await picture(db))).toEqual(kept(before))
  expect(differences(expected, await measuredWorld(await world(), expected))).toEqual([])
})

test('taken in again it writes nothing; one that was changed since it was signed, and a portal with contributions of its own, are refused', async () => {
  const before = await picture(alone.db)
  expect(await takeArchive(alone.db, await readArchive(file), { source: 'archive', now: NOW })).toEqual({ things: 0, ties: 0, acts: 0 })
  expect(await picture(alone.db)).toEqual(before)
  await expect(readArchive(file).then((archive) => takeArchive(alone.db, archive, { source: 'other' }))).rejects.toThrow('empty portal')
  const entries = unzipSync(await readFile(file))
  const other = (name: string, from: string | RegExp, to: string) => ({ [name]: strToU8(strFromU8(entries[name] ?? new Uint8Array()).replace(from, to)) })
  const forged = other('things.json', '"preferredUsername":"', '"preferredUsername":"x')
  const sha256 = createHash('sha256').update(forged['things.json'] ?? '').digest('hex')
  const rehashed = { ...forged, ...other('manifest.json', /("things.json": \{\s*"bytes": \d+,\s*"sha256": ")[0-9a-f]+/, `$1${sha256}`) }
  for (const changed of [forged, rehashed]) {
    const bad = join(folder, 'bad.zip')
    await writeFile(bad, zipSync({ ...entries, ...changed }))
    await expect(readArchive(bad)).rejects.toThrow('was changed since it was signed')
  }
})

test('what is private is in the archive of its member and in no other: drafts, follows, the address', async () => {
  const { db } = alone
  const acts = createActs(db)
  const memberId = await someId("MATCH (m:Member {kind: 'person'})-[:COMMENTED]->(:Idea) RETURN m.id AS id LIMIT 1")
  const ideaId = await someId('MATCH (i:Idea) RETURN i.id AS id LIMIT 1')
  await db('WRITE', "MATCH (m:Member {id: $memberId}) CREATE (m)-[:IDENTIFIED_BY]->(:Account {id: 'account_x', email: 'private@example.test', passwordHash: 'secret-hash', createdAt: 1})", { memberId })
  await acts.saveDraft({ memberId }, { title: 'unfinished-words', body: '', communityId: null, topics: '', language: null, draftId: null, seenAt: null, key: 'draft' })
  await acts.follow({ memberId }, { ideaId, key: 'follow' })
  await exportPublic(db, file, NOW)
  const all = Object.entries(unzipSync(await readFile(file))).map(([name, bytes]) => `${name}\n${strFromU8(bytes)}`).join('\n')
  const [followed] = await db('READ', 'MATCH (:Member {id: $memberId})-[a:FOLLOWED]->(:Idea {id: $ideaId}) WHERE a.source IS NULL RETURN a.id AS id', { memberId, ideaId })
  for (const secret of ['private@example.test', 'secret-hash', 'unfinished-words', String(followed?.id)]) expect(all, secret).not.toContain(secret)
  await memberArchive(db, memberId, file)
  const own = Object.fromEntries(Object.entries(unzipSync(await readFile(file))).map(([name, bytes]) => [name, strFromU8(bytes)]))
  expect(own['own.json']).toContain('private@example.test')
  expect(own['outbox.json']).toContain(String(followed?.id))
  expect(Object.values(own).join()).not.toContain('secret-hash')
  expect(own['README.md']).toContain('## csv/Member.csv')
})

test('who has left is found in no export any more', async () => {
  const { db } = alone
  const memberId = await someId("MATCH (m:Member)-[:IDENTIFIED_BY]->(:Account {email: 'private@example.test'}) RETURN m.id AS id")
  await db('WRITE', "MATCH (m:Member {id: $memberId}) SET m.name = 'Zebedeus Quist', m.handle = 'zebedeus-quist'", { memberId })
  await createActs(db).eraseMe({ memberId }, { contributions: 'KEEP', key: 'leave' })
  await forgetNames(db, Date.now())
  await exportPublic(db, file, NOW)
  const all = Object.values(unzipSync(await readFile(file))).map((bytes) => strFromU8(bytes)).join('\n').toLowerCase()
  for (const needle of ['private@example.test', 'zebedeus']) expect(all).not.toContain(needle)
  expect(all).toContain(memberId.toLowerCase())
})

/** What anybody may know of a community: its acts, from where people came to its ideas, and what its page counts. */
async function ofCommunity(id: string) {
  const { db } = alone
  const [counted] = await db('READ', `MATCH (c:Community {id: $id}) RETURN c.slug AS slug, COUNT { (c)<-[:IN]-() } AS ideas, COUNT { (c)<-[:POSTED_IN]-() } AS posts, COUNT { (c)<-[:MEMBER_OF]-() } AS members,
    COUNT { (c)<-[:IN]-(:Idea)<-[:SUPPORTS]-() } AS supports, COUNT { (c)<-[:IN]-(:Idea)<-[:ON]-(:Comment) } AS comments, COUNT { (c)<-[:IN]-(:Idea)<-[:VERSION_OF]-() } AS versions`, { id })
  const acts = await db('READ', `MATCH ()-[a]->(target) WHERE a.communityId = $id AND a.recordedAt IS NOT NULL AND NOT (type(a) = 'FOLLOWED' AND a.source IS NULL)
    RETURN type(a) + ' ' + a.id + ' ' + target.id + ' ' + a.at AS line ORDER BY line`, { id })
  const attended = await db('READ', `MATCH (:Community {id: $id})<-[:IN]-(i:Idea)<-[a:ATTENDED]-(m:Member) WHERE NOT EXISTS { ()-[:FOLLOWED {id: a.actId}]->() } RETURN m.id + ' ' + i.id + ' ' + a.firstAt + ' ' + a.source AS line ORDER BY line`, { id })
  return { counted, acts: acts.map(({ line }) => line), attended: attended.map(({ line }) => line) }
}

/** A portal in which somebody asks about days gone by before each transaction of an import, an hour after whatever was written late until then; `ended`: whether what was found last holds no more. */
function askedMeanwhile() {
  let times = 0
  const measure = inOneGo('test', async () => [++times])
  const ask = async () => (await found(alone.db, measure, { placeIds: [file] }, { until: NOW, now: Date.now() }))[0] ?? 0
  const transaction: Db['transaction'] = async (work) => {
    await alone.db('WRITE', 'MATCH (late:LateWrite) SET late.writtenAt = late.writtenAt - 3600000', {})
    expect(await ask(), 'it is kept').toBe(await ask())
    return alone.db.transaction(work)
  }
  const db: Db = Object.assign((...asked: Parameters<Db>) => alone.db(...asked), { transaction })
  return { db, ended: async () => { const before = times; return await ask() > before } }
}

test('one community, exported and taken into an empty portal, has its ideas, acts and counts again, and people came from where they came', async () => {
  const { db } = alone
  const communityId = await someId('MATCH (c:Community)<-[:IN]-(i:Idea) RETURN c.id AS id, count(i) AS ideas ORDER BY ideas DESC LIMIT 1')
  const before = await ofCommunity(communityId)
  await exportCommunity(db, communityId, file, NOW)
  await alone.wipe()
  const asked = askedMeanwhile()
  await takeArchive(asked.db, await readArchive(file), { source: 'archive', now: NOW })
  expect(await asked.ended(), 'what was found meanwhile holds no more').toBe(true)
  expect(await ofCommunity(communityId)).toEqual(before)
  expect(before.acts.length).toBeGreaterThan(10)
  expect(new Set(before.attended.map((line) => String(line).split(' ').at(-1))).size).toBeGreaterThan(1)
})

test('a member’s own archive, taken into an empty portal, gives what they did, wrote and follow again', async () => {
  const { db } = alone
  const memberId = await someId("MATCH (m:Member {kind: 'person'})-[:COMMENTED]->(i:Idea) WHERE m.deletedAt IS NULL RETURN m.id AS id, count(*) AS n ORDER BY n DESC LIMIT 1")
  await createActs(db).follow({ memberId }, { ideaId: await someId('MATCH (i:Idea) RETURN i.id AS id LIMIT 1'), key: 'follow-2' })
  const own = async () => {
    const lines: string[] = []
    for await (const page of readMember(db, memberId)) lines.push(...page.map((one) => JSON.stringify(one)))
    return lines.sort()
  }
  const before = await own()
  await memberArchive(db, memberId, file)
  await alone.wipe()
  const asked = askedMeanwhile()
  await takeArchive(asked.db, await readArchive(file), { source: 'archive', now: NOW })
  expect(await asked.ended(), 'what was found meanwhile holds no more').toBe(true)
  expect(await own()).toEqual(before)
  expect(before.join()).toContain('"FOLLOWS"')
})
