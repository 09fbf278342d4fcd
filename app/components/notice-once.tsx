'use client'

import { useEffect, useState, type ReactNode } from 'react'

/** Takes the cookie away that brought the words, so that they are not said twice. Without scripts it ends by itself after seconds. */
export function NoticeOnce({ cookie, close, children }: { cookie: string; close: string; children: ReactNode }) {
  const [closed, setClosed] = useState(false)
  useEffect(() => { document.cookie = `${cookie}=; path=/; max-age=0; samesite=lax` }, [cookie])
  if (closed) return null
  return (
    <div role="status" className="notice flex items-center justify-between gap-3">
      <p>{children}</p>
      <button type="button" className="button button-quiet noscript:hidden" onClick={() => setClosed(true)}>{close}</button>
    </div>
  )
}
