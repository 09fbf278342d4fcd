import { getTranslations } from 'next-intl/server'
import type { RefusalCode } from '../../graphql/generated/documents/graphql'
import type { Refused } from './field-form'
import { again, refused } from './refused'

/** What a form about keys or apps shows after a refusal. */
export async function keyRefused(form: FormData, refusal: { code: RefusalCode; message: string; field?: string[] | null }): Promise<Refused> {
  const t = await getTranslations('keys.refused')
  const field = refusal.field?.at(-1) ?? null
  const key = `${refusal.code}_${field ?? ''}` as 'INVALID_name' // not every pair has words of its own
  return t.has(key) ? { problem: t(key), field, ...again(form) } : refused(form, refusal)
}
