'use server'

import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { graphql } from '../../../graphql/generated/documents'
import type { RefusalCode, ThreeWayPartsFragment } from '../../../graphql/generated/documents/graphql'
import { ownPath } from '../../../lib/own-path'
import { currentViewer } from '../../../lib/session'
import { urql } from '../../../lib/urql'
import type { Refused } from '../../components/field-form'
import { again, failed, refused, textOf } from '../../components/refused'
import type { RefusedText } from './text-form'
import { threeWayOf } from './three-way-words'

const EditIdea = graphql(`
  mutation EditIdea($input: EditIdeaInput!) {
    editIdea(input: $input) { ... on EditIdeaSuccess { version { number } } ... on EditIdeaRefusal { code message field threeWay { ...ThreeWayParts } } }
  }
`)
const RestoreVersion = graphql(`
  mutation RestoreVersion($input: RestoreIdeaVersionInput!) {
    restoreIdeaVersion(input: $input) { ... on RestoreIdeaVersionSuccess { version { number } } ... on RestoreIdeaVersionRefusal { code message field } }
  }
`)
const ProposeAmendment = graphql(`
  mutation ProposeAmendment($input: ProposeAmendmentInput!) {
    proposeAmendment(input: $input) { ... on ProposeAmendmentSuccess { amendment { id } } ... on ProposeAmendmentRefusal { code message field } }
  }
`)
const ReviseAmendment = graphql(`
  mutation ReviseAmendment($input: ReviseAmendmentInput!) {
    reviseAmendment(input: $input) { ... on ReviseAmendmentRefusal { code message field threeWay { ...ThreeWayParts } } }
  }
`)

interface Refusal { code: RefusalCode; message: string; field?: string[] | null; threeWay?: ThreeWayPartsFragment | null }

const textIn = (form: FormData) => ({
  baseVersion: Number(textOf(form, 'baseVersion')), title: textOf(form, 'title') ?? '', body: textOf(form, 'body') ?? '', idempotencyKey: textOf(form, 'idempotencyKey') ?? '',
})

/** A refusal as a form shows it; after a clash with the three texts, and the merged one in the fields. */
async function refusedText(form: FormData, refusal: Refusal): Promise<RefusedText> {
  const { threeWay } = refusal
  if (!threeWay) return refused(form, refusal)
  const t = await getTranslations('texts.form')
  const { values, key } = again(form)
  return {
    problem: t(threeWay.clean ? 'conflict' : 'conflictClash'), field: null, key, base: String(threeWay.current.number),
    values: { ...values, title: threeWay.mergedTitle, body: threeWay.mergedBody }, threeWay: await threeWayOf(threeWay),
  }
}

/** Nothing typed is lost when the session ended meanwhile: the form says so and keeps it. */
async function signedOut(form: FormData): Promise<Refused | null> {
  if (await currentViewer()) return null
  const t = await getTranslations('texts.form')
  return { problem: t('signIn'), field: null, ...again(form) }
}

/** Publishes the next version of an idea and leads to the idea. */
export async function editIdea(_: RefusedText | null, form: FormData): Promise<RefusedText | null> {
  const out = await signedOut(form)
  if (out) return out
  const path = ownPath(form.get('path'))
  const { data, error } = await urql().mutation(EditIdea, { input: { ...textIn(form), ideaId: textOf(form, 'ideaId') ?? '', note: textOf(form, 'note') } })
  if (!data) return failed(form, error)
  if (data.editIdea.__typename === 'EditIdeaRefusal') return refusedText(form, data.editIdea)
  redirect(path)
}

/** Makes an earlier version the text again and leads to the new version. */
export async function restoreVersion(_: Refused | null, form: FormData): Promise<Refused | null> {
  const path = ownPath(form.get('path'))
  const number = Number(textOf(form, 'number'))
  const t = await getTranslations('texts.versions')
  const input = { ideaId: textOf(form, 'ideaId') ?? '', number, baseVersion: Number(textOf(form, 'baseVersion')), note: t('restored', { number }), idempotencyKey: textOf(form, 'idempotencyKey') ?? '' }
  const { data, error } = await urql().mutation(RestoreVersion, { input })
  if (!data) return failed(form, error)
  if (data.restoreIdeaVersion.__typename === 'RestoreIdeaVersionRefusal') return refused(form, data.restoreIdeaVersion)
  redirect(`${path}/versions/${data.restoreIdeaVersion.version.number}`)
}

/** Proposes a change of an idea and leads to the proposal. */
export async function proposeAmendment(_: RefusedText | null, form: FormData): Promise<RefusedText | null> {
  const out = await signedOut(form)
  if (out) return out
  const path = ownPath(form.get('path'))
  const { data, error } = await urql().mutation(ProposeAmendment, { input: { ...textIn(form), ideaId: textOf(form, 'ideaId') ?? '', reason: textOf(form, 'reason') ?? '' } })
  if (!data) return failed(form, error)
  if (data.proposeAmendment.__typename === 'ProposeAmendmentRefusal') return refused(form, data.proposeAmendment)
  redirect(`${path}/amendments/${data.proposeAmendment.amendment.id}`)
}

/** Gives a proposal another text and leads back to it. */
export async function reviseAmendment(_: RefusedText | null, form: FormData): Promise<RefusedText | null> {
  const out = await signedOut(form)
  if (out) return out
  const { data, error } = await urql().mutation(ReviseAmendment, { input: { ...textIn(form), amendmentId: textOf(form, 'amendmentId') ?? '' } })
  if (!data) return failed(form, error)
  if (data.reviseAmendment.__typename === 'ReviseAmendmentRefusal') return refusedText(form, data.reviseAmendment)
  redirect(ownPath(form.get('path')))
}
