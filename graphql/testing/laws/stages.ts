import { DAY } from '../../../db/shapes'
import { dice } from '../../../db/seed/generate/dice'
import { isoOf, type View } from '../law-world'
import { asOf, places, type RandomWorld } from '../../../db/testing/random-world'
import { edit, type Law } from './law'

const LEVEL: Record<string, number> = { INTEREST: 1, PRACTICE: 2, PURPOSE: 3, VALUE_NETWORK: 4 }
const level = (stage: string | undefined) => LEVEL[stage ?? ''] ?? 0

/** Laws of the stage of a member (docs/metrics.md 2.2). */
export const stageLaws: Law[] = [
  {
    name: 'one more act after all others never lowers a level',
    violations: ({ log, within }) => within(async (view) => {
      const before = await everybody(view, asOf)
      await view.add({ events: lastActs(before, log) })
      const after = new Map((await everybody(view, asOf)).map((one) => [one.key, one]))
      return before.filter(({ key, stage }) => level(after.get(key)?.stage) < level(stage)).map(({ key, stage }) => `${key} fell from ${stage} to ${after.get(key)?.stage}`)
    }),
    misread: { as: 'practice needs two dates, no more', edits: [edit('stage.cypher', 'size(days) >= 2 AND', 'size(days) = 2 AND')] },
  },
  {
    name: 'everybody is in one stage at most',
    violations: ({ within }) => within(async (view) => {
      const all = await everybody(view, asOf)
      const keys = all.map(({ key }) => key)
      return keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `${key} is there twice`)
    }),
    misread: {
      as: 'a row for each tie to the community',
      edits: [edit('stage.cypher', "WHERE member.kind = 'person'", "MATCH (member)-[:TOOK_PART|MEMBER_OF]->(community)\nWHERE member.kind = 'person'")],
    },
  },
  {
    name: 'a stage can be explained: dates and partners for practice, an idea above it',
    violations: ({ within }) => within(async (view) => (await everybody(view, asOf)).flatMap(({ key, stage, evidence }) => {
      const { dates, partners, idea } = evidence
      const from = isoOf(asOf - 90 * DAY).slice(0, 10)
      const distinct = new Set(dates).size === dates.length && dates.every((date) => date >= from && date <= isoOf(asOf).slice(0, 10))
      const others = partners.every(({ sourceId }) => sourceId !== 'bot' && !key.endsWith(` ${sourceId}`))
      return [
        ...(distinct && others ? [] : [`${key}: dates ${dates.join()} with ${partners.map(({ sourceId }) => sourceId).join()}`]),
        ...(stage === 'PRACTICE' && (dates.length < 2 || partners.length < 2) ? [`${key} is in practice by ${dates.length} dates and ${partners.length} partners`] : []),
        ...((level(stage) > 2) === (idea !== null) ? [] : [`${key} is ${stage} by ${idea?.sourceId ?? 'no idea'}`]),
      ]
    })),
    misread: { as: 'oneself as partner', stored: true, edits: [edit('act-of-event.ts', "event.partner && event.partner !== event.actor ?", "event.partner || event.actor ?"), edit('act-of-event.ts', 'members.get(event.partner)', 'members.get(event.actor)')] },
  },
  {
    name: 'bots as partners lift nobody',
    violations: ({ within }) => within(async (view) => {
      const days = [2, 4, 6].map((ago) => new Date(asOf - ago * DAY))
      await view.add({
        members: [{ id: 'fresh', kind: 'person' }, { id: 'bot two', kind: 'bot' }],
        events: days.flatMap((at, index) => [
          { id: `fresh says ${index}`, at, actor: 'fresh', type: 'COMMENTED', idea: 'idea-0', community: 'north', partner: ['bot', 'bot two', 'staff'][index] },
          { id: `bot says ${index}`, at, actor: 'bot', type: 'COMMENTED', idea: 'idea-0', community: 'north', partner: 'fresh' },
        ]),
      })
      const fresh = (await everybody(view, asOf)).find(({ key }) => key === 'north fresh')
      return fresh?.stage === 'INTEREST' ? [] : [`three dates, one member of staff and two bots give ${fresh?.stage}`]
    }),
    misread: { as: 'bots as partners accepted', edits: [edit('stage.cypher', "side.kind <> 'bot' AND", '')] },
  },
  {
    name: 'without any new act everybody is dormant or gone within 90 days, and gone after 180',
    violations: ({ within }) => within(async (view) => {
      const active = (await everybody(view, asOf + 91 * DAY)).filter(({ stage }) => level(stage) > 0)
      const there = (await everybody(view, asOf + 181 * DAY)).filter(({ stage }) => stage !== 'LEFT')
      return [...active, ...there].map(({ key, stage }) => `${key} is still ${stage}`)
    }),
    misread: { as: 'never lapses (DORMANT for ever)', edits: [edit('stage.cypher', "WHEN lastSign IS NULL OR lastSign < dormantFrom THEN 'LEFT'", '')] },
  },
]

const MEMBERS = `query Members($of: SourceRef!, $asOf: DateTime!) { community(source: $of) { members(first: 100, asOf: $asOf) { edges {
  stage node { sourceId } evidence { dates partners { sourceId } idea { sourceId } } } } } }`
interface Evidence { dates: string[], partners: { sourceId: string }[], idea: { sourceId: string } | null }
interface MembersAnswer { community: { members: { edges: { stage: string, node: { sourceId: string }, evidence: Evidence }[] } } }

/** Everybody in every community, by community and member. */
async function everybody({ ask, source }: View, at: number) {
  const answers = await Promise.all(places.map((id) => ask<MembersAnswer>(MEMBERS, { of: { source, id }, asOf: isoOf(at) })))
  return answers.flatMap(({ community }, index) => (
    community.members.edges.map(({ stage, node, evidence }) => ({ key: `${places[index]} ${node.sourceId}`, stage, evidence }))
  ))
}

/** One more act of everybody who is in a community, of one kind or another, a millisecond before asOf. */
function lastActs(there: { key: string }[], { members, ideas }: RandomWorld) {
  const { between } = dice('last acts')
  const pick = <T>(all: readonly T[]) => all[between(0, all.length - 1)] as T
  return there.map(({ key }, index) => {
    const [community, actor = ''] = key.split(' ')
    const type = pick(['SUPPORTED', 'FOLLOWED', 'COMMENTED', 'COMMENTED', 'SHARED', 'CO_DEVELOPED', 'PASSED'])
    return { id: `last ${index}`, at: new Date(asOf - 1), actor, community, idea: pick(ideas).id, type, partner: pick(members).id, acceptedBy: pick(members).id }
  })
}
