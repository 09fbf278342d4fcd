import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './withdraw-outcome.cypher'

/** Takes an outcome back. No row: no such outcome. */
export const withdrawOutcome = statement('WRITE', text, z.object({ outcomeId: Id, at: Millis }), z.object({ outcomeId: Id }))
