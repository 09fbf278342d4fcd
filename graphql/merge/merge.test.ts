import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { rollback } from '../../db/testing/rollback'
import { ideas } from '../testing/people'
import { because, merge, seen, twoIdeas, unmerge } from '../testing/merging'

test('what was merged leads on, counts there each person once without its authors, and is told apart from what stands there', () => rollback(async (db) => {
  const { client, anna, ben, others: [cleo, dirk, eva], one, other, act, acts } = await twoIdeas(db)
  await act('support', cleo, one)
  await act('support', cleo, other)
  await act('support', dirk, one)
  await act('support', ben, one)
  await act('support', anna, other)
  await acts.setIdeaStatus(anna, { ideaId: one, kind: 'PLANNED', label: 'In the budget', key: randomUUID() })
  const done = await merge(client, anna, one, other)
  expect(done.idea).toMatchObject({
    status: { kind: 'MERGED', label: null }, supportCount: 3, mergedInto: { idea: { id: other }, because, by: { id: anna.memberId }, viewerCanUnmerge: true }, mergedFrom: [],
  })
  expect(done.into).toMatchObject({
    supportCount: 2, viewerIsAuthor: true, authors: [{ id: ben.memberId }, { id: anna.memberId }], mergedInto: null, mergedFrom: [{ idea: { id: one }, because, viewerCanUnmerge: true }],
  })
  expect(await seen(client, other, dirk)).toMatchObject({ viewerSupports: true, viewerCanMerge: false })
  await act('support', dirk, other)
  await act('support', eva, one)
  expect(await seen(client, other)).toMatchObject({ supportCount: 3 })
  const undone = await unmerge(client, anna, one)
  expect(undone.idea).toMatchObject({ status: { kind: 'PLANNED', label: 'In the budget' }, supportCount: 4, mergedInto: null })
  expect(undone.from).toMatchObject({ supportCount: 3, mergedFrom: [], authors: [{ id: ben.memberId }], viewerIsAuthor: false })
}))

test('who withdraws from the one that stays has withdrawn from all that is in it; for and against exclude each other over all of it', () => rollback(async (db) => {
  const { client, anna, others: [cleo, dirk], one, other, act } = await twoIdeas(db)
  await act('support', cleo, one)
  await act('oppose', dirk, one)
  await act('support', dirk, other)
  await merge(client, anna, one, other)
  expect(await seen(client, other, dirk)).toMatchObject({ supportCount: 2, opposeCount: 0, viewerSupports: true, viewerOpposes: false })
  await act('oppose', dirk, other)
  expect(await seen(client, other, dirk)).toMatchObject({ supportCount: 1, opposeCount: 1, viewerSupports: false, viewerOpposes: true })
  await act('support', dirk, other)
  expect(await seen(client, other, dirk)).toMatchObject({ supportCount: 2, opposeCount: 0, viewerSupports: true, viewerOpposes: false })
  expect(await act('withdrawSupport', cleo, other)).toEqual({ ideaId: other, changed: true })
  expect(await seen(client, other, cleo)).toMatchObject({ supportCount: 1, viewerSupports: false })
  expect(await seen(client, one, cleo)).toMatchObject({ supportCount: 0, viewerSupports: false })
  const [withdrew] = await db('READ', 'MATCH (:Member {id: $id})-[act:WITHDREW]->(:Idea {id: $one}) RETURN count(act) AS acts', { id: cleo?.memberId, one })
  expect(withdrew).toEqual({ acts: 1 })
}))

test('three in a row: what hangs on a merged idea counts at the end of the way, and undoing the middle takes it along', () => rollback(async (db) => {
  const { client, anna, ben, others: [cleo, dirk], one, other, act } = await twoIdeas(db)
  const [third = ''] = await ideas(db, dirk!, ['Sitting by the water'])
  await act('support', cleo, one)
  await merge(client, anna, one, other)
  await merge(client, ben, other, third)
  expect(await seen(client, third)).toMatchObject({ supportCount: 1, authors: [{ id: dirk?.memberId }, { id: expect.any(String) }, { id: expect.any(String) }] })
  await unmerge(client, anna, one)
  expect(await seen(client, third)).toMatchObject({ supportCount: 0, authors: [{ id: dirk?.memberId }, { id: ben.memberId }] })
  await unmerge(client, ben, other)
  expect(await seen(client, third)).toMatchObject({ authors: [{ id: dirk?.memberId }], mergedFrom: [] })
}))
