import { DAY } from '../shapes'

/** Who took a task and did not move it for so many days has given it back. */
export const LAPSE_DAYS = 14

/** A task that was taken and not moved at or before this instant is open again. */
export const lapsedAt = (now: number) => now - LAPSE_DAYS * DAY
