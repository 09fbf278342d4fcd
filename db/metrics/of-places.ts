import { z } from 'zod'
import type { Db } from '../db'

/** Of which people: those whose ids end with one of these characters; null: all. */
export const EndingsParam = z.array(z.string().length(1)).nullable()
export type Endings = z.output<typeof EndingsParam>

/** A question about communities, or about organizations (all communities that they host). */
export interface OfPlaces { placeIds: string[] }

/**
 * A measure of places together: rows from Cypher, and what they say. What is too much for one statement can be asked of some of the people after the others.
 * Rows and answers are whatever JSON can hold.
 */
export interface PlaceMeasure<Asked extends OfPlaces, Row, Answer> {
  /** Findings are kept under it: another name when what is answered changes its shape. */
  name: string
  rows(db: Db, asked: Asked, endings: Endings): Promise<Row[]>
  answer(rows: Row[], asked: Asked, db: Db): Answer | Promise<Answer>
  /** How rows of different people are put together: those of one key are added up. Without it the people can only be asked of all at once. */
  sum?: { keyOf(row: Row): string, plus(one: Row, other: Row): Row }
  /** Where what is said of an organization is what is said of each of its communities: a row of theirs as one of its. */
  ofHost?(row: Row, hostId: string): Row
}

/** A measure in one go, as somebody who waits for it asks. */
export const atOnce = async <Asked extends OfPlaces, Row, Answer>(db: Db, measure: PlaceMeasure<Asked, Row, Answer>, question: Asked): Promise<Answer> => (
  measure.answer(await measure.rows(db, question, null), question, db)
)

/** A measure that is asked of all people at once, in rows that are the answer. */
export const inOneGo = <Asked extends OfPlaces, Row>(name: string, rows: (db: Db, question: Asked) => Promise<Row[]>): PlaceMeasure<Asked, Row, Row[]> => ({ name, rows, answer: (found) => found })
