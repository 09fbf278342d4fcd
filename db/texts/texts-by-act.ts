import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './texts-by-act.cypher'

/** The amendment or version that an act made. No row for one that made none. */
export const textsByAct = statement('READ', text, z.object({ actIds: z.array(Id).max(500) }), z.object({ actId: Id, textId: Id }))
