import { communityColour, initials } from './community-colour'
import type { PictureStream } from './confluence-layout'

interface Place { id: string; slug: string; name: string }

/** A stream as GraphQL gives it. */
export interface AskedStream {
  pool: boolean
  people: number
  source?: Place | null
  communities?: Place[]
}

/** What a picture of confluence needs of `Idea.confluence`. */
export interface AskedConfluence {
  people: number
  streams: AskedStream[]
  previousStreams?: AskedStream[]
  newStreams: AskedStream[]
}

/** Names for the streams that no community names. */
export interface StreamWords { pool: string; others: string; and: (name: string, more: number) => string }

/** The streams of an idea, those that ebbed away among them, as the picture, the glyph and the table show them. */
export async function pictureStreams(confluence: AskedConfluence, words: StreamWords): Promise<PictureStream[]> {
  const now = byKey(confluence.streams)
  const before = byKey(confluence.previousStreams ?? [])
  const fresh = byKey(confluence.newStreams)
  const keys = [...new Set([...now.keys(), ...before.keys()])]
  return Promise.all(keys.map(async (key): Promise<PictureStream> => {
    const stream = (now.get(key) ?? before.get(key)) as AskedStream
    const name = nameOf(stream, words)
    return {
      key,
      name,
      initials: stream.source ? initials(stream.source.name) : '–',
      href: stream.source ? `/communities/${stream.source.slug}` : null,
      colour: await communityColour(stream.source?.id ?? null),
      people: now.get(key)?.people ?? 0,
      before: before.get(key)?.people ?? 0,
      isNew: fresh.has(key),
    }
  }))
}

const byKey = (streams: AskedStream[]) => new Map(streams.map((stream) => [stream.source?.id ?? (stream.pool ? 'pool' : 'others'), stream]))

function nameOf(stream: AskedStream, words: StreamWords): string {
  if (!stream.source) return stream.pool ? words.pool : words.others
  const more = (stream.communities?.length ?? 1) - 1
  return more > 0 ? words.and(stream.source.name, more) : stream.source.name
}
