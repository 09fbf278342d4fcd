'use client'

import { useState } from 'react'

export interface AccountFieldOf {
  name: string
  label: string
  type: 'text' | 'email' | 'password'
  autoComplete: string
  hint?: string
  show?: { show: string; hide: string }
}

/** One field of an account form: label, hint, what is wrong with it, and for a password a button that shows it. */
export function AccountField({ field, value, problem }: { field: AccountFieldOf; value: string; problem: string | undefined }) {
  const [shown, setShown] = useState(false)
  const { name, label, hint, show } = field
  const described = [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(' ') || undefined
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {hint && <p id={`${name}-hint`} className="hint">{hint}</p>}
      {problem && <p id={`${name}-problem`} className="problem">{problem}</p>}
      <div className="flex flex-wrap items-center gap-2">
        <input
          id={name} name={name} type={shown ? 'text' : field.type} defaultValue={value} autoComplete={field.autoComplete} required
          aria-describedby={described} aria-invalid={problem ? true : undefined} dir={field.type === 'text' ? 'auto' : undefined}
          autoCapitalize={field.type === 'text' ? undefined : 'none'} spellCheck={false} className="input min-w-0 flex-1 basis-56"
        />
        {show && (
          <button type="button" className="button button-quiet noscript:hidden" aria-controls={name} aria-pressed={shown} onClick={() => setShown(!shown)}>
            {shown ? show.hide : show.show}
          </button>
        )}
      </div>
    </div>
  )
}
