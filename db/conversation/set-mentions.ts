import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './set-mentions.cypher'

/** Ties a text to those whom it names, ten at most. One row for each who was not named before. */
export const setMentions = statement('WRITE', text, z.object({ textId: Id, handles: z.array(z.string()).max(50) }), z.object({ memberId: Id }))
