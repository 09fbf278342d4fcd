import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './earlier-texts.cypher'

const Row = z.object({ edition: z.number().int(), title: z.string(), body: z.string(), language: z.string().nullable(), writtenAt: Millis })
export type EarlierTextRow = z.output<typeof Row>

/** What a comment or post said before, newest first. */
export const earlierTexts = statement('READ', text, z.object({ textId: Id, edition: z.number().int(), limit: z.number().int() }), Row)
