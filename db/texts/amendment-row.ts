import { z } from 'zod'
import { Id } from '../shapes'

export const AmendmentStatus = z.enum(['OPEN', 'ACCEPTED', 'REJECTED', 'PROMOTED', 'WITHDRAWN'])
export type AmendmentStatus = z.infer<typeof AmendmentStatus>

/** What an amendment says and where it stands, as the graph keeps it. */
export const KeptAmendment = z.object({
  id: Id, ideaId: Id, authorId: Id, title: z.string(), body: z.string(), reason: z.string(), baseVersion: z.number().int(),
  language: z.string().nullable(), actId: Id, status: AmendmentStatus,
})
