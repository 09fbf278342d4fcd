import { describe, expect, test } from 'vitest'
import type { Db } from '../../db/db'
import { recovery, recoveryTime, type CaseHistory } from '../../db/metrics/recovery'
import { assumedWord } from '../../db/metrics/word-of-mouth'
import { newId } from '../../db/ids'
import { rollback } from '../../db/testing/rollback'
import { asker } from '../testing/ask'
import { dayOf, isoDay, twoWayWorld, type WorldCase } from '../testing/two-way-world'

const RECOVERY = `query ($id: ID!, $asOf: DateTime!) { organization(id: $id) {
  recovery(asOf: $asOf) { raised mature recovered recoveryRate claimed unconfirmed claimGap silent medianDays longestDays recoveredPeople advocates advocateShare windowDays sampleSize }
  wordOfMouth(asOf: $asOf) { happy { people observed reached ratio } unhappy { people observed reached ratio } recovered { people observed reached ratio } assumed sampleSize }
  heavier: wordOfMouth(asOf: $asOf, unhappyWeight: 0, recoveredWeight: 2) { assumed } } }`
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Found = any

const raised = (day: number, by: string, ...steps: [WorldCase['steps'][number]['kind'], number][]): WorldCase => ({ day, by, steps: steps.map(([kind, at]) => ({ kind, day: at })) })

/** What the organization sees at a day; `besides` writes what else happened. */
const seen = (cases: WorldCase[], day: number, { besides = async () => undefined, outside = false }: { besides?: (db: Db, world: Awaited<ReturnType<typeof twoWayWorld>>) => Promise<unknown>, outside?: boolean } = {}) => rollback(async (db) => {
  const world = await twoWayWorld(db, { cases })
  await besides(db, world)
  return (await asker(db, outside ? null : world.viewer)<{ organization: Found }>(RECOVERY, { id: world.organization, asOf: isoDay(day) })).organization
})

const five = [
  raised(0, 'ann', ['ANSWERED', 1], ['CLAIMED', 5], ['CONFIRMED', 6]),
  raised(0, 'ben', ['CLAIMED', 10], ['CONFIRMED', 12], ['REOPENED', 20]),
  raised(2, 'cas', ['ANSWERED', 3], ['CLAIMED', 8]),
  raised(4, 'dee', ['CONFIRMED', 8]),
  raised(35, 'eli', ['CLAIMED', 39]),
]

describe('recovery, as METRICS 3.7 works it out', () => {
  test('what is open is counted to its end; two people had a case solved and neither spoke of it', async () => {
    const { recovery: found } = await seen(five, 40)
    expect(found).toMatchObject({ sampleSize: 5, medianDays: null, longestDays: 40, recoveredPeople: 2, advocates: 0, advocateShare: 0 })
  })

  test('before it was reopened a case was solved; half are solved after six days', async () => {
    expect((await seen(five, 20)).recovery).toMatchObject({ raised: 4, mature: 0, recoveryRate: null, claimed: 3, unconfirmed: 1, medianDays: 6 })
  })

  test('where nobody raised a case, or fewer than five did and others look, nothing is said about rates', async () => {
    expect((await seen([], 40)).recovery).toMatchObject({ raised: 0, recoveryRate: null, claimGap: null, medianDays: null, longestDays: null, advocateShare: null })
    expect((await seen(five.slice(0, 4), 40, { outside: true })).recovery).toMatchObject({ raised: 4, recovered: 2, recoveryRate: null, claimGap: null, medianDays: null, advocateShare: null })
    expect((await seen(five, 40, { outside: true })).recovery).toMatchObject({ recoveryRate: 0.5, advocateShare: null })
  })
})

const share = (memberId: string, communityId: string, day: number, partnerIds: string[] = []) => ({ id: newId('act'), memberId, communityId, at: dayOf(day), partnerIds })
const SHARES = `UNWIND $acts AS act MATCH (member:Member {id: act.memberId}) MATCH (c:Community {id: act.communityId})
  CREATE (member)-[:SHARED {id: act.id, at: act.at, recordedAt: act.at, by: 'person', memberId: act.memberId, communityId: act.communityId, partnerIds: act.partnerIds}]->(c)`

describe('word of mouth', () => {
  test('without anybody happy the rule of thumb says nothing', () => {
    expect(assumedWord({ happy: 0, unhappy: 3, recovered: 4 }, { happy: 1, unhappy: 5, recovered: 10 })).toBeNull()
  })

  test('who spoke for the organization after a case was solved is an advocate, and whom a word reached is counted once', async () => {
    const cases = [raised(0, 'ann', ['CONFIRMED', 5]), raised(0, 'ben')]
    const { recovery: found, wordOfMouth, heavier } = await seen(cases, 110, { besides: async (db, { idOf, community }) => {
      const [friend, guest] = [newId('member'), newId('member')]
      await db('WRITE', `UNWIND $ids AS id CREATE (:Member {id: id, handle: id, name: id, kind: 'person', joinedAt: 0})`, { ids: [friend, guest] })
      // ann names the friend twice after her case was solved, ben brings the guest a year late, the friend names the guest, who doesn't come.
      await db('WRITE', SHARES, { acts: [share(idOf('ann'), community, 10, [friend]), share(idOf('ann'), community, 11, [friend]), share(friend, community, 12), share(friend, community, 100, [guest]), share(idOf('other'), community, 60)] })
      await db('WRITE', 'MATCH (b:Member {id: $ben}) MATCH (g:Member {id: $guest}) CREATE (b)-[:BROUGHT {at: $at, to: $community}]->(g)', { ben: idOf('ben'), guest, at: dayOf(95), community })
    } })
    expect(found).toMatchObject({ recoveredPeople: 1, advocates: 1, advocateShare: 1 })
    expect(wordOfMouth).toMatchObject({
      happy: { people: 2, observed: 2, reached: 0, ratio: null }, unhappy: { people: 1, observed: 1, reached: 0 }, recovered: { people: 1, observed: 1, reached: 1, ratio: null },
      assumed: 2 - 5 + 10, sampleSize: 4,
    })
    expect(heavier.assumed).toBe(4)
  })

  test('somebody who came through a member who has no case is what the others are measured against', async () => {
    const { wordOfMouth } = await seen([raised(0, 'ann')], 100, { besides: async (db, { idOf, community }) => {
      const guests = [newId('member'), newId('member'), newId('member')]
      await db('WRITE', `UNWIND $guests AS id CREATE (g:Member {id: id, handle: id, name: id, kind: 'person', joinedAt: 0}) WITH g, id
        MATCH (bringer:Member {id: CASE WHEN id = $guests[0] THEN $other ELSE $ann END}) CREATE (bringer)-[:BROUGHT {at: CASE WHEN id = $guests[0] THEN $late ELSE $early END, to: $community}]->(g)`,
      { guests, other: idOf('other'), ann: idOf('ann'), early: dayOf(30), late: dayOf(50), community })
      await db('WRITE', SHARES, { acts: [share(idOf('other'), community, 40)] })
    } })
    expect(wordOfMouth).toMatchObject({ happy: { people: 1, reached: 1, ratio: 1 }, unhappy: { people: 1, reached: 2, ratio: 2 }, recovered: { people: 0, reached: null, ratio: null } })
  })
})

test('an open case weighs on the time as long as it is open', () => {
  const history = (days: number | null): CaseHistory => ({ raisedAt: 0, reporterId: 'a', steps: days === null ? [] : [{ kind: 'CONFIRMED', at: days * 86_400_000 }] })
  expect(recoveryTime([2, 3, null].map(history), 10 * 86_400_000).median).toBe(3)
  expect(recoveryTime([2, 3, null, null].map(history), 10 * 86_400_000).median).toBe(3)
  expect(recoveryTime([2, null, null].map(history), 10 * 86_400_000).median).toBeNull()
  expect(recovery([], 0).recoveryRate).toBeNull()
})
