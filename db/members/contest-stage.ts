import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './contest-stage.cypher'

const Params = z.object({ id: Id, memberId: Id, communityId: Id, stage: z.string(), reason: z.string(), at: Millis })

/** Writes that a member contests the stage measured of them. */
export const contestStage = statement('WRITE', text, Params, z.object({ communityId: Id }))
