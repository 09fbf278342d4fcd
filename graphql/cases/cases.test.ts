import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Db } from '../../db/db'
import { rollback } from '../../db/testing/rollback'
import { clientOf, type Client } from '../testing/client'
import { host, somebody } from '../testing/people'
import type { Viewer } from '../viewer'

const FIELDS = '... on Refusal { code field }'
const CASE = 'case { id status isPublic title onBehalfOf steps { kind official body by { id } } }'
const doc = (name: string) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`
  return `mutation ($input: ${type}Input!) { o: ${name}(input: $input) { ... on ${type}Success { ${CASE} } ${FIELDS} } }`
}
const write = async (client: Client, name: string, input: object, viewer: Viewer | null) => {
  const { data, errors } = await client.ask(doc(name), { input: { ...input, idempotencyKey: randomUUID() } }, viewer)
  return errors ? { error: errors[0]?.extensions?.code } : data.o
}

async function world(db: Db, isPublic: boolean) {
  const [{ steward, communityId }, { steward: stranger }, anna, ben, chief] = [
    await host(db), await host(db), await somebody(db), await somebody(db), await somebody(db, { role: 'ADMINISTRATOR' }),
  ]
  const [organizationId = ''] = steward.organizationIds
  const client = clientOf(db)
  const raised = await write(client, 'raiseCase', { organizationId, communityId, title: 'The bin was not emptied', body: 'Three weeks now.', isPublic }, anna)
  return { client, steward, stranger, anna, ben, chief, organizationId, communityId, caseId: raised.case.id as string, raised }
}

const acts = (db: Db, caseId: string) => db('READ', `
  MATCH (matter:Case {id: $caseId})-[:HAS_STEP]->(step)
  MATCH (member:Member {id: step.memberId})-[act]->(target) WHERE act.id = step.actId
  RETURN type(act) AS type, labels(target)[0] AS on, act.communityId IS NOT NULL AS there, act.partnerIds AS partners, act.voidedAt IS NOT NULL AS voided ORDER BY step.at, step.id`, { caseId })
const told = async (db: Db, caseId: string) => (await db('READ', "MATCH (job:Job {kind: 'tell'}) WHERE job.payload CONTAINS $caseId RETURN job.payload AS payload ORDER BY job.id", { caseId }))
  .map(({ payload }) => JSON.parse(String(payload)) as { kind: string, to: object })

test('a case is raised, answered, claimed, confirmed and reopened, each step dated with its words, one act each, and told', () => rollback(async (db) => {
  const { client, steward, anna, caseId, raised, organizationId } = await world(db, true)
  expect(raised.case).toMatchObject({ status: 'RAISED', isPublic: true, steps: [{ kind: 'RAISED', official: false, body: '', by: { id: anna.memberId } }] })
  expect((await write(client, 'answerCase', { caseId, body: 'We look into it.' }, steward)).case.status).toBe('ANSWERED')
  expect((await write(client, 'claimCase', { caseId, body: 'It is empty now.' }, steward)).case.status).toBe('CLAIMED')
  expect((await write(client, 'answerCase', { caseId, body: 'And it will be every week.' }, steward)).case.status).toBe('CLAIMED')
  expect((await write(client, 'confirmCase', { caseId }, anna)).case.status).toBe('CONFIRMED')
  const { case: reopened } = await write(client, 'reopenCase', { caseId, body: 'Full again.' }, anna)
  expect(reopened.status).toBe('REOPENED')
  expect(reopened.steps.map(({ kind, official }: { kind: string, official: boolean }) => [kind, official])).toEqual(
    [['RAISED', false], ['ANSWERED', true], ['CLAIMED', true], ['ANSWERED', true], ['CONFIRMED', false], ['REOPENED', false]])
  expect(await acts(db, caseId)).toEqual([
    { type: 'RAISED', on: 'Community', there: true, partners: null, voided: false },
    { type: 'ANSWERED', on: 'Case', there: true, partners: [anna.memberId], voided: false },
    { type: 'CLAIMED', on: 'Community', there: true, partners: [anna.memberId], voided: false },
    { type: 'ANSWERED', on: 'Case', there: true, partners: [anna.memberId], voided: false },
    { type: 'CONFIRMED', on: 'Community', there: true, partners: null, voided: false },
    { type: 'REOPENED', on: 'Community', there: true, partners: null, voided: false },
  ])
  expect(await db('READ', 'MATCH (:Member {id: $a})-[exchange:EXCHANGED_WITH]->(:Member {id: $b}) RETURN count(exchange) AS exchanges', { a: steward.memberId, b: anna.memberId })).toEqual([{ exchanges: 2 }])
  expect((await told(db, caseId)).map(({ kind, to }) => [kind, 'organizationId' in to ? to.organizationId : null])).toEqual([
    ['CASE_RAISED', organizationId], ['CASE_ANSWERED', null], ['CASE_CLAIMED', null], ['CASE_ANSWERED', null], ['CASE_CONFIRMED', organizationId], ['CASE_REOPENED', organizationId]])
}))

test('only who raised it confirms or reopens, only people of the organization answer or claim; a move that is too late is a conflict', () => rollback(async (db) => {
  const { client, steward, stranger, anna, ben, chief, caseId } = await world(db, true)
  const body = 'Well.'
  for (const viewer of [steward, stranger, ben, chief]) {
    expect(await write(client, 'confirmCase', { caseId }, viewer)).toEqual({ code: 'FORBIDDEN', field: ['caseId'] })
    expect(await write(client, 'reopenCase', { caseId, body }, viewer)).toMatchObject({ code: 'FORBIDDEN' })
    expect(await write(client, 'withdrawCase', { caseId }, viewer)).toMatchObject({ code: 'FORBIDDEN' })
    expect(await write(client, 'setCaseConsent', { caseId, isPublic: false }, viewer)).toMatchObject({ code: 'FORBIDDEN' })
  }
  for (const viewer of [anna, stranger, ben, chief]) {
    expect(await write(client, 'answerCase', { caseId, body }, viewer)).toEqual({ code: 'FORBIDDEN', field: ['caseId'] })
    expect(await write(client, 'claimCase', { caseId, body }, viewer)).toMatchObject({ code: 'FORBIDDEN' })
  }
  expect(await write(client, 'reopenCase', { caseId, body }, anna)).toEqual({ code: 'CONFLICT', field: ['caseId'] })
  await write(client, 'confirmCase', { caseId, body: '' }, anna)
  expect(await write(client, 'claimCase', { caseId, body }, steward)).toMatchObject({ code: 'CONFLICT' })
  expect(await write(client, 'answerCase', { caseId, body }, steward)).toMatchObject({ code: 'CONFLICT' })
  expect(await write(client, 'confirmCase', { caseId }, anna)).toMatchObject({ code: 'CONFLICT' })
  for (const name of ['answerCase', 'claimCase', 'confirmCase', 'reopenCase', 'withdrawCase', 'setCaseConsent']) {
    const input = { caseId, ...(/answer|claim|reopen/.test(name) ? { body } : {}), ...(name === 'setCaseConsent' ? { isPublic: true } : {}) }
    expect(await write(client, name, input, null)).toEqual({ error: 'UNAUTHENTICATED' })
    expect(await write(client, name, { ...input, caseId: 'case_01ARZ3NDEKTSV4RRFFQ69G5FAV' }, anna)).toEqual({ code: 'NOT_FOUND', field: ['caseId'] })
  }
}))

const SEEN = `query ($id: ID!, $organization: ID!, $member: ID!) {
  case(id: $id) { id } node(id: $id) { id } organization(id: $organization) { cases(first: 9) { nodes { id } } }
  member(id: $member) { cases(first: 9) { nodes { id } } contributions(first: 9) { edges { type node { id } } } }
}`

test('a case without consent is not there for anybody but who raised it and the organization, wherever one looks', () => rollback(async (db) => {
  const { client, steward, stranger, anna, ben, chief, caseId, organizationId } = await world(db, false)
  const seen = async (viewer: Viewer | null) => {
    const { data } = await client.ask(SEEN, { id: caseId, organization: organizationId, member: anna.memberId }, viewer)
    return [data.case, data.node, ...data.organization.cases.nodes, ...data.member.cases.nodes].filter(Boolean).length
  }
  for (const viewer of [null, stranger, ben, chief]) expect(await seen(viewer)).toBe(0)
  for (const viewer of [anna, steward]) expect(await seen(viewer)).toBe(4)
  for (const viewer of [stranger, ben, chief]) {
    for (const name of ['confirmCase', 'withdrawCase']) expect(await write(client, name, { caseId }, viewer)).toEqual({ code: 'NOT_FOUND', field: ['caseId'] })
    for (const name of ['answerCase', 'claimCase', 'reopenCase']) expect(await write(client, name, { caseId, body: 'Well.' }, viewer)).toEqual({ code: 'NOT_FOUND', field: ['caseId'] })
    expect(await write(client, 'setCaseConsent', { caseId, isPublic: true }, viewer)).toEqual({ code: 'NOT_FOUND', field: ['caseId'] })
  }
  await write(client, 'answerCase', { caseId, body: 'We look into it.' }, steward)
  const did = async (who: Viewer, viewer: Viewer | null) => (await client.ask(SEEN, { id: caseId, organization: organizationId, member: who.memberId }, viewer)).data.member.contributions.edges
  for (const viewer of [null, ben]) {
    expect(await did(anna, viewer)).toEqual([])
    expect((await did(steward, viewer)).map(({ type }: { type: string }) => type)).not.toContain('ANSWERED')
  }
  expect(await did(anna, anna)).toEqual([{ type: 'RAISED', node: { id: caseId } }])
  await write(client, 'setCaseConsent', { caseId, isPublic: true }, anna)
  for (const viewer of [null, stranger, ben, chief]) {
    expect(await seen(viewer)).toBe(4)
    expect(await did(anna, viewer)).toEqual([{ type: 'RAISED', node: { id: caseId } }])
    expect(await did(steward, viewer)).toContainEqual({ type: 'ANSWERED', node: { id: caseId } })
  }
  await write(client, 'setCaseConsent', { caseId, isPublic: false }, anna)
  expect(await seen(null)).toBe(0)
  expect(await did(anna, null)).toEqual([])
}))

test('who takes their case back has it to themselves and the organization, and it counts no more', () => rollback(async (db) => {
  const { client, steward, anna, ben, caseId } = await world(db, true)
  await write(client, 'answerCase', { caseId, body: 'We look into it.' }, steward)
  expect(await write(client, 'withdrawCase', { caseId }, anna)).toMatchObject({ case: { id: caseId } })
  expect((await client.ask('query ($id: ID!) { case(id: $id) { id } }', { id: caseId }, ben)).data.case).toBeNull()
  expect((await client.ask('query ($id: ID!) { case(id: $id) { withdrawnAt } }', { id: caseId }, steward)).data.case.withdrawnAt).toBeTruthy()
  expect((await acts(db, caseId)).map(({ type, voided }) => [type, voided])).toEqual([['RAISED', true], ['ANSWERED', false]])
  expect(await write(client, 'claimCase', { caseId, body: 'Done.' }, steward)).toMatchObject({ code: 'CONFLICT' })
}))

test('a case is raised on behalf of a customer by people of the organization alone, with communities of its own', () => rollback(async (db) => {
  const { client, steward, stranger, ben, organizationId } = await world(db, true)
  const input = { organizationId, title: 'No hot water', body: 'Since Monday.', isPublic: false, onBehalfOf: 'Mrs Jansen' }
  expect((await write(client, 'raiseCase', input, steward)).case.onBehalfOf).toBe('Mrs Jansen')
  for (const viewer of [ben, stranger]) expect(await write(client, 'raiseCase', input, viewer)).toEqual({ code: 'FORBIDDEN', field: ['onBehalfOf'] })
  expect(await write(client, 'raiseCase', input, null)).toEqual({ error: 'UNAUTHENTICATED' })
  const { communityId } = await host(db)
  expect(await write(client, 'raiseCase', { ...input, onBehalfOf: null, communityId }, ben)).toEqual({ code: 'NOT_FOUND', field: ['communityId'] })
  expect(await write(client, 'raiseCase', { ...input, organizationId: 'organization_01ARZ3NDEKTSV4RRFFQ69G5FAV', onBehalfOf: null }, ben)).toEqual({ code: 'NOT_FOUND', field: ['organizationId'] })
  expect(await write(client, 'raiseCase', { ...input, onBehalfOf: null, title: 'x' }, ben)).toEqual({ code: 'INVALID', field: ['title'] })
}))

test('a page of cases takes as many statements for 12 as for 2', () => rollback(async (db) => {
  const { client, anna, steward, organizationId, communityId } = await world(db, true)
  for (let n = 0; n < 11; n++) {
    const { case: { id } } = await write(client, 'raiseCase', { organizationId, communityId, title: `Case ${n}`, body: 'Well.', isPublic: n % 2 === 0 }, anna)
    await write(client, 'answerCase', { caseId: id, body: 'Yes.' }, steward)
  }
  const count = async (first: number) => {
    const before = client.statements()
    const { data } = await client.ask('query ($id: ID!, $first: Int!) { organization(id: $id) { cases(first: $first) { nodes { title reporter { name } community { name } steps { body by { name } } } } } }', { id: organizationId, first }, steward)
    expect(data.organization.cases.nodes).toHaveLength(first)
    return client.statements() - before
  }
  expect(await count(12)).toBe(await count(2))
  const pages = async (after?: string): Promise<string[]> => {
    const { data } = await client.ask('query ($id: ID!, $after: String) { organization(id: $id) { cases(first: 3, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } } }', { id: organizationId, after })
    const { nodes, pageInfo } = data.organization.cases
    return [...nodes.map(({ id }: { id: string }) => id), ...(pageInfo.hasNextPage ? await pages(pageInfo.endCursor) : [])]
  }
  expect(new Set(await pages()).size).toBe(7)
}))
