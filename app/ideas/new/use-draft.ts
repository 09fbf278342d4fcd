import { useEffect, useRef, useState, type RefObject } from 'react'
import { keepDraft } from './draft-actions'

const KEY = 'tributary.idea'
const PAUSE = 1_000
const KEPT = ['title', 'body', 'topics', 'communityId', 'language', 'draftId', 'seenAt', 'onBehalfOf']

/**
 * Keeps what is being written in this tab until it is sent, and for a member also on the server, a second after the last key: leaving the page, or going on on another
 * device, loses nothing. `isFilled`: the form came with a text of its own, which stays. Gives what to say about it.
 */
export function useDraft(form: RefObject<HTMLFormElement | null>, isFilled: boolean, isMember: boolean): { keep: () => void; forget: () => void; said: string } {
  const [said, say] = useState('')
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  const saving = useRef<Promise<void>>(Promise.resolve())
  useEffect(() => {
    const kept = isFilled ? null : sessionStorage.getItem(KEY)
    if (kept) fill(form.current, JSON.parse(kept) as Record<string, string>)
  }, [form, isFilled])
  const save = async () => {
    const { id, seenAt, said } = await keepDraft(read(form.current))
    fill(form.current, { draftId: id ?? '', seenAt: seenAt ?? '' })
    sessionStorage.setItem(KEY, JSON.stringify(read(form.current)))
    say(said)
  }
  const keep = () => {
    sessionStorage.setItem(KEY, JSON.stringify(read(form.current)))
    clearTimeout(pause.current)
    if (isMember) pause.current = setTimeout(() => { saving.current = saving.current.then(save).catch(() => undefined) }, PAUSE)
  }
  const forget = () => {
    clearTimeout(pause.current)
    sessionStorage.removeItem(KEY)
  }
  return { keep, forget, said }
}

const read = (form: HTMLFormElement | null) => (
  form ? Object.fromEntries([...new FormData(form)].flatMap(([name, value]) => (KEPT.includes(name) && typeof value === 'string' ? [[name, value]] : []))) : {}
)

function fill(form: HTMLFormElement | null, values: Record<string, string>) {
  for (const [name, value] of Object.entries(values)) {
    const field = form?.elements.namedItem(name)
    if (field && 'value' in field) field.value = value
    if (value && field instanceof HTMLElement) field.closest('details')?.setAttribute('open', '')
  }
}
