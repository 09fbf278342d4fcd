import { describe, expect, test } from 'vitest'
import { record } from '../../db/acts/record'
import { newId } from '../../db/ids'
import { rollback } from '../../db/testing/rollback'
import type { Act } from '../../db/vocabulary'
import { asker } from '../testing/ask'

const DAY = 86_400_000
const AS_OF = Date.parse('2026-06-29T00:00:00Z')

interface Participation { members: number, contributions: number, producing: number, exchanging: number, connecting: number, gini: number | null, absenceFactor: number | null }
const PLACE = `query ($id: ID!, $asOf: DateTime!, $days: Int) { community(id: $id) {
  participation(asOf: $asOf, windowDays: $days) { members contributions producing exchanging connecting gini absenceFactor }
  weeklyActivity(asOf: $asOf) { weeks { start people } state onset peak base current drawdown decline declining sampleSize }
  scaleBeforeCoCreation(asOf: $asOf) { active activeBefore coCreators growth share warning sampleSize } } }`

/** What a community is told of, in which each member made so many acts, all at one time; who is named bot is one. */
const told = (acts: { member: string, type?: Act, times: number, daysAgo: number, acceptedBy?: string }[], days: number | null = 90) => rollback(async (db) => {
  const id = newId('community')
  const names = [...new Set(acts.flatMap(({ member, acceptedBy }) => [member, ...(acceptedBy ? [acceptedBy] : [])]))]
  const members = new Map(names.map((name) => [name, { id: newId('member'), kind: name === 'bot' ? 'bot' as const : 'person' as const }]))
  const idOf = (name: string) => members.get(name)?.id ?? ''
  await db('WRITE', `CREATE (:Community {id: $id, slug: $id, name: 'Few', about: '', smallestKey: $id, createdAt: 0})
    WITH 1 AS one UNWIND $members AS member CREATE (:Member {id: member.id, handle: member.id, name: member.id, kind: member.kind, joinedAt: 0})`, { id, members: [...members.values()] })
  const seen = new Set<string>()
  await record(db, acts.flatMap(({ member, type = 'FOLLOWED', times, daysAgo, acceptedBy }) => Array.from({ length: times }, () => {
    const first = { attends: false, takesPart: !seen.has(member) }
    seen.add(member)
    const at = AS_OF - daysAgo * DAY
    return {
      id: newId('act'), type, memberId: idOf(member), by: 'person' as const, targetId: id, ideaId: null, communityId: id, partnerIds: null, at, recordedAt: at,
      acceptedAt: acceptedBy ? at : null, acceptedBy: acceptedBy ? idOf(acceptedBy) : null, source: null, sourceId: null, first,
    }
  })))
  const { community } = await asker(db)<{ community: { participation: Participation, weeklyActivity: unknown, scaleBeforeCoCreation: unknown } }>(PLACE, { id, asOf: new Date(AS_OF).toISOString(), days })
  return community
})

describe('participation, as METRICS 3.8 works it out', () => {
  test('of four people outsiders are told no share, of five they are', async () => {
    const one = [{ member: 'm0', times: 4, daysAgo: 3 }, ...['m1', 'm2', 'm3'].map((member) => ({ member, times: 1, daysAgo: 200 }))]
    expect((await told(one)).participation).toMatchObject({ members: 4, contributions: 4, gini: null, absenceFactor: null })
    expect((await told([...one, { member: 'm4', times: 1, daysAgo: 200 }])).participation).toMatchObject({ members: 5, gini: 0.8, absenceFactor: 1 })
  })

  test('who makes, who exchanges and who else is there are told apart; what a bot or oneself accepted is not made', async () => {
    const { participation } = await told([
      { member: 'maker', type: 'DELIVERED', times: 1, daysAgo: 3, acceptedBy: 'talker' }, { member: 'maker', type: 'POSTED', times: 5, daysAgo: 3 },
      { member: 'talker', type: 'POSTED', times: 1, daysAgo: 3 },
      { member: 'alone', type: 'DELIVERED', times: 1, daysAgo: 3, acceptedBy: 'alone' }, { member: 'beguiled', type: 'DELIVERED', times: 1, daysAgo: 3, acceptedBy: 'bot' },
      { member: 'friend', times: 1, daysAgo: 3 }, { member: 'silent', type: 'POSTED', times: 1, daysAgo: 91 },
    ])
    expect(participation).toMatchObject({ members: 6, producing: 1, exchanging: 1, connecting: 4, contributions: 10 })
  })

  test('where nothing was contributed there is no share of it', async () => {
    expect((await told([0, 1, 2, 3, 4].map((n) => ({ member: `m${n}`, times: 1, daysAgo: 91 })))).participation).toMatchObject({ members: 5, contributions: 0, gini: null, absenceFactor: null })
  })
})

describe('weeks', () => {
  test('begin on Mondays, end with the last one that is over, and count each person once; the first is the first with anybody on', async () => {
    const { weeklyActivity } = await told([
      { member: 'a', times: 3, daysAgo: 22 }, { member: 'b', times: 1, daysAgo: 21 }, // a Sunday and a Monday
      { member: 'a', times: 1, daysAgo: 7 }, { member: 'b', times: 2, daysAgo: 1 },
    ])
    expect(weeklyActivity).toMatchObject({ state: 'TOO_EARLY', current: null, sampleSize: 4, decline: null, weeks: [
      { start: '2026-06-01T00:00:00.000Z', people: 1 }, { start: '2026-06-08T00:00:00.000Z', people: 1 }, { start: '2026-06-15T00:00:00.000Z', people: 0 }, { start: '2026-06-22T00:00:00.000Z', people: 2 },
    ] })
  })

  test('a crowd that came and went is a cliff, with the week in which it came; before it went, growth without making was warned of', async () => {
    const crowd = (weeksAgo: number, people: number) => Array.from({ length: people }, (_, n) => ({ member: `m${n}`, times: 1, daysAgo: 7 * weeksAgo - 3 }))
    const before = [10, 10, 10, 10, 10, 10, 10, 10].flatMap((people, week) => crowd(14 - week, people))
    const { weeklyActivity } = await told([...before, ...[40, 35, 12, 10, 9, 9].flatMap((people, week) => crowd(6 - week, people))])
    expect(weeklyActivity).toMatchObject({ state: 'CLIFF', onset: '2026-05-18T00:00:00.000Z', peak: 40, base: 10, current: 10, drawdown: 0.75 })
    const { scaleBeforeCoCreation } = await told([...crowd(5, 10), ...crowd(1, 40)])
    expect(scaleBeforeCoCreation).toEqual({ active: 40, activeBefore: 10, coCreators: 0, growth: 4, share: 0, warning: true, sampleSize: 40 })
  })
})
