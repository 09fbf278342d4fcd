import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Db } from '../../db/db'
import { rollback } from '../../db/testing/rollback'
import { clientOf, type Client } from '../testing/client'
import { host, ideas, somebody } from '../testing/people'
import type { Viewer } from '../viewer'

const IDEA = 'idea { endorsements { organization { id } by { id } } reviews { by { id } since feasibility recommendation } }'
const write = async (client: Client, name: string, input: object, viewer: Viewer | null, more = '') => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`
  const document = `mutation ($input: ${type}Input!) { o: ${name}(input: $input) { ... on ${type}Success { ${more} ${IDEA} } ... on Refusal { code field } } }`
  const { data, errors } = await client.ask(document, { input: { ...input, idempotencyKey: randomUUID() } }, viewer)
  return errors ? { error: errors[0]?.extensions?.code } : data.o
}

async function world(db: Db) {
  const [{ steward, communityId }, { steward: partner }, anna, chief] = [await host(db), await host(db), await somebody(db), await somebody(db, { role: 'ADMINISTRATOR' })]
  const [ideaId = ''] = await ideas(db, anna, ['A bench by the water'], { communityId })
  const [organizationId = '', partnerId = ''] = [steward.organizationIds[0], partner.organizationIds[0]]
  return { client: clientOf(db), steward, partner, anna, chief, ideaId, communityId, organizationId, partnerId }
}
const NOWHERE = 'idea_01ARZ3NDEKTSV4RRFFQ69G5FAV'

test('another organization backs an idea by name, once, and takes it back; its host does not, nor who does not speak for it', () => rollback(async (db) => {
  const { client, steward, partner, anna, chief, ideaId, organizationId, partnerId } = await world(db)
  const backed = await write(client, 'endorseIdea', { ideaId, organizationId: partnerId }, partner, 'changed')
  expect(backed).toMatchObject({ changed: true, idea: { endorsements: [{ organization: { id: partnerId }, by: { id: partner.memberId } }] } })
  expect(await write(client, 'endorseIdea', { ideaId, organizationId: partnerId }, partner, 'changed')).toMatchObject({ changed: false })
  const acts = () => db('READ', 'MATCH ()-[act:ENDORSED]->(idea:Idea {id: $ideaId}) RETURN count(act) AS acts, count(act.voidedAt) AS voided, COUNT { (idea)<-[:ATTENDED]-() } AS attended', { ideaId })
  expect(await acts()).toEqual([{ acts: 1, voided: 0, attended: 0 }])
  expect(await write(client, 'endorseIdea', { ideaId, organizationId }, steward, 'changed')).toEqual({ code: 'OWN_IDEA', field: ['organizationId'] })
  for (const viewer of [anna, steward, chief]) {
    for (const name of ['endorseIdea', 'withdrawEndorsement']) expect(await write(client, name, { ideaId, organizationId: partnerId }, viewer, 'changed')).toEqual({ code: 'FORBIDDEN', field: ['organizationId'] })
  }
  for (const name of ['endorseIdea', 'withdrawEndorsement']) {
    expect(await write(client, name, { ideaId, organizationId: partnerId }, null, 'changed')).toEqual({ error: 'UNAUTHENTICATED' })
    expect(await write(client, name, { ideaId: NOWHERE, organizationId: partnerId }, partner, 'changed')).toEqual({ code: 'NOT_FOUND', field: ['ideaId'] })
  }
  expect(await write(client, 'withdrawEndorsement', { ideaId, organizationId: partnerId }, partner, 'changed')).toMatchObject({ changed: true, idea: { endorsements: [] } })
  expect(await write(client, 'withdrawEndorsement', { ideaId, organizationId: partnerId }, partner, 'changed')).toMatchObject({ changed: false })
  expect(await acts()).toEqual([{ acts: 1, voided: 1, attended: 0 }])
}))

test('people of the host are assigned to an idea, find it among what they have not assessed, and say what they think to their own alone', () => rollback(async (db) => {
  const { client, steward, partner, anna, chief, ideaId, organizationId } = await world(db)
  const mine = async (viewer: Viewer | null) => (await client.ask('query ($id: ID!) { organization(id: $id) { toAssess { id } } }', { id: organizationId }, viewer)).data.organization.toAssess
  const assessment = { ideaId, feasibility: 'Easily.', fit: '', cost: 'Two days.', recommendation: 'ADAPT' }
  expect((await write(client, 'assignReviewer', { ideaId, memberId: steward.memberId }, steward)).idea.reviews).toMatchObject([{ by: { id: steward.memberId }, recommendation: null }])
  await write(client, 'assignReviewer', { ideaId, memberId: steward.memberId }, steward)
  expect(await db('READ', 'MATCH ()-[open:REVIEWS]->(:Idea {id: $ideaId}) RETURN count(open) AS open', { ideaId })).toEqual([{ open: 1 }])
  expect(await mine(steward)).toEqual([{ id: ideaId }])
  const setKind = (kind: string) => db('WRITE', 'MATCH (idea:Idea {id: $ideaId}) SET idea.statusKind = $kind', { ideaId, kind })
  await setKind('MERGED')
  expect(await mine(steward)).toEqual([])
  await setKind('OPEN')
  for (const viewer of [null, anna, partner, chief]) expect(await mine(viewer)).toBeNull()
  expect(await write(client, 'assignReviewer', { ideaId, memberId: anna.memberId }, steward)).toEqual({ code: 'NOT_FOUND', field: ['memberId'] })
  expect((await write(client, 'assessIdea', assessment, steward)).idea.reviews).toMatchObject([{ feasibility: 'Easily.', recommendation: 'ADAPT' }])
  expect(await mine(steward)).toEqual([])
  for (const viewer of [null, anna, partner, chief]) expect((await client.ask('query ($id: ID!) { idea(id: $id) { reviews { feasibility } commentCount } }', { id: ideaId }, viewer)).data.idea).toEqual({ reviews: null, commentCount: 0 })
  expect((await write(client, 'endReview', { ideaId, memberId: steward.memberId }, steward)).idea.reviews).toMatchObject([{ since: null, feasibility: 'Easily.' }])
  for (const [name, input] of [['assignReviewer', { ideaId, memberId: steward.memberId }], ['endReview', { ideaId, memberId: steward.memberId }], ['assessIdea', assessment]] as const) {
    for (const viewer of [anna, partner, chief]) expect(await write(client, name, input, viewer)).toEqual({ code: 'FORBIDDEN', field: ['ideaId'] })
    expect(await write(client, name, input, null)).toEqual({ error: 'UNAUTHENTICATED' })
    expect(await write(client, name, { ...input, ideaId: NOWHERE }, steward)).toEqual({ code: 'NOT_FOUND', field: ['ideaId'] })
  }
}))

test('an idea is proposed on behalf of a customer by people of the host alone, and counts for nobody more', () => rollback(async (db) => {
  const { client, steward, partner, anna, communityId } = await world(db)
  const propose = async (viewer: Viewer, more: object = {}) => (await client.ask(
    `mutation ($input: ProposeIdeaInput!) { o: proposeIdea(input: $input) { ... on ProposeIdeaSuccess { idea { onBehalfOf authors { id } } } ... on Refusal { code field } } }`,
    { input: { title: 'A ramp at the door', body: 'For wheels.', communityId, onBehalfOf: ' Mrs  Jansen ', ...more, idempotencyKey: randomUUID() } }, viewer)).data.o
  expect(await propose(steward)).toEqual({ idea: { onBehalfOf: 'Mrs Jansen', authors: [{ id: steward.memberId }] } })
  for (const viewer of [anna, partner]) expect(await propose(viewer)).toEqual({ code: 'FORBIDDEN', field: ['onBehalfOf'] })
  expect(await propose(steward, { communityId: null })).toMatchObject({ code: 'FORBIDDEN' })
  expect(await propose(anna, { onBehalfOf: null })).toMatchObject({ idea: { onBehalfOf: null } })
}))
