'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { graphql } from '../../graphql/generated/documents'
import { tellNext } from '../../lib/notice'
import { currentViewer } from '../../lib/session'
import { urql } from '../../lib/urql'
import { doQuietly } from '../components/do-quietly'
import type { Refused } from '../components/field-form'
import { failed, refused, textOf } from '../components/refused'

const Show = graphql(`mutation ShowMyStages($input: ShowStagesInput!) { outcome: showStages(input: $input) { ... on Refusal { code } } }`)
const Hide = graphql(`mutation HideMyStages($input: HideStagesInput!) { outcome: hideStages(input: $input) { ... on Refusal { code } } }`)
const Contest = graphql(`mutation ContestMyStage($input: ContestStageInput!) { outcome: contestStage(input: $input) { ... on ContestStageRefusal { code message field } } }`)

/** Lets others see the viewer's stages, or no more (`act`: show or hide). */
export async function showOrHide(form: FormData): Promise<void> {
  if (!await currentViewer()) redirect('/sign-in?return=/me')
  const input = { idempotencyKey: textOf(form, 'idempotencyKey') ?? '' }
  await doQuietly(form.get('act') === 'show' ? urql().mutation(Show, { input }) : urql().mutation(Hide, { input }))
}

/** Says that the viewer's stage in a community (`communityId`) is not right, and why (`reason`). */
export async function contest(_: Refused | null, form: FormData): Promise<Refused | null> {
  if (!await currentViewer()) redirect('/sign-in?return=/me')
  const of = (name: string) => textOf(form, name) ?? ''
  const { data, error } = await urql().mutation(Contest, { input: { communityId: of('communityId'), reason: of('reason'), idempotencyKey: of('idempotencyKey') } })
  if (!data) return failed(form, error)
  if (data.outcome.__typename === 'ContestStageRefusal') return refused(form, data.outcome)
  await tellNext('saved')
  refresh()
  return null
}
