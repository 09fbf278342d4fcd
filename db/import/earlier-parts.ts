import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './earlier-parts.cypher'

const Params = z.object({
  signs: z.array(z.object({ memberId: Id, at: Millis })),
  parts: z.array(z.object({ key: z.string(), memberId: Id, communityId: Id, firstAt: Millis })),
})

/** Writes since when members are known and took part in communities, where it is earlier than was known. No rows. */
export const earlierParts = statement('WRITE', text, Params, z.never())
