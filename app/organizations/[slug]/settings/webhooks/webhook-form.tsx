'use client'

import { useActionState, useId } from 'react'
import { Field, type FieldOf } from '../../../../components/field'
import type { Refused } from '../../../../components/field-form'

/** What a form of webhooks shows after it was sent: why it was refused, or the secret that was made. */
export type Answer = Refused | { secret: string }

export interface WebhookFormProps {
  action: (state: Answer | null, form: FormData) => Promise<Answer | null>
  fields: FieldOf[]
  events?: { legend: string; all: { name: string; label: string; isChosen: boolean }[] }
  hidden: Record<string, string>
  idempotencyKey: string
  submit: string
  primary?: boolean
  words: { secret: string; secretHint: string }
}

/** A form of a webhook. Works without scripts; a secret that was made stands in its place, this once. */
export function WebhookForm({ action, fields, events, hidden, idempotencyKey, submit, primary = false, words }: WebhookFormProps) {
  const [state, send, pending] = useActionState(action, null)
  const id = useId()
  if (state && 'secret' in state) return <Secret secret={state.secret} words={words} />
  const problemOf = (name: string) => (state?.field === name ? state.problem : null)
  const isOfField = fields.some(({ name }) => name === state?.field)
  return (
    <form action={send} className="flex max-w-2xl flex-col gap-5">
      {Object.entries(hidden).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <input type="hidden" name="idempotencyKey" value={state?.key ?? idempotencyKey} />
      {state && !isOfField && <p role="alert" className="problem">{state.problem}</p>}
      {fields.map((field) => <Field key={`${field.name} ${state?.key}`} field={field} id={`${id}-${field.name}`} value={state?.values[field.name] ?? field.value} problem={problemOf(field.name)} />)}
      {events && (
        <fieldset className="field" key={state?.key}>
          <legend className="mb-1">{events.legend}</legend>
          <div className="flex flex-wrap gap-2">
            {events.all.map(({ name, label, isChosen }) => (
              <label key={name} className="choice"><input type="checkbox" name={name} value="yes" defaultChecked={state ? state.values[name] === 'yes' : isChosen} />{label}</label>
            ))}
          </div>
        </fieldset>
      )}
      <div><button className={primary ? 'button button-primary' : 'button'} disabled={pending}>{submit}</button></div>
    </form>
  )
}

function Secret({ secret, words }: { secret: string; words: WebhookFormProps['words'] }) {
  return (
    <div role="status" className="notice max-w-2xl">
      <p className="font-semibold">{words.secret}</p>
      <p className="my-2"><code className="break-all">{secret}</code></p>
      <p className="hint">{words.secretHint}</p>
    </div>
  )
}
