import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './set-mail-off.cypher'

/** Ends all mail to a member (`at`), or begins it again (`at` null). No row: no account. */
export const setMailOff = statement('WRITE', text, z.object({ memberId: Id, at: Millis.nullable() }), z.object({ accountId: Id }))
