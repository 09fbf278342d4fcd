import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Db } from '../../db/db'
import { rollback } from '../../db/testing/rollback'
import { clientOf } from '../testing/client'
import { host, ideas, somebody } from '../testing/people'
import type { Viewer } from '../viewer'

const OUTCOME = '__typename ... on Refusal { code field }'
const CREATE = `mutation ($input: CreateWebhookInput!) { outcome: createWebhook(input: $input) { ${OUTCOME} ... on CreateWebhookSuccess { secret webhook { id url reach isOn confluenceThresholds oldSecretUntil } } } }`
const LIST = 'query ($id: ID!) { node(id: $id) { ... on Organization { webhooks { id isOn deliveries(first: 10) { nodes { event state payload tries { status } } } } } } }'
const change = (name: string) => `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { outcome: ${name}(input: $input) { ${OUTCOME} } }`

async function world(db: Db) {
  const client = clientOf(db)
  const { steward, communityId } = await host(db)
  const organizationId = steward.organizationIds[0] ?? ''
  const ask = async (query: string, input: object, viewer: Viewer | null) => {
    const { data, errors } = await client.ask(query, { input: { idempotencyKey: randomUUID(), ...input } }, viewer)
    return data?.outcome ?? errors?.[0]?.extensions
  }
  const make = (input: object = {}, viewer: Viewer | null = steward) => ask(CREATE, { organizationId, url: 'https://partner.example/hook', events: ['IDEA_PROPOSED'], ...input }, viewer)
  return { client, steward, communityId, organizationId, ask, make }
}

test('people of an organization have it told, with a secret that is shown once; nobody else makes, sees or changes a webhook', () => rollback(async (db) => {
  const { client, steward, communityId, organizationId, ask, make } = await world(db)
  const [other, { steward: stranger }] = [await somebody(db), await host(db)]
  const made = await make({ confluenceThresholds: [3, 2.5] })
  expect(made).toMatchObject({ secret: expect.stringMatching(/^whsec_/), webhook: { url: 'https://partner.example/hook', reach: 'HOSTED', isOn: true, confluenceThresholds: [3, 2.5], oldSecretUntil: null } })
  for (const nobody of [other, stranger]) {
    expect(await make({}, nobody)).toMatchObject({ code: 'FORBIDDEN' })
    expect((await client.ask(LIST, { id: organizationId }, nobody)).data.node).toEqual({ webhooks: null })
    for (const name of ['updateWebhook', 'deleteWebhook', 'rotateWebhookSecret', 'testWebhook']) {
      const [theirs, missing] = [await ask(change(name), { webhookId: made.webhook.id }, nobody), await ask(change(name), { webhookId: 'webhook_x' }, nobody)]
      expect(theirs, name).toMatchObject({ code: 'NOT_FOUND' })
      expect(theirs).toEqual(missing)
    }
  }
  expect(await make({}, null)).toMatchObject({ code: 'UNAUTHENTICATED' })
  expect(await make({}, { ...steward, scopes: ['read'] })).toMatchObject({ code: 'FORBIDDEN' })
  await ideas(db, other, ['One'], { communityId })
  expect(await ask(change('testWebhook'), { webhookId: made.webhook.id }, steward)).toMatchObject({ __typename: 'TestWebhookSuccess' })
  const { webhooks: [{ deliveries }] } = (await client.ask(LIST, { id: organizationId }, steward)).data.node
  expect(deliveries.nodes.map(({ event }: { event: string }) => event).sort()).toEqual(['IDEA_PROPOSED', 'WEBHOOK_TESTED'])
  expect(JSON.parse(deliveries.nodes.find(({ event }: { event: string }) => event === 'IDEA_PROPOSED').payload)).toMatchObject({ type: 'idea.proposed', data: { communityId } })
}))

test('a webhook is changed, switched off and on, given another secret and deleted; what is off or gone is told nothing', () => rollback(async (db) => {
  const { client, steward, communityId, organizationId, ask, make } = await world(db)
  const { webhook: { id: webhookId }, secret } = await make()
  const ROTATE = change('rotateWebhookSecret').replace(OUTCOME, `${OUTCOME} ... on RotateWebhookSecretSuccess { secret webhook { oldSecretUntil } }`)
  const rotated = await ask(ROTATE, { webhookId }, steward)
  expect(rotated.secret).not.toBe(secret)
  expect(Date.parse(rotated.webhook.oldSecretUntil) - Date.now()).toBeGreaterThan(86_000_000)
  await ask(change('updateWebhook'), { webhookId, isOn: false }, steward)
  await ideas(db, steward, ['Off'], { communityId })
  expect(await ask(change('testWebhook'), { webhookId }, steward)).toMatchObject({ code: 'CONFLICT' })
  expect((await client.ask(LIST, { id: organizationId }, steward)).data.node.webhooks).toMatchObject([{ isOn: false, deliveries: { nodes: [] } }])
  expect(await ask(change('deleteWebhook'), { webhookId }, steward)).toMatchObject({ __typename: 'DeleteWebhookSuccess' })
  expect((await client.ask(LIST, { id: organizationId }, steward)).data.node.webhooks).toEqual([])
}))

test('what is no address, event or threshold is refused with the field that is meant', () => rollback(async (db) => {
  const { make } = await world(db)
  for (const [input, ...field] of [
    [{ url: 'https://partner.example:6379/' }, 'url'], [{ url: `https://partner.example/${'x'.repeat(2_000)}` }, 'url'],
    [{ events: [] }, 'events'], [{ events: ['WEBHOOK_TESTED'] }, 'events', '0'],
    [{ confluenceThresholds: [0] }, 'confluenceThresholds', '0'], [{ confluenceThresholds: Array.from({ length: 11 }, (_, n) => n + 1) }, 'confluenceThresholds'],
  ] as const) expect(await make(input)).toMatchObject({ code: 'INVALID', field })
}))

test('an organization has ten webhooks at most, and an event from elsewhere comes to those alone that hear of everywhere', () => rollback(async (db) => {
  const { client, steward, organizationId, make } = await world(db)
  for (let n = 0; n < 10; n++) expect(await make(n === 9 ? { reach: 'EVERYWHERE' } : {})).toHaveProperty('webhook')
  expect(await make()).toMatchObject({ code: 'LIMIT' })
  const elsewhere = await host(db)
  await ideas(db, steward, ['Elsewhere'], { communityId: elsewhere.communityId })
  const { webhooks } = (await client.ask(LIST, { id: organizationId }, steward)).data.node
  expect(webhooks.map(({ deliveries }: { deliveries: { nodes: unknown[] } }) => deliveries.nodes.length)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 1])
}))
