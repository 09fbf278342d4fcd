import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './app-by-id.cypher'

const Row = z.object({ id: Id, name: z.string(), url: z.string(), redirectUris: z.array(z.string()), ownerHandle: z.string(), ownerName: z.string().nullable() })
export type KnownApp = z.output<typeof Row>

/** An app as members are asked about it. */
export const appById = statement('READ', text, z.object({ id: Id }), Row)
