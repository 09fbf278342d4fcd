const DAY = 86_400_000
const STEP = 28 * DAY
/** How many steps of 28 days the picture of movement shows. */
export const STEPS = 6

/**
 * The instants between which movement is shown: the last midnight (UTC) and the six before it, 28 days apart, oldest first.
 * The same all day, so that two visitors see the same picture.
 */
export function movementInstants(now: Date): string[] {
  const midnight = Math.floor(now.getTime() / DAY) * DAY
  return Array.from({ length: STEPS + 1 }, (_, index) => new Date(midnight - (STEPS - index) * STEP).toISOString())
}
