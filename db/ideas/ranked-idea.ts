import { z } from 'zod'
import { Id } from '../shapes'

/** An idea in an order: what it is sorted by, and by what equals are told apart (more people, then older, then id). */
export const RankedIdea = z.object({ id: Id, value: z.number(), people: z.number().int(), createdAt: z.number().int() })
export type RankedIdea = z.output<typeof RankedIdea>

/** Where a page begins: after this one. live: without what was merged. */
export const RankedFrom = z.object({ value: z.number(), people: z.number(), createdAt: z.number(), id: z.string(), limit: z.number().int(), live: z.boolean() })

/** Before everything, in an order that runs from large to small. */
export const BEYOND = { value: 8.64e15, people: Number.MAX_SAFE_INTEGER, createdAt: -1, id: '' }
