import type { Listened } from './live-news'

interface Heard {
  ideaChanged?: { idea: { commentCount: number; supportCount: number } }
  communityActs?: { acts: { id: string; type: string }[] }
}

const documentOf = ({ of, id, from }: Listened) => (of === 'idea'
  ? `subscription{ideaChanged(ideaId:"${id}"){idea{commentCount supportCount}}}`
  : `subscription{communityActs(communityId:"${id}",since:"${from}"){acts{id type}}}`)

/** Listens to what is new and says how much, while the page is looked at: browsers open six lines to a host. Gives what ends it. */
export function followNews(listened: Listened, say: (count: number) => void): () => void {
  let stream: EventSource | null = null
  const acts = new Set<string>() // one may come twice after a break
  const hear = ({ data }: MessageEvent<string>) => {
    const { ideaChanged, communityActs } = (JSON.parse(data) as { data?: Heard }).data ?? {}
    for (const { id, type } of communityActs?.acts ?? []) if (type === 'PROPOSED' || type === 'POSTED') acts.add(id)
    const idea = ideaChanged?.idea
    say(idea ? Math.max(0, idea.commentCount + idea.supportCount - Number(listened.from)) : acts.size)
  }
  const follow = () => {
    if (document.hidden) { stream?.close(); stream = null; return }
    if (stream) return
    stream = new EventSource(`/api/graphql/stream?query=${encodeURIComponent(documentOf(listened))}`)
    stream.addEventListener('next', hear)
  }
  follow()
  document.addEventListener('visibilitychange', follow)
  return () => { document.removeEventListener('visibilitychange', follow); stream?.close() }
}
