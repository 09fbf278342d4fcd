import type { z } from 'zod'
import type { Refused } from '../db/acts/refusal'
import { goneSince } from './errors'

type Refusal<Name extends string> = { __typename: Name, message: string, code: Refused['refused'], field: string[] | null }

/** A refusal as a member of a result union. */
export const refusal = <Name extends string>(__typename: Name, { refused, message, field }: Refused): Refusal<Name> => (
  { __typename, message: message ?? 'This was refused.', code: refused, field: field ?? null }
)

type Clean<Input, Texts extends z.ZodType> = Omit<Input, 'idempotencyKey'> & z.output<Texts> & { key: string }

/**
 * Cleans the texts of an input and acts on it; the caller's key is called `key` from here on.
 * Refused with the path of the first text that is not right, and why.
 */
export async function onceClean<Texts extends z.ZodType<object>, Input extends { idempotencyKey: string }, Outcome>(
  texts: Texts, { idempotencyKey: key, ...input }: Input, act: (input: Clean<Input, Texts>) => Promise<Outcome | Refused>,
): Promise<Outcome | Refused> {
  const clean = texts.safeParse(input)
  if (clean.success) return act({ ...input, ...clean.data, key })
  const [issue] = clean.error.issues
  const field = issue?.path.map(String) ?? []
  return { refused: 'INVALID', message: `${field.join('.')} ${issue?.message ?? 'is not right'}.`, field }
}

/** What a write has just named: it is there, unless the write was done before and somebody has removed it since. */
export async function written<T>(loader: { load: (id: string) => Promise<T | null> }, id: string): Promise<T> {
  const row = await loader.load(id)
  if (row === null) throw goneSince()
  return row
}
