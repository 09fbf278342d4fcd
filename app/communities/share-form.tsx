'use client'

import { useActionState, useId, useState } from 'react'
import type { Shared } from './share-action'

interface Words { share: string; link: string; copy: string; copied: string; failed: string }

/** A button that gives the viewer's own link, to copy with one click or by hand. */
export function ShareForm({ action, communityId, idempotencyKey, words }: {
  action: (state: Shared, form: FormData) => Promise<Shared>; communityId: string; idempotencyKey: string; words: Words
}) {
  const [shared, send, pending] = useActionState(action, null)
  const [copied, setCopied] = useState(false)
  const id = useId()
  if (shared && 'url' in shared) {
    return (
      <div className="flex flex-wrap items-end gap-2">
        <div className="field"><label htmlFor={id}>{words.link}</label><input id={id} className="input" readOnly value={shared.url} onFocus={(event) => event.target.select()} /></div>
        <button type="button" className="button" onClick={() => navigator.clipboard.writeText(shared.url).then(() => setCopied(true))}>{words.copy}</button>
        <span role="status" className="self-center">{copied ? words.copied : ''}</span>
      </div>
    )
  }
  return (
    <form action={send}>
      <input type="hidden" name="communityId" value={communityId} />
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
      <button className="button" disabled={pending}>{words.share}</button>
      {shared && <p role="alert" className="problem">{words.failed}</p>}
    </form>
  )
}
