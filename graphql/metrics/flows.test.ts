import { describe, expect, test } from 'vitest'
import { record } from '../../db/acts/record'
import { makersOf, writeMakers } from '../../db/acts/write-makers'
import type { Db } from '../../db/db'
import { newId } from '../../db/ids'
import { densityOf, pairsOf } from '../../db/metrics/value-network'
import { DAY } from '../../db/shapes'
import { rollback } from '../../db/testing/rollback'
import { asker, seeing } from '../testing/ask'
import { AS_OF, movingWorld } from '../testing/moving-world'

const iso = (at: number) => new Date(at).toISOString()
const MEMBERS = `query ($id: ID!, $from: DateTime!, $to: DateTime!) { community(id: $id) {
  before: members(first: 100, asOf: $from) { edges { stage node { id } } } after: members(first: 100, asOf: $to) { edges { stage node { id } } } } }`
interface Members { community: Record<'before' | 'after', { edges: { stage: string, node: { id: string } }[] }> }
const active = ({ edges }: Members['community']['before']) => new Set(edges.filter(({ stage }) => !['NONE', 'DORMANT', 'LEFT'].includes(stage)).map(({ node }) => node.id))

interface Flows { flows: { from: { id: string }, to: { id: string }, moved: number, spread: number }[], sampleSize: number }

describe.each([1, 2, 3])('a world of people who come, make, leave, fall silent and come back (%i)', (seed) => {
  test('shows who is active elsewhere, moved or spread, exactly as the stages of each say; an organization shows what its communities do', () => rollback(async (db) => {
    const { organizationId, communityIds, memberIds } = await movingWorld(db, seed)
    const ask = asker(db, seeing(memberIds[0] ?? '', organizationId))
    for (const days of [28, 140, 320]) {
      const between = { from: iso(AS_OF - days * DAY - 28 * DAY), to: iso(AS_OF - days * DAY) }
      const [here, there] = await Promise.all(communityIds.map(async (id) => (await ask<Members>(MEMBERS, { id, ...between })).community))
      if (!here || !there) throw new Error('Two communities.')
      const met = [...active(here.before)].filter((id) => active(there.after).has(id))
      const moved = met.filter((id) => !active(here.after).has(id)).length
      const { community, organization } = await ask<{ community: { flows: Flows }, organization: { flows: Flows } }>(`query ($id: ID!, $organization: ID!, $from: DateTime!, $to: DateTime!) {
        community(id: $id) { flows(from: $from, to: $to) { sampleSize flows { from { id } to { id } moved spread } } }
        organization(id: $organization) { flows(from: $from, to: $to) { flows { from { id } to { id } moved spread } } } }`, { id: communityIds[0], organization: organizationId, ...between })
      const expected = met.length === 0 ? [] : [{ from: { id: communityIds[0] }, to: { id: communityIds[1] }, moved, spread: met.length - moved }]
      expect(community.flows).toEqual({ sampleSize: met.length, flows: expected })
      expect(organization.flows.flows).toEqual(expect.arrayContaining(expected))
    }
  }))

  test('keeps the people of a month as their own acts say, all of them in their first own period', () => rollback(async (db) => {
    const { organizationId, communityIds, memberIds } = await movingWorld(db, seed)
    const { community } = await asker(db, seeing(memberIds[0] ?? '', organizationId))<{ community: { retention: Retention } }>(RETENTION, { id: communityIds[0], asOf: iso(AS_OF), months: 18 })
    const rows = await db('READ', `MATCH (member:Member)-[part:TOOK_PART]->(:Community {id: $id}) WHERE member.kind = 'person'
      RETURN part.firstAt AS firstAt, COLLECT { MATCH (member)-[act]->() WHERE act.communityId = $id AND act.at < $asOf AND act.at >= part.firstAt AND type(act) <> 'EXCHANGED_WITH' AND (act.voidedAt IS NULL OR act.voidedAt >= $asOf) RETURN act.at } AS acts`,
    { id: communityIds[0], asOf: AS_OF }) as { firstAt: number, acts: number[] }[]
    for (const { start, periods } of community.retention.cohorts) {
      const cohort = rows.filter(({ firstAt }) => iso(firstAt).slice(0, 7) === start.slice(0, 7))
      periods.forEach(({ over, active: came, share }, k) => {
        const ripe = cohort.filter(({ firstAt }) => firstAt + (k + 1) * 28 * DAY <= AS_OF)
        const back = ripe.filter(({ firstAt, acts }) => k === 0 || acts.some((at) => Math.floor((at - firstAt) / (28 * DAY)) === k))
        expect({ over, came, share }).toEqual({ over: ripe.length, came: back.length, share: back.length / ripe.length })
      })
    }
    expect(community.retention.cohorts.length).toBeGreaterThan(2)
  }))
})

interface Retention { sampleSize: number, cohorts: { start: string, periods: { over: number, active: number, share: number | null }[] }[] }
const RETENTION = 'query ($id: ID!, $asOf: DateTime!, $months: Int) { community(id: $id) { retention(asOf: $asOf, months: $months) { sampleSize cohorts { start periods { over active share } } } } }'

/** People who did something in a new community so many days before AS_OF. */
async function peopleOf(db: Db, communityId: string, all: number[][]) {
  const members = all.map(() => newId('member'))
  await db('WRITE', `MERGE (community:Community {id: $communityId}) ON CREATE SET community += {slug: $communityId, name: 'Kept', about: '', smallestKey: $communityId, createdAt: 0, verifiedAt: 0}
    WITH 1 AS one UNWIND $members AS id CREATE (:Member {id: id, handle: id, name: id, kind: 'person', joinedAt: 0})`, { communityId, members })
  await record(db, all.flatMap((days, index) => days.map((day, nth) => {
    const at = AS_OF - day * DAY
    return {
      id: newId('act'), type: 'POSTED' as const, memberId: members[index] ?? '', by: 'person' as const, targetId: communityId, ideaId: null, communityId, partnerIds: null, at, recordedAt: at,
      acceptedAt: null, acceptedBy: null, source: null, sourceId: null, first: { attends: false, takesPart: nth === 0 },
    }
  })))
  return members
}

test('one more who came and never returned raises no share of those who returned; below five people outsiders see no share', () => rollback(async (db) => {
  const communityId = newId('community')
  const asked = async () => (await asker(db)<{ community: { retention: Retention } }>(RETENTION, { id: communityId, asOf: iso(AS_OF), months: 12 })).community.retention
  await peopleOf(db, communityId, [[300, 270, 240], [299, 260], [298, 290], [297]])
  const few = await asked()
  expect(few.cohorts.flatMap(({ periods }) => periods.map(({ share }) => share))).toEqual(Array.from({ length: few.cohorts[0]?.periods.length ?? 0 }, () => null))
  await peopleOf(db, communityId, [[296, 240]])
  const before = (await asked()).cohorts[0]?.periods ?? []
  expect(before.slice(0, 4).map(({ share }) => share)).toEqual([1, 0.4, 0.4, 0])
  await peopleOf(db, communityId, [[295]])
  const after = (await asked()).cohorts[0]?.periods ?? []
  after.forEach(({ share, over }, k) => {
    expect(over).toBe(6)
    expect(share).toBeLessThanOrEqual(before[k]?.share ?? 0)
  })
}))

describe('value network density, METRICS 2.3', () => {
  test('pairs of other places than those that are looked at are none; of one place there is no density', () => {
    const among = ['garden', 'mobility', 'energy', 'lobby']
    const pairs = pairsOf([['garden', 'mobility', '#none'], ['energy', 'garden'], ['garden', 'energy', 'staff'], ['mobility', 'energy'], ['garden', 'elsewhere']], new Set(among))
    expect(pairs).toEqual([{ one: 'energy', other: 'garden', ideas: 2 }, { one: 'energy', other: 'mobility', ideas: 1 }, { one: 'garden', other: 'mobility', ideas: 1 }])
    expect(densityOf({ communityIds: ['garden'], pairs: [] })).toBeNull()
    expect(densityOf({ communityIds: ['garden', 'lobby'], pairs: [] })).toBe(0)
  })

  test('two communities make something together where work of people of both was accepted, by another, in the window', () => rollback(async (db) => {
    const [organizationId, ideaId, ...communityIds] = [newId('organization'), newId('idea'), newId('community'), newId('community'), newId('community')]
    const makers = await Promise.all(communityIds.map(async (id) => (await peopleOf(db, id, [[30]]))[0] ?? ''))
    await db('WRITE', `CREATE (organization:Organization {id: $organizationId, slug: $organizationId, name: 'Host', about: '', createdAt: 0}) CREATE (:Idea {id: $ideaId, slug: $ideaId, title: 'Idea', body: '', statusKind: 'OPEN', createdAt: $at, updatedAt: $at})
      WITH organization UNWIND $communityIds AS id MATCH (community:Community {id: id}) CREATE (organization)-[:HOSTS]->(community)`, { organizationId, ideaId, communityIds, at: AS_OF - 25 * DAY })
    const made = (memberId: string, acceptedBy: string) => ({
      id: newId('act'), type: 'DELIVERED' as const, memberId, by: 'person' as const, targetId: ideaId, ideaId, communityId: communityIds[0] ?? '', partnerIds: null, at: AS_OF - 20 * DAY, recordedAt: AS_OF - 20 * DAY,
      acceptedAt: AS_OF - 20 * DAY, acceptedBy, source: null, sourceId: null, first: { attends: true, takesPart: false },
    })
    const asked = async (windowDays = 365) => (await asker(db)<{ organization: { valueNetwork: unknown } }>(`query ($id: ID!, $asOf: DateTime!, $windowDays: Int) {
      organization(id: $id) { valueNetwork(asOf: $asOf, windowDays: $windowDays) { density sampleSize pairCount } } }`, { id: organizationId, asOf: iso(AS_OF), windowDays })).organization.valueNetwork
    const [first = '', second = '', third = ''] = makers
    const make = async (acts: ReturnType<typeof made>[]) => { await Promise.all([record(db, acts), writeMakers(db, { makers: makersOf(acts) })]) }
    await make([made(first, second), made(third, third)])
    expect(await asked()).toEqual({ density: 0, sampleSize: 3, pairCount: 0 })
    await make([made(second, first)])
    expect(await asked()).toEqual({ density: 1 / 3, sampleSize: 3, pairCount: 1 })
    expect(await asked(19)).toMatchObject({ pairCount: 0 })
  }))
})
