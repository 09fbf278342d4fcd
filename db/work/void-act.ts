import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './void-act.cypher'

/** Voids a delivery or a word about an outcome. No row: no such act, or voided already. */
export const voidAct = statement('WRITE', text, z.object({ actId: Id, at: Millis }), z.object({ ideaId: Id }))
