import { randomUUID } from 'node:crypto'
import { DAY } from '../../../db/shapes'
import { isoOf, morning, type View } from '../law-world'
import { movement, stages, type MovementAnswer } from '../measured-stages'
import { asOf, places } from '../../../db/testing/random-world'
import { edit, EPSILON, type Law } from './law'

const STEPS = [28, 56, 84].map((days) => [asOf - days * DAY, asOf] as const)
const ACTIVE = ['INTEREST', 'PRACTICE', 'PURPOSE', 'VALUE_NETWORK']
const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0)
const apart = (a: number, b: number) => Math.abs(a - b) > EPSILON

/** Laws of movement, turnover and stability (docs/metrics.md 2.3 and 2.4). */
export const movementLaws: Law[] = [
  {
    name: 'probabilities of everybody who was in one stage sum to one',
    violations: everywhere(async (_, { cells }, name) => [...new Set(cells.map(({ from }) => from))]
      .map((from) => ({ from, total: sum(cells.filter((cell) => cell.from === from).map(({ probability }) => probability ?? NaN)) }))
      .filter(({ total }) => !(Math.abs(total - 1) < EPSILON))
      .map(({ from, total }) => `${name}: ${from} sums to ${total}`)),
    misread: { as: 'transition: by column', edits: [edit('movement.ts', 'probability: members / people(row)', 'probability: members / people(moves.filter(([, now]) => now === to))')] },
  },
  {
    name: 'who was in a stage then, and is in one now, are as many as the cells say',
    violations: everywhere(async (view, { cells }, name, [place, from, to]) => (await Promise.all(
      ([['from', from], ['to', to]] as const).map(async ([side, at]) => {
        const there = Object.values(await stages(view, place, isoOf(at)))
        return [...ACTIVE, 'DORMANT', 'LEFT'].flatMap((stage) => {
          const said = sum(cells.filter((cell) => cell[side] === stage).map(({ members }) => members))
          const seen = there.filter((one) => one === stage).length
          return said === seen ? [] : [`${name}: ${seen} were ${stage} ${side}, the cells say ${said}`]
        })
      }),
    )).flat()),
    misread: { as: 'flow: only those present at both ends', edits: [edit('movement.ts', "then !== 'NONE' || now !== 'NONE'", "then !== 'NONE' && now !== 'NONE'")] },
  },
  {
    name: 'who came in and back, less who went, is the change in how many are active',
    violations: everywhere(async (_, { cells, entered, returned, left }, name) => {
      const active = (side: 'from' | 'to') => sum(cells.filter((cell) => ACTIVE.includes(cell[side])).map(({ members }) => members))
      const change = active('to') - active('from')
      return entered + returned - left === change ? [] : [`${name}: ${entered} in, ${returned} back, ${left} out, but ${change} more are active`]
    }),
    misread: { as: 'flow: who was dormant comes in', edits: [edit('movement.ts', "entered: count((then, now) => then === 'NONE' && active(now))", 'entered: count((then, now) => !active(then) && active(now))')] },
  },
  {
    name: 'rates and stability lie between 0 and 1',
    violations: everywhere(async (_, answer, name) => ['entryRate', 'exitRate', 'turnover', 'overlap', 'sizeStability', 'mixStability', 'stability'].flatMap((rate) => {
      const value = answer[rate as 'stability']
      return value === null || (value >= -EPSILON && value <= 1 + EPSILON) ? [] : [`${name}: ${rate} ${value}`]
    })),
    misread: { as: 'change of size over who was there', edits: [edit('movement.ts', 'Math.max(now, then))', 'then)')] },
  },
  {
    name: 'the same people twice: no turnover, full stability and overlap',
    violations: ({ within }) => within(async (view) => (await Promise.all(places.map(async (place) => {
      const { turnover, stability, overlap } = await movement(view, place, isoOf(asOf), isoOf(asOf + 1))
      if (turnover === null || stability === null || overlap === null) return []
      return turnover === 0 && stability === 1 && overlap === 1 ? [] : [`${place}: turnover ${turnover}, stability ${stability}, overlap ${overlap}`]
    }))).flat()),
    misread: { as: 'overlap over both windows', edits: [edit('movement.ts', 'ratio(both, then + now - both)', 'ratio(both, then + now)')] },
  },
  {
    name: 'one newcomer for one leaver at the same level leaves stability and raises turnover',
    violations: ({ within }) => within(async (view) => {
      const [from, to] = [isoOf(asOf - 28 * DAY), isoOf(asOf)]
      const then = await stages(view, 'square', from)
      const now = await stages(view, 'square', to)
      const quiet = await quietMembers(view)
      const leaver = quiet.find((member) => now[member] === 'INTEREST' && ACTIVE.includes(then[member] ?? ''))
      if (!leaver) return []
      const before = await movement(view, 'square', from, to)
      await swap(view, leaver)
      const after = await movement(view, 'square', from, to)
      return [
        ...(apart(before.stability ?? 0, after.stability ?? 0) ? [`stability went from ${before.stability} to ${after.stability}`] : []),
        ...((after.turnover ?? 0) > (before.turnover ?? 0) + EPSILON ? [] : [`turnover went from ${before.turnover} to ${after.turnover}`]),
      ]
    }),
    misread: { as: 'stability falls with who goes', edits: [edit('movement.ts', 'Math.min(sizeStability, mixStability)', 'Math.min(sizeStability, mixStability) * (1 - (exitRate ?? 0))')] },
  },
]

type Step = readonly [place: string, from: number, to: number]

/** A law of one movement, held against every community and three lengths of time. */
function everywhere(law: (view: View, answer: MovementAnswer, name: string, step: Step) => Promise<string[]>): Law['violations'] {
  return ({ within }) => within(async (view) => {
    const found: string[] = []
    for (const place of places) for (const [from, to] of STEPS) {
      found.push(...await law(view, await movement(view, place, isoOf(from), isoOf(to)), `${place} in ${(to - from) / DAY} days`, [place, from, to]))
    }
    return found
  })
}

/** Who did nothing in the square from the morning on: whoever acts after leaving has not left. */
async function quietMembers(view: View): Promise<string[]> {
  const rows = await view.db('READ', `MATCH (member:Member {source: 'world'})
    WHERE NOT EXISTS { MATCH (member)-[act]->() WHERE act.communityId = $square AND act.at >= $morning } RETURN member.sourceId AS id ORDER BY id`, { square: view.id('square'), morning })
  return rows.map(({ id }) => String(id))
}

/** Somebody leaves the square by their own word, and somebody new joins it. */
async function swap(view: View, leaver: string) {
  await view.add({ members: [{ id: 'newcomer', kind: 'person' }] })
  const [newcomer] = await view.db('READ', "MATCH (member:Member {source: 'world', sourceId: 'newcomer'}) RETURN member.id AS id", {})
  const communityId = view.id('square')
  await view.acts(morning).join({ memberId: view.id(leaver) }, { communityId, key: randomUUID() })
  await view.acts(morning + 1).leave({ memberId: view.id(leaver) }, { communityId, key: randomUUID() })
  await view.acts(morning + 2).join({ memberId: String(newcomer?.id) }, { communityId, key: randomUUID() })
}
