import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { accept } from '../../db/acts/accept-work'
import { actOf } from '../../db/acts/act-of'
import { createActs } from '../../db/acts/create-acts'
import { record } from '../../db/acts/record'
import { newId } from '../../db/ids'
import { refreshQueuedStandings } from '../../db/jobs/standing-jobs'
import { stagesOf } from '../../db/metrics/stage'
import { rollback } from '../../db/testing/rollback'
import { twoIdeas } from '../../db/testing/two-ideas'
import { clientOf } from '../testing/client'
import { ideas, somebody } from '../testing/people'

const noon = Date.parse('2026-05-01T12:00:00Z')
const because = 'The same.'

test('work on a merged idea counts on the one that it went to, with who made that one, and its own makers lift the work there; not before, and not after it was undone', () => rollback(async (db) => {
  const { a, b, members: [maker = '', other = ''] } = await twoIdeas(db, { members: 2 })
  await db('WRITE', 'MATCH (:Member {id: $author})-[authored:AUTHORED]->() DELETE authored', { author: a.author })
  const work = async (memberId: string, { idea, community }: typeof a) => {
    const act = { ...actOf({ memberId, by: 'person', at: noon, recordedAt: noon }, { type: 'DELIVERED', targetId: idea, ideaId: idea, communityId: community }), id: newId('act') }
    await record(db, [act])
    expect(await accept(db, { actId: act.id, acceptedBy: a.author, at: noon + 1 })).toBe(true)
  }
  await work(maker, a)
  await work(other, b)
  const acts = (at: number) => createActs(db, { clock: () => at })
  await acts(noon + 10_000).mergeIdeas({ memberId: a.author }, { ideaId: a.idea, intoId: b.idea, because, key: 'merge' })
  await acts(noon + 20_000).unmergeIdeas({ memberId: a.author }, { ideaId: a.idea, key: 'unmerge' })
  const stageOf = async (memberId: string, communityId: string, at: number) => (
    await stagesOf(db, { memberIds: [memberId], communityIds: [communityId], instants: [at], windowDays: 90 })
  )[0]?.stage
  const inA = await Promise.all([noon + 5_000, noon + 10_000, noon + 10_001, noon + 20_000, noon + 20_001].map((at) => stageOf(maker, a.community, at)))
  expect(inA).toEqual(['INTEREST', 'INTEREST', 'PURPOSE', 'PURPOSE', 'INTEREST'])
  expect(await stageOf(other, b.community, noon + 5_000)).toBe('PURPOSE')
}))

test('standings of both are measured anew after a merge, after an act on what was merged, and after it was undone; lists of live ideas leave out what was merged', () => rollback(async (db) => {
  const [anna, ben, cleo, dirk] = [await somebody(db), await somebody(db), await somebody(db), await somebody(db)]
  const [one = '', other = ''] = [...await ideas(db, anna, ['A bench by the water']), ...await ideas(db, ben, ['Benches along the water'])]
  const client = clientOf(db)
  const acts = createActs(db)
  const seen = async () => {
    await refreshQueuedStandings(db, Date.now() + 1_000)
    const { data } = await client.ask(`query ($ids: [ID!]!) {
      nodes(ids: $ids) { ... on Idea { supportCount confluence { people } } }
      ideas(first: 100, orderBy: {field: CREATED_AT, direction: DESC}, filter: {statusKind: [OPEN, UNDER_REVIEW, PLANNED, IN_PROGRESS, DONE, DECLINED]}) { nodes { id } totalCount }
      all: ideas(first: 1) { totalCount }
    }`, { ids: [one, other] })
    const listed = data.ideas.nodes.map(({ id }: { id: string }) => id)
    return {
      people: data.nodes.map((idea: { confluence: { people: number } }) => idea.confluence.people), listed: [one, other].map((id) => listed.includes(id)),
      left: data.all.totalCount - data.ideas.totalCount,
    }
  }
  await acts.support({ memberId: cleo.memberId }, { ideaId: one, key: randomUUID() })
  const before = await seen()
  expect(before).toMatchObject({ people: [1, 0], listed: [true, true] })
  await acts.mergeIdeas({ memberId: anna.memberId }, { ideaId: one, intoId: other, because, key: randomUUID() })
  expect(await seen()).toEqual({ people: [0, 1], listed: [false, true], left: before.left + 1 })
  await acts.support({ memberId: dirk.memberId }, { ideaId: one, key: randomUUID() })
  expect(await seen()).toMatchObject({ people: [0, 2] })
  await acts.unmergeIdeas({ memberId: anna.memberId }, { ideaId: one, key: randomUUID() })
  expect(await seen()).toEqual({ people: [2, 0], listed: [true, true], left: before.left })
}))
