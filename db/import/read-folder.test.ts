import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { rollback } from '../testing/rollback'
import { importLog } from './import-log'
import { NoEventLog, readFolder } from './read-folder'

vi.setConfig({ testTimeout: 60_000 })

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tributary-log-'))
  await cp(join(import.meta.dirname, '../testing/worlds/golden-world'), folder, { recursive: true })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** The log with one of its files changed for as long as the work takes. */
async function changed<T>(file: string, change: (text: string) => string | null, work: () => Promise<T>): Promise<T> {
  const text = await readFile(join(folder, file), 'utf8')
  const next = change(text)
  await (next === null ? rm(join(folder, file)) : writeFile(join(folder, file), next))
  return work().finally(() => writeFile(join(folder, file), text))
}

test.each([
  ['events.csv', () => null, 'is no event log: events.csv is missing.'],
  ['ideas.csv', (text: string) => text.replace('title', 'name'), 'ideas.csv lacks the column title.'],
  ['members.csv', () => '', 'members.csv lacks the columns id, kind, deleted_at.'],
])('%s that is missing or lacks a column is said before any row is read', (file, change, sentence) => changed(file, change, async () => {
  const reading = readFolder(folder)
  await expect(reading).rejects.toThrow(NoEventLog)
  await expect(reading).rejects.toThrow(sentence)
}))

const from = (file: string, rows: string) => changed(file, (text) => text + rows, async () => {
  const lines = (await readFile(join(folder, file), 'utf8')).split('\n').length - rows.split('\n').length
  const source = `broken-${Math.random().toString(36).slice(2)}`
  return rollback(async (db) => {
    const { refused } = await importLog(db, await readFolder(folder), { source })
    const acts = await db('READ', 'MATCH ()-[act:SUPPORTED|POSTED|COMMENTED|JOINED|ANSWERED|SHARED {source: $source}]->() RETURN act.sourceId AS id', { source })
    const [written] = await db('READ', 'MATCH (m:Member) WHERE m.source = $source OR m.handle = $source + "-steward" RETURN count(m) AS members', { source })
    return {
      refused: refused.map((row) => `${row.file} +${row.line - lines} ${row.reason}`), acts: acts.map(({ id }) => String(id)),
      members: Number(written?.members),
    }
  })
})

test('rows of events.csv that cannot be are refused with their line and reason, and only the others are written', async () => {
  const { refused, acts } = await from('events.csv', [
    'ok1,2026-06-01T00:00:00Z,m1,SUPPORTED,i1,garden,,',
    'bad1,2026-06-01T00:00:00Z,nobody,SUPPORTED,i1,garden,,',
    'bad2,2026-02-30T00:00:00Z,m1,SUPPORTED,i1,garden,,',
    'bad3,2999-01-01T00:00:00Z,m1,SUPPORTED,i1,garden,,',
    'bad4,2026-06-01T00:00:00Z,m1,CLAPPED,i1,garden,,',
    'bad5,2026-06-01T00:00:00Z,m1,SUPPORTED,nothing,garden,,',
    'bad6,2026-06-01T00:00:00Z,m1,COMMENTED,i1,nowhere,,',
    'bad7,2026-06-01T00:00:00Z,m1,COMMENTED,i1,garden,nobody,',
    'bad8,2026-06-01T00:00:00Z,m1',
    ',2026-06-01T00:00:00Z,m1,COMMENTED,i1,garden,,',
    'bad9,2026-06-01T00:00:00Z,m1,JOINED,,,,',
    'ok1,2026-06-01T00:00:00Z,m1,SUPPORTED,i1,garden,,',
    'ok1,2026-06-02T00:00:00Z,m1,SUPPORTED,i1,garden,,',
    '"ok2",2026-06-01,m1,COMMENTED,i1,garden,m1,',
    'ok3,2026-06-01T00:00:00Z,m1,POSTED,,,,', '',
  ].join('\n'))
  expect(refused).toEqual([
    'events.csv +2 actor is unknown: "nobody"', 'events.csv +3 at_utc is no date: "2026-02-30T00:00:00Z"', 'events.csv +4 at_utc lies in the future',
    'events.csv +5 type is no act: "CLAPPED"', 'events.csv +6 idea is unknown: "nothing"', 'events.csv +7 community is unknown: "nowhere"',
    'events.csv +8 partner is unknown: "nobody"', 'events.csv +9 has 3 of 8 columns', 'events.csv +10 id is missing',
    'events.csv +11 JOINED names no community', 'events.csv +13 id is that of another row: "ok1"',
  ])
  expect(acts.filter((id) => id.startsWith('bad'))).toEqual([])
  expect(acts.filter((id) => id.startsWith('ok')).sort()).toEqual(['ok1', 'ok2', 'ok3'])
})

test.each([
  ['members.csv', 'robot,machine,\nbad\u0000id,person,\nlate,person,soon\n', [
    'members.csv +1 kind is none of person, staff and bot: "machine"', 'members.csv +2 id holds a control character or half a character',
    'members.csv +3 deleted_at is no date: "soon"',
  ], 31],
  ['memberships.csv', 'g1,garden,2026-06-02T00:00:00Z,2026-06-01T00:00:00Z\ng1,nowhere,2026-06-02T00:00:00Z,\ng1,garden,,\n', [
    'memberships.csv +1 until lies before since', 'memberships.csv +2 community is unknown: "nowhere"', 'memberships.csv +3 since is missing',
  ], 31],
  ['ideas.csv', `long,garden,2026-06-02T12:00:00Z,g1,${'x'.repeat(301)},\nghost,garden,2026-06-02T12:00:00Z,g1;nobody,Title,\n`, [
    'ideas.csv +1 title has more than 300 characters', 'ideas.csv +2 author is unknown: "nobody"',
  ], 31],
  ['communities.csv', 'park,2026-06-01T00:00:00Z,yes\n', ['communities.csv +1 verified is neither 1 nor 0: "yes"'], 31],
])('rows of %s that cannot be are refused with their line and reason', async (file, rows, reasons, members) => {
  expect(await from(file, rows)).toMatchObject({ refused: reasons, members })
})

test('a quote that is never closed is refused, and what came before it is taken', async () => {
  const { refused, acts } = await from('events.csv', 'ok1,2026-06-01T00:00:00Z,m1,SUPPORTED,i1,garden,,\nbad,"2026-06-01T00:00:00Z,m1,SUPPORTED,i1,garden,,\n')
  expect(refused).toEqual([expect.stringMatching(/^events\.csv \+2 .*[Qq]uote/)])
  expect(acts).toContain('ok1')
})
