'use server'

import { redirect } from 'next/navigation'
import { graphql } from '../../../graphql/generated/documents'
import { forgetKept, rememberIntent } from '../../../lib/intent'
import { currentViewer } from '../../../lib/session'
import { urql } from '../../../lib/urql'
import type { Refused } from '../../components/field-form'
import { again, failed, missing, notKept, refused, textOf } from '../../components/refused'
import { asksOf, type Asks } from './asks'
import { beginsWith } from './begins-with'
import { forgetDraft } from './draft-actions'
import { similarTo, type Similar } from './similar'

const ProposeIdea = graphql(`
  mutation ProposeIdea($input: ProposeIdeaInput!) {
    proposeIdea(input: $input) { ... on ProposeIdeaSuccess { idea { slug } } ... on ProposeIdeaRefusal { code message field } }
  }
`)

/** The form after a try: what was refused; when only «is it here already?» was asked, the ideas that are like it; when only the community was chosen, what it asks. */
export type Proposing = Refused | Looked | Chosen
interface Looked { problem: null; field: null; values: Record<string, string>; key: string; similar: Similar[] }
interface Chosen { problem: null; field: null; values: Record<string, string>; key: string; asks: Asks | null }

const written = (form: FormData) => ({
  title: textOf(form, 'title')?.trim() ?? '',
  body: textOf(form, 'body') ?? '',
  communityId: textOf(form, 'communityId'),
  language: textOf(form, 'language'),
  topics: (textOf(form, 'topics') ?? '').split(',').map((topic) => topic.trim()).filter(Boolean),
  derivedFrom: textOf(form, 'derivedFrom'),
  onBehalfOf: textOf(form, 'onBehalfOf'),
  idempotencyKey: textOf(form, 'idempotencyKey') ?? '',
})
type Written = ReturnType<typeof written>

/** Proposes an idea and leads to it; what a visitor wrote is kept while they sign in, and proposed then. */
export async function propose(_: Proposing | null, form: FormData): Promise<Proposing> {
  const idea = written(form)
  if (form.has('check')) return { problem: null, field: null, ...again(form), similar: await similarTo(`${idea.title} ${idea.body}`) }
  if (form.has('show')) return choose(idea, form)
  const length = [...idea.title].length
  if (length < 3 || length > 150) return missing(form, 'titleShort', 'title')
  if (!idea.body) return missing(form, 'bodyShort', 'body')
  const outcome = await publish(idea, form).catch((error: unknown) => failed(form, error))
  if ('problem' in outcome) return outcome
  await forgetKept('propose')
  await forgetDraft(textOf(form, 'draftId'))
  redirect(`/ideas/${outcome.slug}`)
}

async function choose({ communityId, body }: Written, form: FormData): Promise<Chosen> {
  const [before, asks] = await Promise.all([asksOf(textOf(form, 'askedOf')), asksOf(communityId)])
  const { values, key } = again(form)
  return { problem: null, field: null, key, values: { ...values, body: beginsWith(body, before, asks) }, asks }
}

async function publish(idea: Written, form: FormData): Promise<Refused | { slug: string }> {
  if (!await currentViewer()) return notKept(form, await rememberIntent({ kind: 'propose', ...idea }, '/ideas/new'))
  const { data, error } = await urql().mutation(ProposeIdea, { input: idea })
  if (!data) throw error
  return data.proposeIdea.__typename === 'ProposeIdeaRefusal' ? refused(form, data.proposeIdea) : data.proposeIdea.idea
}
