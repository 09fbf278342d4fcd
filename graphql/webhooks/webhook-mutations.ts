import { z } from 'zod'
import { isRefused, refused, type Refused } from '../../db/acts/refusal'
import { WebhookEvent } from '../../db/acts/emit'
import { renew, type Context } from '../context'
import type { MutationResolvers } from '../generated/resolvers'
import { onceClean, refusal, written } from '../outcome'
import { answersFor, mayWrite } from '../viewer'

const url = z.string().max(2_000, 'has at most 2,000 characters')
const events = z.array(WebhookEvent.exclude(['WEBHOOK_TESTED'], 'always comes and is not chosen')).min(1, 'names one or more').transform((all) => [...new Set(all)])
const confluenceThresholds = z.array(z.number().positive('are above 0').max(10_000, 'are at most 10,000')).max(10, 'are at most 10')
const New = z.object({ url, events, confluenceThresholds: confluenceThresholds.nullish() })
const Change = z.object({ url: url.nullish(), events: events.nullish(), confluenceThresholds: confluenceThresholds.nullish() })
const Nothing = z.object({})

type Done = { organizationId: string, webhookId: string }

/** Who may: people of the organization and administrators. To all others a webhook is not there. */
async function mayChange(webhookId: string, { viewer, loaders }: Context): Promise<Refused | null> {
  const webhook = await loaders.webhook.load(webhookId)
  return webhook && answersFor(viewer, webhook.organizationId) ? null : refused('NOT_FOUND', 'There is no such webhook.', 'webhookId')
}

async function badAddress(url: string | null | undefined, { webhooks }: Context): Promise<Refused | null> {
  const problem = url == null ? null : await helped(webhooks).problemWith(url)
  return problem === null ? null : refused('INVALID', problem, 'url')
}

async function told<N extends string>(name: N, outcome: Done | Refused, context: Context) {
  if (isRefused(outcome)) return refusal(`${name}Refusal` as const, outcome)
  renew(context)
  return { __typename: `${name}Success` as const, webhook: await written(context.loaders.webhook, outcome.webhookId) }
}

/** With the secret that the act made. */
async function toldWithSecret<N extends string>(name: N, outcome: Done & { secretNumber: number } | Refused, context: Context) {
  if (isRefused(outcome)) return refusal(`${name}Refusal` as const, outcome)
  renew(context)
  const secret = helped(context.webhooks).secretOf(outcome.webhookId, outcome.secretNumber)
  return { __typename: `${name}Success` as const, webhook: await written(context.loaders.webhook, outcome.webhookId), secret }
}

function helped(webhooks: Context['webhooks']) {
  if (!webhooks) throw new Error('Who asks has not said how webhooks are signed.')
  return webhooks
}

export const mutations: Pick<MutationResolvers, 'createWebhook' | 'updateWebhook' | 'deleteWebhook' | 'rotateWebhookSecret' | 'testWebhook' | 'resendDelivery'> = {
  createWebhook: async (_, { input }, context) => {
    const viewer = mayWrite(context)
    if (!answersFor(viewer, input.organizationId)) return refusal('CreateWebhookRefusal', refused('FORBIDDEN', 'Only people of the organization and administrators make webhooks for it.'))
    return toldWithSecret('CreateWebhook', await onceClean(New, input, async ({ confluenceThresholds: thresholds, reach, ...clean }) => (
      await badAddress(clean.url, context) ?? context.acts.createWebhook(viewer, { ...clean, reach: reach ?? 'HOSTED', thresholds: thresholds ?? [] })
    )), context)
  },
  updateWebhook: async (_, { input }, context) => {
    const viewer = mayWrite(context)
    return told('UpdateWebhook', await mayChange(input.webhookId, context) ?? await onceClean(Change, input, async ({ confluenceThresholds: thresholds, ...clean }) => (
      await badAddress(clean.url, context) ?? context.acts.updateWebhook(viewer, { ...clean, thresholds })
    )), context)
  },
  deleteWebhook: async (_, { input }, context) => {
    const viewer = mayWrite(context)
    const speaksFor = viewer.role === 'ADMINISTRATOR' ? 'ALL' : viewer.organizationIds
    const outcome = await onceClean(Nothing, input, async (clean) => context.acts.deleteWebhook(viewer, { ...clean, speaksFor }))
    if (isRefused(outcome)) return refusal('DeleteWebhookRefusal', outcome)
    renew(context)
    return { __typename: 'DeleteWebhookSuccess', organization: await written(context.loaders.organization, outcome.organizationId) }
  },
  rotateWebhookSecret: async (_, { input }, context) => {
    const viewer = mayWrite(context)
    return toldWithSecret('RotateWebhookSecret', await mayChange(input.webhookId, context) ?? await onceClean(Nothing, input, (clean) => context.acts.rotateWebhookSecret(viewer, clean)), context)
  },
  testWebhook: async (_, { input }, context) => {
    const viewer = mayWrite(context)
    return told('TestWebhook', await mayChange(input.webhookId, context) ?? await onceClean(Nothing, input, (clean) => context.acts.testWebhook(viewer, clean)), context)
  },
  resendDelivery: async (_, { input }, context) => {
    const viewer = mayWrite(context)
    return told('ResendDelivery', await mayChange(input.webhookId, context) ?? await onceClean(Nothing, input, (clean) => context.acts.resendDelivery(viewer, clean)), context)
  },
}
