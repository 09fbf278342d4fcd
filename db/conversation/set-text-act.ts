import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './set-text-act.cypher'

/** Notes on a comment or post which act it is. No rows. */
export const setTextAct = statement('WRITE', text, z.object({ textId: Id, actId: Id }), z.never())
