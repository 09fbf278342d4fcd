import type { Edit } from '../misread'
import type { RandomWorld } from '../../../db/testing/random-world'

/** One line of db/testing/worlds/edge-world/wrong-readings.md, as it would stand in our source. */
export interface Reading {
  reading: string
  edits: Edit[]
  /** What the import stores is misread too: the log is taken in anew. */
  stored: boolean
  /** The log as it would be taken. */
  log?: (log: RandomWorld) => RandomWorld
}

type Place = [file: string, from: string, to: string]
const edits = (places: Place[]): Edit[] => places.map(([file, from, to]) => ({ file, from, to }))

/** A misreading of what is read. */
export const read = (reading: string, ...places: Place[]): Reading => ({ reading, edits: edits(places), stored: false })
/** A misreading of what the import or the night stores. */
export const stored = (reading: string, ...places: Place[]): Reading => ({ reading, edits: edits(places), stored: true })
/** A misreading of the rows of a log. */
export const taken = (reading: string, log: (log: RandomWorld) => RandomWorld): Reading => ({ reading, edits: [], stored: true, log })

/** One misreading in several files: the same text misread in each. */
export const everywhere = (files: string[], ...pairs: [from: string, to: string][]): Place[] => (
  files.flatMap((file) => pairs.map(([from, to]): Place => [file, from, to]))
)

export const CONFLUENCE = 'confluence.cypher'
export const SOURCES = 'sources.cypher'
export const NIGHT = 'night-facts.cypher'
export const STAGE = 'stage.cypher'
export const PRODUCERS = 'stage-producers.cypher'
export const FIRST = 'first-attentions.cypher'
export const ATTENTION = "'SUPPORTED', 'OPPOSED', 'FOLLOWED', 'REACTED', 'COMMENTED', 'ANSWERED', 'SHARED', 'CO_DEVELOPED', 'DELIVERED'"
export const DATE = 'act.at / 86400000'
/** Dates of a place east (hours) of Greenwich. */
export const dateAt = (hours: number) => `(act.at + ${hours * 3_600_000}) / 86400000`
