import { useFormatter, useTranslations } from 'next-intl'
import Link from 'next/link'
import { graphql } from '../../graphql/generated/documents'
import type { TopicCloudFragment } from '../../graphql/generated/documents/graphql'
import { cloudSize } from './cloud-size'

export const TopicCloudDocument = graphql(`
  fragment TopicCloud on TopicActivity {
    cloud { people level topic { id slug name } }
    trending { people latest usual z topic { id slug name } }
  }
`)

/** Topics as a cloud, the more different people the bigger, by name; the number of people stands beside each. Under it, those that are above their own normal. */
export function TopicCloud({ activity }: { activity: TopicCloudFragment }) {
  const t = useTranslations('attention.topics')
  const format = useFormatter()
  const byName = activity.cloud.toSorted((a, b) => a.topic.name.localeCompare(b.topic.name))
  return (
    <>
      <ul className="flex max-w-4xl flex-wrap items-baseline gap-x-7 gap-y-4">
        {byName.map(({ topic, people, level }) => (
          <li key={topic.id} style={{ fontSize: `${cloudSize(level ?? 1)}rem` }} className="leading-tight">
            <Link prefetch={false} className="link font-serif" href={`/topics/${encodeURIComponent(topic.slug)}`}><bdi>{topic.name}</bdi><span className="sr-only">, {t('people', { count: people })}</span></Link>
            <span aria-hidden className="ms-1.5 align-baseline text-small text-muted tabular-nums">{format.number(people)}</span>
          </li>
        ))}
      </ul>
      {activity.trending.length > 0 && (
        <>
          <h3 className="mt-8 text-large">{t('trending')}</h3>
          <ul className="measure mt-3 flex list-disc flex-col gap-1 ps-5">
            {activity.trending.map(({ topic, latest, usual }) => (
              <li key={topic.id}>{t.rich('above', { latest, usual, topic: () => <Link prefetch={false} className="link" href={`/topics/${encodeURIComponent(topic.slug)}`}><bdi>{topic.name}</bdi></Link> })}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
