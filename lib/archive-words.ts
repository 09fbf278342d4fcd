import { actColumns, isInstant, parts, things, ties, type ThingLabel, type TieType } from '../db/archive/shape'
import type { ArchivedAct, ArchivedThing, ArchivedTie, Properties, Value } from '../db/archive/archived-row'
import type { Act } from '../db/vocabulary'

/** ActivityStreams 2.0; what it has no word for is ours, by the names of the graph. */
export const context = ['https://www.w3.org/ns/activitystreams', { '@vocab': 'urn:tributary:' }]

type Json = Record<string, unknown>

const THINGS: Partial<Record<ThingLabel, string>> = {
  Member: 'Person', Organization: 'Organization', Community: 'Group', Idea: 'Article', IdeaVersion: 'Article', Amendment: 'Article', Comment: 'Note', Post: 'Note',
  OfficialResponse: 'Note', Attachment: 'Document',
}
const ACTS: Partial<Record<Act, string>> = {
  JOINED: 'Join', LEFT: 'Leave', FOLLOWED: 'Follow', UNFOLLOWED: 'Undo', SUPPORTED: 'Like', OPPOSED: 'Dislike', WITHDREW: 'Undo', PASSED: 'Ignore',
  PROPOSED: 'Create', POSTED: 'Create', COMMENTED: 'Create', ANSWERED: 'Create', SHARED: 'Announce', CO_DEVELOPED: 'Update', DELIVERED: 'Add',
  ENDORSED: 'Accept', THANKED: 'Like', RESPONDED: 'Create', RAISED: 'Flag', PRESENTED: 'Create',
}
const WORDS: Record<string, string> = {
  title: 'name', body: 'content', about: 'summary', createdAt: 'published', at: 'published', updatedAt: 'updated', deletedAt: 'deleted', handle: 'preferredUsername',
  since: 'startTime', until: 'endTime', source: 'importedFrom', to: 'became',
}

const OBJECT = 'Object'
const ACTIVITY = 'Activity'
const iri = (base: string, id: string) => `${base}/id/${id}`
const idIn = (iri: unknown) => String(iri).slice(String(iri).lastIndexOf('/') + 1)

/** The word for a property of something that has those columns: two never share one. */
const wordOf = (property: string, columns: readonly string[]) => {
  const word = WORDS[property] ?? property
  return columns.some((other) => other !== property && (WORDS[other] ?? other) === word && columns.indexOf(other) < columns.indexOf(property)) ? property : word
}
const write = (property: string, value: Value): unknown => (isInstant(property) && typeof value === 'number' ? new Date(value).toISOString() : value)
const read = (property: string, value: unknown): Value => (isInstant(property) ? Date.parse(String(value)) : value as Value)

function said(base: string, properties: Properties, columns: readonly string[]): Json {
  const words = columns.flatMap((column) => (column in properties && column !== 'id' ? [[wordOf(column, columns), write(column, properties[column] as Value)]] : []))
  return { ...(typeof properties.id === 'string' && { id: iri(base, properties.id) }), ...Object.fromEntries(words) as Json }
}

function heard(json: Json, columns: readonly string[]): Properties {
  return Object.fromEntries(columns.flatMap((column): [string, Value][] => {
    const value = column === 'id' ? json.id && idIn(json.id) : json[wordOf(column, columns)]
    return value == null ? [] : [[column, read(column, value)]]
  }))
}

export const thingSaid = (base: string, { label, properties, parts }: ArchivedThing): Json => ({
  type: [label === 'Member' && properties.kind === 'bot' ? 'Service' : THINGS[label] ?? OBJECT, label], ...said(base, properties, things[label]),
  ...(parts.length > 0 && { earlier: parts.map((part) => said(base, part, partColumns(label))) }),
})
export function thingHeard(json: Json): ArchivedThing {
  const label = typeIn(json) as ThingLabel
  return { label, properties: heard(json, things[label]), parts: (json.earlier as Json[] | undefined ?? []).map((part) => heard(part, partColumns(label))) }
}

export const tieSaid = (base: string, { type, from, to, properties }: ArchivedTie): Json => ({
  type: ['Relationship', type], subject: iri(base, from), relationship: `urn:tributary:${type}`, object: iri(base, to), ...said(base, properties, ties[type]),
})
export function tieHeard(json: Json): ArchivedTie {
  const type = typeIn(json) as TieType
  return { type, from: idIn(json.subject), to: idIn(json.object), properties: heard(json, ties[type]) }
}

export const actSaid = (base: string, { type, target, properties: { memberId, ...properties } }: ArchivedAct): Json => ({
  type: [ACTS[type] ?? ACTIVITY, type], actor: iri(base, String(memberId)), object: iri(base, target), ...said(base, properties, actColumns),
})
export const actHeard = (json: Json): ArchivedAct => ({
  type: typeIn(json) as Act, target: idIn(json.object), properties: { ...heard(json, actColumns), memberId: idIn(json.actor) },
})

const typeIn = ({ type }: Json) => String((type as unknown[] | undefined)?.[1])
const partColumns = (label: ThingLabel) => (label === 'OfficialResponse' ? parts.ResponseText : parts.EarlierText)
