import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rollback } from '../../db/testing/rollback'
import { acted, type Deed } from '../testing/acted'
import { asker } from '../testing/ask'

const asOf = Date.parse('2021-06-29T00:00:00Z')
const ASKED = `query ($idea: ID!, $topic: String!, $member: ID!, $community: ID!, $at: DateTime!) {
  idea(id: $idea) { importance(asOf: $at) { value relations intensity } commonGround(asOf: $at) { sampleSize } collectiveIntelligence(asOf: $at) { contributions sampleSize } }
  topic(slug: $topic) { importance(asOf: $at) { value } }
  member(id: $member) { importance(asOf: $at) { value relations intensity } reach(asOf: $at) { trueReach } relations(asOf: $at) { sampleSize } }
  community(id: $community) { topicActivity(asOf: $at) { cloud { people latest } } bridges(asOf: $at) { sampleSize } } }`
interface Factors { value: number, relations: number, intensity: number | null }
interface Answer {
  idea: { importance: Factors, commonGround: object, collectiveIntelligence: object }, topic: { importance: { value: number } }
  member: { importance: Factors, reach: { trueReach: number }, relations: { sampleSize: number } }
  community: { topicActivity: { cloud: { people: number, latest: number }[] }, bridges: { sampleSize: number } }
}

const people = ['p0', 'p1', 'p2', 'p3', 'p4']
const ideas = { i0: { by: 'p0', about: ['t'] }, i1: { by: 'p1', about: ['t'] }, i2: { by: 'p2' } }
const deed = fc.record({
  by: fc.constantFrom(...people), on: fc.constantFrom('i0', 'i1', 'i2'), in: fc.constantFrom('here', 'there'),
  type: fc.constantFrom('SUPPORTED' as const, 'OPPOSED' as const, 'COMMENTED' as const, 'SHARED' as const, 'FOLLOWED' as const), daysAgo: fc.integer({ min: 1, max: 40 }),
})
/** Everybody and every place is there from the start, without having done anything that counts. */
const cast: Deed[] = [...people, 'bot', 'staff'].flatMap((by) => ['here', 'there'].map((place) => ({ by, type: 'PASSED' as const, in: place, daysAgo: 400 })))

/** Asks before and after some more acts in each of a few random worlds. */
const inWorlds = (more: (acts: Deed[], extra: Deed) => Deed[], law: (before: Answer, after: Answer) => void) => fc.assert(
  fc.asyncProperty(fc.array(deed, { minLength: 4, maxLength: 14 }), deed, async (acts, extra) => rollback(async (db) => {
    const { id, tell } = await acted(db, { asOf, ideas, acts: [...cast, ...acts] })
    const ask = () => asker(db, { memberId: id('p0'), role: 'MEMBER', organizationIds: [], scopes: ['read'] })<Answer>(ASKED, { idea: id('i0'), topic: id('t'), member: id('p0'), community: id('here'), at: new Date(asOf).toISOString() })
    const before = await ask()
    await tell(more(acts, extra))
    law(before, await ask())
  })),
  { numRuns: 4, seed: 27 },
)

test('one more act, by whomever, lowers no importance and no reach; one person adds seven dates at most', () => inWorlds((_, extra) => [extra], (before, after) => {
  for (const [one, other] of [[before.idea.importance, after.idea.importance], [before.member.importance, after.member.importance], [before.topic.importance, after.topic.importance]] as const) {
    expect(other.value).toBeGreaterThanOrEqual(one.value - 1e-9)
  }
  expect(after.member.reach.trueReach).toBeGreaterThanOrEqual(before.member.reach.trueReach)
  for (const { intensity } of [after.idea.importance, after.member.importance]) expect(intensity ?? 1).toBeLessThanOrEqual(7)
}))

test('the same acts once more, and what authors do on their own ideas and staff and bots anywhere, change nobody’s number', () => inWorlds(
  (acts) => [
    ...acts.filter(({ type }) => type !== 'COMMENTED'), { by: 'p0', type: 'SHARED', on: 'i0', daysAgo: 2 }, { by: 'p0', type: 'COMMENTED', on: 'i0', daysAgo: 3 },
    ...['bot', 'staff'].flatMap((by): Deed[] => [{ by, type: 'SUPPORTED', on: 'i0', in: 'here', daysAgo: 2 }, { by, type: 'COMMENTED', on: 'i1', in: 'here', daysAgo: 2 }, { by, type: 'POSTED', to: ['p0'], in: 'there', daysAgo: 2 }]),
  ],
  (before, after) => {
    expect(after.idea.importance).toEqual(before.idea.importance)
    expect(after.topic).toEqual(before.topic)
    expect(after.member).toEqual(before.member)
    expect(after.community).toEqual(before.community)
    expect(after.idea.commonGround).toEqual(before.idea.commonGround)
  },
))
