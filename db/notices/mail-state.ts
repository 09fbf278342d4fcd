import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './mail-state.cypher'

/** Whether mail reaches a member. No row: no account. */
export const mailState = statement('READ', text, z.object({ memberId: Id }), z.object({ offAt: Millis.nullable(), bouncedAt: Millis.nullable() }))
