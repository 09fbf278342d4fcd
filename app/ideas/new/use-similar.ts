import { useRef, useState } from 'react'
import { similarTo, type Similar } from './similar'

const PAUSE = 350

/** Ideas like what is being written: asked when the writer pauses, and only the latest answer counts. */
export function useSimilar(first: Similar[] | null): [Similar[] | null, (text: string) => void] {
  const [similar, setSimilar] = useState(first)
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  const asked = useRef('')
  const look = (text: string) => {
    asked.current = text
    clearTimeout(pause.current)
    pause.current = setTimeout(async () => {
      const found = await similarTo(text).catch(() => null)
      if (found && asked.current === text) setSimilar(text.trim().length < 3 ? null : found)
    }, PAUSE)
  }
  return [similar, look]
}
