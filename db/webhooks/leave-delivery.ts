import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import { DeliveryState } from './deliveries-of-webhook'
import text from './leave-delivery.cypher'

const Params = z.object({ id: Id, attempts: z.number().int(), state: DeliveryState, runAt: Millis, at: Millis, try: z.string(), isGone: z.boolean(), isSpent: z.boolean() })

/** Notes what came of a try. One row: this switched the webhook off. */
export const leaveDelivery = statement('WRITE', text, Params, z.object({ organizationId: Id }))
