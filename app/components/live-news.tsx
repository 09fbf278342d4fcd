'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'

/** What is listened to: new comments and supporters of an idea that had `from` of them, or new ideas and posts in a community since the instant `from`. */
export interface Listened { of: 'idea' | 'community'; id: string; from: string }

/** Says how much is new on a page since it was made, and shows it when it is asked to: nothing moves by itself. What listens is loaded when the page stands. */
export function LiveNews({ of, id, from, label }: Listened & { label: string }) {
  const [count, setCount] = useState(0)
  const router = useRouter()
  useEffect(() => {
    let leave: (() => void) | null | undefined
    void import('./follow-news').then(({ followNews }) => { if (leave !== null) leave = followNews({ of, id, from }, setCount) })
    return () => { leave?.(); leave = null }
  }, [of, id, from])
  return <div aria-live="polite" className="live-news">{count > 0 && <button type="button" className="button button-primary button-small" onClick={() => router.refresh()}>{label.replace('#', String(count))}</button>}</div>
}
