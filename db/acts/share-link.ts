import { z } from 'zod'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import text from './share-link.cypher'

const Row = z.object({ token: z.string(), fresh: z.boolean(), label: z.enum(['Idea', 'Community']), communityId: Id.nullable() })

/** The link that a member shares, made when it is not there yet. No row: no such idea or community. */
export const shareLink = statement(
  'WRITE', text, z.object({ memberId: Id, ideaId: Id.nullable(), communityId: Id.nullable(), linkId: Id, token: z.string().min(20), at: Millis }), Row,
)
