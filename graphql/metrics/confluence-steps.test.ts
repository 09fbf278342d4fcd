import { expect, test } from 'vitest'
import { importLog } from '../../db/import/import-log'
import { newId } from '../../db/ids'
import { asOf, randomWorld } from '../../db/testing/random-world'
import { rollback } from '../../db/testing/rollback'
import { DAY } from '../../db/shapes'
import { asker, seeing, type Ask } from '../testing/ask'

const STEPS = 4
const iso = (at: number) => new Date(at).toISOString()
const STEP = 'steps { from to value people streams { pool people source { sourceId } } }'
const OF = `query ($id: ID!, $communityId: ID, $asOf: DateTime!) {
  node(id: $id) { ... on Organization { confluenceOverTime(asOf: $asOf, steps: ${STEPS}, communityId: $communityId) { windowDays sampleSize ${STEP} } } ... on Idea { confluenceOverTime(asOf: $asOf, steps: ${STEPS}) { ${STEP} } }
    ... on Community { confluenceOverTime(asOf: $asOf, steps: ${STEPS}) { ${STEP} } } } }`
const IDEA = 'query ($id: ID!, $asOf: DateTime!) { idea(id: $id) { confluence(asOf: $asOf) { value people streams { pool people source { sourceId } } } } }'

interface Found { from: string, to: string, value: number, people: number, streams: { pool: boolean, people: number, source: { sourceId: string } | null }[] }
const sorted = ({ value, people, streams }: Omit<Found, 'from' | 'to'>) => (
  { value: value.toFixed(9), people, streams: streams.map((stream) => `${stream.pool ? '#none' : stream.source?.sourceId} ${stream.people}`).sort() }
)

/** A random world in which each idea lives in a community that has no other, so that the place and the idea are the same. */
function oneIdeaEach(seed: number) {
  const world = randomWorld(seed)
  const homes = ['east', 'Über', 'square', 'żuraw', '𝔸venue']
  const home = new Map(world.ideas.map(({ id }, index) => [id, homes[index] ?? '']))
  return {
    ...world, ideas: world.ideas.map((idea) => ({ ...idea, community: home.get(idea.id) })),
    events: world.events.map((event) => (event.idea ? { ...event, community: home.get(event.idea) } : event)),
  }
}

const within = (seed: number, work: (world: { ask: Ask, host: string, places: { idea: string, community: string }[] }) => Promise<void>) => rollback(async (db) => {
  const source = newId('case').toLowerCase()
  const { refused } = await importLog(db, oneIdeaEach(seed), { source })
  expect(refused).toEqual([])
  const [row] = await db('READ', `MATCH (host:Organization {slug: $source}) MATCH (steward:Member {handle: $source + '-steward'})
    RETURN host.id AS host, steward.id AS steward, COLLECT { MATCH (idea:Idea {source: $source})-[:IN]->(community:Community) RETURN {idea: idea.id, community: community.id} } AS places`, { source })
  const { host, steward, places } = row as { host: string, steward: string, places: { idea: string, community: string }[] }
  await work({ ask: asker(db, seeing(steward, host)), host, places })
})

test.each([1, 2, 3])('of a place with one idea every step is what the confluence of that idea is at its end, and so are the steps of the idea (world %i)', (seed) => within(seed, async ({ ask, host, places }) => {
  let seen = 0
  for (const { idea, community } of places) {
    const over = async (id: string, communityId?: string) => (await ask<{ node: { confluenceOverTime: { steps: Found[] } } }>(OF, { id, communityId, asOf: iso(asOf) })).node.confluenceOverTime.steps
    const [ofHost, ofPlace, ofIdea] = [await over(host, community), await over(community), await over(idea)]
    for (let nth = 0; nth < STEPS; nth++) {
      const end = asOf - (STEPS - 1 - nth) * 28 * DAY
      const { idea: { confluence } } = await ask<{ idea: { confluence: Found } }>(IDEA, { id: idea, asOf: iso(end) })
      const expected = sorted(confluence)
      expect([ofHost, ofPlace, ofIdea].map((steps) => steps.slice(nth, nth + 1).map(sorted)[0])).toEqual([expected, expected, expected])
      expect(ofHost[nth]).toMatchObject({ from: iso(end - 28 * DAY), to: iso(end) })
      seen += confluence.people
    }
  }
  expect(seen, 'people, so that the law is no empty one').toBeGreaterThan(40)
}), 60_000)

test('over all ideas each person counts once a step, so that a place never has more than its ideas together, nor fewer than any of them', () => within(4, async ({ ask, host, places }) => {
  const people = async (communityId?: string) => (await ask<{ node: { confluenceOverTime: { steps: Found[] } } }>(OF, { id: host, communityId, asOf: iso(asOf) })).node.confluenceOverTime.steps.map((step) => step.people)
  const [all, each] = [await people(), await Promise.all(places.map(({ community }) => people(community)))]
  all.forEach((count, nth) => {
    const counts = each.map((one) => one[nth] ?? 0)
    expect(count).toBeLessThanOrEqual(counts.reduce((sum, one) => sum + one, 0))
    expect(count).toBeGreaterThanOrEqual(Math.max(...counts))
  })
  expect(all.at(-1)).toBeLessThan(each.reduce((sum, one) => sum + (one.at(-1) ?? 0), 0))
}), 60_000)

test('an empty organization has empty steps, and what lies before 1970 is left out', () => rollback(async (db) => {
  const id = newId('organization')
  await db('WRITE', "CREATE (:Organization {id: $id, slug: $id, name: 'Empty', about: '', createdAt: 0})", { id })
  const { node: { confluenceOverTime } } = await asker(db)<{ node: { confluenceOverTime: { windowDays: number, sampleSize: number, steps: Found[] } } }>(OF, { id, asOf: '1970-02-01T00:00:00Z' })
  expect(confluenceOverTime).toMatchObject({ windowDays: 56, sampleSize: 0, steps: [{ value: 0, people: 0, streams: [] }, { value: 0, people: 0, streams: [] }] })
}))
