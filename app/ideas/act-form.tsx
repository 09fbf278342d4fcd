'use client'

import { useActionState, type ReactNode } from 'react'

/** One button that does one thing: a server action that gives null, or in words why it could not be done. Works without scripts. */
export function ActForm({ action, hidden, className, children }: {
  action: (problem: string | null, form: FormData) => Promise<string | null>
  hidden: Record<string, string>
  className?: string
  children: ReactNode
}) {
  const [problem, send, pending] = useActionState(action, null)
  return (
    <form action={send} aria-busy={pending} className={className}>
      {Object.entries(hidden).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      {children}
      {problem && <p role="alert" className="problem pt-2">{problem}</p>}
    </form>
  )
}
