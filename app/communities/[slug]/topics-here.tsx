import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { TopicCloudFragment } from '../../../graphql/generated/documents/graphql'
import { TopicCloud } from '../../components/topic-cloud'

/** What the people of a community are busy with: a cloud of topics, and which are above their own normal. */
export function TopicsHere({ activity }: { activity: TopicCloudFragment | null }) {
  const t = useTranslations('attention.topics')
  if (!activity) return <p className="notice mt-4">{t('unavailable')}</p>
  if (activity.cloud.length === 0) return <p className="mt-4 text-muted">{t('empty')}</p>
  return (
    <>
      <p className="measure mt-3 mb-6 text-muted">{t('lead')} <Link prefetch={false} className="link" href="/metrics#topic-activity">{t('how')}</Link></p>
      <TopicCloud activity={activity} />
    </>
  )
}
