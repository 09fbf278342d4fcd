'use server'

import { getTranslations } from 'next-intl/server'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { ownPath } from '../../../lib/own-path'
import { currentViewer } from '../../../lib/session'
import { urql } from '../../../lib/urql'
import type { Refused } from '../../components/field-form'
import { again, failed, refused, textOf } from '../../components/refused'
import type { Acted } from '../act-form'
import { documents, isWorkAct } from './work-documents'
import { inputOf } from './work-input'

/** Does what a form about the work on an idea asks; who is not signed in signs in first and is back where they were. */
export async function work(_: unknown, form: FormData): Promise<Refused | null> {
  const act = textOf(form, 'act')
  if (!isWorkAct(act)) throw new Error('A form of ours asks for something that there is not.')
  if (!await currentViewer()) redirect(`/sign-in?return=${encodeURIComponent(ownPath(form.get('path')))}`)
  try {
    const wish: { idempotencyKey: string, at?: string, amount?: number | null } = { ...await inputOf(act, form), idempotencyKey: textOf(form, 'idempotencyKey') ?? '' }
    const bad = await unreadable(form, wish)
    if (bad) return bad
    const { data, error } = await urql().mutation(documents[act] as typeof documents.takeTask, { input: wish as never })
    if (!data) throw error
    if ('code' in data.outcome) return await why(form, data.outcome)
  } catch (error) {
    return failed(form, error)
  }
  refresh()
  return null
}

/** The same for one button. */
export async function workByButton(before: Acted | null, form: FormData): Promise<Acted> {
  return await work(before, form) ?? { problem: null }
}

/** A day or an amount that is none is said before anything is asked. */
async function unreadable(form: FormData, wish: { at?: string, amount?: number | null }): Promise<Refused | null> {
  const t = await getTranslations('work.refused')
  if (wish.at !== undefined && !/^\d{4}-\d\d-\d\dT/.test(wish.at)) return { problem: t('INVALID_at'), field: 'at', ...again(form) }
  return Number.isNaN(wish.amount) ? { problem: t('INVALID_amount'), field: 'amount', ...again(form) } : null
}

async function why(form: FormData, refusal: Parameters<typeof refused>[1]): Promise<Refused> {
  const t = await getTranslations('work.refused')
  const field = refusal.field?.at(-1) ?? null
  const key = `${refusal.code}_${field}` as 'INVALID_at' // not every pair has words of its own
  if (!t.has(key)) return refused(form, refusal)
  return { problem: t(key), field: field === 'otherId' ? 'other' : field, ...again(form) }
}
