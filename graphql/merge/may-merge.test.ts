import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { rollback } from '../../db/testing/rollback'
import { because, Merge, merge, seen, twoIdeas, unmerge } from '../testing/merging'
import { host, ideas, somebody } from '../testing/people'

test('who may: authors of the idea, people of its host, moderators and administrators; undoing also the authors of the one that stays', () => rollback(async (db) => {
  const { client, anna, ben, steward, others: [cleo], one, other } = await twoIdeas(db)
  const [moderator, otherSteward] = [await somebody(db, { role: 'MODERATOR' }), (await host(db)).steward]
  for (const viewer of [ben, cleo!, otherSteward]) expect(await merge(client, viewer, one, other)).toMatchObject({ code: 'FORBIDDEN', field: ['ideaId'] })
  for (const viewer of [anna, steward, moderator]) {
    expect(await merge(client, viewer, one, other)).toMatchObject({ idea: { id: one } })
    expect(await unmerge(client, cleo!, one)).toMatchObject({ code: 'FORBIDDEN' })
    expect(await unmerge(client, viewer === anna ? ben : viewer, one)).toMatchObject({ idea: { id: one } })
  }
}))

test('what cannot be is refused, says where things went, and nothing is written: itself, a ring, what was merged, the unknown, no reason', () => rollback(async (db) => {
  const { client, anna, ben, others: [cleo], one, other } = await twoIdeas(db)
  const [third = ''] = await ideas(db, anna, ['A third'])
  const unknown = 'idea_01ARZ3NDEKTSV4RRFFQ69G5FAV'
  expect(await merge(client, anna, one, one)).toMatchObject({ code: 'INVALID', field: ['intoId'] })
  expect(await merge(client, anna, one, unknown)).toMatchObject({ code: 'NOT_FOUND', field: ['intoId'] })
  expect(await merge(client, anna, unknown, one)).toMatchObject({ code: 'NOT_FOUND', field: ['ideaId'] })
  for (const wrong of ['', 'ab', 'x'.repeat(301), '\u0001 no']) expect(await merge(client, anna, one, other, { because: wrong })).toMatchObject({ code: 'INVALID', field: ['because'] })
  expect(await unmerge(client, anna, one)).toMatchObject({ code: 'INVALID', field: ['ideaId'] })
  expect(await seen(client, one)).toMatchObject({ status: { kind: 'OPEN' }, mergedInto: null })
  await merge(client, anna, one, other)
  expect(await merge(client, anna, one, third)).toMatchObject({ code: 'MERGED', field: ['ideaId'], message: expect.stringContaining('Benches along the water') })
  expect(await merge(client, ben, other, one)).toMatchObject({ code: 'MERGED', field: ['intoId'], message: expect.stringContaining('Benches along the water') })
  expect(await merge(client, anna, third, one)).toMatchObject({ code: 'MERGED', field: ['intoId'] })
  expect((await client.ask(Merge, { input: { ideaId: one, intoId: other, because, idempotencyKey: randomUUID() } })).errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED')
  expect(await seen(client, one, cleo)).toMatchObject({ viewerCanMerge: false, mergedInto: { viewerCanUnmerge: false } })
}))

test('at most 50 are together in one idea', () => rollback(async (db) => {
  const { client, anna, one, other, acts } = await twoIdeas(db)
  const many = await ideas(db, anna, Array.from({ length: 49 }, (_, n) => `One more bench ${n}`))
  for (const ideaId of many.slice(0, 48)) await acts.mergeIdeas(anna, { ideaId, intoId: one, because, key: randomUUID() })
  expect(await merge(client, anna, one, other)).toMatchObject({ idea: { id: one } })
  expect(await merge(client, anna, many[48] ?? '', other)).toMatchObject({ code: 'LIMIT', field: ['intoId'] })
}), 60_000)
