import { randomUUID } from 'node:crypto'
import { DAY } from '../../../db/shapes'
import { changed, confluences, everything, factsAt, morning, type Measured } from '../law-world'
import { asOf } from '../../../db/testing/random-world'
import { edit, EPSILON, type Law } from './law'
import { inBasins, outsider, support } from './probes'

const f = (people: number) => people / (people + 2)
const saturation = (to: string) => edit('confluence.cypher', 'value + stream.people / (stream.people + 2.0)', to)
const ofIdea = (all: Measured[], idea: string) => all.find((one) => one.idea === idea) as Measured

/** Laws of confluence in which sources do not matter (docs/metrics.md 2.1). */
export const confluenceLaws: Law[] = [
  {
    name: 'M1 one more person never lowers confluence and raises it by at most a third',
    violations: ({ log, within }) => within(async (view) => {
      const wrong: string[] = []
      let before = await confluences(view)
      for (const round of [0, 1, 2]) {
        for (const { id: idea } of log.ideas) await support(view, outsider(log, idea, round), idea)
        const after = await confluences(view)
        for (const { idea, value, people } of after) {
          const old = ofIdea(before, idea)
          const gain = value - old.value
          if (people !== old.people + 1) wrong.push(`${idea} has ${people} people after ${old.people} and one more`)
          if (gain < -EPSILON || gain > 1 / 3 + EPSILON) wrong.push(`${idea} gained ${gain} by one person`)
        }
        before = after
      }
      return wrong
    }),
    misread: { as: 'k = 1', edits: [saturation('value + stream.people / (stream.people + 1.0)')] },
  },
  {
    name: 'M2 doing it again on the same date, or taking the log in again, changes nothing',
    violations: ({ log, within }) => within(async (view) => {
      const before = await everything(view)
      await view.add(log)
      const reingested = changed(before, await everything(view))
      const again = log.events.filter(({ idea, type, at }) => idea && type !== 'CO_DEVELOPED' && type !== 'DELIVERED' && (at.getTime() + 1_000) % DAY > 1_000)
      await view.add({ events: again.map((event) => ({ ...event, id: `${event.id} again`, at: new Date(event.at.getTime() + 1_000) })).filter(({ at }) => at.getTime() < asOf) })
      return [...reingested, ...changed(before.confluence, (await everything(view)).confluence)]
    }),
    misread: {
      as: 'people counted by acts of attention',
      edits: [edit('confluence.cypher', 'WITH act.memberId AS personId, min(', 'WITH act.memberId AS personId, act.id AS actId, min(')],
    },
  },
  {
    name: 'M2 another order of the same rows changes nothing',
    violations: async ({ log, within, instead }) => {
      const before = await within(everything)
      return changed(before, await instead({ ...log, events: [...log.events].reverse(), memberships: [...log.memberships].reverse() }, everything))
    },
    misread: {
      as: 'of a member’s acts on an idea in one import, the first row is the first attention',
      stored: true, edits: [edit('first-attentions.cypher', 'WITH act ORDER BY act.at, act.voidedAt IS NOT NULL, act.id', 'WITH act ORDER BY id(act)')],
    },
  },
  {
    name: 'M6 twice the window never lowers confluence, and gives at most the sum of both halves',
    violations: ({ within }) => within(async (view) => {
      const basins = new Map((await factsAt(view, asOf)).map(({ sourceId, facts }) => [sourceId, facts.basin.sourceId]))
      const now = await confluences(view)
      const twice = await confluences(view, { windowDays: 56 })
      const earlier = await confluences(view, { at: asOf - 28 * DAY })
      return twice.flatMap(({ idea, value }) => {
        const before = inBasins(ofIdea(earlier, idea), basins)
        const half = ofIdea(now, idea).value
        return [
          ...(value < half - EPSILON ? [`${idea} fell from ${half} to ${value} in twice the window`] : []),
          ...(before !== null && value > half + before + EPSILON ? [`${idea}: ${value} in both windows, ${half} and ${before} in each`] : []),
        ]
      })
    }),
    misread: { as: 'window (t-w, t)', edits: [edit('confluence.cypher', 'act.at >= $from', 'act.at > $from')] },
  },
  {
    name: 'M7 confluence lies between 0 and the smaller of sources and a third of the people, and never above the largest possible',
    violations: ({ within }) => within(async (view) => [...await confluences(view), ...await confluences(view, { windowDays: null })].flatMap(
      ({ idea, value, people, breadth, streams }) => [
        ...(value < 0 || value > Math.min(streams.length, people / 3) + EPSILON ? [`${idea}: ${value} of ${people} people and ${streams.length} sources`] : []),
        ...(Math.abs(value - streams.reduce((sum, stream) => sum + f(stream.people), 0)) > EPSILON ? [`${idea}: ${value} is not the sum of its streams`] : []),
        ...(breadth !== null && breadth > 1 + EPSILON ? [`${idea}: breadth ${breadth}`] : []),
      ],
    )),
    misread: { as: 'k = 1', edits: [saturation('value + stream.people / (stream.people + 1.0)')] },
  },
  {
    name: 'M9 what authors, staff and bots do changes nothing',
    violations: ({ log, within }) => within(async (view) => {
      const before = await confluences(view)
      const acts = view.acts(morning)
      for (const { id: idea, authors } of log.ideas) {
        for (const author of authors) await acts.follow({ memberId: view.id(author) }, { ideaId: view.id(idea), key: randomUUID() })
        for (const other of ['staff', 'bot']) await support(view, other, idea)
        for (const one of [...authors, 'staff']) await acts.comment({ memberId: view.id(one) }, { ideaId: view.id(idea), body: 'So be it.', key: randomUUID() })
      }
      return changed(before, await confluences(view))
    }),
    misread: { as: 'authors counted', edits: [edit('confluence.cypher', '    AND NOT act.memberId IN authors\n', '')] },
  },
]
