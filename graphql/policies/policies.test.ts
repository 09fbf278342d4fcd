import { randomUUID } from 'node:crypto'
import { buildSchema, getNamedType, getNullableType, isEnumType, isInputObjectType, isListType, type GraphQLInputType } from 'graphql'
import { expect, test } from 'vitest'
import type { Db } from '../../db/db'
import { brokenPolicies } from '../../db/policies/chain'
import { DAY } from '../../db/shapes'
import { rollback } from '../../db/testing/rollback'
import { typeDefs } from '../schema'
import { clientOf, type Client } from '../testing/client'
import { somebody } from '../testing/people'
import type { Viewer } from '../viewer'

const POLICY = 'name isIntact viewerOwes inForce { number } upcoming { number } versions { id number body hash before changes { body { change } } }'
const mutation = (name: string) => `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ... on Refusal { code field } ... on ${name[0]?.toUpperCase()}${name.slice(1)}Success { policy { ${POLICY} } } } }`
const write = async (client: Client, name: string, input: object, viewer: Viewer) => (await client.ask(mutation(name), { input: { ...input, idempotencyKey: randomUUID() } }, viewer)).data?.[name]
const rules = async (client: Client, viewer: Viewer | null = null) => (await client.ask(`{ policy(name: RULES) { ${POLICY} } }`, {}, viewer)).data.policy
const version = (follows: number, more: object = {}) => ({ policy: 'RULES', follows, body: `Rules ${follows + 1}.`, note: 'Because.', language: 'en', ...more })
const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString()

const world = (work: (world: { db: Db, client: Client, chief: Viewer, anna: Viewer }) => Promise<void>) => rollback(async (db) => {
  const [chief, anna] = [await somebody(db, { role: 'ADMINISTRATOR' }), await somebody(db)]
  await work({ db, client: clientOf(db), chief, anna })
})

test('versions follow each other by at least 30 days, each with the hash of the one before, and only administrators publish', () => world(async ({ client, chief, anna }) => {
  expect(await write(client, 'publishPolicy', version(0), anna)).toEqual({ code: 'FORBIDDEN', field: null })
  const first = (await write(client, 'publishPolicy', version(0), chief)).policy
  expect(first).toMatchObject({ inForce: { number: 1 }, upcoming: null, isIntact: true })
  await write(client, 'acceptPolicy', { versionId: first.versions[0].id }, chief)
  expect(await write(client, 'publishPolicy', version(0), chief)).toEqual({ code: 'CONFLICT', field: ['follows'] })
  expect(await write(client, 'publishPolicy', version(1, { effectiveAt: inDays(29) }), chief)).toEqual({ code: 'INVALID', field: ['effectiveAt'] })
  const second = (await write(client, 'publishPolicy', version(1, { effectiveAt: inDays(40) }), chief)).policy
  expect(second).toMatchObject({ inForce: { number: 1 }, upcoming: { number: 2 }, isIntact: true })
  expect(second.versions[0].before).toBe(second.versions[1].hash)
  expect(second.versions[0].changes.body.map(({ change }: { change: string }) => change)).toContain('CHANGED')
  expect(await write(client, 'publishPolicy', version(2, { effectiveAt: inDays(31) }), chief)).toEqual({ code: 'INVALID', field: ['effectiveAt'] })
}))

test('who has not agreed to what is in force reads, takes back and leaves, and writes nothing until they agree', () => world(async ({ db, client, chief, anna }) => {
  const [first] = (await write(client, 'publishPolicy', version(0), chief)).policy.versions
  expect((await rules(client, anna)).viewerOwes).toBe(true)
  const propose = () => client.ask('mutation ($input: ProposeIdeaInput!) { proposeIdea(input: $input) { __typename } }', { input: { title: 'An idea', body: 'Words.', idempotencyKey: randomUUID() } }, anna)
  const { errors } = await propose()
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', policies: [{ policy: 'RULES', versionId: first.id }] })
  expect((await client.ask('{ viewer { owedPolicies } ideas(first: 1) { nodes { title } } }', {}, anna)).data.viewer).toEqual({ owedPolicies: ['RULES'] })
  const read = await client.ask('mutation ($input: MarkNoticesReadInput!) { markNoticesRead(input: $input) { __typename } }', { input: { idempotencyKey: randomUUID() } }, anna)
  expect(read.errors).toBeUndefined()
  await write(client, 'acceptPolicy', { versionId: first.id }, anna)
  expect((await propose()).data.proposeIdea.__typename).toBe('ProposeIdeaSuccess')
  const [accepted] = await db('READ', 'MATCH (:Member {id: $memberId})-[a:ACCEPTED]->(v) RETURN a.hash = v.hash AS same', { memberId: anna.memberId })
  expect(accepted).toEqual({ same: true })
}))

const mutations = Object.values(buildSchema(typeDefs.join('\n')).getMutationType()?.getFields() ?? {}).filter(({ name }) => name !== 'publishPolicy')

/** A value of a type that names one thing wherever it names any. */
function sample(type: GraphQLInputType | undefined, id: string): unknown {
  const named = type && getNamedType(type)
  if (isEnumType(named)) return named.getValues()[0]?.value
  if (isInputObjectType(named)) return Object.fromEntries(Object.values(named.getFields()).map((field) => [field.name, isListType(getNullableType(field.type)) ? [sample(field.type, id)] : sample(field.type, id)]))
  return { ID: id, Int: 1, Float: 1, Boolean: true, DateTime: '2999-01-01T00:00:00Z', URL: 'https://example.org/', Language: 'en' }[named?.name ?? ''] ?? 'Other words.'
}

test('nothing in the API changes or removes a version, and a change past the API is seen by the hashes', () => world(async ({ db, client, chief }) => {
  const { versions: [first] } = (await write(client, 'publishPolicy', version(0), chief)).policy
  expect(mutations.length).toBeGreaterThan(100)
  await write(client, 'acceptPolicy', { versionId: first.id }, chief)
  const faults: string[] = []
  const careless = clientOf(db, ({ error }) => { faults.push(String(error)) })
  for (const { name, args: [argument] } of mutations) {
    const input = { ...sample(argument?.type, first.id) as object, idempotencyKey: randomUUID() }
    await careless.ask(`mutation ($input: ${argument?.type}) { ${name}(input: $input) { __typename } }`, { input }, chief)
  }
  expect(faults).toEqual([])
  expect(await rules(client)).toMatchObject({ isIntact: true, versions: [first] })
  for (const change of [{ body: 'Other.' }, { effectiveAt: 0 }, { number: 2 }, { hash: '0' }]) {
    const [was] = await db('READ', 'MATCH (v:PolicyVersion {id: $id}) RETURN properties(v) AS all', { id: first.id })
    await db('WRITE', 'MATCH (v:PolicyVersion {id: $id}) SET v += $change', { id: first.id, change })
    expect(await brokenPolicies(db), JSON.stringify(change)).toEqual(['RULES'])
    await db('WRITE', 'MATCH (v:PolicyVersion {id: $id}) SET v = $all', { id: first.id, all: was?.all })
  }
  expect(await brokenPolicies(db)).toEqual([])
}))
