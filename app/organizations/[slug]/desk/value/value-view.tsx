import { getTranslations } from 'next-intl/server'
import { Value } from './value'
import { valueAt } from './value-query'

interface Props { organizationId: string; scope: { asOf: string; from: string; windowDays: number; communityId: string | null; topicSlug: string | null; compare: boolean } }

/** What came of ideas and who made it; with how much it was in the period before where that is asked for. */
export async function ValueView({ organizationId, scope }: Props) {
  const looked = { organizationId, ...scope }
  const [created, before, t] = await Promise.all([valueAt(looked), scope.compare ? valueAt({ ...looked, asOf: scope.from }) : null, getTranslations('heard')])
  return created ? <Value created={created} before={before} /> : <p className="notice mt-6">{t('unavailable')}</p>
}
