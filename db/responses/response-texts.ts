import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './response-texts.cypher'

const Row = z.object({ responseId: Id, number: z.number().int(), body: z.string(), at: Millis, memberId: Id })

export type ResponseTextRow = z.output<typeof Row>

/** The texts that responses had, newest first. */
export const responseTexts = statement('READ', text, z.object({ responseIds: z.array(Id).max(500) }), Row)
