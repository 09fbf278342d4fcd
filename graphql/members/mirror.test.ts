import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { createActs } from '../../db/acts/create-acts'
import { rollback } from '../../db/testing/rollback'
import { clientOf } from '../testing/client'
import { host, ideas, somebody } from '../testing/people'

const key = () => ({ idempotencyKey: randomUUID() })

test('stages are shown to members who are signed in once their member says so, and to nobody any more once they take it back', () => rollback(async (db) => {
  const [{ communityId }, anna, ben] = [await host(db), await somebody(db), await somebody(db)]
  await createActs(db).join({ memberId: anna.memberId, at: Date.now() - 500 }, { communityId, key: randomUUID() })
  const { ask } = clientOf(db)
  const seen = async (viewer: typeof ben | null) => (await ask('query ($id: ID!) { member(id: $id) { stages { stage } } }', { id: anna.memberId }, viewer)).data.member.stages
  expect([await seen(ben), await seen(null)]).toEqual([null, null])
  await ask('mutation ($input: ShowStagesInput!) { showStages(input: $input) { __typename } }', { input: key() }, anna)
  expect([await seen(ben), await seen(null)]).toEqual([[{ stage: 'INTEREST' }], null])
  await ask('mutation ($input: HideStagesInput!) { hideStages(input: $input) { __typename } }', { input: key() }, anna)
  expect([await seen(ben), await seen(anna)]).toEqual([null, [{ stage: 'INTEREST' }]])
}))

test('a contested stage stands in public with the stage measured then, and changes none; where nobody saw the member there is nothing to contest', () => rollback(async (db) => {
  const [{ communityId }, anna] = [await host(db), await somebody(db)]
  const { ask } = clientOf(db)
  const contest = async () => (await ask('mutation ($input: ContestStageInput!) { contestStage(input: $input) { __typename ... on Refusal { code } } }', { input: { communityId, reason: 'I was ill.', ...key() } }, anna)).data.contestStage
  expect(await contest()).toEqual({ __typename: 'ContestStageRefusal', code: 'NOT_FOUND' })
  await createActs(db).join({ memberId: anna.memberId, at: Date.now() - 500 }, { communityId, key: randomUUID() })
  expect(await contest()).toEqual({ __typename: 'ContestStageSuccess' })
  const { data } = await ask('query ($id: ID!) { community(id: $id) { contestedStages { stage reason member { id } } stage { active } } }', { id: communityId }, null)
  expect(data.community).toEqual({ contestedStages: [{ stage: 'INTEREST', reason: 'I was ill.', member: { id: anna.memberId } }], stage: { active: 1 } })
}))

test('because of you: a word of the organization that names a comment as its reason is told to who wrote it, and the word itself to the author', () => rollback(async (db) => {
  const [{ steward, communityId }, anna, ben] = [await host(db), await somebody(db), await somebody(db)]
  const acts = createActs(db)
  const [ideaId = ''] = await ideas(db, anna, ['Light'], { communityId })
  const { commentId } = await acts.comment(ben, { ideaId, body: 'Only until midnight.', key: randomUUID() }) as { commentId: string }
  const { ask } = clientOf(db)
  const happened = async (viewer: typeof ben) => (await ask('{ viewer { happenings { kind status idea { id } } } }', {}, viewer)).data.viewer.happenings
  expect(await happened(ben)).toEqual([])
  await ask('mutation ($input: PublishResponseInput!) { publishResponse(input: $input) { __typename } }', { input: { ideaId, body: 'Until midnight it is.', baseNumber: 0, becauseOf: [commentId], statusKind: 'PLANNED', ...key() } }, steward)
  expect(await happened(ben)).toEqual([{ kind: 'BECAUSE_OF_YOU', status: null, idea: { id: ideaId } }])
  expect((await happened(anna)).map(({ kind, status }: { kind: string, status: string | null }) => [kind, status])).toEqual([['RESPONSE', null], ['STATUS', 'PLANNED']])
}))
