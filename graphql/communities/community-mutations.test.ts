import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { rollback } from '../../db/testing/rollback'
import { clientOf } from '../testing/client'
import { host, ideas, somebody } from '../testing/people'
import type { Viewer } from '../viewer'

const key = () => ({ idempotencyKey: randomUUID() })
const Join = `mutation ($input: JoinCommunityInput!) { joinCommunity(input: $input) {
  ... on JoinCommunitySuccess { changed community { memberCount viewerIsMember } } ... on Refusal { code field } } }`
const Leave = `mutation ($input: LeaveCommunityInput!) { leaveCommunity(input: $input) {
  ... on LeaveCommunitySuccess { changed community { memberCount viewerIsMember } } ... on Refusal { code field } } }`
const Found = `mutation ($input: CreateCommunityInput!) { createCommunity(input: $input) {
  ... on CreateCommunitySuccess { community { slug name verified organization { id } } } ... on Refusal { code field } } }`
const Make = `mutation ($input: CreateOrganizationInput!) { createOrganization(input: $input) {
  ... on CreateOrganizationSuccess { organization { id slug viewerRepresents representatives { id } } } ... on Refusal { code field } } }`
const Share = 'mutation ($input: ShareInput!) { share(input: $input) { ... on ShareSuccess { url } ... on Refusal { code field } } }'

test('joining and leaving show at once, and a second time changes nothing', () => rollback(async (db) => {
  const client = clientOf(db)
  const [{ communityId }, anna] = [await host(db), await somebody(db)]
  const ask = async (document: string) => Object.values((await client.ask(document, { input: { communityId, ...key() } }, anna)).data)[0]
  expect(await ask(Join)).toEqual({ changed: true, community: { memberCount: 1, viewerIsMember: true } })
  expect(await ask(Join)).toEqual({ changed: false, community: { memberCount: 1, viewerIsMember: true } })
  expect(await ask(Leave)).toEqual({ changed: true, community: { memberCount: 0, viewerIsMember: false } })
  expect(await ask(Leave)).toMatchObject({ changed: false })
}))

test('administrators make organizations; their people and administrators found communities; nobody else does', () => rollback(async (db) => {
  const client = clientOf(db)
  const [chief, anna, other] = [await somebody(db, { role: 'ADMINISTRATOR' }), await somebody(db), (await host(db)).steward]
  const name = `Mill ${anna.memberId.slice(-10)}`
  const make = async (viewer: Viewer) => (await client.ask(Make, { input: { name, about: 'Grinds.', ...key() } }, viewer)).data.createOrganization
  for (const viewer of [anna, other]) expect(await make(viewer)).toEqual({ code: 'FORBIDDEN', field: null })
  const { organization } = await make(chief)
  expect(organization).toMatchObject({ viewerRepresents: true, representatives: [{ id: chief.memberId }] })
  expect(await make(chief)).toEqual({ code: 'TAKEN', field: ['name'] })

  const found = async (viewer: Viewer, more: object = {}) =>
    (await client.ask(Found, { input: { organizationId: organization.id, name, verified: true, ...more, ...key() } }, viewer)).data.createCommunity
  for (const viewer of [anna, other]) expect(await found(viewer)).toEqual({ code: 'FORBIDDEN', field: ['organizationId'] })
  expect(await found({ ...anna, organizationIds: [organization.id] })).toEqual({ community: { slug: expect.any(String), name, verified: true, organization: { id: organization.id } } })
  expect(await found(chief)).toEqual({ code: 'TAKEN', field: ['name'] })
  expect(await found(chief, { name: '!?' })).toEqual({ code: 'INVALID', field: ['name'] })
  expect(await found(chief, { name: 'Another mill', about: 'x'.repeat(5_001) })).toEqual({ code: 'INVALID', field: ['about'] })
}))

test('a share link is the sharer’s own, the same at every call', () => rollback(async (db) => {
  const client = clientOf(db)
  const [anna, ben] = [await somebody(db), await somebody(db)]
  const [ideaId = ''] = await ideas(db, anna, ['A bench by the water'])
  const share = async (viewer: Viewer, input: object = { ideaId }) => (await client.ask(Share, { input: { ...input, ...key() } }, viewer)).data.share
  const { url } = await share(anna)
  expect(url).toMatch(/^http:\/\/portal\.test\/join\/[\w-]{43}$/)
  expect(await share(anna)).toEqual({ url })
  expect((await share(ben)).url).not.toBe(url)
  expect(await share(anna, {})).toEqual({ code: 'INVALID', field: ['ideaId'] })
  expect(await share(anna, { communityId: 'community_01ARZ3NDEKTSV4RRFFQ69G5FAV' })).toEqual({ code: 'NOT_FOUND', field: ['communityId'] })
}))
