import { expect, test } from 'vitest'
import type { Db } from '../db'
import { BeingFound, found } from '../metrics/findings'
import { participationOf } from '../metrics/participation'
import { DAY, midnightOf } from '../shapes'
import { rollback } from '../testing/rollback'
import { smallWorld } from '../testing/small-world'
import { DatabaseUnavailable } from '../unavailable'
import { wantOfToday, workOutFindings } from './work-out-findings'

const NOW = Date.now()
const TODAY = midnightOf(NOW)
const question = (communityId: string, asOf = TODAY - DAY) => ({ placeIds: [communityId], asOf, windowDays: 90 })
const ask = (db: Db, communityId: string, asOf?: number) => found(db, participationOf, question(communityId, asOf), { until: asOf ?? TODAY - DAY, now: NOW })

/** A database that has no time for participation, or none at all. */
const without = (db: Db, error: Error): Db => Object.assign(
  async (mode: 'READ' | 'WRITE', text: string, params: Record<string, unknown>) => {
    if (text.includes('absenceFactor')) throw error
    return db(mode, text, params)
  }, { transaction: db.transaction })
const tooLong = new DatabaseUnavailable('Too long.', { cause: { code: 'Neo.ClientError.Transaction.TransactionTimedOut' } })

const rethrow = (error: unknown) => { throw error }
const work = (db: Db, onFault: (error: unknown) => void = rethrow) => workOutFindings(db, Date.now(), onFault)
const questions = (db: Db) => db('READ', 'MATCH (finding:Finding) WHERE finding.question IS NOT NULL RETURN finding.until AS until, finding.value IS NOT NULL AS found, finding.wantedAt IS NOT NULL AS wanted ORDER BY until', {})

test('what takes longer than somebody waits is worked out behind them and there when they come again; until then they are told so at once', () => rollback(async (db) => {
  const { community } = await smallWorld(db)
  await expect(ask(without(db, tooLong), community)).rejects.toThrow(BeingFound)
  await expect(ask(db, community)).rejects.toThrow(BeingFound)
  await work(db)
  expect(await ask(without(db, tooLong), community)).toMatchObject([{ placeId: community }])
  expect(await questions(db)).toEqual([{ until: TODAY - DAY, found: true, wanted: false }])
}))

test('that the database is away wants nothing of it', () => rollback(async (db) => {
  const { community } = await smallWorld(db)
  await expect(ask(without(db, new DatabaseUnavailable('Gone.', { cause: { code: 'ServiceUnavailable' } })), community)).rejects.toThrow('Gone.')
  expect(await questions(db)).toEqual([])
  expect(await ask(db, community)).toHaveLength(1)
}))

test('what cannot be worked out is put off, and what was wanted after it is not kept waiting', () => rollback(async (db) => {
  const [{ community }, other] = [await smallWorld(db), await smallWorld(db)]
  for (const place of [community, other.community]) await expect(ask(without(db, tooLong), place)).rejects.toThrow()
  const faults: unknown[] = []
  let first = true
  const failing: Db = Object.assign(async (mode: 'READ' | 'WRITE', text: string, params: Record<string, unknown>) => {
    if (first && text.includes('absenceFactor')) { first = false; throw new Error('A fault of ours.') }
    return db(mode, text, params)
  }, { transaction: db.transaction })
  await work(failing, (error) => faults.push(error))
  expect(faults).toHaveLength(1)
  expect((await questions(db)).map(({ found: isFound }) => isFound).sort()).toEqual([false, true])
  await work(db)
  expect((await questions(db)).filter(({ wanted }) => wanted)).toHaveLength(1)
  await db('WRITE', 'MATCH (finding:Finding) WHERE finding.wantedAt IS NOT NULL SET finding.wantedAt = 0', {})
  await work(db)
  expect((await questions(db)).every(({ found: isFound }) => isFound)).toBe(true)
}))

test('what was too much yesterday is wanted for today once, before anybody asks; what nobody looked at for a week is not', () => rollback(async (db) => {
  const [{ community }, old] = [await smallWorld(db), await smallWorld(db)]
  for (const place of [community, old.community]) await expect(ask(without(db, tooLong), place)).rejects.toThrow()
  await db('WRITE', "MATCH (finding:Finding) WHERE finding.question CONTAINS $old SET finding.askedAt = $at", { old: old.community, at: NOW - 8 * DAY })
  await work(db)
  await wantOfToday(db, NOW)
  await wantOfToday(db, NOW)
  expect((await questions(db)).filter(({ until }) => until === TODAY)).toEqual([{ until: TODAY, found: false, wanted: true }])
  await work(db)
  await wantOfToday(db, NOW)
  expect((await questions(db)).filter(({ wanted }) => wanted)).toEqual([])
  expect(await ask(without(db, tooLong), community, TODAY)).toMatchObject([{ placeId: community }])
}))

test('two that work at once work one thing out once', () => rollback(async (db) => {
  const { community } = await smallWorld(db)
  await expect(ask(without(db, tooLong), community)).rejects.toThrow()
  let times = 0
  const counting: Db = Object.assign(async (mode: 'READ' | 'WRITE', text: string, params: Record<string, unknown>) => {
    if (text.includes('absenceFactor')) times++
    return db(mode, text, params)
  }, { transaction: db.transaction })
  await Promise.all([work(counting), work(counting)])
  expect(times).toBe(1)
}))

test('nobody fills the queue of others: while forty things are wanted, no more are', () => rollback(async (db) => {
  const { community } = await smallWorld(db)
  await db('WRITE', "UNWIND range(1, 40) AS nth CREATE (:Finding {key: 'wanted ' + nth, until: 0, soughtAt: 0, wantedAt: 0, question: '{}', askedAt: 0})", {})
  await expect(ask(without(db, tooLong), community)).rejects.toThrow(BeingFound)
  expect(await db('READ', 'MATCH (finding:Finding) WHERE finding.question CONTAINS $community RETURN finding', { community })).toEqual([])
  await db('WRITE', "MATCH (finding:Finding {key: 'wanted 7'}) DELETE finding", {})
  await expect(ask(without(db, tooLong), community)).rejects.toThrow(BeingFound)
  expect(await db('READ', 'MATCH (finding:Finding) WHERE finding.question CONTAINS $community RETURN finding.until AS until', { community })).toEqual([{ until: TODAY - DAY }])
}))

test('what is too long to be kept is put off, not worked out again and again', () => rollback(async (db) => {
  const { community } = await smallWorld(db)
  await expect(ask(without(db, tooLong), community)).rejects.toThrow(BeingFound)
  const wide: Db = Object.assign(async (mode: 'READ' | 'WRITE', text: string, params: Record<string, unknown>) => {
    const rows = await db(mode, text, params)
    return text.includes('absenceFactor') ? Array.from({ length: 80_000 }, () => rows[0] ?? {}) : rows
  }, { transaction: db.transaction })
  const faults: unknown[] = []
  await work(wide, (error) => faults.push(error))
  expect(String(faults)).toContain('too long to be kept')
}))
