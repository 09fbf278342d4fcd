import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { createActs } from '../../db/acts/create-acts'
import type { Db } from '../../db/db'
import { touchKey } from '../../db/keys/touch-key'
import { hashOfKey } from '../../db/members/create-key'
import { keyByHash } from '../../db/members/key-by-hash'
import { DAY } from '../../db/shapes'
import { rollback } from '../../db/testing/rollback'
import { clientOf, type Client } from '../testing/client'
import { host, ideas, somebody } from '../testing/people'
import { viewerOfKey, type Viewer } from '../viewer'

const KEY = 'key { id scopes isOpen formerUntil expiresAt lastUsedAt organization { id } communities { id } }'
const outcome = async (client: Client, name: 'createKey' | 'rotateKey' | 'revokeKey', viewer: Viewer | null, input: object) => {
  const type = name.charAt(0).toUpperCase() + name.slice(1)
  const success = name === 'revokeKey' ? 'keyId' : `secret ${KEY}`
  const { data, errors } = await client.ask(`mutation ($input: ${type}Input!) { it: ${name}(input: $input) { ... on ${type}Success { ${success} } ... on Refusal { code field } } }`, { input: { idempotencyKey: randomUUID(), ...input } }, viewer)
  return errors ? { error: errors[0]?.extensions?.code } : data.it
}
const opens = async (db: Db, secret: string, at = Date.now()) => (await keyByHash(db, { hash: hashOfKey(secret), at }))[0]

test('a key is shown once, opens what it was made for, and is on the list of its member alone', () => rollback(async (db) => {
  const [client, anna, ben, { steward, communityId }] = [clientOf(db), await somebody(db), await somebody(db), await host(db)]
  const input = { name: 'Dashboard', scopes: ['MODERATE', 'ORGANIZATION'], organizationId: steward.organizationIds[0], communityIds: [communityId], expiresInDays: 30, idempotencyKey: randomUUID() }
  const made = await outcome(client, 'createKey', steward, input)
  expect(made).toMatchObject({ key: { scopes: ['READ', 'WRITE', 'MODERATE', 'ORGANIZATION'], isOpen: true, communities: [{ id: communityId }] } })
  expect(await opens(db, made.secret)).toMatchObject({ memberId: steward.memberId, scopes: ['read', 'write', 'moderate'], organizationId: steward.organizationIds[0], communityIds: [communityId] })
  expect(await opens(db, made.secret, Date.now() + 31 * DAY)).toBeUndefined()
  expect(await outcome(client, 'createKey', steward, input)).toMatchObject({ secret: null, key: { id: made.key.id } })
  expect(await db('READ', 'MATCH (key:ApiKey {id: $id}) RETURN [name IN keys(key) WHERE key[name] = $secret] AS kept', { id: made.key.id, secret: made.secret })).toEqual([{ kept: [] }])
  const asOrganization = `{ organization(id: "${steward.organizationIds[0]}") { keys { id } } }`
  expect((await client.ask(asOrganization, {}, steward)).data.organization.keys).toEqual([{ id: made.key.id }])
  for (const viewer of [anna, null, { ...steward, keyId: made.key.id }]) expect((await client.ask(asOrganization, {}, viewer)).data.organization.keys).toBeNull()
  expect(await outcome(client, 'createKey', anna, input)).toEqual({ code: 'NOT_FOUND', field: ['organizationId'] })
  expect(await outcome(client, 'createKey', ben, { ...input, organizationId: null })).toEqual({ code: 'INVALID', field: ['organizationId'] })
  expect(await outcome(client, 'createKey', ben, { name: 'x', scopes: ['READ'], expiresInDays: 366 })).toEqual({ code: 'INVALID', field: ['expiresInDays'] })
}))

test('a key that is rotated opens with both secrets for its grace, then with the new one alone; ended, with none', () => rollback(async (db) => {
  const [client, anna, ben] = [clientOf(db), await somebody(db), await somebody(db)]
  const { key, secret: first } = await outcome(client, 'createKey', anna, { name: 'Sync', scopes: ['READ'] })
  const { secret: second, key: rotated } = await outcome(client, 'rotateKey', anna, { keyId: key.id, graceHours: 2 })
  expect(Date.parse(rotated.formerUntil) - Date.now()).toBeLessThanOrEqual(2 * 3_600_000)
  for (const secret of [first, second]) expect(await opens(db, secret)).toMatchObject({ keyId: key.id })
  expect(await opens(db, first, Date.now() + 2 * 3_600_000)).toBeUndefined()
  const { secret: third } = await outcome(client, 'rotateKey', anna, { keyId: key.id, graceHours: 0 })
  expect([await opens(db, first), await opens(db, second), (await opens(db, third))?.keyId]).toEqual([undefined, undefined, key.id])
  expect(await outcome(client, 'rotateKey', anna, { keyId: key.id, graceHours: 25 })).toEqual({ code: 'INVALID', field: ['graceHours'] })
  expect(await outcome(client, 'revokeKey', ben, { keyId: key.id })).toEqual({ code: 'NOT_FOUND', field: ['keyId'] })
  expect(await outcome(client, 'revokeKey', anna, { keyId: key.id })).toEqual({ keyId: key.id })
  expect(await opens(db, third)).toBeUndefined()
  expect(await outcome(client, 'rotateKey', anna, { keyId: key.id })).toEqual({ code: 'NOT_FOUND', field: ['keyId'] })
}))

test('a key makes no keys, whatever it may do', () => rollback(async (db) => {
  const [client, chief] = [clientOf(db), await somebody(db, { role: 'ADMINISTRATOR' })]
  const viewer = viewerOfKey({ keyId: 'key_1', memberId: chief.memberId, role: 'ADMINISTRATOR', organizationId: null, scopes: ['read', 'write', 'moderate'], communityIds: [] })
  expect(viewer.role).toBe('MODERATOR')
  expect(await outcome(client, 'createKey', viewer, { name: 'More', scopes: ['READ'] })).toEqual({ error: 'FORBIDDEN' })
  expect((await client.ask('{ viewer { keys { id } apps { id } grants { id } } }', {}, viewer)).data.viewer).toEqual({ keys: null, apps: null, grants: null })
}))

test('a key that is bound to communities writes there and nowhere else', () => rollback(async (db) => {
  const [client, anna, here, there] = [clientOf(db), await somebody(db), await host(db), await host(db)]
  const [[inside = ''], [outside = ''], [nowhere = '']] = [await ideas(db, anna, ['A bench'], here), await ideas(db, anna, ['A pier'], there), await ideas(db, anna, ['A cloud'])]
  const viewer: Viewer = { ...await somebody(db), keyId: 'key_1', communityIds: [here.communityId] }
  const said = await createActs(db).comment(anna, { ideaId: outside, body: 'Words.', key: randomUUID() })
  const code = async (name: string, input: object) => {
    const type = name.charAt(0).toUpperCase() + name.slice(1)
    const { data, errors } = await client.ask(`mutation ($input: ${type}Input!) { it: ${name}(input: $input) { __typename ... on Refusal { code } } }`, { input: { ...input, idempotencyKey: randomUUID() } }, viewer)
    return errors ? errors[0]?.extensions?.code : data.it.code ?? 'DONE'
  }
  const [body, title] = ['Words.', `An idea ${randomUUID()}`]
  expect(await code('comment', { ideaId: inside, body })).toBe('DONE')
  expect(await code('proposeIdea', { communityId: here.communityId, title, body })).toBe('DONE')
  for (const ideaId of [outside, nowhere, 'idea_00000000000000000000000000']) expect(await code('comment', { ideaId, body })).toBe('FORBIDDEN')
  expect(await code('proposeIdea', { title, body, derivedFrom: inside })).toBe('FORBIDDEN')
  expect(await code('proposeIdea', { communityId: here.communityId, title, body, derivedFrom: outside })).toBe('FORBIDDEN')
  expect(await code('react', { textId: 'commentId' in said ? said.commentId : '', reaction: 'AGREE' })).toBe('FORBIDDEN')
  expect(await code('follow', { id: anna.memberId })).toBe('FORBIDDEN')
  expect(await code('thank', { subjectId: inside })).toBe('DONE')
}))

test('the use of a key is noted once a minute, however often it is used', () => rollback(async (db) => {
  const [client, anna] = [clientOf(db), await somebody(db)]
  const { key, secret } = await outcome(client, 'createKey', anna, { name: 'Sync', scopes: ['READ'] })
  const at = Date.now()
  for (const later of [0, 30_000, 59_999]) await touchKey(db, { keyId: key.id, at: at + later, before: at + later - 60_000 })
  expect((await opens(db, secret))?.lastUsedAt).toBe(at)
  await touchKey(db, { keyId: key.id, at: at + 60_000, before: at })
  expect((await opens(db, secret))?.lastUsedAt).toBe(at + 60_000)
}))
