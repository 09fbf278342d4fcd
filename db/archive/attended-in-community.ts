import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './attended-in-community.cypher'

const Row = z.object({ memberId: Id, ideaId: Id, properties: z.record(z.string(), z.unknown()) })

/** From where people came to the ideas of a community. */
export const attendedInCommunity = statement('READ', text, z.object({ communityId: Id }), Row)
