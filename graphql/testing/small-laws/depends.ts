import { DAY } from '../../../db/shapes'
import { edit, EPSILON } from '../laws/law'
import { AS_OF } from '../moving-world'
import { later, moving, type Moving } from './moving'
import { unless, type SmallLaw } from './small-law'

interface Participation { members: number, contributions: number, producing: number, exchanging: number, connecting: number, gini: number | null, absenceFactor: number | null }
const PARTICIPATION = 'query ($id: ID!, $asOf: DateTime!) { organization(id: $id) { participation(asOf: $asOf, windowDays: null) { members contributions producing exchanging connecting gini absenceFactor } } }'
const participationOf = async ({ ask, organizationId }: Moving) => (await ask<{ organization: { participation: Participation } }>(PARTICIPATION, { id: organizationId, asOf: later(0) })).organization.participation

/** Every act in the communities is done once more at the same time. */
const again = ({ db, communityIds }: Moving) => db('WRITE', `MATCH (member:Member)-[act:FOLLOWED|SUPPORTED|COMMENTED|POSTED|DELIVERED|THANKED]->(target) WHERE act.communityId IN $communityIds
  CREATE (member)-[copy:$(type(act))]->(target) SET copy = act{.*, id: act.id + ' again'}`, { communityIds })

const WEIGHT: Record<string, number> = { INTEREST: 1, PRACTICE: 4, PURPOSE: 7, VALUE_NETWORK: 10 }
const MEMBERS = `query ($id: ID!, $from: DateTime!, $to: DateTime!) { community(id: $id) { gravity(asOf: $to) { value sampleSize }
  before: members(first: 100, asOf: $from) { edges { stage } } after: members(first: 100, asOf: $to) { edges { stage } } } }`
interface Pulled { community: { gravity: { value: number | null, sampleSize: number }, before: { edges: { stage: string }[] }, after: { edges: { stage: string }[] } } }
const pull = ({ edges }: Pulled['community']['before']) => edges.reduce((sum, { stage }) => sum + (WEIGHT[stage] ?? 0) ** 2, 0)

const BRIDGES = 'query ($ids: [ID!]!, $asOf: DateTime!) { nodes(ids: $ids) { ... on Community { bridges(asOf: $asOf, windowDays: 365) { coefficient sampleSize communities { people } } } } }'
interface Bridges { nodes: { bridges: { coefficient: number | null, sampleSize: number, communities: { people: number }[] } }[] }

/** Laws of how much depends on a few, of gravity and of bridges (docs/metrics.md 3.8). */
export const dependsLaws: SmallLaw[] = [
  {
    metric: '3.8 participation', name: 'who makes, who exchanges and who connects are all members; Gini and absence factor keep their ranges, and twice as much of everything changes neither',
    violations: moving(async (world) => {
      const once = await participationOf(world)
      await again(world)
      const twice = await participationOf(world)
      return [once, twice].flatMap((all) => unless(
        all.producing + all.exchanging + all.connecting === all.members && all.gini !== null && all.gini >= 0 && all.gini < 1 && (all.absenceFactor ?? 0) >= 1 && (all.absenceFactor ?? 99) <= all.members, JSON.stringify(all),
      )).concat(unless(twice.contributions > once.contributions && Math.abs((once.gini ?? 0) - (twice.gini ?? 9)) < EPSILON && once.absenceFactor === twice.absenceFactor, `${JSON.stringify(once)} became ${JSON.stringify(twice)}`))
    }),
    misreadings: [
      { as: 'fewest members with forty acts', edits: [edit('participation.cypher', 'WHEN 2 * most.acts >= contributions', 'WHEN most.acts >= 40')] },
      { as: 'the sum of differences, not as a share', edits: [edit('participation.cypher', '/ (members * contributions)', '/ members')] },
    ],
  },
  {
    metric: '3.8 gravity', name: 'it is what the stages of each say',
    violations: moving(async ({ ask, communityIds }) => (await Promise.all(communityIds.map(async (id) => {
      const { community: { gravity, before, after } } = await ask<Pulled>(MEMBERS, { id, from: new Date(AS_OF - 128 * DAY).toISOString(), to: later(-100) })
      const active = before.edges.filter(({ stage }) => WEIGHT[stage]).length
      return unless(gravity.sampleSize === active && (active === 0 ? gravity.value === null : Math.abs((gravity.value ?? NaN) - (pull(after) - pull(before)) / active) < EPSILON), `${gravity.value} of ${gravity.sampleSize}, not ${pull(after) - pull(before)} of ${active}`)
    }))).flat()),
    misreadings: [{ as: 'weights without their square', edits: [edit('gravity.ts', 'WEIGHT[level] ** 2', 'WEIGHT[level]')] }],
  },
  {
    metric: '3.8 bridges', name: 'the coefficient lies between 0 and below 1, and nobody is counted elsewhere who is not counted here',
    violations: moving(async ({ ask, communityIds }) => (await ask<Bridges>(BRIDGES, { ids: communityIds, asOf: later(0) })).nodes.flatMap(({ bridges: { coefficient, sampleSize, communities } }) => (
      unless(communities.length === 1 && coefficient !== null && coefficient >= -EPSILON && coefficient < 1 && communities.every(({ people }) => people <= sampleSize), `${coefficient}, ${communities.map(({ people }) => people).join()} of ${sampleSize}`)
    ))),
    misreadings: [{ as: 'how much leads one way', edits: [edit('spread.ts', 'return all === 0 ? null : 1 - sum(ties', 'return all === 0 ? null : sum(ties')] }],
  },
]
