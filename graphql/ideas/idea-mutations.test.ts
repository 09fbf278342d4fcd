import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { rollback } from '../../db/testing/rollback'
import { clientOf, type Client } from '../testing/client'
import { host, ideas, somebody } from '../testing/people'
import type { Viewer } from '../viewer'

const Propose = `mutation ($input: ProposeIdeaInput!) { proposeIdea(input: $input) {
  ... on ProposeIdeaSuccess { idea { id title language viewerIsAuthor topics { name } confluence { value people trend } } } ... on Refusal { code message field } } }`
const Support = `mutation ($input: SupportIdeaInput!) { supportIdea(input: $input) {
  __typename ... on SupportIdeaSuccess { changed idea { supportCount viewerSupports } } ... on Refusal { code field } } }`
const SetStatus = `mutation ($input: SetIdeaStatusInput!) { setIdeaStatus(input: $input) {
  ... on SetIdeaStatusSuccess { idea { status { kind label } } } ... on Refusal { code field } } }`

const support = (client: Client, ideaId: string, viewer: Viewer, idempotencyKey: string = randomUUID()) =>
  client.ask(Support, { input: { ideaId, idempotencyKey } }, viewer).then(({ data }) => data.supportIdea)

test.each(['CONFLUENCE', 'CONFLUENCE_GAIN', 'TRENDING', 'CREATED_AT', 'SUPPORT'])('an idea that was just proposed is in the list by %s at once', (field) => rollback(async (db) => {
  const client = clientOf(db)
  const { data } = await client.ask(Propose, { input: { title: 'A bench by the water', body: 'To sit on.', topics: ['Benches'], language: 'en', idempotencyKey: randomUUID() } }, await somebody(db))
  const { idea } = data.proposeIdea
  expect(idea).toMatchObject({ title: 'A bench by the water', language: 'en', viewerIsAuthor: true, confluence: { value: 0, people: 0, trend: 'STEADY' } })
  const seen: string[] = []
  for (let after = null, more = true; more;) {
    const page = await client.ask(`query ($after: String) { ideas(first: 100, after: $after, orderBy: {field: ${field}, direction: DESC}) { nodes { id } pageInfo { hasNextPage endCursor } } }`, { after })
    seen.push(...page.data.ideas.nodes.map(({ id }: { id: string }) => id))
    after = page.data.ideas.pageInfo.endCursor
    more = page.data.ideas.pageInfo.hasNextPage
  }
  expect(seen.filter((id) => id === idea.id)).toHaveLength(1)
}))

test('a support counts once, shows at once, and can be taken back and given anew', () => rollback(async (db) => {
  const client = clientOf(db)
  const [anna, ben] = [await somebody(db), await somebody(db)]
  const [ideaId = ''] = await ideas(db, anna, ['A bench by the water'])
  expect(await support(client, ideaId, ben)).toEqual({ __typename: 'SupportIdeaSuccess', changed: true, idea: { supportCount: 1, viewerSupports: true } })
  expect(await support(client, ideaId, ben)).toMatchObject({ changed: false, idea: { supportCount: 1 } })
  const both = await client.ask(`mutation ($ideaId: ID!) {
    back: withdrawSupport(input: {ideaId: $ideaId, idempotencyKey: "1"}) { ... on WithdrawSupportSuccess { changed idea { supportCount viewerSupports } } }
    again: supportIdea(input: {ideaId: $ideaId, idempotencyKey: "2"}) { ... on SupportIdeaSuccess { changed idea { supportCount viewerSupports } } }
  }`, { ideaId }, ben)
  expect(both.data).toEqual({
    back: { changed: true, idea: { supportCount: 0, viewerSupports: false } }, again: { changed: true, idea: { supportCount: 1, viewerSupports: true } },
  })
}))

test('the same key gives the first outcome again; with another input it is refused', () => rollback(async (db) => {
  const client = clientOf(db)
  const [anna, ben] = [await somebody(db), await somebody(db)]
  const [one = '', other = ''] = await ideas(db, anna, ['A bench by the water', 'A bench by the mill'])
  const key = randomUUID()
  expect(await support(client, one, ben, key)).toMatchObject({ changed: true })
  expect(await support(client, one, ben, key)).toMatchObject({ changed: true, idea: { supportCount: 1 } })
  expect(await support(client, other, ben, key)).toEqual({ __typename: 'SupportIdeaRefusal', code: 'KEY_REUSED', field: ['idempotencyKey'] })

  const input = { title: 'A swing in the old oak', body: 'For all.', idempotencyKey: randomUUID() }
  const first = await client.ask(Propose, { input }, ben)
  expect((await client.ask(Propose, { input }, ben)).data).toEqual(first.data)
  expect((await client.ask(Propose, { input: { ...input, body: 'For some.' } }, ben)).data.proposeIdea).toMatchObject({ code: 'KEY_REUSED' })
}))

describe('what is refused is said as data, with a code and the field', () => {
  test('one’s own idea, one that is not there, and an empty key', () => rollback(async (db) => {
    const client = clientOf(db)
    const anna = await somebody(db)
    const [ideaId = ''] = await ideas(db, anna, ['A bench by the water'])
    expect(await support(client, ideaId, anna)).toEqual({ __typename: 'SupportIdeaRefusal', code: 'OWN_IDEA', field: ['ideaId'] })
    expect(await support(client, 'idea_01ARZ3NDEKTSV4RRFFQ69G5FAV', anna)).toMatchObject({ code: 'NOT_FOUND', field: ['ideaId'] })
    expect(await support(client, ideaId, anna, '')).toMatchObject({ code: 'INVALID', field: ['idempotencyKey'] })
    expect(await support(client, ideaId, anna, 'k'.repeat(201))).toMatchObject({ code: 'INVALID', field: ['idempotencyKey'] })
  }))

  test.each([
    ['a title of two letters', { title: 'ab' }, ['title'], 'INVALID'], ['a title of 10,000 letters', { title: 'x'.repeat(10_000) }, ['title'], 'INVALID'],
    ['a blank text', { body: ' \n ' }, ['body'], 'INVALID'], ['an empty topic', { topics: ['water', ''] }, ['topics', '1'], 'INVALID'],
    ['21 topics', { topics: Array.from({ length: 21 }, (_, n) => `topic ${n}`) }, ['topics'], 'LIMIT'],
    ['an unknown community', { communityId: 'community_01ARZ3NDEKTSV4RRFFQ69G5FAV' }, ['communityId'], 'NOT_FOUND'],
  ])('a proposal with %s', (_, wrong, field, code) => rollback(async (db) => {
    const input = { title: 'A bench by the water', body: 'To sit on.', idempotencyKey: randomUUID(), ...wrong }
    const { data } = await clientOf(db).ask(Propose, { input }, await somebody(db))
    expect(data.proposeIdea).toMatchObject({ code, field })
    expect(data.proposeIdea.message).toBeTruthy()
  }))
})

test('who is not signed in may write nothing, nor a key that may only read', () => rollback(async (db) => {
  const client = clientOf(db)
  const anna = await somebody(db)
  const [ideaId = ''] = await ideas(db, anna, ['A bench by the water'])
  const before = client.statements()
  const input = { ideaId, idempotencyKey: randomUUID() }
  expect((await client.ask(Support, { input })).errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED')
  expect((await client.ask(Support, { input }, { ...anna, scopes: ['read'] })).errors?.[0]?.extensions?.code).toBe('FORBIDDEN')
  expect(client.statements()).toBe(before)
}))

test('the status of an idea is set by people of its host and administrators, and by nobody else', () => rollback(async (db) => {
  const client = clientOf(db)
  const [{ steward, communityId }, other, anna, chief] = [await host(db), await host(db), await somebody(db), await somebody(db, { role: 'ADMINISTRATOR' })]
  const [ideaId = '', homeless = ''] = [...await ideas(db, anna, ['A bench by the water'], { communityId }), ...await ideas(db, anna, ['A bench anywhere'])]
  const set = async (viewer: Viewer, more: object = {}) =>
    (await client.ask(SetStatus, { input: { ideaId, kind: 'PLANNED', label: 'In the budget', idempotencyKey: randomUUID(), ...more } }, viewer)).data.setIdeaStatus
  for (const viewer of [anna, other.steward]) expect(await set(viewer)).toEqual({ code: 'FORBIDDEN', field: ['ideaId'] })
  expect(await set(steward)).toEqual({ idea: { status: { kind: 'PLANNED', label: 'In the budget' } } })
  expect(await set(steward, { ideaId: homeless })).toMatchObject({ code: 'FORBIDDEN' })
  expect(await set(chief, { ideaId: homeless, kind: 'DECLINED', label: null })).toEqual({ idea: { status: { kind: 'DECLINED', label: null } } })
  expect(await set(steward, { kind: 'MERGED' })).toEqual({ code: 'INVALID', field: ['kind'] })
  expect(await set(steward, { label: 'x'.repeat(41) })).toEqual({ code: 'INVALID', field: ['label'] })
}))
