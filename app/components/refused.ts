import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import type { RefusalCode } from '../../graphql/generated/documents/graphql'
import { isAway } from '../../lib/away'
import { Throttled, Unagreed } from '../../lib/urql'
import type { Refused } from './field-form'

const typed = (form: FormData) =>
  Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === 'string' && !name.startsWith('$') ? [[name, value]] : [])))

/** What was typed, for a form that is shown again, and a key for its next try. */
export const again = (form: FormData): Pick<Refused, 'values' | 'key'> => ({ values: typed(form), key: randomUUID() })

const refusedWith = (form: FormData, problem: string, field: string | null = null): Refused => ({ problem, field, ...again(form) })

/** What a form shows after a refusal: the reason in the reader's language, the field it is about, and what was typed. */
export async function refused(form: FormData, refusal: { code: RefusalCode; message: string; field?: string[] | null }): Promise<Refused> {
  const [exact, usual] = [await getTranslations('communities.refusal'), await getTranslations('ideas.refused')]
  const field = refusal.field?.at(-1) ?? null
  const key = `${refusal.code}_${field}` as 'INVALID_name' // not every pair has words of its own
  return refusedWith(form, exact.has(key) ? exact(key) : usual(refusal.code, { message: refusal.message }), field)
}

/** The same for a request that failed as a whole for now; another error is thrown on. */
export async function failed(form: FormData, error: unknown): Promise<Refused> {
  const reason = isAway(error) ? 'UNAVAILABLE' : error instanceof Throttled ? 'THROTTLED' : error instanceof Unagreed ? 'UNAGREED' : null
  if (!reason) throw error
  return refusedWith(form, (await getTranslations('ideas.refused'))(reason))
}

/** The same for what the form can see itself, before anything is asked; `reason` is a key of the messages `ideas.refused`. */
export async function missing(form: FormData, reason: 'titleShort' | 'bodyShort' | 'commentShort', field: string): Promise<Refused> {
  return refusedWith(form, (await getTranslations('ideas.refused'))(reason), field)
}

/** The same for a text that could not be kept while its writer signs in. */
export async function notKept(form: FormData, problem: { problem: 'tooLong' | 'tooMany' }): Promise<Refused> {
  return refusedWith(form, (await getTranslations('communities.refusal'))(problem.problem))
}

/** A field of a form as text; null when it is missing or blank. */
export function textOf(form: FormData, name: string): string | null {
  const value = form.get(name)
  return typeof value === 'string' && value.trim() !== '' ? value : null
}
