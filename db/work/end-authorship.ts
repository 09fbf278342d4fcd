import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './end-authorship.cypher'

/** Ends that a member is an author of an idea. No row: they were none. */
export const endAuthorship = statement('WRITE', text, z.object({ memberId: Id, ideaId: Id, at: Millis }), z.object({ ideaId: Id }))
