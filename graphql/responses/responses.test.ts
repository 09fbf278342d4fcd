import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { createActs } from '../../db/acts/create-acts'
import type { Db } from '../../db/db'
import { rollback } from '../../db/testing/rollback'
import { clientOf, type Client } from '../testing/client'
import { host, ideas, somebody } from '../testing/people'
import type { Viewer } from '../viewer'

const IDEA = `idea { status { kind label colour } officialResponse { id body number organization { id } by { id } becauseOf { ... on Comment { id } ... on Idea { id } } history { number body } }
  responseDraft { number body by { id } } statusHistory { kind label by { id } } }`
const LABELS = 'organization { statusLabels { id label kind colour rank retiredAt } }'
const write = async (client: Client, name: string, input: object, viewer: Viewer | null) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`
  const document = `mutation ($input: ${type}Input!) { o: ${name}(input: $input) { ... on ${type}Success { ${name.endsWith('Label') ? LABELS : IDEA} } ... on Refusal { code field } } }`
  const { data, errors } = await client.ask(document, { input: { ...input, idempotencyKey: randomUUID() } }, viewer)
  return errors ? { error: errors[0]?.extensions?.code } : data.o
}
const told = async (db: Db, id: string) => (await db('READ', "MATCH (job:Job {kind: 'tell'}) WHERE job.payload CONTAINS $id RETURN job.payload AS payload ORDER BY job.id", { id }))
  .map(({ payload }) => (JSON.parse(String(payload)) as { kind: string }).kind)

async function world(db: Db) {
  const [{ steward, communityId }, { steward: stranger }, anna, ben, chief] = [
    await host(db), await host(db), await somebody(db), await somebody(db), await somebody(db, { role: 'ADMINISTRATOR' }),
  ]
  const [ideaId = '', homeless = ''] = [...await ideas(db, anna, ['A bench by the water'], { communityId }), ...await ideas(db, anna, ['A bench anywhere'])]
  const { commentId } = await createActs(db).comment(ben, { ideaId, body: 'By the willow.', key: randomUUID() }) as { commentId: string }
  return { client: clientOf(db), steward, stranger, anna, ben, chief, ideaId, homeless, commentId, organizationId: steward.organizationIds[0] ?? '' }
}

test('a response is drafted together and published at once with its status and what it came from', () => rollback(async (db) => {
  const { client, steward, anna, ideaId, commentId, organizationId } = await world(db)
  const colleague = { ...await somebody(db, { kind: 'staff' }), organizationIds: [organizationId] }
  expect((await write(client, 'saveResponseDraft', { ideaId, body: 'We like', baseNumber: 0 }, steward)).idea.responseDraft).toEqual({ number: 1, body: 'We like', by: { id: steward.memberId } })
  expect((await write(client, 'saveResponseDraft', { ideaId, body: 'We like it.', baseNumber: 1 }, colleague)).idea.responseDraft).toMatchObject({ number: 2 })
  expect(await write(client, 'saveResponseDraft', { ideaId, body: 'We do not.', baseNumber: 1 }, steward)).toEqual({ code: 'CONFLICT', field: ['baseNumber'] })
  expect(await write(client, 'publishResponse', { ideaId, body: 'We do not.', baseNumber: 1 }, steward)).toEqual({ code: 'CONFLICT', field: ['baseNumber'] })
  const read = async () => (await client.ask(`query ($id: ID!) { idea(id: $id) { x: id ${IDEA.slice(7, -2)} } }`, { id: ideaId }, anna)).data.idea
  expect(await read()).toMatchObject({ officialResponse: null, responseDraft: null, status: { kind: 'OPEN' } })

  const { idea } = await write(client, 'publishResponse', { ideaId, body: 'We build it.', baseNumber: 2, statusKind: 'PLANNED', statusLabel: 'in 2027', becauseOf: [commentId, commentId] }, colleague)
  expect(idea.officialResponse).toMatchObject({ body: 'We build it.', number: 1, organization: { id: organizationId }, by: { id: colleague.memberId }, becauseOf: [{ id: commentId }] })
  expect(idea.responseDraft).toEqual({ number: 3, body: null, by: null })
  expect(await read()).toMatchObject({ status: { kind: 'PLANNED', label: 'in 2027' }, officialResponse: { body: 'We build it.' }, responseDraft: null })
  expect((await read()).statusHistory).toEqual([{ kind: 'OPEN', label: null, by: null }, { kind: 'PLANNED', label: 'in 2027', by: { id: colleague.memberId } }])
  expect(await told(db, ideaId)).toEqual(expect.arrayContaining(['STATUS_CHANGED', 'RESPONDED', 'BECAUSE_OF_YOU']))
  const acts = () => db('READ', 'MATCH ()-[act:RESPONDED]->(idea:Idea {id: $ideaId}) RETURN count(act) AS acts, head(collect(act.partnerIds)) AS partners', { ideaId })
  expect(await acts()).toEqual([{ acts: 1, partners: [anna.memberId] }])

  const before = (await told(db, ideaId)).length
  const mended = (await write(client, 'publishResponse', { ideaId, body: 'We build it, by the willow.', baseNumber: 3, becauseOf: [commentId] }, steward)).idea.officialResponse
  expect(mended).toMatchObject({ number: 2, history: [{ number: 2, body: 'We build it, by the willow.' }, { number: 1, body: 'We build it.' }] })
  expect([await acts(), (await told(db, ideaId)).length]).toEqual([[{ acts: 1, partners: [anna.memberId] }], before])
  await write(client, 'publishResponse', { ideaId, body: 'It stands.', baseNumber: 4, statusKind: 'DONE' }, steward)
  expect((await acts())[0]).toMatchObject({ acts: 2 })
  expect((await client.ask('query ($id: ID!) { node(id: $id) { ... on OfficialResponse { body idea { id } } } }', { id: mended.id })).data.node).toEqual({ body: 'It stands.', idea: { id: ideaId } })
}))

test('nobody but people of the host and administrators responds or sees a draft, and a response that is not published is nowhere', () => rollback(async (db) => {
  const { client, steward, stranger, anna, ben, chief, ideaId, homeless } = await world(db)
  await write(client, 'saveResponseDraft', { ideaId, body: 'Secret.', baseNumber: 0 }, steward)
  const [{ id }] = await db('READ', 'MATCH (response:OfficialResponse {ideaId: $ideaId}) RETURN response.id AS id', { ideaId }) as [{ id: string }]
  for (const viewer of [null, stranger, anna, ben]) {
    const { data } = await client.ask('query ($idea: ID!, $id: ID!) { idea(id: $idea) { responseDraft { body } officialResponse { body } } node(id: $id) { id } }', { idea: ideaId, id }, viewer)
    expect(data).toEqual({ idea: { responseDraft: null, officialResponse: null }, node: null })
  }
  for (const viewer of [stranger, anna, ben]) {
    for (const name of ['saveResponseDraft', 'publishResponse']) expect(await write(client, name, { ideaId, body: 'Mine.', baseNumber: 1 }, viewer)).toEqual({ code: 'FORBIDDEN', field: ['ideaId'] })
  }
  for (const name of ['saveResponseDraft', 'publishResponse']) {
    expect(await write(client, name, { ideaId, body: 'Mine.', baseNumber: 1 }, null)).toEqual({ error: 'UNAUTHENTICATED' })
    expect(await write(client, name, { ideaId: homeless, body: 'Mine.', baseNumber: 0 }, steward)).toMatchObject({ code: 'FORBIDDEN' })
    expect(await write(client, name, { ideaId: 'idea_01ARZ3NDEKTSV4RRFFQ69G5FAV', body: 'Mine.', baseNumber: 0 }, steward)).toEqual({ code: 'NOT_FOUND', field: ['ideaId'] })
  }
  expect((await write(client, 'publishResponse', { ideaId: homeless, body: 'For the portal.', baseNumber: 0 }, chief)).idea.officialResponse).toMatchObject({ organization: null })
  const bad = { ideaId, body: 'Well.', baseNumber: 1 }
  expect(await write(client, 'publishResponse', { ...bad, statusKind: 'MERGED' }, steward)).toEqual({ code: 'INVALID', field: ['statusKind'] })
  expect(await write(client, 'publishResponse', { ...bad, statusLabel: 'later' }, steward)).toEqual({ code: 'INVALID', field: ['statusKind'] })
  expect(await write(client, 'publishResponse', { ...bad, becauseOf: ['comment_01ARZ3NDEKTSV4RRFFQ69G5FAV'] }, steward)).toEqual({ code: 'NOT_FOUND', field: ['becauseOf'] })
  expect(await write(client, 'publishResponse', { ...bad, becauseOf: Array.from({ length: 21 }, (_, n) => `comment_${n}`) }, steward)).toEqual({ code: 'LIMIT', field: ['becauseOf'] })
  expect(await write(client, 'publishResponse', { ...bad, body: ' ' }, steward)).toEqual({ code: 'INVALID', field: ['body'] })
}))

test('an organization’s labels are made, used, renamed and retired; ideas go along, and what was said stays said', () => rollback(async (db) => {
  const { client, steward, stranger, anna, chief, ideaId, homeless, organizationId } = await world(db)
  const labels = async (viewer: Viewer | null) => (await client.ask('query ($id: ID!) { organization(id: $id) { statusLabels { label retiredAt } } }', { id: organizationId }, viewer)).data.organization.statusLabels
  const { organization } = await write(client, 'createStatusLabel', { organizationId, label: 'On the budget', kind: 'PLANNED', colour: 4 }, steward)
  const [{ id: labelId }] = organization.statusLabels
  await write(client, 'createStatusLabel', { organizationId, label: 'Breaking ground', kind: 'IN_PROGRESS' }, chief)
  expect(await write(client, 'createStatusLabel', { organizationId, label: 'On the budget', kind: 'DONE' }, steward)).toEqual({ code: 'TAKEN', field: ['label'] })
  expect(await write(client, 'createStatusLabel', { organizationId, label: 'Other', kind: 'DONE', colour: 13 }, steward)).toEqual({ code: 'INVALID', field: ['colour'] })
  expect(await write(client, 'createStatusLabel', { organizationId, label: 'Other', kind: 'MERGED' }, steward)).toEqual({ code: 'INVALID', field: ['kind'] })
  for (const viewer of [stranger, anna]) {
    expect(await write(client, 'createStatusLabel', { organizationId, label: 'Mine', kind: 'DONE' }, viewer)).toMatchObject({ code: 'FORBIDDEN' })
    for (const name of ['changeStatusLabel', 'retireStatusLabel', 'restoreStatusLabel']) expect(await write(client, name, { labelId }, viewer)).toMatchObject({ code: 'FORBIDDEN' })
  }
  for (const name of ['changeStatusLabel', 'retireStatusLabel', 'restoreStatusLabel']) {
    expect(await write(client, name, { labelId }, null)).toEqual({ error: 'UNAUTHENTICATED' })
    expect(await write(client, name, { labelId: 'label_01ARZ3NDEKTSV4RRFFQ69G5FAV' }, steward)).toEqual({ code: 'NOT_FOUND', field: ['labelId'] })
  }
  const set = (input: object, viewer = steward) => write(client, 'setIdeaStatus', { ideaId, kind: 'PLANNED', labelId, ...input }, viewer)
  expect((await set({})).idea.status).toEqual({ kind: 'PLANNED', label: 'On the budget', colour: 4 })
  expect(await set({ kind: 'DONE' })).toEqual({ code: 'INVALID', field: ['labelId'] })
  expect(await set({ ideaId: homeless }, chief)).toEqual({ code: 'NOT_FOUND', field: ['labelId'] })
  await write(client, 'changeStatusLabel', { labelId, label: 'In the budget', colour: 5 }, steward)
  const { data } = await client.ask('query ($id: ID!) { idea(id: $id) { status { label colour } statusHistory { label } } }', { id: ideaId })
  expect(data.idea).toEqual({ status: { label: 'In the budget', colour: 5 }, statusHistory: [{ label: null }, { label: 'On the budget' }] })
  await write(client, 'retireStatusLabel', { labelId }, steward)
  expect((await labels(anna)).map(({ label }: { label: string }) => label)).toEqual(['Breaking ground'])
  expect(await labels(steward)).toHaveLength(2)
  expect(await set({})).toMatchObject({ code: 'NOT_FOUND' })
  await write(client, 'restoreStatusLabel', { labelId }, steward)
  expect(await labels(null)).toHaveLength(2)
}))

test('the same status said twice is one change, and a page of ideas with their word takes as many statements for 12 as for 2', () => rollback(async (db) => {
  const { client, steward, anna } = await world(db)
  const { communityId, steward: own } = await host(db)
  const ids = await ideas(db, anna, Array.from({ length: 12 }, (_, n) => `Idea ${n}`), { communityId })
  for (const ideaId of ids) await write(client, 'publishResponse', { ideaId, body: 'Yes.', baseNumber: 0, statusKind: 'PLANNED' }, own)
  await write(client, 'setIdeaStatus', { ideaId: ids[0], kind: 'PLANNED' }, own)
  expect((await client.ask('query ($id: ID!) { idea(id: $id) { statusHistory { kind } } }', { id: ids[0] }, steward)).data.idea.statusHistory).toHaveLength(2)
  const count = async (first: number) => {
    const before = client.statements()
    const { data } = await client.ask(`query ($id: ID!, $first: Int!) { community(id: $id) { ideas(first: $first) { nodes { x: id ${IDEA.slice(7, -2)} } } } }`, { id: communityId, first }, own)
    expect(data.community.ideas.nodes).toHaveLength(first)
    return client.statements() - before
  }
  expect(await count(12)).toBe(await count(2))
}))
