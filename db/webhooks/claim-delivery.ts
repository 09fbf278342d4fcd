import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './claim-delivery.cypher'

const Row = z.object({ id: Id, payload: z.string(), attempts: z.number().int(), webhookId: Id, url: z.string(), secretNumber: z.number().int(), secretUntil: Millis.nullable() })
export type ClaimedDelivery = z.output<typeof Row>

/** Takes the next delivery of a queue in hand. No row: nothing is due in it. */
export const claimDelivery = statement('WRITE', text, z.object({ key: z.string(), now: Millis, until: Millis }), Row)
