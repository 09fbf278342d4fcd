'use client'

import { useActionState, useRef, type FormEvent } from 'react'
import { Field, type FieldOf } from '../../components/field'
import { propose } from './actions'
import { Asked, type AskedWords } from './asked'
import type { Asks } from './asks'
import { ForCustomerFold, type ForCustomer } from './for-customer'
import type { Similar } from './similar'
import { SimilarIdeas, type SimilarWords } from './similar-ideas'
import { useAsks } from './use-asks'
import { useDraft } from './use-draft'
import { useSimilar } from './use-similar'

interface Words { asked: AskedWords; draft: string; publish: string; publishHint: string; check: string; similar: SimilarWords }

/** The form of an idea, with those that are like it beside it while one writes; without scripts a button looks for them. */
export function ProposeForm({ title, fields, asks: asksFirst, forCustomer, similar: first, idempotencyKey, isMember, draft: begun, words }: {
  title: FieldOf
  fields: FieldOf[]
  /** What the community asks that is chosen at first. */
  asks: Asks | null
  /** For people who speak for an organization. */
  forCustomer: ForCustomer | null
  similar: Similar[] | null
  idempotencyKey: string
  isMember: boolean
  /** The draft that the form is filled with. */
  draft: { id: string; updatedAt: string } | null
  words: Words
}) {
  const [state, send, pending] = useActionState(propose, null)
  const form = useRef<HTMLFormElement>(null)
  const [live, look] = useSimilar(first)
  const draft = useDraft(form, [title, ...fields].some(({ name, value }) => (name === 'title' || name === 'body') && value), isMember)
  const [asks, choose] = useAsks(form, asksFirst)
  const written = ({ target }: FormEvent) => {
    if (target instanceof HTMLSelectElement && target.name === 'communityId') choose(target.value)
    draft.keep()
    const { title: line, body } = Object.fromEntries(new FormData(form.current ?? undefined))
    look(`${String(line)} ${String(body)}`)
  }
  const shown = (field: FieldOf) => (
    <Field key={`${field.name} ${state?.key}`} field={{ ...field, form: 'propose' }} id={field.name} value={state?.values[field.name] ?? field.value} problem={state?.field === field.name ? state.problem : null} />
  )
  return (
    <div onInput={written} className="grid gap-x-16 gap-y-6 lg:grid-cols-[minmax(0,42rem)_minmax(18rem,1fr)]">
      <div className="flex flex-col gap-3">
        {shown(title)}
        <button form="propose" name="check" value="yes" formNoValidate className="button hidden self-start noscript:inline-flex">{words.check}</button>
      </div>
      <div className="lg:col-start-2 lg:row-span-2 lg:row-start-1"><SimilarIdeas similar={state && 'similar' in state ? state.similar : live} words={words.similar} /></div>
      <form ref={form} id="propose" action={send} onSubmit={draft.forget} className="flex flex-col gap-5">
        <input type="hidden" name="idempotencyKey" value={state?.key ?? idempotencyKey} />
        <input type="hidden" name="draftId" defaultValue={state?.values.draftId ?? begun?.id ?? ''} />
        <input type="hidden" name="seenAt" defaultValue={state?.values.seenAt ?? begun?.updatedAt ?? ''} />
        {state?.problem && !state.field && <p role="alert" className="problem">{state.problem}</p>}
        {fields.map((field) => (field.name === 'communityId' ? <div key={field.name} className="flex flex-col gap-3">{shown(field)}<Asked asks={state && 'asks' in state ? state.asks : asks} words={words.asked} /></div> : shown(field)))}
        {forCustomer && <ForCustomerFold key={`for ${state?.key}`} {...forCustomer} value={state?.values.onBehalfOf} problem={state?.field === 'onBehalfOf' ? state.problem : null} />}
        <div className="flex flex-col items-start gap-2">
          <button className="button button-primary" disabled={pending}>{words.publish}</button>
          <p className="hint">{words.publishHint}</p>
          {isMember && <p role="status" className="hint">{draft.said || words.draft}</p>}
        </div>
      </form>
    </div>
  )
}
