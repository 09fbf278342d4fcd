import { newId } from '../../../db/ids'
import { importLog } from '../../../db/import/import-log'
import { DAY } from '../../../db/shapes'
import { asOf, randomWorld, type RandomWorld } from '../../../db/testing/random-world'
import { ATTENTION } from '../../../db/vocabulary'
import { seeing, type Ask } from '../ask'
import { edit } from '../laws/law'
import { iso } from './moving'
import { unless, type SmallLaw } from './small-law'

const STEPS = 4
const STREAMS = 'value people streams { pool people source { sourceId } }'
const OVER_TIME = `query ($id: ID!, $asOf: DateTime!) { node(id: $id) {
  ... on Organization { confluenceOverTime(asOf: $asOf, steps: ${STEPS}) { steps { ${STREAMS} } } } ... on Idea { confluenceOverTime(asOf: $asOf, steps: ${STEPS}) { steps { ${STREAMS} } } }
  ... on Community { confluenceOverTime(asOf: $asOf, steps: ${STEPS}) { steps { ${STREAMS} } } } } }`
const ofHost = `query ($id: ID!, $communityId: ID, $asOf: DateTime!) { node(id: $id) { ... on Organization { confluenceOverTime(asOf: $asOf, steps: ${STEPS}, communityId: $communityId) { steps { ${STREAMS} } } } } }`
const ends = Array.from({ length: STEPS }, (_, nth) => asOf - (STEPS - 1 - nth) * 28 * DAY)
const IDEA = `query ($id: ID!) { idea(id: $id) { ${ends.map((end, nth) => `s${nth}: confluence(asOf: "${iso(end)}") { ${STREAMS} }`).join(' ')} } }`

interface Step { value: number, people: number, streams: { pool: boolean, people: number, source: { sourceId: string } | null }[] }
const said = ({ value, people, streams }: Step) => `${value.toFixed(9)} of ${people}: ${streams.map((stream) => `${stream.pool ? '#none' : stream.source?.sourceId} ${stream.people}`).sort().join()}`

/** A random world in which each idea lives in a community that has no other, so that the place and the idea are the same; the twin falls silent, so that the basin of it comes apart. */
function oneIdeaEach(seed: number): RandomWorld {
  const world = randomWorld(seed)
  const homes = ['east', 'Über', 'square', 'żuraw', '𝔸venue']
  const home = new Map(world.ideas.map(({ id }, index) => [id, homes[index] ?? '']))
  return {
    ...world, ideas: world.ideas.map((idea) => ({ ...idea, community: home.get(idea.id) })),
    events: world.events.filter(({ community, at }) => community !== 'twin' || at.getTime() < asOf - 75 * DAY).map((event) => (event.idea ? { ...event, community: home.get(event.idea) } : event)),
  }
}

interface There { ask: Ask, host: string, places: { idea: string, community: string }[], log: RandomWorld }

const inWorld = (law: (there: There) => Promise<string[]>): SmallLaw['violations'] => ({ rollback, asker, seed }) => rollback(async (db) => {
  const [source, log] = [newId('case').toLowerCase(), oneIdeaEach(seed)]
  const { refused } = await importLog(db, log, { source })
  if (refused[0]) return [JSON.stringify(refused[0])]
  const [row] = await db('READ', `MATCH (host:Organization {slug: $source}) MATCH (steward:Member {handle: $source + '-steward'})
    RETURN host.id AS host, steward.id AS steward, COLLECT { MATCH (idea:Idea {source: $source})-[:IN]->(community:Community) RETURN {idea: idea.id, community: community.id} } AS places`, { source })
  const { host, steward, places } = row as { host: string, steward: string, places: There['places'] }
  return law({ ask: asker(db, seeing(steward, host)), host, places, log })
})

const stepsOf = async (ask: Ask, id: string, more: { document?: string, communityId?: string } = {}) => (
  (await ask<{ node: { confluenceOverTime: { steps: Step[] } } }>(more.document ?? OVER_TIME, { id, asOf: iso(asOf), ...(more.communityId && { communityId: more.communityId }) })).node.confluenceOverTime.steps
)

/** How many persons gave attention to an idea of others in the 28 days before an instant: read from the log itself. */
function attentive({ members, ideas, events }: RandomWorld, end: number): number {
  const persons = new Set(members.filter(({ kind }) => kind === 'person').map(({ id }) => id))
  const authors = new Map(ideas.map((idea) => [idea.id, idea.authors]))
  return new Set(events.filter(({ at, actor, type, idea }) => (
    idea && persons.has(actor) && (ATTENTION as readonly string[]).includes(type) && at.getTime() >= end - 28 * DAY && at.getTime() < end && !authors.get(idea)?.includes(actor)
  )).map(({ actor }) => actor)).size
}

/** Of a place with one idea every step is what the confluence of that idea is at its end, streams by name. */
async function likeItsIdea({ ask, host, places }: There): Promise<string[]> {
  const seen = await Promise.all(places.map(async ({ idea, community }) => {
    const { idea: found } = await ask<{ idea: Record<string, Step> }>(IDEA, { id: idea })
    const ways = [await stepsOf(ask, community), await stepsOf(ask, idea), await stepsOf(ask, host, { document: ofHost, communityId: community })]
    return ends.map((_, nth) => ({ wanted: found[`s${nth}`] as Step, got: ways.map((steps) => steps[nth] as Step), nth }))
  }))
  const wrong = seen.flat().flatMap(({ wanted, got, nth }) => got.flatMap((step) => unless(said(step) === said(wanted), `step ${nth}: ${said(step)}, not ${said(wanted)}`)))
  return [...wrong, ...unless(seen.flat().reduce((sum, { wanted }) => sum + wanted.people, 0) > 40, 'hardly anybody came')]
}

/** Of all ideas together each person counts once a step: never more than all of them have, nor fewer than any, and as many as the log names. */
async function eachOnce({ ask, host, places, log }: There): Promise<string[]> {
  const [all, each] = [await stepsOf(ask, host), await Promise.all(places.map(({ community }) => stepsOf(ask, community)))]
  return all.flatMap(({ people }, nth) => {
    const counts = each.map((steps) => steps[nth]?.people ?? 0)
    const wanted = attentive(log, ends[nth] ?? 0)
    return unless(people === wanted && people <= counts.reduce((sum, one) => sum + one, 0) && people >= Math.max(...counts), `step ${nth}: ${people} people of ${wanted}, ${counts.join(' + ')}`)
  })
}

/** The law of confluence over time of a place against that of its ideas (docs/metrics.md 2.1). */
export const placeLaws: SmallLaw[] = [{
  metric: '2.1 confluence over time', name: 'a place with one idea goes as that idea does, streams by name; of all ideas together each person counts once a step',
  violations: inWorld(async (there) => [...await likeItsIdea(there), ...await eachOnce(there)]),
  misreadings: [
    { as: 'authors count on their own ideas', edits: [edit('confluence-steps.cypher', 'WHERE author.id = personId AND', "WHERE author.id = 'nobody' AND")] },
    { as: 'the basins of the last night everywhere', edits: [edit('confluence-steps.cypher', 'toString($midnights[nth])', 'toString($midnights[0])')] },
    { as: 'each community a source of its own', edits: [edit('confluence-steps.cypher', 'RETURN nth, coalesce(fact.basin, source) AS basin', 'RETURN nth, source AS basin')] },
    { as: 'steps (t - w, t]', edits: [edit('confluence-steps.cypher', '($asOf - 1 - act.at) / $step', '($asOf - act.at) / $step')] },
    { as: 'acts instead of people', edits: [edit('confluence-steps.cypher', 'count(*) AS people', 'sum(1 + open) AS people')] },
    { as: 'a person counts once an idea', edits: [edit('confluence-steps.cypher', 'WITH nth, personId, max(open) AS open, head(collect(source)) AS source', 'WITH nth, personId, ideaId, max(open) AS open, head(collect(source)) AS source')] },
  ],
}]
