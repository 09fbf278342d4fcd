import { useEffect, type RefObject } from 'react'

const KEY = 'tributary.idea'

/**
 * Keeps what is being written in this tab until it is sent: leaving the page and coming back loses nothing.
 * `isFilled`: the form came with a text of its own, which stays.
 */
export function useDraft(form: RefObject<HTMLFormElement | null>, isFilled: boolean): { keep: () => void; forget: () => void } {
  useEffect(() => {
    const kept = isFilled ? null : sessionStorage.getItem(KEY)
    for (const [name, value] of kept ? Object.entries(JSON.parse(kept) as Record<string, string>) : []) {
      const field = form.current?.elements.namedItem(name)
      if (field && 'value' in field) field.value = value
    }
  }, [form, isFilled])
  const keep = () => {
    const entries = form.current ? [...new FormData(form.current)].filter(([name]) => ['title', 'body', 'topics'].includes(name)) : []
    sessionStorage.setItem(KEY, JSON.stringify(Object.fromEntries(entries)))
  }
  return { keep, forget: () => sessionStorage.removeItem(KEY) }
}
