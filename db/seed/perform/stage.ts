import type { Actor } from '../../acts/actor'
import type { Acts } from '../../acts/create-acts'
import { isRefused, type Refused } from '../../acts/refusal'
import type { Db } from '../../db'
import type { Language } from '../story'

/** The text of an idea; of several the last is the one of now, and the place in the list is its number less one. */
export interface Text { title: string, body: string }

/** A sentence, or part of one, and what takes its place. It stands in the text once. */
export type Change = readonly [from: string, to: string]

export type Named = 'member' | 'idea' | 'community' | 'organization' | 'topic' | 'amendment' | 'task' | 'outcome' | 'case' | 'label'

export interface Stage {
  db: Db
  acts: Acts
  /** Ids by `kind/name`: what the story holds and what scenes made. */
  ids: Map<string, string>
  /** Texts of the ideas, by name. */
  texts: Map<string, Text[]>
  languages: Map<string, Language>
  /** What amendments would change, by name, and the text as they would have it. */
  amendments: Map<string, { idea: string, change: Change, text: Text }>
}

/** One act of the portal, as `actor`, once for each key. */
export type Perform = (stage: Stage, actor: Actor, key: string) => Promise<unknown>

/** The id of what is called so. Error: nothing is, which is a mistake in the story. */
export function idOf({ ids }: Stage, kind: Named, name: string): string {
  const id = ids.get(`${kind}/${name}`)
  if (!id) throw new Error(`The demo story has no ${kind} ${name}.`)
  return id
}

/** What an act gave. Error: it was refused, which is a mistake in the story. */
export async function done<Outcome extends object>(outcome: Promise<Outcome | Refused>): Promise<Outcome> {
  const given = await outcome
  if (isRefused(given)) throw new Error(`${given.refused}: ${given.message ?? ''}`)
  return given
}

/** The text of an idea in a version, by default the one of now. */
export function textOf({ texts }: Stage, idea: string, version?: number): Text & { number: number } {
  const known = texts.get(idea) ?? []
  const number = version ?? known.length
  const text = known[number - 1]
  if (!text) throw new Error(`The demo story has no version ${number} of ${idea}.`)
  return { ...text, number }
}

/** The text with a change made. Error: what it would change does not stand there exactly once. */
export function changed({ title, body }: Text, [from, to]: Change): Text {
  const times = body.split(from).length - 1
  if (times !== 1) throw new Error(`«${from}» stands ${times} times in «${title}».`)
  return { title, body: body.replace(from, () => to) }
}
