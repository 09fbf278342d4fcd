'use client'

import { useActionState, useId } from 'react'
import { Field, type FieldOf } from './field'

/** What a form that was refused shows again: the reason, the field that is meant, and what was typed. `key` is for the next try. */
export interface Refused { problem: string; field: string | null; values: Record<string, string>; key: string }
export type FormAction = (state: Refused | null, form: FormData) => Promise<Refused | null>

/** A form of a few fields over a server action. Works without scripts; what was typed survives a refusal, which stands beside its field. */
export function FieldForm({ action, fields, hidden, idempotencyKey, submit, primary = true }: {
  action: FormAction
  fields: FieldOf[]
  hidden: Record<string, string>
  idempotencyKey: string
  submit: string
  primary?: boolean
}) {
  const [state, send, pending] = useActionState(action, null)
  const id = useId()
  const general = state && !fields.some((field) => field.name === state.field)
  return (
    <form action={send} className="flex max-w-2xl flex-col gap-5">
      {Object.entries(hidden).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <input type="hidden" name="idempotencyKey" value={state?.key ?? idempotencyKey} />
      {general && <p role="alert" className="problem">{state.problem}</p>}
      {fields.map((field) => (
        <Field key={`${field.name} ${state?.key}`} field={field} id={`${id}-${field.name}`} value={state?.values[field.name] ?? field.value} problem={state?.field === field.name ? state.problem : null} />
      ))}
      <div><button className={primary ? 'button button-primary' : 'button'} disabled={pending}>{submit}</button></div>
    </form>
  )
}
