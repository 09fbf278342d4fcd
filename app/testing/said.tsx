import { text } from 'node:stream/consumers'
import { NextIntlClientProvider } from 'next-intl'
import { parse } from 'node-html-parser'
import type { ReactNode } from 'react'
import { prerenderToNodeStream } from 'react-dom/static'
import type { PortalLanguage } from '../../lib/language'
import { speak } from './intl'

/** The words that a component says: what is read as text, then what a picture is called. Tables, drawings and, unless `lists`, keys are left out. */
export async function said(language: PortalLanguage, component: ReactNode, { lists = false } = {}): Promise<string> {
  const { prelude } = await prerenderToNodeStream(
    <NextIntlClientProvider {...speak(language)} onError={(error) => { throw error }}>{component}</NextIntlClientProvider>,
  )
  const page = parse((await text(prelude)).replace(/<\/(p|h\d|figcaption|div|li|dt|dd)>|<\/(span|a)>(?=<(span|a|strong)\b)/g, '$& '))
  for (const left of page.querySelectorAll(`table, details, script, template${lists ? '' : ', ul, dl'}`)) left.remove()
  const pictures = page.querySelectorAll('[role=img]').flatMap((picture) => picture.getAttribute('aria-label') ?? [])
  for (const drawing of page.querySelectorAll('svg')) drawing.remove()
  return [page.textContent, ...pictures].join(' | ').replace(/\s+/g, ' ').trim()
}
