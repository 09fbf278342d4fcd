import { randomUUID } from 'node:crypto'
import { changed, confluences, everything, morning, type Measured } from '../law-world'
import { places } from '../../../db/testing/random-world'
import { edit, EPSILON, type Law } from './law'
import { erase, firstIdea, inSources, mostAttentive, streamsOf } from './probes'

const f = (people: number) => people / (people + 2)
const saturation = (to: string) => edit('confluence.cypher', 'value + stream.people / (stream.people + 2.0)', to)

/** Laws of confluence about where people come from (docs/metrics.md 2.1). */
export const sourceLaws: Law[] = [
  {
    name: 'M3 moving one person from a fuller to an emptier source raises confluence',
    violations: (world) => inSources(world.log, world.within, async (measure, [fuller, emptier]) => {
      const before = await measure([...fuller.slice(0, 3), ...emptier.slice(0, 1)])
      const after = await measure([...fuller.slice(0, 2), ...emptier.slice(0, 2)])
      return after.value > before.value + EPSILON ? [] : [`three and one give ${before.value}, two and two ${after.value}`]
    }),
    misread: { as: 'people counted, groups not', edits: [saturation('value + stream.people / 3.0')] },
  },
  {
    name: 'M4 two sources that become one never raise confluence',
    violations: (world) => inSources(world.log, world.within, async (measure, [one, other]) => {
      const apart = await measure([...one.slice(0, 2), ...other.slice(0, 1)])
      const together = await measure(one.slice(0, 3))
      return together.value <= apart.value + EPSILON ? [] : [`apart ${apart.value}, together ${together.value}`]
    }),
    misread: { as: 'groups weigh by their square', edits: [saturation('value + stream.people * stream.people / 9.0')] },
  },
  {
    name: 'M5 any number of accounts in one source, or in a community made for them, adds less than one',
    violations: ({ log, within }) => within(async (view) => {
      const before = await confluences(view)
      const members = Array.from({ length: 25 }, (_, index) => ({ id: `sock${index}`, kind: 'person' }))
      const made = { id: 'sock drawer', createdAt: new Date(morning), verified: false }
      const posts = (community: string, from: number, to: number) => members.slice(from, to).map(({ id }) => (
        { id: `${id} says`, at: new Date(morning + 1_000), actor: id, type: 'POSTED', community }
      ))
      const supports = members.map(({ id }) => ({ id: `${id} supports`, at: new Date(morning + 2_000), actor: id, type: 'SUPPORTED', idea: log.ideas[0]?.id ?? '' }))
      await view.add({ members, communities: [made], events: [...posts(made.id, 0, 25), ...supports] })
      const [pool] = await firstIdea(view)
      const [was] = before.filter(({ idea }) => idea === pool?.idea)
      if (!pool || !was) return ['the idea is gone']
      const inPool = (measured: Measured) => measured.streams.find(({ name }) => name === '#none')?.people ?? 0
      return [
        ...(pool.value - was.value >= 1 ? [`25 accounts of a new community added ${pool.value - was.value}`] : []),
        ...(inPool(pool) === inPool(was) + 25 ? [] : [`the pool went from ${inPool(was)} to ${inPool(pool)}`]),
      ]
    }),
    misread: { as: 'unaffiliated: each his or her own source', stored: true, edits: [edit('sources.cypher', "coalesce(home, '#none')", 'coalesce(home, arrival.memberId)')] },
  },
  {
    name: 'M8 other names of members and communities change nothing',
    violations: async ({ log, within, instead }) => {
      const before = await within(everything)
      const backwards = (index: number) => `Name ${String(1_000 - index)}`
      return changed(before, await instead({
        ...log,
        members: log.members.map((member, index) => ({ ...member, name: backwards(index), handle: `handle-${1_000 - index}` })),
        communities: log.communities.map((community) => ({ ...community, name: backwards(places.indexOf(community.id as never)), slug: `slug-${1_000 - places.indexOf(community.id as never)}` })),
      }, everything))
    },
    misread: { as: 'tie-break by name', stored: true, edits: [edit('sources.cypher', 'community.smallestKey', 'community.slug')] },
  },
  {
    name: 'M10 joining a community after the first attention changes nothing',
    violations: ({ log, within }) => within(async (view) => {
      const before = await confluences(view)
      const acts = view.acts(morning)
      const came = [...new Set(log.events.filter(({ idea }) => idea).map(({ actor }) => actor))]
      for (const [index, actor] of came.entries()) {
        await acts.join({ memberId: view.id(actor) }, { communityId: view.id(places[index % 5] ?? ''), key: randomUUID() })
      }
      return changed(before, await confluences(view))
    }),
    misread: {
      as: 'home is the latest membership, as known now',
      edits: [edit('confluence.cypher', 'coalesce(fact.basin, first.source), private', 'coalesce(head(COLLECT { MATCH (person)-[spell:MEMBER_OF]->(place) RETURN place.id ORDER BY spell.since DESC }), fact.basin, first.source), private')],
    },
  },
  {
    name: 'M11 without one member’s acts confluence is lower by exactly that member’s part, and the sources of others stay',
    violations: ({ log, within }) => within(async (view) => {
      const before = await confluences(view)
      const [gone = ''] = mostAttentive(log)
      const part = await streamsOf(view, gone)
      await erase(view, gone)
      return (await confluences(view)).flatMap(({ idea, value }) => {
        const old = before.find((one) => one.idea === idea)
        const stream = old?.streams.find(({ name }) => name === part.get(idea))
        const own = stream ? f(stream.people) - f(stream.people - 1) : 0
        return old && Math.abs(old.value - own - value) < EPSILON && own <= 1 / 3 + EPSILON ? [] : [`${idea}: ${old?.value} less ${own} became ${value}`]
      })
    }),
    misread: { as: 'confluence as a share of the people', edits: [edit('confluence.cypher', 'stream.people / (stream.people + 2.0))', '1.0 * stream.people * stream.people / size(arrivals))')] },
  },
]
