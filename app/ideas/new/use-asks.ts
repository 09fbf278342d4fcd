import { useRef, useState, type RefObject } from 'react'
import { asksOf, type Asks } from './asks'
import { beginsWith } from './begins-with'

/** What the chosen community asks, and choosing another: its form takes the place of a text that nobody has written in yet. */
export function useAsks(form: RefObject<HTMLFormElement | null>, first: Asks | null): [Asks | null, (communityId: string) => void] {
  const [asks, set] = useState(first)
  const chosen = useRef('')
  const stands = useRef(first)
  const choose = async (communityId: string) => {
    chosen.current = communityId
    const next = await asksOf(communityId).catch(() => null)
    if (chosen.current !== communityId) return
    const body = form.current?.elements.namedItem('body')
    if (body instanceof HTMLTextAreaElement) body.value = beginsWith(body.value, stands.current, next)
    stands.current = next
    set(next)
  }
  return [asks, (communityId) => void choose(communityId)]
}
