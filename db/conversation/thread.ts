import { z } from 'zod'
import { Id } from '../shapes'

export const ThreadsFrom = z.object({ threads: z.array(Id).max(500), at: z.number(), id: z.string(), limit: z.number().int(), viewerId: Id.nullable(), restorable: z.number().int() })
export const CommentInThread = z.object({ thread: Id, id: Id, createdAt: z.number().int() })
