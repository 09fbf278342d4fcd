'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useState, type ReactNode } from 'react'

/** Takes the cookie away that brought the words, so that they are not said twice; they stay on the page where they were said. Without scripts it ends by itself after seconds. */
export function NoticeOnce({ cookie, close, children }: { cookie: string; close: string; children: ReactNode }) {
  const path = usePathname()
  const [[saidAt, closed], set] = useState([path, false])
  useEffect(() => { document.cookie = `${cookie}=; path=/; max-age=0; samesite=lax` }, [cookie])
  if (closed || path !== saidAt) return null
  return (
    <div role="status" className="notice flex items-center justify-between gap-3">
      <p>{children}</p>
      <button type="button" className="button button-quiet noscript:hidden" onClick={() => set([path, true])}>{close}</button>
    </div>
  )
}
