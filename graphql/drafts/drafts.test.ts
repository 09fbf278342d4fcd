import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { rollback } from '../../db/testing/rollback'
import { clientOf, type Client } from '../testing/client'
import { somebody } from '../testing/people'
import type { Viewer } from '../viewer'

const Save = 'mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { ... on SaveDraftSuccess { draft { id title body topics updatedAt } } ... on Refusal { code field } } }'
const Delete = 'mutation ($input: DeleteDraftInput!) { deleteDraft(input: $input) { ... on DeleteDraftSuccess { draftId } ... on Refusal { code field } } }'
const Own = 'query ($id: ID!) { drafts { id title } draft(id: $id) { title body topics communityId language } node(id: $id) { id } }'

const save = async (client: Client, viewer: Viewer, input: object) => (
  await client.ask(Save, { input: { title: 'A bench', body: 'By the', idempotencyKey: randomUUID(), ...input } }, viewer)
).data.saveDraft
const remove = async (client: Client, viewer: Viewer, draftId: string) => (await client.ask(Delete, { input: { draftId, idempotencyKey: randomUUID() } }, viewer)).data.deleteDraft
const own = async (client: Client, viewer: Viewer | null, id: string) => (await client.ask(Own, { id }, viewer)).data

test('what is being written is kept as it comes, is there on another device, and goes when it is deleted', () => rollback(async (db) => {
  const [client, anna] = [clientOf(db), await somebody(db)]
  const { draft } = await save(client, anna, { title: '', topics: 'water, ' })
  expect(await save(client, anna, { draftId: draft.id, seenAt: draft.updatedAt, body: 'By the water.', topics: 'water' })).toMatchObject({ draft: { id: draft.id, body: 'By the water.' } })
  expect(await own(clientOf(db), anna, draft.id)).toEqual({
    drafts: [{ id: draft.id, title: 'A bench' }], draft: { title: 'A bench', body: 'By the water.', topics: 'water', communityId: null, language: null }, node: null,
  })
  expect(await remove(client, anna, draft.id)).toEqual({ draftId: draft.id })
  expect(await own(client, anna, draft.id)).toMatchObject({ drafts: [], draft: null })
  expect(await remove(client, anna, draft.id)).toMatchObject({ code: 'NOT_FOUND' })
}))

test('a save that is sent again after the draft was deleted says that it is gone, and keeps none', () => rollback(async (db) => {
  const [client, anna, input] = [clientOf(db), await somebody(db), { title: 'A bench', body: 'By the', idempotencyKey: randomUUID() }]
  const { draft } = (await client.ask(Save, { input }, anna)).data.saveDraft
  await remove(client, anna, draft.id)
  const { errors } = await client.ask(Save, { input }, anna)
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'idempotencyKey' } }])
  expect(await own(client, anna, draft.id)).toMatchObject({ drafts: [], draft: null })
}))

test('nobody else reads, changes or deletes a draft: it is as if it were not there', () => rollback(async (db) => {
  const [client, anna, ben, chief] = [clientOf(db), await somebody(db), await somebody(db), await somebody(db, { role: 'ADMINISTRATOR' })]
  const { draft } = await save(client, anna, {})
  for (const viewer of [ben, chief, null]) expect(await own(client, viewer, draft.id)).toEqual({ drafts: [], draft: null, node: null })
  expect(await remove(client, ben, draft.id)).toMatchObject({ code: 'NOT_FOUND', field: ['draftId'] })
  const stolen = await save(client, ben, { draftId: draft.id, body: 'Mine now' })
  expect(stolen.draft.id).not.toBe(draft.id)
  expect(await own(client, anna, draft.id)).toMatchObject({ draft: { body: 'By the' } })
}))

test('what was written elsewhere meanwhile is not written over: both are kept', () => rollback(async (db) => {
  const [client, anna] = [clientOf(db), await somebody(db)]
  const { draft } = await save(client, anna, {})
  await new Promise((resolve) => { setTimeout(resolve, 2) })
  await save(client, anna, { draftId: draft.id, seenAt: draft.updatedAt, body: 'On the phone' })
  const forked = await save(client, anna, { draftId: draft.id, seenAt: draft.updatedAt, body: 'On the laptop' })
  expect(forked.draft.id).not.toBe(draft.id)
  expect((await own(client, anna, draft.id)).draft.body).toBe('On the phone')
}))

test('half texts are kept whatever they are, up to their length; the 51st draft asks for room', () => rollback(async (db) => {
  const [client, anna] = [clientOf(db), await somebody(db)]
  expect(await save(client, anna, { title: '', body: '' })).toHaveProperty('draft')
  expect(await save(client, anna, { body: 'é'.repeat(50_000) })).toHaveProperty('draft')
  expect(await save(client, anna, { body: 'x'.repeat(50_001) })).toEqual({ code: 'INVALID', field: ['body'] })
  expect(await save(client, anna, { title: 'x'.repeat(1_001) })).toEqual({ code: 'INVALID', field: ['title'] })
  for (let drafts = 2; drafts < 50; drafts++) await save(client, anna, {})
  expect(await save(client, anna, {})).toEqual({ code: 'LIMIT', field: ['draftId'] })
  expect((await client.ask(Save, { input: { title: '', body: '', idempotencyKey: randomUUID() } })).errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED')
}), 60_000)
