import { z } from 'zod'
import { Id } from '../shapes'
import { statement } from '../statement'
import text from './trust-in-members.cypher'

const Row = z.object({ memberId: Id, topicId: Id, count: z.number().int(), viewerTrusts: z.boolean(), byIds: z.array(Id) })
export type TrustRow = z.output<typeof Row>

/** On which topics members are trusted, and by how many. */
export const trustInMembers = statement('READ', text, z.object({ memberIds: z.array(Id).max(500), viewerId: Id.nullable() }), Row)
