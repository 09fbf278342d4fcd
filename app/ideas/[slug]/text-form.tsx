'use client'

import { useActionState, useId } from 'react'
import { Field, type FieldOf } from '../../components/field'
import type { Refused } from '../../components/field-form'
import { ThreeWay, type ThreeWayOf } from './three-way'

/** A text that was refused; `threeWay`: because another was published meanwhile. `base`: the version that the next try starts from. */
export interface RefusedText extends Refused { threeWay?: ThreeWayOf; base?: string }

/** A form over a text of an idea. After a clash the three texts stand above it, the merged one stands in it, and the same button saves it. Works without scripts. */
export function TextForm({ action, fields, hidden, baseVersion, idempotencyKey, submit }: {
  action: (state: RefusedText | null, form: FormData) => Promise<RefusedText | null>
  fields: FieldOf[]
  hidden: Record<string, string>
  baseVersion: string
  idempotencyKey: string
  submit: string
}) {
  const [state, send, pending] = useActionState(action, null)
  const id = useId()
  const general = state && !fields.some(({ name }) => name === state.field)
  return (
    <form action={send} className="flex max-w-3xl flex-col gap-5">
      {Object.entries({ ...hidden, baseVersion: state?.base ?? baseVersion, idempotencyKey: state?.key ?? idempotencyKey }).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      {general && <p role="alert" className="problem">{state.problem}</p>}
      {state?.threeWay && <ThreeWay {...state.threeWay} />}
      {fields.map((field) => (
        <Field key={`${field.name} ${state?.key}`} field={field} id={`${id}-${field.name}`} value={state?.values[field.name] ?? field.value} problem={state?.field === field.name ? state.problem : null} />
      ))}
      <div><button className="button button-primary" disabled={pending}>{submit}</button></div>
    </form>
  )
}
