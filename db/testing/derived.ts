import type { Db } from '../db'
import { DAY, midnightOf, NONE } from '../shapes'
import { ATTENTION, EXCHANGE, PRODUCE } from '../vocabulary'

interface Act {
  id: string, type: string, memberId: string, by: string, ideaId: string | null, communityId: string | null, partnerIds: string[] | null
  at: number, voidedAt: number | null, acceptedAt: number | null, acceptedBy: string | null
}
interface Community { id: string, key: string, createdAt: number, verifiedAt: number | null }
interface Spell { memberId: string, communityId: string, since: number, until: number | null }
export interface Told { acts: Act[], communities: Community[], spells: Spell[], kinds: Map<string, string> }

/** All that what is derived rests on. */
export async function toldBy(db: Db): Promise<Told> {
  const acts = await db('READ', 'MATCH ()-[act]->() WHERE act.recordedAt IS NOT NULL RETURN act {.*, type: type(act)} AS act', {})
  const communities = await db('READ', 'MATCH (c:Community) RETURN {id: c.id, key: c.smallestKey, createdAt: c.createdAt, verifiedAt: c.verifiedAt} AS community', {})
  const spells = await db('READ', 'MATCH (m:Member)-[spell:MEMBER_OF]->(c:Community) RETURN {memberId: m.id, communityId: c.id, since: spell.since, until: spell.until} AS spell', {})
  const kinds = await db('READ', 'MATCH (m:Member) RETURN m.id AS id, m.kind AS kind', {})
  return {
    acts: acts.map(({ act }) => act as Act), communities: communities.map(({ community }) => community as Community), spells: spells.map(({ spell }) => spell as Spell),
    kinds: new Map(kinds.map(({ id, kind }) => [String(id), String(kind)])),
  }
}

const is = (types: readonly string[]) => ({ type }: Act) => types.includes(type)
const earliest = (pairs: (readonly [string, number])[]) => {
  const first: Record<string, number> = {}
  for (const [key, at] of pairs) first[key] = Math.min(first[key] ?? Infinity, at)
  return first
}

export const partsFrom = ({ acts }: Told) => earliest(acts.filter(({ communityId }) => communityId).map(({ memberId, communityId, at }) => [`${memberId}@${communityId}`, at]))

export const makersFrom = ({ acts, kinds }: Told) => earliest(acts
  .filter((act) => is(PRODUCE)(act) && act.ideaId && act.acceptedBy && act.acceptedBy !== act.memberId && kinds.get(act.acceptedBy) !== 'bot')
  .map(({ memberId, ideaId, at, acceptedAt }) => [`${memberId}@${ideaId}`, Math.max(at, acceptedAt ?? at)]))

export const exchangesFrom = ({ acts, kinds }: Told) => Object.fromEntries(acts.filter(is(EXCHANGE)).flatMap(({ id, memberId, by, at, communityId, partnerIds }) => (
  (partnerIds ?? []).map((partner) => [`${id} ${memberId} ${partner}`, `${at} ${communityId ?? null} ${by} ${kinds.get(partner)}`])
)))

export interface Facts { residents: number, established: boolean, hub: boolean, basin: string }

/** The facts of a midnight by community (docs/metrics.md, facts of the night), worked out anew in the plainest way. */
export function nightFrom({ acts, communities }: Told, midnight: number): Map<string, Facts> {
  const seen = acts.filter(({ at, by, communityId, voidedAt }) => communityId && by === 'person' && at >= midnight - 90 * DAY && at < midnight && (voidedAt ?? midnight) >= midnight)
  const everybody = new Set(seen.map(({ memberId }) => memberId)).size
  const homes = communities.map((community) => {
    const dates = new Map<string, Set<number>>()
    for (const { memberId, at } of seen.filter(({ communityId }) => communityId === community.id)) {
      dates.set(memberId, (dates.get(memberId) ?? new Set()).add(Math.floor(at / DAY)))
    }
    const residents = new Set([...dates].filter(([, { size }]) => size >= 2).map(([member]) => member))
    const vouched = (community.verifiedAt ?? Infinity) <= midnight
    const established = community.createdAt <= midnight && (vouched || (community.createdAt <= midnight - 28 * DAY && residents.size >= 3))
    return { ...community, residents, established, hub: residents.size > everybody / 2 }
  })
  const twins = homes.filter(({ established, hub }) => established && !hub)
  const near = (home: typeof homes[number]) => twins.filter(({ residents }) => {
    const both = [...residents].filter((one) => home.residents.has(one)).length
    return both > 0 && both * 2 >= residents.size + home.residents.size - both
  })
  const basinOf = (home: typeof homes[number]) => {
    const basin = new Set(twins.includes(home) ? [home] : [])
    for (const one of basin) for (const other of near(one)) basin.add(other)
    return [...basin].sort((a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)))[0]?.id ?? home.id
  }
  return new Map(homes.map((home) => [home.id, { residents: home.residents.size, established: home.established, hub: home.hub, basin: basinOf(home) }]))
}

/** First attentions by member@idea: when, and where the person came from. */
export function attendedFrom(told: Told): Record<string, string> {
  const nights = new Map<number, Map<string, Facts>>()
  const night = (at: number) => {
    const midnight = midnightOf(at)
    const facts = nights.get(midnight) ?? nightFrom(told, midnight)
    nights.set(midnight, facts)
    return facts
  }
  const first = earliest(told.acts.filter((act) => is(ATTENTION)(act) && act.ideaId && act.by === 'person').map(({ memberId, ideaId, at }) => [`${memberId}@${ideaId}`, at]))
  return Object.fromEntries(Object.entries(first).map(([key, at]) => {
    const [memberId = '', ideaId = ''] = key.split('@')
    return [key, `${at} ${homeOf(told, { memberId, ideaId, at, facts: night(at) })}`]
  }))
}

function homeOf({ acts, communities, spells }: Told, { memberId, ideaId, at, facts }: { memberId: string, ideaId: string, at: number, facts: Map<string, Facts> }): string {
  const before = acts.filter((act) => act.memberId === memberId && act.ideaId !== ideaId && act.at >= at - 90 * DAY && act.at < at && (act.voidedAt ?? at) >= at)
  const candidates = communities.map(({ id, key }) => ({
    id, key, ...facts.get(id),
    days: new Set(before.filter(({ communityId }) => communityId === id).map((act) => Math.floor(act.at / DAY))).size,
    since: Math.min(...spells.filter((spell) => spell.memberId === memberId && spell.communityId === id && spell.since < at && (spell.until ?? at) >= at).map(({ since }) => since)),
  })).filter(({ days, since, established }) => established && (days > 0 || since < Infinity))
  const homes = candidates.some(({ hub }) => !hub) ? candidates.filter(({ hub }) => !hub) : candidates
  return homes.sort((a, b) => b.days - a.days || (a.since === b.since ? Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)) : a.since - b.since))[0]?.id ?? NONE
}
