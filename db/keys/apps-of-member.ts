import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './apps-of-member.cypher'

const Row = z.object({ id: Id, name: z.string(), url: z.string(), redirectUris: z.array(z.string()), createdAt: Millis, ownerId: Id })
export type AppRow = z.output<typeof Row>

/** The apps that a member registered. */
export const appsOfMember = statement('READ', text, z.object({ memberId: Id, id: Id.nullable() }), Row)
