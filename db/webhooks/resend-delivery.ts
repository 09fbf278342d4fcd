import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './resend-delivery.cypher'

const Params = z.object({ webhookId: Id, deliveryId: Id, queue: z.string(), at: Millis })

/** Has a delivery that is over sent once more. No row: no such delivery of that webhook. */
export const resendDelivery = statement('WRITE', text, Params, z.object({ isOver: z.boolean() }))
