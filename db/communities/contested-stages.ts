import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './contested-stages.cypher'

const Stage = z.enum(['NONE', 'INTEREST', 'PRACTICE', 'PURPOSE', 'VALUE_NETWORK', 'DORMANT', 'LEFT'])
const Row = z.object({ communityId: Id, id: Id, memberId: Id, stage: Stage, reason: z.string(), at: Millis })
export type ContestedStageRow = z.output<typeof Row>

/** Stages that members contested in communities, newest first. */
export const contestedStages = statement('READ', text, z.object({ communityIds: z.array(Id).max(500) }), Row)
