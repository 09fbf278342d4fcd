import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './begin-authorship.cypher'

/** Makes a member a co-author in their own right from now on. The caller knows that they are none yet, or only through a merge. */
export const beginAuthorship = statement('WRITE', text, z.object({ memberId: Id, ideaId: Id, at: Millis }), z.object({ ideaId: Id }))
