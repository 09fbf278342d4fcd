import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './write-representatives.cypher'

const Representative = z.object({ memberId: Id, organization: z.string(), role: z.string() })

/** Writes who represents organizations. No rows. */
export const writeRepresentatives = statement('WRITE', text, z.object({ representatives: z.array(Representative) }), z.never())
