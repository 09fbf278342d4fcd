import { diff3Merge } from 'node-diff3'
import { inPieces } from './units'

export interface Text { title: string, body: string }

/** A stretch of a text that two people changed: merged, or where their changes clash, what each of them and the text before says. */
export type Part = { merged: string } | { base: string, current: string, yours: string }

export interface ThreeWay { clean: boolean, title: Part, body: Part[] }

const whole = (base: string, current: string, yours: string): Part => {
  if (current === yours || base === yours) return { merged: current }
  return base === current ? { merged: yours } : { base, current, yours }
}

const starts = (list: string[], beginning: string[]) => beginning.every((piece, index) => list[index] === piece)
const ends = (list: string[], end: string[]) => list.length >= end.length && starts(list.slice(list.length - end.length), end)

/** Where one only added something before or after what the other changed, both stand. Null where they truly clash. */
function beside({ o, a, b }: { o: string[], a: string[], b: string[] }): string[] | null {
  if (o.length === 0) return null
  for (const [added, changed] of [[a, b], [b, a]] as const) {
    if (starts(added, o) && !starts(changed, o)) return [...changed, ...added.slice(o.length)]
    if (ends(added, o) && !ends(changed, o)) return [...added.slice(0, added.length - o.length), ...changed]
  }
  return null
}

/** Merges what became of a text with what somebody else wrote over the same text: sentence by sentence, a title as a whole. */
export function threeWay(base: Text, current: Text, yours: Text): ThreeWay {
  const [o = [], a = [], b = []] = inPieces(base.body, current.body, yours.body)
  const body = diff3Merge<string>(a, o, b, { excludeFalseConflicts: true }).map(({ ok, conflict }): Part => {
    const settled = conflict ? beside(conflict) : ok ?? []
    return settled || !conflict ? { merged: (settled ?? []).join('') } : { base: conflict.o.join(''), current: conflict.a.join(''), yours: conflict.b.join('') }
  })
  const title = whole(base.title, current.title, yours.title)
  return { clean: [title, ...body].every((part) => 'merged' in part), title, body }
}

/** What a clean merge says. */
export const mergedText = ({ title, body }: ThreeWay): Text => {
  const said = (part: Part) => ('merged' in part ? part.merged : '')
  return { title: said(title), body: body.map(said).join('') }
}

const onLines = (text: string) => (text === '' || text.endsWith('\n') ? text : `${text}\n`)

/** The merged text with its clashes between marks, to be settled by hand; `words` say whose text is whose. The title is that of who writes. */
export function markedText({ title, body }: ThreeWay, words: { current: string, yours: string }): Text {
  const marked = body.reduce((text, part) => ('merged' in part
    ? `${text}${part.merged}`
    : `${onLines(text)}<<<<<<< ${words.current}\n${onLines(part.current)}=======\n${onLines(part.yours)}>>>>>>> ${words.yours}\n`), '')
  return { title: 'merged' in title ? title.merged : title.yours, body: marked }
}

/** Whether marks of a clash still stand in a text. */
export const hasMarks = (text: string) => /^<{7} /m.test(text) && /^={7}$/m.test(text) && /^>{7} /m.test(text)
