import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { graphql } from '../../../graphql/generated/documents'
import type { FirstResponseLineFragment } from '../../../graphql/generated/documents/graphql'
import { useLasting } from './desk/lasting'

export const FirstResponseLine = graphql(`
  fragment FirstResponseLine on FirstResponse { received answered medianHours }
`)

/** When somebody may expect an answer, in a line: what half of the others had to wait, and how many were answered. */
export function FirstResponse({ first }: { first: FirstResponseLineFragment | null }) {
  const t = useTranslations('heard')
  const lasting = useLasting()
  if (!first) return null
  const { received, answered, medianHours } = first
  const words = received === 0 ? t('public.none') : medianHours == null ? t('public.noMedian', { received, answered }) : t('public.median', { length: lasting(medianHours), received, answered })
  return <p className="measure mt-5">{words} <Link prefetch={false} className="link" href="/metrics#first-response">{t('how')}</Link></p>
}
