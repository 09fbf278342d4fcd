const ZONE = 'Europe/Amsterdam'
const HOUR = 7
const MINUTE = 60_000

const hourIn = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

/** Minutes since midnight where the portal is read. */
function minuteOfDay(at: number): number {
  const [hour = 0, minute = 0] = hourIn.format(at).split(':').map(Number)
  return hour * 60 + minute
}

/** The next moment at which digests go out: seven in the morning where the portal is read, also when the clocks change. */
export function nextDigest(now: number): number {
  const start = now - (now % MINUTE)
  const ahead = (HOUR * 60 - minuteOfDay(start) + 1_440) % 1_440 || 1_440
  const guess = start + ahead * MINUTE
  return guess - (minuteOfDay(guess) - HOUR * 60) * MINUTE
}
