'use client'

import './globals.css'
import { Broken } from './components/broken'

/** For what goes wrong around every page: without header, language and theme of the reader's choice. */
export default function Failed({ retry: again }: { retry: () => void }) {
  const locale = typeof navigator === 'undefined' ? 'nl' : navigator.language.slice(0, 2)
  return <html lang={locale === 'en' ? 'en' : 'nl'}><body><main className="flex-1"><Broken locale={locale} again={again} /></main></body></html>
}
