import { getTranslations } from 'next-intl/server'
import Link from 'next/link'

/** In place of a form on an idea that was merged: where it continues. */
export async function MergedNotice({ into }: { into: { slug: string; title: string } }) {
  const t = await getTranslations('merge')
  return <p className="notice">{t('closed')} <Link className="link" href={`/ideas/${into.slug}`} dir="auto" prefetch={false}>{into.title}</Link></p>
}
