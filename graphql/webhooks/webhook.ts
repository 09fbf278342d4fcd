import { z } from 'zod'
import { deliveriesOfWebhook } from '../../db/webhooks/deliveries-of-webhook'
import { asked, connectionFields, cursorOf, pageOf, readCursor, type PageArgs } from '../connections'
import type { Context } from '../context'
import type { OrganizationResolvers, WebhookDeliveryConnectionResolvers, WebhookDeliveryResolvers, WebhookResolvers } from '../generated/resolvers'
import { answersFor } from '../viewer'
import type { DeliveryPage } from '../objects'

const position = z.tuple([z.number(), z.string()])
const LATEST = [8.64e15, '\uffff'] as const
const Noted = z.object({ at: z.number(), status: z.number().nullable(), problem: z.string().nullable(), milliseconds: z.number() })

async function deliveryPage(webhookId: string, args: PageArgs, context: Context): Promise<DeliveryPage> {
  const page = asked(args)
  const [at, id] = readCursor(page.cursor, 'deliveries', position) ?? LATEST
  const rows = await deliveriesOfWebhook(context.db, { webhookId, at, id, limit: page.limit + 1 })
  return pageOf(rows, page, (row) => ({ cursor: cursorOf('deliveries', [row.createdAt, row.id]), node: row }))
}

export const webhooksOfOrganization: Pick<OrganizationResolvers, 'webhooks'> = {
  webhooks: ({ id }, _, { viewer, loaders }) => (answersFor(viewer, id) ? loaders.webhooksOf.load(id) : null),
}

export const Webhook: WebhookResolvers = {
  confluenceThresholds: ({ thresholds }) => thresholds,
  oldSecretUntil: ({ secretUntil }, _, { now }) => (secretUntil !== null && secretUntil > now ? secretUntil : null),
  deliveries: ({ id }, args, context) => deliveryPage(id, args, context),
}

export const WebhookDelivery: WebhookDeliveryResolvers = {
  nextTryAt: ({ nextAt }) => nextAt,
  tries: ({ tries }) => tries.map((noted) => Noted.parse(JSON.parse(noted))),
}

export const WebhookDeliveryConnection: WebhookDeliveryConnectionResolvers = { nodes: connectionFields.nodes }
