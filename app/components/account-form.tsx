'use client'

import { useActionState, useEffect, useRef, type ReactNode } from 'react'
import { AccountField, type AccountFieldOf } from './account-field'

/** What was wrong: a title, one text for each field that is meant (`field` null: for all of it), and what was typed (never a password). */
export interface AccountProblems { title: string; problems: { field: string | null; text: string }[]; values: Record<string, string> }
export type AccountAction = (state: AccountProblems | null, form: FormData) => Promise<AccountProblems | null>

/** A form about one's account, over a server action. Works without scripts; the summary of what is wrong takes the focus. `first` stands before the fields, `children` may hold other buttons of it. */
export function AccountForm({ action, fields, hidden = {}, submit, first, children }: {
  action: AccountAction
  fields: AccountFieldOf[]
  hidden?: Record<string, string>
  submit: string
  first?: ReactNode
  children?: ReactNode
}) {
  const [state, send, pending] = useActionState(action, null)
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => { if (state) summary.current?.focus() }, [state])
  return (
    <form action={send} noValidate className="flex flex-col gap-5">
      {state && (
        <div ref={summary} role="alert" tabIndex={-1} autoFocus className="notice">
          <p className="font-semibold">{state.title}</p>
          <ul className="mt-1 flex flex-col gap-1">
            {state.problems.map(({ field, text }) => <li key={text}>{field ? <a className="link target" href={`#${field}`}>{text}</a> : text}</li>)}
          </ul>
        </div>
      )}
      {Object.entries(hidden).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      {first}
      {fields.map((field) => (
        <AccountField key={field.name} field={field} value={state?.values[field.name] ?? ''} problem={state?.problems.find((one) => one.field === field.name)?.text} />
      ))}
      <div><button className="button button-primary" disabled={pending}>{submit}</button></div>
      {children}
    </form>
  )
}
