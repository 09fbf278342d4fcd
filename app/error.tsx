'use client'

import { Broken } from './components/broken'

/** For what goes wrong after the page was sent: a piece of it, or an act. Pages themselves answer by app/components/reachable.tsx. */
export default function Failed({ retry: again }: { retry: () => void }) {
  return <Broken locale={typeof document === 'undefined' ? 'nl' : document.documentElement.lang} again={again} />
}
