import type { Db } from '../db'
import { newId } from '../ids'
import { DAY } from '../shapes'
import { lockWebhooks, type Webhook } from '../webhooks/lock-webhooks'
import { resendDelivery as writeResent } from '../webhooks/resend-delivery'
import { removeWebhook } from '../webhooks/remove-webhook'
import { writeWebhook } from '../webhooks/write-webhook'
import type { Actor } from './actor'
import { queue } from './emit'
import type { Acting, KeyedAct } from './keyed-act'
import { refused, type Refused } from './refusal'

type Choices = Pick<Webhook, 'url' | 'events' | 'reach' | 'thresholds'>
export type CreateWebhookInput = Choices & { organizationId: string, key: string }
/** What is not given stays as it is. */
export type UpdateWebhookInput = { [Name in keyof Choices]?: Choices[Name] | null } & { isOn?: boolean | null, webhookId: string, key: string }
interface OneWebhook { webhookId: string, key: string }

const MOST = 10
/** How long the secret before signs too, after it was replaced. */
const GRACE_MS = DAY

/** A webhook of an organization. Who may make it, and whether its address is a public one, is for the caller to check. */
export const createWebhook = (keyed: KeyedAct) => (actor: Actor, input: CreateWebhookInput) => keyed('createWebhook', actor, input, async (db, { at }) => {
  const { organizationId, url, events, reach, thresholds } = input
  const [before] = await lockWebhooks(db, { organizationId, webhookId: null })
  if (!before) return refused('NOT_FOUND', 'There is no such organization.', 'organizationId')
  if (before.webhooks.length >= MOST) return refused('LIMIT', `An organization has at most ${MOST} webhooks.`)
  const webhook = { id: newId('webhook'), url, events, reach, isOn: true, offBecause: null, secretNumber: 1, secretUntil: null }
  await writeWebhook(db, { organizationId, webhook, thresholds, at })
  return { organizationId, webhookId: webhook.id, secretNumber: 1 }
})

/** Changes what a webhook is told of and where, or switches it off and on. */
export const updateWebhook = (keyed: KeyedAct) => (actor: Actor, { webhookId, key, ...change }: UpdateWebhookInput) => (
  keyed('updateWebhook', actor, { webhookId, key, ...change }, (db, acting) => changed(db, acting, webhookId, (old) => ({ ...old, ...given(change), offBecause: change.isOn ? null : old.offBecause })))
)

/** Without what is null or not there. */
const given = (change: Omit<UpdateWebhookInput, 'webhookId' | 'key'>) => Object.fromEntries(Object.entries(change).filter(([, value]) => value != null)) as Partial<Webhook>

/** Gives a webhook a new secret; the one before signs too for a day. */
export const rotateWebhookSecret = (keyed: KeyedAct) => (actor: Actor, input: OneWebhook) => keyed('rotateWebhookSecret', actor, input, (db, acting) => (
  changed(db, acting, input.webhookId, (old) => ({ ...old, secretNumber: old.secretNumber + 1, secretUntil: acting.at + GRACE_MS }))
))

/** Removes a webhook: nothing more is sent to it. `speaksFor`: the organizations whose people the actor is one of; checked here, since a repeat finds no webhook any more. */
export const deleteWebhook = (keyed: KeyedAct) => (actor: Actor, { webhookId, key, speaksFor }: OneWebhook & { speaksFor: string[] | 'ALL' }) => keyed('deleteWebhook', actor, { webhookId, key }, async (db) => {
  const [found] = await lockWebhooks(db, { organizationId: null, webhookId })
  if (!found || (speaksFor !== 'ALL' && !speaksFor.includes(found.organizationId))) return noWebhook()
  await removeWebhook(db, { webhookId })
  return { organizationId: found.organizationId, webhookId }
})

/** Sends a webhook an event that says nothing but that it is a test. */
export const testWebhook = (keyed: KeyedAct) => (actor: Actor, { webhookId, key }: OneWebhook) => keyed('testWebhook', actor, { webhookId, key }, async (db, { memberId, at }) => {
  const [found] = await lockWebhooks(db, { organizationId: null, webhookId })
  if (!found) return noWebhook()
  if (!found.webhooks.find(({ id }) => id === webhookId)?.isOn) return switchedOff()
  await queue(db, [{ webhookId, about: 'test', event: 'WEBHOOK_TESTED', at, data: { webhookId, actorId: memberId } }])
  return { organizationId: found.organizationId, webhookId }
})

/** Sends a delivery that is over once more, at once. */
export const resendDelivery = (keyed: KeyedAct) => (actor: Actor, input: OneWebhook & { deliveryId: string }) => keyed('resendDelivery', actor, input, async (db, { at }) => {
  const { webhookId, deliveryId } = input
  const [found] = await lockWebhooks(db, { organizationId: null, webhookId })
  if (!found) return noWebhook()
  if (!found.webhooks.find(({ id }) => id === webhookId)?.isOn) return switchedOff()
  const [resent] = await writeResent(db, { webhookId, deliveryId, queue: `${webhookId}@${deliveryId}`, at })
  if (!resent) return refused('NOT_FOUND', 'There is no such delivery.', 'deliveryId')
  return resent.isOver ? { organizationId: found.organizationId, webhookId } : refused('CONFLICT', 'It is waiting for its next try.', 'deliveryId')
})

async function changed(db: Db, { at }: Acting, webhookId: string, change: (old: Webhook) => Webhook): Promise<{ organizationId: string, webhookId: string, secretNumber: number } | Refused> {
  const [found] = await lockWebhooks(db, { organizationId: null, webhookId })
  const old = found?.webhooks.find(({ id }) => id === webhookId)
  if (!found || !old) return noWebhook()
  const { thresholds, ...webhook } = change(old)
  await writeWebhook(db, { organizationId: found.organizationId, webhook, thresholds, at })
  return { organizationId: found.organizationId, webhookId, secretNumber: webhook.secretNumber }
}

const switchedOff = () => refused('CONFLICT', 'This webhook is switched off: switch it on first.', 'webhookId')
const noWebhook = () => refused('NOT_FOUND', 'There is no such webhook.', 'webhookId')
