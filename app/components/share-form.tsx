'use client'

import { useActionState, useId, useState } from 'react'
import { share } from './share-action'

interface Words { share: string; link: string; hint?: string; copy: string; copied: string; failed: string }

/** A button that gives the viewer's own link to what `hidden` names (ideaId or communityId), to copy with one click or by hand. */
export function ShareForm({ hidden, words }: { hidden: Record<string, string>; words: Words }) {
  const [shared, send, pending] = useActionState(share, null)
  const [copied, setCopied] = useState(false)
  const id = useId()
  if (shared && 'url' in shared) {
    return (
      <div className="flex flex-wrap items-end gap-2">
        <div className="field min-w-0 flex-1 basis-60">
          <label htmlFor={id}>{words.link}</label>
          {words.hint && <p className="hint">{words.hint}</p>}
          <input id={id} className="input" readOnly value={shared.url} onFocus={(event) => event.target.select()} />
        </div>
        <button type="button" className="button noscript:hidden" onClick={() => void navigator.clipboard?.writeText(shared.url).then(() => setCopied(true))}>{words.copy}</button>
        <span role="status" className="self-center">{copied ? words.copied : ''}</span>
      </div>
    )
  }
  return (
    <form action={send}>
      {Object.entries(hidden).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <button className="button" disabled={pending}>{words.share}</button>
      {shared && <p role="alert" className="problem">{words.failed}</p>}
    </form>
  )
}
