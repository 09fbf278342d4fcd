import { z } from 'zod'

/** An id that we made (`idea_01J…`), or one given by a caller: not known to exist. */
export const Id = z.string().min(1).max(200)
/** Milliseconds since 1970 UTC. */
export const Millis = z.number().int().min(0).max(8_640_000_000_000_000)

/** What a key may do: read, act as its member, and put in order what others wrote, where its member may. */
export const Scope = z.enum(['read', 'write', 'moderate'])
export type Scope = z.infer<typeof Scope>

export const DAY = 86_400_000
/** The last UTC midnight at or before an instant. */
export const midnightOf = (at: number) => at - (at % DAY)
/** Where a window of so many days before an instant begins, null for all time: 0 at the earliest. */
export const windowFrom = (asOf: number, windowDays: number | null) => (windowDays === null ? 0 : Math.max(0, asOf - windowDays * DAY))
/** The source of people without a home. */
export const NONE = '#none'
