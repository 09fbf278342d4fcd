import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { rollback } from '../../db/testing/rollback'
import { clientOf } from '../testing/client'
import { host, somebody } from '../testing/people'

const SET = `mutation ($input: SetEmbedOriginsInput!) { setEmbedOrigins(input: $input) {
  ... on SetEmbedOriginsSuccess { organization { embedOrigins } } ... on Refusal { code field } } }`

test('the people of an organization say which sites may show it; nobody else does', () => rollback(async (db) => {
  const [{ steward }, { steward: other }, anna] = [await host(db), await host(db), await somebody(db)]
  const [organizationId] = steward.organizationIds
  const client = clientOf(db)
  const set = async (viewer: typeof anna, origins: string[]) => (await client.ask(SET, { input: { organizationId, origins, idempotencyKey: randomUUID() } }, viewer)).data.setEmbedOrigins
  const origins = async () => (await client.ask('query ($id: ID!) { organization(id: $id) { embedOrigins } }', { id: organizationId })).data.organization.embedOrigins
  expect(await origins()).toEqual([])
  expect(await set(steward, [' https://Example.org/', 'https://*.example.org:8443', 'https://example.org'])).toEqual({ organization: { embedOrigins: ['https://example.org', 'https://*.example.org:8443'] } })
  for (const viewer of [anna, other]) expect(await set(viewer, ['*'])).toEqual({ code: 'FORBIDDEN', field: ['organizationId'] })
  expect(await origins()).toHaveLength(2)
  expect(await set(steward, [])).toEqual({ organization: { embedOrigins: [] } })
}))

test.each([
  'http://example.org', 'https://example.org/page', "https://example.org; script-src 'unsafe-inline'", 'https://a.org https://b.org', 'javascript:alert(1)', 'data:', "'self'", 'https:', 'https://*', 'https://example.org\nX: y', '',
])('%s is no site', (origin) => rollback(async (db) => {
  const { steward } = await host(db)
  const { data } = await clientOf(db).ask(SET, { input: { organizationId: steward.organizationIds[0], origins: [origin], idempotencyKey: randomUUID() } }, steward)
  expect(data.setEmbedOrigins).toEqual({ code: 'INVALID', field: ['origins', '0'] })
}))
