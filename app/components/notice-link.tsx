'use client'

import Link from 'next/link'
import { useEffect, useState } from 'react'

const STREAM = `/api/graphql/stream?query=${encodeURIComponent('subscription{noticed{unreadCount}}')}`

/** The way to the notices, with how many are new; the number is live while the page is looked at. */
export function NoticeLink({ count, label, fresh }: { count: number; label: string; fresh: string }) {
  const [live, setLive] = useState<number | null>(null)
  useEffect(() => {
    let stream: EventSource | null = null
    const follow = () => {
      if (document.hidden) { stream?.close(); stream = null; return } // browsers open six lines to a host: only who looks holds one
      if (stream) return
      stream = new EventSource(STREAM)
      stream.addEventListener('next', ({ data }: MessageEvent<string>) => setLive((JSON.parse(data) as { data?: { noticed: { unreadCount: number } } }).data?.noticed.unreadCount ?? null))
    }
    follow()
    document.addEventListener('visibilitychange', follow)
    return () => { document.removeEventListener('visibilitychange', follow); stream?.close() }
  }, [])
  const unread = live ?? count
  return (
    <Link prefetch={false} href="/notices" className="button button-small">
      {label}
      <span role="status" className="inline-block min-w-[2ch] text-center font-semibold">{unread > 0 && <>{unread > 99 ? '99+' : unread}<span className="sr-only"> {fresh}</span></>}</span>
    </Link>
  )
}
