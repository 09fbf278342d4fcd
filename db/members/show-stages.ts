import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './show-stages.cypher'

/** Lets others see the stages of a member, or no more. */
export const showStages = statement('WRITE', text, z.object({ memberId: Id, at: Millis.nullable() }), z.object({ changed: z.boolean() }))
