import { getTranslations } from 'next-intl/server'
import type { AccountProblems } from './account-form'


/** What an account form says after a refusal, in the reader's language: `problems` are keys of `account.problem`, by field ('' for all of it). */
export async function accountProblems(problems: Record<string, string>, values: Record<string, string> = {}): Promise<AccountProblems> {
  const t = await getTranslations('account.problem')
  const entries = Object.entries(problems)
  return {
    title: t('title', { count: entries.length }),
    problems: entries.map(([field, key]) => ({ field: field || null, text: t(key as 'wrong') })),
    values,
  }
}

/** The same for too many attempts: when to try again. */
export async function accountWait({ waitSeconds }: { waitSeconds: number }, values: Record<string, string>): Promise<AccountProblems> {
  const t = await getTranslations('account.problem')
  const text = waitSeconds > 90 ? t('waitMinutes', { minutes: Math.ceil(waitSeconds / 60) }) : t('wait', { seconds: waitSeconds })
  return { title: t('title', { count: 1 }), problems: [{ field: null, text }], values }
}


/** A field of a form as text; '' when it is missing. */
export function given(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
