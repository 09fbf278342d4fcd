import { z } from 'zod'
import { Id, Millis } from '../shapes'

export const VersionRow = z.object({
  id: Id, key: z.string(), ideaId: Id, number: z.number().int(), title: z.string(), body: z.string(), language: z.string().nullable(),
  note: z.string().nullable(), licence: z.string(), createdAt: Millis, authorIds: z.array(Id), amendmentId: Id.nullable(),
})
export type VersionRow = z.output<typeof VersionRow>
