import { getNow, getTranslations } from 'next-intl/server'

const DAY = 86_400_000

/** For the author on the idea's first day: what happens next. */
export async function NextSteps({ idea }: { idea: { viewerIsAuthor: boolean; createdAt: string; community?: { organization?: unknown } | null } }) {
  const [t, now] = [await getTranslations('ideas.idea.next'), await getNow()]
  if (!idea.viewerIsAuthor || now.getTime() - new Date(idea.createdAt).getTime() > DAY) return null
  return (
    <section aria-labelledby="next" className="notice">
      <h2 id="next" className="font-sans text-base font-semibold tracking-normal">{t('title')}</h2>
      <p className="pt-1">{t(idea.community?.organization ? 'body' : 'alone')}</p>
    </section>
  )
}
