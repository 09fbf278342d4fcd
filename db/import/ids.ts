import { createHash } from 'node:crypto'

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The id that a thing of a log always gets: the same row is the same thing, however often it is imported. */
export function idFrom(kind: 'act' | 'comment' | 'post', source: string, sourceId: string): string {
  const bytes = createHash('sha256').update(`${source}\0${sourceId}`).digest()
  const letters = [...bytes.subarray(0, 26)].map((byte) => CROCKFORD[byte % 32])
  return `${kind}_${letters.join('')}`
}

export const sourceKey = (source: string, sourceId: string) => `${source}/${sourceId}`
