'use client'

import { useActionState, useId } from 'react'
import { Field, type FieldOf } from './field'
import type { Refused } from './field-form'

/** A secret that has just been made, to be copied now, and a key for the form's next try. */
export interface Secret { secret: string; key: string }
export type SecretAction = (state: Refused | Secret | null, form: FormData) => Promise<Refused | Secret>

/** A form that makes a secret and shows it once, in place. Works without scripts; what was typed survives a refusal. */
export function SecretForm({ action, fields, hidden, idempotencyKey, submit, primary = true, words }: {
  action: SecretAction
  fields: FieldOf[]
  hidden: Record<string, string>
  idempotencyKey: string
  submit: string
  primary?: boolean
  /** What is said beside the secret: that it is shown this once, and what its field is called. */
  words: { shown: string; label: string }
}) {
  const [state, send, pending] = useActionState(action, null)
  const id = useId()
  const refused = state && 'problem' in state ? state : null
  const isGeneral = refused && !fields.some((field) => field.name === refused.field)
  return (
    <form action={send} className="flex max-w-2xl flex-col gap-5">
      {Object.entries(hidden).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <input type="hidden" name="idempotencyKey" value={state?.key ?? idempotencyKey} />
      {state && 'secret' in state && (
        <div role="status" className="card field">
          <p className="font-semibold">{words.shown}</p>
          <label htmlFor={`${id}-secret`}>{words.label}</label>
          <input id={`${id}-secret`} className="input font-mono" readOnly autoFocus value={state.secret} onFocus={(event) => event.currentTarget.select()} />
        </div>
      )}
      {isGeneral && <p role="alert" className="problem">{refused.problem}</p>}
      {fields.map((field) => (
        <Field key={`${field.name} ${state?.key}`} field={field} id={`${id}-${field.name}`} value={refused?.values[field.name] ?? field.value} problem={refused?.field === field.name ? refused.problem : null} />
      ))}
      <div><button className={primary ? 'button button-primary' : 'button'} disabled={pending}>{submit}</button></div>
    </form>
  )
}
