'use client'

import { useActionState, type ReactNode } from 'react'

/** What came of an act: why it could not be done, in words; null: it was done. */
export interface Acted { problem: string | null }

/** One button that does one thing over a server action; `done` stands in its place afterwards. Works without scripts. */
export function ActForm({ action, hidden, done, children }: {
  action: (before: Acted | null, form: FormData) => Promise<Acted>
  hidden: Record<string, string>
  done?: ReactNode
  children: ReactNode
}) {
  const [acted, send, pending] = useActionState(action, null)
  return (
    <form action={send} aria-busy={pending}>
      {Object.entries(hidden).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      {!(done && acted?.problem === null) && children}
      {done && <p role="status" className="font-semibold empty:hidden">{acted?.problem === null && done}</p>}
      {acted?.problem && <p role="alert" className="problem pt-2">{acted.problem}</p>}
    </form>
  )
}
