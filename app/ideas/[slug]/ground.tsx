import { useFormatter, useTranslations } from 'next-intl'
import Link from 'next/link'
import { graphql } from '../../../graphql/generated/documents'
import type { GroundOfIdeaFragment } from '../../../graphql/generated/documents/graphql'

export const GroundOfIdea = graphql(`
  fragment GroundOfIdea on Idea { slug commonGround { value reading sources sampleSize } }
`)

/** Beside confluence, one line: whether the groups that vote agree. Nothing where too few do. */
export function Ground({ idea: { slug, commonGround } }: { idea: GroundOfIdeaFragment }) {
  const t = useTranslations('attention')
  const format = useFormatter()
  return (
    <p className="flex flex-wrap gap-x-4 text-muted">
      {commonGround?.reading && (
        <><span className="target">{t(`ground.${commonGround.reading}`, { sources: commonGround.sources, people: commonGround.sampleSize, share: format.number(commonGround.value ?? 0, { style: 'percent', maximumFractionDigits: 0 }) })}</span><Link prefetch={false} className="link target" href="/metrics#common-ground">{t('ground.how')}</Link></>
      )}
      <Link prefetch={false} className="link target" href={`/ideas/${slug}?measures#measures`} rel="nofollow">{t('panel.open')}</Link>
    </p>
  )
}
