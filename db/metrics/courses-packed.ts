import type { StageName } from './rows'
import type { HistoryRow } from './stage-histories'

/** A letter for each stage: a course of thirty instants is thirty letters long. */
const LETTERS: Record<StageName, string> = { NONE: '-', INTEREST: 'i', PRACTICE: 'p', PURPOSE: 'u', VALUE_NETWORK: 'v', DORMANT: 'd', LEFT: 'l' }
const NAMES = Object.fromEntries(Object.entries(LETTERS).map(([name, letter]) => [letter, name as StageName]))

export type PackedCourse = [placeId: string, stages: string, members: number]

/** Courses as they are kept. */
export const packed = (rows: HistoryRow[]): PackedCourse[] => rows.map(({ placeId, stages, members }) => [placeId, stages.map((stage) => LETTERS[stage]).join(''), members])

export const unpacked = (rows: PackedCourse[]): HistoryRow[] => rows.map(([placeId, letters, members]) => ({ placeId, members, stages: [...letters].map((letter) => NAMES[letter] ?? 'NONE') }))
