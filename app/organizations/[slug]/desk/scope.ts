const DAY = 86_400_000
/** The longest window that the API measures, in days. */
const LONGEST = 3_660
const USUAL = 90
/** With more people an organization is measured as of the last midnight: what was found of days gone by is kept, and works out while nobody waits. */
const MANY = 20_000

/** The periods that are offered, in days before now. */
export const periods = [7, 28, 90, 365] as const

/** What the address of a view may ask for. */
export type Search = Partial<Record<'days' | 'from' | 'to' | 'community' | 'topic' | 'compare' | 'show' | 'after' | 'idea' | 'happy' | 'unhappy' | 'recovered', string | string[]>>

/** What the views of the desk look at: a period, a community, a topic; and whether the period before stands beside it. */
export interface Scope {
  /** The instant that everything is measured for: the end of the day `to`, else now; of an organization of very many people at most the last midnight (UTC). */
  asOf: string
  /** How many days before it are looked at. */
  windowDays: number
  /** Where the period begins, and the one before ends. */
  from: string
  /** Null: all communities of the organization. */
  communityId: string | null
  /** Null: all topics. */
  topicSlug: string | null
  compare: boolean
}

/** The choices in an address, as they stand there; what means nothing is passed over. */
export interface Chosen { days?: string; from?: string; to?: string; community?: string; topic?: string; compare?: string }

const one = (value: string | string[] | undefined) => (typeof value === 'string' && value !== '' ? value : undefined)
const midnight = (date: string | undefined) => {
  const at = date && /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN
  return Number.isNaN(at) || at < 0 ? undefined : at
}
const isLength = (days: string | undefined) => days !== undefined && /^\d{1,4}$/.test(days) && Number(days) >= 1 && Number(days) <= LONGEST

export function chosen({ days, from, to, community, topic, compare }: Search): Chosen {
  return {
    days: isLength(one(days)) ? one(days) : undefined,
    from: midnight(one(from)) === undefined ? undefined : one(from),
    to: midnight(one(to)) === undefined ? undefined : one(to),
    community: one(community), topic: one(topic), compare: one(compare) === 'yes' ? 'yes' : undefined,
  }
}

/** The query string that says the same again: a permalink. */
export function queryOf(choices: Chosen, more: Record<string, string | undefined> = {}): string {
  const query = new URLSearchParams(Object.entries({ ...choices, ...more }).filter((entry): entry is [string, string] => Boolean(entry[1])))
  return query.size > 0 ? `?${query}` : ''
}

/**
 * What an address asks for, as the metrics take it. `from` and `to` are whole days (UTC), the last one included; without them the last `days`, 90 unless chosen.
 * An end that is yet to come is now. A community that is not one of `communities` is passed over.
 */
export function scopeOf(search: Search, communities: { id: string; slug: string; memberCount: number }[], now: Date): Scope {
  const choices = chosen(search)
  const isLarge = communities.reduce((people, { memberCount }) => people + memberCount, 0) > MANY
  const last = isLarge ? now.getTime() - now.getTime() % DAY : now.getTime()
  const end = Math.min((midnight(choices.to) ?? Infinity) + DAY, last)
  const start = midnight(choices.from)
  const days = start !== undefined && start < end ? Math.min(LONGEST, Math.max(1, Math.ceil((end - start) / DAY))) : Number(choices.days ?? USUAL)
  return {
    asOf: new Date(end).toISOString(), windowDays: days, from: new Date(Math.max(0, end - days * DAY)).toISOString(),
    communityId: communities.find(({ slug }) => slug === choices.community)?.id ?? null,
    topicSlug: choices.topic ?? null, compare: choices.compare === 'yes',
  }
}
