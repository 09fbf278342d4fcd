import { getTranslations } from 'next-intl/server'
import type { PictureStream } from './confluence-layout'

/** What width, hatching and dashes mean; only for what the picture holds. */
export async function ConfluenceKey({ streams }: { streams: PictureStream[] }) {
  const t = await getTranslations('ideas.confluence')
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-muted">
      <li className="flex items-center gap-2"><Sign><rect y="3" width="30" height="8" fill="currentColor" opacity="0.75" /></Sign>{t('keyWidth')}</li>
      {streams.some((stream) => stream.isNew) && <li className="flex items-center gap-2"><Sign><g stroke="currentColor" strokeWidth="2.4">{[2, 9, 16, 23].map((x) => <path key={x} d={`M${x},12 l6,-10`} />)}</g></Sign>{t('keyNew')}</li>}
      {streams.some((stream) => stream.before > 0) && <li className="flex items-center gap-2"><Sign><path d="M0,3 H30 M0,11 H30" stroke="currentColor" strokeWidth="1.5" strokeDasharray="5 4" /></Sign>{t('keyBefore')}</li>}
    </ul>
  )
}

const Sign = ({ children }: { children: React.ReactNode }) => <svg viewBox="0 0 30 14" width="30" height="14" aria-hidden="true" focusable="false">{children}</svg>
